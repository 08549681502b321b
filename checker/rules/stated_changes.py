"""Where a text gives two figures and the change between them: "rose 20 percent, from 40 to 50"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from checker.rules.spoken_numbers import spoken_numbers
from checker.types import AnnotatedArticle, NumberKind, NumberMention
from checker.types.article import Span

_HEDGES: Final = (
    r"(?:(?:about|around|some|roughly|nearly|almost|just|only|over|under|approximately|an?|"
    r"the|estimated|more than|less than|a record|record)\s){0,3}"
)
_FROM: Final = re.compile(rf"\b[Ff]rom\s{_HEDGES}$")
_TO: Final = re.compile(
    rf"(?:\s[^\W\d_]+){{0,4}}(?:\sin\s(?:\w+\s)?(?:19|20)\d\d)?,?\sto\s{_HEDGES}$"
)
_TO_BEFORE: Final = re.compile(rf"\bto\s{_HEDGES}$")
_FROM_BETWEEN: Final = re.compile(rf"(?:\s[^\W\d_]+){{0,4}},?\sfrom\s{_HEDGES}$")
_RANGE: Final = re.compile(r"\sto\s")

RISING: Final = (
    r"rose|rises?|risen|rising|up|increas\w+|grew|grows?|growing|growth|grown|jump\w*|climb\w*|"
    r"gain(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar\w*|hikes?|hiked|rais(?:e|es|ed|ing)|boost\w*|"
    r"higher|swell\w*|leap\w*|leapt|rocketed|spike[sd]?|went up|going up"
)
FALLING: Final = (
    r"fell|falls?|fallen|falling|down|drop\w*|declin\w+|decreas\w+|cuts?|cutting|slip\w*|slid|"
    r"slides?|plung\w+|plummet\w*|tumbl\w+|shr[aiu]nk\w*|reduc\w+|lower\w*|sank|dip(?:s|ped)?|"
    r"slump\w*|slash\w*|trimmed|went down|going down"
)
_CHANGING: Final = re.compile(rf"(?i)\b(?:{RISING}|{FALLING})\b")
#: Between a percentage and its figures nothing else may be told.
_APART: Final = re.compile(
    r"[;:()?!]|\.\s|\b(?:but|while|whereas|although|though|and|margin|lead|gap|majority)\b|^\s?of\b"
)
#: Right before a percentage that is a change, or right after it: "rose by about 25 percent",
#: "a 25 percent increase"; "40 percent of loans" and "from 35 to 20 percent" are none.
_CHANGED_BY: Final = re.compile(
    rf"(?i)\b(?:{RISING}|{FALLING}|by)(?:\s(?:by|about|around|nearly|almost|roughly|another|an?|"
    r"further|some|more than|less than|at least|over|just|sharply|only|estimated)){0,3}\s$"
)
_CHANGE_AFTER: Final = re.compile(rf"(?i)\s(?:[^\W\d_]+\s)?(?:{RISING}|{FALLING}|higher|lower)\b")
#: "$50 million, up 25 percent from $40 million".
_UP: Final = re.compile(
    r"(?:\s[^\W\d_]+){0,5}(?:,|\s\(|\s[–—]|\s--)?\s(?:which (?:is|was) |that is |or )?(?:"
    r"an?\s|about\s|around\s|nearly\s|almost\s|more than\s|roughly\s|(?:up|down)\s|"
    r"(?:rise|increase|jump|drop|decline|decrease|fall|gain|growth)\sof\s){0,4}$"
)
_SINCE: Final = re.compile(
    r"(?:\s(?:increase|rise|jump|gain|growth|drop|decline|decrease|fall|cut|higher|lower|more|"
    rf"less))?(?:,)?\sfrom\s(?:the\s|a\s)?{_HEDGES}$"
)
_FAR_BEFORE, _FAR_AFTER = 70, 40
_AFTER: Final = re.compile(
    r"(?:\s[^\W\d_]+){0,3}(?:\sin\s(?:19|20)\d\d)?(?:,|\s\(|\s?[–—]|\s--)\s?(?:or|up|down|an?|by|about|around|"
    r"representing|which is|that is|it is|for|marking|almost|nearly|roughly|just|a|the|of|rise|"
    r"increase|jump|gain|drop|fall|decline|decrease|cut|growth|over|more than|less than|"
    r"\s|,){0,12}$"
)


@dataclass(frozen=True, slots=True)
class Change:
    """Two figures of one thing, the earlier and the later, with the stretch that gives them."""

    old: NumberMention
    new: NumberMention
    span: Span
    rate: NumberMention | None = None
    """The change itself, where it stands between the two."""

    @property
    def is_rate(self) -> bool:
        """Whether the figures are percentages themselves."""
        return NumberKind.PERCENT in {self.old.kind, self.new.kind}


def changes(annotated: AnnotatedArticle) -> Iterator[tuple[Change, Sequence[NumberMention], Span]]:
    """Every "from … to …" of numbers of one kind, with the numbers and the span of its sentence."""
    for sentence, numbers in spoken_numbers(annotated):
        for at, number in enumerate(numbers):
            before = annotated.text[max(sentence.start, number.start - 30) : number.start]
            change = _of_range(number, before)
            if change is None and at + 1 < len(numbers):
                change = _of_two(annotated.text, number, numbers[at + 1], before)
            if change is None and at + 2 < len(numbers):
                change = _of_three(annotated.text, *numbers[at : at + 3])
            if change is not None and change.old.value > 0 and change.new.value > 0:
                yield change, numbers, sentence.span


def _of_range(number: NumberMention, before: str) -> Change | None:
    """Both figures of "from 40 to 50 cases", read as one range."""
    if number.high is None or number.kind is NumberKind.SCORE:
        return None
    if not _FROM.search(before) or not _RANGE.search(number.text):
        return None
    old, new = replace(number, high=None), replace(number, value=number.high, high=None)
    return Change(old, new, Span(number.start, number.end))


def _of_two(text: str, one: NumberMention, other: NumberMention, before: str) -> Change | None:
    if one.high is not None or other.high is not None or not _are_alike(one, other):
        return None
    between = text[one.end : other.start]
    span = Span(one.start, other.end)
    if _FROM.search(before) and _TO.fullmatch(between):
        return Change(one, other, span)
    if _TO_BEFORE.search(before) and _FROM_BETWEEN.fullmatch(between):
        return Change(other, one, span)
    return None


def _of_three(
    text: str, new: NumberMention, rate: NumberMention, old: NumberMention
) -> Change | None:
    """The figures of "$50 million, up 25 percent from $40 million"."""
    if rate.kind not in _RATES or rate.high is not None or new.high is not None:
        return None
    if old.high is not None or not _are_alike(old, new) or text[new.start - 1 : new.start] == "+":
        return None
    between, since = text[new.end : rate.start], text[rate.end : old.start]
    if not _UP.fullmatch(between) or not _SINCE.fullmatch(since):
        return None
    if not _CHANGING.search(f"{between} {since}"):
        return None
    return Change(old, new, Span(new.start, old.end), rate)


_RATES: Final = frozenset({NumberKind.PERCENT, NumberKind.POINTS})
_COUNTS: Final = frozenset({NumberKind.COUNT, NumberKind.BARE})
_AMOUNTS: Final = frozenset({NumberKind.MONEY, NumberKind.MEASURE, NumberKind.PERCENT})


def _are_alike(one: NumberMention, other: NumberMention) -> bool:
    if one.kind in _COUNTS and other.kind in _COUNTS:
        return True
    if one.kind is NumberKind.BARE and other.kind in _AMOUNTS:
        return other.kind is NumberKind.PERCENT
    return one.kind is other.kind and one.kind in _AMOUNTS and one.unit == other.unit


def stated_rate(
    text: str, change: Change, numbers: Sequence[NumberMention], sentence: Span
) -> NumberMention | None:
    """The percentage or points by which the text says that the figures changed, if it does."""
    if change.rate is not None:
        return change.rate
    rates = [n for n in numbers if n.kind in _RATES]
    before = [n for n in rates if n.end <= change.span.start]
    after = [n for n in rates if n.start >= change.span.end]
    if after and _is_after(text, change, after[0], sentence):
        return after[0]
    if before and _is_before(text, change, before[-1], numbers, sentence):
        return before[-1]
    return None


def _is_after(text: str, change: Change, rate: NumberMention, sentence: Span) -> bool:
    between = text[change.span.end : rate.start]
    if rate.high is not None or len(between) > _FAR_AFTER or not _AFTER.fullmatch(between):
        return False
    near = f"{between} {text[rate.end : min(sentence.end, rate.end + 25)]}"
    led = text[max(sentence.start, change.span.start - 60) : change.span.start]
    return _CHANGING.search(near) is not None or _CHANGING.search(led) is not None


def _is_before(
    text: str,
    change: Change,
    rate: NumberMention,
    numbers: Sequence[NumberMention],
    sentence: Span,
) -> bool:
    between = text[rate.end : change.span.start]
    if rate.high is not None or len(between) > _FAR_BEFORE or _APART.search(between):
        return False
    if any(rate.end <= n.start and n.end <= change.span.start for n in numbers):
        return False
    led = text[max(sentence.start, rate.start - 40) : rate.start]
    return bool(_CHANGED_BY.search(led) or _CHANGE_AFTER.match(between))
