"""Which conversions a careful writer would print, and what the others should have said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.compare.conversions import (
    agrees,
    converted,
    is_convertible,
    is_metric,
    ratio,
    with_scales,
)
from checker.extract.numbers.readers import read_sentence
from checker.lexicon.units import UNITS
from checker.types import NumberMention


def pair(text: str) -> tuple[NumberMention, NumberMention]:
    """The two measures of a text, degrees without a scale told apart."""
    left, right = read_sentence(text)
    return with_scales(left, right)


RIGHT = [
    "100 miles (160 km)",
    "2,500 kilometers (1,550 miles)",
    "60 metres (200 feet)",
    "600 metres (2,000 feet)",
    "2000ft (609 metres)",
    "85 miles (135 kilometers)",
    "22 miles (35 kilometers)",
    "a 181-km (110 mile) fault",
    "30 kilometers (20 miles)",
    "15 km (10 miles)",
    "1 mile (1.6 km)",
    "1 mile (2 km)",
    "half a mile (800 meters)",
    "a third of a mile (0.5 kilometer)",
    "8 km (5 miles)",
    "six miles (10 km)",
    "9.3 miles (15 kilometers)",
    "95 kilometers (60 miles)",
    "37,000 feet (11,270 metres)",
    "100 F (38 C)",
    "20 C (70 F)",
    "2 degrees Celsius (3.6 degrees Fahrenheit)",
    "90 degrees (32 C)",
    "200 pounds (90 kg)",
    "617-acre (250-hectare)",
    "292 square miles (75,630 hectares)",
    "6 liters (1.6 gallons)",
    "300 tons (270 tonnes)",
    "315 kph (195 mph)",
    "55 kilometers per hour (35 mph)",
    "56 nautical miles (103 kilometers)",
    "20 to 30 meters (65 to 100 feet)",
    "up to 10 miles (16 km)",
    "4-meter (13-foot)",
    "some 75 km (47 miles)",
]


@pytest.mark.parametrize("text", RIGHT)
def test_ordinary_rounding_is_no_mistake(text: str) -> None:
    assert agrees(*pair(text))


WRONG = [
    ("75 kilometers (50 miles)", "47 miles"),
    ("some 75 kilometres (50 miles)", "47 miles"),
    ("26 miles (45 km)", "42 km"),
    ("100 miles (62 km)", "161 km"),
    ("10 to 15 miles (16 to 30 km)", "16 to 24 km"),
    ("5 feet 8 inches (1.83 m)", "1.73 m"),
    ("15 feet (50 meters)", "4.6 meters"),
    ("90 degrees (40 C)", "32 C"),
    ("20 C (86 F)", "68 F"),
    ("200 pounds (110 kg)", "91 kg"),
    ("5 acres (3 hectares)", "2 hectares"),
    ("60 mph (80 kph)", "97 kph"),
    ("2,300 nautical miles (3,700 kilometers)", "4,260 kilometers"),
    ("half a mile (500 meters)", "805 meters"),
    ("two miles (5 kilometers)", "3.2 kilometers"),
    ("500 kilometers (5,280 miles)", "311 miles"),
    ("10 km (ten miles)", "6.2 miles"),
]


@pytest.mark.parametrize(("text", "meant"), WRONG)
def test_other_conversions_are_wrong_and_the_right_one_is_told(text: str, meant: str) -> None:
    left, right = pair(text)
    assert not agrees(left, right)
    assert converted(left, right) == meant


@pytest.mark.parametrize(
    "text",
    ["5 km (3 kg)", "5 km (3 km)", "two hours (120 minutes)", "5 km (3 people)", "$5 (3 miles)"],
)
def test_only_two_units_of_one_dimension_convert(text: str) -> None:
    assert not is_convertible(*pair(text))


def test_the_ratio_is_that_of_the_lengths() -> None:
    assert ratio(*pair("1 km (2,000 meters)")) == pytest.approx(2)


LENGTHS = ["km", "mile", "m", "foot", "yard"]


@given(st.integers(1, 5000), st.sampled_from(LENGTHS), st.sampled_from(LENGTHS))
def test_an_exact_conversion_agrees_in_both_directions(value: int, one: str, other: str) -> None:
    if one == other:
        return
    exact = float(value * UNITS[one].factors[0] / UNITS[other].factors[0])
    words = {"km": "km", "mile": "miles", "m": "meters", "foot": "feet", "yard": "yards"}
    left, right = read_sentence(f"{value} {words[one]} ({exact:.3f} {words[other]})")
    assert agrees(left, right)
    assert agrees(right, left)


@given(st.integers(20, 5000))
def test_half_and_double_are_never_taken_for_rounding(value: int) -> None:
    kilometers = value * 1.609344
    for wrong in (kilometers / 2, kilometers * 1.6, kilometers * 10):
        left, right = read_sentence(f"{value} miles ({wrong:.0f} km)")
        assert not agrees(left, right)


def test_ounces_beside_a_volume_are_fluid() -> None:
    left, right = pair("12 ounces (355 ml)")
    assert (left.unit, agrees(left, right)) == ("fluid ounce", True)
    left, right = pair("355 ml (12 ounces)")
    assert (right.unit, agrees(left, right)) == ("fluid ounce", True)


def test_a_scale_in_words_stays_in_the_words() -> None:
    assert converted(*pair("2 million gallons (17 million liters)")) == "9.1 million liters"
    assert converted(*pair("2 million miles (3,000 km)")) == "3,218,688 km"


@pytest.mark.parametrize(
    ("text", "expected"), [("5 km", True), ("5 miles", False), ("5 tons", False)]
)
def test_metric_units_are_told_from_the_others(text: str, expected: bool) -> None:
    assert is_metric(read_sentence(text)[0]) is expected
