"""Average linkage joins what is near on the mean, as scikit-learn's does."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from sklearn.cluster import AgglomerativeClustering

from checker.story.linkage import average_linkage


def square(*pairs: float) -> NDArray[np.float64]:
    """A symmetric matrix from the distances above its diagonal, row by row."""
    size = round((1 + (1 + 8 * len(pairs)) ** 0.5) / 2)
    distances = np.zeros((size, size))
    distances[np.triu_indices(size, 1)] = pairs
    return distances + distances.T


def groups(labels: NDArray[np.intp]) -> set[frozenset[int]]:
    return {frozenset(np.flatnonzero(labels == label).tolist()) for label in labels}


@pytest.mark.parametrize(
    ("distances", "threshold", "found"),
    [
        (square(), 0.5, [{0}]),
        (square(0.4), 0.5, [{0, 1}]),
        (square(0.6), 0.5, [{0}, {1}]),
        # At the threshold itself nothing joins, so that a rounded distance decides nothing.
        (square(0.5), 0.5, [{0}, {1}]),
        # 0 and 1 join; 2 is near to 1 alone, 0.6 from both on the mean.
        (square(0.1, 0.8, 0.4), 0.5, [{0, 1}, {2}]),
        (square(0.1, 0.5, 0.4), 0.5, [{0, 1, 2}]),
    ],
)
def test_groups(distances: NDArray[np.float64], threshold: float, found: list[set[int]]) -> None:
    assert groups(average_linkage(distances, threshold)) == set(map(frozenset, found))


@given(st.data(), st.integers(2, 9), st.sampled_from([0.3, 0.5, 0.55]))
def test_the_groups_are_those_of_scikit_learn(
    data: st.DataObject, size: int, threshold: float
) -> None:
    count = size * (size - 1) // 2
    pairs = data.draw(st.lists(st.integers(0, 1000), min_size=count, max_size=count, unique=True))
    distances = square(*(pair / 1000 for pair in pairs))
    theirs = AgglomerativeClustering(
        n_clusters=None, metric="precomputed", linkage="average", distance_threshold=threshold
    ).fit_predict(distances)
    assert groups(average_linkage(distances, threshold)) == groups(theirs)
