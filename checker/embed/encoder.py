"""What every encoder of sentences must be able to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

#: One row per sentence, each of length 1, so that a dot product is a cosine.
Vectors: TypeAlias = NDArray[np.float32]

#: Vectors are rounded to this many decimals before anything is decided on them: the last bits of
#: a float32 differ between processors, the fifth decimal of a unit vector does not.
DECIMALS = 5


class Encoder(Protocol):
    """Turns sentences into vectors that lie close where the sentences say similar things."""

    @property
    def name(self) -> str:
        """What a report calls the encoder."""

    @property
    def fingerprint(self) -> str:
        """What differs as soon as the encoder could give one sentence another vector."""

    def encode(self, sentences: Sequence[str]) -> Vectors:
        """Return one row of length 1 per sentence, whatever other sentences come with it."""


def unit_rows(vectors: Vectors) -> Vectors:
    """Scale each row to length 1 and round it; a row of zeros stays as it is."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    scaled = vectors / np.where(lengths > 0, lengths, 1)
    return np.round(scaled, DECIMALS).astype(np.float32)


def distinct(sentences: Sequence[str]) -> tuple[list[str], list[int]]:
    """Return the sentences without repetitions, and for each given sentence its place there."""
    place = {sentence: at for at, sentence in enumerate(dict.fromkeys(sentences))}
    return list(place), [place[sentence] for sentence in sentences]
