from __future__ import annotations

from time import process_time

import pytest

from checker.extract.names.persons import (
    People,
    join_forms,
    may_be_called,
    same_given,
    take_apart,
)
from checker.types import NameKind
from tests.named_story import names_in


@pytest.mark.parametrize(
    ("name", "given", "surname"),
    [
        ("Duncan Rait", ("duncan",), "rait"),
        ("Duncan Robert Rait", ("duncan", "robert"), "rait"),
        ("Olivia De Berardinis", ("olivia",), "de berardinis"),
        ("Nick J. Rahall II", ("nick", "j"), "rahall"),
        ("Madonna", (), "madonna"),
    ],
)
def test_a_name_is_parted_into_given_names_and_surname(
    name: str, given: tuple[str, ...], surname: str
) -> None:
    form = take_apart(name)
    assert (form.given, form.surname) == (given, surname)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("william", "bill", True),
        ("w", "william", True),
        ("rob", "nick", False),
        ("rob", "ann", False),
    ],
)
def test_given_names_agree_by_initial_and_short_form(left: str, right: str, same: bool) -> None:
    assert same_given((left,), (right,)) is same
    assert same_given((right,), (left,)) is same


def test_the_fullest_form_stands_for_all() -> None:
    joined = join_forms(["Nick Rahall", "Nick J. Rahall", "Ann Rahall"])
    assert joined == {
        "Nick Rahall": "Nick J. Rahall",
        "Nick J. Rahall": "Nick J. Rahall",
        "Ann Rahall": "Ann Rahall",
    }


def test_of_two_people_with_one_surname_the_last_named_is_meant() -> None:
    people = People.from_forms(["Rob Jones", "Nick Jones"])
    assert people.find("Jones", {"Rob Jones": 0}) == "Rob Jones"
    assert people.find("Jones", {"Rob Jones": 0, "Nick Jones": 9}) == "Nick Jones"
    assert people.find("Jonas", {"Rob Jones": 0}) is None


def test_a_given_name_shared_by_two_names_nobody() -> None:
    people = People.from_forms(["Ann Page", "Ann Hale"])
    assert people.find("Ann", {"Ann Page": 0}) is None
    assert people.find("Hale", {}) == "Ann Hale"


def test_ten_times_the_people_take_about_ten_times_as_long() -> None:
    def seconds(count: int) -> float:
        forms = [f"Ann S{number}ov" for number in range(count)]
        began = process_time()
        join_forms(forms)
        return process_time() - began

    assert min(seconds(10_000) for _ in range(3)) < 30 * min(seconds(1_000) for _ in range(3))


@pytest.mark.parametrize(
    ("title", "person", "fits"),
    [
        ("Mr.", "John Doe", True),
        ("Mrs", "John Doe", False),
        ("Ms.", "Karen Doe", True),
        ("Sir", "Karen Doe", False),
        ("Mr.", "Zubrow Doe", True),
        ("Sen.", "Karen Doe", True),
        (None, "Karen Doe", True),
    ],
)
def test_courtesy_titles_fit_given_names(title: str | None, person: str, fits: bool) -> None:
    assert may_be_called(title, person) is fits


def test_mr_and_mrs_are_told_apart() -> None:
    names = names_in("Simon Holt and his wife Karen Holt came. Mr. Holt spoke. Mrs. Holt left.")
    assert [name.person for name in names] == ["Simon Holt", "Karen Holt"] * 2
    names = names_in("They met Karen Holt. Mr. Holt had left.")
    assert [name.person for name in names] == ["Karen Holt", None]
    assert all(name.kind is NameKind.PERSON for name in names)
