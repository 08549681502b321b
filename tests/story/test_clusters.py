"""Sentences of several articles that make the same claim."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from checker.embed.load import load_encoder
from checker.story import clusters
from checker.story.clusters import MAX_DISTANCE, cluster_claims
from checker.types import BlockKind, Claim, Sentence

ENCODER = load_encoder()


def claim(path: str, place: int) -> Claim:
    """The claim at a place of an article; what it says is in its vector."""
    return Claim(path, Sentence(100 * place, 100 * place + 90, BlockKind.PARAGRAPH, place))


def unit(*directions: float) -> list[float]:
    """A vector of length 1."""
    return [float(value) for value in np.array(directions) / np.linalg.norm(directions)]


def rows(*vectors: list[float]) -> NDArray[np.float32]:
    """Vectors as the encoder gives them."""
    return np.array(vectors, np.float32)


def found(claims: list[Claim], vectors: NDArray[np.float32]) -> list[list[Claim]]:
    """The claims of each cluster."""
    return [list(cluster.claims) for cluster in cluster_claims(claims, vectors)]


def told(texts: dict[str, list[str]]) -> list[set[str]]:
    """The sentences of each cluster, encoded by the default encoder."""
    said = {claim(path, at): s for path, own in texts.items() for at, s in enumerate(own)}
    groups = cluster_claims(list(said), ENCODER.encode(list(said.values())))
    return [{said[each] for each in cluster.claims} for cluster in groups]


A, B, C = claim("a.txt", 0), claim("b.txt", 0), claim("c.txt", 0)


def test_no_claims_make_no_clusters() -> None:
    assert cluster_claims([], np.zeros((0, 2), np.float32)) == ()


def test_one_claim_makes_no_cluster() -> None:
    assert cluster_claims([A], rows(unit(1, 0))) == ()


def test_near_claims_of_two_articles_are_one_cluster() -> None:
    assert found([A, B], rows(unit(1, 0), unit(1, 0.3))) == [[A, B]]


def test_far_claims_are_none() -> None:
    assert found([A, B], rows(unit(1, 0), unit(0, 1))) == []


def test_two_claims_of_one_article_are_none() -> None:
    assert found([A, claim("a.txt", 1)], rows(unit(1, 0), unit(1, 0.1))) == []


def test_the_second_claim_of_an_article_needs_more_than_likeness_to_its_neighbour() -> None:
    """The second is like the first of its own article, and unlike the other article's."""
    second = claim("a.txt", 1)
    vectors = rows(unit(1, 0, 0), unit(0.8, 0.6, 0), unit(1, 0, 0.3))
    assert found([A, second, B], vectors) == [[A, B]]


def test_both_sentences_of_an_article_may_join_where_both_are_near() -> None:
    second, third = claim("b.txt", 1), claim("c.txt", 1)
    vectors = rows(*(unit(1, 0, tilt) for tilt in (0, 0.05, 0.1, 0.15, 0.2)))
    assert found([A, B, second, C, third], vectors) == [[A, B, second, C, third]]


def test_a_chain_does_not_tie_its_ends() -> None:
    """Single linkage would: each sentence is near the next, the ends say different things."""
    angles = np.linspace(0, np.pi, 13)
    chain = [claim(f"{name}.txt", 0) for name in "abcdefghijklm"]
    groups = found(chain, rows(*([np.cos(a), np.sin(a)] for a in angles.tolist())))
    assert not any({chain[0], chain[-1]} <= set(group) for group in groups)


def test_clusters_come_in_order_of_their_first_claim() -> None:
    claims = [claim("b.txt", 0), claim("b.txt", 1), claim("a.txt", 0), claim("a.txt", 1)]
    vectors = rows(unit(0, 1), unit(1, 0), unit(1, 0.1), unit(0.1, 1))
    assert found(claims, vectors) == [[claims[2], claims[1]], [claims[3], claims[0]]]


