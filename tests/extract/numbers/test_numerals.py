"""Numerals in figures and words: where they end, what they are worth, how precise they are."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.numbers.numerals import read_numeral
from checker.extract.numbers.values import Numeral, last_place


def read(text: str) -> Numeral:
    numeral = read_numeral(text, 0)
    assert numeral is not None
    return numeral


FIGURES = [
    ("24", "24", "24"),
    ("24,", "24", "24"),
    ("24.", "24", "24"),
    ("2,487", "2,487", "2487"),
    ("1,234,567 people", "1,234,567", "1234567"),
    ("12,34,567 rupees", "12,34,567", "1234567"),
    ("1\u00a0234\u00a0567", "1\u00a0234\u00a0567", "1234567"),
    ("1\u202f234", "1\u202f234", "1234"),
    ("1 414 021 100", "1 414 021 100", "1414021100"),
    ("13 200", "13", "13"),
    ("7.6", "7.6", "7.6"),
    ("8.0", "8.0", "8.0"),
    (".464", ".464", "0.464"),
    ("53,47", "53", "53"),
    ("13,2009", "13", "13"),
    ("2½", "2½", "2.5"),
    ("2 1/2", "2 1/2", "2.5"),
    ("2-1/2", "2-1/2", "2.5"),
    ("¾", "¾", "0.75"),
    ("3 4/3", "3", "3"),
    ("1.2 million", "1.2 million", "1200000"),
    ("1.2-million", "1.2-million", "1200000"),
    ("1.2bn", "1.2bn", "1200000000"),
    ("1.2 bn", "1.2 bn", "1200000000"),
    ("10k", "10k", "10000"),
    ("10M", "10M", "10000000"),
    ("10m", "10", "10"),
    ("2 dozen", "2 dozen", "24"),
    ("3 hundred", "3 hundred", "300"),
    ("500 crore", "500 crore", "5000000000"),
    ("2 millionaires", "2", "2"),
    ("10-K", "10", "10"),
]


@pytest.mark.parametrize(("text", "words", "value"), FIGURES)
def test_figures(text: str, words: str, value: str) -> None:
    numeral = read(text)
    assert text[: numeral.end] == words
    assert numeral.value == Decimal(value)
    assert not numeral.is_words


WORDS = [
    ("one", "one", 1),
    ("nineteen", "nineteen", 19),
    ("twenty", "twenty", 20),
    ("twenty-one", "twenty-one", 21),
    ("twenty one", "twenty one", 21),
    ("twenty twenty", "twenty", 20),
    ("twenty eleven", "twenty", 20),
    ("seven eight", "seven", 7),
    ("one hundred", "one hundred", 100),
    ("a hundred", "a hundred", 100),
    ("a hundred and two", "a hundred and two", 102),
    ("a hundred and two of those", "a hundred and two", 102),
    ("two hundred forty-five", "two hundred forty-five", 245),
    ("two hundred and women", "two hundred", 200),
    ("two thousand three hundred", "two thousand three hundred", 2300),
    ("two hundred thousand", "two hundred thousand", 200_000),
    ("two hundred and two thousand", "two hundred and two thousand", 202_000),
    ("three million", "three million", 3_000_000),
    ("three million two hundred", "three million two hundred", 3_000_200),
    ("twenty-one trillion", "twenty-one trillion", 21 * 10**12),
    ("a dozen", "a dozen", 12),
    ("two dozen", "two dozen", 24),
    ("dozen", "dozen", 12),
    ("two and women", "two", 2),
    ("Two", "Two", 2),
    ("TWO MILLION", "TWO MILLION", 2_000_000),
    ("zero", "zero", 0),
    ("six of them", "six", 6),
    ("one thousand-page report", "one thousand", 1000),
]


@pytest.mark.parametrize(("text", "words", "value"), WORDS)
def test_words(text: str, words: str, value: int) -> None:
    numeral = read(text)
    assert (text[: numeral.end], numeral.value) == (words, Decimal(value))
    assert numeral.is_words


HALVES = [
    ("two and a half", "2.5"),
    ("two-and-a-half", "2.5"),
    ("two and a quarter", "2.25"),
    ("one and a half million", "1500000"),
    ("a million and a half", "1500000"),
    ("2 and a half", "2.5"),
    ("three and half years", "3.5"),
]


@pytest.mark.parametrize(("text", "value"), HALVES)
def test_halves_are_taken_in(text: str, value: str) -> None:
    assert read(text).value == Decimal(value)


@pytest.mark.parametrize(
    "text",
    ["a", "an", "a man", "and", "hundred", "million", "", " 2", "Twentieth", "-5", "tenfold"],
)
def test_what_is_no_numeral(text: str) -> None:
    assert read_numeral(text, 0) is None


STEPS = [
    ("2,500", "100"),
    ("2,487", "1"),
    ("10", "10"),
    ("0", "1"),
    ("8.0", "0.1"),
    ("8.25", "0.01"),
    ("1.2 million", "100000"),
    ("2 million", "1000000"),
    ("10 million", "10000000"),
    ("twenty", "10"),
    ("twenty-one", "1"),
    ("two hundred", "100"),
    ("three million two hundred", "100"),
    ("twenty million", "10000000"),
    ("two dozen", "12"),
    ("two and a half", "0.5"),
    ("2½", "0.5"),
]


@pytest.mark.parametrize(("text", "step"), STEPS)
def test_steps(text: str, step: str) -> None:
    assert read(text).step == Decimal(step)


@given(st.integers(1, 10**12))
def test_the_last_place_divides_the_number_and_ten_times_it_does_not(number: int) -> None:
    place = int(last_place(Decimal(number)))
    assert number % place == 0
    assert number % (place * 10) != 0


ONES = "one two three four five six seven eight nine".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(number: int) -> str:
    """A slow, obvious speller of numbers below a million, as an oracle."""
    if number >= 1000:
        rest = f" {in_words(number % 1000)}" if number % 1000 else ""
        return f"{in_words(number // 1000)} thousand{rest}"
    if number >= 100:
        rest = f" and {in_words(number % 100)}" if number % 100 else ""
        return f"{ONES[number // 100 - 1]} hundred{rest}"
    if number >= 20:
        return TENS[number // 10 - 2] + (f"-{ONES[number % 10 - 1]}" if number % 10 else "")
    teens = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    return [*ONES, *teens.split()][number - 1]


@given(st.integers(1, 999_999))
def test_every_number_below_a_million_is_read_from_its_words(number: int) -> None:
    text = in_words(number)
    numeral = read(text + " people")
    assert numeral.value == number
    assert numeral.end == len(text)
