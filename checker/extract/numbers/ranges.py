"""Two amounts that make one: ranges ("10 to 15 miles") and compounds ("5 feet 8 inches")."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from checker.extract.numbers.numerals import Numeral
from checker.extract.numbers.quantities import Quantity, read_quantity
from checker.lexicon.units import UNITS
from checker.types import NumberKind

_TO = re.compile(r"-?[ \u00a0-]to[ \u00a0-]|-?[ \u00a0]or[ \u00a0]|[ \u00a0]?[-–—][ \u00a0]?", re.I)
_BETWEEN = re.compile(r"\bbetween\s(?:about\s|roughly\s)?[$€£A-Z]{0,3}\s?$", re.I)
_AND = re.compile(r"[ \u00a0]and[ \u00a0](?:about[ ]|roughly[ ])?", re.I)
_FROM = re.compile(r"\b(?:from|rose|fell|grew|increased|dropped|went|up|down)\s[$€£]?$", re.I)
_SIGN = re.compile(r"(?:[A-Z]{0,3}[$€£]|euro)?", re.A)
_COMPOUND = {
    ("foot", "inch"): Decimal(12),
    ("pound", "ounce"): Decimal(16),
    ("stone", "pound"): Decimal(14),
    ("yard", "foot"): Decimal(3),
}
_COMPOUND_GAP = re.compile(r"(?:,?[ -](?:and[ ])?)?")
_FEET_AND_FIGURE = re.compile(
    r"-(?:foot|feet)-(\d{1,2}|one|two|three|four|five|six|seven|eight|"
    r"nine|ten|eleven)(?:-inch(?:es)?)?\b",
    re.I,
)
_FEET_AND_IN = re.compile(r",?[ ](\d{1,2}) ?in\b(?! [a-z])|,?[ ](\d{1,2})in\b")
_PRIMES = re.compile(r"['’′] ?(\d{1,2})(?:\"|”|″|'')")


def read_amount(sentence: str, at: int, *, is_hedged: bool = False) -> Quantity | None:
    """Read the amount, range or compound that begins at ``at``, or None.

    "from 10 to 15" and "rose 10 to 15" are a change and not a range: the amounts stay apart.
    """
    first = read_quantity(sentence, at, is_hedged=is_hedged)
    if first is None:
        return None
    whole = _compound(sentence, first)
    if whole is not None:
        return whole
    if first.high is not None or _FROM.search(sentence[max(0, first.start - 11) : first.start]):
        return first
    second = _upper_end(sentence, first)
    if second is None:
        return first
    return _joined(first, second) or first


def _upper_end(sentence: str, first: Quantity) -> Quantity | None:
    gap = _TO.match(sentence, first.end)
    if gap is None and _BETWEEN.search(sentence[max(0, first.start - 24) : first.start]):
        gap = _AND.match(sentence, first.end)
    if gap is None:
        return None
    sign = _SIGN.match(sentence, gap.end())
    return read_quantity(sentence, sign.end() if sign else gap.end())


def _joined(low: Quantity, high: Quantity) -> Quantity | None:
    """The range from one amount to the other, or None where the two make none.

    What only the second says is meant of both: "$2 to 3 million", "10 to 15 miles".
    """
    if low.unit is None or (low.unit != high.unit and high.is_bare):
        unit, kind = (high.unit, high.kind) if low.unit is None else (low.unit, low.kind)
    elif low.unit == high.unit:
        unit, kind = low.unit, low.kind
    else:
        return None
    scale = _scale_of(high.numeral)
    value, step = low.value, low.step
    if not low.numeral.is_scaled and high.numeral.is_scaled and value * scale < high.value:
        value, step = value * scale, step * scale
    if not 0 <= value < high.value or high.high is not None:
        return None
    return replace(
        low,
        end=high.end,
        value=value,
        kind=kind,
        unit=unit,
        high=high.value,
        step=min(step, high.step),
    )


def _scale_of(numeral: Numeral) -> Decimal:
    if not numeral.is_scaled:
        return Decimal(1)
    for scale in (Decimal(10) ** 12, Decimal(10) ** 9, Decimal(10) ** 6, Decimal(1000)):
        if numeral.value >= scale:
            return scale
    return Decimal(1)


def _compound(sentence: str, first: Quantity) -> Quantity | None:
    """Feet with inches, pounds with ounces: one amount in the smaller unit."""
    match = (
        _FEET_AND_FIGURE.match(sentence, first.numeral.end)
        or _PRIMES.match(sentence, first.numeral.end)
        or (_FEET_AND_IN.match(sentence, first.end) if first.unit == "foot" else None)
    )
    inches = read_quantity(next(filter(None, match.groups())), 0) if match else None
    if match and inches is not None and inches.value < 12:
        return _merged(first, inches.value, match.end(), "inch", Decimal(12))
    gap = _COMPOUND_GAP.match(sentence, first.end)
    second = read_quantity(sentence, gap.end()) if gap else None
    if second is None or first.unit is None or second.unit is None:
        return None
    factor = _COMPOUND.get((first.unit, second.unit))
    if factor is None or second.value >= factor:
        return None
    return _merged(first, second.value, second.end, second.unit, factor)


def _merged(first: Quantity, small: Decimal, end: int, unit: str, factor: Decimal) -> Quantity:
    return replace(
        first,
        end=end,
        kind=NumberKind.MEASURE,
        unit=UNITS[unit].name,
        value=first.value * factor + small,
        step=Decimal(1),
    )
