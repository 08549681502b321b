"""How likely two sentences tell the same thing, and which pairs are looked at."""

from __future__ import annotations

import json
from collections.abc import Sequence
from itertools import combinations
from math import log
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from checker.errors import ModelError
from checker.story import logistic
from checker.story.claims import pairs as module
from checker.story.claims.pairs import FEATURES, FLOOR, claim_pairs, measured_pairs
from checker.story.claims.statements import Statement
from checker.story.logistic import Logistic, load_logistic
from tests.story.claims.telling import claim, statement

RED, GREEN = (
    statement(claim("a", 0), words="bridge reopen"),
    statement(claim("b", 0), words="bridge"),
)


def unit(*directions: float) -> list[float]:
    """A vector of length 1."""
    return [float(value) for value in np.array(directions) / np.linalg.norm(directions)]


def rows(*vectors: Sequence[float]) -> NDArray[np.float32]:
    """Vectors as the encoder gives them."""
    return np.array(vectors, np.float32)


def looked_at(
    statements: Sequence[Statement], vectors: NDArray[np.float32]
) -> list[tuple[int, int]]:
    """The pairs that are worth a look."""
    left, right, _ = measured_pairs(statements, vectors)
    return list(zip(left.tolist(), right.tolist(), strict=True))


def test_no_statements_have_no_pairs() -> None:
    found = claim_pairs([], np.zeros((0, 2), np.float32))
    assert len(found.left) == len(found.right) == len(found.probability) == 0


@pytest.mark.parametrize(
    ("other", "vector", "pairs"),
    [
        (claim("b", 0), unit(1, 0.5), [(0, 1)]),
        (claim("b", 0), unit(0, 1), []),
        (claim("a", 1), unit(1, 0.5), []),
    ],
)
def test_near_statements_of_two_articles_are_looked_at(
    other: object, vector: list[float], pairs: list[tuple[int, int]]
) -> None:
    second = statement(claim("b", 0) if other == claim("b", 0) else claim("a", 1))
    assert looked_at([RED, second], rows(unit(1, 0), vector)) == pairs


def test_statements_that_one_article_has_both_of_are_no_pair() -> None:
    reprinted = statement(claim("b", 0), claim("c", 0))
    edited = statement(claim("c", 1))
    vectors = rows(unit(1, 0), unit(1, 0.1), unit(1, 0.2))
    assert looked_at([RED, reprinted, edited], vectors) == [(0, 1), (0, 2)]


def test_nothing_is_measured_where_one_article_has_every_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(module, "_shared", lambda *_, **__: pytest.fail("measured"))
    alone = [statement(claim("a", at)) for at in range(9)]
    assert looked_at(alone, rows(*[unit(1, 0.01 * at) for at in range(9)])) == []


def test_of_a_dense_story_each_sentence_keeps_its_nearest(monkeypatch: pytest.MonkeyPatch) -> None:
    count = 40
    told = [statement(claim(f"{at:02}", 0)) for at in range(count)]
    vectors = rows(*[unit(1, 0.02 * at) for at in range(count)])
    everything = looked_at(told, vectors)
    monkeypatch.setattr(module, "NEIGHBOURS", 4)
    monkeypatch.setattr(module, "DENSE", len(everything))
    assert looked_at(told, vectors) == everything
    assert len(everything) == count * (count - 1) / 2
    monkeypatch.setattr(module, "DENSE", len(everything) - 1)
    nearest = looked_at(told, vectors)
    assert set(nearest) < set(everything)
    assert len(nearest) <= 4 * count
    assert {(at, at + 1) for at in range(count - 1)} <= set(nearest)


def test_rare_words_weigh_more_than_common_ones() -> None:
    told = ["quake aceh", "quake aceh", "quake oslo", "quake rome"]
    statements = [statement(claim(str(at), 0), words=words) for at, words in enumerate(told)]
    left, right, measured = measured_pairs(
        statements, rows(*[unit(1, 0.01 * at) for at in range(4)])
    )
    words = dict(zip(zip(left.tolist(), right.tolist(), strict=True), measured[:, 1], strict=True))
    assert words[0, 1] > words[0, 2] == words[2, 3] > 0
    assert words[0, 1] == pytest.approx(np.log1p(log(101 / 4.5) + log(101 / 2.5)), abs=1e-4)


