"""Stretches of named articles, and how much stands behind several of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.types import AnnotatedArticle, Article, Passage, Story

PASSAGES = st.builds(
    lambda path, ends: Passage(path, *sorted(ends)),
    st.sampled_from("ab"),
    st.tuples(st.integers(0, 9), st.integers(0, 9)),
)
STORY = Story(tuple(AnnotatedArticle(Article(path, "", ())) for path in "abc"), (0, 0, 1))


@given(PASSAGES, PASSAGES)
def test_passages_relate_as_their_stretches_do_and_only_within_one_article(
    one: Passage, other: Passage
) -> None:
    is_one_article = one.path == other.path
    assert one.overlaps(other) is (is_one_article and one.span.overlaps(other.span))
    assert one.contains(other) is (is_one_article and one.span.contains(other.span))
    assert one.overlaps(other) is other.overlaps(one)


@pytest.mark.parametrize(
    ("heavier", "lighter"),
    [
        ("ac", "aab"),  # two sources before one with more places
        ("ab", "a"),
        ("a", "b"),
        ("a", ""),
    ],
)
def test_more_sources_weigh_first_then_more_places_then_the_earlier_article(
    heavier: str, lighter: str
) -> None:
    assert STORY.weight(places(heavier)) < STORY.weight(places(lighter))


def places(paths: str) -> tuple[Passage, ...]:
    return tuple(Passage(path, at, at + 1) for at, path in enumerate(paths))
