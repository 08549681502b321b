"""Clock times and the day of their sentence."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.dates.joining import join_times
from checker.types import DateBasis, DateMention, TimexType
from tests.extract.dates.date_reading import Case, read, values

JOINED: list[Case] = [
    ("It began at 8 p.m. Friday.", [("8 p.m. Friday", "2025-10-03T20:00")]),
    ("It began at 8 p.m. on Friday.", [("8 p.m. on Friday", "2025-10-03T20:00")]),
    ("It began at 8 p.m., Friday.", [("8 p.m., Friday", "2025-10-03T20:00")]),
    ("It began at noon on Oct. 6.", [("noon on Oct. 6", "2025-10-06T12:00")]),
    (
        "It began at 8 p.m. on Monday, Oct. 6, 2025.",
        [("8 p.m. on Monday, Oct. 6, 2025", "2025-10-06T20:00")],
    ),
    ("It began at 8 a.m. today.", [("8 a.m. today", "2025-10-08T08:00")]),
    ("It began at 8 p.m. yesterday.", [("8 p.m. yesterday", "2025-10-07T20:00")]),
]
PLACED: list[Case] = [
    ("On Friday it began at 8 p.m.", [("Friday", "2025-10-03"), ("8 p.m.", "2025-10-03T20:00")]),
    (
        "From 9 a.m. to 5 p.m. Monday it was open.",
        [("9 a.m.", "2025-10-06T09:00"), ("5 p.m. Monday", "2025-10-06T17:00")],
    ),
    (
        "On Monday it was open at 9 a.m., and on Tuesday at noon.",
        [
            ("Monday", "2025-10-06"),
            ("9 a.m.", "2025-10-06T09:00"),
            ("Tuesday", "2025-10-07"),
            ("noon", "2025-10-07T12:00"),
        ],
    ),
]
OPEN: list[Case] = [
    ("It began at 8 p.m.", [("8 p.m.", "XXXX-XX-XXT20:00")]),
    (
        "It is open every Monday, and by 9 a.m. it was full.",
        [("every Monday", "XXXX-WXX-1"), ("9 a.m.", "XXXX-XX-XXT09:00")],
    ),
    ("In May it opened at 9 a.m.", [("May", "2025-05"), ("9 a.m.", "XXXX-XX-XXT09:00")]),
    ("In 2012 it opened at 9 a.m.", [("2012", "2012"), ("9 a.m.", "XXXX-XX-XXT09:00")]),
    (
        "It ran May 3-4 at 9 a.m.",
        [("May 3-4", "2025-05-03/2025-05-04"), ("9 a.m.", "XXXX-XX-XXT09:00")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), JOINED + OPEN)
def test_a_time_beside_its_day_is_one_mention(text: str, expected: list[tuple[str, str]]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize(("text", "expected"), PLACED)
def test_a_time_apart_takes_the_day_of_its_sentence(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert values(text) == expected


def test_the_day_of_another_sentence_is_not_taken() -> None:
    assert values("It closed Friday.\nIt opened at 9 a.m.")[1][1] == "XXXX-XX-XXT09:00"


def clock(start: int, end: int, time: str) -> DateMention:
    text = "x" * (end - start)
    return DateMention(start, end, text, TimexType.TIME, f"XXXX-XX-XXT{time}", DateBasis.RELATIVE)


def day(start: int, end: int, value: str) -> DateMention:
    return DateMention(start, end, "x" * (end - start), TimexType.DATE, value, DateBasis.WRITTEN, 2)


def test_what_joins_keeps_the_weekday_and_the_basis_of_its_day() -> None:
    (joined,) = join_times([clock(0, 4, "12:00"), day(8, 14, "2025-10-08")], "noon on Oct. 8")
    assert joined.text == "noon on Oct. 8"
    assert (joined.type, joined.basis, joined.weekday) == (TimexType.TIME, DateBasis.WRITTEN, 2)


@pytest.mark.parametrize("between", [" and ", " or ", "; ", " until ", "  "])
def test_other_words_between_keep_them_apart(between: str) -> None:
    text = f"noon{between}Oct. 8"
    start = 4 + len(between)
    found = join_times([clock(0, 4, "12:00"), day(start, start + 6, "2025-10-08")], text)
    assert [mention.start for mention in found] == [0, start]


def test_nothing_is_joined_to_nothing() -> None:
    assert join_times([], "") == []


@given(
    st.lists(
        st.sampled_from(["8 p.m.", "noon", "Friday", "Oct. 6", "every Monday", "in May", "and"]),
        max_size=7,
    )
)
def test_joining_keeps_mentions_in_order_and_apart(words: list[str]) -> None:
    found = read(f"It began {' '.join(words)}.")
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert len(found) <= len(words)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("On the night of Oct. 6 he fell.", "the night of Oct. 6", "2025-10-06TNI"),
        ("On the evening of 6 May 1995 he fell.", "the evening of 6 May 1995", "1995-05-06TEV"),
        (
            "In the early morning hours of Oct. 6 he fell.",
            "the early morning hours of Oct. 6",
            "2025-10-06TMO",
        ),
        ("In the early hours of Monday he fell.", "Monday", "2025-10-06"),
        ("In the middle of the night of Monday he fell.", "the night of Monday", "2025-10-06TNI"),
        ("At mid-afternoon yesterday he fell.", "mid-afternoon yesterday", "2025-10-07TAF"),
    ],
)
def test_a_day_with_the_part_named_before_it(text: str, words: str, value: str) -> None:
    """The "hours" of a night are no length of time beside it."""
    assert [(mention.text, mention.value) for mention in read(text)] == [(words, value)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("After 40 years of the blockade he left.", "40 years", "P40Y"),
        ("In the first nine months of the year it grew.", "the first nine months", "P9M"),
        ("Within two weeks of the killing he left.", "two weeks", "P2W"),
    ],
)
def test_a_length_of_something(text: str, words: str, value: str) -> None:
    assert (words, value) in [(mention.text, mention.value) for mention in read(text)]
