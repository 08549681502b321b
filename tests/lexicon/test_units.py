"""Units against pint as an oracle, and the tables of words against themselves."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.lexicon.currencies import (
    CURRENCY_CODES,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    SCALED_CURRENCY_WORDS,
)
from checker.lexicon.units import UNIT_SYMBOLS, UNIT_WORDS, UNITS, Unit, from_base, to_base

#: The oracle's name of each unit, and of the base unit of its dimension.
PINT_NAMES = {
    "km": "kilometer",
    "m": "meter",
    "cm": "centimeter",
    "dm": "decimeter",
    "mm": "millimeter",
    "mile": "mile",
    "yard": "yard",
    "foot": "foot",
    "inch": "inch",
    "nautical mile": "nautical_mile",
    "kg": "kilogram",
    "g": "gram",
    "mg": "milligram",
    "µg": "microgram",
    "tonne": "metric_ton",
    "ton": "short_ton",
    "pound": "pound",
    "ounce": "ounce",
    "stone": "stone",
    "square km": "kilometer ** 2",
    "square m": "meter ** 2",
    "square cm": "centimeter ** 2",
    "hectare": "hectare",
    "square mile": "mile ** 2",
    "square yard": "yard ** 2",
    "square foot": "foot ** 2",
    "square inch": "inch ** 2",
    "liter": "liter",
    "ml": "milliliter",
    "cubic m": "meter ** 3",
    "cubic km": "kilometer ** 3",
    "gallon": "gallon",
    "fluid ounce": "fluid_ounce",
    "pint": "pint",
    "quart": "quart",
    "cubic foot": "foot ** 3",
    "cubic yard": "yard ** 3",
    "cubic mile": "mile ** 3",
    "tablespoon": "tablespoon",
    "teaspoon": "teaspoon",
    "cup": "cup",
    "barrel": "oil_barrel",
    "km/h": "kilometer / hour",
    "m/s": "meter / second",
    "mph": "mile / hour",
    "foot/s": "foot / second",
    "knot": "knot",
    "s": "second",
    "min": "minute",
    "h": "hour",
    "day": "day",
    "week": "week",
    "kW": "kilowatt",
    "MW": "megawatt",
    "GW": "gigawatt",
    "hp": "horsepower",
    "bit": "bit",
    "MB": "megabyte",
    "GB": "gigabyte",
    "TB": "terabyte",
}
BASES = {
    "length": "meter",
    "mass": "kilogram",
    "area": "meter ** 2",
    "volume": "liter",
    "speed": "meter / second",
    "duration": "second",
    "power": "watt",
    "information": "byte",
}
#: Units that no oracle has: earthquakes, bullets, degrees of no scale, and months, which the
#: oracle takes as a twelfth of a Julian year while the news means the calendar.
OWN = {"magnitude", "caliber", "degree", "month", "year", "decade", "acre", "C", "F"}


@cache
def oracle() -> pint.UnitRegistry[float]:
    return pint.UnitRegistry()


def test_every_unit_is_checked_against_the_oracle_or_known_to_be_our_own() -> None:
    assert set(PINT_NAMES) | OWN == set(UNITS)


@pytest.mark.parametrize("name", PINT_NAMES)
def test_the_first_size_of_a_unit_is_the_oracle_s(name: str) -> None:
    unit = UNITS[name]
    expected = oracle().Quantity(1, PINT_NAMES[name]).to(BASES[unit.dimension]).magnitude
    assert float(unit.factors[0]) == pytest.approx(expected, rel=1e-9)


def test_an_acre_is_43560_square_feet() -> None:
    """The oracle has the survey acre of the United States, which differs by four millionths."""
    assert UNITS["acre"].factors[0] == 43560 * UNITS["square foot"].factors[0]


@pytest.mark.parametrize(
    ("name", "british"),
    [("gallon", "imperial_gallon"), ("pint", "imperial_pint"), ("quart", "imperial_quart")],
)
def test_british_measures_are_the_second_size(name: str, british: str) -> None:
    expected = oracle().Quantity(1, british).to("liter").magnitude
    assert float(UNITS[name].factors[1]) == pytest.approx(expected, rel=1e-6)


def test_a_ton_may_be_short_long_or_metric() -> None:
    names = ("short_ton", "long_ton", "metric_ton")
    expected = [oracle().Quantity(1, name).to("kilogram").magnitude for name in names]
    assert [float(size) for size in UNITS["ton"].factors] == pytest.approx(expected)


@pytest.mark.parametrize(("fahrenheit", "celsius"), [(32, 0), (212, 100), (-40, -40), (0, -18)])
def test_temperatures_have_an_offset(fahrenheit: int, celsius: int) -> None:
    (found,) = to_base(Fraction(fahrenheit), UNITS["F"])
    assert round(found) == celsius
    expected = oracle().Quantity(fahrenheit, "degF").to("degC").magnitude
    assert float(found) == pytest.approx(expected)


@given(value=st.fractions(-1000, 1000), unit=st.sampled_from(sorted(UNITS)))
def test_converting_there_and_back_changes_nothing(value: Fraction, unit: str) -> None:
    sizes = to_base(value, UNITS[unit])
    for number, base in enumerate(sizes):
        assert from_base(base, UNITS[unit])[number] == value


def test_twelve_months_are_a_year() -> None:
    assert to_base(Fraction(12), UNITS["month"]) == to_base(Fraction(1), UNITS["year"])


def test_no_word_and_no_symbol_belongs_to_two_units() -> None:
    words = [word for unit in UNITS.values() for word in unit.words]
    symbols = [symbol for unit in UNITS.values() for symbol in unit.symbols]
    assert len(words) == len(set(words)) == len(UNIT_WORDS)
    assert len(symbols) == len(set(symbols)) == len(UNIT_SYMBOLS)


@pytest.mark.parametrize("unit", UNITS.values(), ids=lambda unit: unit.name)
def test_a_unit_can_be_written_and_has_a_size(unit: Unit) -> None:
    assert unit.words or unit.symbols
    assert unit.factors
    assert all(factor > 0 for factor in unit.factors)
    assert all(word == word.lower() for word in unit.words)


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("kilometres", "km"),
        ("miles per hour", "mph"),
        ("kilometers an hour", "km/h"),
        ("km/h", "km/h"),
        ("square feet", "square foot"),
        ("sq km", "square km"),
        ("metric tons", "tonne"),
        ("degrees celsius", "C"),
        ("inches", "inch"),
    ],
)
def test_words_lead_to_their_unit(word: str, name: str) -> None:
    assert UNIT_WORDS[word].name == name


def test_currencies_are_named_by_their_codes() -> None:
    names = {*CURRENCY_SIGNS.values(), *CURRENCY_WORDS.values(), *SCALED_CURRENCY_WORDS.values()}
    # of several countries, or a part
    unnamed = {"peso", "dinar", "franc", "shilling", "cent", "penny"}
    assert all(len(name) == 3 and name.isupper() for name in names - unnamed)
    assert {"USD", "EUR", "GBP", "JPY", "CHF"} <= CURRENCY_CODES


@pytest.mark.parametrize(
    ("sign", "code"), [("$", "USD"), ("A$", "AUD"), ("C$", "CAD"), ("€", "EUR"), ("£", "GBP")]
)
def test_signs_stand_for_currencies(sign: str, code: str) -> None:
    assert CURRENCY_SIGNS[sign] == code