def test_equal_numbers_and_dates_are_counted_up_to_three() -> None:
    keys = frozenset("1 2 3 4 5".split())
    left = Statement((claim("a", 0),), frozenset(), frozenset(), keys, frozenset({"2024-05-03"}))
    right = Statement((claim("b", 0),), frozenset(), frozenset(), keys, frozenset({"2024-05-03"}))
    _, _, measured = measured_pairs([left, right], rows(unit(1, 0), unit(1, 0)))
    assert dict(zip(FEATURES, measured[0].tolist(), strict=True)) == {
        "cosine": 1.0,
        "words": 0.0,
        "acts": 0.0,
        "numbers": 3.0,
        "dates": 1.0,
    }


@pytest.mark.parametrize("feature", range(len(FEATURES)))
def test_whatever_two_sentences_share_makes_them_likelier_one_claim(feature: int) -> None:
    model = load_logistic("claims", FEATURES)
    less = np.array([[0.5, 1.5, 1.5, 0.0, 0.0]])
    more = less + np.eye(len(FEATURES))[[feature]] * 0.4
    assert model.probabilities(more) > model.probabilities(less)


def test_a_model_of_other_measures_is_refused_with_a_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "model.json").write_text(json.dumps({"weights": {"height": 1}, "intercept": 0}))
    monkeypatch.setattr(logistic, "model_folder", lambda _: tmp_path)
    with pytest.raises(ModelError, match=r"other measures.*models/claims/train\.py"):
        load_logistic("claims", FEATURES)


@given(st.lists(st.floats(-1e6, 1e6), min_size=2, max_size=2))
def test_any_measures_have_a_probability(row: list[float]) -> None:
    (chance,) = Logistic(np.array([3.0, -2.0]), 1.0).probabilities(np.array([row]))
    assert 0 <= chance <= 1


POINTS = st.lists(
    st.tuples(st.sampled_from("abcd"), st.integers(0, 12)), min_size=1, max_size=14, unique=True
)


def drawn(points: Sequence[tuple[str, int]]) -> tuple[list[Statement], NDArray[np.float32]]:
    """Statements of four articles in thirteen directions of a half circle."""
    statements = [
        statement(claim(path, step), words=f"word{step % 3} word{step % 5}")
        for path, step in points
    ]
    angles = np.array([step / 12 * np.pi for _, step in points])
    return statements, np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


def chances(
    statements: Sequence[Statement], vectors: NDArray[np.float32]
) -> dict[frozenset[object], float]:
    """The probability of each pair by the first places of the two."""
    found = claim_pairs(statements, vectors)
    ends = zip(found.left.tolist(), found.right.tolist(), strict=True)
    return {
        frozenset({statements[left].claims[0], statements[right].claims[0]}): chance
        for (left, right), chance in zip(ends, found.probability.tolist(), strict=True)
    }


@settings(deadline=None)
@given(POINTS, st.randoms())
def test_the_order_of_the_statements_changes_nothing(
    points: list[tuple[str, int]], shuffle: Random
) -> None:
    statements, vectors = drawn(points)
    order = list(range(len(points)))
    shuffle.shuffle(order)
    again = chances([statements[at] for at in order], vectors[order])
    assert again == chances(statements, vectors)


@settings(deadline=None)
@given(POINTS)
def test_every_near_pair_of_two_articles_is_looked_at(points: list[tuple[str, int]]) -> None:
    statements, vectors = drawn(points)
    near = [
        (one, other)
        for one, other in combinations(range(len(points)), 2)
        if points[one][0] != points[other][0]
        and np.round(vectors[one] @ vectors[other], 4) >= np.float32(FLOOR)
    ]
    assert looked_at(statements, vectors) == near


def test_in_a_large_story_only_the_nearest_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ALL_PAIRS", 10)
    monkeypatch.setattr(module, "NEIGHBOURS", 2)
    monkeypatch.setattr(module, "CHUNK", 7)
    angles = np.linspace(0, 1, 30)
    vectors = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    statements = [statement(claim(str(at), 0)) for at in range(30)]
    pairs = looked_at(statements, vectors)
    assert {(at, at + 1) for at in range(29)} <= set(pairs)
    assert len(pairs) <= 2 * 30


def test_measuring_in_parts_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    statements, vectors = drawn([(path, step) for path in "abcd" for step in range(0, 12, 2)])
    whole = chances(statements, vectors)
    monkeypatch.setattr(module, "PAIRS", 5)
    monkeypatch.setattr(module, "CHUNK", 4)
    assert chances(statements, vectors) == whole
