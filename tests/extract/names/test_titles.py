from __future__ import annotations

import time

import pytest

from checker.extract.names.runs import Run
from checker.extract.names.titles import find_title, is_titled_person, title_before
from checker.extract.names.words import words_of


def run_at(text: str, name: str) -> Run:
    """The words of the name where it stands in the text, without a title of its own."""
    start = text.index(name)
    return Run(words_of(text, start, start + len(name)))


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("It was police chief Dora Lund.", "Dora Lund", "police chief"),
        ("The acting deputy minister Dora Lund left.", "Dora Lund", "acting deputy minister"),
        ("Then prosecutor Dora Lund spoke.", "Dora Lund", "prosecutor"),
        ("Dora Lund, the mayor of Bonn, spoke.", "Dora Lund", "the mayor of Bonn"),
        ("Dora Lund, executive director, spoke.", "Dora Lund", "executive director"),
        ("Then Dora Lund spoke.", "Dora Lund", None),
        ("The deputy Dora Lund and the mayor left.", "Dora Lund", "deputy"),
        ("Dora Lund, who left, was glad.", "Dora Lund", None),
        ("Dora Lund, 36, was glad.", "Dora Lund", None),
        ("In public Dora Lund was glad.", "Dora Lund", None),
    ],
)
def test_the_office_beside_a_name_is_its_title(text: str, name: str, title: str | None) -> None:
    assert find_title(text, run_at(text, name)) == title


def test_a_title_in_capitals_and_the_words_before_it_are_one() -> None:
    text = "Then former Defense Secretary Dora Lund left."
    words = words_of(text, text.index("Defense"), text.index(" left"))
    run = Run(words[2:], words[:2])
    assert title_before(text, run) == "former Defense Secretary"


@pytest.mark.parametrize(
    ("text", "name", "is_person"),
    [
        ("The prosecutor Kellie Hill asked.", "Kellie Hill", True),
        ("The director Summit Entertainment chose left.", "Summit Entertainment", False),
        ("The public Kellie Hill was quiet.", "Kellie Hill", False),
        ("They climbed Kellie Hill.", "Kellie Hill", False),
    ],
)
def test_only_an_office_before_the_name_makes_a_person(
    text: str, name: str, is_person: bool
) -> None:
    assert is_titled_person(text, run_at(text, name)) is is_person


@pytest.mark.parametrize("unit", ["1", " ", '"', "A", "a ", "chief "])
def test_long_neighbourhoods_are_read_in_time(unit: str) -> None:
    text = unit * (20_000 // len(unit))
    whole = f"{text}Dora Lund, {text}"
    began = time.process_time()
    find_title(whole, run_at(whole, "Dora Lund"))
    assert time.process_time() - began < 1
