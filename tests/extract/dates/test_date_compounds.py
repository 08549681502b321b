"""Lengths of time in several units, alone and counted from the day of writing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extract.dates.date_reading import Case, values

LENGTHS: list[Case] = [
    ("It took 7 minutes 41 seconds.", [("7 minutes 41 seconds", "PT7M41S")]),
    ("He got three years and six months.", [("three years and six months", "P3Y6M")]),
    ("He served 1 year 1 month 21 days.", [("1 year 1 month 21 days", "P1Y1M21D")]),
    ("It took 2 days, 3 hours and 5 minutes.", [("2 days, 3 hours and 5 minutes", "P2DT3H5M")]),
    ("He served 21 days 2 months.", [("21 days 2 months", "P2M21D")]),
    ("It took a month and a day.", [("a month and a day", "P1M1D")]),
    ("The tremor held 3.5 second.", [("3.5 second", "PT3.5S")]),
]
DISTANT: list[Case] = [
    ("He left 2 years 1 month 21 days ago.", [("2 years 1 month 21 days ago", "2023-08-18")]),
    ("He left 1 month 2 years 21 days ago.", [("1 month 2 years 21 days ago", "2023-08-18")]),
    ("He left two years and three months ago.", [("two years and three months ago", "2023-07")]),
    ("It ends a week and two days from now.", [("a week and two days from now", "2025-10-17")]),
]
APART: list[Case] = [
    ("It is open 24 hours a day.", [("24 hours", "PT24H"), ("a day", "P1D")]),
    ("He swims five days a week.", [("five days", "P5D"), ("a week", "P1W")]),
    ("He averaged 3.5 second half goals.", []),
    ("He left 1 day 2 hours ago.", [("1 day 2 hours", "P1DT2H")]),
]


@pytest.mark.parametrize(("text", "expected"), LENGTHS, ids=[text for text, _ in LENGTHS])
def test_units_together_are_one_length(text: str, expected: list[tuple[str, str]]) -> None:
    """The longest unit stands first in the value, however the words are ordered."""
    assert values(text) == expected


@pytest.mark.parametrize(("text", "expected"), DISTANT, ids=[text for text, _ in DISTANT])
def test_counted_no_more_precisely_than_written(text: str, expected: list[tuple[str, str]]) -> None:
    """Years and months ago are a month, years and days ago a day."""
    assert values(text) == expected


@pytest.mark.parametrize(("text", "expected"), APART, ids=[text for text, _ in APART])
def test_what_is_no_one_length(text: str, expected: list[tuple[str, str]]) -> None:
    """Rates are no lengths added up; hours ago have no day."""
    assert values(text) == expected


@given(st.dates(date(1950, 1, 1), date(2050, 1, 1)), st.integers(1, 200), st.integers(1, 99))
def test_any_day_of_any_month_counts(published: date, months: int, days: int) -> None:
    """No end of a month is too short to count from."""
    text = f"He left {months} months and {days} days ago."
    ((_, value),) = values(text, published)
    assert date.fromisoformat(value) < published
