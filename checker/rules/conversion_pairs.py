"""Where an article converts a measure: "75 kilometers (50 miles)", "26 miles, or 42 km"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from checker.compare.conversions import is_convertible, is_metric, ratio, with_scales
from checker.rules.conversion_measures import measures_of
from checker.types import AnnotatedArticle, NumberMention

_HEDGE = (
    r"(?:(?:about|around|roughly|approximately|nearly|almost|some|over|just over|just under|or|"
    r"more than|less than|up to|from|between|equivalent to|equal to|the equivalent of|that is,?|"
    r"i\.e\.,?|ca?\.|~|=)\s?){0,2}"
)
#: At most two words between a measure and the bracket: "a 26-mile-long (42 km)", "75 km away (".
_OPENING = re.compile(rf"(?:[ -][a-z]{{2,14}}){{0,2}}\s?[(\[]\s?{_HEDGE}$")
_CLOSING = re.compile(r"\.?(?:[ -][a-z]{2,14}){0,2}\s?[)\];]")
#: "75 kilometers south of the coast (47 miles)": so far off, only what looks converted is.
_FAR_OPENING = re.compile(rf"(?:[ -][A-Za-z'’]{{1,14}}){{3,6}}\s?[(\[]\s?{_HEDGE}$")
_AT_ONCE = re.compile(r"\.?[)\]]")
_OR = re.compile(
    rf"(?:,\s?or|,?\sor|\s?/|\s?=|[,;]\sthat is,?|,\sequal to|,\s(?:the\s)?equivalent (?:to|of))"
    rf"\s?{_HEDGE}$"
)
_DASH = re.compile(rf"\s?(?:–|—|--|\s-\s)\s?(?:or\s)?{_HEDGE}$")
#: "8,000 and 500 kilometers (5,280 miles)" converts the sum.
_ADDED = re.compile(r"\d\s(?:and|plus)\s$")
#: "7’6 feet": the feet are lost in front.
_AFTER_FEET = re.compile(r"\d\s?['’′]\s?$")
_FEET = 8  # characters that it needs at most, and some to spare
_CUT_SHORT = re.compile(r"(?:mi|ft|in|yd|lb|oz|gal|km|kg|cm|mm|yds|lbs)$")
_CHAINED = re.compile(rf"\s?[;,/]\s?{_HEDGE}$|\sor\s{_HEDGE}$")
_OPEN_BEFORE = re.compile(r"[(\[][^()\[\]]{0,40}$")

#: Without brackets two measures may be two alternatives ("10 feet or 2 miles"); conversions that
#: are wrong by more than this factor are then left alone.
_FARTHEST_ALTERNATIVE = 2.5
#: "75 km or roughly 470 miles" is ten times the right figure, rounded.
_SLIPPED = 0.05
#: In brackets too, where both are of one country's units: "five miles (2,000 feet up)". Ten times
#: is a slip of the decimal point, so that must be within.
_FARTHEST_OF_ONE_SYSTEM = 12.0


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
    text = annotated.text
    measures = [m for m in measures_of(annotated) if not _follows_feet(text, m)]
    for left, right in bracketed_pairs(text, measures, _is_conversion):
        yield Conversion(annotated.path, left, right)
    for left, right in pairwise(measures):
        if _is_apposed(text[left.end : right.start], left, right, text[right.end :][:20]):
            yield Conversion(annotated.path, left, right)


def _follows_feet(text: str, number: NumberMention) -> bool:
    before = text[max(0, number.start - _FEET) : number.start]
    return _AFTER_FEET.search(before) is not None


def bracketed_pairs(
    text: str,
    numbers: Sequence[NumberMention],
    belong: Callable[[NumberMention, NumberMention], bool],
) -> Iterator[tuple[NumberMention, NumberMention]]:
    """Numbers with another in brackets right after them, where the two belong together."""
    for left, right in pairwise(numbers):
        between = _between(text, left, right)
        if _OPENING.fullmatch(between) and belong(left, right):
            if _ADDED.search(text[max(0, left.start - 8) : left.start]):
                continue
            if _CLOSING.match(text, right.end):
                yield left, right
        elif _CHAINED.fullmatch(between) and belong(left, right):
            inside = _OPEN_BEFORE.search(text[max(0, left.start - 42) : left.start])
            if inside and _CLOSING.match(text, right.end):
                yield left, right


def _between(text: str, left: NumberMention, right: NumberMention) -> str:
    """The words between two numbers, without the full stop of a unit cut short ("sq. mi.")."""
    between = text[left.end : right.start]
    return between.removeprefix(".") if _CUT_SHORT.search(left.text) else between


def _is_conversion(left: NumberMention, right: NumberMention) -> bool:
    if not is_convertible(*with_scales(left, right)):
        return False
    return _differ_in_system(left, right) or _is_near(left, right, _FARTHEST_OF_ONE_SYSTEM)


def _is_apposed(between: str, left: NumberMention, right: NumberMention, after: str) -> bool:
    """Whether the second measure converts the first without a bracket, or far from it."""
    if not is_convertible(*with_scales(left, right)):
        return False
    if not _is_near(left, right, _FARTHEST_ALTERNATIVE) and not _is_slip(left, right):
        return False
    if _OR.fullmatch(between):
        return True
    if not _differ_in_system(left, right):
        return False
    if _FAR_OPENING.fullmatch(between):
        return _AT_ONCE.match(after) is not None
    return _DASH.fullmatch(between) is not None


def _is_slip(left: NumberMention, right: NumberMention) -> bool:
    """Whether the two are one but for the place of the decimal point."""
    factor = ratio(*with_scales(left, right))
    is_ten = any(abs(factor * ten - 1) <= _SLIPPED for ten in (0.1, 10.0))
    return _differ_in_system(left, right) and is_ten


def _differ_in_system(left: NumberMention, right: NumberMention) -> bool:
    return is_metric(left) is not is_metric(right)


def _is_near(left: NumberMention, right: NumberMention, factor: float) -> bool:
    return 1 / factor <= ratio(*with_scales(left, right)) <= factor
