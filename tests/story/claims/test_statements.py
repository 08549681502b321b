"""The distinct sentences of a story and what each tells."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.extract.annotate import annotate
from checker.ingest.reading import read_articles
from checker.language.load import load_parser
from checker.story.claims.gather import claims_of
from checker.story.claims.statements import Statement, statements_of
from checker.types import AnnotatedArticle, NumberKind, NumberMention
from tests.story.claims.telling import article


def told(*articles: AnnotatedArticle) -> tuple[Statement, ...]:
    """The statements of the articles; what their vectors are does not matter here."""
    claims = claims_of(articles)
    return statements_of(articles, claims, np.zeros((len(claims), 2), np.float32))[0]


def test_a_sentence_of_two_articles_is_one_statement_with_two_places() -> None:
    same = "The bridge reopened."
    first, second = told(article("a", [same]), article("b", ["It rained.", same]))
    assert [c.path for c in second.claims] == ["a", "b"]
    assert [c.path for c in first.claims] == ["b"]
    assert second.paths == {"a", "b"}


def test_white_space_is_no_difference() -> None:
    assert (
        len(told(article("a", ["The bridge  reopened."]), article("b", ["The bridge reopened."])))
        == 1
    )


def test_words_are_stems_and_concepts_without_stop_words() -> None:
    (statement,) = told(article("a", ["The bridges were killed by it."]))
    assert statement.words == {"bridg", "dead"}


def test_numbers_are_compared_by_value_and_unit() -> None:
    def number(words: str, value: int) -> NumberMention:
        return NumberMention(0, len(words), words, Decimal(value), NumberKind.MEASURE, unit="km")

    left = article("a", ["3 km"], [number("3 km", 3)])
    right = article("b", ["three kilometres"], [number("three kilometres", 3)])
    one, other = told(left, right)
    assert one.numbers == other.numbers != frozenset()


def test_vectors_follow_their_statements() -> None:
    articles = (article("a", ["Zebras run."]), article("b", ["Apples fall.", "Zebras run."]))
    claims = claims_of(articles)
    vectors = np.array([[1, 0], [0, 1], [1, 0]], np.float32)
    statements, rows = statements_of(articles, claims, vectors)
    assert [len(s.claims) for s in statements] == [1, 2]
    assert rows.tolist() == [[0, 1], [1, 0]]


def test_acts_are_what_is_done_and_to_what() -> None:
    """Reporting verbs, auxiliaries and names are none."""
    (path,) = (Path(__file__).parents[3] / "seeds").glob("001*.txt")
    (read,) = read_articles([path])
    statements = told(annotate(read, load_parser()))
    acts = frozenset().union(*(statement.acts for statement in statements))
    assert {"missil", "summit"} <= acts
    assert not acts & {"say", "said", "putin", "be", "have"}


SENTENCES = st.lists(
    st.sampled_from(["It rained.", "The bridge fell.", "Nobody was hurt."]), max_size=4
)


@settings(deadline=None)
@given(st.lists(SENTENCES, min_size=1, max_size=3))
def test_an_article_given_twice_adds_no_statement(stories: list[list[str]]) -> None:
    articles = [article(f"{at}.txt", sentences) for at, sentences in enumerate(stories)]
    copy = article("copy.txt", stories[0])
    once, twice = told(*articles), told(*articles, copy)
    assert [s.words for s in once] == [s.words for s in twice]
    assert [s.claims for s in once] == [
        tuple(c for c in s.claims if c.path != "copy.txt") for s in twice
    ]
