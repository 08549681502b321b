"""Which articles tell the same event: look-alike events are kept apart."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from checker.story.copies import copies_of, told
from checker.story.events.bags import Pairs, all_pairs
from checker.story.events.blocks import blocks
from checker.story.events.likeness import FEATURES, Profile, likeness, profiles, share_no_name
from checker.story.linkage import average_linkage
from checker.story.logistic import Logistic, load_logistic
from checker.types import AnnotatedArticle, Claim

#: The probability that two articles tell the same event, for each row of ``likeness``.
Model: TypeAlias = Callable[[NDArray[np.float64]], NDArray[np.float64]]

#: Groups of articles become one story while the mean probability between them is at least this.
#: Chosen with the figures below among 0.40 to 0.50; ``models/stories/README.md`` has what they
#: reach on stories that the model has not seen.
SAME_EVENT = 0.45

#: A group of one, two or three articles stays by itself only where it is less likely than this to
#: belong to any other: whoever hands over articles together mostly means one event, and a short
#: or odd text shares little with the others even when it tells the same. Without this 63 of 97
#: single events stay whole, with it 93, and more pairs of look-alike events come apart without a
#: fault (62 of 67 against 47), since what is left over of both finds its way home. The price: two
#: articles of two look-alikes, handed over alone, come apart in 53 of 67 cases, and 64 without.
SMALL_GROUP = {1: 0.12, 2: 0.15, 3: 0.20}

#: What is left of the probability where two articles share no name at all: so do 29 % of the
#: pairs that tell look-alike events, and 0.6 % of those that tell one.
STRANGERS = 0.1


#: A story is parted once more only where each part has so many articles. In a pile of several
#: events two look-alikes share words that are rare there, and are parted when they are looked at
#: alone: with an event beside them 54 of 63 pairs come apart without a fault, and 47 without
#: this; with three 53, and 32. With parts of one article 47 and 38: short texts are lost.
PART = 3


def group_articles(
    articles: Sequence[AnnotatedArticle], claims: Sequence[Claim], vectors: NDArray[np.float32]
) -> tuple[tuple[AnnotatedArticle, ...], ...]:
    """Put the articles that tell the same event together.

    ``vectors`` holds one row per claim. Stories come in order of their first article, articles
    in order of their paths; neither the order in which they are given nor copies of an article
    change how the others are grouped.
    """
    ordered = sorted(articles, key=lambda annotated: annotated.path)
    every = list(copies_of(ordered, _told).values())
    groups = group_profiles(profiles([own[0] for own in every], claims, vectors))
    return tuple(
        tuple(sorted((each for at in group for each in every[at]), key=lambda each: each.path))
        for group in groups
    )


def _told(annotated: AnnotatedArticle) -> Hashable:
    """What copies have in common; articles that tell nothing are no copies of one another."""
    return told(annotated) if annotated.sentences else annotated.path


def group_profiles(
    described: Sequence[Profile], model: Model | None = None
) -> tuple[tuple[int, ...], ...]:
    """The same by profiles: the numbers of the articles of each story, in order.

    A large pile is cut into blocks first. Average linkage over article pairs, then small groups
    join the story they are nearest to; then each story is looked at alone, since how rare a word
    is depends on what else lies in the pile.
    """
    told = model or same_event
    cut = blocks(described, lambda own, pairs: _chances(own, pairs, told), SAME_EVENT)
    return tuple(sorted(group for block in cut for group in _events(described, block, told)))


def _events(
    described: Sequence[Profile], pile: tuple[int, ...], model: Model, least: int = 1
) -> Iterator[tuple[int, ...]]:
    """The events of a pile, each looked at again; one, where a part is smaller than ``least``."""
    own = [described[place] for place in pile]
    groups = group_pairs(_chances(own, all_pairs(len(own)), model), len(own))
    if len(groups) < 2 or min(map(len, groups)) < least:
        yield pile
        return
    for group in groups:
        yield from _events(described, tuple(pile[place] for place in group), model, PART)


def _chances(described: Sequence[Profile], pairs: Pairs, model: Model) -> NDArray[np.float64]:
    chances = model(likeness(described, pairs))
    return np.where(share_no_name(described, pairs), chances * STRANGERS, chances)


def same_event(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """The probability that two articles tell the same event, for each row of ``likeness``."""
    return _model().probabilities(rows)


def group_pairs(chances: NDArray[np.float64], count: int) -> list[list[int]]:
    """Group ``count`` articles by the probability of each pair, in order of ``combinations``."""
    probability = np.eye(count)
    left, right = all_pairs(count).T
    probability[left, right] = probability[right, left] = chances
    return _join_small(_linked(probability), probability) if count else []


@cache
def _model() -> Logistic:
    return load_logistic("stories", FEATURES)


def _linked(probability: NDArray[np.float64]) -> list[list[int]]:
    labels = average_linkage(1 - probability, 1 - SAME_EVENT)
    return [[int(at) for at in np.flatnonzero(labels == label)] for label in range(max(labels) + 1)]


def _join_small(groups: list[list[int]], probability: NDArray[np.float64]) -> list[list[int]]:
    """Let each small group join its nearest story, the likeliest first."""
    groups = sorted(groups)
    member = np.zeros((len(groups), len(probability)))
    for number, group in enumerate(groups):
        member[number, group] = 1
    total = member @ probability @ member.T
    while True:
        sizes = np.array([len(group) for group in groups])
        # Rounded, so that the order of a sum decides nothing.
        mean = np.round(total / np.outer(sizes, sizes), 9)
        np.fill_diagonal(mean, -1)
        least = np.array([SMALL_GROUP.get(len(group), np.inf) for group in groups])
        allowed = np.where(mean >= least[:, None], mean, -1)
        if allowed.max(initial=-1) < 0:
            return groups
        low, high = sorted(np.unravel_index(int(allowed.argmax()), allowed.shape))
        groups[low] = sorted(groups[low] + groups.pop(high))
        total[low] += total[high]
        total[:, low] += total[:, high]
        total = np.delete(np.delete(total, high, 0), high, 1)
