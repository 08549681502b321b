"""Which sums are taken as one sum in two currencies, and when two rates are at odds."""

from __future__ import annotations

import pytest

from checker.extract.numbers.readers import read_sentence
from checker.lexicon.currencies import CURRENCY_CODES
from checker.lexicon.exchange import PER_DOLLAR
from checker.rules.exchange_rates import implausible_rates, inconsistent_rates
from checker.types import AnnotatedArticle, Article, Discrepancy


def found(text: str) -> list[Discrepancy]:
    article = Article("a.txt", text, ())
    return list(inconsistent_rates(AnnotatedArticle(article, numbers=read_sentence(text))))


def implausible(text: str) -> list[Discrepancy]:
    article = Article("a.txt", text, ())
    return list(implausible_rates(AnnotatedArticle(article, numbers=read_sentence(text))))


AT_ODDS = [
    ("€100 ($110) or €200 ($260)", ["€100 ($110)", "€200 ($260)"]),
    ("€100 [$110] or €200 [$260]", ["€100 [$110]", "€200 [$260]"]),
    ("€100 (about $110), €200 (about $260)", ["€100 (about $110)", "€200 (about $260)"]),
    ("100 euros ($110), 200 euros ($260)", ["100 euros ($110)", "200 euros ($260)"]),
    ("€1.5bn ($1.65bn), €200m ($260m)", ["€1.5bn ($1.65bn)", "€200m ($260m)"]),
    (
        "110 billion (Dh472.72bn) and 900 (Dh4,275) a month",
        ["110 billion (Dh472.72bn)", "900 (Dh4,275)"],
    ),
]


@pytest.mark.parametrize(("text", "values"), AT_ODDS)
def test_rates_at_odds_are_told_with_both_sums(text: str, values: list[str]) -> None:
    (discrepancy,) = found(text)
    assert [reading.value for reading in discrepancy.readings] == values
    spans = [(p.start, p.end) for r in discrepancy.readings for p in r.passages]
    assert [text[start:end] for start, end in spans] == values


def test_of_three_rates_the_two_farthest_apart_are_shown() -> None:
    (discrepancy,) = found("€100 ($110), €200 ($224), €300 ($480)")
    assert [reading.value for reading in discrepancy.readings] == ["€100 ($110)", "€300 ($480)"]


def test_each_pair_of_currencies_is_looked_at_alone() -> None:
    assert len(found("€100 ($110), €200 ($300), £100 ($130), £200 ($400)")) == 2


def test_the_message_gives_both_rates() -> None:
    (discrepancy,) = found("€100 ($110) or €200 ($260)")
    assert "1.1 to one" in discrepancy.message
    assert "1.3" in discrepancy.message


IN_TUNE = [
    "€100 ($110) or €200 ($220)",
    "€100 ($110) or €200 ($230)",
    "€100 ($110)",
    "€1 ($1) or €3 ($4)",
    "€100 ($110) or £200 ($260)",
    "€100 (up from $80) or €200 ($220)",
    "€100 ($110 more) or €200 ($130 less than hoped)",
    "$100 ($90 net) or $200 ($150)",
    "€100 to €200 ($110 to $300)",
    "€100 (24 percent) or €200 (36 percent)",
    "5 (€10) or 7 (€90)",
    "no money at all",
    "",
]


@pytest.mark.parametrize("text", IN_TUNE)
def test_rates_within_rounding_and_other_sums_are_left_alone(text: str) -> None:
    assert found(text) == []


FAR_OFF = [
    ("a fine of £1 million ($1.5 billion)", ["£1 million", "$1.5 billion"]),
    ("it costs €100 ($1,100) here", ["€100", "$1,100"]),
    ("it costs €100 ($11) here", ["€100", "$11"]),
    ("a prize of 5 million yen ($45 million)", ["5 million yen", "$45 million"]),
    ("a loan of $2 million (£12 million)", ["$2 million", "£12 million"]),
    ("a debt of 100 million rupees ($13 billion)", ["100 million rupees", "$13 billion"]),
    ("a fare of £10 (€1.10)", ["£10", "€1.10"]),
]


@pytest.mark.parametrize(("text", "halves"), FAR_OFF, ids=[text for text, _ in FAR_OFF])
def test_a_rate_that_never_was_is_told(text: str, halves: list[str]) -> None:
    (discrepancy,) = implausible(text)
    assert [reading.value for reading in discrepancy.readings] == halves
    assert "since 1999" in discrepancy.message


MAY_BE = [
    "a fine of £1 million ($1.5 million)",
    "a fine of £1 million ($2.4 million)",
    "it costs €100 ($165 in Sydney)",
    "a prize of 5 million yen ($45,000)",
    "a fee of 40 pesos ($2)",
    "a rent of 300,000 lira ($9)",
    "it costs €5 a day ($1,800 a year)",
    "it costs €100 (up from $8)",
    "between €1 and €1.5 million ($1.8 million)",
    "",
]


@pytest.mark.parametrize("text", MAY_BE)
def test_a_rate_that_may_have_been_is_left_alone(text: str) -> None:
    assert implausible(text) == []


def test_every_range_of_rates_has_its_lower_end_first() -> None:
    assert all(0 < low <= high for low, high in PER_DOLLAR.values())
    assert set(PER_DOLLAR) <= CURRENCY_CODES
