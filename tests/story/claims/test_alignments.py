"""Each sentence with its likeliest partners in every other article."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.story.claims.alignments import LEAST, PARTNERS, align_claims, confidence
from checker.story.claims.statements import Statement
from checker.types import Claim
from tests.story.claims.telling import claim, pairs_of, statement

A, B = claim("a", 0), claim("b", 0)


def aligned(
    statements: list[Statement], chances: Mapping[tuple[int, int], float]
) -> list[tuple[Claim, Claim]]:
    """The first places of each alignment."""
    found = align_claims(statements, pairs_of(chances))
    return [(each.left[0], each.right[0]) for each in found]


@pytest.mark.parametrize(("chance", "said"), [(0.9, True), (LEAST, True), (0.1, False)])
def test_a_likely_pair_is_aligned(chance: float, said: bool) -> None:
    found = align_claims([statement(B), statement(A)], pairs_of({(0, 1): chance}))
    assert [(each.left, each.right) for each in found] == ([((A,), (B,))] if said else [])


def test_each_is_given_with_every_place() -> None:
    reprint = claim("c", 4)
    (found,) = align_claims([statement(A), statement(B, reprint)], pairs_of({(0, 1): 0.9}))
    assert (found.left, found.right) == ((A,), (B, reprint))


def test_only_the_likeliest_partners_of_an_article_are_kept() -> None:
    """Those that have a likelier partner elsewhere, and are nobody's best, are left out."""
    own, rivals = [claim("a", at) for at in range(3)], [claim("b", at) for at in range(5)]
    statements = [statement(each) for each in (*own, *rivals)]
    chances = {(0, 3 + at): 0.9 - 0.1 * at for at in range(5)}
    # The last rival has two better partners.
    chances |= {(1, 7): 0.95, (2, 7): 0.94}
    found = aligned(statements, chances)
    assert (own[0], rivals[PARTNERS - 1]) in found
    assert (own[0], rivals[4]) not in found


def test_every_other_article_has_its_own_best() -> None:
    statements = [statement(claim(path, 0)) for path in "abcde"]
    assert len(aligned(statements, {(0, at): 0.5 for at in range(1, 5)})) == 4


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_likelier_pair_is_no_less_sure(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= confidence(low) <= confidence(high) <= 1


CHANCES = st.dictionaries(
    st.sampled_from([(a, b) for a, b in combinations(range(9), 2) if a // 3 != b // 3]),
    st.integers(0, 100).map(lambda percent: percent / 100),
)


@given(CHANCES)
def test_a_copy_of_an_article_aligns_nothing_new(chances: dict[tuple[int, int], float]) -> None:
    statements = [statement(claim(path, at)) for path in "abc" for at in range(3)]
    copied = [
        statement(*each.claims, claim("copy", number)) if number < 3 else each
        for number, each in enumerate(statements)
    ]
    assert aligned(copied, chances) == aligned(statements, chances)
