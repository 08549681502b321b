"""How often each reading of a fact is told, in the words that messages share."""

from __future__ import annotations

from collections.abc import Sequence

from checker.lexicon.phrases import count_of, listed, times_of
from checker.types import Reading, Slot


def told(readings: Sequence[Reading], phrases: Sequence[str] | None = None) -> str:
    """Say of each reading how often it is told: "“24 dead” in two articles, “22 dead” in one".

    ``phrases`` are the words for the readings, in their order; without them the values are quoted.
    """
    first, *rest = counted(readings, phrases or [f"“{reading.value}”" for reading in readings])
    return f"{first}, {listed(rest)}" if rest else first


def counted(readings: Sequence[Reading], phrases: Sequence[str]) -> list[str]:
    """Each phrase with the number of articles that have its reading.

    Articles are counted where there are several, and places where all stands in one.
    """
    paths = [{passage.path for passage in reading.passages} for reading in readings]
    if len(set[str]().union(*paths)) == 1:
        counts = [times_of(len(reading.passages)) for reading in readings]
    else:
        counts = [f"in {count_of(len(found), 'article')}" for found in paths]
        counts[1:] = [count.rpartition(" ")[0] for count in counts[1:]]
    return [f"{phrase} {count}" for phrase, count in zip(phrases, counts, strict=True)]


def about(slot: Slot) -> str:
    """What bare values are of, to follow them: ", in sentences about court and appeal"."""
    words = slot.label.split()
    return f", in sentences about {listed(words)}" if words else ""
