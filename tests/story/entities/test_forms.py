from __future__ import annotations

import pytest

from checker.story.entities.forms import Form, gather_forms
from checker.types import EntityMention, NameKind, NameMention


def mention(text: str, path: str = "a.txt", start: int = 0) -> EntityMention:
    return EntityMention(path, NameMention(start, start + len(text), text, NameKind.PERSON))


def form(text: str) -> Form:
    (found,) = gather_forms([mention(text)])
    return found


@pytest.mark.parametrize(
    ("text", "given", "middle", "surname"),
    [
        ("Duncan Rait", "duncan", (), "rait"),
        ("Duncan Robert Rait", "duncan", ("robert",), "rait"),
        ("Mr. Rait", None, (), "rait"),
        ("Herbert Flynn Jr.", "herbert", (), "flynn"),
        ("Ludwig van Beethoven", "ludwig", (), "beethoven"),
        ("A.J. Smith", "aj", (), "smith"),
    ],
)
def test_a_form_knows_its_parts(
    text: str, given: str | None, middle: tuple[str, ...], surname: str
) -> None:
    found = form(text)
    assert (found.given, found.middle, found.surname) == (given, middle, surname)


@pytest.mark.parametrize(
    ("text", "generation"),
    [("Herbert Flynn Jr.", "jr"), ("Herbert Flynn Sr.", "sr"), ("Herbert Flynn", None)],
)
def test_a_form_knows_its_generation(text: str, generation: str | None) -> None:
    assert form(text).generation == generation


def test_case_accents_and_titles_make_no_other_form() -> None:
    forms = gather_forms(
        [mention("Raúl Labrador"), mention("RAUL LABRADOR", start=30), mention("Mr. Raul Labrador")]
    )
    assert [found.parts for found in forms] == [("raul", "labrador")]


def test_support_counts_articles_before_places() -> None:
    forms = gather_forms(
        [
            mention("Rait", "a.txt"),
            mention("Rait", "b.txt"),
            mention("Raite", "a.txt", 10),
            mention("Raite", "a.txt", 20),
            mention("Raite", "a.txt", 30),
        ]
    )
    assert {found.text: found.support for found in forms} == {"Rait": (2, 2), "Raite": (1, 3)}


def test_a_title_without_a_name_is_no_form() -> None:
    assert gather_forms([mention("Mr.")]) == ()


def test_forms_come_in_order_of_their_parts() -> None:
    forms = gather_forms([mention("Zoe Wren"), mention("Ann Page")])
    assert [found.text for found in forms] == ["Ann Page", "Zoe Wren"]
