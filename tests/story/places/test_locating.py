"""Where a story's places are."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.story.entities.find import find_entities
from checker.story.places.locate import locate
from tests.story.places.place_building import located, read


@pytest.mark.parametrize(
    ("texts", "name", "codes"),
    [
        (("The fire began in Paris, Texas.",), "Paris", {"US.TX.277"}),
        (("She lives in Paris.",), "Paris", {"FR.11.75"}),
        # Written beside one mention, it holds for the others.
        (("He was held in Huntsville, Texas.", "They met in Huntsville."), "Huntsville", None),
        (("They came from Moscow.", "He left Anchorage in Alaska."), "Moscow", {"RU.48", "RU.47"}),
        (("He left for Poland.", "She is from Portland, Maine."), "Poland", {"PL"}),
        (("They live in Norfolk.", "They met in Nebraska."), "Norfolk", {"US.NE.119"}),
        (
            ("It hit the district of Bener Meriah in Aceh, Indonesia.",),
            "Bener Meriah",
            {"ID.01.1117"},
        ),
    ],
)
def test_homonyms_are_told_apart_by_the_story(
    texts: tuple[str, ...], name: str, codes: set[str] | None
) -> None:
    found = located(*texts)
    assert found[name] == (codes or {"US.TX.471"})


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        # Of a part of the world that has no such town the name is something else's.
        (("They met in Morningside.", "California was dry.", "Fires in Malibu, California."), 0),
        (("He fell from the Tasman Glacier in New Zealand.",), "Tasman Glacier"),
    ],
)
def test_what_is_not_known_is_left_out(texts: tuple[str, ...], name: object) -> None:
    assert not located(*texts).get(str(name or "Morningside"))


def test_both_birminghams_stay_where_nothing_tells() -> None:
    assert {code[:2] for code in located("They met in Birmingham.")["Birmingham"]} == {"GB", "US"}


SENTENCES = st.lists(
    st.sampled_from(
        [
            "They met in Paris, Texas.",
            "They met in Paris.",
            "They met in Georgia.",
            "They came from Atlanta.",
            "They came from Tbilisi, Georgia.",
            "It shook Aceh in Indonesia.",
        ]
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=25, deadline=None)
@given(SENTENCES)
def test_an_article_given_twice_adds_nothing(sentences: list[str]) -> None:
    once, twice = located(" ".join(sentences)), located(*[" ".join(sentences)] * 2)
    assert once == twice


@settings(max_examples=15, deadline=None)
@given(SENTENCES, SENTENCES)
def test_the_order_of_articles_changes_nothing(first: list[str], second: list[str]) -> None:
    articles = read({"a.txt": " ".join(first), "b.txt": " ".join(second)})
    entities = find_entities(articles)
    assert locate(articles, entities) == locate(articles[::-1], find_entities(articles[::-1]))
