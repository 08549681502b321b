"""Which places of several articles answer the same question, and differ."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import exp
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from checker.errors import ModelError
from checker.model_folder import model_folder
from checker.story.places.directions import direction_slots
from checker.story.places.features import PLACE_FEATURES
from checker.story.places.fillers import place_fillers
from checker.story.places.locate import Located
from checker.story.places.pairs import place_pairs
from checker.types import AnnotatedArticle, Claim, Entity, Place, PlaceFiller, PlaceSlot


@dataclass(frozen=True, slots=True)
class PlaceModel:
    """A logistic regression over ``PLACE_FEATURES``; ``models/places/README.md`` has figures."""

    weights: tuple[float, ...]
    intercept: float
    threshold: float
    """Probability from which a pair is kept as a slot."""

    def probability(self, features: Sequence[float]) -> float:
        """How likely an editor calls two places of this likeness a disagreement, 0 to 1."""
        score = self.intercept + sum(w * x for w, x in zip(self.weights, features, strict=True))
        return round(1 / (1 + exp(-score)), 4)


def read_place_model(path: Path) -> PlaceModel:
    """Read a model that ``models/places/train.py`` has written.

    Raises ``ModelError`` where the file was trained on other features than the code computes.
    """
    stored = json.loads(path.read_text("utf-8"))
    if tuple(stored["weights"]) != PLACE_FEATURES:
        raise ModelError(
            f"{path}: trained on other features than this version computes. "
            "Train it again with models/places/train.py."
        )
    return PlaceModel(tuple(stored["weights"].values()), stored["intercept"], stored["threshold"])


@cache
def load_place_model() -> PlaceModel:
    """The model kept in ``models/places``."""
    return read_place_model(model_folder("places") / "model.json")


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
    model = load_place_model()
    best: dict[frozenset[tuple[Place, ...]], tuple[float, PlaceFiller]] = {}
    members: dict[frozenset[tuple[Place, ...]], set[int]] = {}
    for pair in place_pairs(articles, fillers, claims, vectors):
        probability = model.probability(pair.features)
        if probability < model.threshold:
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
