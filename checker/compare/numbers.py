"""Whether two numbers can be true of one thing, at the precision both were written with."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from checker.compare.intervals import allowances, rounding, unit_of
from checker.compare.verdict import Comparison, Verdict
from checker.lexicon.hedges import hedge_sense
from checker.types import NumberKind, NumberMention

#: A count whose noun was not found is still a count.
_PLAIN = frozenset({NumberKind.COUNT, NumberKind.BARE})

#: Figures that are given exactly or not at all.
_EXACT = frozenset({NumberKind.ORDINAL, NumberKind.AGE})

#: Counts below this are counted, not rounded: 48 and 50 people are two counts.
_COUNTED_EXACTLY = 100


def compare_numbers(left: NumberMention, right: NumberMention) -> Comparison:
    """Compare two numbers said of the same thing.

    Same: equal values, equally hedged. Compatible: both can be true, because one is rounded,
    hedged, a range, or in another unit. Conflict: no value fits both. Unknown: another kind,
    dimension or currency, a rate and no rate, or a bound so far from the other value that it
    says nothing about it.
    """
    unlike = _unlike(left, right)
    if unlike is not None:
        return Comparison(Verdict.UNKNOWN, unlike)
    if left.kind is NumberKind.SCORE:
        return _compare_scores(left, right)
    if _is_equal(left, right):
        return _compare_equal(left, right)
    if left.per != right.per:
        rate = left.per or right.per
        return Comparison(Verdict.UNKNOWN, f"one of {left.text} and {right.text} is by the {rate}")
    return _compare_spans(left, right)


def _unlike(left: NumberMention, right: NumberMention) -> str | None:
    """Why two numbers cannot be compared at all, or None."""
    kinds = {left.kind, right.kind}
    if len(kinds) > 1 and not kinds <= _PLAIN:
        return (
            f"a number of kind {left.kind.value} says nothing about one of kind {right.kind.value}"
        )
    if left.unit == right.unit:
        return None
    if left.kind is NumberKind.MONEY:
        return f"amounts in {left.unit} and {right.unit} need a rate to be compared"
    one, other = unit_of(left), unit_of(right)
    if one is None or other is None or one.dimension != other.dimension:
        return (
            f"{left.unit or 'a plain number'} and {right.unit or 'a plain number'} differ in kind"
        )
    return None


def _compare_scores(left: NumberMention, right: NumberMention) -> Comparison:
    """Scores are compared without order: each outlet may name its own side first."""
    if (left.value, left.high) == (right.value, right.high):
        return Comparison(Verdict.SAME, "the same score")
    if {left.value, left.high} == {right.value, right.high}:
        return Comparison(Verdict.COMPATIBLE, "the same score from the other side")
    return Comparison(Verdict.CONFLICT, f"the scores {left.text} and {right.text} differ")


def _is_equal(left: NumberMention, right: NumberMention) -> bool:
    return (left.value, left.high, left.unit) == (right.value, right.high, right.unit)


def _compare_equal(left: NumberMention, right: NumberMention) -> Comparison:
    if hedge_sense(left.hedge) is hedge_sense(right.hedge):
        return Comparison(Verdict.SAME, "equal values")
    return Comparison(Verdict.COMPATIBLE, "equal values, differently hedged")


def _compare_spans(left: NumberMention, right: NumberMention) -> Comparison:
    is_converted = left.unit != right.unit
    pairs = list(
        product(
            allowances(left, is_converted=is_converted),
            allowances(right, is_converted=is_converted),
        )
    )
    if any(one.suggested.meets(other.suggested) for one, other in pairs):
        return Comparison(Verdict.COMPATIBLE, _why_compatible(left, right))
    if not is_converted and _is_rounded(left, right):
        return Comparison(Verdict.COMPATIBLE, f"{_rounder(left, right).text} is rounded")
    if any(one.possible.meets(other.possible) for one, other in pairs):
        bound = left if left.hedge else right
        return Comparison(Verdict.UNKNOWN, f"“{_said(bound)}” rules neither out")
    return Comparison(Verdict.CONFLICT, f"{_said(left)} and {_said(right)} cannot both be true")


def _why_compatible(left: NumberMention, right: NumberMention) -> str:
    if left.unit != right.unit:
        return f"{left.text} is {right.text} in another unit, within rounding"
    hedged = left if left.hedge else right
    return f"“{_said(hedged)}” allows the other value"


def _said(mention: NumberMention) -> str:
    hedge = mention.hedge if mention.hedge and mention.hedge != "vague" else ""
    return f"{hedge} {mention.text}".strip()


def _rounder(left: NumberMention, right: NumberMention) -> NumberMention:
    return max(left, right, key=lambda mention: (mention.step, mention.value))


def _is_rounded(left: NumberMention, right: NumberMention) -> bool:
    """Whether the coarser figure is the finer one, rounded to its last place that counts."""
    if left.kind in _EXACT or left.step == right.step or left.high or right.high:
        return False
    coarse = _rounder(left, right)
    fine = right if coarse is left else left
    is_counted = left.kind in _PLAIN and max(left.value, right.value) < _COUNTED_EXACTLY
    if is_counted and fine.value == fine.value.to_integral_value():
        return False
    off = abs(Fraction(left.value) - Fraction(right.value))
    spare = rounding(coarse)
    if fine.hedge:
        spare += Fraction(fine.step) / 2
    return off <= spare
