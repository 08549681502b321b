"""Calendar arithmetic that ends in TIMEX3 values, at the precision asked for."""

from __future__ import annotations

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from checker.lexicon.calendar import SEASONS

_WRITTEN_DAY: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_PARTS_OF_HOUR: Final = {Decimal("0.25"), Decimal("0.5"), Decimal("0.75")}
#: The month in which a season is over, for telling "last summer" from "this summer".
_SEASON_END: Final = {"SP": 5, "SU": 8, "FA": 11, "WI": 2}


def day_of(value: str) -> date | None:
    """The day that a value names, be it a date or a time of that day; None for anything else."""
    written = _WRITTEN_DAY.match(value)
    if not written:
        return None
    return safe_date(int(written[1]), int(written[2]), int(written[3]))


def first_day(value: str) -> date | None:
    """A day within a day, month or year, for counting whole months and years from it."""
    day = day_of(value)
    if day:
        return day
    if re.fullmatch(r"\d{4}-\d\d", value):
        return date(int(value[:4]), int(value[5:]), 1)
    if re.fullmatch(r"\d{4}(?:-[A-Z].*)?", value):
        return date(int(value[:4]), 6, 1)
    return None


def safe_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day (Feb. 30)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def add_months(start: date, months: int) -> tuple[int, int]:
    """Year and month so many months after a date."""
    at = start.year * 12 + start.month - 1 + months
    return at // 12, at % 12 + 1


def month_value(year: int, month: int) -> str:
    """A month of a year: ``2013-03``."""
    return f"{year:04d}-{month:02d}"


def week_value(day: date) -> str:
    """The ISO week a day lies in: ``2013-W12``."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def quarter_value(year: int, quarter: int) -> str:
    """A quarter of a year: ``2013-Q1``."""
    return f"{year:04d}-Q{quarter}"


def add_quarters(value: str, quarters: int) -> str:
    """A quarter so many quarters after another one."""
    at = int(value[:4]) * 4 + int(value[-1]) - 1 + quarters
    return quarter_value(at // 4, at % 4 + 1)


def season_value(day: date, season: str, shift: int) -> str:
    """The season that is "last" (-1), "this" (0) or "next" (1) seen from a day: ``2009-FA``."""
    code = SEASONS[season.lower()]
    year = day.year
    if shift < 0 and day.month <= _SEASON_END[code]:
        year -= 1
    if shift > 0 and day.month >= _SEASON_END[code] - 2:
        year += 1
    return f"{year:04d}-{code}"


def shift_value(day: date, unit: str, amount: int) -> str:
    """The day, week, month or year so many units from a day, named no more precisely than that.

    ``unit`` is a TIMEX3 code (D, W, M, Y); "two weeks ago" is a week, not a day.
    """
    if unit == "D":
        return (day + timedelta(days=amount)).isoformat()
    if unit == "W":
        return week_value(day + timedelta(weeks=amount))
    if unit == "M":
        return month_value(*add_months(day, amount))
    if unit == "Y":
        return f"{day.year + amount:04d}"
    return day.isoformat()


def duration_value(unit: str, count: Decimal | None) -> str:
    """A length of time: ``P3D``, ``PT5H``, ``P3.5Y``; X where nobody said how many."""
    if count is not None and unit == "TH" and count % 1 in _PARTS_OF_HOUR:
        whole = f"{int(count)}H" if count > 1 else ""
        return f"PT{whole}{int(count % 1 * 60)}M"
    number = "X" if count is None else format(count.normalize(), "f")
    return f"PT{number}{unit[1]}" if unit.startswith("T") else f"P{number}{unit}"


def near_weekday(day: date, weekday: int, direction: int) -> date:
    """The weekday at or before a day (-1) or at or after it (1)."""
    if direction < 0:
        return day - timedelta(days=(day.weekday() - weekday) % 7)
    return day + timedelta(days=(weekday - day.weekday()) % 7)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth weekday of a month, 1 the first and -1 the last."""
    if nth > 0:
        first = near_weekday(date(year, month, 1), weekday, 1)
        return first + timedelta(weeks=nth - 1)
    return near_weekday(
        date(*add_months(date(year, month, 1), 1), 1) - timedelta(days=1), weekday, -1
    )
