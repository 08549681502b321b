from __future__ import annotations

from datetime import date

import pytest

from checker.compare.verdict import Verdict
from checker.story.slots.values import Value, compare_told, compare_values, granularity, value_key
from checker.types import DateBasis, DateMention, TimexType
from tests.story.slots.slot_building import number

MONDAY = date(2024, 5, 6)
UNTOLD = (None, None)


def day(text: str, value: str, basis: DateBasis = DateBasis.WRITTEN) -> DateMention:
    kind = TimexType.DURATION if value.startswith("P") else TimexType.DATE
    return DateMention(0, len(text), text, kind, value, basis)


def relative(text: str, value: str) -> DateMention:
    return day(text, value, DateBasis.RELATIVE)


@pytest.mark.parametrize(
    ("value", "fineness"),
    [
        ("P3D", "duration"),
        ("2024-05-06T20:30", "clock"),
        ("XXXX-XX-XXT20:30", "clock"),
        ("2024-W19", "week"),
        ("2024-05-06", "day"),
        ("XXXX-WXX-1", "day"),
        ("2024-05-06TEV", "day"),
        ("2024-05", "month"),
        ("2024", "year"),
        ("202", "other"),
    ],
)
def test_fineness_is_what_the_value_says(value: str, fineness: str) -> None:
    assert granularity(day("then", value)) == fineness


@pytest.mark.parametrize(
    ("left", "right", "told", "verdict"),
    [
        (
            day("3 May 2024", "2024-05-03"),
            day("5 May 2024", "2024-05-05"),
            UNTOLD,
            "conflict",
        ),
        (day("2023", "2023"), day("5 May 2024", "2024-05-05"), UNTOLD, "unknown"),
        (day("2023", "2023"), day("2024", "2024"), UNTOLD, "conflict"),
        (
            relative("Sunday", "2024-05-05"),
            relative("Sunday", "2024-04-28"),
            (MONDAY, date(2024, 4, 29)),
            "compatible",
        ),
        (
            relative("Tuesday", "2024-05-07"),
            relative("Wednesday", "2024-05-08"),
            (MONDAY, date(2024, 5, 12)),
            "conflict",
        ),
        (
            relative("Tuesday", "2024-05-07"),
            relative("Wednesday", "2024-05-15"),
            (MONDAY, date(2024, 5, 13)),
            "unknown",
        ),
        (
            relative("this week", "2024-W19"),
            relative("last week", "2024-W18"),
            (MONDAY, MONDAY),
            "unknown",
        ),
        (
            relative("Tuesday", "2024-05-07"),
            day("May 20, 2024", "2024-05-20"),
            (MONDAY, None),
            "unknown",
        ),
        (
            relative("Tuesday", "2024-05-07"),
            day("May 8, 2024", "2024-05-08"),
            (MONDAY, None),
            "conflict",
        ),
        (
            relative("later in the day", "2024-05-06"),
            relative("Sunday", "2024-05-05"),
            (MONDAY, MONDAY),
            "unknown",
        ),
        (
            relative("that night", "2024-05-06TNI"),
            relative("Sunday", "2024-05-05"),
            (MONDAY, MONDAY),
            "unknown",
        ),
        (
            relative("late Sunday", "2024-05-05"),
            relative("early Monday", "2024-05-06"),
            (MONDAY, MONDAY),
            "conflict",
        ),
        (number("24 people", 0, "24"), number("22 people", 0, "22"), UNTOLD, "conflict"),
        (number("24 people", 0, "24"), number("24 people", 0, "24"), UNTOLD, "same"),
        (number("24 people", 0, "24"), day("2024", "2024"), UNTOLD, "unknown"),
    ],
)
def test_values_are_compared_as_their_articles_tell_them(
    left: Value, right: Value, told: tuple[date | None, date | None], verdict: str
) -> None:
    assert compare_told(left, right, told).value == verdict
    assert compare_told(right, left, told[::-1]).value == verdict


def test_a_number_and_a_date_cannot_be_compared() -> None:
    assert compare_values(number("24 men", 0, "24"), day("2024", "2024")) is Verdict.UNKNOWN


def test_a_hedge_changes_no_key() -> None:
    assert value_key(number("24 men", 0, "24")) == value_key(
        number("24 men", 0, "24", hedge="about")
    )
