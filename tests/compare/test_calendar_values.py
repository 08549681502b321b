"""What a date value covers, against the calendar of the standard library."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.calendar_values import Days, date_part, days_of, parts_of

DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))
STRETCHES = st.tuples(DAYS, DAYS).map(lambda pair: Days(min(pair), max(pair)))


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2013-03-22", "2013-03-22", "2013-03-22"),
        ("2013-03-22T09:30", "2013-03-22", "2013-03-22"),
        ("2013-03-22TEV", "2013-03-22", "2013-03-22"),
        ("2012-02", "2012-02-01", "2012-02-29"),
        ("2013-02", "2013-02-01", "2013-02-28"),
        ("2013-12", "2013-12-01", "2013-12-31"),
        ("2013", "2013-01-01", "2013-12-31"),
        ("199", "1990-01-01", "1999-12-31"),
        ("19", "1900-01-01", "1999-12-31"),
        ("2013-Q1", "2013-01-01", "2013-03-31"),
        ("2013-Q4", "2013-10-01", "2013-12-31"),
        ("2013-H1", "2013-01-01", "2013-06-30"),
        ("2013-H2", "2013-07-01", "2013-12-31"),
        ("2013-SU", "2013-06-01", "2013-09-30"),
        ("2013-WI", "2013-12-01", "2014-03-31"),  # a winter reaches into the next year
        ("2013-W12", "2013-03-18", "2013-03-24"),
        ("2013-W12-WE", "2013-03-23", "2013-03-24"),
        ("2013-W12-5", "2013-03-22", "2013-03-22"),
        ("2014-W01", "2013-12-30", "2014-01-05"),  # ISO 8601: the week of the first Thursday
        ("2015-W53", "2015-12-28", "2016-01-03"),
        ("2013-03-20/2013-03-22", "2013-03-20", "2013-03-22"),
        ("2012/2013-02", "2012-01-01", "2013-02-28"),
    ],
)
def test_a_value_covers_the_days_it_may_mean(value: str, first: str, last: str) -> None:
    assert days_of(value) == Days(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    "value",
    [
        "XXXX-10-08", "XXXX-W12-5", "XXXX", "2013-XX-08", "PRESENT_REF", "PAST_REF", "P3D", "",
        "2013-02-30", "2013-13", "2013-00", "0000", "2014-W53", "T09:30", "2013-03-22/XXXX-03",
        "XXXX-SU", "2013-3-2", "20130322", "12345", "/", "2013-W12-8", "99999-01-01",
    ],
)  # fmt: skip
def test_what_nobody_can_know_covers_no_days(value: str) -> None:
    assert days_of(value) is None


@given(DAYS)
def test_a_day_is_in_its_week_its_month_its_year_and_its_decade(day: date) -> None:
    year, week, weekday = day.isocalendar()
    own = days_of(day.isoformat())
    assert own == Days(day, day)
    wider = [f"{day.year:04}-{day.month:02}", f"{day.year:04}"]
    if day.year > 99:  # no calendar has the years before 1
        wider += [f"{day.year // 10:03}", f"{day.year // 100:02}"]
    if 1 < year < 9999:
        wider += [f"{year:04}-W{week:02}", f"{year:04}-W{week:02}-{weekday}"]
    for value in wider:
        days = days_of(value)
        assert days is not None
        assert days.contains(own)


@given(st.integers(1, 9998), st.integers(1, 12))
def test_a_month_ends_where_the_calendar_ends_it(year: int, month: int) -> None:
    days = days_of(f"{year:04}-{month:02}")
    assert days is not None
    assert days.length == monthrange(year, month)[1]


@pytest.mark.parametrize("value", ["9999-12", "9999-Q4", "9999-H2", "9999-WI", "9999", "999"])
def test_the_last_year_of_the_calendar_is_no_fault(value: str) -> None:
    days = days_of(value)
    assert days is None or days.last <= date.max


@given(STRETCHES, STRETCHES)
def test_overlapping_is_mutual_and_containing_is_more(left: Days, right: Days) -> None:
    assert left.overlaps(right) == right.overlaps(left)
    assert left.contains(left)
    if left.contains(right):
        assert left.overlaps(right)
        assert left.length >= right.length
    if left.contains(right) and right.contains(left):
        assert left == right


@given(STRETCHES, st.integers(0, 4000))
def test_widening_keeps_what_was_there_and_stays_in_the_calendar(days: Days, by: int) -> None:
    wide = days.widened(by)
    assert wide.contains(days)
    assert wide.length <= days.length + 2 * by
    inner = date.min + timedelta(days=4000) <= days.first <= days.last
    if inner and days.last <= date.max - timedelta(days=4000):
        assert wide.length == days.length + 2 * by


@pytest.mark.parametrize(
    ("value", "parts"),
    [
        ("XXXX-10-08", {"month": 10, "day": 8}),
        ("XXXX-10", {"month": 10}),
        ("XXXX-XX-08", {"day": 8}),
        ("2013-XX-08", {"year": 2013, "day": 8}),
        ("XXXX-W12-5", {"weekday": 4}),
        ("XXXX-WXX-5", {"weekday": 4}),
        ("2013-W12-5", {"weekday": 4}),
        ("2013-03-22", {"year": 2013, "month": 3, "day": 22, "weekday": 4}),
        ("2013-03-22TMO", {"year": 2013, "month": 3, "day": 22, "weekday": 4}),
        ("XXXX-SU", {"part": "SU"}),
        ("2013-Q3", {"part": "Q3"}),
        ("2013", {"year": 2013}),
        ("PRESENT_REF", {}),
        ("", {}),
    ],
)
def test_the_parts_that_a_value_names(value: str, parts: dict[str, int | str]) -> None:
    assert parts_of(value) == parts


@given(DAYS)
def test_the_weekday_of_a_day_is_that_of_the_calendar(day: date) -> None:
    assert parts_of(day.isoformat()) == {
        "year": day.year,
        "month": day.month,
        "day": day.day,
        "weekday": day.weekday(),
    }


@given(st.text(alphabet="0123456789XWQHSPT/-:", max_size=24))
def test_any_value_can_be_asked(value: str) -> None:
    assert "T" not in date_part(value)
    days = days_of(value)
    if days is not None and "/" not in value:
        assert days.first <= days.last
    assert set(parts_of(value)) <= {"year", "month", "day", "weekday", "part"}
