"""Days by their number or their place in a month, years of another era, and short quarters."""

from __future__ import annotations

import pytest

from checker.types import DateBasis
from tests.extract.dates.date_reading import Case, read, values

CASES: list[Case] = [
    ("It opened on Friday the 13th.", [("Friday the 13th", "2025-06-13")]),
    ("It will open on Friday the 17th.", [("Friday the 17th", "2025-10-17")]),
    ("He spoke on Oct. 3 and on the 4th.", [("Oct. 3", "2025-10-03"), ("the 4th", "2025-10-04")]),
    ("It met on the first Monday in May.", [("the first Monday in May", "2025-05-05")]),
    ("It met on the last Friday of May 2018.", [("the last Friday of May 2018", "2018-05-25")]),
    (
        "It will meet the 2nd Tuesday of next month.",
        [
            ("the 2nd Tuesday of next month", "2025-11-11"),
        ],
    ),
    ("It met on the third Sunday of the month.", [("the third Sunday of the month", "2025-10-19")]),
    ("It rained in the last week of July.", [("the last week of July", "2025-07")]),
    ("It rained the first weekend of May 2018.", [("the first weekend of May 2018", "2018-05")]),
    ("It fell in 490 BC.", [("490 BC", "BC0490")]),
    ("It fell in June 479 B.C.", [("June 479 B.C.", "BC0479-06")]),
    ("It stood from about 1,200 BCE.", [("about 1,200 BCE", "BC1200")]),
    ("It was buried in AD 79.", [("AD 79", "0079")]),
    ("It was buried in 79 A.D.", [("79 A.D.", "0079")]),
    ("It rained the first week of 2015.", [("the first week of 2015", "2015-W01")]),
    ("It rained the last week of 2015.", [("the last week of 2015", "2015-W53")]),
    ("It opens the week after next.", [("the week after next", "2025-W43")]),
    ("It opens the weekend after next.", [("the weekend after next", "2025-W43-WE")]),
    ("It opens the year after next.", [("the year after next", "2027")]),
    ("It is dated Oct-2.", [("Oct-2", "2025-10-02")]),
    ("he left on oct 2 and in dec. 2024.", [("oct 2", "2025-10-02"), ("dec. 2024", "2024-12")]),
    ("It ran from 3 until 12 of May 2024.", [("3 until 12 of May 2024", "2024-05-03/2024-05-12")]),
    ("It happened in June of nineteen ninety-nine.", [("June of nineteen ninety-nine", "1999-06")]),
    (
        "He left more than two weeks after today.",
        [("more than two weeks after today", "2025-10-22")],
    ),
    ("It grew in Q3 2016.", [("Q3 2016", "2016-Q3")]),
    ("It grew in 2014 Q2.", [("2014 Q2", "2014-Q2")]),
    ("It grew in H1 2015.", [("H1 2015", "2015-H1")]),
    ("It grew in Q2.", [("Q2", "2025-Q2")]),
    ("It grew in Q2 last year.", [("Q2 last year", "2024-Q2")]),
    ("He left on the twenty second of June.", [("the twenty second of June", "2025-06-22")]),
    ("he left on monday, in june.", [("monday", "2025-10-06"), ("june", "2025-06")]),
    ("It is dated 11/25/89.", [("11/25/89", "1989-11-25")]),
    ("It is dated 11/25/24.", [("11/25/24", "2024-11-25")]),
    ("He was born on Feb. 29.", [("Feb. 29", "2024-02-29")]),
]

