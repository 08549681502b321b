"""What a number as written lets the true value be: spans in the base unit of its dimension."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache

from checker.lexicon.hedges import Hedge, hedge_sense
from checker.lexicon.units import UNITS, Unit, to_base
from checker.types import NumberKind, NumberMention

#: Beyond this share of the value nobody writes a rounded figure without a hedge: of the
#: conversions in the development stories the right ones are off by at most 2.2 percent, and
#: "75 kilometers (50 miles)", off by 7, is listed as a mistake. Each side may use it.
ROUNDING = Fraction(5, 100)

#: Figures that end in zeros may be exact: $80 million and $82 million are listed as a conflict
#: (2.4 percent), 2,500 and 2,487 are none (0.5 percent).
ROUNDING_OF_ZEROS = Fraction(1, 100)

#: "about 100" is said of 90 and of 110, and seldom of what is further off: the stories list
#: "about 130" against "nearly 100" as a conflict.
VAGUENESS = Fraction(10, 100)
MOST_VAGUE = Fraction(15, 100)

#: "at least 20" is true of 200, but nobody who knows of 200 writes it: up to this multiple the
#: two fit each other, beyond it they are not known to conflict.
REACH_OF_BOUND = Fraction(3, 2)

#: "just over 200,000" is not said of 266,000.
REACH_OF_NARROW_BOUND = Fraction(11, 10)
_NARROW = re.compile(r"just |slightly |a little |a bit ")

#: "nearly 50" is said of 45 and more.
NEARNESS = Fraction(10, 100)

_FIGURES = re.compile(r"\d[\d,]*(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Span:
    """Values from ``low`` to ``high``, both included; ``high`` None has no end."""

    low: Fraction
    high: Fraction | None

    def meets(self, other: Span) -> bool:
        """Whether some value lies in both."""
        left = self.high is None or other.low <= self.high
        right = other.high is None or self.low <= other.high
        return left and right


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a number says: the values it suggests, and those it does not rule out."""

    suggested: Span
    possible: Span


def unit_of(mention: NumberMention) -> Unit | None:
    """The unit of measure, or None for money, percentages and plain counts."""
    return UNITS.get(mention.unit) if mention.unit else None


def written_zeros(mention: NumberMention) -> int:
    """How many zeros end the first figure of a number, as if "twenty" were written "20"."""
    match = _FIGURES.search(mention.text)
    if match is None:
        zeros = max(0, mention.step.adjusted())
        return zeros % 3 if mention.step == Decimal(10) ** zeros else 0  # scales go by thousands
    if "." in match.group():
        return 0
    plain = match.group().replace(",", "")
    return len(plain) - len(plain.rstrip("0")) if plain.strip("0") else 0


def last_written_place(mention: NumberMention) -> Fraction:
    """Place value of the last figure written, be it a zero: 1 for "2,500", 0.1 for "8.0"."""
    return Fraction(mention.step) / Fraction(10 ** written_zeros(mention))


def imprecision(mention: NumberMention) -> Fraction:
    """How far a figure may be off when it was converted: half its last place that counts.

    A round figure is allowed half of its round step, but no more than ``ROUNDING`` of it.
    """
    step, value = Fraction(mention.step), abs(Fraction(mention.value))
    place = last_written_place(mention)
    unit = unit_of(mention)
    if unit is not None and unit.dimension in {"temperature", "degree"}:
        return place if step > place else place / 2
    if step < 1 and "." not in mention.text:
        return min(step / 2, value * VAGUENESS)  # "half a mile", "2 1/2 inches"
    return max(place / 2, min(step / 2, value * ROUNDING))


def rounding(mention: NumberMention) -> Fraction:
    """How far a figure may be off when a finer figure in the same unit stands against it."""
    value = abs(Fraction(mention.value))
    share = ROUNDING_OF_ZEROS if written_zeros(mention) else ROUNDING
    if mention.kind is NumberKind.PERCENT and not _FIGURES.search(mention.text):
        share = VAGUENESS  # "half" is said of 46 percent as of 54
    return min(Fraction(mention.step) / 2, value * share)


def allowances(mention: NumberMention, *, is_converted: bool) -> Iterator[Allowance]:
    """What the number says in the base unit, once for each size its unit may have."""
    own = _own_allowance(mention, imprecision(mention) if is_converted else Fraction(0))
    unit = unit_of(mention)
    if unit is None:
        yield own
        return
    for size in range(len(unit.factors)):
        yield Allowance(_in_base(own.suggested, unit, size), _in_base(own.possible, unit, size))


def _in_base(span: Span, unit: Unit, size: int) -> Span:
    low = to_base(span.low, unit)[size]
    return Span(low, None if span.high is None else to_base(span.high, unit)[size])


@lru_cache(maxsize=1 << 14)  # each number is compared with every other of its story
def _own_allowance(mention: NumberMention, slack: Fraction) -> Allowance:
    value = Fraction(mention.value)
    high = Fraction(mention.high) if mention.high is not None else value
    sense = hedge_sense(mention.hedge)
    size = max(abs(value), abs(high))
    is_narrow = _NARROW.match(mention.hedge.lower()) if mention.hedge else None
    reach = REACH_OF_NARROW_BOUND if is_narrow else REACH_OF_BOUND
    if sense is Hedge.VAGUE:
        return Allowance(Span(value, high), Span(value * Fraction(6, 10), high * 2))
    if sense in {Hedge.AT_LEAST, Hedge.MORE_THAN}:
        suggested = Span(value - slack, high + size * (reach - 1))
        return Allowance(suggested, suggested if is_narrow else Span(value - slack, None))
    if sense in {Hedge.AT_MOST, Hedge.LESS_THAN}:
        suggested = Span(value - size * (1 - 1 / reach), high + slack)
        return Allowance(
            suggested, suggested if is_narrow else Span(min(Fraction(0), value), high + slack)
        )
    if sense is Hedge.NEARLY:
        slack = max(slack, Fraction(0))
        span = Span(value - max(size * NEARNESS, slack), high + slack)
    elif sense is Hedge.ABOUT:
        around = max(slack, _vagueness(mention, size))
        span = Span(value - around, high + around)
    else:
        span = Span(value - slack, high + slack)
    return Allowance(span, span)


def _vagueness(mention: NumberMention, size: Fraction) -> Fraction:
    step = Fraction(mention.step)
    place = last_written_place(mention)
    tolerance = min(max(step / 2, min(size * VAGUENESS, step)), size * MOST_VAGUE)
    # "about 3" is said of 2 and 4, "about $2 million" of $1.5 million but not of one.
    return max(tolerance, place if place <= 1 else place / 2)
