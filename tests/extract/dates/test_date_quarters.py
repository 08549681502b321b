"""Quarters, halves and ends of years, and the year before that they are compared with."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extract.dates.date_reading import Case, read, values

QUARTERS: list[Case] = [
    ("In the first quarter profit rose.", [("the first quarter", "2025-Q1")]),
    ("In the 3rd quarter profit rose.", [("the 3rd quarter", "2025-Q3")]),
    ("In the 2013 first quarter it rose.", [("the 2013 first quarter", "2013-Q1")]),
    ("In last year's first quarter it rose.", [("last year's first quarter", "2024-Q1")]),
    ("In the year-ago first quarter it rose.", [("the year-ago first quarter", "2024-Q1")]),
    ("The first quarter of next year is near.", [("The first quarter of next year", "2026-Q1")]),
    ("In the fiscal second quarter it rose.", [("the fiscal second quarter", "2025-Q2")]),
    (
        "In the second fiscal quarter of 2014 it rose.",
        [("the second fiscal quarter of 2014", "2014-Q2")],
    ),
    ("The third-quarter report came.", [("third-quarter", "2025-Q3")]),
    ("In the latest quarter it rose.", [("the latest quarter", "2025-Q3")]),
    ("Last quarter it rose.", [("Last quarter", "2025-Q3")]),
    ("Next quarter it will rise.", [("Next quarter", "2026-Q1")]),
    ("In the year-earlier quarter it rose.", [("the year-earlier quarter", "2024-Q3")]),
]
BESIDE_A_QUARTER: list[Case] = [
    (
        "In the first quarter it rose from $2 a year earlier.",
        [("the first quarter", "2025-Q1"), ("a year earlier", "2024-Q1")],
    ),
    (
        "In the first quarter it rose. In the previous quarter it fell.",
        [("the first quarter", "2025-Q1"), ("the previous quarter", "2024-Q4")],
    ),
    (
        "In the fourth quarter of 2013 it rose. In the following quarter it fell.",
        [("the fourth quarter of 2013", "2013-Q4"), ("the following quarter", "2014-Q1")],
    ),
    (
        "In the first quarter it rose. In the latest period sales fell.",
        [("the first quarter", "2025-Q1"), ("the latest period", "2025-Q1")],
    ),
    (
        "In the second quarter it rose. In the year-ago period it fell.",
        [("the second quarter", "2025-Q2"), ("the year-ago period", "2024-Q2")],
    ),
]
HALVES_AND_YEARS: list[Case] = [
    ("In the first half of 2014 it rose.", [("the first half of 2014", "2014-H1")]),
    (
        "In the second half of last year it rose.",
        [("the second half of last year", "2024-H2")],
    ),
    (
        "In the latter half of next year it will rise.",
        [("the latter half of next year", "2026-H2")],
    ),
    ("At the end of the year it closed.", [("the end of the year", "2025-12")]),
    ("By year-end it will close.", [("year-end", "2025-12")]),
    ("In the full year it rose.", [("the full year", "2025")]),
    ("A year ago it rose.", [("A year ago", "2024")]),
    (
        "For the year ended March 31, it rose.",
        [("the year", "P1Y"), ("March 31", "2025-03-31")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), QUARTERS + BESIDE_A_QUARTER + HALVES_AND_YEARS)
def test_parts_of_years(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The quarterly report came.",
        "A quarter of voters came.",
        "He lives in the French Quarter.",
        "The quarter-finals came.",
        "In the first half they scored twice.",
        "The quarterback was hurt.",
        "He found a quarter in the street.",
        "The quarter-mile race was run.",
    ],
)
def test_other_quarters_and_halves_are_no_dates(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "He threw a touchdown in the third quarter.",
        "The coach left in the fourth quarter.",
        "In the first quarter the Bears had four rebounds.",
    ],
)
def test_a_quarter_of_a_match_has_no_year(text: str) -> None:
    assert read(text)[0].value.startswith("XXXX-Q")


def test_without_a_day_of_publication_a_quarter_has_no_year() -> None:
    assert values("In the first quarter it rose.", None) == [("the first quarter", "XXXX-Q1")]
    assert values("In the latest quarter it rose.", None) == [("the latest quarter", "XXXX-QX")]


@given(
    st.dates(date(1980, 1, 1), date(2035, 12, 31)), st.sampled_from("first second third".split())
)
def test_a_quarter_without_a_year_is_near_publication(published: date, ordinal: str) -> None:
    (mention,) = read(f"In the {ordinal} quarter it rose.", published)
    year, number = int(mention.value[:4]), int(mention.value[-1])
    middle = date(year, number * 3 - 1, 15)
    assert abs((middle - published).days) < 366


@given(st.integers(1990, 2035), st.sampled_from(["first", "second", "third", "fourth"]))
def test_a_quarter_with_its_year_needs_no_publication(year: int, ordinal: str) -> None:
    text = f"In the {ordinal} quarter of {year} it rose."
    assert values(text, None) == values(text, date(2001, 2, 3))
