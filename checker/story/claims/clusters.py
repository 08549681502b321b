"""Which sentences of several articles make the same claim."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

from checker.story.claims.pairs import ClaimPairs
from checker.story.claims.statements import Statement
from checker.story.groups import Groups
from checker.story.linkage import average_linkage
from checker.types import Claim, Cluster

#: Statements join one cluster while the mean probability between its halves is at least this.
#: Held out by topic on the 21 development topics of ECB+, precision, recall and F1 over sentence
#: pairs are .86 .43 .58 at 0.40, .856 .492 .625 at 0.33 and .85 .51 .64 at 0.30; the bare cosine
#: at its best threshold had .80 .54 .64. Precision comes first.
SAME_CLAIM = 0.33

#: A statement stays in its cluster only with a partner there that is as likely as this. It costs
#: nothing on ECB+ and takes out one cluster in six: two sentences that share little more than the
#: topic. Of 24 pairs between 0.2 and 0.5 that were read by eye, 20 tell of two things.
SURE = 0.5

#: Most statements whose distances are held in memory at once: 4,000 take 128 MB.
MAX_BLOCK = 4000

#: What is added to the probability that a cut needs while a block is too large.
_STEP = 0.05


def cluster_claims(
    statements: Sequence[Statement], pairs: ClaimPairs, least: float = SAME_CLAIM
) -> tuple[Cluster, ...]:
    """Group the statements that say the same thing in at least two articles.

    Average linkage on one minus the probability of a pair; two statements of one article, which
    hardly ever says one thing twice, and pairs that were not looked at have the probability 0.
    Clusters come in order of their first claim.
    """
    label = _labels(len(statements), pairs, least)
    # Who is unsure stays alone, which is a cluster only where several articles have the sentence.
    alone = len(statements) + np.arange(len(statements))
    members: dict[int, list[Claim]] = defaultdict(list)
    placed = np.where(_is_sure(label, pairs), label, alone).tolist()
    for number, statement in zip(placed, statements, strict=True):
        members[number].extend(statement.claims)
    shared = (group for group in members.values() if len({claim.path for claim in group}) > 1)
    clusters = (_cluster(group) for group in shared)
    return tuple(sorted(clusters, key=lambda cluster: cluster.claims[0].passage))


def _cluster(claims: Iterable[Claim]) -> Cluster:
    ordered = tuple(sorted(claims, key=lambda claim: claim.passage))
    places = "\n".join(f"{c.path}:{c.sentence.start}:{c.sentence.end}" for c in ordered)
    # The name of a file may hold bytes that are no text.
    named = sha256(places.encode(errors="surrogateescape")).hexdigest()
    return Cluster(named[:12], ordered)


def _is_sure(label: NDArray[np.intp], pairs: ClaimPairs) -> NDArray[np.bool_]:
    """Which statements have a sure partner in their own cluster."""
    bonds = (pairs.probability >= SURE) & (label[pairs.left] == label[pairs.right])
    sure = np.zeros(len(label), np.bool_)
    sure[pairs.left[bonds]] = sure[pairs.right[bonds]] = True
    return sure


def _labels(size: int, pairs: ClaimPairs, least: float) -> NDArray[np.intp]:
    labels = np.zeros(size, np.intp)
    count = 0
    for block, own in _blocks(np.arange(size), pairs, least):
        labels[block] = count + average_linkage(_distances(block, own), 1 - least)
        count = int(labels[block].max()) + 1
    return labels


def _distances(block: NDArray[np.intp], pairs: ClaimPairs) -> NDArray[np.float64]:
    distances = 1 - np.eye(len(block))
    left, right = np.searchsorted(block, pairs.left), np.searchsorted(block, pairs.right)
    distances[left, right] = distances[right, left] = 1 - pairs.probability
    return distances


def _blocks(
    chosen: NDArray[np.intp], pairs: ClaimPairs, least: float
) -> Iterator[tuple[NDArray[np.intp], ClaimPairs]]:
    """Split the statements where no pair across the cut is at least so likely.

    At the clustering's own threshold the cut is exact: two groups that are likely enough to
    merge on the mean have at least one pair that is. Only a block that is still too large for
    memory is cut again at a higher probability.
    """
    for block, own in _components(chosen, pairs, least):
        if len(block) <= MAX_BLOCK or least > 1:
            yield block, own
        else:
            yield from _blocks(block, own, least + _STEP)


def _components(
    chosen: NDArray[np.intp], pairs: ClaimPairs, least: float
) -> Iterator[tuple[NDArray[np.intp], ClaimPairs]]:
    left, right = np.searchsorted(chosen, pairs.left), np.searchsorted(chosen, pairs.right)
    near = pairs.probability >= least
    groups = Groups(len(chosen))
    for one, other in zip(left[near].tolist(), right[near].tolist(), strict=True):
        groups.join(one, other)
    component = np.array([groups.find(member) for member in range(len(chosen))], np.intp)
    within = np.flatnonzero(component[left] == component[right])
    pairs_of: dict[int, list[int]] = defaultdict(list)
    for at, number in zip(within.tolist(), component[left[within]].tolist(), strict=True):
        pairs_of[number].append(at)
    for block in groups.sets():
        own = pairs_of[block[0]]
        yield (
            chosen[list(block)],
            ClaimPairs(pairs.left[own], pairs.right[own], pairs.probability[own]),
        )
