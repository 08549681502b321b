"""Readings that are stretches of one article."""

from __future__ import annotations

import pytest

from checker.rules.reading_at import reading_at, words_at
from checker.types import AnnotatedArticle, Article, Passage, Reading, Span

TOLD = AnnotatedArticle(Article("a.txt", "Five  men\nand four women", ()))


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (Span(0, 4), "Five"),
        (Span(0, 9), "Five men"),
        (Span(6, 18), "men and four"),
        (Span(9, 10), ""),
    ],
)
def test_the_words_of_a_stretch_are_shown_on_one_line(span: Span, words: str) -> None:
    assert words_at(TOLD, span) == words


def test_a_reading_is_called_by_the_words_at_its_first_place() -> None:
    assert reading_at(TOLD, Span(14, 18), Span(0, 4)) == Reading(
        "four", (Passage("a.txt", 14, 18), Passage("a.txt", 0, 4))
    )


def test_a_rule_may_call_the_reading_otherwise() -> None:
    assert reading_at(TOLD, Span(0, 4), value="5") == Reading("5", (Passage("a.txt", 0, 4),))
