"""Which articles tell the same event: look-alike events are kept apart."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from checker.errors import ModelError
from checker.model_folder import model_folder
from checker.story.likeness import FEATURES, likeness, profiles, share_no_name
from checker.story.linkage import average_linkage
from checker.types import AnnotatedArticle, Claim

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


def group_articles(
    articles: Sequence[AnnotatedArticle], claims: Sequence[Claim], vectors: NDArray[np.float32]
) -> tuple[tuple[AnnotatedArticle, ...], ...]:
    """Put the articles that tell the same event together.

    ``vectors`` holds one row per claim. Stories come in order of their first article, articles
    in order of their paths; the order in which they are given changes nothing. Average linkage
    over article pairs, then small groups join the story they are nearest to.
    """
    ordered = sorted(articles, key=lambda annotated: annotated.path)
    if len(ordered) < 2:
        return tuple((annotated,) for annotated in ordered)
    described = profiles(ordered, claims, vectors)
    chances = same_event(likeness(described))
    chances[share_no_name(described)] *= STRANGERS
    groups = group_pairs(chances, len(ordered))
    return tuple(tuple(ordered[place] for place in group) for group in groups)


def same_event(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """The probability that two articles tell the same event, for each row of ``likeness``."""
    weights, intercept = _model()
    chances: NDArray[np.float64] = np.round(1 / (1 + np.exp(-(rows @ weights + intercept))), 4)
    return chances


def group_pairs(chances: NDArray[np.float64], count: int) -> list[list[int]]:
    """Group ``count`` articles by the probability of each pair, in order of ``combinations``."""
    probability = np.eye(count)
    for (left, right), chance in zip(combinations(range(count), 2), chances, strict=True):
        probability[left, right] = probability[right, left] = chance
    return _join_small(_linked(probability), probability)


@cache
def _model() -> tuple[NDArray[np.float64], float]:
    path = model_folder("stories") / "model.json"
    stored = json.loads(path.read_text("utf-8"))
    if tuple(stored["weights"]) != FEATURES:
        raise ModelError(
            f"{path}: trained on other measures than this version takes. "
            "Train it again with models/stories/train.py."
        )
    return np.array(list(stored["weights"].values())), float(stored["intercept"])


def _linked(probability: NDArray[np.float64]) -> list[list[int]]:
    labels = average_linkage(1 - probability, 1 - SAME_EVENT)
    return [[int(at) for at in np.flatnonzero(labels == label)] for label in range(max(labels) + 1)]


def _join_small(groups: list[list[int]], probability: NDArray[np.float64]) -> list[list[int]]:
    """Let each small group join its nearest story, the likeliest first."""
    groups = sorted(groups)
    while True:
        joins = [
            (float(probability[np.ix_(small, group)].mean()), -first, -second)
            for first, small in enumerate(groups)
            for second, group in enumerate(groups)
            if first != second and len(small) in SMALL_GROUP
        ]
        allowed = [j for j in joins if j[0] >= SMALL_GROUP[len(groups[-j[1]])]]
        if not allowed:
            return groups
        _, first, second = max(allowed)
        merged = sorted(groups[-first] + groups[-second])
        rest = [group for at, group in enumerate(groups) if at not in (-first, -second)]
        groups = sorted([*rest, merged])
