"""What a TIMEX3 value covers: the days it may mean, or the parts of a date it names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

_DAY: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MONTH: Final = re.compile(r"(\d{4})-(\d\d)")
_WEEK: Final = re.compile(r"(\d{4})-W(\d\d)(?:-(WE|[1-7]))?")
_PART: Final = re.compile(r"(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI)")
#: First and last month of a part of a year. Seasons reach from the first of their months to the
#: solstice or equinox that ends them, as both countings are in use.
_MONTHS_OF: Final = {
    "Q1": (1, 3),
    "Q2": (4, 6),
    "Q3": (7, 9),
    "Q4": (10, 12),
    "H1": (1, 6),
    "H2": (7, 12),
    "SP": (3, 6),
    "SU": (6, 9),
    "FA": (9, 12),
    "WI": (12, 15),
}
#: X is how TIMEX3 writes each digit of a date that nobody can know: "XXXX" is any year.
_OPEN_DAY: Final = re.compile(r"(?:XXXX|(?P<year>\d{4}))-(?P<month>XX|\d\d)(?:-(?P<day>XX|\d\d))?")
_OPEN_WEEK: Final = re.compile(r"(?:XXXX|\d{4})-W(?:XX|\d\d)-(?P<weekday>[1-7])")
_OPEN_PART: Final = re.compile(r"(?:XXXX|\d{4})-(?P<part>Q[1-4]|H[12]|SP|SU|FA|WI)")


@dataclass(frozen=True, slots=True)
class Days:
    """All days from the first to the last, both included."""

    first: date
    last: date

    def widened(self, days: int) -> Days:
        """The same stretch with so many days more on either side, within what a date can hold."""
        before = min(days, (self.first - date.min).days)
        after = min(days, (date.max - self.last).days)
        return Days(self.first - timedelta(days=before), self.last + timedelta(days=after))

    def overlaps(self, other: Days) -> bool:
        """Whether at least one day lies in both."""
        return self.first <= other.last and other.first <= self.last

    def contains(self, other: Days) -> bool:
        """Whether every day of the other lies in this one."""
        return self.first <= other.first and other.last <= self.last

    @property
    def length(self) -> int:
        """How many days there are."""
        return (self.last - self.first).days + 1


def date_part(value: str) -> str:
    """The value without its time of day: ``2013-03-22TEV`` → ``2013-03-22``."""
    return value.split("T", 1)[0]


@lru_cache(maxsize=1 << 14)  # a story has few dates and compares each with every other
def days_of(value: str) -> Days | None:
    """The days a value may mean; None where a part of it cannot be known.

    A time of day counts as its day. Weeks run from Monday, as in ISO 8601.
    """
    value = date_part(value)
    if "/" in value:
        first, last = (days_of(end) for end in value.split("/", 1))
        return Days(first.first, last.last) if first and last else None
    try:
        return _days(value)
    except ValueError:  # no such day, or a year before 1 or after 9999
        return None


def _days(value: str) -> Days | None:
    if match := _DAY.fullmatch(value):
        day = date(int(match[1]), int(match[2]), int(match[3]))
        return Days(day, day)
    if match := _MONTH.fullmatch(value):
        return _months(int(match[1]), int(match[2]), int(match[2]))
    if match := _WEEK.fullmatch(value):
        return _week(int(match[1]), int(match[2]), match[3])
    if match := _PART.fullmatch(value):
        return _months(int(match[1]), *_MONTHS_OF[match[2]])
    if re.fullmatch(r"\d{2,4}", value):
        size = 10 ** (4 - len(value))
        year = int(value) * size
        return Days(date(year, 1, 1), date(year + size - 1, 12, 31))
    return None


def _months(year: int, first: int, last: int) -> Days:
    """From the first of one month to the end of another; month 13 is January of the next year."""
    after = date(year + last // 12, last % 12 + 1, 1)
    return Days(date(year, first, 1), after - timedelta(days=1))


def _week(year: int, week: int, day: str | None) -> Days:
    if day is None:
        return Days(date.fromisocalendar(year, week, 1), date.fromisocalendar(year, week, 7))
    if day == "WE":
        return Days(date.fromisocalendar(year, week, 6), date.fromisocalendar(year, week, 7))
    named = date.fromisocalendar(year, week, int(day))
    return Days(named, named)


def parts_of(value: str) -> dict[str, int | str]:
    """The parts of a date a value names, for values whose year or month nobody can know.

    >>> parts_of("XXXX-10-08")
    {'month': 10, 'day': 8}
    >>> parts_of("2013-03-22")["weekday"]
    4
    """
    value = date_part(value).split("/", 1)[0]
    named: dict[str, int | str] = {}
    if match := _OPEN_WEEK.fullmatch(value):
        named["weekday"] = int(match["weekday"]) - 1
    elif match := _OPEN_PART.fullmatch(value):
        named["part"] = match["part"]
    elif match := _OPEN_DAY.fullmatch(value):
        named |= {
            name: int(digits)
            for name, digits in match.groupdict().items()
            if digits and digits.isdigit()
        }
    elif re.fullmatch(r"\d{4}", value):
        named["year"] = int(value)
    days = days_of(value)
    if days and days.length == 1:
        named["weekday"] = days.first.weekday()
    return named
