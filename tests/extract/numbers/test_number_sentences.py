"""Numbers as whole sentences have them: value, kind, unit, hedge and what is counted."""

from __future__ import annotations

import time
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.annotate import annotate
from checker.extract.dates.find import find_dates
from checker.extract.numbers.find import find_numbers
from checker.extract.sentences import split_sentences
from checker.ingest.reading import read_articles
from checker.lexicon.calendar import CARDINALS
from checker.lexicon.currencies import CURRENCY_CODES, CURRENCY_SIGNS
from checker.lexicon.hedges import HEDGES_BEFORE
from checker.types import NumberKind, NumberMention
from tests.extract.paragraphs import article_of

SEEDS = Path(__file__).parents[3] / "seeds"


def numbers(text: str) -> tuple[NumberMention, ...]:
    article = article_of(text)
    sentences = split_sentences(article)
    return find_numbers(article, sentences, find_dates(article, sentences))


COUNTS = [
    ("Some 24 people died.", "24", 24, "person", "some"),
    ("Twenty-four people died.", "Twenty-four", 24, "person", None),
    ("Twenty four people died.", "Twenty four", 24, "person", None),
    ("One hundred and twenty cows died.", "One hundred and twenty", 120, "cow", None),
    ("A hundred cows died.", "A hundred", 100, "cow", None),
    ("Half a dozen cows died.", "Half a dozen", 6, "cow", None),
    ("Two dozen cows died.", "Two dozen", 24, "cow", None),
    ("100,000 people came.", "100,000", 100_000, "person", None),
    ("100 000 people came.", "100 000", 100_000, "person", None),
    ("12 000 000 people came.", "12 000 000", 12_000_000, "person", None),
    ("1.5 million people came.", "1.5 million", 1_500_000, "person", None),
    ("A million and a half people came.", "A million and a half", 1_500_000, "person", None),
    ("About half a million people came.", "half a million", 500_000, "person", "about"),
    ("Nearly 24 people died.", "24", 24, "person", "nearly"),
    ("No more than 24 people died.", "24", 24, "person", "no more than"),
    ("As many as 24 people died.", "24", 24, "person", "as many as"),
    ("24 or more people died.", "24", 24, "person", "or more"),
    ("An estimated 24 people died.", "24", 24, "person", "an estimated"),
    ("Zero people died.", "Zero", 0, "person", None),
    ("24 Russian soldiers died.", "24", 24, "soldier", None),
    ("24 other people died.", "24", 24, "person", None),
    ("Another 24 people died.", "24", 24, "person", None),
    ("24 criteria were met.", "24", 24, "criterion", None),
    ("He won 332 electoral votes.", "332", 332, "vote", None),
    ("It has a 60-vote majority.", "60", 60, "vote", None),
    ("Two crises came.", "Two", 2, "crisis", None),
]


@pytest.mark.parametrize(("text", "words", "value", "counted", "hedge"), COUNTS)
def test_what_is_counted(
    text: str, words: str, value: int, counted: str, hedge: str | None
) -> None:
    (number,) = numbers(text)
    assert (number.text, number.value, number.kind) == (words, Decimal(value), NumberKind.COUNT)
    assert (number.counted, number.hedge, number.high) == (counted, hedge, None)


RANGES = [
    ("Between 10 and 15 people died.", "10 and 15", "10", "15"),
    ("10-15 people died.", "10-15", "10", "15"),
    ("It cost $2-3 million.", "$2-3 million", "2000000", "3000000"),
    (
        "It cost between $2 million and $3 million.",
        "$2 million and $3 million",
        "2000000",
        "3000000",
    ),
    ("Rates of 3 to 4 percent were paid.", "3 to 4 percent", "3", "4"),
    ("It is 5-6 km long.", "5-6 km", "5", "6"),
    ("The vote was 62-38.", "62-38", "62", "38"),
    ("They won 27-24 on Friday.", "27-24", "27", "24"),
    ("Dozens died.", "Dozens", "20", "150"),
    ("Several hundred people came.", "Several hundred", "200", "900"),
    ("A few dozen people came.", "A few dozen", "24", "72"),
    ("Tens of thousands of people came.", "Tens of thousands", "15000", "150000"),
    ("Trillions were lost.", "Trillions", "1500000000000", "1000000000000000"),
    ("A woman in her 40s died.", "40s", "40", "49"),
]


