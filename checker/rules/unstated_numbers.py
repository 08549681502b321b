"""Numbers of a headline or caption that its text does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from checker.compare.numbers import compare_numbers
from checker.compare.verdict import Verdict
from checker.lexicon.words import concept_of
from checker.rules.beside_text import Heading
from checker.types import NumberKind, NumberMention, Sentence, overlapping

#: Kinds that say the same in words of many sorts ("first", "Zero" in a name) or stand for names.
_LOOSE = frozenset({NumberKind.ORDINAL, NumberKind.POINTS})
_PLAIN = frozenset({NumberKind.COUNT, NumberKind.BARE})
#: Kinds whose parts a text may give instead of the whole.
_ADDED = _PLAIN | {NumberKind.MONEY}
#: What a list of reasons counts; such headlines count the paragraphs below them.
_LISTED = frozenset(
    """thing way reason takeaway question lesson fact moment key tip sign step myth quote photo
    point story idea mistake rule trick chart map book line word theory scenario winner
    loser""".split()
)
_FRACTION = re.compile(r"(?i)\b(?:half|third|quarter|fifth|double|triple|twice|thrice|pair|couple)")
_DIGIT = re.compile(r"\d")
_FIGURES = re.compile(r"\d(?:[\d.,]*\d)?")
#: A count up to this may be that of people or things which the text only names.
_NAMED_ONE_BY_ONE = 12


@dataclass(frozen=True, slots=True)
class UnstatedNumber:
    """A number of a heading without its like in the text, and the nearest number there."""

    number: NumberMention
    rival: NumberMention | None
    sentence: Sentence | None
    """The sentence of the rival."""
    likeness: int
    """How much the rival's place says the same as the heading: 0 for nothing."""


def unstated_numbers(heading: Heading) -> Iterator[UnstatedNumber]:
    """Every number of a heading that no number of its text is, or allows, with its rival."""
    annotated = heading.annotated
    others = list(heading.others(annotated.numbers))
    for number in heading.own(annotated.numbers):
        if _is_comparable(heading, number) and not _is_stated(heading, number):
            rivals = [
                (_likeness(heading, number, sentence, other), -at, sentence, other)
                for at, (sentence, other) in enumerate(others)
                if compare_numbers(number, other).verdict is Verdict.CONFLICT
            ]
            best = max(rivals, key=lambda rival: rival[:2], default=None)
            if best is None:
                yield UnstatedNumber(number, None, None, 0)
            else:
                yield UnstatedNumber(number, best[3], best[2], best[0])


def _is_comparable(heading: Heading, number: NumberMention) -> bool:
    if number.kind in _LOOSE or _FRACTION.search(number.text) or number.counted in _LISTED:
        return False
    if overlapping(heading.annotated.names, number.span):
        return False
    if heading.annotated.text[number.start - 1 : number.start] in {"'", "’", "‘", "#"}:
        return False
    has_digit = _DIGIT.search(number.text) is not None
    if number.kind is NumberKind.BARE and not has_digit:
        return False
    return has_digit or number.hedge != "vague"


def _is_stated(heading: Heading, number: NumberMention) -> bool:
    """Whether the text has the number: a compatible one, its digits, or parts that add up to it."""
    others = list(heading.others(heading.annotated.numbers))
    alike = {Verdict.SAME, Verdict.COMPATIBLE}
    for sentence, other in others:
        agrees = compare_numbers(number, other).verdict in alike
        is_equal = agrees or number.value in {other.value, other.high}
        is_meant = not _counts_otherwise(number, other) or heading.kinship(sentence) > 1
        if is_equal and is_meant:
            return True
    figures = _FIGURES.search(number.text)
    if figures and number.value > _NAMED_ONE_BY_ONE:
        written = rf"(?<![\d.,]){re.escape(figures[0])}(?![\d]|[.,]\d)"
        if re.search(written, heading.rest):
            return True
    parts = [other for _, other in others if other.kind in _ADDED and other.kind is number.kind]
    return number.kind in _ADDED and any(
        one.value + other.value == number.value and not _counts_otherwise(one, other)
        for one, other in combinations(parts, 2)
    )


def _counts_otherwise(one: NumberMention, other: NumberMention) -> bool:
    """Whether two numbers are said to count different things."""
    if one.counted is None or other.counted is None:
        return False
    return concept_of(one.counted) != concept_of(other.counted)


def _likeness(
    heading: Heading, number: NumberMention, sentence: Sentence, other: NumberMention
) -> int:
    """One for each word shared with the heading, and two for the same thing counted."""
    shared = heading.kinship(sentence)
    if _counts_otherwise(number, other):
        shared -= 2
    elif number.counted and other.counted:
        shared += 2
    if number.verb and other.verb and concept_of(number.verb) == concept_of(other.verb):
        shared += 1
    return shared


def may_be_named(number: NumberMention) -> bool:
    """Whether a text may tell what a number says without a number: one by one, or in words."""
    is_small = number.kind in _PLAIN and number.value <= _NAMED_ONE_BY_ONE
    return is_small or number.kind is NumberKind.AGE
