"""Bags of words, weighed by how much each word tells, and how alike they are."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

#: One row per bag, one column per word, mostly nothing: scipy publishes no types for it.
Table: TypeAlias = Any

#: Two numbers of articles to a row, the lower first.
Pairs: TypeAlias = NDArray[np.intp]

#: Pairs whose products are held in memory at once: 20 MB at some 400 words each.
_AT_ONCE = 2_000


def all_pairs(count: int) -> Pairs:
    """Every two numbers below ``count``, in the order of ``itertools.combinations``."""
    return np.stack(np.triu_indices(count, 1), axis=1)


def weighed(counts: Sequence[Counter[str]]) -> Table:
    """Each bag as a row of length 1: logarithmic count times rarity in this pile (tf-idf)."""
    from scipy.sparse import csr_array  # type: ignore[import-untyped] # has no stubs

    bags_with = Counter(word for count in counts for word in count)
    column = {word: place for place, word in enumerate(sorted(bags_with))}
    rarity = {
        word: math.log((len(counts) + 1) / (times + 0.5)) for word, times in bags_with.items()
    }
    ends = np.cumsum([0, *map(len, counts)])
    columns = np.array([column[word] for count in counts for word in sorted(count)], np.intp)
    weights = np.array(
        [(1 + math.log(count[word])) * rarity[word] for count in counts for word in sorted(count)]
    )
    table = csr_array((weights, columns, ends), shape=(len(counts), len(column)))
    lengths = np.sqrt(table.multiply(table).sum(axis=1))
    table.data /= np.repeat(np.where(lengths > 0, lengths, 1), np.diff(ends))
    return table


def cosines(table: Table, pairs: Pairs) -> NDArray[np.float64]:
    """The cosine of the two bags of each pair."""
    parts = [
        table[part[:, 0]].multiply(table[part[:, 1]]).sum(axis=1)
        for part in np.array_split(pairs, math.ceil(len(pairs) / _AT_ONCE) or 1)
    ]
    return np.concatenate(parts)
