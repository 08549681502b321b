"""Where the rule on conversions looks, what it says, and what it groups."""

from __future__ import annotations

import pytest

from checker.extract.numbers.readers import read_sentence
from checker.rules.conversion import check
from checker.rules.conversion_measures import measures_of
from checker.rules.conversion_pairs import conversions_of
from checker.types import AnnotatedArticle, Article, Discrepancy, Kind, Severity, Story


def annotated(path: str, text: str) -> AnnotatedArticle:
    return AnnotatedArticle(Article(path, text, ()), numbers=read_sentence(text))


def found(*texts: str) -> list[Discrepancy]:
    """What the rule says of articles that are one sentence each."""
    articles = tuple(annotated(f"{at}.txt", text) for at, text in enumerate(texts))
    return list(check(Story(articles, tuple(range(len(articles))))))


PAIRS = [
    ("75 kilometers (50 miles) west", [("75 kilometers", "50 miles")]),
    ("75 kilometers [50 miles] west", [("75 kilometers", "50 miles")]),
    ("75 kilometers (about 50 miles) west", [("75 kilometers", "50 miles")]),
    ("75 kilometers away (50 miles)", [("75 kilometers", "50 miles")]),
    ("75 kilometers (50 miles away)", [("75 kilometers", "50 miles")]),
    ("a 26-mile-long (42 km) wall", [("26-mile", "42 km")]),
    ("26 miles, or 42 km, away", [("26 miles", "42 km")]),
    ("26 miles, or about 42 km, away", [("26 miles", "42 km")]),
    ("100km/62 miles", [("100km", "62 miles")]),
    (
        "50 feet (15 meters; 16 yards)",
        [("50 feet", "15 meters"), ("15 meters", "16 yards")],
    ),
    ("10 miles (three of them paved)", []),
    ("10 miles (3 km of it unpaved)", []),
    ("10 miles. (3 km)", []),
    ("10 miles and 3 km", []),
    ("10 feet or 20 miles", []),
    ("10 miles (16 kg)", []),
    ("two hours (120 minutes)", []),
    ("a 5 km (3 people) race", []),
    ("from 10 miles to 3 km", []),
]


@pytest.mark.parametrize(("text", "pairs"), PAIRS, ids=[text for text, _ in PAIRS])
def test_conversions_are_found_by_their_brackets(text: str, pairs: list[tuple[str, str]]) -> None:
    conversions = conversions_of(annotated("a.txt", text))
    assert [(c.left.text, c.right.text) for c in conversions] == pairs


def test_each_half_is_a_reading_with_its_own_passage() -> None:
    (discrepancy,) = found("It lies 75 km (50 miles) away.")
    assert (discrepancy.kind, discrepancy.severity) == (Kind.NUMBER, Severity.ERROR)
    assert [reading.value for reading in discrepancy.readings] == ["75 km", "50 miles"]
    assert [(p.start, p.end) for r in discrepancy.readings for p in r.passages] == [
        (8, 13),
        (15, 23),
    ]
    assert discrepancy.message == "75 km is 47 miles; the text says 50 miles"


def test_a_mistake_copied_is_one_discrepancy_with_all_its_places() -> None:
    (discrepancy,) = found("It is 75 km (50 miles).", "Only 75 kilometres (50 miles).")
    assert [[p.path for p in r.passages] for r in discrepancy.readings] == [["0.txt", "1.txt"]] * 2


def test_two_mistakes_are_two_discrepancies() -> None:
    assert len(found("It is 75 km (50 miles) long and 10 feet (9 meters) wide.")) == 2


def test_a_slip_is_surer_than_a_coarse_rounding() -> None:
    (slip,), (coarse,) = found("100 miles (16 km)"), found("75 km (50 miles)")
    assert slip.confidence > coarse.confidence


@pytest.mark.parametrize(
    "text",
    [
        "€110 billion ($141 billion), then €30 billion ($60 billion)",
        "£10 ($16) or £100 ($130)",
        "a fund of 110 billion (Dh472.72bn), wages of 900 (Dh4,275)",
    ],
)
def test_two_rates_in_one_article_are_a_warning(text: str) -> None:
    (discrepancy,) = found(text)
    assert discrepancy.severity is Severity.WARNING
    assert len(discrepancy.readings) == 2
    assert discrepancy.message.startswith("Two rates in one article")


@pytest.mark.parametrize(
    "text",
    [
        "€110 billion ($141 billion), then €30 billion ($40 billion)",
        "€110 billion ($141 billion), then £30 billion ($60 billion)",
        "€110 billion ($141 billion), then €2 ($3)",
        "3 tickets ($15), then 2 tickets ($30)",
        "bought 3 ($15) and 2 ($30)",
        "$5 ($4 off)",
        "€110 billion ($141 billion)",
    ],
)
def test_rates_that_may_hold_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_rates_of_two_articles_are_not_compared() -> None:
    """Another day has another rate."""
    assert found("It cost €100 ($110).", "It cost €100 ($150).") == []


MEASURES = [
    ("14 stone (98kg)", ["14 stone", "98kg"]),
    ("14st 7lb (92kg)", ["14st 7lb", "92kg"]),
    ("two stone lions (200kg)", ["two", "200kg"]),
    ("a mile (1.6 km)", ["a mile", "1.6 km"]),
    ("a mile from town", []),
    ("14 stone 7lb (92kg)", ["14 stone 7lb", "92kg"]),
    ("between 5 and 10 miles (8 and 16 km)", ["5 and 10 miles", "8 and 16 km"]),
    ("10 miles (8 and 16 km)", ["10 miles", "8", "16 km"]),
    ("between 5 and 10 miles, then 8 and 16 km", ["5 and 10 miles", "8", "16 km"]),
    ("no measure", []),
]


@pytest.mark.parametrize(("text", "words"), MEASURES, ids=[text for text, _ in MEASURES])
def test_measures_are_read_as_conversions_need_them(text: str, words: list[str]) -> None:
    measures = measures_of(annotated("a.txt", text))
    assert [measure.text for measure in measures] == words
    assert [text[measure.start : measure.end] for measure in measures] == words


def test_stones_and_pounds_are_one_weight() -> None:
    whole, _ = measures_of(annotated("a.txt", "14 stone 7lb (92kg)"))
    assert (float(whole.value), whole.unit) == (14.5, "stone")


BESIDE = [
    ("10 miles – about 16 km – away", ["10 miles", "16 km"]),
    ("10 miles -- or 16 km -- away", ["10 miles", "16 km"]),
    ("62 miles; that is 100 km", ["62 miles", "100 km"]),
    ("62 miles (equivalent to 100 km)", ["62 miles", "100 km"]),
    ("75 kilometers south of the coast (47 miles)", ["75 kilometers", "47 miles"]),
    ("75 kilometers or roughly 470 miles", ["75 kilometers", "470 miles"]),
    ("100 sq. mi. (259 sq. km)", ["100 sq. mi", "259 sq. km"]),
    ("75 kilometers south of the coast (2 miles from a buoy)", []),
    ("10 miles – 3 km", []),
    ("10 feet – 12 yards", []),
    ("five miles (100 feet up)", []),
    ("7’6 feet (2.28 meters)", []),
]


@pytest.mark.parametrize(("text", "halves"), BESIDE, ids=[text for text, _ in BESIDE])
def test_conversions_stand_beside_dashes_and_some_words_away(text: str, halves: list[str]) -> None:
    conversions = conversions_of(annotated("a.txt", text))
    assert [half.text for c in conversions for half in (c.left, c.right)] == halves
