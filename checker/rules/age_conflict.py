"""A person whose age articles do not agree on.

Flags: two ages beside one name ("Jane Doe, 34," in one article, "35-year-old Jane Doe" in
another), across articles and within one.

Leaves alone: an age that is one year higher in an article more than a few days later or where a
day of publication is unknown, an age at another time ("when she was 15", "then 15"), two people of
one surname, ages listed for several people ("aged 16 and 13").

Why: an age is a fact that sources write down once and others copy; a wrong one is the mark of a
mistaken person, or of haste.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.rules.told import told
from checker.story.roles.ages import age_said
from checker.story.roles.said import Said, may_be_one
from checker.types import Discrepancy, Entity, Kind, NameKind, Reading, Severity, Story

#: Within these days of one another two articles seldom have a birthday between them.
_DAYS = 7
_FAR, _NEAR, _UNDATED, _BIRTHDAY = 0.85, 0.7, 0.5, 0.3


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each person with two ages."""
    for entity in story.entities:
        if entity.kind is NameKind.PERSON:
            found = [age_said(story.by_path[m.path], m) for m in entity.mentions]
            said = [one for one in found if one is not None]
            pairs = [pair for pair in combinations(said, 2) if _differ(*pair)]
            if pairs:
                yield _discrepancy(entity, story, said, pairs)


def _differ(one: Said, other: Said) -> bool:
    return one.value != other.value and may_be_one(one, other)


def _discrepancy(
    entity: Entity, story: Story, said: Sequence[Said], pairs: Sequence[tuple[Said, Said]]
) -> Discrepancy:
    values = sorted({one.value for pair in pairs for one in pair})
    readings = [_reading(value, said) for value in values]
    readings.sort(key=lambda reading: story.weight(reading.passages))
    return Discrepancy(
        kind=Kind.NUMBER,
        severity=Severity.WARNING,
        message=f"{entity.name} is {told(readings, [reading.value for reading in readings])}",
        readings=tuple(readings),
        confidence=max(_confidence(*pair, story) for pair in pairs),
    )


def _confidence(one: Said, other: Said, story: Story) -> float:
    """How surely two ages of one person are a disagreement and no birthday."""
    if abs(int(one.value) - int(other.value)) > 1:
        return _FAR
    if one.passage.path == other.passage.path:
        return _NEAR
    days = [story.by_path[said.passage.path].article.published for said in (one, other)]
    if days[0] is None or days[1] is None:
        return _UNDATED if days == [None, None] else _BIRTHDAY
    return _NEAR if abs((days[0] - days[1]).days) <= _DAYS else _BIRTHDAY


def _reading(value: str, said: Sequence[Said]) -> Reading:
    return Reading(value, tuple(sorted({one.passage for one in said if one.value == value})))
