"""What is found in one article is found in each copy of it: one finding, with every place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from checker.story.copies import copies_of
from checker.types import Discrepancy, Passage, Reading, Story

#: Where the words of each reading stand, a copy's places taken for those of its original.
_Places = tuple[tuple[str, tuple[Passage, ...]], ...]
_Key = tuple[str, int, str, float, _Places]


def one_for_copies(discrepancies: Iterable[Discrepancy], story: Story) -> tuple[Discrepancy, ...]:
    """Join the discrepancies of one rule that differ only in which copy of an article has them."""
    original = {
        copy.path: same[0].path for same in copies_of(story.articles).values() for copy in same
    }
    found: dict[_Key, Discrepancy] = {}
    for discrepancy in discrepancies:
        key = _key(discrepancy, original)
        known = found.get(key)
        found[key] = discrepancy if known is None else _join(known, discrepancy)
    return tuple(found.values())


def _key(discrepancy: Discrepancy, original: dict[str, str]) -> _Key:
    def places(reading: Reading) -> tuple[Passage, ...]:
        told = {replace(p, path=original.get(p.path, p.path)) for p in reading.passages}
        return tuple(sorted(told))

    readings = tuple((reading.value, places(reading)) for reading in discrepancy.readings)
    severity, sure = discrepancy.severity, discrepancy.confidence
    return discrepancy.kind.value, severity, discrepancy.message, sure, readings


def _join(one: Discrepancy, other: Discrepancy) -> Discrepancy:
    """The first with the places of both."""
    readings = tuple(
        Reading(
            here.value,
            tuple(sorted({*here.passages, *there.passages})),
            tuple(sorted({*here.marks, *there.marks})),
        )
        for here, there in zip(one.readings, other.readings, strict=True)
    )
    return replace(one, readings=readings)
