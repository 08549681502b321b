"""Two values of a slot against each other, with what their articles add to it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from checker.compare.calendar_values import days_of
from checker.compare.dates import compare_dates
from checker.compare.numbers import compare_numbers
from checker.compare.verdict import Verdict
from checker.lexicon.hedges import Hedge, hedge_sense
from checker.types import DateBasis, DateMention, NumberMention

Value = NumberMention | DateMention

#: Articles published more days apart than this may mean two weeks by "Wednesday".
SAME_WEEK = 6

#: Hedges that set a bound on the same side.
_SIDES = (
    frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN}),
    frozenset({Hedge.AT_MOST, Hedge.LESS_THAN}),
)

#: A relative date so many days from another is told of another week: of the conflicts in the
#: development stories that hold a relative day, none lies farther apart.
_WEEK_APART = 7

#: "Later in the day": the day is that of the sentence before, whatever it was resolved to.
_SAME_DAY = re.compile(
    r"(?i)\b(?:(?:earlier|later|late|early) (?:in|on|that|the same|the) (?:the )?|that |the same )"
    r"(?:day|morning|afternoon|evening|night)\b"
)

_GRANULARITY = (
    ("duration", re.compile(r"P")),
    ("clock", re.compile(r".{1,40}T\d")),
    ("week", re.compile(r".{4}-W..$")),
    ("day", re.compile(r".{4}-(?:W?..)-.+")),
    ("month", re.compile(r".{4}-\d\d$")),
    ("year", re.compile(r"\d{4}$")),
)


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
    a conflict, no relative date conflicts where the articles lie a week or more apart or the days
    do, and "this week" against "last week" says when the article was written rather than when
    something happened. "Later in the day" is the day of a sentence before. Dates of unlike
    fineness (a year, a weekday) are seldom said of one thing; they are called no conflict.
    "More than 600" and "more than 640" can both be true, but who knows of 640 does not write the
    other: two bounds on the same side are compared as the figures are. Of "about $1 million" and
    "about $2 million" only one may be off by what "about" allows.
    """
    if isinstance(left, NumberMention) and isinstance(right, NumberMention):
        return _compare_counts(left, right)
    verdict = compare_values(left, right)
    if not (isinstance(left, DateMention) and isinstance(right, DateMention)):
        return verdict
    if verdict is not Verdict.CONFLICT:
        return verdict
    return _compare_days(left, right, told)


def _compare_days(
    left: DateMention, right: DateMention, told: tuple[date | None, date | None]
) -> Verdict:
    """What becomes of two dates in conflict once it is known when each was written."""
    verdict = Verdict.CONFLICT
    if granularity(left) != granularity(right):
        return Verdict.UNKNOWN
    if DateBasis.RELATIVE not in {left.basis, right.basis}:
        return verdict
    if left.text.lower() == right.text.lower():
        return Verdict.COMPATIBLE
    if granularity(left) in {"week", "month"} or _are_far_apart(told) or _weeks_differ(left, right):
        return Verdict.UNKNOWN
    return Verdict.UNKNOWN if _hangs_on_story(left) != _hangs_on_story(right) else verdict


def _compare_counts(left: NumberMention, right: NumberMention) -> Verdict:
    senses = hedge_sense(left.hedge), hedge_sense(right.hedge)
    if any(side.issuperset(senses) for side in _SIDES):
        left, right = replace(left, hedge=None), replace(right, hedge=None)
    verdict = compare_numbers(left, right).verdict
    if verdict is not Verdict.COMPATIBLE or senses != (Hedge.ABOUT, Hedge.ABOUT):
        return verdict
    bare = (replace(left, hedge=None), right), (left, replace(right, hedge=None))
    verdicts = {compare_numbers(one, other).verdict for one, other in bare}
    return Verdict.CONFLICT if verdicts == {Verdict.CONFLICT} else verdict


def value_key(mention: Value) -> tuple[object, ...]:
    """What two mentions of one value have in common, whatever their hedges."""
    if isinstance(mention, NumberMention):
        return mention.kind, mention.unit, mention.value, mention.high
    return mention.type, mention.value


def granularity(mention: DateMention) -> str:
    """How finely a date is written: duration, clock, day, week, month, year, or other."""
    for name, pattern in _GRANULARITY:
        if pattern.match(mention.value):
            return name
    return "other"


def _are_far_apart(told: tuple[date | None, date | None]) -> bool:
    one, other = told
    return one is not None and other is not None and abs((one - other).days) > SAME_WEEK


def _weeks_differ(left: DateMention, right: DateMention) -> bool:
    one, other = days_of(left.value), days_of(right.value)
    if one is None or other is None:
        return False
    return abs((one.first - other.first).days) > _WEEK_APART


def _hangs_on_story(mention: DateMention) -> bool:
    """Whether only the sentences before tell which day is meant."""
    return _SAME_DAY.search(mention.text) is not None
