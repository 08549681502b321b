from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from checker.story.slots.rivals import LAST_RANK, standing


def cosines(*rows: list[float]) -> NDArray[np.float32]:
    """One side; the other is the unit matrix, so that the likeness is these very numbers."""
    return np.array(rows, np.float32)


def test_the_nearest_leads_and_its_rival_trails() -> None:
    found = standing(cosines([0.9, 0.5]), np.eye(2, dtype=np.float32))
    assert found.lead.tolist() == [[pytest.approx(0.4), pytest.approx(-0.4)]]
    assert found.rank.tolist() == [[0, 1]]
    assert found.spread[0, 0] > found.spread[0, 1]


def test_the_side_with_the_nearer_rivals_decides() -> None:
    found = standing(cosines([0.9, 0.1], [0.95, 0.2]), np.eye(2, dtype=np.float32))
    assert found.rank[0].tolist() == [1, 1]
    assert found.lead[0, 0] == pytest.approx(-0.05)


def test_equal_rivals_share_a_rank_and_lead_by_nothing() -> None:
    found = standing(cosines([0.7, 0.7, 0.1]), np.eye(3, dtype=np.float32))
    assert found.rank.tolist() == [[0, 0, 2]]
    assert found.lead[0, :2].tolist() == [0, 0]


def test_without_rivals_a_pair_stands_out_by_its_own_likeness() -> None:
    found = standing(cosines([0.6]), np.ones((1, 1), np.float32))
    assert (found.lead[0, 0], found.spread[0, 0], found.rank[0, 0]) == (np.float32(0.6), 2, 0)


def test_far_ranks_are_one() -> None:
    row = np.linspace(1, 0, 50, dtype=np.float32)[None, :]
    assert standing(row, np.eye(50, dtype=np.float32)).rank.max() == LAST_RANK


@given(st.integers(1, 6), st.integers(1, 6), st.integers(0, 50))
def test_a_pair_stands_the_same_from_both_sides(left: int, right: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    one = chance.random((left, 4)).astype(np.float32)
    other = chance.random((right, 4)).astype(np.float32)
    for there, back in zip(standing(one, other), standing(other, one), strict=True):
        assert np.allclose(there, back.T, atol=1e-4)


@given(st.integers(2, 8), st.integers(0, 50))
def test_who_leads_has_no_nearer_rival(size: int, seed: int) -> None:
    rows = np.random.default_rng(seed).random((size, size)).astype(np.float32)
    found = standing(rows, np.eye(size, dtype=np.float32))
    assert (found.rank[found.lead > 0] == 0).all()


def test_a_crowd_of_equals_is_seen_though_each_ranks_first() -> None:
    found = standing(np.ones((1, 1), np.float32), np.ones((30, 1), np.float32))
    assert set(found.rank[0]) == {0}
    assert set(found.crowd[0]) == {29}
