from __future__ import annotations

import pytest

from checker.story.entities.short_names import acronym_pairs, short_name_pairs
from checker.types import Entity, EntityMention, NameKind, NameMention

ORG, PLACE, OTHER = NameKind.ORGANIZATION, NameKind.PLACE, NameKind.OTHER


def entity(name: str, kind: NameKind = ORG, acronym: str | None = None) -> Entity:
    mention = NameMention(0, len(name), name, kind, acronym=acronym)
    return Entity(kind, name, (EntityMention("a.txt", mention),))


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Federal Bureau of Investigation", "FBI"),
        ("Department of Justice", "DOJ"),
        ("Screen Actors Guild", "SAG"),
        ("General Motors", "GM"),
        ("General Motors Corporation", "GM"),
        ("European Union", "E.U."),
        ("Writers Guild of America", "WGA"),
    ],
)
def test_letters_are_short_for_the_name_with_these_initials(full: str, short: str) -> None:
    assert list(acronym_pairs([entity(full), entity(short)])) == [(0, 1)]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Federal Bureau of Investigation", "CIA"),
        ("Dallas Texans", "DT"),
        ("Chrysler", "C"),
        ("Union Society", "US"),
        ("Federal Bureau of Investigation", "Bureau"),
    ],
)
def test_letters_that_are_not_short_for_a_name(full: str, short: str) -> None:
    assert list(acronym_pairs([entity(full), entity(short)])) == []


def test_letters_of_two_names_are_nobodys() -> None:
    three = [entity("Farm Service Agency"), entity("Food Safety Authority"), entity("FSA")]
    assert list(acronym_pairs(three)) == []


def test_letters_in_brackets_decide() -> None:
    three = [
        entity("Farm Service Agency", acronym="FSA"),
        entity("Food Safety Authority"),
        entity("FSA"),
    ]
    assert list(acronym_pairs(three)) == [(0, 2)]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("New Orleans Saints", "Saints"),
        ("Kansas City Chiefs", "Chiefs"),
        ("Boston Red Sox", "Red Sox"),
        ("U.S. Federal Reserve", "Federal Reserve"),
        ("Morningstar Computer", "Morningstar"),
        ("Kodama Motor Company", "Kodama"),
        ("Homeland Security Department", "Homeland Security"),
    ],
)
def test_a_name_with_a_place_or_a_trade_left_out(full: str, short: str) -> None:
    assert list(short_name_pairs([entity(full), entity(short)])) == [(0, 1)]


@pytest.mark.parametrize(
    ("full", "short", "kind"),
    [
        ("Boston Police", "Boston", PLACE),
        ("Boston Police", "Police", ORG),
        ("Kodama Store", "Kodama", ORG),
        ("Kodama A320", "Kodama", ORG),
        ("NBA Draft Advisory Committee", "NBA", ORG),
        ("Senate Intelligence Committee", "Senate", ORG),
        ("Ford Motor Company", "Ford", NameKind.PERSON),
        ("Russian Constitution", "Russian", OTHER),
    ],
)
def test_what_is_not_short_for_a_name(full: str, short: str, kind: NameKind) -> None:
    assert list(short_name_pairs([entity(full), entity(short, kind)])) == []


def test_short_for_two_names_is_short_for_none() -> None:
    three = [entity("New York Giants"), entity("San Francisco Giants"), entity("Giants")]
    assert list(short_name_pairs(three)) == []
