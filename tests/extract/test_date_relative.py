"""Dates that hang on the day of publication or on the date last spoken of."""

from __future__ import annotations

import pytest

from tests.extract.date_reading import Case, values

RELATIVE: list[Case] = [
    ("He spoke today.", [("today", "2025-10-08")]),
    ("He spoke yesterday.", [("yesterday", "2025-10-07")]),
    ("He speaks tomorrow morning.", [("tomorrow morning", "2025-10-09TMO")]),
    ("He spoke last night.", [("last night", "2025-10-07TNI")]),
    ("He speaks tonight.", [("tonight", "2025-10-08TNI")]),
    ("He left last month.", [("last month", "2025-09")]),
    ("He left earlier this week.", [("earlier this week", "2025-W41")]),
    ("He left last week.", [("last week", "2025-W40")]),
    ("He leaves next year.", [("next year", "2026")]),
    ("He left three days ago.", [("three days ago", "2025-10-05")]),
    ("He left two weeks ago.", [("two weeks ago", "2025-W39")]),
    ("He left six months ago.", [("six months ago", "2025-04")]),
    ("He left 10 years ago.", [("10 years ago", "2015")]),
    ("He left last spring.", [("last spring", "2025-SP")]),
    ("He left over the weekend.", [("the weekend", "2025-W40-WE")]),
    ("He said Wednesday that he would go.", [("Wednesday", "2025-10-08")]),
    ("He said Friday that he would go.", [("Friday", "2025-10-03")]),
    ("They will meet Friday.", [("Friday", "2025-10-10")]),
    ("He said on Tuesday they will go.", [("Tuesday", "2025-10-07")]),
    ("They met last Monday.", [("last Monday", "2025-10-06")]),
    ("They meet next Monday.", [("next Monday", "2025-10-13")]),
    ("It burned Saturday night.", [("Saturday night", "2025-10-04TNI")]),
    ("It burned early Friday.", [("early Friday", "2025-10-03")]),
    ("He was seen on Dec. 28.", [("Dec. 28", "2024-12-28")]),
    ("They will vote on Jan. 12.", [("Jan. 12", "2026-01-12")]),
    ("He died in December.", [("December", "2024-12")]),
    ("He spoke of the November election.", [("November", "2025-11")]),
    ("He left two-and-a-half months ago.", [("two-and-a-half months ago", "2025-08")]),
    ("He died last November.", [("last November", "2024-11")]),
    ("He died in June last year.", [("June last year", "2024-06")]),
    (
        "The fire began on May 5, 2010. Two days later it was out.",
        [("May 5, 2010", "2010-05-05"), ("Two days later", "2010-05-07")],
    ),
    (
        "The fire began on May 5, 2010. It was out the next day.",
        [("May 5, 2010", "2010-05-05"), ("the next day", "2010-05-06")],
    ),
    (
        "He fell on May 5, 2010. He died the same day.",
        [("May 5, 2010", "2010-05-05"), ("the same day", "2010-05-05")],
    ),
    (
        "He came in 1957. He left the following year.",
        [("1957", "1957"), ("the following year", "1958")],
    ),
    (
        "Profit rose in the third quarter from $2 million a year earlier.",
        [("the third quarter", "2025-Q3"), ("a year earlier", "2024-Q3")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), RELATIVE)
def test_relative_dates(text: str, expected: list[tuple[str, str]]) -> None:
    """What was written relative to a day is resolved against it, and no finer than written."""
    assert values(text) == expected
