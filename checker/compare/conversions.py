"""Whether one measure is the other in another unit, as newspapers round when they convert."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from itertools import product

from checker.compare.intervals import allowances, imprecision
from checker.lexicon.units import UNIT_WORDS, UNITS, from_base, to_base
from checker.types import NumberKind, NumberMention

_FIGURES = re.compile(r"[-−–]?\d[\d,]*(?:\.\d+)?|\.\d+")
#: "85 miles (135 kilometers)", rounded to fives and off by 1.3 percent, is no mistake; the least
#: that the stories list as one, as optional, is "181-km (110 mile)" with 2.2 percent.
NEAR = 0.02

#: Weather services give winds in fives, "55 kilometers per hour (35 mph)", and others follow:
#: "45 kilometers (30 miles)" is 28. Below about 25 a five is too coarse to be a rounding.
FIVES = Fraction(10, 100)

#: Degrees Celsius by which the climate, a fever or a forecast changes; more is a temperature.
LARGEST_DIFFERENCE = 10

_SPANS_OF_TIME = frozenset({"duration", "calendar"})

_VOLUMES = frozenset({"ml", "liter"})

#: The units of those who count in tens; a ton is of either side, and so of neither.
_METRIC = frozenset(
    "km m dm cm mm kg g mg µg tonne hectare liter ml C km/h m/s kW MW GW".split()
) | {f"{power} {length}" for power in ("square", "cubic") for length in ("km", "m", "cm")}


def is_convertible(left: NumberMention, right: NumberMention) -> bool:
    """Whether two measures are of one dimension in two units, so that one may convert the other."""
    if {left.kind, right.kind} != {NumberKind.MEASURE} or left.unit == right.unit:
        return False
    one, other = UNITS.get(left.unit or ""), UNITS.get(right.unit or "")
    return (
        one is not None
        and other is not None
        and one.dimension == other.dimension
        and one.dimension not in _SPANS_OF_TIME
    )


def is_metric(mention: NumberMention) -> bool:
    """Whether the measure is in a metric unit."""
    return mention.unit in _METRIC


def with_scales(left: NumberMention, right: NumberMention) -> tuple[NumberMention, NumberMention]:
    """Two measures, a bare "degrees" read as the scale that the other side is not.

    Ounces beside millilitres are fluid ounces.
    """
    other = {"C": "F", "F": "C"}
    if left.unit == "ounce" and right.unit in _VOLUMES:
        return replace(left, unit="fluid ounce"), right
    if right.unit == "ounce" and left.unit in _VOLUMES:
        return left, replace(right, unit="fluid ounce")
    if left.unit == "degree" and right.unit in other:
        return replace(left, unit=other[right.unit]), right
    if right.unit == "degree" and left.unit in other:
        return left, replace(right, unit=other[left.unit])
    return left, right


def agrees(left: NumberMention, right: NumberMention) -> bool:
    """Whether the two measures are one, within the rounding of a careful writer.

    Both ends of a range must agree. Hedges are left aside: "some 75 kilometers (50 miles)" is as
    wrong as without "some". Degrees may be a temperature or a difference of two ("warming of
    1.5 C (2.7 F)").
    """
    lows = _meet(_plain(left), _plain(right))
    if left.high is None or right.high is None:
        return lows or _within(left, right)
    return lows and _meet(_plain_high(left), _plain_high(right))


def _plain(mention: NumberMention) -> NumberMention:
    return replace(mention, hedge=None, high=None)


def _plain_high(mention: NumberMention) -> NumberMention:
    return replace(mention, hedge=None, high=None, value=mention.high or mention.value)


def _within(left: NumberMention, right: NumberMention) -> bool:
    """Whether a single figure converts a range by lying in it, or by being its upper end."""
    if (left.high is None) == (right.high is None):
        return False
    return _meet(replace(left, hedge=None), replace(right, hedge=None))


def _meet(left: NumberMention, right: NumberMention) -> bool:
    pairs = product(allowances(left, is_converted=True), allowances(right, is_converted=True))
    if any(one.suggested.meets(other.suggested) for one, other in pairs) or _is_near(left, right):
        return True
    return "F" in {left.unit, right.unit} and _is_difference(left, right)


def _is_near(left: NumberMention, right: NumberMention) -> bool:
    """Whether nobody would call the conversion wrong; a temperature has no such share."""
    if "F" in {left.unit, right.unit} or left.value <= 0:
        return False
    if abs(ratio(left, right) - 1) <= NEAR:
        return True
    return _is_to_fives(left, right) or _is_to_fives(right, left)


def _is_to_fives(source: NumberMention, target: NumberMention) -> bool:
    """Whether the target is the source converted and rounded to the nearest five."""
    written = Fraction(target.value)
    off = abs(_convert(Fraction(source.value), source, target) - written)
    return written % 5 == 0 and off <= Fraction(5, 2) and off <= written * FIVES


def _is_difference(left: NumberMention, right: NumberMention) -> bool:
    """Whether two figures in degrees agree as a difference: 1 C is 1.8 F, without the offset."""
    celsius, fahrenheit = (left, right) if right.unit == "F" else (right, left)
    if not 0 < celsius.value <= LARGEST_DIFFERENCE:
        return False
    off = Fraction(celsius.value) * Fraction(9, 5) - Fraction(fahrenheit.value)
    spare = imprecision(celsius) * Fraction(9, 5) + imprecision(fahrenheit)
    return abs(off) <= spare


def converted(left: NumberMention, right: NumberMention) -> str:
    """The left measure in the unit of the right, in the words of the right ("47 miles").

    Of the sizes a unit may have, the one that comes nearest to what the right says.
    """
    values = [_convert(Fraction(left.value), left, right)]
    if left.high is not None and right.high is not None:
        values.append(_convert(Fraction(left.high), left, right))
    written = _FIGURES.search(right.text)
    decimals = len(written.group().partition(".")[2]) if written else 0
    figures = [_figure(value / _scale(right, written), decimals) for value in values]
    if written is None:
        written_out = [word for word in UNIT_WORDS if right.text.lower().endswith(word)]
        return f"{' to '.join(figures)} {max(written_out, key=len, default=right.unit)}"
    remaining = iter(figures)
    return _FIGURES.sub(lambda match: next(remaining, match.group()), right.text)


def _scale(mention: NumberMention, written: re.Match[str] | None) -> Fraction:
    """What the figure of a measure is multiplied by in words: a million in "7.6 million"."""
    figure = Fraction(written.group().replace(",", "").lstrip("-−–")) if written else Fraction(0)
    scale = abs(Fraction(mention.value)) / figure if figure else Fraction(1)
    return scale if scale >= 1000 else Fraction(1)


def _convert(value: Fraction, left: NumberMention, right: NumberMention) -> Fraction:
    own, other = UNITS[left.unit or ""], UNITS[right.unit or ""]
    target = Fraction(right.value)
    sizes = [size for base in to_base(value, own) for size in from_base(base, other)]
    return min(sizes, key=lambda size: (abs(size - target), size))


def _figure(value: Fraction, decimals: int) -> str:
    """A figure as a newspaper writes it: whole from ten up, one decimal below, two below one.

    Never with fewer decimals than ``decimals``, those of the figure it is set against.
    """
    least = 0 if abs(value) >= 10 else 1 if abs(value) >= 1 else 2
    text = f"{float(value):,.{max(least, decimals)}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def ratio(left: NumberMention, right: NumberMention) -> float:
    """By what factor the right measure exceeds the left, both in one unit."""
    own, other = UNITS[left.unit or ""], UNITS[right.unit or ""]
    value = to_base(Fraction(left.value), own)[0]
    target = to_base(Fraction(right.value), other)[0]
    return float(target / value) if value else 0.0
