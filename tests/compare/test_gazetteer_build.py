"""How the compact gazetteer is made, on places made up for it."""

from __future__ import annotations

import pytest

from checker.types import PlaceLevel
from models.gazetteer.build import (
    country_lines,
    district_lines,
    line,
    region_lines,
    town_lines,
    without_lesser_twins,
)

SPRING = {"name": "Spring", "lat": "1.0", "lng": "2.0", "admin1": "01", "admin2": "007"}


@pytest.mark.parametrize(("size", "stored"), [(0, ""), (7, "17"), (5000, "45"), (1_234_567, "71")])
def test_people_are_stored_as_digits_and_first_digit(size: int, stored: str) -> None:
    assert line("spring", PlaceLevel.TOWN, "ID.01", size).split("\t")[3] == stored


def test_a_country_has_its_other_names() -> None:
    lines = set(country_lines({"US": {"name": "United States", "population": 300_000_000}}))
    assert {"united states", "us", "usa", "america"} <= {text.split("\t")[0] for text in lines}


def test_a_region_is_known_with_and_without_the_word_for_it() -> None:
    lines = list(region_lines([{"code": "ID.99", "name": "Spring Province"}], {"ID.99": 40}))
    assert {text.split("\t")[0] for text in lines} == {"spring province", "spring"}


@pytest.mark.parametrize(
    ("code", "name", "key"),
    [
        ("ID.01.1", "Kabupaten Spring", "spring"),
        ("US.TX.001", "Spring County", "spring county"),
    ],
)
def test_only_american_counties_keep_the_word(code: str, name: str, key: str) -> None:
    (text,) = district_lines([{"code": code, "name": name}], {})
    assert text.split("\t")[:3] == [key, "2", code]


def test_a_district_that_is_a_number_is_no_name() -> None:
    assert list(district_lines([{"code": "AE.03.600", "name": "600"}], {})) == []


@pytest.mark.parametrize(
    ("country", "size", "kept"),
    [("ID", 4999, False), ("ID", 5000, True), ("US", 900, True)],
)
def test_small_towns_are_kept_where_english_news_is_made(
    country: str, size: int, kept: bool
) -> None:
    town = {**SPRING, "country": country}
    assert bool(list(town_lines([town], {("1.0", "2.0", country): size}))) is kept


def test_the_largest_of_one_name_in_one_district_stands_for_all() -> None:
    small = line("spring", PlaceLevel.TOWN, "ID.01", 900, "aaaa")
    large = line("spring", PlaceLevel.TOWN, "ID.01", 90_000, "bbbb")
    elsewhere = line("spring", PlaceLevel.TOWN, "ID.02", 10, "cccc")
    assert without_lesser_twins([small, large, elsewhere]) == [large, elsewhere]
