from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.lexicon.words import concept_of, content_words, stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("killed", "fatalities"),
        ("dead", "toll"),
        ("injured", "wounded"),
        ("arrested", "detained"),
        ("homes", "houses"),
        ("earthquake", "quakes"),
        ("married", "marriages"),
        ("bridges", "bridge"),
        ("minister's", "ministers"),
        ("Minister’s", "minister"),
    ],
)
def test_words_for_one_fact_have_one_key(one: str, other: str) -> None:
    assert concept_of(one) == concept_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("killed", "injured"),
        ("homes", "shops"),
        ("won", "lost"),
        ("north", "south"),
        ("bought", "sold"),
        ("started", "ended"),
        ("police", "protesters"),
    ],
)
def test_words_for_different_facts_keep_their_own_keys(one: str, other: str) -> None:
    assert concept_of(one) != concept_of(other)


def test_stop_words_and_reporting_verbs_are_no_content() -> None:
    words = [word.key for word in content_words("He said that the two of them were not there.")]
    assert words == []


def test_numbers_are_no_words() -> None:
    assert [word.key for word in content_words("24 people, 2,500 km")] == ["person", "km"]


def test_places_are_counted_from_the_offset() -> None:
    text = "In Athens police fired."
    words = list(content_words(text[3:], offset=3))
    assert [text[w.start : w.end] for w in words] == ["Athens", "police", "fired"]
    assert [w.is_capitalised for w in words] == [True, False, False]


@given(st.text(max_size=60))
def test_words_stand_in_order_inside_the_text(text: str) -> None:
    words = list(content_words(text))
    assert all(0 <= w.start < w.end <= len(text) for w in words)
    assert all(a.end <= b.start for a, b in itertools.pairwise(words))


@given(st.from_regex(r"[A-Za-z]{1,12}", fullmatch=True))
def test_case_and_possessive_change_no_stem(word: str) -> None:
    assert stem(word.upper()) == stem(word.lower()) == stem(word.lower() + "'s")
