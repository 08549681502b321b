"""Which sentences of several articles make the same claim."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from checker.story.linkage import average_linkage
from checker.types import Claim, Cluster

#: One row per sentence, one column per article: 1 where the article has the sentence.
Owners: TypeAlias = NDArray[np.float32]

#: Sentences join one cluster while the mean cosine distance between its halves is at most this.
#: On the 21 development topics of ECB+, stories found by ``group_articles``, precision, recall and
#: F1 over sentence pairs are .81 .48 .60 at 0.50, .79 .53 .64 at 0.55, .77 .61 .68 at 0.60. The
#: five articles on the Anchorage summit decide against 0.60: it puts the summit and what came of
#: it into one cluster of 11, which no editor would call one claim.
MAX_DISTANCE = 0.55

#: Distance put between two sentences of one article, which hardly ever says one thing twice.
#: Without it (.78 .59 .67 at 0.55) the mean cluster grows from 4.7 to 5.8 sentences.
OWN_ARTICLE = 1.0

#: Most sentences whose distances are held in memory at once: 4,000 take 64 MB.
MAX_BLOCK = 4000

#: Rows of the similarity graph computed at a time.
CHUNK = 1024


def cluster_claims(claims: Sequence[Claim], vectors: NDArray[np.float32]) -> tuple[Cluster, ...]:
    """Group the claims that say the same thing in at least two articles.

    ``vectors`` holds one row of length 1 per claim. Average linkage on cosine distance; claims
    with one and the same vector count once, so a reprint does not change how others group.
    The order of the claims changes nothing: clusters come in order of their first claim.
    """
    if not claims:
        return ()
    rows, row_of = np.unique(vectors, axis=0, return_inverse=True)
    owners = _owners(claims, row_of.ravel().tolist())
    members: dict[int, list[Claim]] = defaultdict(list)
    label_of = _labels(rows, owners)
    for claim, row in zip(claims, row_of.ravel(), strict=True):
        members[int(label_of[row])].append(claim)
    shared = (group for group in members.values() if len({claim.path for claim in group}) > 1)
    clusters = (_cluster(group) for group in shared)
    return tuple(sorted(clusters, key=lambda cluster: cluster.claims[0].passage))


def _cluster(claims: Iterable[Claim]) -> Cluster:
    ordered = tuple(sorted(claims, key=lambda claim: claim.passage))
    places = "\n".join(f"{c.path}:{c.sentence.start}:{c.sentence.end}" for c in ordered)
    # The name of a file may hold bytes that are no text.
    named = sha256(places.encode(errors="surrogateescape")).hexdigest()
    return Cluster(named[:12], ordered)


def _owners(claims: Sequence[Claim], row_of: Sequence[int]) -> Owners:
    """For each distinct row, the articles that have it."""
    column = {path: at for at, path in enumerate(sorted({claim.path for claim in claims}))}
    owners = np.zeros((max(row_of) + 1, len(column)), np.float32)
    for claim, row in zip(claims, row_of, strict=True):
        owners[row, column[claim.path]] = 1
    return owners


def _labels(rows: NDArray[np.float32], owners: Owners) -> NDArray[np.intp]:
    labels = np.zeros(len(rows), np.intp)
    count = 0
    everything = np.arange(len(rows))
    small = len(rows) <= MAX_BLOCK
    for block in [everything] if small else _blocks(rows, everything, 1 - MAX_DISTANCE):
        found = _linked(rows[block], owners[block])
        labels[block] = count + found
        count += int(found.max()) + 1
    return labels


def _blocks(
    rows: NDArray[np.float32], chosen: NDArray[np.intp], floor: float
) -> Iterator[NDArray[np.intp]]:
    """Split the rows where no pair across the cut has a cosine above ``floor``.

    At the clustering's own threshold the cut is exact: two groups whose mean distance is small
    enough to merge have at least one pair that is as near. Only a block that is still too large
    for memory is cut again at a higher cosine.
    """
    for block in _components(rows, chosen, floor):
        if len(block) <= MAX_BLOCK or floor > 0.99:
            yield block
        else:
            yield from _blocks(rows, block, floor + 0.05)


def _components(
    rows: NDArray[np.float32], chosen: NDArray[np.intp], floor: float
) -> Iterator[NDArray[np.intp]]:
    from scipy.sparse import csr_array, vstack  # type: ignore[import-untyped] # has no stubs
    from scipy.sparse.csgraph import (  # type: ignore[import-untyped] # has no stubs
        connected_components,
    )

    near = rows[chosen]
    graph = vstack(
        [csr_array(near[at : at + CHUNK] @ near.T >= floor) for at in range(0, len(near), CHUNK)]
    )
    count, component = connected_components(graph, directed=False)
    return (chosen[component == number] for number in range(count))


def _linked(rows: NDArray[np.float32], owners: Owners) -> NDArray[np.intp]:
    # Rounded, so that the last bit of a product decides nothing.
    distances = np.round(1 - rows @ rows.T, 5).clip(min=0)
    distances[owners @ owners.T > 0] = OWN_ARTICLE
    np.fill_diagonal(distances, 0)
    return average_linkage(distances, MAX_DISTANCE)
