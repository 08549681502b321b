"""Logistic regressions kept as plain numbers: a weight for each measure, and an intercept."""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from checker.errors import ModelError
from checker.model_folder import model_folder


@dataclass(frozen=True, eq=False)
class Logistic:
    """Weighs rows of measures and says a probability for each."""

    weights: NDArray[np.float64]
    intercept: float

    def probabilities(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """One probability a row, to four decimals: the last bit of a sum decides nothing."""
        # A row that says nothing at all lies far outside; the exponential must not overflow.
        scores = np.clip(rows @ self.weights + self.intercept, -50, 50)
        chances: NDArray[np.float64] = np.round(1 / (1 + np.exp(-scores)), 4)
        return chances


def load_logistic(folder: str, features: tuple[str, ...]) -> Logistic:
    """The model kept as ``model.json`` in a folder of ``models``.

    Raises ``ModelError`` where it was trained on other measures than these, in this order.
    """
    path = model_folder(folder) / "model.json"
    stored = json.loads(path.read_text("utf-8"))
    if tuple(stored["weights"]) != features:
        raise ModelError(
            f"{path}: trained on other measures than this version takes. "
            f"Train it again with models/{folder}/train.py."
        )
    return Logistic(np.array(list(stored["weights"].values())), float(stored["intercept"]))
