from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.gazetteer import places_named
from checker.compare.places import (
    compare_place_names,
    compare_places,
    is_same_place,
    kilometres,
    narrowest,
)
from checker.compare.verdict import Verdict
from checker.types import Place, PlaceLevel

SAME, WITHIN, TWO, UNKNOWN = (
    Verdict.SAME,
    Verdict.COMPATIBLE,
    Verdict.CONFLICT,
    Verdict.UNKNOWN,
)


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("Kyiv", "Kiev", SAME),
        ("Holland", "the Netherlands", SAME),
        ("U.S.", "the United States", SAME),
        ("Exarchia", "Exarchia", SAME),
        ("Bener Meriah", "Aceh", WITHIN),
        ("Bener Meriah", "Indonesia", WITHIN),
        ("Paris", "Texas", WITHIN),
        ("Paris", "France", WITHIN),
        ("Georgia", "Atlanta", WITHIN),
        ("Georgia", "Tbilisi", WITHIN),
        ("Washington", "Seattle", WITHIN),
        ("New York City", "New York state", WITHIN),
        ("Birmingham", "Alabama", WITHIN),
        ("Birmingham", "England", WITHIN),
        ("London", "Ontario", WITHIN),
        ("Brooklyn", "New York City", WITHIN),
        ("Queens", "New York City", WITHIN),
        ("London", "Camden Town", WITHIN),
        ("Gaza", "Gaza Strip", WITHIN),
        ("Iran", "Iraq", TWO),
        ("Austria", "Australia", TWO),
        ("Georgia", "Russia", TWO),
        ("Florida", "California", TWO),
        ("Boston", "Cambridge", TWO),
        ("Malibu", "Los Angeles", TWO),
        ("Rancho Mirage", "Palm Springs", TWO),
        ("Manhattan", "Brooklyn", TWO),
        ("Paris, Texas", "Paris, France", TWO),
        ("Birmingham, Alabama", "Birmingham, England", TWO),
        ("Exarchia", "Athens", UNKNOWN),
        ("Middle-earth", "Indonesia", UNKNOWN),
        ("Paris, Texas", "France", UNKNOWN),
        ("Bener Meriah", "Medan", TWO),
    ],
)
def test_two_places_by_their_names(left: str, right: str, verdict: Verdict) -> None:
    assert compare_place_names(left, right).verdict is verdict
    assert compare_place_names(right, left).verdict is verdict


def test_not_knowing_is_no_conflict() -> None:
    assert compare_places((), places_named("Iran")).verdict is UNKNOWN
    assert compare_places((), ()).verdict is UNKNOWN


def test_a_town_without_a_position_is_infinitely_far() -> None:
    town = places_named("Malibu")[0]
    assert kilometres(town, Place(PlaceLevel.TOWN, ("US", "CA"), "nowhere")) == float("inf")


def test_distances_go_round_the_world_the_shorter_way() -> None:
    west = Place(PlaceLevel.TOWN, ("FJ",), "west", 1, 0.0, 179.9)
    east = Place(PlaceLevel.TOWN, ("FJ",), "east", 1, 0.0, -179.9)
    assert kilometres(west, east) == pytest.approx(22, abs=1)


def test_a_wider_place_narrows_homonyms() -> None:
    found = list(narrowest(places_named("Birmingham"), places_named("Alabama")))
    assert [place.codes[:2] for place in found] == [("US", "AL")]


NAMES = st.sampled_from(
    ["Aceh", "Indonesia", "Paris", "Texas", "Georgia", "Bener Meriah", "Norwalk", "Nowhereland"]
)


@given(NAMES, NAMES)
def test_comparing_is_symmetric(left: str, right: str) -> None:
    assert compare_place_names(left, right) == compare_place_names(right, left)


@given(NAMES, NAMES)
def test_fewer_homonyms_are_never_kinder(left: str, right: str) -> None:
    order = [SAME, WITHIN, TWO, UNKNOWN]
    a, b = places_named(left), places_named(right)
    if a and b:
        whole = order.index(compare_places(a, b).verdict)
        assert whole <= order.index(compare_places(a[:1], b).verdict)


def test_two_names_of_one_town_are_one_place() -> None:
    assert is_same_place(places_named("Mumbai")[0], places_named("Bombay")[0])
