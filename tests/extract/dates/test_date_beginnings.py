"""What an expression of time may begin with: every first word of a form, and few others."""

from __future__ import annotations

import re
import time

import pytest

from checker.extract.dates.beginnings import beginnings
from checker.lexicon.calendar import MONTHS, ORDINALS, SEASONS, WEEKDAYS
from tests.extract.dates.date_reading import read, values

BEGINS = re.compile(beginnings())


@pytest.mark.parametrize(
    "words",
    [
        "a while", "an hour", "about 3 p.m.", "almost two years", "AD 79", "A.D. 79", "all day",
        "another week", "as soon as possible", "at present", "Boxing Day", "c. 1200", "coming days",
        "currently", "each May", "earlier this week", "every day", "fiscal 1999", "half past two",
        "her first year", "Hundreds of years", "just before noon", "last night", "mid-May",
        "MLK Day", "nightly", "no more than a day", "over two weeks", "post-1945", "Q3",
        "right now", "St. Patrick's Day", "the past", "these days", "their third year", "TODAY",
        "twenty-four hours", "up to a year", "weekly", "year-end", "'60s", "’60s", ":45", "2 days",
        "one day", "early Monday", "Valentine's Day", "three-quarters of an hour",
    ],
)  # fmt: skip
def test_first_words_of_times(words: str) -> None:
    assert BEGINS.match(words)


@pytest.mark.parametrize("word", sorted({*MONTHS, *WEEKDAYS, *ORDINALS, *SEASONS}))
def test_names_of_times(word: str) -> None:
    assert BEGINS.match(word)
    assert BEGINS.match(word.upper())


@pytest.mark.parametrize(
    "word",
    ["government", "said", "Minister", "Clinton", "king", "votes", "and", "attack", "union", "'s"],
)
def test_most_words_begin_no_time(word: str) -> None:
    assert not BEGINS.match(word)


def test_many_times_of_one_sentence_are_placed_in_a_second() -> None:
    """Each clock time looks for its day among the days, not among all times."""
    begun = time.process_time()
    assert len(read("10 p.m. " * 2500 + "Friday")) > 1000
    assert time.process_time() - begun < 1


def test_an_apostrophe_begins_only_decades() -> None:
    assert values("In the '60s 'twas 'May' he said.") == [("the '60s", "196")]
