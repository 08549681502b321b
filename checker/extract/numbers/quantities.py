"""A numeral with its currency, scale, percent sign or unit: one amount, without hedge or range."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from checker.extract.numbers.fractions import (
    read_pair,
    read_part_of_unit,
    read_scaled_fraction,
    read_share,
    read_vague,
)
from checker.extract.numbers.numerals import Numeral, read_numeral, times_million, times_trillion
from checker.lexicon.currencies import (
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    SCALED_CURRENCY_WORDS,
)
from checker.lexicon.units import UNIT_SYMBOLS, UNIT_WORDS
from checker.types import NumberKind


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


def _any_of(words: list[str]) -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", "[ \u00a0]") for word in longest_first)


_SIGN = rf"(?:{_any_of(list(CURRENCY_SIGNS))})|\b(?:{'|'.join(sorted(CURRENCY_CODES))})\b"
_SIGN_BEFORE = re.compile(rf"({_SIGN})[ \u00a0]?-?$")
_SIGN_AFTER = re.compile(rf"[ \u00a0]?([€£₽₴¥]|\b(?:RMB|{'|'.join(sorted(CURRENCY_CODES))})\b)")
_MONEY_WORD = re.compile(rf"[ \u00a0-]({_any_of(list(CURRENCY_WORDS))})\b", re.I)
_SCALED_MONEY_WORD = re.compile(rf"[ \u00a0-]({_any_of(list(SCALED_CURRENCY_WORDS))})\b", re.I)
_MILLION = re.compile(r"[mM]\b|[ ]m\b")
_TRILLION = re.compile(r"[tT]\b")
#: "1.2m people": an m right on the figure and a plural after it; "100m hurdles" is a race.
_MILLION_OF = re.compile(
    r"m(?= (?:people|men|women|children|(?!hurdles|freestyle|metres|meters|has|was|is)"
    r"[a-z]{2,20}s)\b)"
)
_PERCENT = re.compile(
    r"[ \u00a0-]?%|[ \u00a0-](?:percent|per[ -]cents?|pct\.?|percents)(?![A-Za-z])", re.I
)
_POINTS = re.compile(
    r"(?:[ \u00a0-]?%|[ \u00a0-](?:percentage|percent|per cent|pct))?[ -]points?\b", re.I
)
_BASIS_POINTS = re.compile(r"[ -]basis[ -]points?\b", re.I)
_UNIT_WORD = re.compile(rf"[ \u00a0-]?({_any_of(list(UNIT_WORDS))})(?![A-Za-z²³])", re.I)
_LOOSE = sorted(set(UNIT_SYMBOLS) - {"in", "st", "g", "L", "C", "F", "m", "°", "º", "min"})
_UNIT_SYMBOL = re.compile(
    rf"(?:[ \u00a0-]?({_any_of(_LOOSE)})|(m|g|L|C|F|in|st|min|°|º)"
    r"|[ \u00a0](m|C|F)(?! [a-z]{2,20}s\b))(?![\w²³])"
)
_MINUS = re.compile(r"(?:(?<=\s)|(?<=^)|(?<=\())(?:(?<!or )minus[ -]|negative[ -]|[-−–]\s?)$", re.I)


def read_quantity(sentence: str, at: int, *, is_hedged: bool = False) -> Quantity | None:
    """Read the amount whose figures or number words begin at ``at``, or None."""
    fraction = read_share(sentence, at, is_hedged=is_hedged)
    special = read_vague(sentence, at) or read_scaled_fraction(sentence, at)
    part = read_part_of_unit(sentence, at)
    if special is None and part is not None and (found := _measure(sentence, part)) is not None:
        return found
    if special is None and fraction is not None:
        return _quantity(fraction, fraction.end, NumberKind.PERCENT, "%")
    numeral = special or read_pair(sentence, at) or read_numeral(sentence, at)
    if numeral is None:
        return None
    if numeral.high is not None and sentence.startswith(" of ", numeral.end):
        return _of_unit(sentence, numeral) or _with_unit(sentence, numeral)
    return _with_unit(sentence, numeral)


def _of_unit(sentence: str, numeral: Numeral) -> Quantity | None:
    """The amount in "millions of dollars", "dozens of miles": its unit stands after "of"."""
    after = replace(numeral, end=numeral.end + len(" of"))
    return _money_after(sentence, after) or _measure(sentence, after)


def _with_unit(sentence: str, numeral: Numeral) -> Quantity:
    return (
        _money(sentence, numeral)
        or _percentage(sentence, numeral)
        or _measure(sentence, _with_million(sentence, numeral))
        or _bare(_with_million(sentence, numeral))
    )


def _quantity(numeral: Numeral, end: int, kind: NumberKind, unit: str | None) -> Quantity:
    return Quantity(
        numeral.start, end, numeral, kind, unit, numeral.value, numeral.step, numeral.high
    )


def _bare(numeral: Numeral) -> Quantity:
    return _quantity(numeral, numeral.end, NumberKind.BARE, None)


def _with_million(sentence: str, numeral: Numeral) -> Numeral:
    match = None if numeral.is_words else _MILLION_OF.match(sentence, numeral.end)
    return times_million(numeral, match.end()) if match else numeral


def _money(sentence: str, numeral: Numeral) -> Quantity | None:
    before = _SIGN_BEFORE.search(sentence[max(0, numeral.start - 7) : numeral.start])
    if before is not None:
        million = None if numeral.is_scaled else _MILLION.match(sentence, numeral.end)
        if million and not numeral.is_words:
            numeral = times_million(numeral, million.end())
        elif not numeral.is_scaled and (trillion := _TRILLION.match(sentence, numeral.end)):
            numeral = times_trillion(numeral, trillion.end())
        unit = CURRENCY_SIGNS.get(before.group(1), before.group(1))
        start = numeral.start - len(before.group())
        return replace(_quantity(numeral, numeral.end, NumberKind.MONEY, unit), start=start)
    return _money_after(sentence, numeral)


def _money_after(sentence: str, numeral: Numeral) -> Quantity | None:
    million = re.compile(r"m(?=[ ](?:euros?|dollars?|pounds?|yen)\b)").match(sentence, numeral.end)
    if million and not numeral.is_words:
        numeral = times_million(numeral, million.end())
    if match := _SIGN_AFTER.match(sentence, numeral.end):
        unit = CURRENCY_SIGNS.get(match.group(1), match.group(1))
        return _quantity(numeral, match.end(), NumberKind.MONEY, unit)
    if match := _MONEY_WORD.match(sentence, numeral.end):
        unit = CURRENCY_WORDS[_plain(match.group(1))]
        return _quantity(numeral, match.end(), NumberKind.MONEY, unit)
    match = _SCALED_MONEY_WORD.match(sentence, numeral.end)
    if match and numeral.is_scaled:
        unit = SCALED_CURRENCY_WORDS[_plain(match.group(1))]
        return _quantity(numeral, match.end(), NumberKind.MONEY, unit)
    return None


def _plain(words: str) -> str:
    return words.lower().replace("\u00a0", " ")


def _percentage(sentence: str, numeral: Numeral) -> Quantity | None:
    numeral = _signed(sentence, numeral)
    if match := _BASIS_POINTS.match(sentence, numeral.end):
        hundredth = replace(numeral, value=numeral.value / 100, step=numeral.step / 100)
        return _quantity(hundredth, match.end(), NumberKind.POINTS, "points")
    percent = _PERCENT.match(sentence, numeral.end)
    points = _POINTS.match(sentence, numeral.end)
    if points and len(points.group()) > len(" points") + 1:
        return _quantity(numeral, points.end(), NumberKind.POINTS, "points")
    return _quantity(numeral, percent.end(), NumberKind.PERCENT, "%") if percent else None


def _signed(sentence: str, numeral: Numeral) -> Numeral:
    """The numeral with a minus sign before it, as temperatures and growth rates have it."""
    match = _MINUS.search(sentence[max(0, numeral.start - 12) : numeral.start])
    if match is None:
        return numeral
    return replace(numeral, start=numeral.start - len(match.group()), value=-numeral.value)


def _measure(sentence: str, numeral: Numeral) -> Quantity | None:
    match = _UNIT_WORD.match(sentence, numeral.end)
    if match is not None:
        unit = UNIT_WORDS[_plain(match.group(1))]
    else:
        match = None if numeral.is_words else _UNIT_SYMBOL.match(sentence, numeral.end)
        if match is None:
            return None
        symbol = next(group for group in match.groups() if group)
        unit = UNIT_SYMBOLS[symbol.replace("\u00a0", " ")]
    if unit.dimension in {"temperature", "degree"}:
        numeral = _signed(sentence, numeral)
    return _quantity(numeral, match.end(), NumberKind.MEASURE, unit.name)
