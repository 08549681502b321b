from __future__ import annotations

import pytest

from checker.story.entities.differences import Difference, part_difference, thing_difference
from checker.story.entities.versions import (
    Version,
    by_support,
    given_versions,
    is_person,
    surname_versions,
    thing_versions,
)
from checker.types import Passage
from tests.named_story import named_story


def test_a_surname_is_shown_alone_and_a_given_name_with_the_surname() -> None:
    story = named_story("They met Duncan Rait. Rait left.", "They met Duncan Raite.")
    (person,) = story.entities
    surnames = surname_versions(person, story)
    assert [(v.text, len(v.passages)) for v in surnames] == [("Rait", 2), ("Raite", 1)]
    assert [story.words(p) for p in surnames[0].passages] == ["Rait", "Rait"]
    assert [v.text for v in given_versions(person, story)] == ["Duncan Rait"]


def test_a_lone_name_has_no_parts_to_compare() -> None:
    story = named_story("They met Mr. Rait and Duncan Hale.")
    assert [(one.name, is_person(one)) for one in story.entities] == [
        ("Rait", False),
        ("Duncan Hale", True),
    ]


def test_words_before_the_given_name_are_none_of_it() -> None:
    story = named_story("They met Ryan Succop. Ryan Succop left.", "Then Kicker Ryan Succop left.")
    (person,) = [one for one in story.entities if "Succop" in one.name]
    assert [v.parts for v in given_versions(person, story)] == [("ryan",)]


def test_a_middle_name_in_daily_use_is_another_name() -> None:
    story = named_story("They met William Jacob Harrow.", "They met Jake Harrow.")
    versions = [v.text for one in story.entities for v in given_versions(one, story)]
    assert "William Jacob Harrow" in versions
    assert not any(len(given_versions(one, story)) > 1 for one in story.entities)


def test_the_best_supported_version_comes_first() -> None:
    story = named_story("They left Kiev. They love Kiev.", "They left Kyiv.", "They love Kyiv.")
    (city,) = story.entities
    assert [v.text for v in thing_versions(city, story)] == ["Kyiv", "Kiev"]


def test_the_order_of_versions_does_not_depend_on_where_they_came_from() -> None:
    story = named_story("They left Kiev.", "They left Kyiv.")
    (city,) = story.entities
    versions = thing_versions(city, story)
    assert by_support(reversed(versions), city, story) == versions


def version(text: str) -> Version:
    parts = tuple(text.casefold().replace("-", " ").replace("ú", "u").split())
    return Version(parts, text, text, (Passage("a.txt", 0, len(text)),))


@pytest.mark.parametrize(
    ("main", "other", "difference"),
    [
        ("Ryabkov", "Rybakov", Difference.MISTAKE),
        ("Mark", "Mike", Difference.MISTAKE),
        ("LuAnn", "Luann", Difference.CAPITALS),
        ("Sergei", "Sergey", Difference.STYLE),
        ("William", "Bill", Difference.STYLE),
        ("Raul", "Raúl", Difference.STYLE),
        ("Ryabkov", "RYABKOV", Difference.NONE),
        ("William", "W", Difference.NONE),
        ("Ryabkov", "Ryabkov", Difference.NONE),
    ],
)
def test_parts_of_a_person_s_name_differ(main: str, other: str, difference: Difference) -> None:
    assert part_difference(version(main), version(other)) is difference


@pytest.mark.parametrize(
    ("main", "other", "difference"),
    [
        ("Federal Election Commission", "Federal Elections Commission", Difference.MISTAKE),
        ("Defenders of Wildlife", "Defenders of the Wildlife", Difference.MISTAKE),
        ("Evansville", "Evanville", Difference.MISTAKE),
        ("Kyiv", "Kiev", Difference.STYLE),
        ("SAP Arena", "SAP-Arena", Difference.STYLE),
        ("Hillside Center", "Hillside Centre", Difference.STYLE),
        ("Verisign", "VeriSign", Difference.STYLE),
        ("The Hague", "the Hague", Difference.NONE),
        ("Hamas", "HAMAS", Difference.NONE),
    ],
)
def test_names_of_things_differ(main: str, other: str, difference: Difference) -> None:
    assert thing_difference(version(main), version(other)) is difference


def test_a_particle_belongs_to_the_surname_and_ben_is_none() -> None:
    story = named_story("They met Vincent Del Giudice. Ben Labolt left.", "Vincent DelGiudice sat.")
    surnames = {
        frozenset(version.text for version in surname_versions(entity, story))
        for entity in story.entities
    }
    assert surnames == {frozenset({"Labolt"}), frozenset({"Del Giudice", "DelGiudice"})}
