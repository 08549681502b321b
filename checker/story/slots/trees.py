"""Regression trees written as plain numbers, all of them asked at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

#: Rows that are looked at together: at 600 trees what they need stays within a processor's cache.
_AT_ONCE = 64


@dataclass(frozen=True, eq=False)
class Trees:
    """The nodes of all trees one after another; a leaf is its own left and right."""

    roots: NDArray[np.int64]
    feature: NDArray[np.int64]
    threshold: NDArray[np.float64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    value: NDArray[np.float64]

    @classmethod
    def of(cls, stored: Sequence[Mapping[str, Sequence[float]]]) -> Trees:
        """The trees as a file has them: node 0 is the root, a node whose left is 0 a leaf."""
        sizes = [len(tree["left"]) for tree in stored]
        roots = np.array(list(accumulate([0, *sizes]))[:-1], np.int64)
        nodes, first = np.arange(sum(sizes)), np.repeat(roots, sizes)
        below = {side: _joined(stored, side).astype(np.int64) for side in ("left", "right")}
        is_leaf = below["left"] == 0
        return cls(
            roots=roots,
            feature=_joined(stored, "feature").astype(np.int64),
            threshold=_joined(stored, "threshold"),
            left=np.where(is_leaf, nodes, first + below["left"]),
            right=np.where(is_leaf, nodes, first + below["right"]),
            value=_joined(stored, "value"),
        )

    def scores(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """For each row the sum of the leaves that it falls into, one of every tree."""
        parts = (rows[at : at + _AT_ONCE] for at in range(0, len(rows), _AT_ONCE))
        return np.concatenate([np.zeros(0), *map(self._scores, parts)])

    def _scores(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        row = np.arange(len(rows))
        node = np.repeat(self.roots[:, None], len(rows), axis=1)
        while (self.left[node] != node).any():
            is_below = rows[row, self.feature[node]] <= self.threshold[node]
            node = np.where(is_below, self.left[node], self.right[node])
        leaves: NDArray[np.float64] = self.value[node].sum(axis=0)
        return leaves


def _joined(stored: Sequence[Mapping[str, Sequence[float]]], name: str) -> NDArray[np.float64]:
    """One number of every node."""
    return np.concatenate([np.zeros(0), *(np.asarray(tree[name], float) for tree in stored)])
