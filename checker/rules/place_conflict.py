"""Articles that put one thing into two places.

Flags: two places that answer one question and of which neither lies in the other ("a center in
Malibu", "in Los Angeles"), two homes of one person ("of Minneapolis", "of Bloomington"), and two
points of the compass before the same words ("north of Santa Rosa", "south of Santa Rosa").

Leaves alone: a town and the district, region or country it lies in, a suburb called by its city,
places that the gazetteer does not know, namesakes, what somebody gives as an example, the ends of
a stretch ("from north of Sacramento"), and places of two facilities, people or events.

Why: where it happened is what the reader at home looks for first. A place is easily taken from
the dateline, from the headquarters of an agency or from the wrong line of the map.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.compare.directions import bearing
from checker.compare.gazetteer import place_key
from checker.rules.told import told
from checker.story.oppositions.bearings import turned
from checker.story.oppositions.readings import disagreements
from checker.story.oppositions.sides import are_one_utterance
from checker.story.places.directions import DIRECTION
from checker.types import (
    Discrepancy,
    Kind,
    Passage,
    PlaceFiller,
    PlaceSlot,
    Reading,
    Severity,
    Story,
)

#: What is left of a slot's confidence in stories that its model has not seen: of eleven slots with
#: 0.4 or more in 97 stories it was trained on, eight were right.
_HELD_OUT = 0.9
#: Words before a place that are shown with it.
_SHOWN = 3
#: Words that say that a place is one of many.
_EXAMPLES = ("for example", "for instance", "e.g.")


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each thing that has two places or two sides of one."""
    for slot in story.place_slots:
        readings = _readings(slot, story)
        if len(readings) > 1:
            yield _discrepancy(readings, round(_HELD_OUT * slot.confidence, 2))
    found = [o for o in turned(story) if not are_one_utterance(o.one, o.other, story)]
    for disagreement in disagreements(found, story):
        yield _discrepancy(disagreement.readings, disagreement.confidence)


def _discrepancy(readings: tuple[Reading, ...], confidence: float) -> Discrepancy:
    return Discrepancy(Kind.PLACE, Severity.WARNING, told(readings), readings, confidence)


def _readings(slot: PlaceSlot, story: Story) -> tuple[Reading, ...]:
    """The answers of one slot, the best supported first."""
    places: dict[str, list[PlaceFiller]] = {}
    for filler in slot.fillers:
        if not _is_example(filler, story) and not _ends_stretch(filler, story):
            places.setdefault(_answer(slot, filler), []).append(filler)
    readings = [
        Reading(_shown(slot, found[0], story), tuple(_passage(slot, f, story) for f in found))
        for found in places.values()
    ]
    return tuple(sorted(readings, key=lambda reading: story.weight(reading.passages)))


def _answer(slot: PlaceSlot, filler: PlaceFiller) -> str:
    if slot.label == DIRECTION:
        return f"{bearing(filler.side or '')}"
    return place_key(filler.mention.text)


def _passage(slot: PlaceSlot, filler: PlaceFiller, story: Story) -> Passage:
    """The place, with the side of it where that is the question."""
    if slot.label != DIRECTION or filler.side is None:
        return filler.passage
    text = story.by_path[filler.path].text
    start = text.lower().rfind(filler.side, filler.sentence.start, filler.mention.start)
    return Passage(filler.path, start, filler.mention.end)


def _shown(slot: PlaceSlot, filler: PlaceFiller, story: Story) -> str:
    """The place with the few words before it: "Treatment Center in Malibu"."""
    place = _passage(slot, filler, story)
    words = " ".join(story.words(place).split())
    before = story.by_path[filler.path].text[filler.sentence.start : place.start].split()
    if slot.label == DIRECTION or before[-1:] != [filler.preposition]:
        return words
    return " ".join((*before[-_SHOWN:], words))


def _is_example(filler: PlaceFiller, story: Story) -> bool:
    words = story.words(Passage(filler.path, filler.sentence.start, filler.sentence.end)).lower()
    return any(example in words for example in _EXAMPLES)


def _ends_stretch(filler: PlaceFiller, story: Story) -> bool:
    """Whether the place ends a stretch: "from the coast to north of Sacramento"."""
    if filler.side is None:
        return False
    before = story.by_path[filler.path].text[filler.sentence.start : filler.mention.start]
    return before.lower().rpartition(filler.side)[0].split()[-1:] in (["to"], ["from"], ["far"])
