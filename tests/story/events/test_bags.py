"""Bags of words and how alike they are."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.story.events import bags
from checker.story.events.bags import all_pairs, cosines, weighed

BAGS = st.lists(st.dictionaries(st.sampled_from("abcdefg"), st.integers(1, 5)), max_size=6)


def plain_cosine(counts: Sequence[Counter[str]], left: int, right: int) -> float:
    """The slow and obvious way."""
    having = Counter(word for count in counts for word in count)

    def weights(count: Counter[str]) -> dict[str, float]:
        return {
            word: (1 + math.log(times)) * math.log((len(counts) + 1) / (having[word] + 0.5))
            for word, times in count.items()
        }

    a, b = weights(counts[left]), weights(counts[right])
    lengths = math.hypot(*a.values()) * math.hypot(*b.values())
    return sum(a[word] * b[word] for word in a.keys() & b) / lengths if lengths else 0.0


@pytest.mark.parametrize("count", range(6))
def test_all_pairs_come_in_the_order_of_combinations(count: int) -> None:
    assert [tuple(pair) for pair in all_pairs(count).tolist()] == list(
        combinations(range(count), 2)
    )


@given(BAGS)
def test_cosines_are_those_of_logarithmic_counts_and_rarity(drawn: list[dict[str, int]]) -> None:
    counts = [Counter(each) for each in drawn]
    found = cosines(weighed(counts), all_pairs(len(counts)))
    expected = [plain_cosine(counts, *pair) for pair in combinations(range(len(counts)), 2)]
    assert np.allclose(found, expected)


@given(BAGS)
def test_a_bag_is_as_like_itself_as_can_be(drawn: list[dict[str, int]]) -> None:
    counts = [Counter(each) for each in drawn]
    same = np.array([(at, at) for at in range(len(counts))]).reshape(-1, 2)
    for count, cosine in zip(counts, cosines(weighed(counts), same), strict=True):
        assert cosine == pytest.approx(1.0 if count else 0.0)


def test_many_pairs_are_taken_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    table = weighed([Counter("ab"), Counter("bc"), Counter("cd"), Counter("ad"), Counter()])
    whole = cosines(table, all_pairs(5)).tolist()
    monkeypatch.setattr(bags, "_AT_ONCE", 3)
    assert cosines(table, all_pairs(5)).tolist() == whole


def test_nothing_is_like_nothing() -> None:
    assert cosines(weighed([]), all_pairs(0)).tolist() == []
    assert cosines(weighed([Counter(), Counter()]), all_pairs(2)).tolist() == [0.0]
