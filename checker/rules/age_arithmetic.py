"""An age that does not follow from the year of birth in the same article.

Flags: "Jane Doe, 44," in an article of 2013 that also says "Doe was born in 1959".

Leaves alone: ages that are right before or after the birthday, an age at another time ("when she
was 15"), people of whom the article tells the death in an earlier year, articles whose day of
publication is unknown, and gaps so wide that two people must be meant.

Why: the sum is quickly done and seldom is. One of the two numbers is wrong, and which one cannot
be told from the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from checker.story.roles.ages import age_said
from checker.story.roles.births import birth_said
from checker.story.roles.said import Said, may_be_one
from checker.types import (
    AnnotatedArticle,
    Discrepancy,
    Entity,
    Kind,
    NameKind,
    Reading,
    Severity,
    Story,
)

#: An age may be off by so many years by a slip; more is a parent or a namesake.
_WIDEST = 30
_FAR, _NEAR = 0.85, 0.6
_DEATH = re.compile(r"\b(?:died|killed|dead|death)\b[^.\n]{0,40}\b(?:1[89]\d\d|20\d\d)\b")


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each person and article whose sum is wrong."""
    for entity in story.entities:
        if entity.kind is NameKind.PERSON:
            for annotated in story.articles:
                yield from _wrong_sums(entity, annotated)


def _wrong_sums(entity: Entity, annotated: AnnotatedArticle) -> Iterator[Discrepancy]:
    published = annotated.article.published
    if published is None or _DEATH.search(annotated.text):
        return
    mentions = [mention for mention in entity.mentions if mention.path == annotated.path]
    ages = [said for mention in mentions if (said := age_said(annotated, mention))]
    births = [said for mention in mentions if (said := birth_said(annotated, mention))]
    for age, birth in product(ages, births):
        off = _years_off(age, birth, published.year)
        if 0 < off <= _WIDEST and may_be_one(age, birth):
            yield _discrepancy(entity, age, birth, published.year, off)
            return


def _years_off(age: Said, birth: Said, year: int) -> int:
    """By how many years an age misses both that before and that after the birthday."""
    most = year - int(birth.value)
    return max(int(age.value) - most, most - 1 - int(age.value), 0)


def _discrepancy(entity: Entity, age: Said, birth: Said, year: int, off: int) -> Discrepancy:
    most = year - int(birth.value)
    return Discrepancy(
        kind=Kind.NUMBER,
        severity=Severity.WARNING,
        message=(
            f"{entity.name} is {age.value}, and was born in {birth.value}; "
            f"that makes {most - 1} or {most} in {year}"
        ),
        readings=(
            Reading(age.value, (age.passage,)),
            Reading(f"born in {birth.value}", (birth.passage,)),
        ),
        confidence=_FAR if off > 1 else _NEAR,
    )
