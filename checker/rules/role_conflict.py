"""A person's office, party or home that articles do not agree on.

Flags: two offices before one person's name that nobody holds at once ("Sen. Jane Doe" and "Rep.
Jane Doe", "Judge" and "Attorney", "Sgt." and "Lt.", "CEO" and "COO", "Assistant District Attorney"
and "District Attorney"); two parties and two home states ("(R-Iowa)" and "(D-Iowa)", "Democrat of
New Jersey" and "(D-N.Y.)"); across articles and within one.

Leaves alone: "former", "then", "acting" and "-elect" beside today's office, articles that lie more
than half a year apart, offices that one person may hold together (chairman and senator, president
and party leader), other words for one office (Rep., Congresswoman), courtesy titles, a home that
is no state, party without home, and two people of one surname.

Why: title and party are written from memory, and a letter is soon wrong. A reader who knows the
person notices at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.lexicon.offices import EXCLUSIVE, LESSER
from checker.rules.told import told
from checker.story.roles.offices import office_said
from checker.story.roles.parties import affiliations
from checker.story.roles.said import Said, may_be_one
from checker.types import (
    Discrepancy,
    Entity,
    Kind,
    NameKind,
    Reading,
    Severity,
    Story,
)

#: Between articles that lie further apart somebody may have been elected.
_DAYS = 180
_PARTY, _OFFICE = 0.9, 0.8
#: Where one side only has the surname it may be another person's; where both offices are over both
#: may have been held; where both have two sources and more both are likely to be true.
_UNSURE = 0.6


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each fact of a person that is told in two ways."""
    for entity in story.entities:
        if entity.kind is NameKind.PERSON:
            yield from _offices(entity, story)
            yield from _affiliations(entity, story)


def _offices(entity: Entity, story: Story) -> Iterator[Discrepancy]:
    found = [office_said(story.by_path[m.path], m) for m in entity.mentions]
    said = [one for one in found if one is not None]
    pairs = [pair for pair in combinations(said, 2) if _exclude(*pair) and _are_one(*pair, story)]
    if pairs:
        yield _discrepancy(entity, story, said, pairs, Severity.WARNING)


def _affiliations(entity: Entity, story: Story) -> Iterator[Discrepancy]:
    found = [pair for m in entity.mentions for pair in affiliations(story.by_path[m.path], m)]
    for number in (0, 1):
        said = [pair[number] for pair in found if pair[number].value]
        pairs = [
            (one, other)
            for one, other in combinations(said, 2)
            if one.value != other.value and _are_one(one, other, story)
        ]
        if pairs:
            yield _discrepancy(entity, story, said, pairs, Severity.ERROR)


def _exclude(one: Said, other: Said) -> bool:
    """Whether nobody has both offices at one time."""
    if one.value == other.value or one.is_past != other.is_past:
        return False
    if _is_lesser(one.value, other.value) or _is_lesser(other.value, one.value):
        return True
    return any({one.value, other.value} <= group for group in EXCLUSIVE)


def _is_lesser(lesser: str, office: str) -> bool:
    word, _, rest = lesser.partition(" ")
    return word in LESSER and rest == office


def _are_one(one: Said, other: Said, story: Story) -> bool:
    """Whether two places tell of one person at one time, by given names and publication."""
    if not may_be_one(one, other):
        return False
    days = [story.by_path[said.passage.path].article.published for said in (one, other)]
    return days[0] is None or days[1] is None or abs((days[0] - days[1]).days) <= _DAYS


def _discrepancy(
    entity: Entity,
    story: Story,
    said: Sequence[Said],
    pairs: Sequence[tuple[Said, Said]],
    severity: Severity,
) -> Discrepancy:
    values = sorted({one.value for pair in pairs for one in pair})
    readings = [_reading([one for one in said if one.value == value]) for value in values]
    readings.sort(key=lambda reading: story.weight(reading.passages))
    sure = _PARTY if severity is Severity.ERROR else _OFFICE
    return Discrepancy(
        kind=Kind.ROLE,
        severity=severity,
        message=f"{entity.name} is {told(readings)}",
        readings=tuple(readings),
        confidence=_UNSURE if _is_unsure(pairs, readings, story) else sure,
    )


def _is_unsure(
    pairs: Sequence[tuple[Said, Said]], readings: Sequence[Reading], story: Story
) -> bool:
    if all(one.is_past or one.is_bare or other.is_bare for one, other in pairs):
        return True
    return min(story.support(reading.passages) for reading in readings) > 1


def _reading(said: Sequence[Said]) -> Reading:
    """All places of one value, shown in the words used most and first."""
    words = [one.shown for one in said]
    shown = max(words, key=lambda word: (words.count(word), -words.index(word)))
    return Reading(shown, tuple(sorted({one.passage for one in said})))
