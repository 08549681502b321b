"""Which articles tell the same event."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from itertools import combinations, permutations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from checker.embed.load import load_encoder
from checker.errors import ModelError
from checker.extract.sentences import split_sentences
from checker.ingest.reading import read_articles
from checker.story import logistic
from checker.story.claims.gather import claim_texts, claims_of
from checker.story.events import blocks, stories
from checker.story.events.likeness import FEATURES, Profile, likeness, profiles
from checker.story.events.stories import (
    PART,
    SAME_EVENT,
    SMALL_GROUP,
    group_articles,
    group_pairs,
    group_profiles,
)
from checker.types import AnnotatedArticle
from tests.samples import annotated

SEEDS = Path(__file__).resolve().parents[3] / "seeds"

ENCODER = load_encoder()

#: Two look-alike earthquakes, each in three tellings, a line each.
NORTH = tuple(
    """\
A magnitude 6.1 earthquake shook Varnik province on Tuesday. Governor Ilda Moran said 14 \
people were killed in the town of Sella. Rescue teams from Port Anders were on their way to Sella.
Fourteen people died in Sella when a 6.1 quake hit Varnik province, Governor Moran said. Most \
of the dead were asleep. Hospitals in Port Anders took in the injured.
Varnik's governor, Ilda Moran, declared a state of emergency after Tuesday's earthquake in \
Sella. At least 14 people died there. The quake had a magnitude of 6.1.""".splitlines()
)
SOUTH = tuple(
    """\
A magnitude 6.4 earthquake struck the island of Temera late on Sunday. Mayor Pol Dastian said \
nine people were killed in the port of Quilo. A ship with tents left Marran for Quilo.
Nine people died in Quilo when a 6.4 quake hit Temera island, Mayor Dastian said. Many houses \
fell into the harbour. The navy in Marran sent two ships.
The mayor of Quilo, Pol Dastian, asked for tents and water after Sunday's earthquake on \
Temera. Nine people died. The quake had a magnitude of 6.4.""".splitlines()
)


def grouped(*articles: AnnotatedArticle) -> list[list[str]]:
    """The paths of each story."""
    claims = claims_of(articles)
    groups = group_articles(articles, claims, ENCODER.encode(claim_texts(articles, claims)))
    return [[each.path for each in group] for group in groups]


def tellings(name: str, texts: tuple[str, ...], day: date | None = None) -> list[AnnotatedArticle]:
    """Articles by the name and the place of each text (north0.txt, north1.txt)."""
    return [annotated(f"{name}{at}.txt", text, published=day) for at, text in enumerate(texts)]


def test_nothing_tells_nothing() -> None:
    assert grouped() == []


def test_one_article_is_a_story() -> None:
    assert grouped(annotated("a.txt", NORTH[0])) == [["a.txt"]]


def test_an_article_without_sentences_is_a_story_of_its_own() -> None:
    assert grouped(annotated("a.txt", ""), annotated("b.txt", NORTH[0])) == [["a.txt"], ["b.txt"]]


@pytest.mark.parametrize("texts", [NORTH, SOUTH])
def test_tellings_of_one_event_are_one_story(texts: tuple[str, ...]) -> None:
    assert grouped(*tellings("a", texts)) == [["a0.txt", "a1.txt", "a2.txt"]]


@pytest.mark.parametrize("pair", list(combinations(range(3), 2)))
def test_two_tellings_are_one_story(pair: tuple[int, int]) -> None:
    chosen = tuple(NORTH[at] for at in pair)
    assert len(grouped(*tellings("a", chosen))) == 1


def test_look_alike_events_stay_apart() -> None:
    told = grouped(*tellings("north", NORTH), *tellings("south", SOUTH))
    assert told == [
        ["north0.txt", "north1.txt", "north2.txt"],
        ["south0.txt", "south1.txt", "south2.txt"],
    ]


def test_one_article_of_each_of_two_events_stays_apart() -> None:
    assert len(grouped(*tellings("a", (NORTH[0], SOUTH[0])))) == 2


