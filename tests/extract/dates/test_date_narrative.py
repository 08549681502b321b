"""Histories and biographies, where a month belongs to the year last told of."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.dates.narrative import is_narrative, told_year
from checker.types import DateBasis
from tests.extract.dates.date_reading import read, values

#: Five years of long ago and nothing of today: enough to be a narrative.
HISTORY = "The war of 1812, that of 1848, that of 1859, that of 1866 and that of 1870 were many.\n"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("In 1871 he rested. In June he went home.", "1871-06"),
        ("In December 1871 he rested. In February he went home.", "1872-02"),
        ("In January 1872 he rested. In November he had left home.", "1871-11"),
        ("On 3 May 1872 he rested. On 7 May he went home.", "1872-05-07"),
        ("On 3 May 1872 he rested. On 7 March he had gone home.", "1872-03-07"),
        ("In 1872 he rested. In the summer he went home.", "1872-SU"),
        ("In 1872 he rested. The next spring he went home.", "1873-SP"),
        ("In 1872 he rested. By the end of the year he went home.", "1872-12"),
        ("On 3 May 1872 he rested. Later in the month he went home.", "1872-05"),
        ("On 3 May 1872 he rested. The following year he went home.", "1873"),
        ("In 1872 he rested. On Christmas Day he went home.", "1872-12-25"),
    ],
)
def test_a_narrative_dates_by_what_it_told_before(text: str, value: str) -> None:
    assert values(HISTORY + text)[-1][1] == value


def test_a_year_inferred_from_the_tale_is_marked_so() -> None:
    assert (
        read(HISTORY + "In 1872 he rested. In June he left.")[-1].basis is DateBasis.YEAR_INFERRED
    )


def test_a_narrative_without_publication_date_names_more_years() -> None:
    """An undated obituary names a dozen years, and the days of the death besides."""
    tale = "In 1871 he rested. In June he left."
    assert values(HISTORY + tale, None)[-1][1] == "XXXX-06"
    assert values(HISTORY * 3 + tale, None)[-1][1] == "1871-06"


def test_a_step_into_the_present_does_not_move_the_tale() -> None:
    """A stone set "this year" is of the day of writing; the tale goes on where it was."""
    text = HISTORY + "In 1871 he rested. A stone was set this year. In June he left."
    assert values(text)[-1][1] == "1871-06"


@pytest.mark.parametrize(
    "text",
    [
        "In 1997 he was elected.\nHe is running again in November.",
        "The law passed in 1987. In September the court ruled.",
        HISTORY + "On Monday, on Tuesday, on Friday and yesterday he spoke of them in June.",
    ],
)
def test_news_dates_by_its_publication(text: str) -> None:
    assert values(text)[-1][1].startswith("2025")


def test_years_of_publication_make_no_narrative() -> None:
    assert not is_narrative("2024, 2025, 2024, 2025, 2024 and 2025.", date(2025, 10, 8))
    assert is_narrative("2014, 2015, 2014, 2015, 2014 and 2015.", date(2025, 10, 8))


def test_amounts_are_no_years() -> None:
    assert not is_narrative("$1812, 1,848, 1859.5, 1866% and /1870 and 1871km.", None)


@given(st.integers(1000, 2030), st.integers(1, 12), st.integers(1, 12))
def test_a_month_is_told_of_within_half_a_year(year: int, last: int, month: int) -> None:
    found = told_year(month, f"{year:04d}-{last:02d}")
    assert abs((found * 12 + month) - (year * 12 + last)) <= 6
