"""Compares dates, times and durations at the precision both sides wrote."""

from __future__ import annotations

import re
from typing import Final

from checker.compare.calendar_values import Days, date_part, days_of, parts_of
from checker.compare.clock_times import compare_clocks, zone_of
from checker.compare.durations import compare_durations
from checker.compare.verdict import Comparison, Verdict
from checker.types import DateBasis, DateMention, TimexType

_ABOUT: Final = re.compile(r"(?i)\b(?:about|around|circa|approximately|roughly)\b")
_PART: Final = re.compile(r"(?i)\b(?:early|mid|middle|late|later|start|beginning|end)\b")
#: "Earlier" and "later" are no ends: they are said of the day of writing.
_END: Final = re.compile(r"(?i)\b(early|late|start|beginning|end)\b")
_ONLY_CLOCK: Final = re.compile(
    r"(?i)(?:(?:at|about|around|just|shortly|before|after|by|until|past) ){0,3}\d[\d:.]{0,4}"
    r" ?(?:[ap]\. ?m\.?|[ap]m)?(?: (?:local time|[A-Z]{2,4}))?"
)
_DISTANCE: Final = re.compile(r"(?i)\b(?:ago|earlier|later|from now|hence)$")
_UNIT: Final = re.compile(r"(?i)\b(week|month|year|decade)s?\b")
#: Days by which "two weeks ago" and its like may miss: half of the unit counted in, rounded up,
#: beyond the week, month or year that the value already covers.
_UNIT_SLACK: Final = {"week": 4, "month": 16, "year": 183, "decade": 1827}
#: "Around Nov. 1", like "in the days around it".
_ABOUT_SLACK: Final = 3
#: Days by which "early" or "late" may reach over the edge of a month or year, as a share.
_PART_SHARE: Final = 6
_WEEK: Final = re.compile(r"\d{4}-W\d\d")
#: X is how TIMEX3 writes each digit of a date that nobody can know: "XXXX" is any year.
_WEEKEND: Final = re.compile(r"(?:\d{4}|XXXX)-W(?:\d\d|XX)-WE")


def compare_dates(left: DateMention, right: DateMention) -> Comparison:
    """Compare two dates, times or durations that are said of one thing.

    CONFLICT needs both sides to name what differs: a month does not conflict with a day in it,
    a weekday does with a date of another weekday, a clock time only with a clock time of a day
    that may be the same. What is vague, repeated or unresolved is UNKNOWN.
    """
    if DateBasis.VAGUE in {left.basis, right.basis} or left.value.endswith("_REF"):
        return Comparison(Verdict.UNKNOWN, "too vague to compare")
    if TimexType.SET in {left.type, right.type}:
        return _compare_sets(left, right)
    durations = [mention.type is TimexType.DURATION for mention in (left, right)]
    if all(durations):
        return compare_durations((left.text, left.value), (right.text, right.value))
    if any(durations):
        return Comparison(Verdict.UNKNOWN, "a date and a length of time")
    return _with_clock(_compare_days(left, right), left, right)


def _compare_sets(left: DateMention, right: DateMention) -> Comparison:
    if left.type is right.type and left.value == right.value:
        return Comparison(Verdict.SAME, "the same repetition")
    return Comparison(Verdict.UNKNOWN, "something repeated is no single date")


def _with_clock(days: Comparison, left: DateMention, right: DateMention) -> Comparison:
    """The verdict on the days, and where they do not differ, on the times of day."""
    clocks = [_clock_part(mention) for mention in (left, right)]
    if days.verdict is Verdict.CONFLICT and all(clocks):
        return _clocks_of_two_days(days, left, right)
    if days.verdict is Verdict.CONFLICT or not any(clocks):
        return days
    if not all(clocks):
        if days.verdict is Verdict.UNKNOWN:
            return days
        return Comparison(Verdict.COMPATIBLE, "one side gives the time of day as well")
    times = compare_clocks((left.text, clocks[0]), (right.text, clocks[1]))
    if times.verdict is Verdict.SAME and days.verdict is Verdict.COMPATIBLE:
        return days
    return times


def _clocks_of_two_days(days: Comparison, left: DateMention, right: DateMention) -> Comparison:
    if _may_turn(left, right):
        return Comparison(Verdict.UNKNOWN, "a day may turn between two time zones")
    if not _is_day_taken(left, right):
        return days
    one, other = ((mention.text, _clock_part(mention)) for mention in (left, right))
    times = compare_clocks(one, other)
    return days if times.verdict is Verdict.CONFLICT else times


def _may_turn(left: DateMention, right: DateMention) -> bool:
    """Whether two clock times of neighbouring days may be one time in two zones."""
    one, other = days_of(left.value), days_of(right.value)
    near = one is None or other is None or one.widened(1).overlaps(other)
    return near and zone_of(left.text) != zone_of(right.text)


def _is_day_taken(left: DateMention, right: DateMention) -> bool:
    """Whether one side writes a clock time alone: its day was taken from the words around."""
    return any(
        mention.basis is DateBasis.RELATIVE and _ONLY_CLOCK.fullmatch(mention.text)
        for mention in (left, right)
    )


def _clock_part(mention: DateMention) -> str:
    """The time of day: clock, part of the day, or "late" where "late Friday" is all there is."""
    clock = mention.value.partition("T")[2]
    days = days_of(mention.value)
    is_day = mention.weekday is not None if days is None else days.length == 1
    return clock or (_end_of(mention) if is_day else "")


def _end_of(mention: DateMention) -> str:
    """Which end of its time a mention speaks of: "early", "late", or "" for neither."""
    named = _END.search(mention.text)
    if not named:
        return ""
    return "early" if named[1].lower() in {"early", "start", "beginning"} else "late"


