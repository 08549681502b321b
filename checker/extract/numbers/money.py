"""Sums of money: a numeral with a currency sign, code or word before or after it."""

from __future__ import annotations

import re
from dataclasses import replace

from checker.extract.numbers.numerals import times_million, times_trillion
from checker.extract.numbers.values import Numeral, Quantity, any_of, quantity_of, times
from checker.lexicon.currencies import (
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    SCALED_CURRENCY_WORDS,
    SMALL_CODES,
)
from checker.lexicon.numerals import SCALES
from checker.types import NumberKind

_LETTERED = [sign for sign in CURRENCY_SIGNS if sign[0].isalpha() and sign.isascii()]
_PLAIN_SIGNS = sorted(set(CURRENCY_SIGNS) - set(_LETTERED))
_CODES = "|".join(sorted(CURRENCY_CODES))
_SIGN_BEFORE = re.compile(
    rf"(?:(?<![A-Za-z])({any_of(_LETTERED)}|M?(?:{_CODES})\b)|({any_of(_PLAIN_SIGNS)}))"
    r"[ \u00a0]?-?$"
)
_SIGN_AFTER = re.compile(
    rf"[ \u00a0]?((?:{any_of([sign for sign in _PLAIN_SIGNS if sign != '$'])})"
    rf"|\$(?![ \u00a0]?\d)|(?:RMB|M?(?:{_CODES})|{'|'.join(SMALL_CODES)})(?![A-Za-z]))"
    rf"(?:[ \u00a0](million|billion|trillion)\b)?"
)
_MONEY_WORD = re.compile(rf"[ \u00a0-]({any_of(list(CURRENCY_WORDS))})\b", re.I)
_SCALED_MONEY_WORD = re.compile(rf"[ \u00a0-]({any_of(list(SCALED_CURRENCY_WORDS))})\b", re.I)
_MILLION = re.compile(r"[mM]\b|[ ]m\b")
_TRILLION = re.compile(r"[tT]\b")
#: "50p"; "1080p" is a picture.
_PENCE = re.compile(r"p\b(?!\.)")
_MILLION_OF_MONEY = re.compile(r"m(?=[ ](?:euros?|dollars?|pounds?|yen)\b)")
#: The longest sign is "U.S.$"; a code may have its M for million before it.
_REACH = 8


def read_money(sentence: str, numeral: Numeral) -> Quantity | None:
    """The sum whose figures have been read, or None where no currency stands at them."""
    before = _SIGN_BEFORE.search(sentence, max(0, numeral.start - _REACH), numeral.start)
    if before is None:
        return money_after(sentence, numeral)
    million = None if numeral.is_scaled else _MILLION.match(sentence, numeral.end)
    if million and not numeral.is_words:
        numeral = times_million(numeral, million.end())
    elif not numeral.is_scaled and (trillion := _TRILLION.match(sentence, numeral.end)):
        numeral = times_trillion(numeral, trillion.end())
    sum_ = _sum(numeral, numeral.end, before.group(1) or before.group(2))
    return replace(sum_, start=before.start())


def money_after(sentence: str, numeral: Numeral) -> Quantity | None:
    """The sum whose currency stands after its figures, or None."""
    million = _MILLION_OF_MONEY.match(sentence, numeral.end)
    if million and not numeral.is_words:
        numeral = times_million(numeral, million.end())
    if match := _SIGN_AFTER.match(sentence, numeral.end):
        if (scale := match.group(2)) and not numeral.is_scaled:
            numeral = times(numeral, SCALES[scale], numeral.end)
        return _sum(numeral, match.end(), match.group(1))
    if match := _MONEY_WORD.match(sentence, numeral.end):
        unit = CURRENCY_WORDS[_plain(match.group(1))]
        return quantity_of(numeral, match.end(), NumberKind.MONEY, unit)
    if numeral.value < 100 and (match := _PENCE.match(sentence, numeral.end)):
        return quantity_of(numeral, match.end(), NumberKind.MONEY, "penny")
    match = _SCALED_MONEY_WORD.match(sentence, numeral.end)
    if match and numeral.is_scaled:
        unit = SCALED_CURRENCY_WORDS[_plain(match.group(1))]
        return quantity_of(numeral, match.end(), NumberKind.MONEY, unit)
    return None


def _sum(numeral: Numeral, end: int, sign: str) -> Quantity:
    """The sum with this sign or code; an M before a code is for million ("30 MUSD")."""
    is_millions = sign[0] == "M" and sign[1:] in CURRENCY_CODES and sign not in CURRENCY_CODES
    if is_millions:
        numeral = times(numeral, SCALES["million"], numeral.end)
        sign = sign[1:]
    unit = CURRENCY_SIGNS.get(sign) or SMALL_CODES.get(sign, sign)
    return quantity_of(numeral, end, NumberKind.MONEY, unit)


def _plain(words: str) -> str:
    return words.lower().replace("\u00a0", " ")
