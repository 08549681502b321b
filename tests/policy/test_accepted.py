from __future__ import annotations

from dataclasses import replace

import pytest

from checker.policy.decide import decide
from checker.settings import Settings
from checker.types import HouseStyle, Kind, Reading
from tests.samples import discrepancy, rule, story

TOLD = story(
    {
        "a.txt": "Jon Smith met Mr. Poe. Smith said 2.4 m. Kiev fell.",
        "b.txt": "Jon Smith said 2.4m. Kyiv fell. Jon Poe left.",
        "c.txt": "Jon Smyth met him. Smyth said 2,4 m. John Poe left.",
    }
)


def is_told(words: list[str], style: HouseStyle, kind: Kind = Kind.NAME) -> bool:
    """Whether a finding with these readings is told to a desk of this style."""
    found = replace(discrepancy(TOLD, *words), kind=kind)
    return bool(decide([(rule("name-spelling"), TOLD, (found,))], Settings(style=style)))


def names(*accepted: str) -> HouseStyle:
    return HouseStyle(names=frozenset(accepted))


@pytest.mark.parametrize(
    ("words", "accepted", "told"),
    [
        (["Smith", "Smyth"], [], True),
        (["Smith", "Smyth"], ["Smyth"], False),
        (["Smith", "Smyth"], ["SMYTH"], False),
        (["Smith", "Smyth"], ["Jon Smyth"], False),
        (["Smith", "Smyth"], ["Ann Smyth"], True),
        (["Smith", "Smyth"], ["Smith"], True),
        (["Smith", "Smyth"], ["Smith", "Smyth"], False),
        (["Smith", "Smyth"], ["Smy"], True),
        (["Jon Smith", "Jon Smyth"], ["Smyth"], False),
        (["Jon Smith", "Jon Smyth"], ["Jon"], True),
        (["Kiev", "Kyiv"], ["Kyiv"], True),
        (["Kiev", "Kyiv"], ["Kiev"], True),
        (["Kiev", "Kyiv"], ["Kiev", "Kyiv"], False),
        (["Kiev", "Kyiv"], ["Chicken Kiev", "Kyiv"], True),
        (["Smith", "Smyth", "Kiev"], ["Smyth"], True),
        (["Smith", "Smyth", "Kiev"], ["Smyth", "Kiev"], False),
    ],
)
def test_an_accepted_name_is_nobodys_misspelling(
    words: list[str], accepted: list[str], told: bool
) -> None:
    assert is_told(words, names(*accepted)) is told
    assert is_told(words, names(*accepted), Kind.NAME_STYLE) is told


def test_a_full_name_speaks_for_a_surname_only_where_all_articles_have_it_in_full() -> None:
    texts = {"b.txt": "Jon Smyth. Smyth left.", "c.txt": "Smyth."}
    told = story({**texts, **{f"{name}.txt": "Smith left." for name in "aef"}})
    found = replace(discrepancy(told, "Smith", "Smyth"), kind=Kind.NAME)
    given = [(rule("name-spelling"), told, (found,))]
    assert decide(given, Settings(style=names("Jon Smyth")))
    assert not decide(given, Settings(style=names("Smyth")))


def test_of_a_given_name_the_surname_alone_says_nothing() -> None:
    assert is_told(["Jon Poe", "John Poe"], names("Poe"))
    assert not is_told(["Jon Poe", "John Poe"], names("John Poe", "Jon Poe"))


@pytest.mark.parametrize("kind", [Kind.NUMBER, Kind.ROLE, Kind.QUOTE, Kind.DATE])
def test_names_say_nothing_of_other_kinds(kind: Kind) -> None:
    assert is_told(["Smith", "Smyth"], names("Smyth"), kind)


@pytest.mark.parametrize("kind", [Kind.NAME, Kind.NUMBER, Kind.QUOTE])
def test_a_word_is_never_odd_whatever_the_kind(kind: Kind) -> None:
    words = HouseStyle(words=frozenset({"smyth"}))
    assert not is_told(["Smith", "Smyth"], words, kind)
    assert is_told(["Smith", "Smyth"], HouseStyle(words=frozenset({"Jon Smyth"})), kind)


def test_only_words_as_they_are_listed_stand() -> None:
    listed = HouseStyle(words=frozenset({"2.4 m"}))
    assert is_told(["2.4m", "2,4 m"], listed, Kind.NUMBER)
    assert is_told(["2.4m", "2.4 m"], listed, Kind.NUMBER)
    both = HouseStyle(words=frozenset({"2.4 m", "2.4m"}))
    assert not is_told(["2.4m", "2.4 m"], both, Kind.NUMBER)


def test_what_stands_in_no_article_is_not_odd_by_itself() -> None:
    found = discrepancy(TOLD, "Mr. Poe", "Smyth")
    never = replace(found.readings[1], value="no first name")
    lone = replace(found, kind=Kind.NAME, readings=(found.readings[0], never))
    given = [(rule("full-name"), TOLD, (lone,))]
    assert decide(given, Settings())
    assert not decide(given, Settings(style=names("Poe")))
    assert decide(given, Settings(style=names("Smyth")))


def test_the_style_of_the_desk_is_not_let_stand_by_a_longer_name() -> None:
    found = discrepancy(TOLD, "Kiev", "Smyth")
    style = replace(found, kind=Kind.NAME_STYLE, readings=(found.readings[0], Reading("Kyiv", ())))
    given = [(rule("house-style"), TOLD, (style,))]
    assert decide(given, Settings(style=names("Chicken Kiev")))
