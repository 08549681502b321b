"""Which places of several articles answer the same question, and differ."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from checker.story.logistic import Logistic, load_logistic
from checker.story.places.directions import direction_slots
from checker.story.places.features import PLACE_FEATURES
from checker.story.places.fillers import place_fillers
from checker.story.places.locate import Located
from checker.story.places.pairs import place_pairs
from checker.types import AnnotatedArticle, Claim, Entity, Place, PlaceFiller, PlaceSlot

#: Pairs less likely than this are not kept: of the slots whose likeliest pair had less, one in
#: thirty was right in the stories of ``models/places/README.md``.
LEAST = 0.1


@cache
def _model() -> Logistic:
    """How likely an editor calls two places of one likeness a disagreement."""
    return load_logistic("places", PLACE_FEATURES)


def place_slots(
    articles: Sequence[AnnotatedArticle],
    entities: Sequence[Entity],
    located: Located,
    claims: Sequence[Claim],
    vectors: NDArray[np.float32],
) -> tuple[PlaceSlot, ...]:
    """The questions that two places of several articles answer, the likeliest first.

    ``vectors`` are those of the claims. A slot holds two places that cannot both be true,
    wherever one of them stands beside the other's question; its confidence is that of its
    likeliest pair. So does one place with two sides ("north", "northeast Houston").
    """
    fillers = place_fillers(articles, entities, located)
    best: dict[frozenset[tuple[Place, ...]], tuple[float, PlaceFiller]] = {}
    members: dict[frozenset[tuple[Place, ...]], set[int]] = {}
    pairs = place_pairs(articles, fillers, claims, vectors)
    rows = np.array([pair.features for pair in pairs]).reshape(-1, len(PLACE_FEATURES))
    for pair, probability in zip(pairs, _model().probabilities(rows).tolist(), strict=True):
        if probability < LEAST:
            continue
        left = fillers[pair.left]
        both = frozenset({left.places, fillers[pair.right].places})
        members.setdefault(both, set()).update((pair.left, pair.right))
        if probability > best.get(both, (0.0,))[0]:
            best[both] = probability, left
    slots = (
        PlaceSlot(_label(first), tuple(fillers[n] for n in sorted(members[both])), probability)
        for both, (probability, first) in best.items()
    )
    found = (*slots, *direction_slots(fillers))
    return tuple(sorted(found, key=lambda slot: (-slot.confidence, slot.fillers[0].passage)))


def _label(filler: PlaceFiller) -> str:
    return " ".join(filter(None, (filler.governor or filler.verb, filler.preposition)))
