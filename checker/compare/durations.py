"""Compares lengths of time, each as far as its words and its hedge reach."""

from __future__ import annotations

import re
from typing import Final

from checker.compare.verdict import Comparison, Verdict

#: Days in a unit; months and years as the Gregorian calendar averages them.
_DAYS: Final = {"Y": 365.2425, "M": 30.436875, "W": 7.0, "D": 1.0}
_CLOCK_DAYS: Final = {"H": 1 / 24, "M": 1 / 1440, "S": 1 / 86400}
_LENGTH: Final = re.compile(r"P(?:(\d+(?:\.\d+)?)([YMWD]))?(?:(\d+(?:\.\d+)?)([YMWD]))?(?:T(.+))?")
_CLOCK: Final = re.compile(r"(?<![\d.])(\d+(?:\.\d+)?)([HMS])")
_ABOVE: Final = re.compile(r"(?i)^(?:more than|over|at least|just over)\b|\bor more$|\bplus$")
_BELOW: Final = re.compile(
    r"(?i)^(?:less than|fewer than|under|up to|at most|no more than|within)\b"
)
_NEARLY: Final = re.compile(r"(?i)^(?:nearly|almost)\b")
_ABOUT: Final = re.compile(r"(?i)^(?:about|around|roughly|approximately|some)\b|\bor so$")
_HOURS: Final = re.compile(r"PT\d+H(?:\d+M)?")
_WHOLE_DAYS: Final = re.compile(r"P(?!1D)\d+[DW]")
#: Two, or three: "a couple of days" is no conflict with either.
_COUPLE: Final = re.compile(r"(?i)\bcouple\b")
#: Reaches that only touch share nothing: two years and three years, both half a year wide.
_TOUCHING: Final = 1e-6
#: "About ten days" may be eight and a half or eleven and a half: measured on no corpus, but the
#: pair news really prints, "about a week" of eight days, needs 0.14.
_ABOUT_SHARE: Final = 0.15


def compare_durations(left: tuple[str, str], right: tuple[str, str]) -> Comparison:
    """Compare two lengths of time, each given as (words, TIMEX3 value).

    Each length covers what its words can mean: half of its smallest unit either way, more with
    "about", one side only with "more than" and "less than". Lengths that have something in
    common are compatible.
    """
    one, other = _reach(*left), _reach(*right)
    if one is None or other is None:
        return Comparison(Verdict.UNKNOWN, "a length of time nobody numbered")
    if left[1] == right[1]:
        return Comparison(Verdict.SAME, "the same length of time")
    if min(one[1], other[1]) - max(one[0], other[0]) > _TOUCHING:
        return Comparison(Verdict.COMPATIBLE, "lengths of time that agree when rounded")
    if _is_spent_within(left[1], right[1]) or _is_spent_within(right[1], left[1]):
        return Comparison(Verdict.UNKNOWN, "hours spent within days")
    return Comparison(Verdict.CONFLICT, "different lengths of time")


def _is_spent_within(hours: str, days: str) -> bool:
    """Whether so many hours can be spent within so many days: 30 hours of talks in four days."""
    spent, within = _measure(hours), _measure(days)
    if not (_HOURS.fullmatch(hours) and _WHOLE_DAYS.fullmatch(days) and spent and within):
        return False
    return spent[0] < within[0]


def _reach(words: str, value: str) -> tuple[float, float] | None:
    """The shortest and the longest that a length can mean, in days."""
    measured = _measure(value)
    if measured is None:
        return None
    days, unit = measured
    slack = unit * _slack(words, value)
    if _ABOVE.search(words):
        return days - slack, float("inf")
    if _BELOW.search(words):
        return 0.0, days + slack
    if _NEARLY.search(words):
        # "Nearly seven minutes" is more than six, and not seven and a half.
        return days - 0.9 * unit, days
    wide = max(slack, days * _ABOUT_SHARE, unit * 0.5) if _ABOUT.search(words) else slack
    return days - wide, days + (1.5 * unit if _COUPLE.search(words) else wide)


def _slack(words: str, value: str) -> float:
    """How many units a bare number may be off by rounding."""
    lower = words.lower()
    if "centur" in lower:
        return 50
    if "decade" in lower:
        return 5
    if "weekend" not in lower and value.endswith("W"):
        return 0.5 / 7  # a week is counted in days: "a week" is not eight days
    return 0.25 if "." in value else 0.5


def _measure(value: str) -> tuple[float, float] | None:
    """The length in days and the size of its smallest unit in days."""
    match = _LENGTH.fullmatch(value)
    if not match or not any(match.groups()):
        return None
    parts = [(match[1], match[2]), (match[3], match[4])]
    sizes = [(float(count), _DAYS[unit]) for count, unit in parts if count]
    if match[5]:
        clock = _CLOCK.findall(match[5])
        if "".join(count + unit for count, unit in clock) != match[5]:
            return None
        sizes += [(float(count), _CLOCK_DAYS[unit]) for count, unit in clock]
    return sum(count * size for count, size in sizes), min(size for _, size in sizes)
