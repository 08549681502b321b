"""What rates are counted by, and what only looks like a rate."""

from __future__ import annotations

import pytest

from checker.compare.numbers import compare_numbers
from checker.compare.verdict import Verdict
from checker.extract.numbers.rates import rate_of
from checker.extract.numbers.readers import read_sentence

RATES = [
    ("He earns $20 million a year.", "year"),
    ("Gas is $3 a gallon.", "gallon"),
    ("7.2 rebounds per game", "game"),
    ("7.2 free throws a game", "game"),
    ("averaging 7.2 points", "average"),
    ("It sells 500 cars annually.", "year"),
    ("$500/month", "month"),
    ("5 cases per 100,000 people", "100,000 people"),
    ("$9,000 per student", "student"),
    ("2.2 million barrels per day", "day"),
    ("five visits each day", "day"),
]


@pytest.mark.parametrize(("text", "by"), RATES)
def test_rates(text: str, by: str) -> None:
    assert read_sentence(text)[0].per == by


PLAIN = [
    "Two people died a day later.",
    "24 million over a decade",
    "20 guests at a night club",
    "He drank 20 pints in a week.",
    "300 of a share issue",
    "four men and a week of rain",
    "60 miles an hour",
    "It took 12 men a week and a half.",
]


@pytest.mark.parametrize("text", PLAIN)
def test_no_rates(text: str) -> None:
    assert read_sentence(text)[0].per is None


def test_a_rate_says_nothing_about_an_amount() -> None:
    (rate,) = read_sentence("It costs $20 million a year.")
    (amount,) = read_sentence("It costs $100 million.")
    assert compare_numbers(rate, amount).verdict is Verdict.UNKNOWN
    assert "year" in compare_numbers(rate, amount).reason


def test_equal_figures_are_the_same_although_one_says_no_rate() -> None:
    (rate,) = read_sentence("It costs $20 million a year.")
    (amount,) = read_sentence("It costs $20 million.")
    assert compare_numbers(rate, amount).verdict is Verdict.SAME


def test_two_rates_conflict() -> None:
    (one,) = read_sentence("It costs $20 million a year.")
    (other,) = read_sentence("It costs $30 million a year.")
    assert compare_numbers(one, other).verdict is Verdict.CONFLICT


@pytest.mark.parametrize("text", ["1" + " aa" * 6_000, "1 " + "a" * 20_000, "1" + " " * 20_000])
def test_long_texts_are_done_at_once(text: str) -> None:
    assert rate_of(text, 0, 1) is None


#: Sums and labels as world news writes them.
ABROAD = [
    ("It paid RM50 million.", "RM50 million", "MYR"),
    ("It paid Ksh500,000.", "Ksh500,000", "KES"),
    ("He had N$100 000 in savings.", "N$100 000", "NAD"),
    ("a fine of QR 250,000", "QR 250,000", "QAR"),
    ("It gave Tk 50 crore.", "Tk 50 crore", "BDT"),
    ("It gave Rs 600 crores.", "Rs 600 crores", "INR"),
]


@pytest.mark.parametrize(("text", "words", "unit"), ABROAD)
def test_sums_abroad(text: str, words: str, unit: str) -> None:
    (mention,) = read_sentence(text)
    assert (mention.text, mention.unit) == (words, unit)


@pytest.mark.parametrize(
    "text", ["Call 415 153 7092.", "the G 7 and Covid-19", "Covid - 19 clinics"]
)
def test_labels_abroad(text: str) -> None:
    assert read_sentence(text) == ()


def test_an_age_may_be_a_bound() -> None:
    (age,) = read_sentence("people aged below 40")
    assert (age.kind.value, age.hedge, int(age.value)) == ("age", "below", 40)
