"""Reading one numeral, in figures or in words, at a given place of a text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from checker.lexicon.numerals import FRACTION_SIGNS, GROUPS, SCALE_LETTERS, SCALES, SMALL


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


# Groups of three, as in India of two, or with the thin spaces of European style; at most five
# groups, and at most fifteen figures in a row: what is longer is an identifier.
_FIGURES = re.compile(
    r"(?:\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)"
    r"|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3}){1,5}(?!\d)|\d{1,3}(?: \d{3}){2,4}(?![\d,])"
    r"|\d{1,3} 000(?![\d,])"
    r"|\d{1,15}(?!\d))(?:\.\d{1,12}(?!\d|\.\d))?"
    r"|\.\d{1,9}(?!\d)"
)
_SIGNS = "".join(FRACTION_SIGNS)
_AFTER_WHOLE = re.compile(rf"[ -]?([{_SIGNS}])|[ -](\d)/(2|3|4|5|8|10|16)(?![\d/])")
_AND_A_HALF = re.compile(
    r"[ -]and[ -](?:a[ -](half|quarter)|(half)(?= (?:years?|months?|hours?|miles?)))\b", re.I
)
_SCALE = re.compile(rf"[ \u00a0-]?({'|'.join(SCALES)}|dozen)\b", re.I)
_SCALE_ABBREVIATION = re.compile(r" ?(?:mn|mln|bn|bln|trn|tn)\b|(?:mil|[kKbBM])\b(?!-)")
_WORD = re.compile(r"[A-Za-z]{1,10}(?![A-Za-z])")
_JOINT = re.compile(r"[ \u00a0]and[ \u00a0]|-and-|[ \u00a0-]")


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


def read_numeral(text: str, at: int) -> Numeral | None:
    """Read the numeral that begins at ``at``, scale words included, or None."""
    numeral = _read_figures(text, at) or _read_words(text, at)
    return None if numeral is None else _with_scale(text, numeral)


def _read_figures(text: str, at: int) -> Numeral | None:
    if at < len(text) and text[at] in FRACTION_SIGNS:
        value = _decimal_fraction(text[at])
        return Numeral(at, at + 1, value, value)
    match = _FIGURES.match(text, at)
    if not match:
        return None
    value = Decimal(re.sub(r"[^\d.]", "", match.group()))
    step = last_place(value)
    end = match.end()
    if tail := _AFTER_WHOLE.match(text, end):
        sign, over, under = tail.groups()
        part = _decimal_fraction(sign) if sign else Decimal(over) / Decimal(under)
        if 0 < part < 1:
            return Numeral(at, tail.end(), value + part, part)
    return Numeral(at, end, value, step)


def _decimal_fraction(sign: str) -> Decimal:
    fraction = FRACTION_SIGNS[sign]
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def _with_scale(text: str, numeral: Numeral) -> Numeral:
    """Take in "and a half" and a scale word, in either order."""
    numeral = _with_half(text, numeral)
    match = _SCALE.match(text, numeral.end)
    if match:
        word = match.group(1).lower()
        if not numeral.is_scaled:
            scaled = _times(numeral, SCALES.get(word, GROUPS.get(word, Decimal(1))), match.end())
            return _with_half(text, scaled)
    elif not numeral.is_words and (match := _SCALE_ABBREVIATION.match(text, numeral.end)):
        return _times(numeral, SCALE_LETTERS[match.group().strip().lower()], match.end())
    return numeral


def _times(numeral: Numeral, scale: Decimal, end: int) -> Numeral:
    value, step = _whole(numeral.value * scale), _whole(numeral.step * scale)
    return replace(numeral, end=end, value=value, step=step, is_scaled=True)


def _whole(value: Decimal) -> Decimal:
    """Without the zeros after the point that multiplying "1.2" by a million leaves."""
    return value.to_integral_value() if value == value.to_integral_value() else value


def times_million(numeral: Numeral, end: int) -> Numeral:
    """The numeral with an "m" for million taken in, up to ``end``."""
    return _times(numeral, SCALES["million"], end)


def times_trillion(numeral: Numeral, end: int) -> Numeral:
    """The numeral with a "T" for trillion taken in, up to ``end``."""
    return _times(numeral, SCALES["trillion"], end)


def _with_half(text: str, numeral: Numeral) -> Numeral:
    match = _AND_A_HALF.match(text, numeral.end)
    if not match:
        return numeral
    part = Decimal("0.5") if (match.group(1) or "half").lower() == "half" else Decimal("0.25")
    part = _whole(part * numeral.step) if numeral.is_scaled else part
    return replace(numeral, end=match.end(), value=_whole(numeral.value + part), step=part)


@dataclass(frozen=True, slots=True)
class _Words:
    """How far a numeral in words has been read: what is complete, and what may still follow."""

    end: int
    total: Decimal = Decimal(0)
    group: Decimal = Decimal(0)
    room: Decimal = Decimal(100)
    """A word for a number below this may follow."""
    scale: Decimal = Decimal(10) ** 15
    """Only smaller scales may follow."""
    article: bool = False
    scaled: bool = False


def _read_words(text: str, at: int) -> Numeral | None:
    state = _Words(end=at)
    done: _Words | None = None
    while (match := _WORD.match(text, state.end)) is not None:
        following = _take(state, match.group().lower(), match.end())
        if following is None:
            break
        state = following
        if not state.article:
            done = state
        joint = _JOINT.match(text, state.end)
        if joint is None or ("and" in joint.group() and state.room != 100):
            break
        state = replace(state, end=joint.end())
    if done is None:
        return None
    value = done.total + done.group
    is_grouped = done.total == value and done.scale in GROUPS.values()
    step = done.scale if is_grouped else last_place(value)
    return Numeral(at, done.end, value, step, is_words=True, is_scaled=done.scaled)


def _take(state: _Words, word: str, end: int) -> _Words | None:
    """The state after one more word, or None where the word does not continue the numeral."""
    small = SMALL.get(word)
    if word in {"a", "an"} and not state.group and not state.total:
        return replace(state, end=end, group=Decimal(1), room=Decimal(0), article=True)
    if small is not None and small < state.room and not state.article:
        room = Decimal(10) if small >= 20 else Decimal(0)
        return replace(state, end=end, group=state.group + small, room=room)
    if word == "hundred" and 0 < state.group < 100:
        return replace(state, end=end, group=state.group * 100, room=Decimal(100), article=False)
    if word in GROUPS and state.room == 100 and not state.total and not state.group:
        return _Words(end, GROUPS[word], Decimal(0), Decimal(0), GROUPS[word], scaled=True)
    scale = GROUPS.get(word) or SCALES.get(word)
    if word != "hundred" and scale and state.group and scale < state.scale:
        total = state.total + state.group * scale
        room = Decimal(0) if word in GROUPS else Decimal(100)
        return _Words(end, total, Decimal(0), room, scale, scaled=True)
    return None
