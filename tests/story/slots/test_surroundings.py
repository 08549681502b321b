from __future__ import annotations

from math import exp

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.lexicon.words import content_words
from checker.story.slots.surroundings import (
    FARTHEST,
    bag_vectors,
    line_weights,
    rarity,
    tree_weights,
)
from checker.types import Parse, Span, Token

TEXT = "Fire killed 22 people near Bener"
#: "killed" is the root; "fire" and "people" hang on it, "22" and "Bener" on "people".
PARSE = Parse(
    tuple(
        Token(TEXT.index(word), TEXT.index(word) + len(word), word, pos, "", dep, head)
        for word, pos, dep, head in [
            ("Fire", "NOUN", "nsubj", 1),
            ("killed", "VERB", "root", 1),
            ("22", "NUM", "nummod", 3),
            ("people", "NOUN", "obj", 1),
            ("near", "ADP", "case", 5),
            ("Bener", "PROPN", "nmod", 3),
        ]
    )
)
VALUE = Span(TEXT.index("22"), TEXT.index("22") + 2)


def test_the_nearest_words_of_the_line_weigh_most() -> None:
    weights = line_weights(("dead", "fire"), ("person", "bener"))
    assert weights == {"dead": 1, "person": 1, "fire": exp(-1 / 5), "bener": exp(-1 / 5)}


def test_a_word_on_both_sides_counts_where_it_is_nearer() -> None:
    assert line_weights(("a", "fire"), ("fire",))["fire"] == 1


def test_words_of_the_parse_weigh_by_steps_and_not_by_place() -> None:
    weights = tree_weights(PARSE, VALUE, content_words(TEXT))
    steps = {"person": 1, "dead": 2, "bener": 2, "fire": 3, "near": 3}
    assert weights == {key: pytest.approx(exp(-n / 1.5)) for key, n in steps.items()}


def test_without_a_parse_nothing_hangs_on_anything() -> None:
    assert tree_weights(Parse(), VALUE, content_words(TEXT)) == {}


def test_far_words_of_the_parse_count_nothing() -> None:
    text = "alpha bravo charlie delta foxtrot golf hotel juliet"
    chain = Parse(
        tuple(
            Token(text.index(word), text.index(word) + len(word), word, "NOUN", "", "dep", head)
            for word, head in zip(text.split(), (0, *range(7)), strict=True)
        )
    )
    words = list(content_words(text))
    weights = tree_weights(chain, Span(0, 5), words)
    assert list(weights) == [word.key for word in words[: FARTHEST + 1]]


def test_a_sentence_given_twice_makes_its_words_no_commoner() -> None:
    one, other = frozenset({"quake", "toll"}), frozenset({"quake"})
    assert rarity([one, other, one]) == rarity([one, other])
    assert rarity([one, other])["toll"] > rarity([one, other])["quake"]


def test_bags_that_share_rare_words_are_more_alike() -> None:
    rare = rarity(
        [frozenset({"toll", "quake"}), frozenset({"quake", "home"}), frozenset({"quake"})]
    )
    toll, also, quake, none = bag_vectors(
        [{"toll": 1, "quake": 1}, {"toll": 1}, {"quake": 1}, {}], rare
    )
    assert toll @ also > toll @ quake > 0
    assert not none.any()


@given(st.lists(st.dictionaries(st.sampled_from("abcd"), st.floats(0.01, 1)), min_size=1))
def test_bags_have_length_one_or_none(bags: list[dict[str, float]]) -> None:
    lengths = np.linalg.norm(bag_vectors(bags, dict.fromkeys("abcd", 2.0)), axis=1)
    assert all(abs(n - bool(bag)) < 1e-5 for n, bag in zip(lengths, bags, strict=True))
