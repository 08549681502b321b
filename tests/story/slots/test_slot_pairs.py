from __future__ import annotations

from time import perf_counter

import pytest

from checker.compare.verdict import Verdict
from checker.story.slots.features import FEATURES
from checker.story.slots.pairs import NEAREST, candidate_pairs, near_pairs
from tests.story.slots.slot_building import number_contexts

KILLED = "The landslide in Bener killed {} people on Monday."
PASSES = ("Doe completed 28 of 41 passes in Harlow.", ["28", "41"])


@pytest.mark.parametrize("articles", [{}, {"a": [(KILLED.format(22), ["22"])]}])
def test_one_article_has_no_pairs(articles: dict[str, list[tuple[str, list[str]]]]) -> None:
    assert candidate_pairs(number_contexts(articles)) == ()


def test_words_that_share_nothing_are_no_pair() -> None:
    contexts = number_contexts(
        {"a": [(KILLED.format(22), ["22"])], "b": [("Shares fetch 9 dollars.", ["9"])]}
    )
    assert candidate_pairs(contexts) == ()


def test_pairs_of_each_others_sentence_are_near_but_no_candidates() -> None:
    contexts = number_contexts({"a": [PASSES], "b": [PASSES]})
    assert Verdict.CONFLICT not in {pair.verdict for pair in near_pairs(contexts)}
    told = {(pair.left, pair.right): pair.verdict for pair in near_pairs(contexts)}
    assert told[0, 3] is Verdict.UNKNOWN
    assert (0, 3) not in {(pair.left, pair.right) for pair in candidate_pairs(contexts)}


def test_candidates_are_near_pairs_with_the_same_features() -> None:
    contexts = number_contexts(
        {path: [(KILLED.format(n), [str(n)])] for path, n in (("a", 22), ("b", 24), ("c", 24))}
    )
    assert candidate_pairs(contexts) == near_pairs(contexts)
    assert [(pair.left, pair.right) for pair in near_pairs(contexts)] == [(0, 1), (0, 2), (1, 2)]
    assert {len(pair.features) for pair in near_pairs(contexts)} == {len(FEATURES)}


def many(path: str, sentences: int) -> list[tuple[str, list[str]]]:
    """Sentences alike in every word but one, each with a number."""
    return [
        (f"Storm {path}{chr(97 + n % 26)}{chr(97 + n // 26)} hit {n + 100} homes.", [str(n + 100)])
        for n in range(sentences)
    ]


def test_a_value_is_paired_with_its_nearest_only() -> None:
    contexts = number_contexts(
        {
            "x": [(f"{'Storm ' * n}hit {n + 100} homes.", [str(n + 100)]) for n in range(1, 41)],
            "y": [(f"{'Storm ' * n}hit {n + 100} homes.", [str(n + 100)]) for n in range(1, 41)],
        }
    )
    at_zero = [pair for pair in near_pairs(contexts) if pair.left == 0]
    assert 0 < len(at_zero) <= 4 * NEAREST < 40


def test_dense_articles_take_no_minutes() -> None:
    begun = perf_counter()
    candidate_pairs(number_contexts({"x": many("x", 150), "y": many("y", 150)}))
    assert perf_counter() - begun < 20
