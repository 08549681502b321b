"""A number of years ago that is not the year beside it.

Flags: "30 years ago, in 1995" in an article of 2015, "in 1995, ten years ago".

Leaves alone: a year more or less, for nobody counts the months; round numbers and "nearly", "some"
or "more than" as far as they stretch; decades; a year and a number that are not said of one thing
("Born in 1950, he left 20 years ago"); articles whose day of publication is not known; quotations.

Why: the sum is done in the head, or was right when the sentence was written some years before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from checker.rules.reading_at import reading_at
from checker.types import (
    AnnotatedArticle,
    DateBasis,
    DateMention,
    Discrepancy,
    Kind,
    Severity,
    Story,
    overlapping,
)

_AGO = re.compile(r"(?i)\byears? ago$")
_YEAR = re.compile(r"\d{4}$")
_WRITTEN_YEAR = re.compile(r"(\d{4})(?:-\d\d){0,2}$")
_HEDGE = re.compile(
    r"(?i)\b(?:about|almost|approximately|around|at least|close to|just|less|more|nearly|over|"
    r"roughly|some|under|well)\b"
)
#: What stands between "years ago" and the year it is, and between the year and "years ago".
_THEN_YEAR = re.compile(r"(?: today| this (?:week|month|year))?(?:,? (?:back )?(?:in|on) | \(|, )")
_THEN_AGO = re.compile(r",? (?:just |only |some |about |nearly )?|, (?:that is|or) | \(")
#: How far a plain number, a round one and a hedged one may be off: a year; besides, a twentieth
#: and a fifth of it.
_PLAIN, _ROUND, _HEDGED = 1, 20, 5
_CONFIDENCE = 0.8


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each year that does not lie as far back as the text says."""
    for annotated in story.articles:
        published = annotated.article.published
        if published is not None:
            for at, one in enumerate(annotated.dates):
                # "30 years ago this week, in 1995": another date may stand between the two.
                for other in annotated.dates[at + 1 : at + 3]:
                    yield from _compare(annotated, (one, other), published)


def _compare(
    annotated: AnnotatedArticle, dates: tuple[DateMention, DateMention], published: date
) -> Iterator[Discrepancy]:
    first, second = dates
    between = annotated.text[first.end : second.start]
    if _is_ago(first) and _THEN_YEAR.fullmatch(between):
        ago, written = first, second
    elif _is_ago(second) and _THEN_AGO.fullmatch(between):
        written, ago = first, second
    else:
        return
    year = _WRITTEN_YEAR.fullmatch(written.value)
    if year is None or written.basis is not DateBasis.WRITTEN:
        return
    if overlapping(annotated.quotes, ago.span):
        return
    counted = published.year - int(ago.value)
    real = published.year - int(year[1])
    if abs(counted - real) > _tolerance(ago.text + between, counted):
        yield _discrepancy(annotated, ago, written, published.year)


def _is_ago(mention: DateMention) -> bool:
    """Whether a date is a number of years ago, to the year; of decades nobody knows the year."""
    return bool(_AGO.search(mention.text) and _YEAR.fullmatch(mention.value))


def _tolerance(words: str, years: int) -> float:
    if _HEDGE.search(words):
        return _PLAIN + years / _HEDGED
    return _PLAIN + (years / _ROUND if years % 10 == 0 else 0)


def _discrepancy(
    annotated: AnnotatedArticle, ago: DateMention, written: DateMention, year: int
) -> Discrepancy:
    return Discrepancy(
        kind=Kind.DATE,
        severity=Severity.WARNING,
        message=(
            f"“{ago.text}” in an article of {year} is {ago.value}; the text says {written.text}"
        ),
        readings=(reading_at(annotated, ago.span), reading_at(annotated, written.span)),
        confidence=_CONFIDENCE,
    )