def test_an_identifier_is_made_of_the_places() -> None:
    vectors = rows(unit(1, 0), unit(1, 0.3))
    (first,), (again,) = cluster_claims([A, B], vectors), cluster_claims([B, A], vectors[::-1])
    (other,) = cluster_claims([A, C], vectors)
    assert first == again
    assert first.id != other.id
    assert len(first.id) == 12


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The bridge reopened to traffic on 3 May, the council said.",
            "Traffic is crossing the bridge again since 5 May, according to the council.",
        ),
        ("At least 24 people were killed by the earthquake.", "The quake killed 22 people."),
        ("The minister resigned on Monday.", "On Monday the minister handed in his resignation."),
    ],
)
def test_the_same_claim_in_other_words(one: str, other: str) -> None:
    assert told({"a.txt": [one], "b.txt": [other]}) == [{one, other}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bridge reopened on 3 May.", "Shares in the carmaker fell by 4 percent."),
        ("The quake killed 22 people.", "The president will visit Oslo next week."),
        ("She thanked the volunteers.", "The budget was passed by one vote."),
    ],
)
def test_different_claims(one: str, other: str) -> None:
    assert told({"a.txt": [one], "b.txt": [other]}) == []


vectors_strategy = st.lists(
    st.tuples(st.sampled_from("abcd"), st.integers(0, 12)), min_size=1, max_size=14, unique=True
)


def drawn(pairs: list[tuple[str, int]]) -> tuple[list[Claim], NDArray[np.float32]]:
    """Claims of four articles, in thirteen directions of a half circle."""
    claims = [claim(f"{name}.txt", step) for name, step in pairs]
    angles = np.array([step / 12 * np.pi for _, step in pairs])
    return claims, np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


@settings(deadline=None)
@given(vectors_strategy, st.randoms())
def test_the_order_of_the_claims_changes_nothing(
    pairs: list[tuple[str, int]], shuffle: Random
) -> None:
    claims, vectors = drawn(pairs)
    order = list(range(len(claims)))
    shuffle.shuffle(order)
    shuffled = cluster_claims([claims[at] for at in order], vectors[order])
    assert shuffled == cluster_claims(claims, vectors)


@settings(deadline=None)
@given(vectors_strategy)
def test_a_reprint_does_not_change_how_the_others_group(pairs: list[tuple[str, int]]) -> None:
    claims, vectors = drawn(pairs)
    reprint = [claim("z.txt", at) for at, each in enumerate(claims) if each.path == "a.txt"]
    copied = [at for at, each in enumerate(claims) if each.path == "a.txt"]
    groups = found([*claims, *reprint], np.concatenate([vectors, vectors[copied]]))
    without = [[each for each in group if each.path != "z.txt"] for group in groups]
    several = [group for group in without if len({each.path for each in group}) > 1]
    assert several == found(claims, vectors)


@settings(deadline=None)
@given(vectors_strategy)
def test_a_claim_is_in_one_cluster_and_a_cluster_in_two_articles(
    pairs: list[tuple[str, int]],
) -> None:
    groups = found(*drawn(pairs))
    members = [each for group in groups for each in group]
    assert len(members) == len(set(members))
    assert all(len({each.path for each in group}) > 1 for group in groups)


@settings(deadline=None)
@given(vectors_strategy)
def test_cutting_into_neighbourhoods_first_changes_nothing(pairs: list[tuple[str, int]]) -> None:
    """Where a pile is too large for one matrix, it is cut where nothing could have joined."""
    claims, vectors = drawn(pairs)
    whole = cluster_claims(claims, vectors)
    distinct = np.unique(vectors, axis=0)
    everything = np.arange(len(distinct))
    blocks = list(clusters._blocks(distinct, everything, 1 - MAX_DISTANCE))
    assert sorted(np.concatenate(blocks).tolist()) == everything.tolist()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clusters, "MAX_BLOCK", max(map(len, blocks)))
        assert cluster_claims(claims, vectors) == whole


def test_a_neighbourhood_too_large_is_cut_again() -> None:
    angles = np.linspace(0, 1, 60)
    vectors = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(clusters, "MAX_BLOCK", 10)
        blocks = list(clusters._blocks(vectors, np.arange(60), 0.45))
    assert sorted(np.concatenate(blocks).tolist()) == list(range(60))
