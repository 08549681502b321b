"""Two amounts that make one: ranges ("10 to 15 miles") and compounds ("5 feet 8 inches")."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from checker.extract.numbers.compounds import read_compound
from checker.extract.numbers.quantities import read_quantity
from checker.extract.numbers.values import Numeral, Quantity

_TO = re.compile(
    r"-?[ \u00a0-](?:to|through|thru)[ \u00a0-]|-?[ \u00a0]or[ \u00a0]|[ \u00a0]?[-–—][ \u00a0]?",
    re.I,
)
#: How far back a verb of change is looked for.
_REACH = 90
_BETWEEN = re.compile(r"\bbetween\s(?:about\s|roughly\s)?[$€£A-Z]{0,3}\s?$", re.I)
_AND = re.compile(r"[ \u00a0]and[ \u00a0](?:about[ ]|roughly[ ])?", re.I)
#: "rose from 10 to 15" tells of a change, "from 10 to 15 people" of a range.
_CHANGES = (
    r"r[io]s(?:e|en|es|ing)|f[ae]ll(?:s|en|ing)?|grew|grow(?:s|n|ing)?|increas\w{1,4}|decreas\w{1,4}|"
    r"drop\w{0,4}|went|go(?:es|ing|ne)?|up|down|jump\w{0,3}|climb\w{0,3}|declin\w{1,3}|shr[aiu]nk\w{0,3}|"
    r"rais\w{1,3}|lower\w{0,3}|cut(?:s|ting)?|reduc\w{1,5}|expand\w{0,3}|chang\w{1,3}|mov\w{1,3}|"
    r"slip\w{0,4}|s[aou]nk|soar\w{0,3}|surg\w{1,3}|swell\w{0,3}|swelled|doubl\w{1,3}|tripl\w{1,3}|"
    r"extend\w{0,3}|push\w{0,3}|bump\w{0,3}|slash\w{0,3}|trim\w{0,4}|improv\w{1,4}|widen\w{0,3}|"
    r"narrow\w{0,3}|advanc\w{1,3}|ballon\w{1,4}|plunge\w?|plummet\w{0,3}|tumbl\w{1,3}|"
    r"revis\w{1,3}|boost\w{0,3}|shift\w{0,3}|downgrad\w{1,3}|upgrad\w{1,3}|dip\w{0,4}|ballooned|"
    r"increase|rise|drop|decline|jump|fall|reduction|growth|change|gain\w{0,3}|slow\w{0,3}"
)
_FROM_BEFORE = re.compile(
    rf"\b(?:{_CHANGES})\b[^.;:]{{0,60}}\bfrom\s(?:about\s|roughly\s)?[$€£]?$", re.I
)
_FROM = re.compile(r"\b(?:rose|fell|grew|increased|dropped|went|up|down)\s[$€£]?$", re.I)
_SIGN = re.compile(r"(?:[A-Z]{0,3}[$€£]|euro)?", re.A)


def read_amount(sentence: str, at: int, *, is_hedged: bool = False) -> Quantity | None:
    """Read the amount, range or compound that begins at ``at``, or None.

    "rose from 10 to 15" and "rose 10 to 15" are a change and not a range: the amounts stay apart.
    """
    first = read_quantity(sentence, at, is_hedged=is_hedged)
    if first is None:
        return None
    whole = read_compound(sentence, first)
    if whole is not None:
        return whole
    if first.high is not None or _tells_change(sentence, first.start):
        return first
    second = _upper_end(sentence, first)
    if second is None:
        return first
    return _joined(first, second) or first


def _tells_change(sentence: str, start: int) -> bool:
    before = sentence[max(0, start - _REACH) : start]
    return bool(_FROM.search(before) or _FROM_BEFORE.search(before))


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
    if not value < high.value or high.high is not None:
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
