"""How likely two sentences of a story tell the same thing, for the pairs worth a look."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from checker.story.claims.statements import Statement
from checker.story.logistic import Logistic, load_logistic

#: What is measured of a pair, in the order of the columns. Shared words and acts are weighed by
#: how rare they are in this very story. ``models/claims/README.md`` says what each brings, and
#: what was tried and left out.
FEATURES = ("cosine", "words", "acts", "numbers", "dates")

#: Pairs whose vectors have a lower cosine are not looked at. On ECB+ a floor of 0.30 costs 0.005
#: of the recall of clusters and nothing of their precision; 97 % of the gold's disagreements in
#: the development stories have a pair above it.
FLOOR = 0.3

#: Most sentences of which every pair above the floor is looked at.
ALL_PAIRS = 4000

#: Most pairs above the floor of which every one is looked at. An article that repeats itself has
#: one for each two sentences; in 97 stories of up to 22
#: articles the most are 29,481.
DENSE = 1 << 20

#: Neighbours looked at for each sentence of a larger or denser story.
NEIGHBOURS = 64

#: Rows of cosines computed at a time, and pairs measured at a time.
CHUNK, PAIRS = 1024, 1 << 14

#: Among few sentences every word is a common one: how rare it is is told as if there were so many.
#: Half of the stories that the model was trained on have fewer than 130 sentences.
USUAL = 100

#: Equal numbers, or dates, from which on one more says nothing.
MOST_EQUAL = 3


@dataclass(frozen=True, eq=False)
class ClaimPairs:
    """Pairs of statements by their places, ``left`` before ``right``, with their probability."""

    left: NDArray[np.intp]
    right: NDArray[np.intp]
    probability: NDArray[np.float64]


def claim_pairs(statements: Sequence[Statement], vectors: NDArray[np.float32]) -> ClaimPairs:
    """Every likely enough pair of statements that no one article has both of.

    Where there are more than ``ALL_PAIRS`` statements, or more than ``DENSE`` pairs of like ones,
    each is paired with its ``NEIGHBOURS`` nearest alone.
    """
    left, right, rows = measured_pairs(statements, vectors)
    return ClaimPairs(left, right, _model().probabilities(rows))


def measured_pairs(
    statements: Sequence[Statement], vectors: NDArray[np.float32]
) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
    """The pairs worth a look and one row of ``FEATURES`` for each."""
    paths = [statement.paths for statement in statements]
    # Sentences that one article has all of make no pair, however many they are.
    is_one = bool(paths) and bool(frozenset.intersection(*paths))
    left, right = _candidates(vectors[:0] if is_one else vectors)
    if not len(left):
        return left, right, np.zeros((0, len(FEATURES)))
    apart = _shared(paths, left, right, rare=False) == 0
    left, right = left[apart], right[apart]
    columns = (
        _cosines(vectors, left, right),
        np.log1p(_shared([s.words for s in statements], left, right)),
        np.log1p(_shared([s.acts for s in statements], left, right)),
        _shared([s.numbers for s in statements], left, right, rare=False).clip(max=MOST_EQUAL),
        _shared([s.dates for s in statements], left, right, rare=False).clip(max=MOST_EQUAL),
    )
    return left, right, np.round(np.stack(columns, axis=1), 4)


@cache
def _model() -> Logistic:
    return load_logistic("claims", FEATURES)


def _candidates(vectors: NDArray[np.float32]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Pairs above the floor; of a large or dense story those among the nearest of either."""
    size = len(vectors)
    found = _above_floor(vectors) if size <= ALL_PAIRS else None
    if found is None:
        found = np.unique(np.concatenate(list(_codes(vectors, _keep_nearest))))
    return (found // max(1, size)).astype(np.intp), (found % max(1, size)).astype(np.intp)


def _above_floor(vectors: NDArray[np.float32]) -> NDArray[np.int64] | None:
    """The codes of all pairs above the floor, in order; none where they are too many."""
    codes, count = [np.zeros(0, np.int64)], 0
    for found in _codes(vectors):
        count += len(found)
        if count > DENSE:
            return None
        codes.append(found)
    return np.unique(np.concatenate(codes))


def _codes(
    vectors: NDArray[np.float32], thin: Callable[[NDArray[np.float32]], None] = lambda _: None
) -> Iterator[NDArray[np.int64]]:
    """Pairs above the floor as numbers, one block of rows after the other; some come twice."""
    size = len(vectors)
    for at in range(0, size, CHUNK):
        cosines = np.round(vectors[at : at + CHUNK] @ vectors.T, 4)
        thin(cosines)
        rows, columns = np.nonzero(cosines >= FLOOR)
        rows += at
        low, high = np.minimum(rows, columns), np.maximum(rows, columns)
        yield np.unique((low * size + high)[low < high])


def _keep_nearest(cosines: NDArray[np.float32]) -> None:
    """Blank out what is below each row's nearest neighbours, itself not counted."""
    nearest = np.partition(cosines, -NEIGHBOURS - 1, axis=1)[:, -NEIGHBOURS - 1]
    cosines[cosines < nearest[:, None]] = 0


def _parts(size: int) -> Iterator[slice]:
    return (slice(at, at + PAIRS) for at in range(0, size, PAIRS))


def _cosines(
    vectors: NDArray[np.float32], left: NDArray[np.intp], right: NDArray[np.intp]
) -> NDArray[np.float64]:
    parts = [
        np.einsum("ij,ij->i", vectors[left[part]], vectors[right[part]])
        for part in _parts(len(left))
    ]
    return np.concatenate([np.zeros(0), *parts])


def _shared(
    keys: Sequence[frozenset[str]],
    left: NDArray[np.intp],
    right: NDArray[np.intp],
    *,
    rare: bool = True,
) -> NDArray[np.float64]:
    """How many keys the two of each pair share; rare ones count for more, if so wished.

    A key weighs the logarithm of how many statements there are for each that has it, a small
    story counted as a usual one.
    """
    from scipy.sparse import csr_array  # type: ignore[import-untyped] # has no stubs

    column = {key: at for at, key in enumerate(sorted(set(chain.from_iterable(keys))))}
    places = [column[key] for own in keys for key in sorted(own)]
    ends = np.cumsum([0, *map(len, keys)])
    has = csr_array((np.ones(len(places)), places, ends), shape=(len(keys), max(1, len(column))))
    common = has.sum(axis=0)
    size = max(len(keys), USUAL)
    weight = np.log((size + 1) / (common + 0.5)) if rare else np.ones(len(common))
    weighed = (has * weight).tocsr()
    parts = [(has[left[part]] * weighed[right[part]]).sum(axis=1) for part in _parts(len(left))]
    return np.concatenate([np.zeros(0), *parts])
