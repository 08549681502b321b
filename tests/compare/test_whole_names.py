from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.whole_names import (
    fathers_differ,
    joined_alike,
    with_figures,
    with_one_article,
    without_forms,
)
from checker.lexicon.legal_forms import LEGAL_PHRASES, LEGAL_WORDS

Parts = tuple[str, ...]
PARTS = st.lists(
    st.sampled_from(
        "acme limited liability company joint stock co ltd bin omar three 40 2".split()
    ),
    max_size=6,
).map(tuple)


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("acme limited liability company", "acme"),
        ("open joint stock company acme", "acme"),
        ("acme gmbh co kg", "acme"),
        ("ooo acme", "acme"),
        ("acme widgets", "acme widgets"),
        ("limited liability company", "limited liability company"),
        ("company of wolves", "of wolves"),
        ("joint stock exchange", "joint stock exchange"),
    ],
)
def test_legal_forms_are_taken_off(name: str, left: str) -> None:
    assert without_forms(tuple(name.split())) == tuple(left.split())


@given(PARTS)
def test_a_name_never_vanishes(parts: Parts) -> None:
    assert bool(without_forms(parts)) == bool(parts)
    assert without_forms(without_forms(parts)) == without_forms(parts)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("brigade forty four", "brigade 44"),
        ("twenty", "20"),
        ("twenty thirty", "20 30"),
        ("forty 4", "44"),
        ("four forty", "4 40"),
        ("three sisters", "3 sisters"),
        ("ig0r sech1n", "igor sechln"),
        ("7eleven", "7eleven"),
        ("2007 1", "2007 1"),
    ],
)
def test_numbers_become_figures(name: str, written: str) -> None:
    assert with_figures(name.split()) == tuple(written.split())


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("abd al aziz", "abdul aziz"),
        ("abd el rahman", "abdul rahman"),
        ("abd rahman", "abd rahman"),
        ("al abd", "al abd"),
        ("abd", "abd"),
    ],
)
def test_abd_takes_its_article(name: str, written: str) -> None:
    assert with_one_article(tuple(name.split())) == tuple(written.split())


@pytest.mark.parametrize(
    ("name", "other", "joined"),
    [
        ("van der bilt", "vanderbilt", "vanderbilt"),
        ("rutger de vries", "rutger devries", "rutger devries"),
        ("plat ono vich", "platonovich", "platonovich"),
        ("de vries", "de vries devries", "devries"),
        ("de vries", "rutger vries", "de vries"),
    ],
)
def test_parted_words_are_joined_as_the_other_writes_them(
    name: str, other: str, joined: str
) -> None:
    assert joined_alike(tuple(name.split()), tuple(other.split())) == tuple(joined.split())


@given(PARTS, PARTS)
def test_joining_keeps_the_letters(parts: Parts, other: Parts) -> None:
    assert "".join(joined_alike(parts, other)) == "".join(parts)


@pytest.mark.parametrize(
    ("left", "right", "differ"),
    [
        ("omar bin halim", "halim bin omar", True),
        ("omar bin halim al rawi", "halim ibn omar al rawi", True),
        ("omar bin halim", "omar bin halim", False),
        ("bin halim omar", "omar bin halim", False),
        ("omar halim", "halim omar", False),
    ],
)
def test_father_and_son(left: str, right: str, differ: bool) -> None:
    a, b = tuple(left.split()), tuple(right.split())
    assert fathers_differ(a, b) is differ
    assert fathers_differ(b, a) is differ


def test_legal_forms_are_folded_and_longest_first() -> None:
    forms = [*LEGAL_PHRASES, *((word,) for word in LEGAL_WORDS)]
    assert all(part.isascii() and part == part.casefold() for form in forms for part in form)
    for place, form in enumerate(LEGAL_PHRASES):
        earlier = LEGAL_PHRASES[:place]
        assert not any(form[-len(other) :] == other for other in earlier if other != form)


def test_long_names_are_made_ready_in_time() -> None:
    parts = ("acme", "ltd", "twenty", "abd", "al") * 800
    began = time.process_time()
    joined_alike(with_one_article(with_figures(without_forms(parts))), ("acmeltd",))
    assert time.process_time() - began < 1
