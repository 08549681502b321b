from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.names import Likeness, align, compare_names, likeness, name_parts, part_spans
from checker.compare.verdict import Verdict

NAMES = st.lists(
    st.sampled_from(
        "Sergei Sergey Ryabkov Rybakov Lavrov Bill William J. Jr. de O’Neal NATO".split()
    ),
    min_size=1,
    max_size=4,
).map(" ".join)


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Sergei Ryabkov", "SERGEI RYABKOV", Verdict.SAME),
        ("Raúl Labrador", "Raul Labrador", Verdict.SAME),
        ("Putin, Vladimir", "Vladimir Putin", Verdict.SAME),
        ("Mr. Steele", "Steele", Verdict.SAME),
        ("A.J. Smith", "AJ Smith", Verdict.SAME),
        ("Vincent DelGiudice", "Vincent Del Giudice", Verdict.SAME),
        ("Siemens AG", "Siemens", Verdict.SAME),
        ("Ryabkov", "Sergei Ryabkov", Verdict.COMPATIBLE),
        ("S. Ryabkov", "Sergei Ryabkov", Verdict.COMPATIBLE),
        ("Nick Rahall", "Nick J. Rahall", Verdict.COMPATIBLE),
        ("Bill Hakim", "William Hakim", Verdict.COMPATIBLE),
        ("Sergei Ryabkov", "Sergey Ryabkov", Verdict.COMPATIBLE),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy", Verdict.COMPATIBLE),
        ("Kiev", "Kyiv", Verdict.COMPATIBLE),
        ("FBI", "Federal Bureau of Investigation", Verdict.COMPATIBLE),
        ("Rybakov", "Ryabkov", Verdict.CONFLICT),
        ("Duncan Rait", "Duncan Raite", Verdict.CONFLICT),
        ("Jon Owen", "John Owen", Verdict.CONFLICT),
        ("Federal Elections Commission", "Federal Election Commission", Verdict.CONFLICT),
        ("Northgate Holdings LLC", "Northgate Holdings Limited Liability Company", Verdict.SAME),
        ("OJSC Brigade Missiles", "Brigade Missiles Joint Stock Company", Verdict.SAME),
        ("NorthgateAG", "Northgate AG", Verdict.SAME),
        ("The Three Sisters", "3 Sisters", Verdict.SAME),
        ("Brigade Forty-Four", "Brigade 44", Verdict.SAME),
        ("Rutger Vanderdal", "Rutger van der Dal", Verdict.SAME),
        ("Abd al-Aziz Rahim", "Abdulaziz Rahim", Verdict.SAME),
        ("1gor Orl0v", "Igor Orlov", Verdict.CONFLICT),
        ("FTB Norland", "Federal Tide Board", Verdict.UNKNOWN),
        ("FTB Norway", "Federal Tide Board", Verdict.COMPATIBLE),
        ("Marta Kolman", "Marta Kelmen", Verdict.CONFLICT),
        ("Kolman", "Kelmen", Verdict.UNKNOWN),
        ("MartaKolman", "Marta Kollman", Verdict.CONFLICT),
        ("Tom Brandt", "Tim Brandt", Verdict.CONFLICT),
        ("Ewan Raite", "Rait", Verdict.CONFLICT),
        ("Dancan", "Duncan Raite", Verdict.UNKNOWN),
        ("ABX News", "NBX News", Verdict.UNKNOWN),
        ("N.A.B.C. Foundation", "A.B.C. Foundation", Verdict.UNKNOWN),
        ("Fund 11", "Fund 12", Verdict.UNKNOWN),
        ("Halim bin Omar al-Rawi", "Omar bin Halim al-Rawi", Verdict.UNKNOWN),
        ("bin Halim Omar", "Omar bin Halim", Verdict.SAME),
        ("Juma Na Tena", "Juma Naualna", Verdict.UNKNOWN),
        ("김종은", "김정은", Verdict.UNKNOWN),
        ("Sergei Ryabkov", "Sergey Lavrov", Verdict.UNKNOWN),
        ("Rob Jones", "Nick Jones", Verdict.UNKNOWN),
        ("Herbert Flynn Jr.", "Herbert Flynn Sr.", Verdict.UNKNOWN),
        ("Iran", "Peru", Verdict.UNKNOWN),
    ],
)
def test_names_are_compared(left: str, right: str, verdict: Verdict) -> None:
    assert compare_names(left, right).verdict is verdict
    assert compare_names(right, left).verdict is verdict


def test_a_conflict_says_in_which_part() -> None:
    assert compare_names("Rybakov", "Ryabkov").reason == (
        "'rybakov' and 'ryabkov' are spelled differently"
    )


@given(NAMES)
def test_a_name_is_the_same_as_itself(name: str) -> None:
    assert compare_names(name, name).verdict is Verdict.SAME


@given(NAMES, NAMES)
def test_the_verdict_does_not_depend_on_the_order(left: str, right: str) -> None:
    assert compare_names(left, right).verdict is compare_names(right, left).verdict


@pytest.mark.parametrize("name", ["", "?!", "Mr.", "the"])
def test_names_without_a_name_in_them_are_no_error(name: str) -> None:
    assert compare_names(name, "Sergei Ryabkov").verdict is Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Mr. al-Fakhora", ("al", "fakhora")),
        ("A.J. Smith Jr.", ("aj", "smith", "jr")),
        ("Ka’Loni Flynn", ("kaloni", "flynn")),
        ("Procter & Gamble Co.", ("procter", "gamble")),
        ("Co-operation Board", ("co", "operation", "board")),
    ],
)
def test_parts_of_a_name(name: str, parts: tuple[str, ...]) -> None:
    assert name_parts(name) == parts


def test_parts_stand_where_they_say() -> None:
    name = "Dr. A.J. O’Neal"
    assert [name[part.start : part.end] for part in part_spans(name)] == ["A.J.", "O’Neal"]


@pytest.mark.parametrize(
    ("left", "right", "like"),
    [
        ("sergei", "sergei", Likeness.EQUAL),
        ("s", "sergei", Likeness.VARIANT),
        ("bill", "william", Likeness.VARIANT),
        ("rybakov", "ryabkov", Likeness.NEAR),
        ("rob", "nick", Likeness.DIFFERENT),
        ("x", "sergei", Likeness.DIFFERENT),
    ],
)
def test_likeness_of_parts(left: str, right: str, like: Likeness) -> None:
    assert likeness(left, right) is like


def test_the_likest_parts_are_paired() -> None:
    pairs = align(("duncan", "robert", "rait"), ("duncan", "raite"))
    assert pairs == [(0, 0, Likeness.EQUAL), (2, 1, Likeness.NEAR)]


@pytest.mark.parametrize("unit", ["1", " ", '"', "A", "A.", "A'", "-"])
def test_long_names_are_taken_apart_in_time(unit: str) -> None:
    began = time.process_time()
    part_spans(unit * (20_000 // len(unit)))
    assert time.process_time() - began < 1
