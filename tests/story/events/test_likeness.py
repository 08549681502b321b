"""The measures by which two articles look like one event."""

from __future__ import annotations

import time
from datetime import date
from itertools import combinations, permutations

import numpy as np
import pytest

from checker.embed.load import load_encoder
from checker.story.claims.gather import claim_texts, claims_of
from checker.story.events.likeness import (
    FEATURES,
    Profile,
    _words,
    likeness,
    profiles,
    share_no_name,
)
from tests.samples import annotated

ENCODER = load_encoder()


def described(*texts: str, days: tuple[date | None, ...] = ()) -> tuple[Profile, ...]:
    """Profiles of articles with these texts."""
    dates = days or (None,) * len(texts)
    articles = [
        annotated(f"{at}.txt", text, published=day)
        for at, (text, day) in enumerate(zip(texts, dates, strict=True))
    ]
    claims = claims_of(articles)
    return profiles(articles, claims, ENCODER.encode(claim_texts(articles, claims)))


def measured(*texts: str, days: tuple[date | None, ...] = ()) -> dict[str, float]:
    """The measures of the first pair."""
    return dict(zip(FEATURES, likeness(described(*texts, days=days))[0].tolist(), strict=True))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Moran", [(0, "moran")]),
        ("Moran's", [(0, "moran")]),
        ("Moran’s", [(0, "moran")]),
        ("The", []),
        ("Rescue", []),
        ("rescue", [(1, "rescue")]),
        ("on", []),
        ("14", [(2, "14")]),
        ("7.5", [(2, "7"), (2, "5")]),
        ("mid-May", [(1, "mid-may")]),
        ("Al-Hadi O'Neill", [(0, "al-hadi"), (0, "o'neill")]),
        ("Żółć", [(0, "żółć")]),
        ("", []),
    ],
)
def test_words_are_told_apart(text: str, expected: list[tuple[int, str]]) -> None:
    assert list(_words(text)) == expected


@pytest.mark.parametrize("character", ["9", " ", "“", "A", "a'", "-"])
def test_words_of_long_runs_are_found_at_once(character: str) -> None:
    started = time.process_time()
    list(_words(character * 20_000))
    assert time.process_time() - started < 1


def test_the_same_text_is_as_alike_as_can_be() -> None:
    text = "Ilda Moran opened 14 schools in Sella."
    found = measured(text, text, "Pol Dastian closed nine harbours in Quilo.")
    for measure in ("names", "words", "numbers", "leads", "best_sentence"):
        assert found[measure] == pytest.approx(1, abs=1e-4)


def test_texts_with_nothing_in_common_share_no_words() -> None:
    found = measured("Ilda Moran opened 14 schools.", "Pol Dastian closed 9 harbours.")
    assert [found[measure] for measure in ("names", "words", "numbers")] == [0, 0, 0]


def test_a_name_that_all_articles_have_says_less_than_one_that_two_have() -> None:
    everybody = measured("Moran spoke.", "Moran spoke to Dastian.", "Moran met Ulbek.")
    two = measured("Moran spoke.", "Moran spoke to Dastian.", "Ferrer met Ulbek.")
    assert two["names"] > everybody["names"]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((date(2024, 5, 1), date(2024, 5, 1)), (1, 0)),
        ((date(2024, 5, 1), date(2024, 5, 3)), (1, 0)),
        ((date(2024, 5, 3), date(2024, 5, 1)), (1, 0)),
        ((date(2024, 5, 1), date(2024, 5, 8)), (0, 0)),
        ((date(2024, 5, 1), date(2024, 6, 1)), (0, 0)),
        ((date(2024, 5, 1), date(2024, 6, 30)), (0, 0)),
        ((date(2024, 5, 1), date(2024, 7, 1)), (0, 1)),
        ((date(2024, 7, 1), date(2024, 5, 1)), (0, 1)),
        ((None, date(2024, 6, 1)), (0, 0)),
        ((None, None), (0, 0)),
    ],
)
def test_days_between_publications(
    days: tuple[date | None, ...], expected: tuple[int, int]
) -> None:
    found = measured("Moran spoke.", "Moran left.", days=days)
    assert (found["same_days"], found["months_apart"]) == expected


def test_an_empty_article_is_like_nothing() -> None:
    assert set(measured("", "Moran spoke.").values()) == {0}


def test_no_articles_have_no_pairs() -> None:
    assert likeness(()).shape == (0, len(FEATURES))


def test_likeness_is_the_same_both_ways_and_in_any_order() -> None:
    texts = (
        "Moran spoke in Sella. 14 died.",
        "Moran was in Sella.",
        "Nine died in Quilo. Dastian wept.",
    )
    every = described(*texts)
    expected = dict(zip(combinations(range(3), 2), likeness(every), strict=True))
    for order in permutations(range(3)):
        rows = likeness([every[at] for at in order])
        for pair, row in zip(combinations(order, 2), rows, strict=True):
            low, high = sorted(pair)
            assert np.allclose(row, expected[low, high])


def test_chosen_pairs_are_measured_as_they_are_among_all() -> None:
    every = described("Moran spoke. 14 died.", "Moran was in Sella.", "Dastian wept.", "")
    pairs = np.array([(0, 1), (1, 3), (0, 2)])
    among = dict(zip(combinations(range(4), 2), likeness(every).tolist(), strict=True))
    expected = [among[left, right] for left, right in pairs.tolist()]
    assert likeness(every, pairs).tolist() == expected
    strangers = dict(zip(combinations(range(4), 2), share_no_name(every), strict=True))
    assert share_no_name(every, pairs).tolist() == [
        strangers[0, 1],
        strangers[1, 3],
        strangers[0, 2],
    ]


def test_profiles_hold_the_vectors_of_their_own_claims() -> None:
    articles = [annotated("a.txt", "One. Two."), annotated("b.txt", ""), annotated("c.txt", "Six.")]
    vectors = np.arange(12, dtype=np.float32).reshape(3, 4)
    found = profiles(articles, claims_of(articles), vectors)
    assert [profile.vectors.tolist() for profile in found] == [
        vectors[:2].tolist(),
        [],
        vectors[2:].tolist(),
    ]
    assert np.shares_memory(found[0].vectors, vectors)
