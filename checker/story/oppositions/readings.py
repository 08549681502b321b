"""The opposite things that articles say of one matter, put together over all articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from checker.story.groups import Groups
from checker.story.oppositions.sides import Opposition, are_disputing, passages_of, speaker_of
from checker.types import Passage, Reading, Story


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two or more answers to one question, with every place where they stand."""

    readings: tuple[Reading, ...]
    confidence: float
    speakers: tuple[str, ...] = ()
    """The people who dispute it, where each answer is somebody's."""


def disagreements(found: Sequence[Opposition], story: Story) -> Iterator[Disagreement]:
    """The oppositions that share a place are one disagreement; the surest gives the confidence."""
    for group in _grouped(found):
        readings = _readings(group, story)
        if len(readings) > 1:
            surest = max(group, key=lambda opposition: opposition.confidence)
            yield Disagreement(readings, surest.confidence, _speakers(group))


def _grouped(found: Sequence[Opposition]) -> Iterator[tuple[Opposition, ...]]:
    groups = Groups(len(found))
    first: dict[tuple[str, int, int], int] = {}
    for number, opposition in enumerate(found):
        for side in (opposition.one, opposition.other):
            sentence = side.telling.annotated.path, side.telling.words.start
            for word in range(side.first, side.last + 1):
                groups.join(number, first.setdefault((*sentence, word), number))
    return (tuple(found[number] for number in numbers) for numbers in groups.sets())


def _readings(group: Sequence[Opposition], story: Story) -> tuple[Reading, ...]:
    """Each answer, the best supported first, in the words of its surest opposition."""
    places: dict[str, set[Passage]] = defaultdict(set)
    shown: dict[str, str] = {}
    for opposition in sorted(group, key=_rank):
        for side in (opposition.one, opposition.other):
            places[side.answer].update(passages_of(side, story))
            shown.setdefault(side.answer, " ".join(story.words(side.passage).split()))
    readings = [Reading(shown[answer], _apart(found)) for answer, found in sorted(places.items())]
    return tuple(sorted(readings, key=lambda reading: story.weight(reading.passages)))


def _rank(opposition: Opposition) -> tuple[float, Passage, Passage]:
    return -opposition.confidence, opposition.one.passage, opposition.other.passage


def _apart(places: set[Passage]) -> tuple[Passage, ...]:
    """The places in order, of two that overlap the first."""
    kept: list[Passage] = []
    for place in sorted(places):
        if not (kept and kept[-1].overlaps(place)):
            kept.append(place)
    return tuple(kept)


def _speakers(group: Sequence[Opposition]) -> tuple[str, ...]:
    """Who disputes it, where in every opposition two people do."""
    if not all(are_disputing(opposition.one, opposition.other) for opposition in group):
        return ()
    sides = chain.from_iterable((opposition.one, opposition.other) for opposition in group)
    return tuple(dict.fromkeys(filter(None, map(speaker_of, sides))))
