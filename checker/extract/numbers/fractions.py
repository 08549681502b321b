"""Fractions, shares and the plurals that name only an order of size."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from checker.extract.numbers.numerals import Numeral, read_numeral
from checker.lexicon.numerals import (
    DENOMINATORS,
    PAIRS,
    SCALES,
    SMALL,
    VAGUE,
    VAGUE_FIGURES,
    VAGUE_OF,
)

_TOPS = "|".join(word for word, number in SMALL.items() if 0 < number < 10)
_BOTTOMS = "|".join(rf"{word}s?" for word in DENOMINATORS if word != "half")
_FRACTION = re.compile(
    rf"(?:(?P<top>an?|{_TOPS})[ -])?(?P<bottom>half|halves|{_BOTTOMS})\b(?!-(?:degree|time|hand))",
    re.I,
)
_SLASHED = re.compile(r"(\d)/(2|3|4|5|8|10|16)(?![\d/])(?= of\b|[ -][a-z])")
_OF_SCALE = re.compile(rf"(?:[ -]of[ -]an?[ -]|[ -]an?[ -]|[ -])({'|'.join(SCALES)}|dozen)\b", re.I)
#: What must follow a fraction of a whole for it to be a share: "half the voters".
_OF_WHOLE = re.compile(
    r" (?:of\b|the\b|its\b|their\b|his\b|her\b|our\b|all\b|those\b|these\b|that\b)", re.I
)
_MAJORITY = re.compile(r"[ -](?:majority|share|stake)\b", re.I)
_ONE_IN = re.compile(
    rf"(?P<part>{_TOPS}|\d{{1,2}})[ -](?:in|out[ -]of)[ -](?:every[ -])?"
    rf"(?P<whole>{_TOPS}|ten|twenty|a hundred|1,000|\d{{1,3}})\b(?![.,:]\d|[ -](?:year|month|week|"
    r"day|hour|minute|second|match|game|state|countr|cit|attempt|a\.m|p\.m|%|percent|million|hundred))",
    re.I,
)
_OF_UNIT = re.compile(r" of an?(?= )| an?(?= )|(?=[ -])")
_VAGUE_OF = re.compile("|".join(VAGUE_OF), re.I)
_VAGUE = re.compile(
    rf"(?:{'|'.join(word for word in VAGUE if word not in {'tens', 'scores'})})\b"
    r"|scores(?= of\b)",
    re.I,
)
_SEVERAL = re.compile(rf"({'|'.join(VAGUE_FIGURES)}) ({'|'.join(SCALES)}|dozen)\b", re.I)
_PAIR = re.compile("|".join(PAIRS), re.I)

#: A fraction in words is good to a twentieth: "half" is said of 46 as of 54 percent.
FRACTION_STEP = Decimal(10)


def read_vague(text: str, at: int) -> Numeral | None:
    """Read "dozens", "tens of thousands" or "several hundred" at ``at``, or None."""
    if match := _VAGUE_OF.match(text, at) or _VAGUE.match(text, at):
        word = match.group().lower()
        low, high = VAGUE_OF.get(word) or VAGUE[word]
        return Numeral(at, match.end(), low, low, high, is_words=True, is_scaled=True)
    if match := _SEVERAL.match(text, at):
        few, many = VAGUE_FIGURES[match.group(1).lower()]
        scale = SCALES.get(match.group(2).lower(), Decimal(12))
        return Numeral(
            at, match.end(), few * scale, scale, many * scale, is_words=True, is_scaled=True
        )
    return None


def read_pair(text: str, at: int) -> Numeral | None:
    """Read "a pair of", "a couple of" at ``at`` as the number they stand for, or None."""
    match = _PAIR.match(text, at)
    if not match:
        return None
    number = Decimal(PAIRS[match.group().lower()])
    return Numeral(at, match.end() - len(" of"), number, Decimal(1), is_words=True)


@dataclass(frozen=True, slots=True)
class _Part:
    """A fraction as written; "a third" and "half" are single, "one-third" and "two-thirds" not."""

    end: int
    value: Decimal
    is_single: bool


def _read_part(text: str, at: int) -> _Part | None:
    match = _FRACTION.match(text, at)
    if not match:
        match = _SLASHED.match(text, at)
        if not match or int(match.group(1)) >= int(match.group(2)):
            return None
        value = Decimal(match.group(1)) / Decimal(match.group(2))
        return _Part(match.end(), value, is_single=True)
    top, bottom = (match.group("top") or "").lower(), match.group("bottom").lower()
    if not top and bottom != "half":
        return None
    number = SMALL.get(top, 1)
    if (number > 1) != bottom.endswith("s") and bottom != "halves":
        return None
    under = 2 if bottom == "halves" else DENOMINATORS[bottom.removesuffix("s")]
    is_single = top in {"", "a", "an"} or bottom == "half"
    return _Part(match.end(), Decimal(number) / Decimal(under), is_single)


def read_scaled_fraction(text: str, at: int) -> Numeral | None:
    """Read "half a million" or "a quarter-million" at ``at``, or None."""
    part = _read_part(text, at)
    match = part and _OF_SCALE.match(text, part.end)
    if part is None or not match:
        return None
    scale = SCALES.get(match.group(1).lower(), Decimal(12))
    value = (part.value * scale).to_integral_value()
    return Numeral(at, match.end(), value, value, is_words=True, is_scaled=True)


def read_part_of_unit(text: str, at: int) -> Numeral | None:
    """Read "half a", "three-quarters of a" or "1/4" before the name of a unit, or None."""
    part = _read_part(text, at)
    match = part and _OF_UNIT.match(text, part.end)
    if part is None or not match:
        return None
    return Numeral(at, match.end(), part.value, part.value, is_words=True)


def read_share(text: str, at: int, *, is_hedged: bool) -> Numeral | None:
    """Read "two-thirds", "half of", "one in five" at ``at`` as a percentage, or None.

    A single part alone ("a third", "half") is a share only before "of", before the whole
    ("half the voters") or after a hedge ("nearly half").
    """
    if match := _ONE_IN.match(text, at):
        few, many = (read_numeral(match.group(name), 0) for name in ("part", "whole"))
        if few and many and 0 < few.value < many.value:
            value = few.value * 100 / many.value
            return Numeral(at, match.end(), _rounded(value), FRACTION_STEP, is_words=True)
    part = _read_part(text, at)
    if part is None:
        return None
    is_share = _OF_WHOLE.match(text, part.end) or _MAJORITY.match(text, part.end)
    if part.is_single and not is_share and not is_hedged:
        return None
    return Numeral(at, part.end, _rounded(part.value * 100), FRACTION_STEP, is_words=True)


def _rounded(value: Decimal) -> Decimal:
    """To a tenth, and without the zeros that division leaves."""
    return value.quantize(Decimal("0.1")).normalize() + 0
