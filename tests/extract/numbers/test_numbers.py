"""Numbers of whole articles: their places in the text, and what dates have taken."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from checker.extract.dates.find import find_dates
from checker.extract.numbers.find import find_numbers
from checker.extract.sentences import split_sentences
from checker.ingest.reading import read_articles
from checker.types import (
    Article,
    Block,
    BlockKind,
    DateBasis,
    DateMention,
    NumberKind,
    NumberMention,
    Sentence,
    TimexType,
)

SEEDS = Path(__file__).resolve().parents[3] / "seeds"


def numbers(text: str, *dates: tuple[str, TimexType]) -> tuple[NumberMention, ...]:
    """The numbers of a text that is one sentence, given the dates found in it."""
    article = Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    sentence = Sentence(0, len(text), BlockKind.PARAGRAPH, 0)
    mentions = [
        DateMention(
            text.index(words), text.index(words) + len(words), words, type_, "", DateBasis.WRITTEN
        )
        for words, type_ in dates
    ]
    return find_numbers(article, (sentence,), mentions)


def test_what_a_date_has_taken_is_no_number() -> None:
    found = numbers("On May 5, 24 people died", ("May 5", TimexType.DATE))
    assert [mention.text for mention in found] == ["24"]


def test_a_duration_is_the_business_of_dates() -> None:
    assert numbers("after 40 hours of talks", ("40 hours", TimexType.DURATION)) == ()


def test_an_age_is_a_number_although_a_date_reader_sees_years() -> None:
    (age,) = numbers("a 15-year-old boy", ("15-year", TimexType.DURATION))
    assert (age.text, age.kind) == ("15-year-old", NumberKind.AGE)


def test_a_speed_keeps_the_hour_it_is_measured_by() -> None:
    (speed,) = numbers("at 90 miles an hour", ("an hour", TimexType.DURATION))
    assert (speed.text, speed.unit) == ("90 miles an hour", "mph")


def test_a_range_does_not_reach_into_a_date() -> None:
    found = numbers("from 40 to 2010 they met", ("2010", TimexType.DATE))
    assert [(mention.text, mention.high) for mention in found] == [("40", None)]


def test_a_score_beside_a_date_is_a_score() -> None:
    (score,) = numbers("won 10-5 on June 3", ("June 3", TimexType.DATE))
    assert (score.kind, score.value, score.high) == (NumberKind.SCORE, Decimal(10), Decimal(5))


def test_offsets_point_into_the_article() -> None:
    text = "A first line.\n\nThen 24 people left. Some 1.2 million stayed."
    article = Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 15, len(text)),))
    sentences = (
        Sentence(15, 35, BlockKind.PARAGRAPH, 0),
        Sentence(36, len(text), BlockKind.PARAGRAPH, 0),
    )
    found = find_numbers(article, sentences, ())
    assert [(text[m.start : m.end], m.text) for m in found] == [
        ("24", "24"),
        ("1.2 million", "1.2 million"),
    ]


def test_numbers_outside_sentences_are_not_read() -> None:
    article = Article("a.txt", "24 people", ())
    assert find_numbers(article, (), ()) == ()


@pytest.mark.parametrize("path", sorted(SEEDS.glob("*.txt")), ids=lambda path: path.stem[:3])
def test_the_seeds_are_read_in_order_and_letter_for_letter(path: Path) -> None:
    (article,) = read_articles([path])
    sentences = split_sentences(article)
    dates = find_dates(article, sentences)
    found = find_numbers(article, sentences, dates)
    assert all(article.text[m.start : m.end] == m.text for m in found)
    assert [m.start for m in found] == sorted(m.start for m in found)
    assert found == find_numbers(article, sentences, dates)


def test_the_range_of_the_missiles_is_read_in_both_units() -> None:
    (article,) = read_articles([next(SEEDS.glob("004_*.txt"))])
    found = find_numbers(article, split_sentences(article), ())
    measures = [(m.text, m.value, m.unit, m.hedge) for m in found if m.unit in {"km", "mile"}]
    assert ("2,500 kilometers", Decimal(2500), "km", "up to") in measures
    assert ("1,550 miles", Decimal(1550), "mile", None) in measures
