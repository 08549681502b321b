"""What holds of clusters and alignments, whatever the articles say."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from checker.embed.load import load_encoder
from checker.story.claims.alignments import align_claims
from checker.story.claims.clusters import cluster_claims
from checker.story.claims.gather import claim_texts, claims_of
from checker.story.claims.pairs import claim_pairs
from checker.story.claims.statements import statements_of
from checker.types import Alignment, AnnotatedArticle, Claim, Cluster
from tests.story.claims.telling import article

SAID = st.sampled_from(
    [
        "The bridge over the river reopened on Monday.",
        "On Monday the river bridge was opened again.",
        "The river bridge, closed since March, was reopened on Monday by the council.",
        "The council closed the bridge in March after a crack was found.",
        "A crack in the bridge was found in March, the council said.",
        "Doe thanked the engineers for their work.",
        "Engineers worked through the winter.",
    ]
)
STORIES = st.lists(st.lists(SAID, min_size=1, max_size=4), min_size=2, max_size=4)


@cache
def vector(sentence: str) -> NDArray[np.float32]:
    """The sentence as the default encoder has it."""
    (row,) = load_encoder().encode([sentence])
    found: NDArray[np.float32] = row
    return found


def shared(
    articles: Sequence[AnnotatedArticle],
) -> tuple[tuple[Cluster, ...], tuple[Alignment, ...]]:
    """The clusters and alignments of one story."""
    claims = claims_of(articles)
    vectors = np.stack([vector(text) for text in claim_texts(articles, claims)])
    statements, rows = statements_of(articles, claims, vectors)
    pairs = claim_pairs(statements, rows)
    return cluster_claims(statements, pairs), align_claims(statements, pairs)


def articles_of(stories: Sequence[Sequence[str]]) -> list[AnnotatedArticle]:
    return [article(f"{at}.txt", sentences) for at, sentences in enumerate(stories)]


def own(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """The places outside the copy."""
    return tuple(each for each in claims if each.path != "copy.txt")


@settings(deadline=None)
@given(STORIES)
def test_an_article_given_twice_tells_nothing_new(stories: list[list[str]]) -> None:
    """Its copy stands beside it in every cluster and alignment, and nothing else changes."""
    articles = articles_of(stories)
    clusters, alignments = shared(articles)
    again, aligned_again = shared([*articles, article("copy.txt", stories[0])])
    without = [own(cluster.claims) for cluster in again]
    several = [group for group in without if len({each.path for each in group}) > 1]
    assert several == [cluster.claims for cluster in clusters]
    assert [(own(each.left), own(each.right), each.probability) for each in aligned_again] == [
        (each.left, each.right, each.probability) for each in alignments
    ]


@settings(deadline=None)
@given(STORIES, st.randoms())
def test_the_order_of_the_articles_changes_nothing(
    stories: list[list[str]], shuffle: Random
) -> None:
    articles = articles_of(stories)
    shuffled = articles[:]
    shuffle.shuffle(shuffled)
    assert shared(shuffled) == shared(articles)


@settings(deadline=None)
@given(STORIES)
def test_what_is_sure_in_a_cluster_is_aligned(stories: list[list[str]]) -> None:
    """Clusters are the tight form: each of their sentences is reprinted or has an alignment."""
    clusters, alignments = shared(articles_of(stories))
    aligned = {each for found in alignments for each in (*found.left, *found.right)}
    words = {
        each: text
        for told in [articles_of(stories)]
        for each, text in zip(claims_of(told), claim_texts(told, claims_of(told)), strict=True)
    }
    for cluster in clusters:
        if len({words[each] for each in cluster.claims}) > 1:
            assert set(cluster.claims) <= aligned
