"""Years in words, and the decades and early years that only words around them make so."""

from __future__ import annotations

import pytest

from checker.extract.dates.spoken_years import year_number
from tests.extract.dates.date_reading import Case, values

YEARS: list[Case] = [
    ("It began in nineteen seventy-eight.", [("nineteen seventy-eight", "1978")]),
    ("In nineteen sixty his son came.", [("nineteen sixty", "1960")]),
    ("It began in nineteen hundred.", [("nineteen hundred", "1900")]),
    ("It began in nineteen oh five.", [("nineteen oh five", "1905")]),
    ("It began in eighteen sixty-one.", [("eighteen sixty-one", "1861")]),
    ("By the year two thousand it was over.", [("the year two thousand", "2000")]),
    (
        "On June the twenty-first, nineteen seventy eight, it rained.",
        [("June the twenty-first, nineteen seventy eight", "1978-06-21")],
    ),
    (
        "On the tenth of June, two thousand, it rained.",
        [("the tenth of June, two thousand", "2000-06-10")],
    ),
    (
        "Between 2 and 7 Feb two thousand and eighteen.",
        [("2 and 7 Feb two thousand and eighteen", "2018-02-02/2018-02-07")],
    ),
    ("In May two thousand and twelve.", [("May two thousand and twelve", "2012-05")]),
    (
        "It was the third quarter of two thousand and twenty.",
        [("the third quarter of two thousand and twenty", "2020-Q3")],
    ),
    (
        "It was the third week of two thousand and twenty-seven.",
        [("the third week of two thousand and twenty-seven", "2027-W03")],
    ),
    (
        "He ruled from two thousand until two thousand and fourteen.",
        [("two thousand", "2000"), ("two thousand and fourteen", "2014")],
    ),
    ("It fell in the year 247.", [("the year 247", "0247")]),
    (
        "Year two hundred and sixty-seven, and Rome was weak.",
        [("Year two hundred and sixty-seven", "0267")],
    ),
]
DECADES: list[Case] = [
    ("It was built in the nineteen-twenties.", [("the nineteen-twenties", "192")]),
    ("It was built in 70's style.", [("70's", "197")]),
    ("It boomed in the two thousands.", [("the two thousands", "200")]),
    ("It boomed in the twenty-tens.", [("the twenty-tens", "201")]),
    ("It stood in the 15th  century.", [("the 15th  century", "14")]),
]
SILENT = (
    "Two thousand and eighteen people came.",
    "They sold two thousand and fourteen cars.",
    "It rose from two thousand to three thousand.",
    "Nineteen people died.",
    "He paid nineteen hundred dollars.",
    "He had nineteen twenty-dollar bills.",
    "Eighteen twenty-five-ton lorries came.",
    "In nineteen sixty cases failed.",
    "There were nineteen thirty-something men.",
    "Highs will be in 70's, with lows to match.",
    "Each man was in 60's clothes.",
    "It employs two hundred and sixty people.",
)


@pytest.mark.parametrize(("text", "expected"), YEARS, ids=[text for text, _ in YEARS])
def test_years_in_words(text: str, expected: list[tuple[str, str]]) -> None:
    """Words that a day, a month or "the year" stands beside are a year."""
    assert values(text) == expected


@pytest.mark.parametrize(("text", "expected"), DECADES, ids=[text for text, _ in DECADES])
def test_decades_in_words(text: str, expected: list[tuple[str, str]]) -> None:
    """A decade in words is one of its century."""
    assert values(text) == expected


@pytest.mark.parametrize("text", SILENT)
def test_what_is_counted_is_no_year(text: str) -> None:
    """People, cars, dollars and degrees are counted in the same words."""
    assert values(text) == []


def test_a_count_after_a_day_is_no_year() -> None:
    """The crowd of "On June 5, two thousand people marched" is not of the year 2000."""
    (day,) = values("On June 5, two thousand people marched.")
    assert day == ("June 5", "2025-06-05")
    (year,) = values("He left that year 247 of them behind.")
    assert year[0] == "that year"


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("1978", 1978),
        ("nineteen ninety-six", 1996),
        ("nineteen oh five", 1905),
        ("nineteen hundred", 1900),
        ("two thousand", 2000),
        ("two thousand and nine", 2009),
        ("Two Thousand Twenty-Five", 2025),
        ("two hundred and sixty seven", 267),
    ],
)
def test_year_numbers(words: str, year: int) -> None:
    """Digits and words come to the same year."""
    assert year_number(words) == year
