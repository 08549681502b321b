"""Two values of a slot against each other, with what their articles add to it."""

from __future__ import annotations

from datetime import date

from checker.compare.dates import compare_dates
from checker.compare.numbers import compare_numbers
from checker.compare.verdict import Verdict
from checker.types import DateBasis, DateMention, NumberMention

Value = NumberMention | DateMention

#: Articles published further apart than this do not mean the same week by "Wednesday".
ONE_WEEK = 6


def compare_values(left: Value, right: Value) -> Verdict:
    """Compare two numbers or two dates; a number and a date cannot be compared."""
    if isinstance(left, NumberMention) and isinstance(right, NumberMention):
        return compare_numbers(left, right).verdict
    if isinstance(left, DateMention) and isinstance(right, DateMention):
        return compare_dates(left, right).verdict
    return Verdict.UNKNOWN


def compare_told(left: Value, right: Value, told: tuple[date | None, date | None]) -> Verdict:
    """Compare two values as told by articles of these publication dates.

    A relative date is only as good as its article's own date: "Sunday" in two articles is never
    a conflict, and nothing relative is compared over more than a week.
    """
    verdict = compare_values(left, right)
    if verdict is not Verdict.CONFLICT or not isinstance(left, DateMention):
        return verdict
    if DateBasis.RELATIVE not in {left.basis, getattr(right, "basis", None)}:
        return verdict
    if left.text.lower() == right.text.lower():
        return Verdict.COMPATIBLE
    one, other = told
    if one is not None and other is not None and abs((one - other).days) > ONE_WEEK:
        return Verdict.UNKNOWN
    return verdict
