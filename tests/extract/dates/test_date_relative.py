"""Dates that hang on the day of publication or on the date last spoken of."""

from __future__ import annotations

import pytest

from tests.extract.dates.date_reading import Case, values

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
    ("He left the day before yesterday.", [("the day before yesterday", "2025-10-06")]),
    ("He leaves the day after tomorrow.", [("the day after tomorrow", "2025-10-10")]),
    ("He left yesterday morning.", [("yesterday morning", "2025-10-07TMO")]),
    ("He spoke this afternoon.", [("this afternoon", "2025-10-08TAF")]),
    ("He spoke earlier today.", [("earlier today", "2025-10-08")]),
    ("He spoke late yesterday.", [("late yesterday", "2025-10-07")]),
    ("It burned overnight.", [("overnight", "2025-10-08TNI")]),
    ("He left late last month.", [("late last month", "2025-09")]),
    ("He left early this year.", [("early this year", "2025")]),
    ("He left earlier in the year.", [("earlier in the year", "2025")]),
    ("He leaves later this month.", [("later this month", "2025-10")]),
    ("He leaves next week.", [("next week", "2025-W42")]),
    ("He leaves next month.", [("next month", "2025-11")]),
    ("It grew over the last decade.", [("last decade", "201")]),
    ("He left a year ago.", [("a year ago", "2024")]),
    ("He left a month ago.", [("a month ago", "2025-09")]),
    ("He left a decade ago.", [("a decade ago", "201")]),
    ("He left nearly two weeks ago.", [("nearly two weeks ago", "2025-W39")]),
    ("He left 90 days ago.", [("90 days ago", "2025-07-10")]),
    ("He returns two weeks from now.", [("two weeks from now", "2025-W43")]),
    ("He returns a week from Friday.", [("a week from Friday", "2025-10-17")]),
    ("He left two days before yesterday.", [("two days before yesterday", "2025-10-05")]),
    ("He left on Friday of last week.", [("Friday of last week", "2025-10-03")]),
    ("He will leave Tuesday next week.", [("Tuesday next week", "2025-10-14")]),
    ("He left this past Sunday.", [("this past Sunday", "2025-10-05")]),
    ("He leaves this coming Sunday.", [("this coming Sunday", "2025-10-12")]),
    ("He left last Wednesday.", [("last Wednesday", "2025-10-01")]),
    ("He leaves next Wednesday.", [("next Wednesday", "2025-10-15")]),
    ("Friday's vote was lost.", [("Friday", "2025-10-03")]),
    ("The court will, on Friday, decide.", [("Friday", "2025-10-10")]),
    ("The vote is scheduled for Thursday.", [("Thursday", "2025-10-09")]),
    ("The vote was lost Thursday.", [("Thursday", "2025-10-02")]),
    ("They will meet this weekend.", [("this weekend", "2025-W41-WE")]),
    ("They met last weekend.", [("last weekend", "2025-W40-WE")]),
    ("They meet next weekend.", [("next weekend", "2025-W41-WE")]),
    ("It opened last summer.", [("last summer", "2025-SU")]),
    ("It will open this fall.", [("this fall", "2025-FA")]),
    ("It will open in the spring.", [("the spring", "2026-SP")]),
    ("It opened earlier this summer.", [("earlier this summer", "2025-SU")]),
    (
        "It began on May 5, 2010. That night it rained.",
        [("May 5, 2010", "2010-05-05"), ("That night", "2010-05-05TNI")],
    ),
    (
        "It began on May 5, 2010. It was over the next morning.",
        [("May 5, 2010", "2010-05-05"), ("the next morning", "2010-05-06TMO")],
    ),
    (
        "It began on May 5, 2010. It had rained the day before.",
        [("May 5, 2010", "2010-05-05"), ("the day before", "2010-05-04")],
    ),
    (
        "It began on May 5, 2010. A week earlier it had rained.",
        [("May 5, 2010", "2010-05-05"), ("A week earlier", "2010-W17")],
    ),
    (
        "It began in May 2010. Three years later it was over.",
        [("May 2010", "2010-05"), ("Three years later", "2013")],
    ),
    (
        "It began in 1957. He left later that year.",
        [("1957", "1957"), ("later that year", "1957")],
    ),
    (
        "It began in 1957. He came back two years ago.",
        [("1957", "1957"), ("two years ago", "2023")],
    ),
    (
        "Sales fell in the second quarter. The quarter was poor, below the year-ago quarter.",
        [
            ("the second quarter", "2025-Q2"),
            ("The quarter", "2025-Q2"),
            ("the year-ago quarter", "2024-Q2"),
        ],
    ),
    ("Profit rose in the first quarter.", [("the first quarter", "2025-Q1")]),
    (
        "Profit rose in the second quarter from a loss in the 2024 period.",
        [("the second quarter", "2025-Q2"), ("the 2024 period", "2024-Q2")],
    ),
    (
        "Third-quarter profit rose. The latest quarter was good, after a loss a year ago.",
        [
            ("Third-quarter", "2025-Q3"),
            ("The latest quarter", "2025-Q3"),
            ("a year ago", "2024-Q3"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), RELATIVE)
def test_relative_dates(text: str, expected: list[tuple[str, str]]) -> None:
    """What was written relative to a day is resolved against it, and no finer than written."""
    assert values(text) == expected
