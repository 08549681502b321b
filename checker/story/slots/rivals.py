"""How a pair of two articles stands out among the pairs that either of its two could form."""

from __future__ import annotations

from typing import Literal, NamedTuple

import numpy as np
from numpy.typing import NDArray

#: Added to the spread, so that where all rivals are alike a tiny lead is no great one.
LEAST_SPREAD = 0.03

#: Mean and spread of the rivals that a value alone in its article is thought to have: without any
#: the pair could not stand out, though two articles of one sentence each may be all but equal.
USUAL_MEAN = 0.2
USUAL_SPREAD = 0.2

#: Ranks from this on are one: far from the nearest.
LAST_RANK = 20

Block = NDArray[np.float32]


class Standing(NamedTuple):
    """For each pair of one article's values (rows) and another's (columns), seen from both."""

    likeness: Block
    lead: Block
    """By how much the pair exceeds its best rival; negative where a rival is nearer."""
    spread: Block
    """By how many standard deviations it exceeds the mean of its rivals, mean of both sides."""
    rank: Block
    """How many rivals are nearer, on the side where more are."""
    crowd: Block
    """How many rivals are nearer or as near, on the side where more are."""


def standing(left: Block, right: Block) -> Standing:
    """How the cosines of the rows of two matrices stand out, from the row's side and the column's.

    >>> found = standing(np.eye(2, dtype=np.float32), np.eye(2, dtype=np.float32))
    >>> found.rank.tolist()
    [[0.0, 1.0], [1.0, 0.0]]
    """
    likeness = np.round(left @ right.T, 4).astype(np.float32)
    rows, columns = _from_rows(likeness), _from_rows(likeness.T)
    return Standing(
        likeness,
        np.minimum(rows[0], columns[0].T),
        np.round((rows[1] + columns[1].T) / 2, 4).astype(np.float32),
        np.maximum(rows[2], columns[2].T),
        np.maximum(rows[3], columns[3].T),
    )


def _from_rows(likeness: Block) -> tuple[Block, Block, Block, Block]:
    wide = likeness.astype(np.float64)
    ordered = np.sort(likeness, axis=1)
    if likeness.shape[1] == 1:
        lead = likeness
        spread = ((wide - USUAL_MEAN) / USUAL_SPREAD).astype(np.float32)
    else:
        best, second = ordered[:, -1:], ordered[:, -2:-1]
        lead = likeness - np.where(likeness == best, second, best)
        deviation = wide.std(axis=1, keepdims=True) + LEAST_SPREAD
        spread = ((wide - wide.mean(axis=1, keepdims=True)) / deviation).astype(np.float32)
    rank = likeness.shape[1] - _places(ordered, likeness, "right")
    crowd = likeness.shape[1] - 1 - _places(ordered, likeness, "left")
    return lead, spread, np.minimum(rank, LAST_RANK).astype(np.float32), crowd.astype(np.float32)


def _places(ordered: Block, likeness: Block, side: Literal["left", "right"]) -> NDArray[np.int64]:
    rows = zip(ordered, likeness, strict=True)
    return np.array([np.searchsorted(row, own, side=side) for row, own in rows])
