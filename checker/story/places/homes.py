"""The places that people are from, as they stand beside their names: "Jane Doe, 34, of Spiro"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from checker.compare.places import compare_places
from checker.compare.verdict import Verdict
from checker.story.places.locate import Located
from checker.types import (
    AnnotatedArticle,
    EntityMention,
    NameKind,
    Place,
    PlaceFiller,
    PlaceSlot,
    Referent,
)

#: What stands between a person and the place they are from: ", 34, of ", " from ".
_FROM = re.compile(r"(?:,? \(?\d{1,3}\)?,?|,)? (of|from) ")
#: In 97 stories one person has homes in two towns that the gazetteer knows, and editors call it a
#: disagreement; nobody who was right had two. One case is little.
_CONFIDENCE = 0.6


def home_slots(
    articles: Sequence[AnnotatedArticle], referents: Sequence[Referent], located: Located
) -> tuple[PlaceSlot, ...]:
    """People of whom articles give two homes that cannot both be meant."""
    by_path = {annotated.path: annotated for annotated in articles}
    people = (referent for referent in referents if referent.kind is NameKind.PERSON)
    return tuple(slot for person in people for slot in _slots(person, by_path, located))


def _slots(
    person: Referent, by_path: Mapping[str, AnnotatedArticle], located: Located
) -> Iterator[PlaceSlot]:
    homes: dict[tuple[Place, ...], list[PlaceFiller]] = {}
    for mention in person.mentions:
        home = _home(by_path[mention.path], mention, located)
        if home is not None:
            homes.setdefault(home.places, []).append(home)
    for one, other in combinations(sorted(homes), 2):
        if compare_places(one, other).verdict is Verdict.CONFLICT:
            fillers = sorted((*homes[one], *homes[other]), key=lambda filler: filler.passage)
            yield PlaceSlot(f"home of {person.name}", tuple(fillers), _CONFIDENCE)


def _home(
    annotated: AnnotatedArticle, person: EntityMention, located: Located
) -> PlaceFiller | None:
    between = _FROM.match(annotated.text, person.name.end)
    if between is None:
        return None
    place = next((name for name in annotated.names if name.start == between.end()), None)
    sentence = next((s for s in annotated.sentences if s.span.contains(person.name.span)), None)
    if place is None or sentence is None or not sentence.speaks:
        return None
    found = located.get(EntityMention(annotated.path, place), ())
    if not found:
        return None
    return PlaceFiller(annotated.path, sentence, place, found, between[1], person.name.text)
