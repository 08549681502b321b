"""A change between two percentages that is given in percent where it is points, or in neither.

Flags: "rose from 4 percent to 5 percent, up 1 percent", where the change is one percentage point,
or 25 percent; "from 4 percent to 5 percent, 25 percentage points"; and a change that is neither.

Leaves alone: changes that are right in points or in percent of the first figure, within rounding;
hedged changes; figures that are no percentages (see percent-arithmetic).

Why: one point more on a rate of four percent is a quarter more. Readers who take one for the
other are misled by a factor of ten and more, and style books ask for the word "points".
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checker.compare.intervals import last_written_place
from checker.compare.percentages import change_in_percent, fits_change, plain
from checker.rules.reading_at import reading_at
from checker.rules.stated_changes import Change, changes, stated_rate
from checker.types import (
    AnnotatedArticle,
    Discrepancy,
    Kind,
    NumberKind,
    NumberMention,
    Severity,
    Story,
)


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield each change of a rate that is not in the unit it is given in."""
    for annotated in story.articles:
        for change, numbers, sentence in changes(annotated):
            if change.is_rate:
                rate = stated_rate(annotated.text, change, numbers, sentence)
                if rate is not None and not _is_right(change, rate):
                    yield _discrepancy(annotated, change, rate)


def _is_right(change: Change, rate: NumberMention) -> bool:
    if rate.kind is NumberKind.POINTS:
        return _fits_points(change, rate)
    return fits_change(change.old, change.new, rate)


def _fits_points(change: Change, rate: NumberMention) -> bool:
    """Whether the rates differ by so many points, each rounded as it is written."""
    off = abs(abs(Fraction(change.new.value - change.old.value)) - abs(Fraction(rate.value)))
    mentions = (change.old, change.new, rate)
    hedged = abs(Fraction(rate.value)) / 5 if rate.hedge else Fraction(0)
    return off <= max(map(last_written_place, mentions)) / 2 + hedged


def _discrepancy(annotated: AnnotatedArticle, change: Change, rate: NumberMention) -> Discrepancy:
    points = plain(abs(float(change.new.value - change.old.value)))
    percent = plain(abs(change_in_percent(change.old, change.new)))
    unit = "percentage point" if points == "1" else "percentage points"
    spans = sorted([change.old.span, change.new.span])
    figures = " to ".join(plain(float(one.value)) for one in (change.old, change.new))
    return Discrepancy(
        kind=Kind.NUMBER,
        severity=Severity.WARNING,
        message=(
            f"{figures} percent is {points} {unit} or {percent} percent, the text says {rate.text}"
        ),
        readings=(
            reading_at(annotated, *spans, value=f"{figures} percent"),
            reading_at(annotated, rate.span),
        ),
        confidence=0.7 if rate.kind is NumberKind.POINTS or _fits_points(change, rate) else 0.6,
    )