def test_the_seeds_are_one_story_and_a_quake_is_none_of_it() -> None:
    seeds = [AnnotatedArticle(a, split_sentences(a)) for a in read_articles([SEEDS])]
    (story, other) = grouped(*seeds, annotated("zzz.txt", NORTH[0]))
    assert story == [each.path for each in seeds]
    assert other == ["zzz.txt"]


@pytest.mark.parametrize("pair", list(combinations(range(5), 2)))
def test_any_two_of_the_seeds_are_one_story(pair: tuple[int, int]) -> None:
    articles = read_articles([SEEDS])
    chosen = [AnnotatedArticle(articles[at], split_sentences(articles[at])) for at in pair]
    assert len(grouped(*chosen)) == 1


def test_a_reprint_tells_the_same_event() -> None:
    told = grouped(*tellings("north", NORTH), annotated("copy.txt", NORTH[1]))
    assert told == [["copy.txt", "north0.txt", "north1.txt", "north2.txt"]]


@pytest.mark.parametrize("copied", range(3))
def test_copies_change_nothing_for_the_others(copied: int) -> None:
    """Were they counted, what the copied article says would be less rare."""
    pile = [*tellings("north", NORTH), *tellings("south", SOUTH)]
    twice = grouped(*pile, *(annotated(f"zz{at}.txt", NORTH[copied]) for at in range(6)))
    assert [[path for path in story if path[:2] != "zz"] for story in twice] == grouped(*pile)
    assert [f"zz{at}.txt" in twice[0] for at in range(6)] == [True] * 6


def test_articles_without_a_word_are_no_copies_of_one_another() -> None:
    assert grouped(annotated("a.txt", ""), annotated("b.txt", "")) == [["a.txt"], ["b.txt"]]


def test_a_text_printed_again_on_another_day_is_looked_at_for_itself() -> None:
    days = date(2024, 5, 1), date(2024, 5, 2)
    told = grouped(
        *(annotated(f"{at}.txt", NORTH[0], published=day) for at, day in enumerate(days))
    )
    assert told == [["0.txt", "1.txt"]]


def test_publication_within_days_speaks_for_one_event() -> None:
    """Alike enough to be either: the days decide, never the other way round."""
    north, south = tellings("a", NORTH[:1]), tellings("b", SOUTH[:1])
    chances = {}
    for gap, day in ((1, date(2024, 5, 2)), (90, date(2024, 7, 30))):
        dated = [
            annotated("a.txt", NORTH[0], published=date(2024, 5, 1)),
            annotated("b.txt", SOUTH[0], published=day),
        ]
        chances[gap] = _chance(dated)
    chances[0] = _chance([*north, *south])
    assert chances[1] > chances[0] > chances[90]


def _chance(articles: list[AnnotatedArticle]) -> float:
    claims = claims_of(articles)
    vectors = ENCODER.encode(claim_texts(articles, claims))
    return float(stories.same_event(likeness(profiles(articles, claims, vectors)))[0])


def test_the_order_of_the_articles_changes_nothing() -> None:
    articles = [*tellings("north", NORTH[:2]), *tellings("south", SOUTH[:2])]
    expected = grouped(*articles)
    for order in list(permutations(articles))[::5]:
        assert grouped(*order) == expected


chances = st.integers(2, 6).flatmap(
    lambda count: st.tuples(
        st.just(count),
        st.lists(
            st.integers(0, 100).map(lambda percent: percent / 100),
            min_size=count * (count - 1) // 2,
            max_size=count * (count - 1) // 2,
        ),
    )
)


@given(chances)
def test_each_article_is_in_one_story(drawn: tuple[int, list[float]]) -> None:
    count, percent = drawn
    groups = group_pairs(np.array(percent), count)
    assert sorted(at for group in groups for at in group) == list(range(count))
    assert groups == sorted(groups)


