"""Large piles are cut without comparing every two articles."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from checker.story.events import blocks as cutting
from checker.story.events.bags import Pairs
from checker.story.events.blocks import blocks, near_pairs
from checker.story.events.likeness import Profile


def profile(*words: str) -> Profile:
    """An article with these words."""
    return Profile(Counter(), Counter(words), Counter(), np.zeros((0, 4), np.float32), None)


def events(count: int, articles: int) -> list[Profile]:
    """Events of several articles each; what one tells no other has, but for a common word."""
    return [
        profile("said", *(f"word{event}x{word}" for word in range(4)), f"own{event}x{article}")
        for event in range(count)
        for article in range(articles)
    ]


def shared(described: Sequence[Profile], pairs: Pairs) -> NDArray[np.float64]:
    """A tenth for each word that two articles share."""
    words = [each.words.keys() for each in described]
    return np.array([len(words[left] & words[right]) / 10 for left, right in pairs.tolist()])


def certain(_described: Sequence[Profile], pairs: Pairs) -> NDArray[np.float64]:
    """As if every two articles told one event."""
    return np.ones(len(pairs))


def test_a_small_pile_is_one_block() -> None:
    assert list(blocks(events(4, 5), shared, 0.5)) == [tuple(range(20))]
    assert list(blocks([], shared, 0.5)) == []


def test_a_large_pile_is_cut_where_no_pair_is_likely(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cutting, "MOST", 5)
    assert list(blocks(events(3, 4), shared, 0.5)) == [(0, 1, 2, 3), (4, 5, 6, 7), (8, 9, 10, 11)]


def test_a_block_that_is_too_large_is_cut_higher(monkeypatch: pytest.MonkeyPatch) -> None:
    """At 0.1 the common word joins all; at 0.3 only what an event's articles share does."""
    monkeypatch.setattr(cutting, "MOST", 5)
    pile = events(3, 4)
    assert len(near_pairs(pile)) > 3 * 6
    assert list(blocks(pile, shared, 0.1)) == [(0, 1, 2, 3), (4, 5, 6, 7), (8, 9, 10, 11)]


def test_articles_that_nothing_parts_stay_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cutting, "MOST", 5)
    assert list(blocks(events(1, 12), certain, 0.5)) == [tuple(range(12))]


def test_neighbours_share_rare_words() -> None:
    pairs = {(left, right) for left, right in near_pairs(events(30, 4)).tolist()}
    within = {
        pair for event in range(30) for pair in combinations(range(4 * event, 4 * event + 4), 2)
    }
    assert within <= pairs


def test_an_event_of_many_articles_hangs_together() -> None:
    """More articles than any of them has neighbours, whose commonest words are left out."""
    pile = [
        profile(*(f"event{word}" for word in range(3)), f"w{at}", f"w{at + 1}") for at in range(200)
    ]
    assert next(blocks([*pile, *events(60, 2)], certain, 0.5)) == tuple(range(200))


@given(st.lists(st.sets(st.sampled_from("abcdefgh"), max_size=4), max_size=12))
def test_pairs_are_ordered_and_share_a_word(drawn: list[set[str]]) -> None:
    described = [profile(*sorted(words)) for words in drawn]
    pairs = near_pairs(described).tolist()
    assert pairs == sorted(pairs)
    for left, right in pairs:
        assert left < right
        assert drawn[left] & drawn[right]


def test_twice_the_articles_take_about_twice_the_time() -> None:
    taken = []
    for count in (500, 1000, 2000):
        pile = events(count, 4)
        started = time.process_time()
        near_pairs(pile)
        taken.append(time.process_time() - started)
    assert taken[2] < 10 * max(taken[0], 0.05)
