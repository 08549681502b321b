"""The learned answer to "do these two values answer the same question?"."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, log
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from checker.errors import ModelError
from checker.model_folder import model_folder
from checker.story.slots.features import FEATURES
from checker.story.slots.slip_features import SLIP_FEATURES
from checker.story.slots.trees import Trees

#: What each model is given: "slips" see more of a pair than "numbers" and "dates" do.
FEATURES_OF = {
    "numbers": FEATURES,
    "dates": FEATURES,
    "slips": (*FEATURES, *SLIP_FEATURES),
}


@dataclass(frozen=True, eq=False)
class SlotModel:
    """Gradient-boosted trees over ``FEATURES``; ``models/slots/README.md`` has its figures."""

    columns: NDArray[np.int64]
    """The places in ``FEATURES`` of those that the trees were trained on."""
    baseline: float
    trees: Trees
    threshold: float
    """Probability from which a pair is linked."""
    slope: float
    intercept: float
    """With ``slope``, what turns the logit of a slot's best pair into that of its confidence."""

    def confidence(self, probability: float) -> float:
        """How likely an editor calls a slot with this best pair a disagreement, 0 to 1.

        The best of many pairs is surer than it ought to be; the two numbers of this Platt
        scaling were fitted on findings in stories that the trees had not seen.
        """
        held = min(max(probability, 0.001), 0.999)
        score = self.slope * log(held / (1 - held)) + self.intercept
        return round(1 / (1 + exp(-score)), 2)

    def probability(self, confidence: float) -> float:
        """The probability of a best pair at which a slot has this confidence."""
        held = min(max(confidence, 0.001), 0.999)
        score = (log(held / (1 - held)) - self.intercept) / self.slope
        return round(1 / (1 + exp(-score)), 4)

    def probabilities(self, features: Sequence[Sequence[float]]) -> NDArray[np.float64]:
        """How likely the two values of each row fill one slot and differ, to four decimals.

        Rounding keeps the last bit of an embedding from deciding at the threshold.
        """
        if not features:
            return np.zeros(0)
        rows = np.asarray(features, dtype=np.float64)[:, self.columns]
        score = self.baseline + self.trees.scores(rows)
        probability: NDArray[np.float64] = np.round(1 / (1 + np.exp(-score)), 4)
        return probability


def read_slot_model(path: Path) -> SlotModel:
    """Read a model that ``models/slots/train.py`` has written.

    Raises ``ModelError`` where the file was trained on features that the code does not compute.
    """
    stored = json.loads(path.read_text("utf-8"))
    known = FEATURES_OF.get(path.stem, FEATURES)
    if not set(stored["features"]) <= set(known):
        raise ModelError(
            f"{path}: trained on other features than this version computes. "
            "Train it again with models/slots/train.py."
        )
    return SlotModel(
        columns=np.array([known.index(name) for name in stored["features"]], dtype=np.int64),
        baseline=float(stored["baseline"]),
        trees=Trees.of(stored["trees"]),
        threshold=float(stored["threshold"]),
        slope=float(stored["calibration"]["slope"]),
        intercept=float(stored["calibration"]["intercept"]),
    )


@cache
def load_slot_model(kind: str) -> SlotModel:
    """The model kept in ``models/slots`` for "numbers", "dates" or "slips"."""
    return read_slot_model(model_folder("slots") / f"{kind}.json")