@given(st.integers(2, 8), st.sampled_from((0.0, 0.1, 0.5, 1.0)))
def test_alike_throughout_is_all_or_nothing(count: int, chance: float) -> None:
    groups = group_pairs(np.full(count * (count - 1) // 2, chance), count)
    assert len(groups) == (1 if chance >= SAME_EVENT else count)


@pytest.mark.parametrize(
    ("chance", "expected"),
    [
        (SMALL_GROUP[1] + 0.01, [[0, 1, 2, 3, 4]]),
        (SMALL_GROUP[1] - 0.01, [[0], [1, 2, 3, 4]]),
    ],
)
def test_an_odd_article_joins_unless_it_is_plainly_another_event(
    chance: float, expected: list[list[int]]
) -> None:
    pairs = combinations(range(5), 2)
    assert group_pairs(np.array([chance if 0 in pair else 0.9 for pair in pairs]), 5) == expected


def test_two_large_groups_do_not_join_as_small_ones_do() -> None:
    between = max(SMALL_GROUP.values()) + 0.05
    pairs = combinations(range(8), 2)
    chances = np.array([0.9 if (left < 4) == (right < 4) else between for left, right in pairs])
    assert group_pairs(chances, 8) == [[0, 1, 2, 3], [4, 5, 6, 7]]


def test_equally_likely_stories_are_joined_in_order() -> None:
    """An odd article between two stories goes to the first; nothing depends on float dust."""
    pairs = combinations(range(9), 2)
    chances = np.array(
        [0.3 if left == 0 else 0.9 * ((left < 5) == (right < 5)) for left, right in pairs]
    )
    assert group_pairs(chances, 9) == [[0, 1, 2, 3, 4], [5, 6, 7, 8]]


def test_no_articles_are_no_groups() -> None:
    assert group_pairs(np.zeros(0), 0) == []


def told(name: str, count: int, words: str) -> list[Profile]:
    """Profiles of articles that tell one event in the same words."""
    return [
        Profile(
            names=Counter({name: 3}),
            words=Counter(words.split()),
            numbers=Counter(),
            vectors=np.zeros((0, 4), np.float32),
            published=None,
        )
        for _ in range(count)
    ]


def by_words(rows: NDArray[np.float64]) -> NDArray[np.float64]:
    """One event as far as the words are alike."""
    return np.asarray(rows[:, FEATURES.index("words")].clip(0, 1).round(4))


def test_look_alikes_are_parted_when_they_are_looked_at_alone() -> None:
    """What two of three events share is rare in the pile, and common where they stand alone."""
    both = "quake shook town rescue"
    north, south = told("North", 3, f"{both} mine"), told("South", 3, f"{both} port")
    other = told("Other", 9, "court ruled fraud bank judge")
    groups = group_profiles([*other, *north, *south], by_words)
    assert groups == (tuple(range(9)), (9, 10, 11), (12, 13, 14))
    together = group_pairs(by_words(likeness([*other, *north, *south])), 15)
    assert together == [list(range(9)), [9, 10, 11, 12, 13, 14]]


def test_a_story_is_not_parted_again_for_an_article_or_two() -> None:
    both = "quake shook town rescue"
    north, south = told("North", 4, f"{both} mine"), told("South", PART - 1, f"{both} port")
    other = told("Other", 9, "court ruled fraud bank judge")
    groups = group_profiles([*other, *north, *south], by_words)
    assert groups == (tuple(range(9)), tuple(range(9, 9 + 4 + PART - 1)))


def test_a_large_pile_is_grouped_like_a_small_one(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = [*tellings("north", NORTH), *tellings("south", SOUTH)]
    expected = grouped(*articles)
    monkeypatch.setattr(blocks, "MOST", 3)
    assert grouped(*articles) == expected


def test_weights_for_other_measures_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "model.json").write_text(json.dumps({"weights": {"names": 1}, "intercept": 0}))
    monkeypatch.setattr(logistic, "model_folder", lambda _: tmp_path)
    stories._model.cache_clear()
    try:
        with pytest.raises(ModelError, match=r"models/stories/train\.py"):
            stories.same_event(np.zeros((1, 7)))
    finally:
        stories._model.cache_clear()
