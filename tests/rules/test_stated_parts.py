"""Which figures of a text are taken for a whole and its parts, and what the sum of them is."""

from __future__ import annotations

import pytest

from checker.extract.numbers.readers import read_sentence
from checker.rules.part_kinds import is_of
from checker.rules.stated_parts import breakdowns
from checker.rules.stated_totals import totals
from checker.rules.sum_mismatch import adds_up, check
from checker.types import AnnotatedArticle, Article, BlockKind, Kind, Sentence, Severity, Story


def annotated(text: str) -> AnnotatedArticle:
    """An article of one sentence, read without grammar."""
    sentence = Sentence(0, len(text), BlockKind.PARAGRAPH, 0)
    return AnnotatedArticle(Article("a.txt", text, ()), (sentence,), numbers=read_sentence(text))


LISTS = [
    ("12 people: six men, four women and two children", ["six men", "four women", "two children"]),
    ("12 people (six men and six women) died", ["six men", "six women"]),
    ("12 people – six men and a child – died", ["six men", "a child"]),
    ("14 people: 10 in Leeds and one in Hull", ["10 in", "one in"]),
    ("$10 million: $6 million for roads, $4 million for rail", ["$6 million", "$4 million"]),
    (
        "12 people: six soldiers, four of them officers, and five guards",
        ["six soldiers", "five guards"],
    ),
    ("12 people, including five men and two women", []),
    ("12 people, who had two cars and five bags", []),
    ("two tax rates: a 10 percent bracket and a 25 percent bracket", []),
    ("12 people came in 2012, five men and two women", []),
    ("a 4x4 (two doors)", []),
    ("ten to twelve people: six men and six women", []),
]


@pytest.mark.parametrize(("text", "parts"), LISTS, ids=[text for text, _ in LISTS])
def test_the_parts_are_the_entries_that_begin_with_a_figure(text: str, parts: list[str]) -> None:
    first = next(iter(breakdowns(annotated(text))), None)
    listed = first.parts if first else ()
    assert [text[part.span.start : part.span.end] for part in listed] == parts


SUMS = [
    ("five men and four women, nine people in all", 9, True),
    ("five men and four women, a total of ten people", 10, False),
    ("paid $300 and $200, for a total of $500", 500, True),
    ("five soldiers, two guards and four clerks, 12 in all", 12, False),
]


@pytest.mark.parametrize(("text", "whole", "is_right"), SUMS, ids=[text for text, _, _ in SUMS])
def test_a_total_may_follow_its_parts(text: str, whole: int, is_right: bool) -> None:
    (breakdown,) = totals(annotated(text))
    assert (int(breakdown.whole.value), adds_up(breakdown)) == (whole, is_right)


NO_TOTALS = [
    "five men but four women, nine people in all",
    "$300 and five men, a total of ten people",
    "five men. Four women, a total of ten people",
    "nine people in all",
    "from five to seven people, a total of ten",
]


@pytest.mark.parametrize("text", NO_TOTALS)
def test_figures_of_other_statements_are_no_parts(text: str) -> None:
    assert list(totals(annotated(text))) == []


def test_the_finding_shows_the_whole_and_the_parts() -> None:
    text = "killed 24: 12 soldiers and 11 civilians."
    (discrepancy,) = check(Story((annotated(text),), (0,)))
    assert (discrepancy.kind, discrepancy.severity) == (Kind.NUMBER, Severity.WARNING)
    assert [reading.value for reading in discrepancy.readings] == [
        "24",
        "12 soldiers and 11 civilians",
    ]
    assert discrepancy.message == "12 + 11 makes 23, the text says 24"


TYPED = [
    ("four votes: three for and one against", True),
    ("four votes for Brown, three for Smith and one against", False),
    ("three years: two wins and a defeat", False),
    ("12 people, six Britons and six Poles", False),
    ("12 passengers, six men and six women", True),
    ("1,200 jobs, 700 in Britain and 500 in France", True),
    ("1,200 jobs in Wales, 700 in Britain and 500 in France", False),
]


@pytest.mark.parametrize(("text", "expected"), TYPED, ids=[text for text, _ in TYPED])
def test_parts_are_of_the_kind_of_their_whole(text: str, expected: bool) -> None:
    assert any(map(is_of, breakdowns(annotated(text)))) is expected
