"""Days and weeks named by their numbers, and the weekend last spoken of."""

from __future__ import annotations

import pytest

from checker.extract.dates.words import day_number
from tests.extract.dates.date_reading import Case, values

NUMBERED: list[Case] = [
    ("He is away 4 to 23 next month.", [("4 to 23 next month", "2025-11-04/2025-11-23")]),
    (
        "It runs from the 4th to the 23rd of next month.",
        [("the 4th to the 23rd of next month", "2025-11-04/2025-11-23")],
    ),
    ("It ran 4-9 of last month.", [("4-9 of last month", "2025-09-04/2025-09-09")]),
    ("He is away 4 till 23 of this month.", [("4 till 23 of this month", "2025-10-04/2025-10-23")]),
    (
        "It ran November between 19 and 20.",
        [("November between 19 and 20", "2024-11-19/2024-11-20")],
    ),
    (
        "The works close it from Week 31 to Week 35.",
        [("Week 31", "2025-W31"), ("Week 35", "2025-W35")],
    ),
    ("It was the week of Oct. 6.", [("the week of Oct. 6", "2025-W41")]),
    ("It was week of october.6th", [("week of october.6th", "2025-W41")]),
    (
        "On Sunday jan twenty one two thousand and eighteen.",
        [("Sunday jan twenty one two thousand and eighteen", "2018-01-21")],
    ),
    (
        "He is back less than two weeks from today.",
        [("less than two weeks from today", "2025-10-08/2025-10-22")],
    ),
    ("He is back two weeks from today.", [("two weeks from today", "2025-10-22")]),
    (
        "It rained on Sept. 12. That weekend it snowed.",
        [("Sept. 12", "2025-09-12"), ("That weekend", "2025-W37-WE")],
    ),
    ("He was away that weekend.", [("that weekend", "XXXX-WXX-WE")]),
    ("It was 6,107.31 August 2019.", [("August 2019", "2019-08")]),
    ("They marched on International Workers Day.", [("International Workers Day", "2025-05-01")]),
]
SILENT = (
    "It rose from 4 to 23 next month.",
    "Rates will rise 4 to 23 next month.",
    "A 4-9 loss last month hurt.",
    "It goes from 23 to 4 next month.",
    "Patients are seen from week 20 to week 24.",
    "The coach left from week 2 to week 4 of the playoffs.",
    "She is due in week 31.",
    "It came to week 35.",
    "From week 60 to week 70 they waited.",
    "Twenty-one people left.",
)


@pytest.mark.parametrize(("text", "expected"), NUMBERED, ids=[text for text, _ in NUMBERED])
def test_numbered_days_and_weeks(text: str, expected: list[tuple[str, str]]) -> None:
    """A number is a day or week where the words beside it say so."""
    assert values(text) == expected


@pytest.mark.parametrize("text", SILENT)
def test_no_numbered_day(text: str) -> None:
    """What rises, is played or is treated has numbers of its own."""
    assert all(not value[0].isdigit() or len(value) == 7 for _, value in values(text))
    assert not any("W" in value for _, value in values(text))


def test_days_in_words() -> None:
    """Ordinals and, beside a year in words, plain numbers come to the same day."""
    assert day_number("twenty one") == day_number("twenty-first") == day_number("21st") == 21
