"""Four digits that are a year, and the year of a day that has none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.dates.tense import Tense
from checker.extract.dates.years import fitting_year, nearest_year
from tests.extract.dates.date_reading import read, values

DAYS = st.dates(date(1950, 1, 1), date(2035, 12, 31))


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("It was built in 1986.", ["1986"]),
        ("The 1986 law stands.", ["1986"]),
        ("The law (1986) stands.", ["1986"]),
        ("It ran 1986-1990.", ["1986", "1990"]),
        ("It ran 1986–90.", ["1986"]),
        ("It ran in 1986, 1988 and 1990.", ["1986", "1988", "1990"]),
        ("It began in 1066.", ["1066"]),
        ("By 2030 it will end.", ["2030"]),
        ("The year 1750 was good.", ["1750"]),
        ("Post-1945 Europe was poor.", ["1945"]),
        ("He left in 1986; in 1990 he returned.", ["1986", "1990"]),
    ],
)
def test_years(text: str, years: list[str]) -> None:
    assert [mention.value for mention in read(text)] == years


@pytest.mark.parametrize(
    "text",
    [
        "He scored 1,986 points.",
        "It cost $1986.",
        "It cost 1986 dollars.",
        "Route 1986 was closed.",
        "Flight 1986 landed.",
        "Of 2000 people 1990 votes came.",
        "It is 1986 miles long.",
        "It grew 1986%.",
        "He lives at 1986 Elm Street.",
        "The 1900 block of Elm Street was closed.",
        "See page 1986.",
        "Call 2012-555-0199.",
        "See http://a.org/1986/a.",
        "Windows 2000 is old.",
        "It weighs 2000 pounds.",
        "The 1986-bit key is long.",
        "He ran 1986.5 meters.",
        "Some 1750 were there.",
    ],
)
def test_other_numbers_of_four_digits(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("month", "day", "published", "tense", "year"),
    [
        (12, 28, date(2025, 1, 5), Tense.PAST, 2024),
        (12, 28, date(2025, 1, 5), Tense.UNKNOWN, 2024),
        (12, 28, date(2025, 1, 5), Tense.FUTURE, 2024),  # eight days back, eleven months ahead
        (1, 3, date(2025, 12, 30), Tense.FUTURE, 2026),
        (1, 3, date(2025, 12, 30), Tense.UNKNOWN, 2026),
        (1, 30, date(2025, 12, 1), Tense.PAST, 2025),
        (5, 1, date(2025, 10, 8), Tense.PAST, 2025),
        (5, 1, date(2025, 10, 8), Tense.FUTURE, 2026),
        (12, 1, date(2025, 10, 8), Tense.PAST, 2024),
        (12, 1, date(2025, 10, 8), Tense.FUTURE, 2025),
        (2, 29, date(2025, 2, 20), Tense.UNKNOWN, 2024),
        (10, 8, date(2025, 10, 8), Tense.UNKNOWN, 2025),
    ],
)
def test_the_year_that_lies_nearest(
    month: int, day: int, published: date, tense: Tense, year: int
) -> None:
    assert nearest_year(month, day, published, tense) == year


@given(DAYS, st.integers(1, 12), st.integers(1, 28), st.sampled_from(Tense))
def test_the_nearest_year_is_this_one_or_a_neighbour(
    published: date, month: int, day: int, tense: Tense
) -> None:
    assert abs(nearest_year(month, day, published, tense) - published.year) <= 1


@given(DAYS, st.integers(1, 12), st.integers(1, 28))
def test_the_past_lies_no_later_than_the_future(published: date, month: int, day: int) -> None:
    years = [nearest_year(month, day, published, tense) for tense in sorted(Tense)]
    assert years == sorted(years)


@given(DAYS)
def test_the_day_of_publication_is_of_its_own_year(published: date) -> None:
    for tense in Tense:
        day = min(published.day, 28)
        assert nearest_year(published.month, day, published.replace(day=day), tense) == (
            published.year
        )


@pytest.mark.parametrize(
    ("day", "weekday", "published", "year"),
    [
        ((2013, 7, 3), 2, date(2013, 12, 20), 2013),  # a Wednesday
        ((2013, 7, 3), 1, date(2013, 12, 20), 2012),  # a Tuesday, the year before
        ((2013, 7, 3), 3, date(2013, 12, 20), 2014),  # a Thursday, the year after
        ((2013, 7, 3), 1, date(2013, 7, 5), 2013),  # too near to be another year's
        ((2013, 7, 3), 6, date(2013, 12, 20), 2013),  # a Sunday in none of the three
        ((2013, 2, 30), 6, date(2013, 12, 20), 2013),
    ],
)
def test_a_weekday_may_move_a_far_day_to_the_year_in_which_it_fits(
    day: tuple[int, int, int], weekday: int, published: date, year: int
) -> None:
    assert fitting_year(day, weekday, published) == year


@given(DAYS, DAYS, st.integers(0, 6))
def test_a_fitted_year_fits_or_stays(day: date, published: date, weekday: int) -> None:
    year = fitting_year((day.year, day.month, day.day), weekday, published)
    assert abs(year - day.year) <= 1
    if year != day.year:
        assert date(year, day.month, day.day).weekday() == weekday
