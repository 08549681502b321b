"""Weekdays and seasons that are names, holidays that move, and days that are no one day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.dates.holidays import FORMS
from tests.extract.dates.date_reading import Case, read, values

#: Easter Sundays as almanacs print them.
EASTERS = """1961-04-02 1970-03-29 1981-04-19 1999-04-04 2000-04-23 2008-03-23 2011-04-24 2016-03-27
    2019-04-21 2024-03-31 2025-04-20 2038-04-25""".split()


@pytest.mark.parametrize("easter", EASTERS)
def test_easter_falls_on_the_day_of_the_almanac(easter: str) -> None:
    year = easter[:4]
    assert values(f"They met on Easter Sunday {year}.") == [(f"Easter Sunday {year}", easter)]
    friday = date.fromisoformat(easter) - timedelta(days=2)
    assert values(f"They met on Good Friday, {year}.")[0][1] == friday.isoformat()


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("New Year's Day 2012", "2012-01-01"),
        ("Valentine’s Day 2012", "2012-02-14"),
        ("St. Patrick's Day 2012", "2012-03-17"),
        ("Ash Wednesday, 2012", "2012-02-22"),
        ("Palm Sunday 2012", "2012-04-01"),
        ("Easter Monday 2012", "2012-04-09"),
        ("Memorial Day 2012", "2012-05-28"),
        ("Independence Day 2012", "2012-07-04"),
        ("Labor Day 2012", "2012-09-03"),
        ("Columbus Day 2012", "2012-10-08"),
        ("Halloween 2012", "2012-10-31"),
        ("Veterans Day 2012", "2012-11-11"),
        ("Thanksgiving Day 2012", "2012-11-22"),
        ("Black Friday 2012", "2012-11-23"),
        ("Cyber Monday 2012", "2012-11-26"),
        ("Christmas Eve 2012", "2012-12-24"),
        ("Boxing Day 2012", "2012-12-26"),
        ("New Year's Eve, 2012", "2012-12-31"),
    ],
)
def test_a_holiday_falls_on_its_day(words: str, value: str) -> None:
    assert values(f"They met on {words}.") == [(words, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on Labor Day.", "2025-09-01"),
        ("They will meet on Labor Day.", "2026-09-07"),
        ("They met on Thanksgiving.", "2024-11-28"),
        ("They will meet on Thanksgiving.", "2025-11-27"),
        ("They will meet on Christmas Day.", "2025-12-25"),
        ("They met on Christmas Day.", "2024-12-25"),
        ("They met last Halloween.", "2024-10-31"),
        ("They meet every Christmas.", "P1Y"),
    ],
)
def test_a_holiday_without_a_year_is_the_one_its_verb_means(text: str, value: str) -> None:
    assert [mention.value for mention in read(text)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Christmas shopping began.",
        "The Christmas tree fell.",
        "An Easter egg was found, an Easter bunny not.",
        "The Thanksgiving dinner was cold.",
        "Halloween parties? The Halloween party was banned.",
    ],
)
def test_what_is_only_named_for_a_holiday_is_no_day(text: str) -> None:
    found = [mention.text for mention in read(text)]
    assert found in ([], ["Halloween"])


NAMES: list[Case] = [
    ("The Sunday Times said so.", []),
    ("The Friday Times said so on Monday.", [("Monday", "2025-10-06")]),
    ("He was on Saturday Night Live.", []),
    ("It was shown on Monday Night Football.", []),
    ("The Sunday Telegraph, Sunday Mirror and Sunday Mail agree.", []),
    ("Bloody Sunday was in 1972.", [("1972", "1972")]),
    ("Super Tuesday and Giving Tuesday came.", []),
    ("On Sunday Times Square was closed.", []),
    ("It burned Saturday night.", [("Saturday night", "2025-10-04TNI")]),
    ("He spoke on Sunday, the Times said.", [("Sunday", "2025-10-05")]),
    ("It was a super Tuesday.", [("Tuesday", "2025-10-07")]),
    ("The fall of Rome was long.", []),
    ("The fall in prices was steep.", []),
    ("The fall of last year was warm.", [("The fall", "2025-FA"), ("last year", "2024")]),
    ("In the fall of 2009 it rained.", [("the fall of 2009", "2009-FA")]),
    ("It closed in the fall.", [("the fall", "2025-FA")]),
    ("The 1900 block of Elm Street was closed.", []),
    ("Call 2012-555-0199 or 555-2014.", []),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names_made_of_weekdays_and_seasons(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize("which", ["one", "a recent", "any", "some", "another", "On one"])
def test_some_weekday_is_no_one_day(which: str) -> None:
    """Who met "one Tuesday" met on no day that another article could contradict."""
    (mention,) = read(f"They met {which} Tuesday.")
    assert (mention.value, mention.weekday) == ("XXXX-WXX-2", 1)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On Friday, Sept. 5, he left. The following Monday he was back.", "2025-09-08"),
        ("On Friday, Sept. 5, he left. He had come the previous Tuesday.", "2025-09-02"),
        ("He left the previous Tuesday.", "2025-10-07"),
    ],
)
def test_the_following_weekday_follows_the_day_last_spoken_of(text: str, value: str) -> None:
    assert read(text)[-1].value == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A century ago it fell.", [("A century ago", "19")]),
        ("Two centuries ago it fell.", [("Two centuries ago", "18")]),
        ("Half a century ago it fell.", [("Half a century ago", "19")]),
        ("A quarter of a century ago it fell.", [("A quarter of a century ago", "20")]),
        ("A quarter-century ago it fell.", [("A quarter-century ago", "20")]),
        ("A decade ago it fell.", [("A decade ago", "201")]),
        ("Two decades ago it fell.", [("Two decades ago", "200")]),
        ("It lasted a quarter of a century.", [("a quarter of a century", "P25Y")]),
        ("It lasted a quarter of an hour.", [("a quarter of an hour", "PT15M")]),
        ("It lasted three-quarters of an hour.", [("three-quarters of an hour", "PT45M")]),
        ("It lasted half an hour.", [("half an hour", "PT30M")]),
    ],
)
def test_parts_and_multiples_of_long_units(text: str, expected: list[tuple[str, str]]) -> None:
    """A century counts in centuries: "a century ago" is no year that somebody wrote."""
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It landed at 11.45 a.m. (0945 GMT).", ["11.45 a.m.", "0945 GMT"]),
        ("It struck at 6:37 a.m. (1:37 a.m. GMT).", ["6:37 a.m.", "1:37 a.m. GMT"]),
        ("It struck at 6:37 a.m. (GMT).", ["6:37 a.m. (GMT)"]),
        ("It struck at 0637 (GMT).", ["0637 (GMT)"]),
    ],
)
def test_brackets_belong_to_a_time_in_pairs(text: str, words: list[str]) -> None:
    assert [mention.text for mention in read(text)] == words


@given(st.integers(1950, 2039))
def test_holidays_of_a_year_lie_in_that_year_and_keep_their_weekday(year: int) -> None:
    weekdays = {"Good Friday": 4, "Easter": 6, "Labor Day": 0, "Thanksgiving": 3, "Black Friday": 4}
    for name, weekday in weekdays.items():
        (mention,) = read(f"They met on {name} {year}.", None)
        found = date.fromisoformat(mention.value)
        assert (found.year, found.weekday()) == (year, weekday)


def test_holidays_are_one_form() -> None:
    assert [form.name for form in FORMS] == ["holiday"]
