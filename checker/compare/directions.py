"""Points of the compass, and how far two of them lie apart."""

from __future__ import annotations

from checker.compare.verdict import Comparison, Verdict

#: The sixteen points from north on, clockwise, without hyphens.
_POINTS = (
    """north northnortheast northeast eastnortheast east eastsoutheast southeast southsoutheast
    south southsouthwest southwest westsouthwest west westnorthwest northwest northnorthwest"""
).split()
_DEGREES = 22.5


def bearing(word: str) -> float | None:
    """Degrees from north, clockwise, of a point of the compass in any of its forms.

    >>> bearing("north-northeast"), bearing("Southwestern"), bearing("central")
    (22.5, 225.0, None)
    """
    point = word.lower().replace("-", "").replace(" ", "").removesuffix("ern")
    return _POINTS.index(point) * _DEGREES if point in _POINTS else None


def degrees_apart(left: str, right: str) -> float | None:
    """How far two points lie apart, 0 to 180; none where one is no point of the compass."""
    one, other = bearing(left), bearing(right)
    if one is None or other is None:
        return None
    around = abs(one - other)
    return min(around, 360 - around)


def compare_directions(left: str, right: str) -> Comparison:
    """Compare two points of the compass; "north" and "northeast" are two."""
    apart = degrees_apart(left, right)
    if apart is None:
        return Comparison(Verdict.UNKNOWN, "no point of the compass on one side")
    if apart == 0:
        return Comparison(Verdict.SAME, "the same direction")
    return Comparison(Verdict.CONFLICT, f"directions {apart:g} degrees apart")