@pytest.mark.parametrize(("text", "words", "low", "high"), RANGES)
def test_ranges_scores_and_vague_plurals_have_two_ends(
    text: str, words: str, low: str, high: str
) -> None:
    (number,) = numbers(text)
    assert (number.text, number.value, number.high) == (words, Decimal(low), Decimal(high))


AMOUNTS = [
    ("It cost 2 million euros.", "2 million euros", "2000000", "EUR"),
    ("It cost €2m.", "€2m", "2000000", "EUR"),
    ("It cost £2bn.", "£2bn", "2000000000", "GBP"),
    ("It cost 500 rupees.", "500 rupees", "500", "INR"),
    ("It cost RMB5 million.", "RMB5 million", "5000000", "CNY"),
    ("It cost RMB 5 million.", "RMB 5 million", "5000000", "CNY"),
    ("It cost 5 million RMB.", "5 million RMB", "5000000", "CNY"),
    ("It cost 5 million yuan.", "5 million yuan", "5000000", "CNY"),
    ("It cost 50 cents.", "50 cents", "50", "cent"),
    ("It fell 3 percent.", "3 percent", "3", "%"),
    ("It fell 0.3 per cent.", "0.3 per cent", "0.3", "%"),
    ("It fell by 3 percentage points.", "3 percentage points", "3", "points"),
    ("It fell 25 basis points.", "25 basis points", "0.25", "points"),
    ("One in five children is poor.", "One in five", "20", "%"),
    ("Three-quarters of voters agreed.", "Three-quarters", "75", "%"),
    ("A third of voters agreed.", "A third", "33.3", "%"),
    ("A fifth of the town burned.", "A fifth", "20", "%"),
    ("About a third of the town burned.", "a third", "33.3", "%"),
    ("Half of the town burned.", "Half", "50", "%"),
    ("It is five kilometres long.", "five kilometres", "5", "km"),
    ("It is 5 feet 6 inches tall.", "5 feet 6 inches", "66", "inch"),
    ("It was minus 5 degrees Celsius.", "minus 5 degrees Celsius", "-5", "C"),
    ("Winds of 100 mph blew.", "100 mph", "100", "mph"),
    ("It is 5,000 square feet.", "5,000 square feet", "5000", "square foot"),
    ("A 7.5-magnitude quake struck.", "7.5", "7.5", "magnitude"),
    ("She is 44 years old.", "44 years old", "44", "year"),
    ("Jane Doe, 44, died.", "44", "44", "year"),
]


@pytest.mark.parametrize(("text", "words", "value", "unit"), AMOUNTS)
def test_amounts_have_their_unit(text: str, words: str, value: str, unit: str) -> None:
    (number,) = numbers(text)
    assert (number.text, number.value, number.unit) == (words, Decimal(value), unit)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The 21st victim died.", 21),
        ("He finished 3rd.", 3),
        ("The third victim died.", 3),
        ("He wore No. 7.", 7),
        ("The twenty-first floor burned.", 21),
    ],
)
def test_ranks(text: str, value: int) -> None:
    (number,) = numbers(text)
    assert (number.value, number.kind) == (Decimal(value), NumberKind.ORDINAL)


