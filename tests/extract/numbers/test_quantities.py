"""One amount with its unit, and two amounts that make one."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.extract.numbers.quantities import read_quantity
from checker.extract.numbers.ranges import read_amount
from checker.extract.numbers.values import Quantity
from checker.types import NumberKind


def quantity(sentence: str) -> Quantity:
    """The amount that begins at the first figure or letter of the sentence's last clause."""
    at = next(at for at, character in enumerate(sentence) if character.isalnum())
    found = read_quantity(sentence, at)
    assert found is not None
    return found


UNITS = [
    ("5 km", "5 km", "km"),
    ("5km", "5km", "km"),
    ("5-km", "5-km", "km"),
    ("5 Kilometers", "5 Kilometers", "km"),
    ("5 metres", "5 metres", "m"),
    ("5m", "5m", "m"),
    ("5 m", "5 m", "m"),
    ("5 cm", "5 cm", "cm"),
    ("5 mi", "5 mi", "mile"),
    ("5 nautical miles", "5 nautical miles", "nautical mile"),
    ("5 miles per hour", "5 miles per hour", "mph"),
    ("5 miles an hour", "5 miles an hour", "mph"),
    ("5 km/h", "5 km/h", "km/h"),
    ("5 knots", "5 knots", "knot"),
    ("5 ft", "5 ft", "foot"),
    ("5-foot", "5-foot", "foot"),
    ("5 inches", "5 inches", "inch"),
    ("5 lbs", "5 lbs", "pound"),
    ("5 kg", "5 kg", "kg"),
    ("5 ounces", "5 ounces", "ounce"),
    ("5 tons", "5 tons", "ton"),
    ("5 metric tons", "5 metric tons", "tonne"),
    ("5 square miles", "5 square miles", "square mile"),
    ("5 sq. km", "5 sq. km", "square km"),
    ("5 km²", "5 km²", "square km"),
    ("5 hectares", "5 hectares", "hectare"),
    ("5 liters", "5 liters", "liter"),
    ("5 cubic meters", "5 cubic meters", "cubic m"),
    ("5 degrees", "5 degrees", "degree"),
    ("5 degrees C", "5 degrees C", "C"),
    ("5 degrees Fahrenheit", "5 degrees Fahrenheit", "F"),
    ("5°F", "5°F", "F"),
    ("5C", "5C", "C"),
    ("5 megawatts", "5 megawatts", "MW"),
    ("5 minutes", "5 minutes", "min"),
    ("2.4 billion gallons", "2.4 billion gallons", "gallon"),
    ("two miles", "two miles", "mile"),
]


@pytest.mark.parametrize(("text", "words", "unit"), UNITS)
def test_units(text: str, words: str, unit: str) -> None:
    found = quantity(text)
    assert text[found.start : found.end] == words
    assert (found.kind, found.unit) == (NumberKind.MEASURE, unit)


BARE = [
    "5 men",
    "5 in the bank",
    "5 Cs",
    "5 formats",
    "5 minds",
    "5 gangs",
    "5 feetless",
    "5 F students",
    "5 won",
    "5 points",
    "5",
    "two m",
]


@pytest.mark.parametrize("text", BARE)
def test_words_that_only_begin_like_a_unit(text: str) -> None:
    assert quantity(text).is_bare


MONEY = [
    ("$5", 0, "USD", "5"),
    ("$ 5", 0, "USD", "5"),
    ("$5m", 0, "USD", "5000000"),
    ("$5 m", 0, "USD", "5000000"),
    ("$5k", 0, "USD", "5000"),
    ("$2.174T", 0, "USD", "2174000000000"),
    ("$US5 million", 0, "USD", "5000000"),
    ("C$5", 0, "CAD", "5"),
    ("NZ$5", 0, "NZD", "5"),
    ("€5", 0, "EUR", "5"),
    ("5€", 0, "EUR", "5"),
    ("5 EUR", 0, "EUR", "5"),
    ("EUR 5", 0, "EUR", "5"),
    ("5 euros", 0, "EUR", "5"),
    ("5-dollar", 0, "USD", "5"),
    ("5 Canadian dollars", 0, "CAD", "5"),
    ("5 Swiss francs", 0, "CHF", "5"),
    ("5 billion won", 0, "KRW", "5000000000"),
    ("5 million pounds", 0, "GBP", "5000000"),
    ("5 pounds sterling", 0, "GBP", "5"),
    ("5 pence", 0, "penny", "5"),
]


