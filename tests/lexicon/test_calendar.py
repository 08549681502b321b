"""The tables of the calendar agree with the calendar of the standard library."""

from __future__ import annotations

import calendar
from datetime import date

import pytest

from checker.lexicon.calendar import (
    CARDINALS,
    DAY_PARTS,
    MONTH_NAMES,
    MONTHS,
    ORDINALS,
    SEASONS,
    WEEKDAY_NAMES,
    WEEKDAYS,
)


def test_months_are_those_of_the_calendar() -> None:
    """Every name and every abbreviation belongs to its month."""
    assert list(calendar.month_name)[1:] == list(MONTH_NAMES)
    for word, number in MONTHS.items():
        assert MONTH_NAMES[number - 1].lower().startswith(word[:3])


def test_weekdays_count_from_monday() -> None:
    """The numbers are those of ``datetime.date.weekday``."""
    assert list(calendar.day_name) == list(WEEKDAY_NAMES)
    assert WEEKDAYS["wednesday"] == date(2025, 10, 8).weekday()
    for word, number in WEEKDAYS.items():
        assert WEEKDAY_NAMES[number].lower().startswith(word[:3])


@pytest.mark.parametrize("table", [MONTHS, WEEKDAYS, SEASONS, DAY_PARTS, CARDINALS, ORDINALS])
def test_words_are_lower_case_without_a_stop(table: dict[str, object]) -> None:
    """Readers fold a word once and then look it up."""
    assert all(word == word.lower().rstrip(".") for word in table)


def test_ordinals_reach_every_day_of_a_month() -> None:
    """First to thirty-first, none missing."""
    assert sorted(ORDINALS.values()) == list(range(1, 32))