SILENT = """Call 555-1234.|Call +1 (555) 555-1234.|See http://a.org/2012/5/6.|Room 101 is closed.|
    Route 66 is closed.|Article 12 applies.|Flight 370 vanished.|A Boeing 747 landed.|
    A B-52 landed.|The F-16s flew.|The G7 met.|Apollo 13 failed.|World War II ended.|
    Channel 4 showed it.|Catch-22 is a book.|The Big 12 met.|Page 12 says so.|
    Chapter 11 was filed.|Psalm 23 was read.|No one died.|It opened on Oct. 8, 2025.|
    It opened at 8:30 p.m.|It lasted five days.|It is open 24/7.|The 9/11 attacks were recalled.|
    One of them left.|The Seven Sisters rose."""


@pytest.mark.parametrize("text", [" ".join(line.split()) for line in SILENT.split("|")])
def test_digits_that_count_nothing(text: str) -> None:
    assert not numbers(text) or text.startswith("The Seven")


@pytest.mark.parametrize("sign", sorted(CURRENCY_SIGNS))
def test_every_sign_of_a_currency_is_read_before_its_figure(sign: str) -> None:
    (number,) = numbers(f"It cost {sign}25 million to build.")
    assert (number.kind, number.unit) == (NumberKind.MONEY, CURRENCY_SIGNS[sign])


@pytest.mark.parametrize("code", sorted(CURRENCY_CODES))
def test_every_code_of_a_currency_is_read_on_either_side(code: str) -> None:
    for amount in (f"{code} 25 million", f"25 million {code}"):
        (number,) = numbers(f"It cost {amount} to build.")
        assert (number.text, number.unit, number.value) == (amount, code, Decimal(25_000_000))


@pytest.mark.parametrize("hedge", sorted(HEDGES_BEFORE))
def test_every_hedge_before_a_number_is_kept(hedge: str) -> None:
    found = numbers(f"They say {hedge} 25 people came.")
    assert [(number.value, number.hedge) for number in found] == [(Decimal(25), hedge)]


@pytest.mark.parametrize("word", sorted(CARDINALS))
def test_every_number_word_counts(word: str) -> None:
    (number,) = numbers(f"They saw {word} cows.")
    assert (number.value, number.counted) == (Decimal(CARDINALS[word]), "cow")


@given(st.integers(2, 999_999_999))
def test_figures_are_read_back(value: int) -> None:
    for figures in (f"{value:,}", f"{value:,}".replace(",", "\u00a0")):
        (number,) = numbers(f"They counted {figures} votes.")
        assert (number.text, number.value, number.counted) == (figures, Decimal(value), "vote")


@given(st.decimals(Decimal("0.01"), Decimal("99.99"), places=2))
def test_percentages_are_read_back(value: Decimal) -> None:
    for unit in ("%", " percent", " per cent"):
        (number,) = numbers(f"It fell {value}{unit} in all.")
        assert (number.value, number.kind) == (value, NumberKind.PERCENT)


@given(st.text(alphabet=" .,-/:%$€'0123456789abdeghmnoptwxADM½", max_size=80))
def test_any_text_is_read_in_order(text: str) -> None:
    found = numbers(text)
    assert all(number.text == text[number.start : number.end] for number in found)
    assert all(one.start <= other.start for one, other in pairwise(found))
    assert all(number.value.is_finite() and number.step > 0 for number in found)
    assert found == numbers(text)


@pytest.mark.parametrize(
    "piece", ["1", "1,000 ", "one ", "$", "1-", "1/", "half a ", "No. 1 ", "%"]
)
def test_long_stretches_are_read_in_seconds(piece: str) -> None:
    """Sentences, dates and numbers together; a second each."""
    text = piece * (20_000 // len(piece))
    began = time.process_time()
    numbers(text)
    assert time.process_time() - began < 3


def test_numbers_of_the_seeds_stand_outside_their_dates() -> None:
    """Of the amounts of five real articles none is a piece of a date."""
    for article in read_articles([SEEDS]):
        told = annotate(article)
        for number in told.numbers:
            assert number.text == article.text[number.start : number.end]
            inside = [day for day in told.dates if day.span.contains(number.span)]
            assert all(day.span == number.span for day in inside) or number.unit == "year"
