from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.story.entities.find import find_entities
from checker.story.entities.referents import find_referents
from checker.story.places.locate import locate
from checker.types import NameKind, Referent
from tests.story.places.place_building import read


def referents(*texts: str) -> tuple[Referent, ...]:
    articles = read({f"{chr(97 + at)}.txt": text for at, text in enumerate(texts)})
    entities = find_entities(articles)
    return find_referents(articles, entities, locate(articles, entities))


def names(*texts: str) -> set[frozenset[str]]:
    return {frozenset(m.name.text for m in referent.mentions) for referent in referents(*texts)}


def together(texts: tuple[str, ...], one: str, other: str) -> bool:
    return any({one, other} <= found for found in names(*texts))


@pytest.mark.parametrize(
    ("texts", "one", "other"),
    [
        (("The U.S. agreed.", "The United States agreed."), "U.S.", "United States"),
        (("Iran said no.", "An Iranian ship sank."), "Iran", "Iranian"),
        (
            ("The Federal Bureau of Investigation came.", "The FBI came."),
            "Federal Bureau of Investigation",
            "FBI",
        ),
        (
            ("Agents of General Motors came.", "Workers at GM left."),
            "General Motors",
            "GM",
        ),
        (
            ("The New Orleans Saints won on Sunday.", "The Saints won on Sunday."),
            "New Orleans Saints",
            "Saints",
        ),
        (
            (
                "President Donald Trump met Melania Trump. President Donald Trump left.",
                "President Trump spoke.",
            ),
            "Donald Trump",
            "Trump",
        ),
    ],
)
def test_one_bearer_of_two_names(texts: tuple[str, ...], one: str, other: str) -> None:
    assert together(texts, one, other)


@pytest.mark.parametrize(
    ("texts", "one", "other"),
    [
        (("Iran said no.", "Iraq said no."), "Iran", "Iraq"),
        (("He lives in Austria.", "He lives in Australia."), "Austria", "Australia"),
        (("They met Rob Jones and Nick Jones.",), "Rob Jones", "Nick Jones"),
        (("Boston Police came.", "They flew to Boston."), "Boston Police", "Boston"),
        (("He left Central America.", "He left America."), "Central America", "America"),
        (
            ("Joe Smith met Ann Smith.", "Ann Smith met Joe Smith.", "Smith spoke."),
            "Joe Smith",
            "Ann Smith",
        ),
        (("He is from Georgia.", "A Georgian spoke."), "Georgia", "Georgian"),
        (
            ("The Senate voted.", "The Senate Intelligence Committee met."),
            "Senate",
            "Senate Intelligence Committee",
        ),
        (("The North Korean army.", "The South Korean army."), "North Korean", "South Korean"),
    ],
)
def test_two_bearers(texts: tuple[str, ...], one: str, other: str) -> None:
    assert not together(texts, one, other)


def test_a_surname_of_two_people_alike_is_nobodys() -> None:
    texts = ("Joe Smith met Ann Smith.", "Ann Smith met Joe Smith.", "Then Smith spoke.")
    assert not together(texts, "Joe Smith", "Smith")
    assert not together(texts, "Ann Smith", "Smith")


def test_a_land_bears_its_own_name_and_its_place() -> None:
    (land,) = (r for r in referents("Iranian ships sank.", "They left Iran.") if r.places)
    assert land.name == "Iran"
    assert [place.codes for place in land.places] == [("IR",)]


def test_a_lone_name_keeps_its_kind() -> None:
    (person,) = (r for r in referents("Maria Lopez spoke on Monday.") if r.name == "Maria Lopez")
    assert person.kind is NameKind.PERSON
    assert len(person.entities) == 1


SENTENCES = st.lists(
    st.sampled_from(
        [
            "President Donald Trump spoke in Ohio.",
            "Melania Trump spoke in Ohio.",
            "Trump left the United States.",
            "The U.S. agreed with Iran.",
            "Iranian ships left.",
            "The Federal Bureau of Investigation came.",
            "The FBI came.",
        ]
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=25, deadline=None)
@given(SENTENCES, SENTENCES)
def test_every_entity_has_one_referent(first: list[str], second: list[str]) -> None:
    articles = read({"a.txt": " ".join(first), "b.txt": " ".join(second)})
    entities = find_entities(articles)
    found = find_referents(articles, entities, locate(articles, entities))
    held = [entity for referent in found for entity in referent.entities]
    assert sorted(map(str, held)) == sorted(map(str, entities))


@settings(max_examples=15, deadline=None)
@given(SENTENCES, SENTENCES)
def test_the_order_of_articles_changes_nothing(first: list[str], second: list[str]) -> None:
    articles = read({"a.txt": " ".join(first), "b.txt": " ".join(second)})
    found = []
    for ordered in (articles, articles[::-1]):
        entities = find_entities(ordered)
        found.append(find_referents(ordered, entities, locate(ordered, entities)))
    assert found[0] == found[1]


@settings(max_examples=15, deadline=None)
@given(SENTENCES)
def test_an_article_given_twice_adds_no_bearer(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert names(text) == names(text, text)
