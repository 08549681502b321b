"""Where an article converts a measure: "75 kilometers (50 miles)", "26 miles, or 42 km"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from checker.compare.conversions import is_convertible, ratio, with_scales
from checker.types import AnnotatedArticle, NumberMention

_HEDGE = (
    r"(?:(?:about|around|roughly|approximately|nearly|almost|some|over|just over|just under|or|"
    r"i\.e\.|ca?\.|~)\s?){0,2}"
)
#: At most two words between a measure and the bracket: "a 26-mile-long (42 km)", "75 km away (".
_OPENING = re.compile(rf"(?:[ -][a-z]{{2,14}}){{0,2}}\s?[(\[]\s?{_HEDGE}$")
_CLOSING = re.compile(r"(?:[ -][a-z]{2,14}){0,2}\s?[)\];]")
_OR = re.compile(
    rf"(?:,\s?or|,?\sor|\s?/|\s?=|,\sthat is|,\sequal to|,\sequivalent to)\s?{_HEDGE}$"
)
#: "8,000 and 500 kilometers (5,280 miles)" converts the sum.
_ADDED = re.compile(r"\d\s(?:and|plus)\s$")
_CHAINED = re.compile(rf"\s?[;,/]\s?{_HEDGE}$")
_OPEN_BEFORE = re.compile(r"[(\[][^()\[\]]{0,40}$")

#: Without brackets two measures may be two alternatives ("10 feet or 2 miles"); conversions that
#: are wrong by more than this factor are then left alone.
_FARTHEST_ALTERNATIVE = 2.5


@dataclass(frozen=True, slots=True)
class Conversion:
    """Two measures of one article of which one is meant to be the other."""

    path: str
    left: NumberMention
    right: NumberMention

    @property
    def key(self) -> tuple[object, ...]:
        """What makes it the same conversion in another article."""
        one, other = self.left, self.right
        return (one.value, one.high, one.unit, other.value, other.high, other.unit)


def conversions_of(annotated: AnnotatedArticle) -> Iterator[Conversion]:
    """Every conversion of measures in an article, right or wrong, in order of place."""
    for left, right in bracketed_pairs(annotated, _is_conversion):
        yield Conversion(annotated.path, left, right)
    text = annotated.text
    for left, right in pairwise(annotated.numbers):
        between = text[left.end : right.start]
        if _OR.fullmatch(between) and _is_conversion(left, right) and _is_near(left, right):
            yield Conversion(annotated.path, left, right)


def bracketed_pairs(
    annotated: AnnotatedArticle, belong: Callable[[NumberMention, NumberMention], bool]
) -> Iterator[tuple[NumberMention, NumberMention]]:
    """Numbers with another in brackets right after them, where the two belong together."""
    text = annotated.text
    for left, right in pairwise(annotated.numbers):
        between = text[left.end : right.start]
        if _OPENING.fullmatch(between) and belong(left, right):
            if _ADDED.search(text[max(0, left.start - 8) : left.start]):
                continue
            if _CLOSING.match(text, right.end):
                yield left, right
        elif _CHAINED.fullmatch(between) and belong(left, right):
            inside = _OPEN_BEFORE.search(text[max(0, left.start - 42) : left.start])
            if inside and _CLOSING.match(text, right.end):
                yield left, right


def _is_conversion(left: NumberMention, right: NumberMention) -> bool:
    return is_convertible(*with_scales(left, right))


def _is_near(left: NumberMention, right: NumberMention) -> bool:
    return 1 / _FARTHEST_ALTERNATIVE <= ratio(*with_scales(left, right)) <= _FARTHEST_ALTERNATIVE
