"""The learned answer to "do these two values answer the same question?"."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from checker.errors import ModelError
from checker.model_folder import model_folder
from checker.story.slot_features import FEATURES


@dataclass(frozen=True, eq=False)
class SlotModel:
    """A logistic regression over ``FEATURES``; see ``models/slots/README.md`` for its figures."""

    centre: NDArray[np.float64]
    scale: NDArray[np.float64]
    weights: NDArray[np.float64]
    intercept: float
    threshold: float
    """Probability from which a pair counts as one slot."""

    def probabilities(self, features: Sequence[Sequence[float]]) -> NDArray[np.float64]:
        """The probability of one slot for each row of features, rounded to four decimals.

        Rounding keeps the last bit of an embedding from deciding at the threshold.
        """
        if not features:
            return np.zeros(0)
        rows = (np.asarray(features, dtype=np.float64) - self.centre) / self.scale
        score = rows @ self.weights + self.intercept
        probability: NDArray[np.float64] = np.round(1 / (1 + np.exp(-score)), 4)
        return probability


def read_slot_model(path: Path) -> SlotModel:
    """Read a model that ``models/slots/train.py`` has written.

    Raises ``ModelError`` where the file was trained on other features than the code computes.
    """
    stored = json.loads(path.read_text("utf-8"))
    names = tuple(feature["name"] for feature in stored["features"])
    if names != FEATURES:
        raise ModelError(
            f"{path}: trained on other features than this version computes. "
            "Train it again with models/slots/train.py."
        )
    return SlotModel(
        centre=np.array([feature["centre"] for feature in stored["features"]]),
        scale=np.array([feature["scale"] for feature in stored["features"]]),
        weights=np.array([feature["weight"] for feature in stored["features"]]),
        intercept=float(stored["intercept"]),
        threshold=float(stored["threshold"]),
    )


@cache
def load_slot_model(kind: str) -> SlotModel:
    """The model kept in ``models/slots`` for "numbers" or "dates"."""
    return read_slot_model(model_folder("slots") / f"{kind}.json")
