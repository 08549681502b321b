"""Numerals as they are spoken and as other countries write them; amounts of two parts."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.numbers.readers import read_sentence
from checker.types import NumberKind, NumberMention


def only(text: str) -> NumberMention:
    (mention,) = read_sentence(text)
    return mention


#: text, what of it is the number, its value, unit
READ = [
    ("It is five point two percent.", "five point two percent", "5.2", "%"),
    ("It fell to nine point nought four.", "nine point nought four", "9.04", None),
    ("one point five million people", "one point five million", "1500000", None),
    ("two hundred point seventy-one", "two hundred point seventy-one", "200.71", None),
    ("fifty - two people", "fifty - two", "52", None),
    ("two  thousand  and  two hundred people", "two  thousand  and  two hundred", "2200", None),
    ("six million and two thirds", "six million and two thirds", "6666666.6", None),
    ("two million and one half", "two million and one half", "2500000", None),
    ("one billion and a half million", "one billion and a half million", "1000500000", None),
    ("3 million and a quarter", "3 million and a quarter", "3250000", None),
    ("three and a fifth miles", "three and a fifth miles", "3.2", "mile"),
    ("4 thousand 3 hundred and 21", "4 thousand 3 hundred and 21", "4321", None),
    ("2.5 lakh crore rupees", "2.5 lakh crore rupees", "2500000000000", "INR"),
    ("three dozens of eggs", "three dozens", "36", None),
    ("1,5 million euros", "1,5 million euros", "1500000", "EUR"),
    ("About 100.000 people came.", "100.000", "100000", None),
    ("1.111,11 in all", "1.111,11", "1111.11", None),
    ("a rate of minus five", "minus five", "-5", None),
    ("at negative 3.5", "negative 3.5", "-3.5", None),
    ("twenty-three fifths", "twenty-three fifths", "4.6", None),
    ("one twenty-fifth of the crowd", "one twenty-fifth", "4", "%"),
    ("two hundredths of a second", "two hundredths of a second", "0.02", "s"),
    ("five-sixteenths of an inch", "five-sixteenths of an inch", "0.3125", "inch"),
    ("two out of five hundred sets", "two out of five hundred", "0.4", "%"),
    ("one in a million", "one in a million", "0.0001", "%"),
    ("the one hundred and fiftieth anniversary", "one hundred and fiftieth", "150", None),
    ("the five millionth visitor", "five millionth", "5000000", None),
    ("the two-hundredth game", "two-hundredth", "200", None),
    ("one hundred twenty-fifth place", "one hundred twenty-fifth", "125", None),
    ("It cost 3 dollars 50 cents.", "3 dollars 50 cents", "3.5", "USD"),
    ("It cost thirteen dollars and forty-five cents.", None, "13.45", "USD"),
    ("It costs 15 dollars 50.", "15 dollars 50", "15.5", "USD"),
    ("12 ft 2 in tall", "12 ft 2 in", "146", "inch"),
    ("a loss of 30 MUSD", "30 MUSD", "30000000", "USD"),
    ("75 USD million", "75 USD million", "75000000", "USD"),
    ("the c $ 16.4 million charge", "c $ 16.4 million", "16400000", "CAD"),
    ("It is 50 $ a month", "50 $", "50", "USD"),
    ("half a million usd", "half a million usd", "500000", "USD"),
    ("10 Turkish lira", "10 Turkish lira", "10", "TRY"),
    ("3,000 Mexican pesos", "3,000 Mexican pesos", "3000", "MXN"),
    ("6.25 BTC", "6.25 BTC", "6.25", "BTC"),
    ("a 100t load", "100t", "100", "tonne"),
    ("120 µg of lead", "120 µg", "120", "µg"),
    ("a wall more than 500 years old", "500 years old", "500", "year"),
]


@pytest.mark.parametrize(("text", "words", "value", "unit"), READ)
def test_read(text: str, words: str | None, value: str, unit: str | None) -> None:
    mention = only(text)
    assert words is None or mention.text == words
    assert float(mention.value) == pytest.approx(float(value), rel=1e-7)
    assert mention.unit == unit


#: Texts whose numbers stay apart or are others, with the words of each.
APART = [
    ("2 million and two others", ["2 million", "two"]),
    ("3 hundred and 2 hundred", ["3 hundred", "2 hundred"]),
    ("the result of ten and two thirds of them", ["ten", "two thirds"]),
    ("in two halves", ["two"]),
    ("24 out of 30 passengers", ["24", "30"]),
    ("one in 1987", []),
    ("One point they made", []),
    ("paid 15 dollars 50 times", ["15 dollars", "50"]),
    ("Stalin $5 million", ["$5 million"]),
    ("stood 5 ft 2 in the water", ["5 ft", "2"]),
    ("rose from 10 to 15 people", ["10", "15"]),
    ("cut the tax from $10 to $5", ["$10", "$5"]),
    ("the growth of output from 2 to 3 million", ["2", "3 million"]),
    ("It has 1.000 seconds left", ["1.000 seconds"]),
    ("It all came to naught.", []),
]


@pytest.mark.parametrize(("text", "words"), APART)
def test_what_stays_apart(text: str, words: list[str]) -> None:
    assert [mention.text for mention in read_sentence(text)] == words


RANGES = [
    ("From 10 to 15 people came.", "10", "15"),
    ("It costs from $10 to $20.", "10", "20"),
    ("a lead of from 4 to 7 points", "4", "7"),
    ("ages 5 through 11", "5", "11"),
    ("between negative ten and fifteen", "-10", "15"),
    ("between 10 and 15 people", "10", "15"),
    ("10-15 people", "10", "15"),
]


@pytest.mark.parametrize(("text", "low", "high"), RANGES)
def test_ranges(text: str, low: str, high: str) -> None:
    mention = only(text)
    assert (mention.value, mention.high) == (Decimal(low), Decimal(high))


HEDGES = [
    ("about five hundred or more workers", "or more"),
    ("no less than 20 workers", "no less than"),
    ("less than or equal to 40 workers", "less than or equal to"),
    ("The crowd exceeded 3,000 people.", "exceeded"),
    ("a number larger than 20", "larger than"),
]


@pytest.mark.parametrize(("text", "hedge"), HEDGES)
def test_hedges(text: str, hedge: str) -> None:
    assert only(text).hedge == hedge


def test_a_share_in_words_gives_its_unit_to_nothing() -> None:
    three, _ = read_sentence("It made three, one fourth of all")
    assert three.kind is not NumberKind.PERCENT


@given(st.integers(0, 999), st.integers(0, 9))
def test_decimals_read_out_are_decimals(number: int, figure: int) -> None:
    words = "zero one two three four five six seven eight nine".split()
    spoken = "nine" if number % 10 == 9 else words[number % 10]
    mention = only(f"It was {spoken} point {words[figure]} in all")
    assert mention.value == Decimal(number % 10) + Decimal(figure) / 10


@pytest.mark.parametrize(
    "text",
    ["one hundred ", "9 hundred ", "a hundred and ", "twenty ", "one in ", "point five ", "1.000."],
)
def test_long_runs_are_read_in_time(text: str) -> None:
    """Nothing is read from the same place more than a few times over."""
    assert len(read_sentence(text * 500)) <= 1_000


#: Where a number is told by its surroundings: text, words, kind, value, high, unit, noun.
TOLD = [
    ("Around 10,000-12,000 people came.", "10,000-12,000", "count", 10_000, 12_000, None),
    ("She leads the race 1,243-975.", "1,243-975", "score", 1243, 975, None),
    ("It passed by 52 votes to 48.", "52 votes to 48", "score", 52, 48, None),
    ("He lost in the end, 353 to 184.", "353 to 184", "score", 353, 184, None),
    ("At 17, she left home.", "17", "age", 17, None, "year"),
    ("He went 1-for-8 from the field.", "1-for-8", "score", 1, 8, "attempts"),
    ("The Hawks (14-1) lost.", "14-1", "score", 14, 1, None),
    ("They improved to 15-1.", "15-1", "score", 15, 1, None),
    ("The vote (51-48) was close.", "51-48", "score", 51, 48, None),
    ("She was 85.", "85", "age", 85, None, "year"),
    ("He died at 87.", "87", "age", 87, None, "year"),
    ("Smith, who is 34, left.", "34", "age", 34, None, "year"),
    ("It was 85.", "85", "bare", 85, None, None),
    ("a magnitude 6 quake", "6", "measure", 6, None, "magnitude"),
    ("a 1,200-square-foot home", "1,200-square-foot", "measure", 1200, None, "square foot"),
    ("It costs 50p a day.", "50p", "money", 50, None, "penny"),
    ("He weighed 9st 4lb.", "9st 4lb", "measure", 130, None, "pound"),
]


@pytest.mark.parametrize("told", TOLD, ids=lambda told: told[0])
def test_told_by_its_surroundings(told: tuple[str, str, str, int, int | None, str | None]) -> None:
    text, words, kind, value, high, unit = told
    mention = only(text)
    assert (mention.text, mention.kind.value, mention.unit) == (words, kind, unit)
    assert mention.value == Decimal(value)
    assert mention.high == (None if high is None else Decimal(high))


def test_points_beside_a_percentage_are_percentage_points() -> None:
    _, points = read_sentence("Turnout was 66 per cent, two points higher.")
    assert (points.text, points.kind) == ("two points", NumberKind.POINTS)


def test_points_of_an_index_or_a_game_are_counted() -> None:
    points, _ = read_sentence("The index lost 20 points, or 0.7 percent.")
    assert (points.kind, points.counted) == (NumberKind.COUNT, "point")
    assert only("She scored 20 points.").counted == "point"


#: What stands for no quantity: labels, names, years, idioms.
SILENT = [
    "The 76ers beat the 49ers.",
    "Hide Caption 55 of 55 Photos",
    "501(c)(4) groups",
    'he told "60 Minutes" on Sunday',
    "(3) The cause of it",
    "See page six for more.",
    "Internet Explorer 8 and 9 are out.",
    "iOS 9.1 and version 2.0.1 are out.",
    "In twenty twelve he won.",
    "The Group of 20 and the G-7 met.",
    "He drew a .45 and fled.",
    "a 2-for-1 stock split",
    "a 50-50 chance",
    "the northern half of the country",
    "District 27 and Engine 5",
    "Boeing 737, Interstate 95, Room 12, Article 50",
    "Call 555-123-4567 now.",
    "for the 1st time",
    "the First amendment and the 13th amendment",
]


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert read_sentence(text) == ()


NOUNS = [
    ("three of the seven bullets", "bullet"),
    ("eight of its last 10 games", "game"),
    ("two U.S. officials", "official"),
    ("a mother of 12", "child"),
    ("the first woman elected president", "woman"),
    ("the fifth coach fired within a week", "coach"),
    ("the first freely elected president", "president"),
    ("three campuses", "campus"),
    ("Six of them -- James and others", None),
]


@pytest.mark.parametrize(("text", "noun"), NOUNS)
def test_nouns(text: str, noun: str | None) -> None:
    assert read_sentence(text)[0].counted == noun
