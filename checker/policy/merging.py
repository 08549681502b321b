"""One finding for one disagreement, however many pairs of articles showed it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import permutations

from checker.types import Discrepancy, Passage, Reading


def merge(discrepancies: Iterable[Discrepancy]) -> tuple[Discrepancy, ...]:
    """Join the discrepancies of one rule that are the same disagreement.

    They are the same when two readings of one stand where two readings of the other stand. The
    joined one keeps severity, message and confidence of the most confident, and every place.
    """
    merged: list[Discrepancy] = []
    for discrepancy in sorted(map(_tidy, discrepancies), key=_strength):
        for at, known in enumerate(merged):
            if known.kind is discrepancy.kind and is_same(known.readings, discrepancy.readings):
                merged[at] = _join(known, discrepancy)
                break
        else:
            merged.append(discrepancy)
    return tuple(merged)


def _tidy(discrepancy: Discrepancy) -> Discrepancy:
    """Put the places of each reading in order, each once."""
    readings = tuple(
        replace(
            reading,
            passages=tuple(sorted(set(reading.passages))),
            marks=tuple(sorted(set(reading.marks))),
        )
        for reading in discrepancy.readings
    )
    return replace(discrepancy, readings=readings)


#: Severity, confidence and number of places (negative, more comes first), then kind, words and
#: places, so that the order of discovery decides nothing.
_Strength = tuple[int, float, int, str, str, tuple[tuple[str, tuple[Passage, ...]], ...]]


def _strength(discrepancy: Discrepancy) -> _Strength:
    """The most severe first, then the most confident, then the one with most places."""
    readings = tuple((reading.value, reading.passages) for reading in discrepancy.readings)
    return (
        -discrepancy.severity,
        -discrepancy.confidence,
        -sum(len(passages) for _, passages in readings),
        discrepancy.kind.value,
        discrepancy.message,
        readings,
    )


def is_same(known: Sequence[Reading], other: Sequence[Reading]) -> bool:
    """Whether two readings of one disagreement stand where two of the other stand."""
    return any(
        _meet(first, one) and _meet(second, two)
        for first, second in permutations(known, 2)
        for one, two in permutations(other, 2)
    )


def _meet(reading: Reading, other: Reading) -> bool:
    """Whether the two readings stand in one place at least.

    What the desk's style asks for may stand nowhere: it meets a reading that has its words.
    """
    if not reading.passages or not other.passages:
        wanted, has = (other, reading) if reading.passages else (reading, other)
        return f" {wanted.value.casefold()} " in f" {has.value.casefold()} "
    return any(place.overlaps(there) for place in reading.passages for there in other.passages)


def _join(known: Discrepancy, other: Discrepancy) -> Discrepancy:
    readings = list(known.readings)
    for reading in other.readings:
        for at, kept in enumerate(readings):
            if kept.value == reading.value or _meet(kept, reading):
                readings[at] = _add(kept, reading)
                break
        else:
            readings.append(reading)
    return _tidy(replace(known, readings=tuple(readings)))


def _add(kept: Reading, other: Reading) -> Reading:
    """Give a reading the places of another, leaving out those that lie across its own."""
    new = tuple(
        place for place in other.passages if not any(place.overlaps(own) for own in kept.passages)
    )
    marks = tuple(mark for mark in other.marks if any(place.contains(mark) for place in new))
    return replace(kept, passages=kept.passages + new, marks=kept.marks + marks)
