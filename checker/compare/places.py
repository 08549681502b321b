"""One place against another: the same, one within the other, two places, or not known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import cos, hypot, radians

from checker.compare.gazetteer import lies_in, place_key, places_named
from checker.compare.verdict import Comparison, Verdict
from checker.types import Place, PlaceLevel

#: Kilometres from a big city within which a far smaller town may be told by the city's name.
#: Malibu lies 50 km from Los Angeles, and editors take the two for two places.
SUBURB = 25
#: How many times the people of the suburb the city has. Cambridge has a sixth of Boston's, and
#: "in Boston" of what happened in Cambridge is a mistake.
MANY_TIMES = 10
#: Kilometres in a degree of latitude.
_DEGREE = 111.2

_ORDER = (Verdict.SAME, Verdict.COMPATIBLE, Verdict.CONFLICT, Verdict.UNKNOWN)


def compare_places(left: Sequence[Place], right: Sequence[Place]) -> Comparison:
    """Compare what two names may be the names of, the kindest reading first.

    SAME: one place. COMPATIBLE: one lies in the other, or is its suburb. CONFLICT: whichever of
    the homonyms are meant, they are two places of one level (two towns, two countries). UNKNOWN:
    the gazetteer does not have one of them, or a town lies outside the region named on the other
    side: towns too small for the gazetteer have namesakes in it.
    """
    if not left or not right:
        return Comparison(Verdict.UNKNOWN, "a place that the gazetteer does not have")
    found = [compare_two(one, other) for one in left for other in right]
    return min(found, key=lambda comparison: _ORDER.index(comparison.verdict))


def compare_place_names(left: str, right: str) -> Comparison:
    """Compare two places by their names alone, without the story they stand in.

    >>> compare_place_names("Aceh", "Bener Meriah").verdict
    <Verdict.COMPATIBLE: 'compatible'>
    >>> compare_place_names("Iran", "Iraq").verdict
    <Verdict.CONFLICT: 'conflict'>
    """
    if place_key(left) == place_key(right):
        return Comparison(Verdict.SAME, "the same name")
    return compare_places(places_named(left), places_named(right))


def compare_two(left: Place, right: Place) -> Comparison:
    """Compare two known places."""
    if is_same_place(left, right):
        return Comparison(Verdict.SAME, "the same place")
    if lies_in(left, right) or lies_in(right, left):
        return Comparison(Verdict.COMPATIBLE, "one lies in the other")
    if _is_part(left, right) or _is_part(right, left):
        return Comparison(Verdict.COMPATIBLE, "one is part of the other or its suburb")
    if left.level is right.level:
        return Comparison(Verdict.CONFLICT, f"two places, each a {left.level.name.lower()}")
    return Comparison(Verdict.UNKNOWN, "places of two levels, neither known to lie in the other")


def is_same_place(left: Place, right: Place) -> bool:
    """Whether two entries are one place under two names."""
    return _identity(left) == _identity(right)


def _identity(place: Place) -> tuple[object, ...]:
    lies = (place.latitude, place.longitude, place.population)
    return (place.level, place.codes, lies if place.level is PlaceLevel.TOWN else None)


def _is_part(small: Place, large: Place) -> bool:
    """Whether a town is a part or a suburb of a city of the same region.

    A city that lies in several districts has its boroughs for towns beside it (New York).
    """
    if small.level is not PlaceLevel.TOWN or large.level is not PlaceLevel.TOWN:
        return False
    if small.codes[:2] != large.codes[:2] or small.population >= large.population:
        return False
    spans = len(large.codes) == 2 < len(small.codes)
    overshadowed = MANY_TIMES * small.population <= large.population
    return (spans or overshadowed) and kilometres(small, large) <= SUBURB


def kilometres(left: Place, right: Place) -> float:
    """About how far two towns lie from one another; infinity where that is not known."""
    a, b = (left.latitude, left.longitude), (right.latitude, right.longitude)
    if a[0] is None or a[1] is None or b[0] is None or b[1] is None:
        return float("inf")
    around = abs(a[1] - b[1])
    east = min(around, 360 - around) * cos(radians((a[0] + b[0]) / 2))
    return hypot(a[0] - b[0], east) * _DEGREE


def narrowest(candidates: Sequence[Place], wider: Sequence[Place]) -> Iterator[Place]:
    """Those candidates that lie in one of the wider places."""
    return (place for place in candidates if any(lies_in(place, other) for other in wider))
