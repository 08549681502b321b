from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.names.find import find_names
from checker.extract.sentences import split_sentences
from checker.ingest.reading import read_articles
from checker.story.entities.find import find_entities
from checker.types import AnnotatedArticle, NameKind
from tests.named_story import named, named_story, spellings

SEEDS = Path(__file__).parents[3] / "seeds"


@pytest.mark.parametrize(
    ("texts", "together"),
    [
        (
            ("Deputy Foreign Minister Sergei Ryabkov spoke. Ryabkov left. Rybakov said no.",),
            {"Sergei Ryabkov", "Ryabkov", "Rybakov"},
        ),
        (
            ("They met Duncan Rait.", "They met Duncan Raite there.", "Duncan Robert Rait fell."),
            {"Duncan Rait", "Duncan Raite", "Duncan Robert Rait"},
        ),
        (
            ("Trooper Bill Hakim came.", "Trooper William Hakim came."),
            {"Bill Hakim", "William Hakim"},
        ),
        (("The rockets hit Kiev again.", "The rockets hit Kyiv again."), {"Kiev", "Kyiv"}),
        (
            ("They met Cheryl Boone Isaacs.", "They met Boone Isaacs."),
            {"Cheryl Boone Isaacs", "Boone Isaacs"},
        ),
        (
            ("Police chief Jon Owen spoke.", "It was police chief John Owen who spoke."),
            {"Jon Owen", "John Owen"},
        ),
        (
            (
                "Later Mahnefah Timmons wept. Mahnefah Timmons left.",
                "Then her sister Mahnefeh wept.",
            ),
            {"Mahnefah Timmons", "Mahnefeh"},
        ),
    ],
)
def test_one_entity_however_it_is_spelled(texts: tuple[str, ...], together: set[str]) -> None:
    assert frozenset(together) in spellings(named_story(*texts).entities)


@pytest.mark.parametrize(
    ("texts", "left", "right"),
    [
        (("They met Rob Jones and Nick Jones there.",), "Rob Jones", "Nick Jones"),
        (
            ("They met Sergei Ryabkov.", "They met Sergey Lavrov."),
            "Sergei Ryabkov",
            "Sergey Lavrov",
        ),
        (
            ("They met Herbert Flynn Sr. there.", "They met Herbert Flynn Jr. there."),
            "Herbert Flynn Sr.",
            "Herbert Flynn Jr.",
        ),
        (("They love Iran.", "They love Iraq."), "Iran", "Iraq"),
        (("They love Austria.", "They love Australia."), "Austria", "Australia"),
        (("They met Adam Smith.", "They met Helen Smyth."), "Adam Smith", "Helen Smyth"),
        (("They love Ukraine.", "They saw a Ukrainian ship."), "Ukraine", "Ukrainian"),
        (
            ("Chief Mark Lane met Chief Paul Lane.", "Chief Paul Lane left."),
            "Mark Lane",
            "Paul Lane",
        ),
        (
            ("His brother Dan Okafor, a nurse in Lagos.", "His sister Grace Okafor, a nurse."),
            "Dan Okafor",
            "Grace Okafor",
        ),
    ],
)
def test_two_entities_however_near_their_names(
    texts: tuple[str, ...], left: str, right: str
) -> None:
    found = spellings(named_story(*texts).entities)
    assert any(left in one for one in found)
    assert any(right in one for one in found)
    assert not any({left, right} <= one for one in found)


def test_the_best_supported_full_form_is_the_name() -> None:
    story = named_story("They met Duncan Raite.", "They met Duncan Rait.", "Then Duncan Rait fell.")
    assert [(one.kind, one.name) for one in story.entities] == [(NameKind.PERSON, "Duncan Rait")]


def seeds() -> list[AnnotatedArticle]:
    annotated = []
    for article in read_articles([SEEDS]):
        sentences = split_sentences(article)
        annotated.append(AnnotatedArticle(article, sentences, find_names(article, sentences)))
    return annotated


def test_the_seed_minister_has_fifteen_mentions_and_is_never_the_other_minister() -> None:
    entities = find_entities(seeds())
    (ryabkov,) = [one for one in entities if one.name == "Sergei Ryabkov"]
    assert len(ryabkov.mentions) == 15
    assert len({mention.path for mention in ryabkov.mentions}) == 5
    assert all("Lavrov" not in mention.name.text for mention in ryabkov.mentions)


def test_every_mention_belongs_to_one_entity() -> None:
    articles = seeds()
    mentions = [mention for one in find_entities(articles) for mention in one.mentions]
    assert len(mentions) == len(set(mentions)) == sum(len(a.names) for a in articles)


SENTENCES = st.lists(
    st.sampled_from(
        [
            "Sergei Ryabkov spoke.",
            "Rybakov said no.",
            "Sergey Ryabkov left.",
            "They love Kiev.",
            "They love Kyiv.",
            "Rob Jones met Nick Jones.",
            "The Federal Elections Commission met.",
            "The Federal Election Commission met.",
        ]
    ),
    min_size=1,
    max_size=5,
)


@given(SENTENCES)
def test_the_order_of_the_articles_changes_no_entity(lines: list[str]) -> None:
    articles = [named(f"{at}.txt", line) for at, line in enumerate(lines)]
    forward = {frozenset(one.mentions) for one in find_entities(articles)}
    backward = {frozenset(one.mentions) for one in find_entities(articles[::-1])}
    assert forward == backward