NONE = [
    "He may march on an august body.",
    "Frankfurt fell again in the H1 engine.",
    "The AD was fired.",
    "BC won 79 games.",
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_days_by_their_place(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_words_that_only_look_so(text: str) -> None:
    assert values(text) == []


def test_a_year_before_our_era_is_no_year_of_it() -> None:
    assert all(mention.value != "1500" for mention in read("It fell about 1500 BC."))


def test_a_day_that_fits_no_month_nearby_stays_open() -> None:
    """Nothing is invented: a Friday the 13th half a year away is not looked for."""
    assert values("It was Friday the 15th.", None) == [("Friday the 15th", "XXXX-XX-15")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The first Monday in May is free.", "XXXX-XX-XX"),
        ("The last week of July is free.", "XXXX-07"),
        ("It grew in Q2.", "XXXX-Q2"),
    ],
)
def test_without_publication_the_rest_stays_open(text: str, value: str) -> None:
    assert values(text, None)[0][1] == value


def test_the_fourth_decline_is_no_fourth_day() -> None:
    text = "Prices fell again Friday, the fourth decline in a row."
    assert values(text)[0] == ("Friday", "2025-10-03")


def test_a_week_of_a_month_is_no_last_week() -> None:
    assert [value for _, value in values("It rained in the last week of July 2018.")] == ["2018-07"]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It is open all day.", "all day", "P1D"),
        ("He waited half an hour.", "half an hour", "PT30M"),
        ("He waited a half hour.", "half hour", "PT30M"),
        ("He waited another week.", "another week", "P1W"),
        ("He waited a couple of days.", "a couple of days", "P2D"),
        ("He comes every morning.", "every morning", "XXXX-XX-XXTMO"),
        ("He comes every other Friday.", "every other Friday", "XXXX-WXX-5"),
        (
            "It began at half past eight in the evening.",
            "half past eight in the evening",
            "XXXX-XX-XXT20:30",
        ),
        ("It began at a quarter to nine.", "a quarter to nine", "XXXX-XX-XXT08:45"),
        ("It began ten minutes past 5 p.m.", "ten minutes past 5 p.m.", "XXXX-XX-XXT17:10"),
        ("It began at 12 noon.", "12 noon", "XXXX-XX-XXT12:00"),
        ("It struck at 5:46:23 p.m. Friday.", "5:46:23 p.m. Friday", "2025-10-03T17:46:23"),
        ("It falls on Father's Day.", "Father's Day", "2025-06-15"),
        ("It fell on May Day.", "May Day", "2025-05-01"),
    ],
)
def test_lengths_and_times(text: str, words: str, value: str) -> None:
    assert (words, value) in values(text)


@pytest.mark.parametrize("text", ["He cut it from a quarter to 8 percent.", "a quarter to 8%"])
def test_a_share_is_no_time_of_day(text: str) -> None:
    assert all("T" not in value for _, value in values(text))


def test_all_day_is_never_compared() -> None:
    assert read("It rained all day.")[0].basis is DateBasis.VAGUE


def test_a_couple_of_years_ago_is_nobodys_year() -> None:
    assert values("He left a couple of years ago.") == [("a couple of years ago", "PAST_REF")]


@pytest.mark.parametrize(
    "text",
    [
        "He hit 203 HR for them.",
        "Three quarters of the votes were cast.",
        "The coach saw nine quarters of football.",
        "She joined 20th Century Fox.",
        "Weekly Standard editor Bill Doe spoke.",
        "It came on Patch Tuesday.",
        "You will one day see it.",
        "It is a night for the stars.",
        "It runs Windows Server 2012.",
    ],
)
def test_what_only_looks_like_a_date(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They lost 30-7 Oct. 5 at home.", [("Oct. 5", "2025-10-05")]),
        ("It was 10/23/66.", [("10/23/66", "1966-10-23")]),
        ("It lives on to this day.", [("this day", "PRESENT_REF")]),
        ("They met on Valentine's Day in 2012.", [("Valentine's Day in 2012", "2012-02-14")]),
        ("He spent a day there.", [("a day", "P1D")]),
        ("It fell for three quarters.", [("three quarters", "P9M")]),
        ("He left a day after the vote.", [("a day", "P1D")]),
    ],
)
def test_dates_beside_what_looks_alike(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected
