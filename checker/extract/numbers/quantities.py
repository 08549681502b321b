"""A numeral with its currency, scale, percent sign or unit: one amount, without hedge or range."""

from __future__ import annotations

import re
from dataclasses import replace

from checker.extract.numbers.fractions import (
    read_improper,
    read_pair,
    read_part_of_unit,
    read_scaled_fraction,
    read_share,
    read_vague,
)
from checker.extract.numbers.money import money_after, read_money
from checker.extract.numbers.numerals import read_numeral, times_million
from checker.extract.numbers.values import Numeral, Quantity, any_of, quantity_of
from checker.lexicon.units import UNIT_SYMBOLS, UNIT_WORDS
from checker.types import NumberKind

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
#: "1,200-square-foot" has hyphens where the unit has blanks.
_UNIT_WORDS = any_of(UNIT_WORDS).replace("[ \u00a0]", "[ \u00a0-]")
_UNIT_WORD = re.compile(rf"[ \u00a0-]?({_UNIT_WORDS})(?![A-Za-z²³])", re.I)
_LOOSE = sorted(set(UNIT_SYMBOLS) - set("in st g L C F m t ° º min".split()))
_UNIT_SYMBOL = re.compile(
    rf"(?:[ \u00a0-]?({any_of(_LOOSE)})|(m|g|L|C|F|in|st|min|t|°|º)"
    r"|[ \u00a0](m|C|F)(?! [a-z]{2,20}s\b))(?![\w²³])"
)
#: Before a bare number a hyphen is a sign only where nothing stands before it.
_MINUS_BARE = re.compile(r"(?:(?<=\s)|(?<=^))(?<!or )(?:minus |negative )$|^\s?[-−]\s?$", re.I)
_MINUS = re.compile(r"(?:(?<=\s)|(?<=^)|(?<=\())(?:(?<!or )minus[ -]|negative[ -]|[-−–]\s?)$", re.I)


def read_quantity(sentence: str, at: int, *, is_hedged: bool = False) -> Quantity | None:
    """Read the amount whose figures or number words begin at ``at``, or None."""
    fraction = read_share(sentence, at, is_hedged=is_hedged)
    special = read_vague(sentence, at) or read_scaled_fraction(sentence, at)
    part = read_part_of_unit(sentence, at)
    if special is None and part is not None:
        found = _measure(sentence, part) or _percentage(sentence, part)
        if found is not None:
            return found
    if special is None and fraction is not None:
        return quantity_of(fraction, fraction.end, NumberKind.PERCENT, "%")
    numeral = (
        special
        or read_pair(sentence, at)
        or read_improper(sentence, at)
        or read_numeral(sentence, at)
    )
    if numeral is None:
        return None
    if numeral.high is not None and sentence.startswith(" of ", numeral.end):
        return _of_unit(sentence, numeral) or _with_unit(sentence, numeral)
    return _with_unit(sentence, numeral)


def _of_unit(sentence: str, numeral: Numeral) -> Quantity | None:
    """The amount in "millions of dollars", "dozens of miles": its unit stands after "of"."""
    after = replace(numeral, end=numeral.end + len(" of"))
    return money_after(sentence, after) or _measure(sentence, after)


def _with_unit(sentence: str, numeral: Numeral) -> Quantity:
    return (
        read_money(sentence, numeral)
        or _percentage(sentence, numeral)
        or _measure(sentence, _with_million(sentence, numeral))
        or _bare(sentence, _with_million(sentence, numeral))
    )


def _bare(sentence: str, numeral: Numeral) -> Quantity:
    if _MINUS_BARE.search(sentence, max(0, numeral.start - 12), numeral.start):
        numeral = _signed(sentence, numeral)
    return quantity_of(numeral, numeral.end, NumberKind.BARE, None)


def _with_million(sentence: str, numeral: Numeral) -> Numeral:
    match = None if numeral.is_words else _MILLION_OF.match(sentence, numeral.end)
    return times_million(numeral, match.end()) if match else numeral


def _plain(words: str) -> str:
    return words.lower().replace("\u00a0", " ")


def _percentage(sentence: str, numeral: Numeral) -> Quantity | None:
    numeral = _signed(sentence, numeral)
    if match := _BASIS_POINTS.match(sentence, numeral.end):
        hundredth = replace(numeral, value=numeral.value / 100, step=numeral.step / 100)
        return quantity_of(hundredth, match.end(), NumberKind.POINTS, "points")
    percent = _PERCENT.match(sentence, numeral.end)
    points = _POINTS.match(sentence, numeral.end)
    if points and len(points.group()) > len(" points") + 1:
        return quantity_of(numeral, points.end(), NumberKind.POINTS, "points")
    return quantity_of(numeral, percent.end(), NumberKind.PERCENT, "%") if percent else None


def _signed(sentence: str, numeral: Numeral) -> Numeral:
    """The numeral with a minus sign before it, as temperatures and growth rates have it."""
    match = _MINUS.search(sentence[max(0, numeral.start - 12) : numeral.start])
    if match is None:
        return numeral
    return replace(numeral, start=numeral.start - len(match.group()), value=-numeral.value)


def _measure(sentence: str, numeral: Numeral) -> Quantity | None:
    match = _UNIT_WORD.match(sentence, numeral.end)
    if match is not None:
        written = _plain(match.group(1))
        unit = UNIT_WORDS.get(written) or UNIT_WORDS[written.replace("-", " ")]
    else:
        match = None if numeral.is_words else _UNIT_SYMBOL.match(sentence, numeral.end)
        if match is None or (match.group() == "st" and _ends_as_first(numeral)):
            return None
        symbol = next(group for group in match.groups() if group)
        unit = UNIT_SYMBOLS[symbol.replace("\u00a0", " ")]
    if unit.dimension in {"temperature", "degree"}:
        numeral = _signed(sentence, numeral)
    return quantity_of(numeral, match.end(), NumberKind.MEASURE, unit.name)


def _ends_as_first(numeral: Numeral) -> bool:
    """Whether "st" after the figures makes an ordinal: "21st", but "11st" is a weight in stones."""
    return numeral.value % 10 == 1 and numeral.value % 100 != 11
