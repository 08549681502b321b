"""What an editor would call the difference of two spellings of a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.names import part_spans
from checker.story.entities.differences import (
    Difference,
    given_difference,
    part_difference,
    surname_difference,
    thing_difference,
)
from checker.story.entities.versions import Version

NONE, STYLE = Difference.NONE, Difference.STYLE
CAPITALS, MISTAKE = Difference.CAPITALS, Difference.MISTAKE


def part(text: str) -> Version:
    """One part of a person's name, as it is folded where versions are made."""
    folded = " ".join(each.folded for each in part_spans(text))
    return Version((folded,), text, text, ())


def thing(text: str) -> Version:
    return Version(tuple(each.folded for each in part_spans(text)), text, text, ())


@pytest.mark.parametrize(
    ("main", "other", "expected"),
    [
        ("Ryabkov", "Ryabkov", NONE),
        ("Ryabkov", "RYABKOV", NONE),  # a headline's capitals
        ("Ryabkov", "ryabkov", NONE),
        ("Ryabkov", "Rybakov", MISTAKE),
        ("Olmstead", "Olmsted", MISTAKE),
        ("John", "Jon", MISTAKE),
        ("John", "J", NONE),  # an initial is shorter, not different
        ("Sergei", "Sergey", STYLE),
        ("Zelensky", "Zelenskyy", STYLE),
        ("LuAnn", "Luann", CAPITALS),
        ("McDonald", "Mcdonald", CAPITALS),
        ("García", "Garcia", STYLE),
        ("Ángel", "Angel", STYLE),
        ("De Berardinis", "de Berardinis", NONE),
        ("Garcia Lopez", "Lopez", NONE),  # one of two surnames left out
        ("Lopez", "LopezOvernight", NONE),  # the next headline of the page, glued on
        ("Lopez", "LOPEZES", MISTAKE),
    ],
)
def test_parts_of_a_persons_name(main: str, other: str, expected: Difference) -> None:
    assert part_difference(part(main), part(other)) is expected


@pytest.mark.parametrize(
    ("main", "other", "expected"),
    [
        ("Lake Terrin", "Lake Terrin", NONE),
        ("Lake Terrin", "LAKE TERRIN", NONE),
        ("Lake Terrin", "Lake Terrun", MISTAKE),
        ("Turkmenistan", "Turkeminstan", MISTAKE),
        ("Kyiv", "Kiev", STYLE),
        ("Bank of Ostmark", "Bank Ostmark", MISTAKE),
        ("Food and Drug Agency", "Food Drug Agency", NONE),
        ("Norhaven Harbour", "Norhaven Harbor", STYLE),
        ("Council of Advisers", "Council of Advisors", STYLE),
        ("Norhaven Harbour", "Norhaven", STYLE),  # another number of words
        ("World Cup", "Worldcup", STYLE),
        ("YouTube", "Youtube", STYLE),
        ("Côte Noire", "Cote Noire", STYLE),
    ],
)
def test_names_of_things(main: str, other: str, expected: Difference) -> None:
    assert thing_difference(thing(main), thing(other)) is expected


NAMES = st.text(alphabet="abcdeABEéñ' -", min_size=3, max_size=12).filter(
    lambda text: bool(part_spans(text))
)


@given(NAMES)
def test_a_name_does_not_differ_from_itself(text: str) -> None:
    assert part_difference(part(text), part(text)) is NONE
    assert thing_difference(thing(text), thing(text)) is NONE


@given(NAMES, NAMES)
def test_any_two_names_can_be_compared(left: str, right: str) -> None:
    assert part_difference(part(left), part(right)) in Difference
    assert thing_difference(thing(left), thing(right)) in Difference


@given(NAMES, NAMES)
def test_a_mistake_is_one_from_either_side(left: str, right: str) -> None:
    one = part_difference(part(left), part(right)) is MISTAKE
    assert one == (part_difference(part(right), part(left)) is MISTAKE)
    one = thing_difference(thing(left), thing(right)) is MISTAKE
    assert one == (thing_difference(thing(right), thing(left)) is MISTAKE)


@pytest.mark.parametrize(
    ("main", "other", "expected"),
    [
        ("Ryabkov", "Rybakov", MISTAKE),
        ("Zelensky", "Zelenskyy", STYLE),
        ("Navy", "Yard", NONE),  # two words of a name that is no person's
        ("Africa", "African", NONE),
        ("Del Giudice", "Del Guidice", MISTAKE),
        ("Rait", "Raits", MISTAKE),
    ],
)
def test_a_surname_is_not_another_word(main: str, other: str, expected: Difference) -> None:
    assert surname_difference(part(main), part(other)) is expected


@pytest.mark.parametrize(
    ("main", "other", "name", "expected"),
    [
        # Nobody transliterates the surname of a Benjamin.
        ("Jealous", "Jealus", "Benjamin Jealous", MISTAKE),
        ("Schultz", "Shultz", "Debbie Schultz", MISTAKE),
        ("Baghlani", "Baglani", "Ahmed Baghlani", STYLE),
        ("Zelensky", "Zelenskyy", "Volodymyr Zelensky", STYLE),
        # News has both, and the name has an Arabic article.
        ("Zawahiri", "Zawahri", "Ayman al-Zawahiri", STYLE),
        ("Olson", "Olsen", "Karen Olson", MISTAKE),
        ("Hutchinson", "Hutchison", "Asa Hutchinson", MISTAKE),
    ],
)
def test_whose_surname_it_is_decides_what_is_style(
    main: str, other: str, name: str, expected: Difference
) -> None:
    assert surname_difference(part(main), part(other), name) is expected


@pytest.mark.parametrize(
    ("main", "other", "expected"),
    [
        ("Mark", "Paul", MISTAKE),
        ("Anre", "Andre", MISTAKE),
        ("Ken", "Republican", NONE),  # "fellow Republican Doe"
        ("Martin", "Trump", NONE),  # "the Trump-Doe meeting"
        ("James", "Sandy", STYLE),  # what friends call him
        ("William", "Bill", STYLE),
        ("John", "J", NONE),
    ],
)
def test_a_given_name_is_not_any_word(main: str, other: str, expected: Difference) -> None:
    assert given_difference(part(main), part(other)) is expected
