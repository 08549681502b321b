"""Cutting a large pile of articles into blocks, without comparing every two of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from checker.story.events.bags import Pairs, Table, weighed
from checker.story.events.likeness import Profile
from checker.story.groups import Groups

#: Gives each pair of articles its probability of telling one event.
Chances: TypeAlias = Callable[[Sequence[Profile], Pairs], NDArray[np.float64]]

#: Most articles of which all pairs are compared: 45,000 pairs, in half a second.
MOST = 300

#: Articles that the commonest telling words of a pile may have: a word that 1,000 articles have
#: would alone make half a million pairs and says little about any of them.
_COMMON = 50

#: Nearest articles looked at from each. Of the 3,203 pairs of one event in 97 stories given as one
#: pile none is cut apart, with 5 already; with 20 99 % of them are among the nearest themselves.
NEAREST = 20

#: Articles whose likeness to all others is computed at a time.
_AT_ONCE = 512

#: What is added to the probability that a block needs while it is too large.
_STEP = 0.1


def blocks(
    described: Sequence[Profile], chances: Chances, floor: float
) -> Iterator[tuple[int, ...]]:
    """Cut a pile where no pair across the cut is likely to tell one event.

    Average linkage joins no groups without a pair that is at least as likely as ``floor``, its
    own threshold, so a cut there is exact, but for pairs which are not among each other's
    nearest; only a block of more than ``MOST`` articles is cut again at a higher probability.
    """
    whole = tuple(range(len(described)))
    if len(whole) > MOST:
        pairs = near_pairs(described)
        yield from _cut(whole, pairs, chances(described, pairs), floor)
    elif whole:
        yield whole


def _cut(
    block: tuple[int, ...], pairs: Pairs, likely: NDArray[np.float64], floor: float
) -> Iterator[tuple[int, ...]]:
    kept = likely >= floor
    groups = Groups(max(block) + 1)
    for left, right in pairs[kept].tolist():
        groups.join(left, right)
    parts: dict[int, list[int]] = {}
    for member in block:
        parts.setdefault(groups.find(member), []).append(member)
    for part in parts.values():
        if len(part) <= MOST or floor >= 1:
            yield tuple(part)
        else:
            own = kept & np.isin(pairs[:, 0], part)
            yield from _cut(tuple(part), pairs[own], likely[own], min(1.0, floor + _STEP))


def near_pairs(described: Sequence[Profile]) -> Pairs:
    """Each article with those that share most rare words with it, in order.

    Time grows with the number of articles: a word leads from an article to at most ``_COMMON``
    others.
    """
    table = _rare_words(described)
    found: set[tuple[int, int]] = set()
    for first in range(0, len(described), _AT_ONCE):
        near = table[first : first + _AT_ONCE] @ table.T
        for row in range(near.shape[0]):
            start, end = near.indptr[row : row + 2]
            others, weights = near.indices[start:end], np.round(near.data[start:end], 6)
            best = np.lexsort((others, -weights))[: NEAREST + 1]
            at = first + row
            found.update((min(at, int(n)), max(at, int(n))) for n in others[best] if n != at)
    return np.array(sorted(found), np.intp).reshape(-1, 2)


def _rare_words(described: Sequence[Profile]) -> Table:
    """Names, words and numbers that few articles have, weighed by how few."""
    bags = [profile.names + profile.words + profile.numbers for profile in described]
    articles_with = Counter(word for bag in bags for word in bag)
    rare = {word for word, count in articles_with.items() if 1 < count <= _COMMON}
    return weighed([Counter({word: bag[word] for word in bag if word in rare}) for bag in bags])
