from __future__ import annotations

import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.gazetteer import bare_region, lies_in, packed, place_key, places_named
from checker.model_folder import model_folder
from checker.types import Place, PlaceLevel


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Indonesia", (PlaceLevel.COUNTRY, "ID")),
        ("Aceh", (PlaceLevel.REGION, "ID.01")),
        ("Aceh province", (PlaceLevel.REGION, "ID.01")),
        ("the province of Aceh", (PlaceLevel.REGION, "ID.01")),
        ("Bener Meriah", (PlaceLevel.DISTRICT, "ID.01.1117")),
        ("Bener Meriah district", (PlaceLevel.DISTRICT, "ID.01.1117")),
        ("Paris, Texas", (PlaceLevel.TOWN, "US.TX.277")),
        ("Paris, France", (PlaceLevel.DISTRICT, "FR.11.75")),
        ("Bellingham, Wash.", (PlaceLevel.TOWN, "US.WA.073")),
        ("Los Angeles County", (PlaceLevel.DISTRICT, "US.CA.037")),
        ("Los Angeles", (PlaceLevel.TOWN, "US.CA.037")),
        ("the U.S.", (PlaceLevel.COUNTRY, "US")),
        ("USA", (PlaceLevel.COUNTRY, "US")),
        ("Kiev", (PlaceLevel.TOWN, "UA.12")),
        ("Kyiv", (PlaceLevel.TOWN, "UA.12")),
        ("New York City", (PlaceLevel.TOWN, "US.NY")),
        ("New York state", (PlaceLevel.REGION, "US.NY")),
        ("southern Indonesia", (PlaceLevel.COUNTRY, "ID")),
        ("North Carolina", (PlaceLevel.REGION, "US.NC")),
        ("South Korea", (PlaceLevel.COUNTRY, "KR")),
        ("city of Houston", (PlaceLevel.TOWN, "US.TX.201")),
    ],
)
def test_the_most_populous_place_of_a_name_comes_first(
    name: str, first: tuple[PlaceLevel, str]
) -> None:
    place = places_named(name)[0]
    assert (place.level, ".".join(place.codes)) == first


@pytest.mark.parametrize(
    "name", ["Middle-earth", "", "…", "Springfield Elementary", "district", "Reykjavik, Texas"]
)
def test_what_the_gazetteer_does_not_have_is_nothing(name: str) -> None:
    assert places_named(name) == ()


@pytest.mark.parametrize(
    ("name", "levels"),
    [
        ("Georgia", {PlaceLevel.COUNTRY, PlaceLevel.REGION}),
        ("Washington", {PlaceLevel.REGION, PlaceLevel.TOWN}),
        ("New York", {PlaceLevel.REGION, PlaceLevel.TOWN}),
    ],
)
def test_homonyms_are_all_given(name: str, levels: set[PlaceLevel]) -> None:
    assert levels <= {place.level for place in places_named(name)}


@pytest.mark.parametrize(
    ("inner", "outer", "held"),
    [
        ("Bener Meriah", "Aceh", True),
        ("Bener Meriah", "Indonesia", True),
        ("Aceh", "Indonesia", True),
        ("Aceh", "Aceh", True),
        ("Indonesia", "Aceh", False),
        ("Malibu", "Los Angeles County", True),
        ("Malibu", "Los Angeles", False),
        ("Paris, Texas", "France", False),
    ],
)
def test_which_place_lies_in_which(inner: str, outer: str, held: bool) -> None:
    assert lies_in(places_named(inner)[0], places_named(outer)[0]) is held


def test_a_word_for_a_region_is_left_out_of_its_name() -> None:
    assert bare_region("Departamento de Potosí") == "de potosi"
    assert bare_region("District") == "district"


def test_saints_are_written_short_or_in_full() -> None:
    assert places_named("Saint Louis") == places_named("St. Louis") != ()


def test_letters_with_full_stops_are_one_word() -> None:
    assert place_key("U.S.") == "us"
    assert place_key("Washington, D.C.") == "washington dc"


@given(st.floats(-180, 180))
def test_a_position_takes_two_characters(degrees: float) -> None:
    assert re.fullmatch(r"[0-9A-Za-z]{2}", packed(degrees))


@given(st.text(max_size=40))
def test_any_text_may_be_looked_up(name: str) -> None:
    found = places_named(name)
    assert list(found) == sorted(found, key=lambda place: (-place.population, place.level, place))


def test_the_file_is_the_one_on_its_card() -> None:
    folder = model_folder("gazetteer")
    digest = hashlib.sha256((folder / "places.txt.gz").read_bytes()).hexdigest()
    assert digest in (folder / "README.md").read_text("utf-8")


def test_a_country_holds_itself() -> None:
    country = Place(PlaceLevel.COUNTRY, ("ID",), "indonesia")
    assert lies_in(country, country)
