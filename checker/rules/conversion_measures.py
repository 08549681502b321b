"""The measures of an article as its conversions need them: "a mile", "14 stone", "8 and 16 km"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from checker.lexicon.units import UNIT_WORDS
from checker.types import AnnotatedArticle, NumberKind, NumberMention, overlapping
from checker.types.article import Span

#: A stone is a weight only beside another weight: "14 stone (89kg)"; "two stone lions" are none.
_STONE = re.compile(r"[ -]stone(?=[\s-]{0,2}[(,–—]|\sor\s|\s\d)")
_POUNDS = re.compile(r"[ -]?(?:and\s)?$")
#: "a mile (1.6 km)"; without the bracket nobody needs the figure.
_ONE = re.compile(
    r"\b(?:an? )(mile|kilomet(?:er|re)|met(?:er|re)|foot|yard|inch|pound|kilo|kilogram|ounce|ton|"
    r"tonne|gallon|lit(?:er|re)|acre|hectare)(?=\s\()",
    re.I,
)
_JOINED = re.compile(r"\s(?:and|to)\s")
_OPENED = re.compile(r"[(\[][a-z\s]{0,20}$")


def measures_of(annotated: AnnotatedArticle) -> tuple[NumberMention, ...]:
    """The numbers of an article in order, with the measures that only a conversion shows."""
    text = annotated.text
    numbers = [*_stones(text, annotated.numbers), *_ones(text, annotated.numbers)]
    return tuple(_joined(text, sorted(numbers, key=lambda number: number.start)))


def _stones(text: str, numbers: Sequence[NumberMention]) -> Iterator[NumberMention]:
    """The numbers, those before "stone" read as a weight, with the pounds after it."""
    whole: NumberMention | None = None
    for number in numbers:
        if whole is not None and _is_rest(text, whole, number):
            value = whole.value + number.value / 14
            words = text[whole.start : number.end]
            whole = replace(whole, end=number.end, text=words, value=value, step=Decimal("0.07"))
            continue
        if whole is not None:
            yield whole
        whole = _as_stone(text, number)
    if whole is not None:
        yield whole


def _is_rest(text: str, whole: NumberMention, number: NumberMention) -> bool:
    """Whether the pounds belong to the stones before them: "14 stone 7lb"."""
    if (whole.unit, number.unit) != ("stone", "pound") or number.value >= 14:
        return False
    return _POUNDS.fullmatch(text, whole.end, number.start) is not None


def _as_stone(text: str, number: NumberMention) -> NumberMention:
    match = _STONE.match(text, number.end)
    if match is None or number.kind not in {NumberKind.BARE, NumberKind.COUNT}:
        return number
    words = text[number.start : match.end()]
    return replace(number, end=match.end(), text=words, kind=NumberKind.MEASURE, unit="stone")


def _ones(text: str, numbers: Sequence[NumberMention]) -> Iterator[NumberMention]:
    for match in _ONE.finditer(text):
        if not overlapping(numbers, Span(*match.span())):
            unit = UNIT_WORDS[match[1].lower()].name
            yield NumberMention(*match.span(), match[0], Decimal(1), NumberKind.MEASURE, unit)


def _joined(text: str, numbers: Sequence[NumberMention]) -> Iterator[NumberMention]:
    """The numbers, "5 and 10 miles (8 and 16 km)" with one range in the bracket."""
    at = 0
    while at < len(numbers):
        number = numbers[at]
        after = numbers[at + 1] if at + 1 < len(numbers) else None
        is_range = at > 0 and numbers[at - 1].high is not None and number.high is None
        if after is not None and is_range and _is_one_range(text, number, after):
            words = text[number.start : after.end]
            yield replace(
                after, start=number.start, text=words, value=number.value, high=after.value
            )
            at += 2
            continue
        yield number
        at += 1


def _is_one_range(text: str, low: NumberMention, high: NumberMention) -> bool:
    if high.high is not None or low.unit not in {None, high.unit} or low.value >= high.value:
        return False
    is_joined = _JOINED.fullmatch(text, low.end, high.start) is not None
    return is_joined and _OPENED.search(text[max(0, low.start - 24) : low.start]) is not None
