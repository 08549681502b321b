"""Number words, hedges and plurals: tables that hold together, and what they give."""

from __future__ import annotations

import pytest

from checker.lexicon.hedges import HEDGES_AFTER, HEDGES_BEFORE, Hedge, hedge_sense
from checker.lexicon.numerals import ORDINAL_WORDS, SCALES, SMALL, VAGUE, VAGUE_OF
from checker.lexicon.plurals import IRREGULAR, is_plural, singular


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("people", "person"),
        ("women", "woman"),
        ("gunmen", "gunman"),
        ("children", "child"),
        ("cities", "city"),
        ("churches", "church"),
        ("boxes", "box"),
        ("houses", "house"),
        ("witnesses", "witness"),
        ("soldiers", "soldier"),
        ("buses", "bus"),
        ("heroes", "hero"),
        ("lives", "life"),
        ("cases", "case"),
        ("series", "series"),
        ("aircraft", "aircraft"),
    ],
)
def test_plurals_have_a_singular(plural: str, one: str) -> None:
    assert is_plural(plural)
    assert singular(plural) == one


@pytest.mark.parametrize(
    "word",
    [
        "was",
        "his",
        "this",
        "bus",
        "boss",
        "glass",
        "business",
        "famous",
        "dangerous",
        "campus",
        "specimen",
        "politics",
        "across",
        "person",
        "house",
        "is",
        "as",
        "has",
        "Mark's".lower(),
    ],
)
def test_words_that_only_end_like_a_plural_stay(word: str) -> None:
    assert not is_plural(word)
    assert singular(word) == word


def test_irregular_plurals_are_lower_case() -> None:
    assert all(word == word.lower() for pair in IRREGULAR.items() for word in pair)


@pytest.mark.parametrize(
    ("phrase", "sense"),
    [
        ("about", Hedge.ABOUT),
        ("an estimated", Hedge.ABOUT),
        ("some", Hedge.ABOUT),
        ("or so", Hedge.ABOUT),
        ("at least", Hedge.AT_LEAST),
        ("as few as", Hedge.AT_LEAST),
        ("plus", Hedge.AT_LEAST),
        ("or more", Hedge.AT_LEAST),
        ("more than", Hedge.MORE_THAN),
        ("just over", Hedge.MORE_THAN),
        ("up to", Hedge.AT_MOST),
        ("as many as", Hedge.AT_MOST),
        ("fewer than", Hedge.LESS_THAN),
        ("just under", Hedge.LESS_THAN),
        ("nearly", Hedge.NEARLY),
        ("close to", Hedge.NEARLY),
        ("vague", Hedge.VAGUE),
        ("At  Least", Hedge.AT_LEAST),
        ("ballpark", Hedge.ABOUT),
    ],
)
def test_a_hedge_has_a_direction(phrase: str, sense: Hedge) -> None:
    assert hedge_sense(phrase) is sense


def test_no_hedge_is_no_sense() -> None:
    assert hedge_sense(None) is None


def test_hedges_are_written_in_lower_case_with_single_blanks() -> None:
    for phrase in (*HEDGES_BEFORE, *HEDGES_AFTER):
        assert phrase == " ".join(phrase.lower().split())
        assert phrase


def test_number_words_rise() -> None:
    assert list(SMALL.values()) == sorted(SMALL.values())
    assert SCALES["million"] == 1000 * SCALES["thousand"]


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("first", 1),
        ("twenty-first", 21),
        ("thirty-third", 33),
        ("ninety-ninth", 99),
        ("fortieth", 40),
        ("hundredth", 100),
    ],
)
def test_ordinals_have_values(word: str, value: int) -> None:
    assert ORDINAL_WORDS[word] == value


def test_every_ordinal_up_to_ninety_nine_is_there() -> None:
    assert set(range(1, 100)) <= set(ORDINAL_WORDS.values())


@pytest.mark.parametrize("word", [*VAGUE, *VAGUE_OF])
def test_a_vague_plural_spans_something(word: str) -> None:
    low, high = {**VAGUE, **VAGUE_OF}[word]
    assert 1 < low < high


def test_vague_plurals_meet_their_neighbours() -> None:
    """No value falls between "dozens" and "hundreds": each is said where the other ends."""
    assert VAGUE["dozens"][1] >= VAGUE["hundreds"][0]
    assert VAGUE["hundreds"][1] >= VAGUE["thousands"][0]
    assert VAGUE["thousands"][1] >= VAGUE_OF["tens of thousands"][0]
