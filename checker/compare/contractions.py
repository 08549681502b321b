"""Contractions and what they stand for: "it's" may be "it is" or "it has"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import Final

_ENDINGS: Final[dict[str, tuple[str, ...]]] = {
    "n't": (" not",),
    "'m": (" am",),
    "'re": (" are",),
    "'ve": (" have",),
    "'ll": (" will", " shall"),
    "'d": (" would", " had"),
    "'s": (" is", " has", " us"),
}
_WHOLE: Final[dict[str, tuple[str, ...]]] = {
    "can't": ("can not",),
    "cannot": ("can not",),
    "won't": ("will not",),
    "shan't": ("shall not",),
    "ain't": ("is not", "am not", "are not"),
    "gonna": ("going to",),
    "gotta": ("got to",),
    "wanna": ("want to",),
    "'cause": ("because",),
    "cause": ("because",),
    "'em": ("them",),
    "y'all": ("you all",),
    "till": ("until",),
    "'til": ("until",),
}

_MOST = 64  # readings of one stretch; six words with two readings each


def expanded(words: Sequence[str]) -> frozenset[str]:
    """Every way to write out a few lower-case words in full.

    >>> sorted(expanded(["he's", "gone"]))
    ['he has gone', 'he is gone', 'he us gone', "he's gone"]
    """
    readings: list[tuple[str, ...]] = []
    count = 1
    for word in words:
        ways = _ways(word)
        count *= len(ways)
        readings.append(ways if count <= _MOST else ways[:1])
    return frozenset(" ".join(reading) for reading in product(*readings))


def _ways(word: str) -> tuple[str, ...]:
    if word in _WHOLE:
        return (word, *_WHOLE[word])
    for ending, full in _ENDINGS.items():
        if word.endswith(ending) and len(word) > len(ending):
            return (word, *(word.removesuffix(ending) + rest for rest in full))
    return (word,)
