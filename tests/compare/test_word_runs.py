"""Runs of equal words, and what stands between and beside them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.word_runs import (
    Weight,
    differences_between,
    equal_runs,
    is_content,
    solid,
)
from checker.compare.wording_tokens import Token, TokenKind, tokens


def shared(left: str, right: str) -> list[str]:
    """The words of each run, chance matches left out."""
    a, b = tokens(left), tokens(right)
    runs = solid(equal_runs(a, b), a)
    return [" ".join(t.key for t in a[run.left : run.left + run.length]) for run in runs]


def between(left: str, right: str) -> list[tuple[str, str]]:
    """The words of each difference."""
    a, b = tokens(left), tokens(right)
    found = differences_between(solid(equal_runs(a, b), a), a, b)
    return [
        (" ".join(t.key for t in a[slice(*d.left)]), " ".join(t.key for t in b[slice(*d.right)]))
        for d in found
    ]


@pytest.mark.parametrize(
    ("left", "right", "runs"),
    [
        ("we built the bridge", "we built the bridge", ["we built the bridge"]),
        ("we built the old bridge", "we built the new bridge", ["we built the", "bridge"]),
        ("We built it", "and so WE BUILT IT, he said", ["we built it"]),
        ("we built it", "nobody came", []),
        # Not "my job ... is to": the words are one run at the end of the longer one.
        ("my job is to stay", "my job is not this, my job is to stay", ["my job is to stay"]),
        # A stray "the", far from the rest, is chance.
        (
            "the rain fell for days and days and many people left their homes behind them",
            "the bridge was closed early on Monday when they left their homes behind them",
            ["left their homes behind them"],
        ),
        ("… …", "… …", []),
        ("he [the mayor] said", "he [the mayor] said", ["he [the mayor] said"]),
        ("he [the mayor] said", "he [her boss] said", ["he", "said"]),
        ("", "anything", []),
    ],
)
def test_equal_words_that_stand_together_are_runs(left: str, right: str, runs: list[str]) -> None:
    assert shared(left, right) == runs


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("built the old bridge here", "built the new bridge here", [("old", "new")]),
        ("built the old bridge here", "built the bridge here", [("old", "")]),
        ("never built a bridge in town", "ever built a bridge in town", [("never", "ever")]),
        ("we built a bridge in town today", "we built a bridge in town then", [("today", "then")]),
        ("built it. We left for town", "built it. They left for town", [("we", "they")]),
        ("we shall not build the bridge", "we will not build the bridge", [("shall", "will")]),
        ("we built a road … by night", "we built a bridge … by night", [("road", "bridge")]),
        ("we built it … at night", "we built it … all night", [("at", "all")]),
        ("built the [old] road here", "built the [old] bridge here", [("road", "bridge")]),
    ],
)
def test_words_between_and_beside_runs_differ(
    left: str, right: str, expected: list[tuple[str, str]]
) -> None:
    assert between(left, right) == expected


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("we built the old bridge", "the old bridge"),  # cut in front
        ("we built the old bridge", "we built the old"),  # cut behind
        ("we built the old bridge by night", "we built … bridge by night"),
        ("we built the old bridge by night", "we built [it] bridge by night"),
        ("the health care of all", "the healthcare of all"),
        ("the bridge of dont", "the bridge of don't"),
        # Behind the gap of one side stands nothing, or more than a slip is long.
        ("we built the bridge … by night", "we built the … last bridge by night"),
        ("we built the … bridge", "we built the old stone bridge for the town … bridge"),
        # Each goes on with a sentence of its own.
        ("We built it. Then we slept", "We built it. Nobody ever came to see what we had done"),
    ],
)
def test_cuts_gaps_and_house_style_are_no_difference(left: str, right: str) -> None:
    assert between(left, right) == []


@pytest.mark.parametrize(
    ("left", "right", "weight"),
    [
        ("I know it's not so here", "I know it is not so here", Weight.CONTRACTION),
        ("I know we can't win here", "I know we cannot win here", Weight.CONTRACTION),
        ("I know it's not so here", "I know it was not so here", Weight.WORDS),
        ("I know we can't win here", "I know we can win here", Weight.WORDS),
    ],
)
def test_a_contraction_written_out_weighs_less(left: str, right: str, weight: Weight) -> None:
    a, b = tokens(left), tokens(right)
    (found,) = differences_between(solid(equal_runs(a, b), a), a, b)
    assert found.weight is weight


@pytest.mark.parametrize(
    ("word", "carries"),
    [("bridge", True), ("the", False), ("24", True), ("…", False), ("[x]", False)],
)
def test_small_words_and_gaps_carry_no_meaning_of_their_own(word: str, carries: bool) -> None:
    (token,) = tokens(word)
    assert is_content(token) is carries


SPEECH = st.lists(
    st.sampled_from("we built the bridge. Nobody came … [they] it's 24 to".split()), max_size=14
).map(" ".join)


@given(SPEECH, SPEECH)
def test_runs_are_in_order_and_hold_equal_words(left: str, right: str) -> None:
    a, b = tokens(left), tokens(right)
    runs = equal_runs(a, b)
    for run in runs:
        ours, theirs = a[run.left : run.left + run.length], b[run.right : run.right + run.length]
        assert [t.key for t in ours] == [t.key for t in theirs]
        assert TokenKind.GAP not in {t.kind for t in (*ours, *theirs)}
    for before, after in pairwise(runs):
        assert before.left + before.length <= after.left
        assert before.right + before.length <= after.right
    assert set(solid(runs, a)) <= set(runs)


@given(SPEECH, SPEECH)
def test_differences_are_in_order_and_no_word_in_them_matches(left: str, right: str) -> None:
    a, b = tokens(left), tokens(right)
    runs = solid(equal_runs(a, b), a)
    if not runs:
        return
    found = differences_between(runs, a, b)
    for difference in found:
        for side, (start, end) in ((a, difference.left), (b, difference.right)):
            assert 0 <= start <= end <= len(side)
        ours, theirs = a[slice(*difference.left)], b[slice(*difference.right)]
        assert words(ours) != words(theirs)
    for before, after in pairwise(found):
        assert before.left[1] <= after.left[0]
        assert before.right[1] <= after.right[0]


def words(side: tuple[Token, ...]) -> list[str]:
    return [token.key for token in side if token.kind is TokenKind.WORD]


@given(SPEECH)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    a = tokens(text)
    runs = solid(equal_runs(a, a), a)
    assert not runs or differences_between(runs, a, a) == []
