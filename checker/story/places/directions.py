"""Directions from one place that articles do not tell alike: "north" and "northeast of Houston"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from checker.compare.directions import bearing
from checker.compare.gazetteer import place_key
from checker.types import PlaceFiller, PlaceSlot

#: The label of a slot that asks on which side of a place something is.
DIRECTION = "direction"
#: In 97 stories five places have several directions: in four, points of the compass at most this
#: far apart, and three of these are in the gold; in the fifth, 135 degrees apart, of two events.
_NEIGHBOURING = 45
#: Three of four is little, and the stories were at hand.
_CONFIDENCE = 0.5

_Pointed = tuple[str, bool]


def direction_slots(fillers: Sequence[PlaceFiller]) -> tuple[PlaceSlot, ...]:
    """Places from or in which two articles give neighbouring points of the compass.

    "Ten miles north of" a place and "in the north of" it are two questions. Points farther apart
    are mostly of two things.
    """
    grouped: dict[_Pointed, dict[float, list[PlaceFiller]]] = {}
    for filler in fillers:
        at = bearing(filler.side or "")
        if at is not None:
            key = place_key(filler.mention.text), filler.is_beside
            grouped.setdefault(key, {}).setdefault(at, []).append(filler)
    slots = (slot for _, sides in sorted(grouped.items()) if (slot := _slot(sides)))
    return tuple(sorted(slots, key=lambda slot: slot.fillers[0].passage))


def _slot(sides: Mapping[float, Sequence[PlaceFiller]]) -> PlaceSlot | None:
    """All the sides that have a neighbour, as one question."""
    told: set[float] = set()
    for one, other in combinations(sorted(sides), 2):
        around = abs(one - other)
        near = min(around, 360 - around) <= _NEIGHBOURING
        if near and not _is_one_article(sides[one], sides[other]):
            told |= {one, other}
    found = sorted((f for at in told for f in sides[at]), key=lambda filler: filler.passage)
    return PlaceSlot(DIRECTION, tuple(found), _CONFIDENCE) if found else None


def _is_one_article(left: Sequence[PlaceFiller], right: Sequence[PlaceFiller]) -> bool:
    """Whether every article has both: it tells of two things then, and contradicts nobody."""
    return {filler.path for filler in left} == {filler.path for filler in right}
