"""Dates with the year before the month, and stamps with the clock before the year."""

from __future__ import annotations

import pytest

from tests.extract.dates.date_reading import Case, values

ODD: list[Case] = [
    ("It was filed 2019/Sep/01.", [("2019/Sep/01", "2019-09-01")]),
    ("It was filed 2019/aug/1 and lost.", [("2019/aug/1", "2019-08-01")]),
    ("It was filed 2015-June-07.", [("2015-June-07", "2015-06-07")]),
    ("Published 2016, Nov.", [("2016, Nov", "2016-11")]),
    ("Published 2016 , nov", [("2016 , nov", "2016-11")]),
    ("The 2016 November vote failed.", [("2016 November", "2016-11")]),
    (
        "It ran between 2015 June and 2018 May.",
        [("2015 June", "2015-06"), ("2018 May", "2018-05")],
    ),
    ("It ran from 2015 May to 2018.", [("2015 May", "2015-05"), ("2018", "2018")]),
    ("It was sent 16. Nov. 2016.", [("16. Nov. 2016", "2016-11-16")]),
    (
        "It was sent 16 Nov. 2016 10:38.",
        [("16 Nov. 2016", "2016-11-16"), ("10:38", "2016-11-16T10:38")],
    ),
    (
        "Sent Wed Oct 26 15:50:06 2016 by him.",
        [("Wed Oct 26 15:50:06 2016", "2016-10-26T15:50:06")],
    ),
    ("Sent Oct 26 15:50 UTC 2016.", [("Oct 26 15:50 UTC 2016", "2016-10-26T15:50")]),
    ("He returned October. 2", [("October. 2", "2025-10-02")]),
    (
        "It opens 7:00 on Friday evening.",
        [("7:00 on Friday evening", "2025-10-03T19:00")],
    ),
]
APART: list[Case] = [
    ("In 2016 May won.", [("2016", "2016")]),
    ("In 2016, March told the court.", [("2016", "2016")]),
    ("By 2016 May had lost.", [("2016", "2016")]),
    ("In 2016, June Smith said so.", [("2016", "2016")]),
    ("In 2016, November was warm.", [("2016", "2016"), ("November", "2024-11")]),
    ("He was born in October. 2 men came.", [("October", "2025-10")]),
    ("It ended 16. Nov. 5 was wet.", [("Nov. 5", "2025-11-05")]),
    ("In 2016 10:38 was the record.", [("2016", "2016"), ("10:38", "XXXX-XX-XXT10:38")]),
]
SILENT = (
    "It was 2019/Foo/01.",
    "Sent 2015-June-47-12.",
    "The score was 7:00 on the day.",
    "It read Feb 30 15:50:06 and 2016 lines.",
)


@pytest.mark.parametrize(("text", "expected"), ODD, ids=[text for text, _ in ODD])
def test_the_order_of_the_parts_does_not_matter(text: str, expected: list[tuple[str, str]]) -> None:
    """A year before its month and a clock before its year are read as one."""
    assert values(text) == expected


@pytest.mark.parametrize(("text", "expected"), APART, ids=[text for text, _ in APART])
def test_a_year_is_not_drawn_to_a_name(text: str, expected: list[tuple[str, str]]) -> None:
    """May, March and June are names too, and a sentence may begin with a number."""
    assert values(text) == expected


@pytest.mark.parametrize("text", SILENT)
def test_no_day_without_a_month(text: str) -> None:
    """Paths, scores and lines are no dates."""
    assert all(len(value) < 10 for _, value in values(text))
