"""Calendar arithmetic at the precision asked for, tense, years and holidays."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.dates.tense import Tense, tense_at
from checker.extract.dates.values import (
    add_months,
    add_quarters,
    day_of,
    duration_value,
    near_weekday,
    nth_weekday,
    safe_date,
    season_value,
    shift_value,
    week_value,
)
from checker.extract.dates.years import fitting_year, nearest_year
from tests.extract.dates.date_reading import values

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
WEDNESDAY = date(2025, 10, 8)


@pytest.mark.parametrize(
    ("unit", "amount", "value"),
    [
        ("D", -3, "2025-10-05"),
        ("D", 30, "2025-11-07"),
        ("W", -2, "2025-W39"),
        ("W", 13, "2026-W02"),
        ("M", -10, "2024-12"),
        ("M", 3, "2026-01"),
        ("Y", -25, "2000"),
        ("Y", 1, "2026"),
        ("TH", -5, "2025-10-08"),
    ],
)
def test_shifting_keeps_the_precision(unit: str, amount: int, value: str) -> None:
    """What was "two weeks ago" is a week, "ten months ago" a month, and no day is made up."""
    assert shift_value(WEDNESDAY, unit, amount) == value


@pytest.mark.parametrize(
    ("season", "shift", "value"),
    [
        ("spring", -1, "2025-SP"),
        ("summer", -1, "2025-SU"),
        ("fall", -1, "2024-FA"),
        ("autumn", 0, "2025-FA"),
        ("spring", 1, "2026-SP"),
        ("summer", 0, "2025-SU"),
    ],
)
def test_seasons(season: str, shift: int, value: str) -> None:
    """Last spring, seen from October, was this year's; last fall was last year's."""
    assert season_value(WEDNESDAY, season, shift) == value


@pytest.mark.parametrize(
    ("unit", "count", "value"),
    [
        ("D", 3, "P3D"),
        ("Y", "3.5", "P3.5Y"),
        ("TH", 5, "PT5H"),
        ("TH", "5.5", "PT5H30M"),
        ("TH", "0.5", "PT30M"),
        ("TM", "2.50", "PT2.5M"),
        ("Y", 100, "P100Y"),
        ("M", None, "PXM"),
        ("TS", None, "PTXS"),
    ],
)
def test_lengths(unit: str, count: int | str | None, value: str) -> None:
    """Lengths are written as ISO 8601 has them, with X where nobody counted."""
    assert duration_value(unit, None if count is None else Decimal(count)) == value


@given(DAYS, st.integers(-500, 500))
def test_months_add_up(day: date, months: int) -> None:
    """So many months forth and back again is the same month."""
    year, month = add_months(day, months)
    assert 1 <= month <= 12
    assert add_months(date(year, month, 1), -months) == (day.year, day.month)


@given(st.integers(1900, 2100), st.integers(1, 4), st.integers(-40, 40))
def test_quarters_add_up(year: int, quarter: int, quarters: int) -> None:
    """So many quarters forth and back again is the same quarter."""
    value = f"{year}-Q{quarter}"
    assert add_quarters(add_quarters(value, quarters), -quarters) == value


@given(DAYS, st.integers(0, 6))
def test_near_weekdays_lie_within_a_week(day: date, weekday: int) -> None:
    """The weekday at or before a day, and at or after it."""
    before, after = near_weekday(day, weekday, -1), near_weekday(day, weekday, 1)
    assert before.weekday() == after.weekday() == weekday
    assert timedelta() <= day - before < timedelta(7)
    assert timedelta() <= after - day < timedelta(7)


@given(DAYS)
def test_day_of_reads_days_and_times(day: date) -> None:
    """A time of day lies on its day."""
    assert day_of(day.isoformat()) == day_of(f"{day.isoformat()}TEV") == day


@pytest.mark.parametrize(
    "value", ["2025", "2025-10", "2025-W41", "XXXX-10-08", "P3D", "2025-02-30"]
)
def test_day_of_leaves_the_rest(value: str) -> None:
    """What is no single known day is none."""
    assert day_of(value) is None


def test_safe_date_knows_the_calendar() -> None:
    """Feb. 29 exists in leap years only."""
    assert safe_date(2024, 2, 29) == date(2024, 2, 29)
    assert safe_date(2025, 2, 29) is None


def test_weeks_are_iso_weeks() -> None:
    """The last days of December may lie in the first week of the next year."""
    assert week_value(date(2024, 12, 31)) == "2025-W01"


@pytest.mark.parametrize(
    ("year", "month", "weekday", "nth", "day"),
    [(2024, 11, 3, 4, 28), (2025, 9, 0, 1, 1), (2025, 5, 0, -1, 26), (2024, 12, 1, -1, 31)],
)
def test_nth_weekdays(year: int, month: int, weekday: int, nth: int, day: int) -> None:
    """Thanksgiving, Labor Day, Memorial Day, and the last Tuesday of a December."""
    assert nth_weekday(year, month, weekday, nth) == date(year, month, day)


PAST, FUTURE, UNKNOWN = Tense.PAST, Tense.FUTURE, Tense.UNKNOWN


@pytest.mark.parametrize(
    ("sentence", "tense"),
    [
        ("He said * that he would go.", PAST),
        ("They met *.", PAST),
        ("He was arrested * in Bonn.", PAST),
        ("They will meet *.", FUTURE),
        ("It will be released *.", FUTURE),
        ("It'll be over *.", FUTURE),
        ("The trial is to open *.", FUTURE),
        ("The vote is scheduled for *.", FUTURE),
        ("The vote is set to take place *.", FUTURE),
        ("She plans to announce it *.", FUTURE),
        ("The offer expires *.", FUTURE),
        ("The offer had been scheduled to expire *.", PAST),
        ("They voted to close it *.", PAST),
        ("He could be here as early as *.", FUTURE),
        ("On *, the court will decide.", FUTURE),
        ("On *, the court decided.", PAST),
        ("Rain and wind *.", UNKNOWN),
        ("He will, officials said *, be tried.", PAST),
        ("The company would pay it *.", FUTURE),
    ],
)
def test_tense(sentence: str, tense: Tense) -> None:
    """The nearest verb before a date decides, and else the first one after it."""
    at = sentence.index("*")
    assert tense_at(sentence, at, at + 1) is tense


@pytest.mark.parametrize(
    ("month", "day", "tense", "year"),
    [
        (10, 7, PAST, 2025),
        (10, 9, PAST, 2025),  # copy is often dated before the day it tells of
        (12, 28, PAST, 2024),
        (12, 28, FUTURE, 2025),
        (1, 12, FUTURE, 2026),
        (1, 12, PAST, 2025),
        (11, 4, UNKNOWN, 2025),
        (6, 1, UNKNOWN, 2025),
    ],
)
def test_nearest_year(month: int, day: int, tense: Tense, year: int) -> None:
    """A day without a year lies on the side of the tense."""
    assert nearest_year(month, day, WEDNESDAY, tense) == year


def test_a_weekday_decides_between_years() -> None:
    """Far from publication, the year in which the weekday fits is meant."""
    assert fitting_year((2024, 12, 13), 5, WEDNESDAY) == 2025
    assert fitting_year((2025, 10, 7), 0, WEDNESDAY) == 2025
    assert fitting_year((2024, 12, 13), 4, WEDNESDAY) == 2024


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("New Year's Day 2010", "2010-01-01"),
        ("Valentine's Day 2010", "2010-02-14"),
        ("Easter 2010", "2010-04-04"),
        ("Easter Sunday 2012", "2012-04-08"),
        ("Easter 2025", "2025-04-20"),
        ("Memorial Day 2025", "2025-05-26"),
        ("Labor Day 2025", "2025-09-01"),
        ("Halloween 2025", "2025-10-31"),
        ("Thanksgiving Day 2025", "2025-11-27"),
        ("Christmas Eve 1999", "1999-12-24"),
        ("New Year’s Eve 1999", "1999-12-31"),
    ],
)
def test_holidays(words: str, value: str) -> None:
    """A holiday with its year is a day of the calendar."""
    assert values(f"It opened on {words}, they said.") == [(words, value)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met last Christmas.", [("last Christmas", "2024-12-25")]),
        ("They met on Labor Day.", [("Labor Day", "2025-09-01")]),
        ("They will meet on Halloween.", [("Halloween", "2025-10-31")]),
        ("They sold Christmas trees and Easter eggs.", []),
    ],
)
def test_holidays_without_a_year(text: str, expected: list[tuple[str, str]]) -> None:
    """Without a year the nearest one on the side of the tense is meant; goods are no days."""
    assert values(text) == expected


def test_holidays_without_publication() -> None:
    """A fixed holiday keeps its day, a moving one has none."""
    assert values("They met on Christmas Eve.", None) == [("Christmas Eve", "XXXX-12-24")]
    assert values("They met on Thanksgiving.", None) == [("Thanksgiving", "XXXX-XX-XX")]
