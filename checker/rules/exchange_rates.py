"""Sums of money converted at a rate that never was, or at two rates that cannot both hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from checker.compare.intervals import last_written_place
from checker.lexicon.exchange import PER_DOLLAR
from checker.rules.conversion_pairs import bracketed_pairs
from checker.rules.reading_at import reading_at
from checker.types import (
    AnnotatedArticle,
    Discrepancy,
    Kind,
    NumberKind,
    NumberMention,
    Severity,
    Span,
)

#: Rates of different days differ by a few percent, and an article may convert last year's sums
#: at last year's rate; a tenth apart is a slip in one of them.
_APART = Fraction(11, 10)

#: A sum that lost its sign on the way ("110 billion (Dh472.72bn)") is only taken for money when
#: the two rates are near enough that both are plainly of the same two currencies.
_UNSIGNED_APART = Fraction(13, 10)


#: A rate is implausible when it is so many times off all that it has been since 1999: the "$" may
#: be that of Canada or Australia, and an old sum may be converted at an old rate.
_FAR_OFF = 2


@dataclass(frozen=True, slots=True)
class _Rate:
    """What one unit of the left currency is worth in the right, with the bounds of rounding."""

    left: NumberMention
    right: NumberMention
    low: Fraction
    high: Fraction

    @property
    def middle(self) -> Fraction:
        return Fraction(self.right.value) / Fraction(self.left.value)


def implausible_rates(annotated: AnnotatedArticle) -> Iterator[Discrepancy]:
    """Yield each sum whose conversion is far off all rates there have been."""
    for left, right in bracketed_pairs(annotated.text, annotated.numbers, _are_sums):
        if left.per != right.per:
            continue
        one, other = PER_DOLLAR.get(left.unit or ""), PER_DOLLAR.get(right.unit or "")
        if one is None or other is None:
            continue
        rate = Fraction(right.value) / Fraction(left.value)
        low, high = other[0] / one[1], other[1] / one[0]
        if not low / _FAR_OFF <= rate <= high * _FAR_OFF:
            yield _implausible(annotated, left, right, (low, high))


def _implausible(
    annotated: AnnotatedArticle,
    left: NumberMention,
    right: NumberMention,
    bounds: tuple[Fraction, Fraction],
) -> Discrepancy:
    rate = float(Fraction(right.value) / Fraction(left.value))
    low, high = (float(bound) for bound in bounds)
    return Discrepancy(
        kind=Kind.NUMBER,
        severity=Severity.WARNING,
        message=(
            f"{left.text} as {right.text} is {_plain(rate)} {right.unit} for one {left.unit}; "
            f"it has been {_plain(low)} to {_plain(high)} since 1999"
        ),
        readings=(reading_at(annotated, left.span), reading_at(annotated, right.span)),
        confidence=0.75,
    )


def _plain(rate: float) -> str:
    """A rate as a reader takes it in: two figures, and no powers of ten."""
    if rate >= 10:
        return f"{rate:,.0f}"
    return f"{rate:.2g}" if rate >= 0.0001 else f"{rate:.1e}"


def inconsistent_rates(annotated: AnnotatedArticle) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each pair of currencies that an article converts at odds."""
    by_currencies: dict[tuple[str, str], list[_Rate]] = {}
    for left, right in bracketed_pairs(annotated.text, annotated.numbers, _are_sums):
        currencies = (left.unit or "", right.unit or "")
        by_currencies.setdefault(currencies, []).append(_rate(left, right))
    for currencies, rates in by_currencies.items():
        pairs = [pair for pair in combinations(rates, 2) if _disagree(*pair, currencies[0])]
        if pairs:
            widest = max(pairs, key=lambda pair: _apart(*pair))
            yield _discrepancy(annotated, *widest)


def _are_sums(left: NumberMention, right: NumberMention) -> bool:
    if right.kind is not NumberKind.MONEY or left.high or right.high:
        return False
    if not (left.value > 0 and right.value > 0) or left.unit == right.unit:
        return False
    return left.kind in {NumberKind.MONEY, NumberKind.BARE}


def _rate(left: NumberMention, right: NumberMention) -> _Rate:
    value, sum_ = Fraction(left.value), Fraction(right.value)
    off_left, off_right = last_written_place(left) / 2, last_written_place(right) / 2
    low = (sum_ - off_right) / (value + off_left)
    return _Rate(left, right, low, (sum_ + off_right) / max(value - off_left, value / 2))


def _apart(one: _Rate, other: _Rate) -> Fraction:
    return max(one.middle, other.middle) / min(one.middle, other.middle)


def _disagree(one: _Rate, other: _Rate, currency: str) -> bool:
    if one.high >= other.low and other.high >= one.low:
        return False
    apart = _apart(one, other)
    return apart > _APART and (bool(currency) or apart < _UNSIGNED_APART)


def _discrepancy(annotated: AnnotatedArticle, one: _Rate, other: _Rate) -> Discrepancy:
    readings = tuple(
        reading_at(annotated, Span(rate.left.start, _end(annotated, rate))) for rate in (one, other)
    )
    return Discrepancy(
        kind=Kind.NUMBER,
        severity=Severity.WARNING,
        message=(
            f"Two rates in one article: {one.left.text} as {one.right.text} is "
            f"{float(one.middle):.3g} to one, {other.left.text} as {other.right.text} is "
            f"{float(other.middle):.3g}"
        ),
        readings=readings,
        confidence=0.8,
    )


def _end(annotated: AnnotatedArticle, rate: _Rate) -> int:
    """The end of a bracketed sum with its bracket, where that follows at once."""
    closing = annotated.text[rate.right.end : rate.right.end + 1]
    return rate.right.end + (closing in {")", "]"})
