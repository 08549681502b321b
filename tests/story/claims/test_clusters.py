"""Sentences of several articles that make the same claim."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from checker.embed.load import load_encoder
from checker.story.claims import clusters
from checker.story.claims.clusters import SAME_CLAIM, cluster_claims
from checker.story.claims.gather import claim_texts, claims_of
from checker.story.claims.pairs import claim_pairs
from checker.story.claims.statements import Statement, statements_of
from checker.story.linkage import average_linkage
from checker.types import Claim
from tests.story.claims.telling import article, claim, pairs_of, statement

A, B, C = claim("a.txt", 0), claim("b.txt", 0), claim("c.txt", 0)


def found(
    claims: Sequence[Claim | tuple[Claim, ...]], chances: Mapping[tuple[int, int], float]
) -> list[list[Claim]]:
    """The claims of each cluster; several claims in one place tell the same word for word."""
    told = [statement(*(each if isinstance(each, tuple) else (each,))) for each in claims]
    return [list(cluster.claims) for cluster in cluster_claims(told, pairs_of(chances))]


def told(texts: Mapping[str, Sequence[str]]) -> list[set[str]]:
    """The sentences of each cluster, with the default encoder and the kept model."""
    articles = [article(path, own) for path, own in texts.items()]
    claims = claims_of(articles)
    said = claim_texts(articles, claims)
    words = dict(zip(claims, said, strict=True))
    statements, rows = statements_of(articles, claims, load_encoder().encode(said))
    groups = cluster_claims(statements, claim_pairs(statements, rows))
    return [{words[each] for each in cluster.claims} for cluster in groups]


def test_no_claims_make_no_clusters() -> None:
    assert cluster_claims([], pairs_of({})) == ()


def test_one_claim_makes_no_cluster() -> None:
    assert found([A], {}) == []


@pytest.mark.parametrize(
    ("chances", "groups"),
    [
        ({(0, 1): 0.9}, [[A, B]]),
        ({(0, 1): 0.2}, []),
        # Likely enough to join, but with no partner that is sure.
        ({(0, 1): 0.45}, []),
        ({(0, 1): 0.9, (0, 2): 0.45, (1, 2): 0.45}, [[A, B]]),
        ({(0, 1): 0.9, (0, 2): 0.6, (1, 2): 0.2}, [[A, B, C]]),
        # The third is sure of one, and another thing than the second.
        ({(0, 1): 0.9, (0, 2): 0.6}, [[A, B]]),
    ],
)
def test_claims_of_three_articles(
    chances: Mapping[tuple[int, int], float], groups: list[list[Claim]]
) -> None:
    assert found([A, B, C], chances) == groups


def test_a_sentence_that_two_articles_share_is_a_cluster() -> None:
    assert found([(A, B)], {}) == [[A, B]]
    assert found([(A, B), C], {(0, 1): 0.8}) == [[A, B, C]]


def test_a_sentence_that_stands_twice_in_one_article_is_none() -> None:
    assert found([(A, claim("a.txt", 1))], {}) == []


def test_both_sentences_of_an_article_may_join_where_both_are_likely() -> None:
    """They are no pair themselves, which counts against them."""
    second = claim("a.txt", 1)
    sure = {(0, 2): 0.9, (0, 3): 0.9, (1, 2): 0.9, (1, 3): 0.9, (2, 3): 0.9}
    assert found([A, second, B, C], sure) == [[A, second, B, C]]
    unsure = {**sure, (1, 2): 0.6, (1, 3): 0.2}
    assert found([A, second, B, C], unsure) == [[A, B, C]]


def test_a_chain_does_not_tie_its_ends() -> None:
    """Single linkage would: each sentence is near the next, the ends say different things."""
    chain = [claim(f"{name}.txt", 0) for name in "abcdefghijklm"]
    groups = found(chain, {(at, at + 1): 0.9 for at in range(len(chain) - 1)})
    assert not any({chain[0], chain[-1]} <= set(group) for group in groups)
    assert groups


def test_clusters_come_in_order_of_their_first_claim() -> None:
    claims = [claim("b.txt", 0), claim("b.txt", 1), claim("a.txt", 0), claim("a.txt", 1)]
    groups = found(claims, {(0, 3): 0.9, (1, 2): 0.9})
    assert groups == [[claims[2], claims[1]], [claims[3], claims[0]]]


def test_an_identifier_is_made_of_the_places() -> None:
    chances = pairs_of({(0, 1): 0.9})
    (first,) = cluster_claims([statement(A), statement(B)], chances)
    (again,) = cluster_claims([statement(B), statement(A)], chances)
    (other,) = cluster_claims([statement(A), statement(C)], chances)
    assert first == again
    assert first.id != other.id
    assert len(first.id) == 12


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The bridge reopened to traffic on 3 May, the council said.",
            "Traffic is crossing the reopened bridge again since 5 May, the council announced.",
        ),
        (
            "At least 24 people were killed by the earthquake in Aceh.",
            "The earthquake in Aceh killed 22 people.",
        ),
        (
            "The finance minister resigned on Monday over the leaked letter.",
            "On Monday the finance minister handed in his resignation over the letter.",
        ),
    ],
)
def test_the_same_claim_in_other_words(one: str, other: str) -> None:
    """Beside sentences on something else: which words are rare shows only in a story."""
    rest = ["Schools stay closed this week.", "Rain is expected in the north.", "Shares fell."]
    assert told({"a.txt": [one, *rest[:2]], "b.txt": [other, rest[2]]}) == [{one, other}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bridge reopened on 3 May.", "Shares in the carmaker fell by 4 percent."),
        ("The quake killed 22 people.", "The president will visit Oslo next week."),
        ("She thanked the volunteers.", "The budget was passed by one vote."),
        ("Doe said the quake had come at night.", "The quake was the third this year in Aceh."),
    ],
)
def test_different_claims(one: str, other: str) -> None:
    assert told({"a.txt": [one], "b.txt": [other]}) == []


CHANCES = st.dictionaries(
    st.sampled_from(list(combinations(range(9), 2))),
    st.integers(0, 100).map(lambda percent: percent / 100),
)


def nine() -> list[Statement]:
    """Three statements in each of three articles."""
    return [statement(claim(f"{name}.txt", at)) for name in "abc" for at in range(3)]


def apart(chances: Mapping[tuple[int, int], float]) -> dict[tuple[int, int], float]:
    """The pairs of different articles."""
    return {pair: chance for pair, chance in chances.items() if pair[0] // 3 != pair[1] // 3}


@settings(deadline=None)
@given(CHANCES)
def test_a_claim_is_in_one_cluster_and_a_cluster_in_two_articles(
    chances: dict[tuple[int, int], float],
) -> None:
    groups = cluster_claims(nine(), pairs_of(apart(chances)))
    members = [each for group in groups for each in group.claims]
    assert len(members) == len(set(members))
    assert all(len({each.path for each in group.claims}) > 1 for group in groups)


def partition(labels: NDArray[np.intp]) -> set[frozenset[int]]:
    return {frozenset(np.flatnonzero(labels == label).tolist()) for label in labels}


@settings(deadline=None)
@given(CHANCES)
def test_cutting_where_nothing_is_likely_changes_nothing(
    chances: dict[tuple[int, int], float],
) -> None:
    """One matrix of all statements groups as those of the blocks do."""
    pairs = pairs_of(apart(chances))
    whole = average_linkage(clusters._distances(np.arange(9), pairs), 1 - SAME_CLAIM)
    assert partition(clusters._labels(9, pairs, SAME_CLAIM)) == partition(whole)


def test_a_block_too_large_is_cut_again() -> None:
    chances = pairs_of({(at, at + 1): 0.4 + at / 200 for at in range(59)})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clusters, "MAX_BLOCK", 10)
        blocks = [block for block, _ in clusters._blocks(np.arange(60), chances, SAME_CLAIM)]
    assert sorted(np.concatenate(blocks).tolist()) == list(range(60))
    assert max(map(len, blocks)) <= 10


def test_a_block_of_equals_that_is_too_large_comes_apart() -> None:
    """There is no threshold left to cut at: better no cluster than no memory."""
    chances = pairs_of(dict.fromkeys(combinations(range(12), 2), 1.0))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clusters, "MAX_BLOCK", 10)
        blocks = [block for block, _ in clusters._blocks(np.arange(12), chances, SAME_CLAIM)]
    assert max(map(len, blocks)) == 1
