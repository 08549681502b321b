"""Two amounts that make one: "5 feet 8 inches", "six pounds, two ounces", "3 dollars 50 cents"."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from checker.extract.numbers.numerals import read_numeral
from checker.extract.numbers.quantities import read_quantity
from checker.extract.numbers.values import Quantity
from checker.lexicon.units import UNITS
from checker.types import NumberKind

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
_FEET_AND_IN = re.compile(
    r",?[ ](\d{1,2}) ?in\b(?! (?:the|an?|his|her|its|their|all|one|some|this|that|front)\b)"
    r"|,?[ ](\d{1,2})in\b"
)
_PRIMES = re.compile(r"['’′] ?(\d{1,2})(?:\"|”|″|'')")
_CENTS_GAP = re.compile(r",?[ ](?:and[ ])?")
_CENTS = re.compile(r"[ ](?:cents?|pence|pennies|kopecks)\b", re.I)
_END = re.compile(r"\s*(?:[.;!?)]|,\s|$)")
#: Currencies of a hundred parts, of which the news writes out small sums.
_PARTED = frozenset({"USD", "AUD", "CAD", "EUR", "GBP"})


def read_compound(sentence: str, first: Quantity) -> Quantity | None:
    """Feet with inches, pounds with ounces, in the smaller unit; dollars with cents, or None."""
    if first.kind is NumberKind.MONEY:
        return _with_cents(sentence, first)
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


def _with_cents(sentence: str, first: Quantity) -> Quantity | None:
    """The sum of "3 dollars 50 cents", or of "15 dollars 50" where the sentence pauses after it."""
    if first.unit not in _PARTED or first.numeral.is_scaled or first.end == first.numeral.end:
        return None
    gap = _CENTS_GAP.match(sentence, first.end)
    cents = read_numeral(sentence, gap.end()) if gap else None
    if cents is None or cents.is_scaled or not 0 < cents.value < 100 or cents.step < 1:
        return None
    named = _CENTS.match(sentence, cents.end)
    if named is None and (cents.value < 10 or not _END.match(sentence, cents.end)):
        return None
    end = named.end() if named else cents.end
    return replace(first, end=end, value=first.value + cents.value / 100, step=Decimal("0.01"))
