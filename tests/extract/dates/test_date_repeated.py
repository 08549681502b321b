"""What happens again and again at an hour or on a day of the year."""

from __future__ import annotations

import pytest

from tests.extract.dates.date_reading import Case, read, values

REPEATED: list[Case] = [
    ("It closes each Monday at 4 p.m.", [("each Monday at 4 p.m.", "XXXX-WXX-1T16")]),
    ("It closes each Monday 4:30pm.", [("each Monday 4:30pm", "XXXX-WXX-1T16:30")]),
    ("It closes every afternoon at 4pm.", [("every afternoon at 4pm", "XXXX-XX-XXT16")]),
    ("It closes every night at 9pm.", [("every night at 9pm", "XXXX-XX-XXT21")]),
    ("It opens mornings at 9am.", [("mornings at 9am", "XXXX-XX-XXT09")]),
    ("It opens at 9am on Sundays.", [("9am on Sundays", "XXXX-WXX-7T09")]),
    ("It opens at 9 a.m. Sundays.", [("9 a.m. Sundays", "XXXX-WXX-7T09")]),
    ("It opens at 9:00 a.m. daily.", [("9:00 a.m. daily", "XXXX-XX-XXT09:00")]),
    ("He prays at 3pm each day.", [("3pm each day", "XXXX-XX-XXT15")]),
    ("It shuts at noon every Friday.", [("noon every Friday", "XXXX-WXX-5T12")]),
    ("They meet every Dec. 25.", [("every Dec. 25", "XXXX-12-25")]),
    ("They pay each April 15.", [("each April 15", "XXXX-04-15")]),
    ("They pay each 4/15.", [("each 4/15", "XXXX-04-15")]),
]
APART: list[Case] = [
    (
        "It opens every week, and at 9 a.m. he came.",
        [("every week", "P1W"), ("9 a.m.", "XXXX-XX-XXT09:00")],
    ),
    ("It opens every month at 9 a.m.", [("every month", "P1M"), ("9 a.m.", "XXXX-XX-XXT09:00")]),
    (
        "It opens every Monday and shuts at 9 a.m.",
        [("every Monday", "XXXX-WXX-1"), ("9 a.m.", "XXXX-XX-XXT09:00")],
    ),
    ("It opens on Monday at 9 a.m.", [("Monday", "2025-10-06"), ("9 a.m.", "2025-10-06T09:00")]),
]
SILENT = (
    "The mornings are cold.",
    "Her afternoons at the park were quiet.",
    "Each 4/5 of them went.",
    "Every 3/31/7 was void.",
)


@pytest.mark.parametrize(("text", "expected"), REPEATED, ids=[text for text, _ in REPEATED])
def test_a_repeated_time_is_one_mention(text: str, expected: list[tuple[str, str]]) -> None:
    """The hour and what repeats it are one, no more exact than the hour is written."""
    assert values(text) == expected
    assert all(mention.type.value == "SET" for mention in read(text))


@pytest.mark.parametrize(("text", "expected"), APART, ids=[text for text, _ in APART])
def test_an_hour_apart_stays_apart(text: str, expected: list[tuple[str, str]]) -> None:
    """A week has no one hour, and other words between keep the two apart."""
    assert values(text) == expected


@pytest.mark.parametrize("text", SILENT)
def test_no_repetition(text: str) -> None:
    """Parts of days at large and fractions are no repeated times."""
    assert values(text) == []
