"""Bare names that are nobody's own, and full names that are slips for bare ones."""

from __future__ import annotations

import pytest

from checker.story.entities.slips import is_slip_of
from tests.named_story import named_story, spellings


@pytest.mark.parametrize(
    ("texts", "together"),
    [
        # The slip stands alone, in the person's own article or in another.
        (("They met Sergei Ryabkov. Then Rybakov left.",), {"Sergei Ryabkov", "Rybakov"}),
        (("They met Sergei Ryabkov.", "Mr. Rybakov left."), {"Sergei Ryabkov", "Rybakov"}),
        # The full name is the slip.
        (
            ("They appointed William Cwostan. Cowstan smiled. Mr. Cowstan left.",),
            {"William Cwostan", "Cowstan"},
        ),
        (
            ("They met Piara Siingh.", "Mr. Singh smiled. Then Mr. Singh left."),
            {"Piara Siingh", "Singh"},
        ),
    ],
)
def test_a_slip_belongs_to_the_person(texts: tuple[str, ...], together: set[str]) -> None:
    assert frozenset(together) in spellings(named_story(*texts).entities)


@pytest.mark.parametrize(
    ("texts", "apart"),
    [
        # "Barak" is a well-known name, and near to a given name only.
        (("They met Barack Holt. Barack Holt left.", "Ehud Barak spoke. Barak left."), "Barak"),
        # A given name, that may be anybody's.
        (("They met Thomas Carey. Thomas Carey left.", "Her son Casey died."), "Casey"),
        # A place, and one who comes from there.
        (("They met Abu al-Anbari in western Anbar province.",), "Anbar"),
        # Both are words by themselves.
        (("They met Kim Song.", "The makers at Sony spoke. Sony said no. Sony left."), "Sony"),
        # Commoner than the person.
        (("They met Adam Hansen. Adam Hansen left.", "Hanson won.", "Hanson left."), "Hanson"),
    ],
)
def test_another_name_is_left_alone(texts: tuple[str, ...], apart: str) -> None:
    for forms in spellings(named_story(*texts).entities):
        if apart in forms:
            assert all(apart in form for form in forms)


@pytest.mark.parametrize(
    ("spelling", "part", "is_slip"),
    [
        ("rybakov", "ryabkov", True),
        ("raite", "rait", True),
        ("falcons", "falcon", False),
        ("bavaria", "bavarian", False),
        ("churches", "church", False),
        ("anbar", "anbari", False),
        ("lavrov", "ryabkov", False),
        ("gray", "tray", False),
        ("leer", "lee", False),
    ],
)
def test_slips_are_told_from_plurals_and_other_names(
    spelling: str, part: str, is_slip: bool
) -> None:
    assert is_slip_of(spelling, part) is is_slip
