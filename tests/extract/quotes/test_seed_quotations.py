"""Who says what in the five articles the project began with."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from checker.extract.names.find import find_names
from checker.extract.quotes.find import find_quotes
from checker.extract.quotes.scenes import scene_of
from checker.extract.sentences import split_sentences
from checker.ingest.reading import read_articles
from checker.types import Article, Quote

MINISTER = "Russian Deputy Foreign Minister Sergei Ryabkov"
SEEDS = Path(__file__).parents[3] / "seeds"


@cache
def article(number: str) -> Article:
    (found,) = read_articles(sorted(SEEDS.glob(f"{number}_*.txt")))
    return found


@cache
def quotes(number: str) -> tuple[Quote, ...]:
    read = article(number)
    sentences = split_sentences(read)
    return find_quotes(scene_of(read, sentences, find_names(read, sentences)))


def quote(number: str, begins: str) -> Quote:
    read = article(number)
    return next(
        one
        for one in quotes(number)
        if read.text[one.inner.start : one.inner.end].startswith(begins)
    )


@pytest.mark.parametrize(
    ("number", "begins", "speaker", "person"),
    [
        ("000", "Unfortunately", MINISTER, "Sergei Ryabkov"),
        ("000", "This is a consequence", "he", "Sergei Ryabkov"),
        ("000", "within 24 h", "President Trump", "Donald Trump"),
        ("000", "a completely new", "President Putin", "Vladimir Putin"),
        ("000", "serious", "Deputy Minister Ryabkov", "Sergei Ryabkov"),
        ("000", "react harshly", "Andrei Kartapolov", "Andrei Kartapolov"),
        ("000", "We understand", "he", "Andrei Kartapolov"),
        ("001", "Unfortunately", "Deputy Foreign Minister Sergei Ryabkov", "Sergei Ryabkov"),
        ("001", "very disappointed", "Trump", "Donald Trump"),
        ("001", "whole new level", "Putin", "Vladimir Putin"),
        ("001", "sort of made", "Trump", "Donald Trump"),
        ("001", "I hope that", "the deputy foreign minister", "Sergei Ryabkov"),
        ("002", "We have to", "the senior Russian diplomat", "Sergei Ryabkov"),
        ("002", "We do not", "NATO Secretary-General Mark Rutte", "Mark Rutte"),
        ("002", "qualitatively", "Putin", "Vladimir Putin"),
        ("002", "It will certainly", "he", "Vladimir Putin"),
        ("002", "Russia has never", "he", "Sergey Lavrov"),
        ("003", "depleted", MINISTER, "Sergei Ryabkov"),
        ("003", "entirely", "Ushakov", "Yury Ushakov"),
        ("003", "whole new level", "Putin", "Vladimir Putin"),
        ("004", "strong momentum", MINISTER, "Sergei Ryabkov"),
        ("004", "We have to", "the Russian deputy minister", "Sergei Ryabkov"),
        ("004", "It's an outstretched", "he", "Sergei Ryabkov"),
        ("004", "Russia has been", "he", "Donald Trump"),
        ("004", "new stage", "Putin", "Vladimir Putin"),
        ("004", "with the direct", "Ryabkov", "Sergei Ryabkov"),
    ],
)
def test_each_quotation_has_its_speaker(
    number: str, begins: str, speaker: str, person: str
) -> None:
    found = quote(number, begins).speaker
    assert found is not None
    assert (found.text, found.person) == (speaker, person)


@pytest.mark.parametrize(
    ("number", "begins"),
    [
        ("001", "This is the result"),
        ("001", "We, of course"),
        ("001", "I think it's always"),
        ("002", "However, any"),
        ("003", "In other words"),
        ("004", "This does not"),
    ],
)
def test_the_second_part_of_a_statement_goes_on(number: str, begins: str) -> None:
    found = quote(number, begins)
    before = quotes(number)[quotes(number).index(found) - 1]
    assert found.continues
    assert found.speaker == before.speaker


def test_the_headline_in_single_marks_is_quoted() -> None:
    assert [one.text for one in quotes("004")[:2]] == ["'strong'", "'exhausted'"]


def test_the_quotation_in_the_quotation_stays_inside() -> None:
    assert "'a paper tiger.'" in quote("004", "This does not").text


def test_the_appeal_for_donations_quotes_nobody() -> None:
    appeal = article("001").text.index("A Message from")
    assert all(one.end < appeal for one in quotes("001"))