def _compare_days(left: DateMention, right: DateMention) -> Comparison:
    one, other = days_of(left.value), days_of(right.value)
    if one is None or other is None or _is_year_open(left, right, one, other):
        return _compare_parts(left, right)
    if _are_opposite_ends(left, right):
        return Comparison(Verdict.CONFLICT, "early and late in the same time")
    if date_part(left.value) == date_part(right.value):
        return Comparison(Verdict.SAME, "the same date")
    if one.contains(other) or other.contains(one):
        return Comparison(Verdict.COMPATIBLE, "one date lies within the other")
    meant, opposite = one.widened(_slack(left, one)), other.widened(_slack(right, other))
    if _is_edge(left, right) or meant.overlaps(opposite):
        return Comparison(Verdict.COMPATIBLE, "dates that overlap")
    softened = _inferred(left, right, one, other)
    return softened or Comparison(Verdict.CONFLICT, _difference(one, other))


def _is_year_open(left: DateMention, right: DateMention, one: Days, other: Days) -> bool:
    """Whether the years differ and one of them was inferred, so that it may be the other."""
    is_inferred = DateBasis.YEAR_INFERRED in {left.basis, right.basis}
    return is_inferred and one.first.year != other.first.year


def _are_opposite_ends(left: DateMention, right: DateMention) -> bool:
    """Whether one side says early and the other late in the same month, year or quarter."""
    ends = {_end_of(left), _end_of(right)}
    return date_part(left.value) == date_part(right.value) and ends == {"early", "late"}


def _slack(mention: DateMention, days: Days) -> int:
    """By how many days a hedged or counted date may miss the days its value names."""
    if _DISTANCE.search(mention.text) and (unit := _UNIT.search(mention.text)):
        return _UNIT_SLACK[unit[1].lower()]
    if _ABOUT.search(mention.text):
        return max(_ABOUT_SLACK, days.length // 2)
    if days.length > 1 and _PART.search(mention.text):
        return days.length // _PART_SHARE
    return 0


def _is_edge(left: DateMention, right: DateMention) -> bool:
    """Whether a week or weekend meets the day beside it: not all weeks begin on Monday."""
    for long, short in ((left, right), (right, left)):
        span, day = days_of(long.value), days_of(short.value)
        if span is None or day is None or day.length > 1:
            continue
        value = date_part(long.value)
        if _WEEK.fullmatch(value) or _WEEKEND.fullmatch(value):
            gap = (span.first - day.first).days
            if gap == 1:  # the Sunday before a week, the Friday before a weekend
                return True
    return False


def _inferred(left: DateMention, right: DateMention, one: Days, other: Days) -> Comparison | None:
    """No conflict where all that differs was inferred by us, and not written."""
    bases = {left.basis, right.basis}
    weekdays = [mention.weekday for mention in (left, right)]
    apart = abs((one.first - other.first).days)
    if DateBasis.RELATIVE in bases and any(day is not None for day in weekdays) and apart == 7:
        return Comparison(Verdict.COMPATIBLE, "the same weekday; the week is inferred")
    return None


def _compare_parts(left: DateMention, right: DateMention) -> Comparison:
    """Compare what is known of two dates of which one has an unknown part."""
    one, other = _named(left), _named(right)
    weekend = _compare_weekend(left, right, one, other)
    if weekend:
        return weekend
    shared = one.keys() & other.keys()
    if not shared:
        return Comparison(Verdict.UNKNOWN, "the two name no common part of a date")
    if _are_opposite_ends(left, right):
        return Comparison(Verdict.CONFLICT, "early and late in the same time")
    different = sorted(name for name in shared if one[name] != other[name])
    if different:
        return Comparison(Verdict.CONFLICT, f"different {_PLURALS[different[0]]}")
    if date_part(left.value) == date_part(right.value):
        return Comparison(Verdict.SAME, "the same date")
    return Comparison(Verdict.COMPATIBLE, "the same date as far as both name it")


_PLURALS: Final = {
    "day": "days",
    "month": "months",
    "part": "parts of a year",
    "weekday": "weekdays",
    "year": "years",
}


def _named(mention: DateMention) -> dict[str, int | str]:
    named = parts_of(mention.value)
    if mention.basis is DateBasis.YEAR_INFERRED:
        named.pop("year", None)
        named.pop("weekday", None)  # that of the inferred year
    if mention.weekday is not None:
        named.setdefault("weekday", mention.weekday)
    return named


def _compare_weekend(
    left: DateMention,
    right: DateMention,
    one: dict[str, int | str],
    other: dict[str, int | str],
) -> Comparison | None:
    """A weekend against a weekday, where the week is unknown."""
    for mention, named in ((left, other), (right, one)):
        if not _WEEKEND.fullmatch(date_part(mention.value)) or "weekday" not in named:
            continue
        if named["weekday"] in {5, 6}:
            return Comparison(Verdict.COMPATIBLE, "a day of the weekend")
        if named["weekday"] == 4:
            return Comparison(Verdict.UNKNOWN, "Friday may be counted to the weekend")
        return Comparison(Verdict.CONFLICT, "a weekday and a weekend")
    if date_part(left.value) == date_part(right.value) and _WEEKEND.fullmatch(
        date_part(left.value)
    ):
        return Comparison(Verdict.SAME, "the same weekend")
    return None


def _difference(one: Days, other: Days) -> str:
    if one.length == other.length == 1:
        return "different days"
    longest = max(one.length, other.length)
    if longest <= 7:
        return "different weeks"
    if longest <= 31:
        return "different months"
    return "different years" if longest > 92 else "different parts of a year"
