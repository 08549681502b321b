"""Ranges of days and lengths: no end of one is taken for a date or a length of its own."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.extract.dates.date_reading import Case, read, values

DAYS: list[Case] = [
    ("They met 3-4 May 2014.", [("3-4 May 2014", "2014-05-03/2014-05-04")]),
    ("They met on 3 and 4 May.", [("3 and 4 May", "2025-05-03/2025-05-04")]),
    ("They met 3 to 4 May 2014.", [("3 to 4 May 2014", "2014-05-03/2014-05-04")]),
    ("They met 28th–30th June, 2014.", [("28th–30th June, 2014", "2014-06-28/2014-06-30")]),
    ("They met May 3-4, 2014.", [("May 3-4, 2014", "2014-05-03/2014-05-04")]),
    ("They met from May 3 through 6, 2014.", [("May 3 through 6, 2014", "2014-05-03/2014-05-06")]),
    ("They met May 3 and 4.", [("May 3 and 4", "2025-05-03/2025-05-04")]),
    ("They met 4-3 May 2014.", [("4-3 May 2014", "2014-05-03")]),
    (
        "It ran Feb. 28-March 2, 2014.",
        [("Feb. 28", "2014-02-28"), ("March 2, 2014", "2014-03-02")],
    ),
    (
        "It ran from 28 February to 2 March 2014.",
        [("28 February", "2014-02-28"), ("2 March 2014", "2014-03-02")],
    ),
    (
        "It ran from Dec. 28 through Jan. 2, 2014.",
        [("Dec. 28", "2013-12-28"), ("Jan. 2, 2014", "2014-01-02")],
    ),
    (
        "It ran from 30 December until 3 January 2011.",
        [("30 December", "2010-12-30"), ("3 January 2011", "2011-01-03")],
    ),
    (
        "It ran from Feb. 28 to March 2.",
        [("Feb. 28", "2025-02-28"), ("March 2", "2025-03-02")],
    ),
    (
        "He came on Feb. 28 and left on March 2, 2014.",
        [("Feb. 28", "2025-02-28"), ("March 2, 2014", "2014-03-02")],
    ),
    ("It opens Monday through Friday.", [("Monday", "2025-10-06"), ("Friday", "2025-10-10")]),
    ("It opened Thursday to Sunday.", [("Thursday", "2025-10-02"), ("Sunday", "2025-10-05")]),
    ("It opened Friday and Monday.", [("Friday", "2025-10-03"), ("Monday", "2025-10-06")]),
    (
        "The winter of 2010-11 was cold, and so was 2009/10.",
        [("The winter of 2010-11", "2010-WI")],
    ),
    ("It ran in 1994-96 and 1998.", [("1994", "1994"), ("1998", "1998")]),
]

LENGTHS: list[Case] = [
    ("It takes one or two days.", [("one or two days", "P1D")]),
    ("It takes two to three weeks.", [("two to three weeks", "P2W")]),
    ("It takes between two and three weeks.", [("two and three weeks", "P2W")]),
    ("It takes between 10 and 15 minutes.", [("10 and 15 minutes", "PT10M")]),
    ("It takes between a week and ten days.", [("a week and ten days", "P1D")]),
    ("It takes 10-15 minutes.", [("10-15 minutes", "PT10M")]),
    ("It takes days or weeks.", [("days or weeks", "PXD")]),
    ("It takes a day or two.", [("a day or two", "P1D")]),
    ("It takes weeks, even months.", [("weeks, even months", "PXW")]),
    ("It took two years and three months.", [("two years and three months", "P2Y3M")]),
    ("Two and three weeks later", [("three weeks later", "2025-W44")]),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_a_range_of_days_has_both_ends(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(("text", "expected"), LENGTHS)
def test_a_range_of_lengths_is_one_mention(text: str, expected: list[tuple[str, str]]) -> None:
    """Of "between two and three weeks", "three weeks" alone would be held against "two weeks"."""
    assert values(text) == expected


@pytest.mark.parametrize(
    "text",
    ["one or two days", "two to three weeks", "10-15 minutes", "days or weeks", "a month or two"],
)
def test_a_range_of_lengths_is_never_compared(text: str) -> None:
    (mention,) = read(f"It takes {text}.")
    assert mention.basis.value == "vague"


@pytest.mark.parametrize(
    "text",
    [
        'He met recent attacks, but admitted "one or two slips of the pen".',
        "One or two of them left.",
        "One or two",
        "two to three",
        "between two and three",
        "a couple or two",
        "It was one or two.",
        "He has one or two friends and two or three houses.",
        "They lost two or three nil.",
    ],
)
def test_ranges_of_other_things_are_no_dates(text: str) -> None:
    """A range without a unit once made the reader of lengths stumble."""
    assert values(text) == []


@given(
    st.sampled_from(["one", "two", "3", "a", "several", "half a", "ten"]),
    st.sampled_from([" or ", " to ", " and ", "-", "-to-"]),
    st.sampled_from(["two", "three", "15", "more", "so"]),
    st.sampled_from(["days", "weeks", "hours", "people", "slips", "", "day", "years ago"]),
)
def test_any_range_is_read_without_stumbling(low: str, join: str, high: str, unit: str) -> None:
    for text in (f"It took {low}{join}{high} {unit}.", f"between {low}{join}{high} {unit}"):
        assert all(mention.text in text for mention in read(text))


@given(st.dates(date(2000, 1, 1), date(2030, 12, 1)), st.integers(1, 6))
def test_a_range_of_days_is_in_order(day: date, days: int) -> None:
    last = min(day.day + days, 28)
    if day.day < last:
        month = day.strftime("%B")
        for text in (
            f"They met {month} {day.day}-{last}, {day.year}.",
            f"They met {day.day}-{last} {month} {day.year}.",
        ):
            (mention,) = read(text)
            assert mention.value == f"{day:%Y-%m-%d}/{day:%Y-%m}-{last:02d}"
