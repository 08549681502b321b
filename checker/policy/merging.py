"""One finding for one disagreement, however many pairs of articles showed it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.types import Discrepancy, Passage, Reading

_STRETCH = 200  # characters in which disagreements are looked up together: a sentence or two


def merge(discrepancies: Iterable[Discrepancy]) -> tuple[Discrepancy, ...]:
    """Join the discrepancies of one rule that are the same disagreement.

    They are the same when two readings of one stand where two readings of the other stand. The
    joined one keeps severity, message and confidence of the most confident, and every place.
    """
    merged: list[Discrepancy] = []
    standing = Standing()
    for discrepancy in sorted(map(_tidy, discrepancies), key=_strength):
        for at in standing.near(discrepancy.readings):
            known = merged[at]
            if known.kind is discrepancy.kind and is_same(known.readings, discrepancy.readings):
                merged[at] = _join(known, discrepancy)
                break
        else:
            at = len(merged)
            merged.append(discrepancy)
        standing.add(at, discrepancy.readings)
    return tuple(merged)


class Standing:
    """Which of many disagreements stand near a place, so that not each is compared with each.

    Near are those with a place in the same stretch of an article, and those that have a reading
    which stands nowhere: the words the desk's own style asks for.
    """

    def __init__(self) -> None:
        self._at: dict[tuple[str, int], set[int]] = {}
        self._nowhere: set[int] = set()
        self._all: set[int] = set()

    def add(self, number: int, readings: Sequence[Reading]) -> None:
        """Note where the disagreement of this number has its readings."""
        self._all.add(number)
        for reading in readings:
            if not reading.passages:
                self._nowhere.add(number)
            for stretch in _stretches(reading):
                self._at.setdefault(stretch, set()).add(number)

    def near(self, readings: Sequence[Reading]) -> list[int]:
        """The numbers of those that may have a place of these readings too, in order."""
        if any(not reading.passages for reading in readings):
            return sorted(self._all)
        stretches = (stretch for reading in readings for stretch in _stretches(reading))
        return sorted(self._nowhere.union(*(self._at.get(each, ()) for each in stretches)))


def _stretches(reading: Reading) -> Iterator[tuple[str, int]]:
    for place in reading.passages:
        for part in range(place.start // _STRETCH, max(place.end - 1, place.start) // _STRETCH + 1):
            yield place.path, part


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
    meetings = [
        (number, at)
        for number, reading in enumerate(known)
        for at, there in enumerate(other)
        if _meet(reading, there)
    ]
    # Where no single reading is part of every meeting, two of them have no reading in common.
    return all(len({pair[side] for pair in meetings}) > 1 for side in (0, 1))


def _meet(reading: Reading, other: Reading) -> bool:
    """Whether the two readings stand in one place at least.

    What the desk's style asks for may stand nowhere: it meets a reading that has its words.
    """
    if not reading.passages or not other.passages:
        wanted, has = (other, reading) if reading.passages else (reading, other)
        return f" {wanted.value.casefold()} " in f" {has.value.casefold()} "
    return any(_overlaps(reading.passages, place) for place in other.passages)


def _overlaps(places: Sequence[Passage], place: Passage) -> bool:
    """Whether one of some places shares a character with another."""
    return any(
        own.path == place.path and own.start < place.end and place.start < own.end for own in places
    )


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
    new = tuple(place for place in other.passages if not _overlaps(kept.passages, place))
    marks = tuple(mark for mark in other.marks if any(place.contains(mark) for place in new))
    return replace(kept, passages=kept.passages + new, marks=kept.marks + marks)
