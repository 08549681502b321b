"""Abbreviations: each in the one table that says how a sentence goes on after it."""

from __future__ import annotations

import itertools

import pytest

from checker.extract.sentences import split_sentences
from checker.lexicon.abbreviations import (
    AFTER_CLOCK,
    BEFORE_NO_NAME,
    BEFORE_NUMBER,
    CLOCK,
    DOUBTFUL,
    LEADING,
    STARTERS,
    STATES,
)
from checker.lexicon.calendar import MONTHS, WEEKDAYS
from tests.extract.paragraphs import article_of

ENDS = {"leading": LEADING, "doubtful": DOUBTFUL, "clock": CLOCK}


@pytest.mark.parametrize(("one", "other"), list(itertools.combinations(ENDS, 2)))
def test_an_abbreviation_ends_sentences_in_one_way(one: str, other: str) -> None:
    assert not ENDS[one] & ENDS[other]


def test_what_stands_before_no_name_and_states_are_doubtful_abbreviations() -> None:
    assert DOUBTFUL >= STATES
    assert DOUBTFUL >= BEFORE_NO_NAME


def test_no_abbreviation_begins_sentences() -> None:
    """But "no", which is one only before a number."""
    assert {"no"} == STARTERS & (LEADING | BEFORE_NUMBER | CLOCK)


@pytest.mark.parametrize("month", sorted(word for word in MONTHS if len(word) < 5))
def test_a_short_month_stands_before_its_day(month: str) -> None:
    is_whole = month in {"may", "june", "july"}
    assert is_whole or month in BEFORE_NUMBER or month == "march"


def test_months_and_weekdays_may_follow_the_clock() -> None:
    spoken = {"weds", "thur"}  # hardly ever printed
    assert {*MONTHS, *WEEKDAYS} - AFTER_CLOCK == spoken


def sentences(text: str) -> list[str]:
    article = article_of(text)
    return [article.text[found.start : found.end] for found in split_sentences(article)]


@pytest.mark.parametrize(
    "text",
    [
        "Gov. Poe met Sen. Roe in Washington.",
        "Lt. Col. Ann Poe and Sgt. Roe were there.",
        "She lives near Ft. Worth and St. Louis.",
        "The vote was No. 3 on Oct. 8 in Graz.",
        "John Roe Jr. Memorial Bridge is open.",
        "The Hon. Ann Poe presided in court.",
        "It began at 8 p.m. Friday in Graz.",
        "It began at 8 p.m. EST in Graz.",
        "The U.S. Senate and the U.N. Council met.",
        "Poe, D-Ill. and Roe, R-Ariz. voted.",
        "Smith et al. Research was cited.",
    ],
)
def test_a_stop_inside_a_sentence_ends_none(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("He came to the U.S.", "The Senate met."),
        ("It began at 8 p.m.", "Nobody came."),
        ("The wall is 6 ft.", "It was built in May."),
        ("She works for Acme Inc.", "He does not."),
        ("He spoke for John Roe Sr.", "They had met before."),
        ("It weighs 9 kg.", "A crane lifted it."),
        ("The answer was no.", "Nobody was surprised."),
        ("They met in Oct.", "The talks failed."),
        ("He has a Ph.D.", "She has two."),
    ],
)
def test_a_stop_before_a_word_that_begins_sentences_ends_one(first: str, second: str) -> None:
    assert sentences(f"{first} {second}") == [first, second]
