"""Fractions, shares and the plurals that name only an order of size."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from checker.extract.numbers.number_words import read_number_words
from checker.extract.numbers.numerals import read_numeral
from checker.extract.numbers.values import Numeral
from checker.lexicon.numerals import (
    DENOMINATORS,
    PAIRS,
    SCALES,
    SMALL,
    UNIT_DENOMINATORS,
    VAGUE,
    VAGUE_FIGURES,
    VAGUE_OF,
)

_TENS = "|".join(word for word, number in SMALL.items() if number >= 20)
_BOTTOM = (
    rf"(?:(?P<tens>{_TENS})[ -](?P<unit>{'|'.join(UNIT_DENOMINATORS)})"
    rf"|(?P<bottom>{'|'.join(DENOMINATORS)}|halve))(?P<many>s?)\b(?!-(?:degree|time|hand))"
)
_AFTER_TOP = re.compile(rf"(?P<joint>[ -]| - ){_BOTTOM}", re.I)
_AFTER_ARTICLE = re.compile(rf"an?[ -]{_BOTTOM}", re.I)
_HALF = re.compile(r"half\b(?!-(?:degree|time|hand))", re.I)
_SLASHED = re.compile(r"(\d)/(2|3|4|5|8|10|16)(?![\d/])(?= of\b|[ -][a-z])")
_OF_SCALE = re.compile(
    rf"(?:[ -]of[ -]an?[ -]|[ -]an?[ -] ?|[ -])({'|'.join(SCALES)}|dozen)\b", re.I
)
#: What must follow a fraction of a whole for it to be a share: "half the voters".
_OF_WHOLE = re.compile(
    r" (?:of\b|the\b|its\b|their\b|his\b|her\b|our\b|all\b|those\b|these\b|that\b)", re.I
)
_MAJORITY = re.compile(r"[ -](?:majority|share|stake)\b", re.I)
_TOPS = "|".join(word for word, number in SMALL.items() if 0 < number < 10)
_ONE_IN = re.compile(
    rf"(?P<part>{_TOPS}|\d)[ -](?P<of>in|out[ -]of)[ -](?:every[ -])?"
    rf"(?=\d{{1,3}}(?:,\d{{3}}){{0,2}}\b(?![.:]\d)|an?[ -]|{_TOPS}|ten|{_TENS})",
    re.I,
)
_NOT_A_WHOLE = re.compile(
    r"[.,:]\d|\w|[ -](?:year|month|week|day|hour|minute|second|match|game|state|countr|cit|attempt|"
    r"a\.m|p\.m|%|percent|million|hundred)",
    re.I,
)
_OF_UNIT = re.compile(r" of an?(?= )| an?(?= )|(?=[ -])")
_VAGUE_OF = re.compile("|".join(VAGUE_OF), re.I)
_VAGUE = re.compile(
    rf"(?:{'|'.join(word for word in VAGUE if word not in {'tens', 'scores'})})\b"
    r"|scores(?= of\b)",
    re.I,
)
_SEVERAL = re.compile(rf"({'|'.join(VAGUE_FIGURES)}) ({'|'.join(SCALES)}|dozens?)\b", re.I)
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
    under: int = 0


def _read_part(text: str, at: int) -> _Part | None:
    if match := _SLASHED.match(text, at):
        over, under = int(match.group(1)), int(match.group(2))
        return _Part(match.end(), Decimal(over) / under, is_single=True) if over < under else None
    if match := _HALF.match(text, at):
        return _Part(match.end(), Decimal("0.5"), is_single=True)
    if match := _AFTER_ARTICLE.match(text, at):
        return _part(match, Decimal(1), is_single=True)
    top = read_number_words(text, at)
    match = _AFTER_TOP.match(text, top.end) if top else None
    if top is None or match is None:
        return None
    value, unit = top.value, DENOMINATORS.get((match.group("bottom") or "").lower(), 0)
    is_joined = 0 < unit < 10 and match.group("joint") == "-" and value > 100 and value % 100 >= 20
    if is_joined and value % 10 == 0:  # "one hundred thirty-fifths"
        tens = value % 100
        whole = int(tens) + unit
        return _Part(match.end(), (value - tens) / whole, is_single=False, under=whole)
    return _part(match, value, is_single=value == 1 and unit >= 100)


def _part(match: re.Match[str], top: Decimal, *, is_single: bool) -> _Part | None:
    """So many of a denominator, whose plural must fit them: "one fifth", "two fifths"."""
    tens, unit, bottom = (match.group(name) for name in ("tens", "unit", "bottom"))
    if (top > 1) != bool(match.group("many")) or top <= 0:
        return None
    if bottom is None:
        under = SMALL[tens.lower()] + UNIT_DENOMINATORS[unit.lower()]
    else:
        under = 2 if bottom.lower() == "halve" else DENOMINATORS[bottom.lower()]
    is_half = under == 2 and top == 1
    return _Part(match.end(), top / under, is_single=is_single or is_half, under=under)


def read_improper(text: str, at: int) -> Numeral | None:
    """Read more parts than a whole has ("twenty-three fifths") at ``at``, or None.

    Halves, thirds and quarters are left alone: they are of a game or a year as often.
    """
    part = _read_part(text, at)
    if part is None or part.value < 1 or part.under < 5:
        return None
    return Numeral(at, part.end, part.value, Decimal(1) / part.under, is_words=True)


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
    if (odds := _read_odds(text, at)) is not None:
        return odds
    part = _read_part(text, at)
    if part is None or part.value >= 1:
        return None
    is_share = _OF_WHOLE.match(text, part.end) or _MAJORITY.match(text, part.end)
    if part.is_single and not is_share and not is_hedged:
        return None
    return Numeral(at, part.end, _rounded(part.value * 100), FRACTION_STEP, is_words=True)


def _read_odds(text: str, at: int) -> Numeral | None:
    """Read "one in five", "nine out of 10"; "24 out of 30" are counts, "1 in 1987" is a year."""
    match = _ONE_IN.match(text, at)
    few = read_numeral(match.group("part"), 0) if match else None
    many = read_numeral(text, match.end()) if match else None
    if few is None or many is None or not 0 < few.value < many.value:
        return None
    if _NOT_A_WHOLE.match(text, many.end):
        return None
    value = few.value * 100 / many.value
    return Numeral(at, many.end, _rounded(value), FRACTION_STEP, is_words=True)


def _rounded(value: Decimal) -> Decimal:
    """To a tenth, below ten to three figures, and without the zeros that division leaves."""
    places = 1 if value >= 10 else 2 - value.adjusted()
    return value.quantize(Decimal(1).scaleb(-places)).normalize() + 0
