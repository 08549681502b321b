"""What a numeral is worth, and how precisely it was written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from checker.types import NumberKind


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral with its value and the place value of its last digit that means something."""

    start: int
    end: int
    value: Decimal
    step: Decimal
    high: Decimal | None = None
    """Upper end, for the words that name only an order of size."""
    is_words: bool = False
    is_scaled: bool = False
    """Whether a scale word ("million") is part of it."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """One amount of a sentence, from its sign or first figure to the end of its unit."""

    start: int
    end: int
    numeral: Numeral
    kind: NumberKind = NumberKind.BARE
    unit: str | None = None
    value: Decimal = Decimal(0)
    step: Decimal = Decimal(1)
    high: Decimal | None = None

    @property
    def is_bare(self) -> bool:
        """Whether neither unit nor sign says what it is an amount of."""
        return self.kind is NumberKind.BARE


def quantity_of(numeral: Numeral, end: int, kind: NumberKind, unit: str | None) -> Quantity:
    """The amount that a numeral makes together with what stands after it, up to ``end``."""
    return Quantity(
        numeral.start, end, numeral, kind, unit, numeral.value, numeral.step, numeral.high
    )


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of the words, the longest first; their blanks may be hard ones."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", "[ \u00a0]") for word in longest_first)


def last_place(value: Decimal) -> Decimal:
    """Place value of the last figure that is not a zero; 1 for zero.

    >>> last_place(Decimal(2500)), last_place(Decimal("8.0")), last_place(Decimal(2487))
    (Decimal('100'), Decimal('0.1'), Decimal('1'))
    """
    digits = str(abs(value))
    if "." in digits:
        return Decimal(1).scaleb(-len(digits.partition(".")[2]))
    plain = digits.lstrip("0")
    return Decimal(10) ** (len(plain) - len(plain.rstrip("0"))) if plain else Decimal(1)


def times(numeral: Numeral, scale: Decimal, end: int) -> Numeral:
    """The numeral with a scale taken in that ends at ``end``."""
    value, step = whole(numeral.value * scale), whole(numeral.step * scale)
    return replace(numeral, end=end, value=value, step=step, is_scaled=True)


def whole(value: Decimal) -> Decimal:
    """Without the zeros after the point that multiplying "1.2" by a million leaves."""
    return value.to_integral_value() if value == value.to_integral_value() else value