@pytest.mark.parametrize(("text", "start", "unit", "value"), MONEY)
def test_money(text: str, start: int, unit: str, value: str) -> None:
    figure = next(at for at, character in enumerate(text) if character.isdigit())
    found = read_quantity(text, figure)
    assert found is not None
    assert (found.kind, found.unit, found.value) == (NumberKind.MONEY, unit, Decimal(value))
    assert (found.start, found.end) == (start, len(text))


SIGNED = [
    ("minus 17 degrees", "-17"),
    ("at -20 C", "-20"),
    ("minus-20 degree", "-20"),
    ("(-40 F)", "-40"),
    ("fell −3 percent", "-3"),
    ("plus or minus 3 percent", "3"),
    ("10-20 percent", "20"),
]


@pytest.mark.parametrize(("text", "value"), SIGNED)
def test_a_minus_belongs_to_temperatures_and_rates(text: str, value: str) -> None:
    figure = text.index(value.lstrip("-"))
    found = read_quantity(text, figure)
    assert found is not None
    assert found.value == Decimal(value)


def test_a_minus_elsewhere_is_a_dash() -> None:
    found = read_quantity("men -5 of them", 5)
    assert found is not None
    assert found.value == 5


AMOUNTS = [
    ("10 to 15 miles", "10 to 15 miles", "10", "15"),
    ("10-15 miles", "10-15 miles", "10", "15"),
    ("10–15 miles", "10–15 miles", "10", "15"),
    ("10 miles to 15 miles", "10 miles to 15 miles", "10", "15"),
    ("8- to 16-meter", "8- to 16-meter", "8", "16"),
    ("2 to 3 million", "2 to 3 million", "2000000", "3000000"),
    ("2 million to 3 million", "2 million to 3 million", "2000000", "3000000"),
    ("two or three", "two or three", "2", "3"),
    ("10 percent to 15 percent", "10 percent to 15 percent", "10", "15"),
    ("900,000 to 1.2 million", "900,000 to 1.2 million", "900000", "1200000"),
]


@pytest.mark.parametrize(("text", "words", "low", "high"), AMOUNTS)
def test_ranges_rise_and_share_their_unit(text: str, words: str, low: str, high: str) -> None:
    found = read_amount(text, 0)
    assert found is not None
    assert text[found.start : found.end] == words
    assert (found.value, found.high) == (Decimal(low), Decimal(high))


SINGLE = [
    ("15 to 10", "15"),
    ("10 to the right", "10"),
    ("10 or so", "10"),
    ("10 and 15", "10"),
    ("10 km to 15 kg", "10 km"),
    ("10 - a record", "10"),
    ("10 percent or 5", "10 percent"),
]


@pytest.mark.parametrize(("text", "words"), SINGLE)
def test_what_is_no_range(text: str, words: str) -> None:
    found = read_amount(text, 0)
    assert found is not None
    assert (text[found.start : found.end], found.high) == (words, None)


COMPOUNDS = [
    ("5 feet 8 inches", "5 feet 8 inches", 68, "inch"),
    ("5 feet, 8 inches", "5 feet, 8 inches", 68, "inch"),
    ("5 feet and 8 inches", "5 feet and 8 inches", 68, "inch"),
    ("5-foot-8", "5-foot-8", 68, "inch"),
    ("5-foot-eight", "5-foot-eight", 68, "inch"),
    ("6-foot-11-inch", "6-foot-11-inch", 83, "inch"),
    ("5'8\"", "5'8\"", 68, "inch"),
    ("5’8”", "5’8”", 68, "inch"),
    ("5 ft 8 in", "5 ft 8 in", 68, "inch"),
    ("5ft 8in", "5ft 8in", 68, "inch"),
    ("7 pounds 9 ounces", "7 pounds 9 ounces", 121, "ounce"),
    ("7 pounds, 9 ounces", "7 pounds, 9 ounces", 121, "ounce"),
]


@pytest.mark.parametrize(("text", "words", "value", "unit"), COMPOUNDS)
def test_compounds_are_one_amount_in_the_smaller_unit(
    text: str, words: str, value: int, unit: str
) -> None:
    found = read_amount(text, 0)
    assert found is not None
    assert text[found.start : found.end] == words
    assert (found.value, found.unit) == (Decimal(value), unit)


@pytest.mark.parametrize("text", ["5 feet 20 inches", "5 feet 8 miles", "5-foot-14", "5 feet wide"])
def test_what_is_no_compound(text: str) -> None:
    found = read_amount(text, 0)
    assert found is not None
    assert (found.value, found.unit) == (Decimal(5), "foot")
