"""Whether what is said in two places may be said of one person."""

from __future__ import annotations

import pytest

from checker.story.roles.said import Said, may_be_one
from checker.types import Passage


def said_of(name: str) -> Said:
    return Said("34", f"{name}, 34", Passage("a.txt", 0, 9), name)


@pytest.mark.parametrize(
    ("one", "other", "is_possible"),
    [
        ("Jane Doe", "Jane Doe", True),
        ("Jane Doe", "Doe", True),
        ("Jane Q. Doe", "Jane Doe", True),
        ("William Doe", "Bill Doe", True),
        ("Jane Doe", "John Doe", False),
    ],
)
def test_given_names_that_differ_are_of_two_people(one: str, other: str, is_possible: bool) -> None:
    assert may_be_one(said_of(one), said_of(other)) is is_possible
    assert may_be_one(said_of(other), said_of(one)) is is_possible


@pytest.mark.parametrize(("name", "is_bare"), [("Doe", True), ("Jane Doe", False)])
def test_a_surname_alone_is_bare(name: str, is_bare: bool) -> None:
    assert said_of(name).is_bare is is_bare
