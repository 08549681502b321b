"""Fractions, shares, vague plurals and pairs: what each is worth, and what is none."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.extract.numbers.fractions import (
    read_pair,
    read_part_of_unit,
    read_scaled_fraction,
    read_share,
    read_vague,
)

VAGUE = [
    ("dozens of homes", "dozens", 20, 150),
    ("hundreds fled", "hundreds", 150, 2_000),
    ("Thousands marched", "Thousands", 1_500, 20_000),
    ("tens of thousands of people", "tens of thousands", 15_000, 150_000),
    ("hundreds of thousands", "hundreds of thousands", 150_000, 1_500_000),
    ("millions of users", "millions", 1_500_000, 10**9),
    ("scores of arrests", "scores", 30, 150),
    ("several hundred", "several hundred", 200, 900),
    ("a few thousand", "a few thousand", 2_000, 6_000),
    ("several dozen", "several dozen", 24, 108),
    ("a couple of hundred", "a couple of hundred", 200, 300),
]


@pytest.mark.parametrize(("text", "words", "low", "high"), VAGUE)
def test_vague_plurals_span_an_order_of_size(text: str, words: str, low: int, high: int) -> None:
    numeral = read_vague(text, 0)
    assert numeral is not None
    assert text[: numeral.end] == words
    assert (numeral.value, numeral.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    "text", ["scores the winner", "hundredth", "several people", "tens", "a few people", "dozen"]
)
def test_what_is_no_vague_plural(text: str) -> None:
    assert read_vague(text, 0) is None


SHARES = [
    ("two-thirds of voters", "two-thirds", "66.7"),
    ("two thirds", "two thirds", "66.7"),
    ("three-quarters of the market", "three-quarters", "75"),
    ("three quarters", "three quarters", "75"),
    ("one-third of", "one-third", "33.3"),
    ("one-fifth", "one-fifth", "20"),
    ("a third of them", "a third", "33.3"),
    ("a quarter of all homes", "a quarter", "25"),
    ("half of voters", "half", "50"),
    ("half the town", "half", "50"),
    ("half its budget", "half", "50"),
    ("two-thirds majority", "two-thirds", "66.7"),
    ("one in five", "one in five", "20"),
    ("one in 10 people", "one in 10", "10"),
    ("one out of three", "one out of three", "33.3"),
    ("two-in-three chance", "two-in-three", "66.7"),
    ("3 in 4 users", "3 in 4", "75"),
    ("one in every four", "one in every four", "25"),
    ("1/3 of voters", "1/3", "33.3"),
]


@pytest.mark.parametrize(("text", "words", "value"), SHARES)
def test_shares_are_percentages(text: str, words: str, value: str) -> None:
    numeral = read_share(text, 0, is_hedged=False)
    assert numeral is not None
    assert (text[: numeral.end], numeral.value) == (words, Decimal(value))


@pytest.mark.parametrize(
    "text",
    [
        "half",
        "half time",
        "half-brother",
        "a third person",
        "a quarter ago",
        "third of",
        "quarterback",
        "one in Boston",
        "one in 2010",
        "two in three years",
        "five in four games",
        "four in 1.5 seconds",
        "third-degree burns",
        "two third places",
    ],
)
def test_what_is_no_share(text: str) -> None:
    assert read_share(text, 0, is_hedged=False) is None


@pytest.mark.parametrize(("text", "value"), [("half", 50), ("a quarter", 25)])
def test_after_a_hedge_a_single_part_is_a_share(text: str, value: int) -> None:
    numeral = read_share(text, 0, is_hedged=True)
    assert numeral is not None
    assert numeral.value == value


SCALED = [
    ("half a million people", "half a million", 500_000),
    ("half-a-million", "half-a-million", 500_000),
    ("half-million", "half-million", 500_000),
    ("half a dozen", "half a dozen", 6),
    ("a quarter of a million", "a quarter of a million", 250_000),
    ("a quarter-million", "a quarter-million", 250_000),
    ("three-quarters of a billion", "three-quarters of a billion", 750_000_000),
]


@pytest.mark.parametrize(("text", "words", "value"), SCALED)
def test_fractions_of_a_scale_are_counts(text: str, words: str, value: int) -> None:
    numeral = read_scaled_fraction(text, 0)
    assert numeral is not None
    assert (text[: numeral.end], numeral.value) == (words, Decimal(value))


@pytest.mark.parametrize("text", ["half a mile", "half of a", "a million", "half"])
def test_what_is_no_fraction_of_a_scale(text: str) -> None:
    assert read_scaled_fraction(text, 0) is None


PARTS = [
    ("half a mile", "half a", "0.5"),
    ("a half mile", "a half", "0.5"),
    ("half-mile", "half", "0.5"),
    ("three-quarters of an inch", "three-quarters of an", "0.75"),
    ("a quarter of a mile", "a quarter of a", "0.25"),
    ("1/4 inch", "1/4", "0.25"),
]


@pytest.mark.parametrize(("text", "words", "value"), PARTS)
def test_parts_end_before_the_unit(text: str, words: str, value: str) -> None:
    numeral = read_part_of_unit(text, 0)
    assert numeral is not None
    assert (text[: numeral.end], numeral.value) == (words, Decimal(value))


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("a pair of boots", "a pair", 2),
        ("A couple of cars", "A couple", 2),
        ("a trio of", "a trio", 3),
    ],
)
def test_pairs(text: str, words: str, value: int) -> None:
    numeral = read_pair(text, 0)
    assert numeral is not None
    assert (text[: numeral.end], numeral.value) == (words, Decimal(value))


def test_a_married_couple_is_no_number() -> None:
    assert read_pair("a couple from Leeds", 0) is None
