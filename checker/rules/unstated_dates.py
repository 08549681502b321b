"""Days, months and years of a headline or caption that its text does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.compare.calendar_values import days_of
from checker.compare.dates import compare_dates
from checker.compare.verdict import Verdict
from checker.lexicon.calendar import MONTHS, WEEKDAYS
from checker.rules.beside_text import Heading
from checker.types import DateBasis, DateMention, Sentence, TimexType

_LENGTH = re.compile(r"PT?\d+(?P<unit>[A-Z])")
#: Friday to Sunday.
_WEEKEND = 3
_WORD = re.compile(r"[^\W\d_]+|\d+")


@dataclass(frozen=True, slots=True)
class UnstatedDate:
    """A date of a heading without its like in the text, and a date of the same form there."""

    date: DateMention
    rival: DateMention
    sentence: Sentence
    likeness: int
    """Words that the rival's sentence shares with the heading."""


def unstated_dates(heading: Heading) -> Iterator[UnstatedDate]:
    """Every weekday, day, month and length of time that a heading has and its text has not.

    Only where the text has another of the same form, which is given with it.
    """
    others = list(heading.others(heading.annotated.dates))
    for date in heading.own(heading.annotated.dates):
        form = _form(date)
        if not form or _is_stated(heading, date, [other for _, other in others]):
            continue
        rivals = [
            (heading.kinship(sentence), -at, sentence, other)
            for at, (sentence, other) in enumerate(others)
            if _form(other) == form
            and other.basis is not DateBasis.VAGUE
            and compare_dates(date, other).verdict is Verdict.CONFLICT
        ]
        if rivals:
            likeness, _, sentence, rival = max(rivals, key=lambda rival: rival[:2])
            yield UnstatedDate(date, rival, sentence, likeness)


def _form(date: DateMention) -> str:
    """Whether a date is written as a weekday, a month and its day, or a month; "" for the rest."""
    if date.type is TimexType.DURATION:
        length = _LENGTH.fullmatch(date.value)
        return f"length in {length['unit']}" if length else ""
    if date.type is not TimexType.DATE or date.basis is DateBasis.VAGUE:
        return ""
    words = [word.casefold() for word in _WORD.findall(date.text)]
    month = any(word in MONTHS for word in words)
    if any(word in WEEKDAYS for word in words) and not month:
        return "weekday"
    if month:
        return "day" if any(word.isdigit() and len(word) < 3 for word in words) else "month"
    return ""


def _is_stated(heading: Heading, date: DateMention, others: list[DateMention]) -> bool:
    """Whether the text has the date in any form, or its words anywhere."""
    words = [word.casefold() for word in _WORD.findall(date.text)]
    if all(word in heading.words for word in words):
        return True
    mine = days_of(date.value)
    published = heading.annotated.article.published
    if mine and published and mine.first <= published <= mine.last:
        return True
    alike = {Verdict.SAME, Verdict.COMPATIBLE}
    return any(
        compare_dates(date, other).verdict in alike and _is_as_fine(date, other) for other in others
    )


def _is_as_fine(date: DateMention, other: DateMention) -> bool:
    """Whether another date says as much: "this year" does not state a weekday, a weekend does."""
    mine, there = days_of(date.value), days_of(other.value)
    return mine is None or there is None or there.length <= max(_WEEKEND, mine.length)
