"""The words dates are made of, and the numbers they stand for."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from checker.extract.dates.words import (
    ANY_WEEKDAY,
    COUNT,
    DAY,
    MONTH,
    UNIT,
    WEEKDAY,
    YEAR,
    count_value,
    day_number,
    month_number,
    unit_code,
    weekday_number,
)


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("3", 3),
        ("3.5", "3.5"),
        ("1,200", 1200),
        ("2 1/2", "2.5"),
        ("2½", "2.5"),
        ("2 ¾", "2.75"),
        ("a", 1),
        ("an", 1),
        ("one", 1),
        ("twelve", 12),
        ("Twenty", 20),
        ("twenty-four", 24),
        ("twenty four", 24),
        ("three and a half", "3.5"),
        ("two-and-a-half", "2.5"),
        ("half a", "0.5"),
        ("half an", "0.5"),
        ("a half", "0.5"),
        ("a dozen", 12),
        ("two dozen", 24),
        ("a hundred", 100),
        ("three hundred", 300),
        ("two thousand", 2000),
    ],
)
def test_counts(words: str, number: int | str) -> None:
    """Digits, fractions and words come to the same number."""
    assert count_value(words) == Decimal(number)


@pytest.mark.parametrize(
    "words",
    ["several", "a few", "some", "many", "dozens of", "hundreds of", "a number of"],
)
def test_vague_counts(words: str) -> None:
    """What is "several" is no number, whatever a reader may think of."""
    assert count_value(words) is None
    assert re.fullmatch(COUNT, words)


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("second", ("TS", 1)),
        ("minutes", ("TM", 1)),
        ("mins", ("TM", 1)),
        ("Hours", ("TH", 1)),
        ("day", ("D", 1)),
        ("nights", ("D", 1)),
        ("weekend", ("D", 2)),
        ("fortnight", ("W", 2)),
        ("weeks", ("W", 1)),
        ("months", ("M", 1)),
        ("quarters", ("M", 3)),
        ("Years", ("Y", 1)),
        ("decades", ("Y", 10)),
        ("century", ("Y", 100)),
        ("centuries", ("Y", 100)),
    ],
)
def test_units(word: str, code: tuple[str, int]) -> None:
    """Each unit has its TIMEX3 letter and how many of it the word holds."""
    assert unit_code(word) == code
    assert re.fullmatch(UNIT, word)


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("January", 1),
        ("Jan.", 1),
        ("FEBRUARY", 2),
        ("Mar.", 3),
        ("May", 5),
        ("June", 6),
        ("Jul", 7),
        ("Aug.", 8),
        ("Sept.", 9),
        ("Sep", 9),
        ("OCT.", 10),
        ("December", 12),
    ],
)
def test_months(word: str, month: int) -> None:
    """Full names and abbreviations, with a stop or without."""
    assert re.fullmatch(MONTH, word)
    assert month_number(word) == month


@pytest.mark.parametrize("word", ["march", "may", "jan", "Marchers", "Mayor", "Decades", "Octet"])
def test_words_that_only_look_like_months(word: str) -> None:
    """Lower case and longer words are no months."""
    assert not re.match(MONTH, word)


@pytest.mark.parametrize(
    ("word", "weekday"),
    [
        ("Monday", 0),
        ("TUESDAY", 1),
        ("Wed.", 2),
        ("Thurs", 3),
        ("Fri.", 4),
        ("Sat", 5),
        ("Sun.", 6),
    ],
)
def test_weekdays(word: str, weekday: int) -> None:
    """Weekdays count from Monday, as dates do."""
    assert re.fullmatch(ANY_WEEKDAY, word)
    assert weekday_number(word) == weekday


@pytest.mark.parametrize("word", ["sun", "sat", "fri", "Mond", "Sun", "Sat."])
def test_words_that_only_look_like_weekdays(word: str) -> None:
    """Alone, only a full name is a weekday."""
    assert not re.match(WEEKDAY, word)


@pytest.mark.parametrize("article", ["The Sun", "the Sun"])
def test_a_newspaper_is_no_weekday(article: str) -> None:
    """In "The Sun, July 3" stands where it was printed."""
    assert not re.search(ANY_WEEKDAY, article)


@pytest.mark.parametrize(
    ("word", "day"),
    [
        ("1", 1),
        ("08", 8),
        ("15th", 15),
        ("22nd", 22),
        ("31", 31),
        ("third", 3),
        ("Twenty-first", 21),
    ],
)
def test_days_of_a_month(word: str, day: int) -> None:
    """Digits, ordinals in digits and ordinals in words."""
    assert day_number(word) == day


@pytest.mark.parametrize("word", ["32", "0", "100", "5%", "5:30", "5,000", "5.25", "7.5"])
def test_numbers_that_are_no_days(word: str) -> None:
    """Amounts, times and percentages after a month are not its day."""
    assert not re.match(DAY, word)


@pytest.mark.parametrize("word", ["999", "2100", "20140", "2,014", "1998.5", "0123"])
def test_numbers_that_are_no_years(word: str) -> None:
    """Four digits are a year only when no more belongs to the number."""
    assert not re.match(YEAR, word)
