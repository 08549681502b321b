"""Trees that are asked all at once say what they say one by one."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.story.slots.trees import Trees

Stored: TypeAlias = dict[str, list[float]]

#: At most 2 in the first column: 1; else at most 5 in the second: 10, or 100.
TWO_DEEP: Stored = {
    "feature": [0, 0, 1, 0, 0],
    "threshold": [2, 0, 5, 0, 0],
    "left": [1, 0, 3, 0, 0],
    "right": [2, 0, 4, 0, 0],
    "value": [0, 1, 0, 10, 100],
}
LEAF: Stored = {"feature": [0], "threshold": [0], "left": [0], "right": [0], "value": [0.5]}


@pytest.mark.parametrize(
    ("row", "score"),
    [((2, 9), 1), ((3, 5), 10), ((3, 6), 100), ((-1, 0), 1)],
)
def test_a_row_falls_into_one_leaf(row: tuple[float, float], score: float) -> None:
    assert Trees.of([TWO_DEEP]).scores(np.array([row], float)).tolist() == [score]


def test_trees_of_several_sizes_are_added_up() -> None:
    rows = np.array([(0, 0), (9, 0), (9, 9)], float)
    assert Trees.of([TWO_DEEP, LEAF, LEAF]).scores(rows).tolist() == [2, 11, 101]


def test_without_trees_every_row_has_nothing() -> None:
    assert Trees.of([]).scores(np.ones((3, 2))).tolist() == [0, 0, 0]
    assert Trees.of([LEAF]).scores(np.ones((0, 2))).tolist() == []


@st.composite
def trees(draw: st.DrawFn) -> Stored:
    """A tree that grows by splitting one leaf after the other."""
    tree: Stored = {name: [0.0] for name in ("feature", "threshold", "left", "right")}
    tree["value"] = [draw(st.integers(-9, 9))]
    for _ in range(draw(st.integers(0, 4))):
        leaf = draw(st.sampled_from([at for at, left in enumerate(tree["left"]) if not left]))
        tree["feature"][leaf] = draw(st.integers(0, 1))
        tree["threshold"][leaf] = draw(st.integers(0, 3))
        tree["left"][leaf], tree["right"][leaf] = len(tree["left"]), len(tree["left"]) + 1
        for _side in range(2):
            for name in ("feature", "threshold", "left", "right"):
                tree[name].append(0.0)
            tree["value"].append(draw(st.integers(-9, 9)))
    return tree


def asked_alone(tree: Stored, row: tuple[int, int]) -> float:
    at = 0
    while tree["left"][at]:
        is_below = row[int(tree["feature"][at])] <= tree["threshold"][at]
        at = int(tree["left" if is_below else "right"][at])
    return tree["value"][at]


@given(
    st.lists(trees(), max_size=5),
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), min_size=1, max_size=8),
    st.sampled_from([1, 200]),
)
def test_many_trees_and_rows_give_the_sums_of_each_alone(
    grown: list[Stored], few: list[tuple[int, int]], times: int
) -> None:
    rows = few * times
    found = Trees.of(grown).scores(np.array(rows, float))
    assert found.tolist() == [sum(asked_alone(tree, row) for tree in grown) for row in rows]
