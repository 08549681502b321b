"""What is read as a number in a sentence, by kind, and what is left alone."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.numbers.readers import read_sentence
from checker.types import NumberKind, NumberMention, Span


def only(sentence: str) -> NumberMention:
    """The one number of a sentence."""
    mentions = read_sentence(sentence)
    assert len(mentions) == 1, [mention.text for mention in mentions]
    return mentions[0]


def texts(sentence: str) -> list[str]:
    return [mention.text for mention in read_sentence(sentence)]


COUNTS = [
    ("24 people were killed", "24", "24", "person"),
    ("Police found 24 dead", "24", "24", "dead"),
    ("leaving 249 wounded", "249", "249", "injured"),
    ("and 12 others injured", "12", "12", "injured"),
    ("It hit 1,200 homes", "1,200", "1200", "home"),
    ("three of the bank workers fled", "three", "3", "worker"),
    ("two dozen young protesters sat down", "two dozen", "24", "protester"),
    ("a hundred shops closed", "a hundred", "100", "shop"),
    ("half a million users left", "half a million", "500000", "user"),
    ("twenty-one villages burned", "twenty-one", "21", "village"),
    ("one hundred and five ships sailed", "one hundred and five", "105", "ship"),
    ("two thousand three hundred voters", "two thousand three hundred", "2300", "voter"),
    ("his dozen rounds", "dozen", "12", "round"),
    ("1.2m people voted", "1.2m", "1200000", "person"),
    ("2.5 million refugees crossed", "2.5 million", "2500000", "refugee"),
    ("a million and a half tourists", "a million and a half", "1500000", "tourist"),
    ("one and a half million birds", "one and a half million", "1500000", "bird"),
    ("600 Ruritanians marched", "600", "600", "ruritanian"),
    ("six Hollow Creek gunmen ran", "six", "6", "gunman"),
    ("one person died", "one", "1", "person"),
    ("a 13-play drive", "13", "13", "play"),
    ("a pair of suspects", "a pair", "2", "suspect"),
    ("they were beaten twice", "twice", "2", "time"),
    ("1 414 021 100 people", "1 414 021 100", "1414021100", "person"),
    ("50 or so men came", "50", "50", "man"),
    ("2000 people came", "2000", "2000", "person"),
    ("4 crore voters", "4 crore", "40000000", "voter"),
]


@pytest.mark.parametrize(("sentence", "text", "value", "counted"), COUNTS)
def test_counts(sentence: str, text: str, value: str, counted: str) -> None:
    mention = only(sentence)
    assert (mention.text, mention.value) == (text, Decimal(value))
    assert (mention.kind, mention.counted) == (NumberKind.COUNT, counted)


MONEY = [
    ("a $137 million plan", "$137 million", "137000000", "USD"),
    ("a $137-million plan", "$137-million", "137000000", "USD"),
    ("worth $1.2bn today", "$1.2bn", "1200000000", "USD"),
    ("paid £20m for it", "£20m", "20000000", "GBP"),
    ("paid 20m euros for it", "20m euros", "20000000", "EUR"),
    ("euro110 billion in loans", "euro110 billion", "110000000000", "EUR"),
    ("about €3,500", "€3,500", "3500", "EUR"),
    ("A$40 a head", "A$40", "40", "AUD"),
    ("US$5 a head", "US$5", "5", "USD"),
    ("US $160 million", "US $160 million", "160000000", "USD"),
    ("USD 5 million", "USD 5 million", "5000000", "USD"),
    ("5 million USD", "5 million USD", "5000000", "USD"),
    ("ten dollars", "ten dollars", "10", "USD"),
    ("3 million pounds", "3 million pounds", "3000000", "GBP"),
    ("Rs 500 crore", "Rs 500 crore", "5000000000", "INR"),
    ("Dh472.72bn", "Dh472.72bn", "472720000000", "AED"),
    ("90 million yen", "90 million yen", "90000000", "JPY"),
    ("50 cents a litre", "50 cents", "50", "cent"),
    ("$ 9.99 a month", "$ 9.99", "9.99", "USD"),
    ("millions of dollars", "millions of dollars", "1500000", "USD"),
]


@pytest.mark.parametrize(("sentence", "text", "value", "unit"), MONEY)
def test_money(sentence: str, text: str, value: str, unit: str) -> None:
    mention = only(sentence)
    assert (mention.text, mention.value) == (text, Decimal(value))
    assert (mention.kind, mention.unit) == (NumberKind.MONEY, unit)


SHARES = [
    ("rose 20.6 percent", "20.6 percent", "20.6", NumberKind.PERCENT),
    ("rose 5 per cent", "5 per cent", "5", NumberKind.PERCENT),
    ("rose 3 pct", "3 pct", "3", NumberKind.PERCENT),
    ("rose 4%", "4%", "4", NumberKind.PERCENT),
    ("fell -0.5%", "-0.5%", "-0.5", NumberKind.PERCENT),
    ("ninety percent said no", "ninety percent", "90", NumberKind.PERCENT),
    ("fell two percentage points", "two percentage points", "2", NumberKind.POINTS),
    ("cut by 25 basis points", "25 basis points", "0.25", NumberKind.POINTS),
    ("three-quarters of the market", "three-quarters", "75", NumberKind.PERCENT),
    ("two thirds voted", "two thirds", "66.7", NumberKind.PERCENT),
    ("more than half of voters", "half", "50", NumberKind.PERCENT),
    ("nearly a third agreed", "a third", "33.3", NumberKind.PERCENT),
    ("one in five voters", "one in five", "20", NumberKind.PERCENT),
    ("two out of three homes", "two out of three", "66.7", NumberKind.PERCENT),
    ("one-third of them", "one-third", "33.3", NumberKind.PERCENT),
]


@pytest.mark.parametrize(("sentence", "text", "value", "kind"), SHARES)
def test_shares(sentence: str, text: str, value: str, kind: NumberKind) -> None:
    mention = only(sentence)
    assert (mention.text, mention.value, mention.kind) == (text, Decimal(value), kind)


MEASURES = [
    ("2,500 kilometers away", "2,500 kilometers", "2500", "km"),
    ("a 75-km road", "75-km", "75", "km"),
    ("2000ft down", "2000ft", "2000", "foot"),
    ("a 150m fall", "150m", "150", "m"),
    ("a 200-pound man", "200-pound", "200", "pound"),
    ("half a mile away", "half a mile", "0.5", "mile"),
    ("1 1/2 miles away", "1 1/2 miles", "1.5", "mile"),
    ("two and a half miles", "two and a half miles", "2.5", "mile"),
    ("2½ miles", "2½ miles", "2.5", "mile"),
    ("5 feet 8 inches tall", "5 feet 8 inches", "68", "inch"),
    ("he is 6-foot-3", "6-foot-3", "75", "inch"),
    ("he is 5 ft 2 in", "5 ft 2 in", "62", "inch"),
    ("60 square miles", "60 square miles", "60", "square mile"),
    ("155 sq km", "155 sq km", "155", "square km"),
    ("100 mph winds", "100 mph", "100", "mph"),
    ("160 kilometers per hour", "160 kilometers per hour", "160", "km/h"),
    ("160 km an hour", "160 km an hour", "160", "km/h"),
    ("minus 17 degrees", "minus 17 degrees", "-17", "degree"),
    ("it was -20 F", "-20 F", "-20", "F"),
    ("30 degrees Celsius", "30 degrees Celsius", "30", "C"),
    ("5°C", "5°C", "5", "C"),
    ("8.7 acres", "8.7 acres", "8.7", "acre"),
    ("5,000 gallons of water", "5,000 gallons", "5000", "gallon"),
    ("magnitude 7.6", "7.6", "7.6", "magnitude"),
    ("a 7.6-magnitude quake", "7.6", "7.6", "magnitude"),
    ("a magnitude of 7.6", "7.6", "7.6", "magnitude"),
    ("A 4.4 quake hit", "4.4", "4.4", "magnitude"),
    ("a .38-caliber revolver", ".38-caliber", "0.38", "caliber"),
    ("40 hours of talks", "40 hours", "40", "h"),
]


@pytest.mark.parametrize(("sentence", "text", "value", "unit"), MEASURES)
def test_measures(sentence: str, text: str, value: str, unit: str) -> None:
    mention = only(sentence)
    assert (mention.text, mention.value) == (text, Decimal(value))
    assert (mention.kind, mention.unit) == (NumberKind.MEASURE, unit)


def test_a_unit_is_shared_along_a_list() -> None:
    mentions = read_sentence("It rose 5, 10 and 15 percent in turn")
    assert [(m.value, m.unit) for m in mentions] == [
        (Decimal(5), "%"),
        (Decimal(10), "%"),
        (Decimal(15), "%"),
    ]


def test_two_magnitudes_are_two_numbers() -> None:
    mentions = read_sentence("quakes measuring 7.6 and 7.4")
    assert [(m.text, m.unit) for m in mentions] == [("7.6", "magnitude"), ("7.4", "magnitude")]


AGES = [
    ("a 15-year-old boy", "15-year-old", 15, "year", "boy"),
    ("a 15 year old boy", "15 year old", 15, "year", "boy"),
    ("Anna Holm, 45, died", "45", 45, "year", None),
    ("Anna Holm, 45.", "45", 45, "year", None),
    ("Holm, aged 45", "45", 45, "year", None),
    ("at the age of 35", "35", 35, "year", None),
    ("he is 45 years old", "45 years old", 45, "year", None),
    ("an 18-month-old girl", "18-month-old", 18, "month", "girl"),
    ("eighteen months of age", "eighteen months of age", 18, "month", None),
    ("a sixty-two-year-old farmer", "sixty-two-year-old", 62, "year", "farmer"),
    ("the actress, 33, reportedly left", "33", 33, "year", None),
    ("he turned 40 in May", "40", 40, "year", None),
    ("an 86-year-old building", "86-year-old", 86, "year", "building"),
]


@pytest.mark.parametrize(("sentence", "text", "value", "unit", "who"), AGES)
def test_ages(sentence: str, text: str, value: int, unit: str, who: str | None) -> None:
    mention = only(sentence)
    assert (mention.text, mention.unit) == (text, unit)
    assert mention.value == value
    assert (mention.kind, mention.counted) == (NumberKind.AGE, who)


SPANS_OF_AGE = [
    ("children aged 10 to 15", 10, 15),
    ("8-to-12-year-olds", 8, 12),
    ("between 30 and 40 years old", 30, 40),
    ("in his 40s", 40, 49),
    ("a seventy-something senior", 70, 79),
    ("women 25-54", 25, 54),
]


@pytest.mark.parametrize(("sentence", "low", "high"), SPANS_OF_AGE)
def test_ages_may_be_ranges(sentence: str, low: int, high: int) -> None:
    mention = only(sentence)
    assert mention.kind is NumberKind.AGE
    assert (mention.value, mention.high) == (Decimal(low), Decimal(high))


SCORES = [
    ("They won 27-24 at home", "27-24", 27, 24),
    ("lost 113-0", "113-0", 113, 0),
    ("in a 5-4 vote", "5-4", 5, 4),
    ("a 5-to-4 decision", "5-to-4", 5, 4),
    ("by a vote of 51 to 48", "51 to 48", 51, 48),
    ("the Harriers (10-5) led", "10-5", 10, 5),
    ("a 9-2-1 record", "9-2-1", 9, 2),
    ("a five-to-four ruling", "five-to-four", 5, 4),
    ("Millbrook 65, Eastfield 53", "65, Eastfield 53", 65, 53),
    ("took a 45-36 lead", "45-36", 45, 36),
]


@pytest.mark.parametrize(("sentence", "text", "first", "second"), SCORES)
def test_scores(sentence: str, text: str, first: int, second: int) -> None:
    mention = only(sentence)
    assert (mention.text, mention.kind) == (text, NumberKind.SCORE)
    assert (mention.value, mention.high) == (Decimal(first), Decimal(second))


RANGES = [
    ("10 to 15 miles", "10 to 15 miles", "10", "15", "mile"),
    ("10-15 people", "10-15", "10", "15", None),
    ("between 10 and 15 percent", "10 and 15 percent", "10", "15", "%"),
    (
        "$178 million to $184 million",
        "$178 million to $184 million",
        "178000000",
        "184000000",
        "USD",
    ),
    ("$2-3 million", "$2-3 million", "2000000", "3000000", "USD"),
    ("10 to 15 million people", "10 to 15 million", "10000000", "15000000", None),
    ("40 or 50 of them", "40 or 50", "40", "50", None),
    ("seven or eight ships", "seven or eight", "7", "8", None),
    ("10-15 yards", "10-15 yards", "10", "15", "yard"),
]


@pytest.mark.parametrize(("sentence", "text", "low", "high", "unit"), RANGES)
def test_ranges(sentence: str, text: str, low: str, high: str, unit: str | None) -> None:
    mention = only(sentence)
    assert (mention.text, mention.unit) == (text, unit)
    assert (mention.value, mention.high) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    "sentence", ["rose from 10 to 15 percent", "fell from $15 to $10", "went from 3 to 5"]
)
def test_a_change_is_two_numbers_and_no_range(sentence: str) -> None:
    assert [mention.high for mention in read_sentence(sentence)] == [None, None]


ORDINALS = [
    ("the fourth attempt", "fourth", 4, "attempt"),
    ("the 102nd Precinct", "102nd", 102, None),
    ("the No. 4 seed", "No. 4", 4, None),
    ("the #1 seed", "#1", 1, None),
    ("a Category 5 storm", "Category 5", 5, "category"),
    ("the first attack", "first", 1, "attack"),
    ("the 1,000th point", "1,000th", 1000, "point"),
    ("the twenty-second ship", "twenty-second", 22, "ship"),
]


@pytest.mark.parametrize(("sentence", "text", "value", "counted"), ORDINALS)
def test_ordinals(sentence: str, text: str, value: int, counted: str | None) -> None:
    mention = only(sentence)
    assert (mention.text, mention.kind) == (text, NumberKind.ORDINAL)
    assert mention.value == value
    assert mention.counted == counted


HEDGES = [
    ("about 2,500 people", "about"),
    ("at least 20 people", "at least"),
    ("more than 30 people", "more than"),
    ("nearly 50 people", "nearly"),
    ("up to 12 people", "up to"),
    ("an estimated 100 people", "an estimated"),
    ("some 100 people", "some"),
    ("as many as 40 people", "as many as"),
    ("no fewer than 40 people", "no fewer than"),
    ("50 or so people", "or so"),
    ("50 or more people", "or more"),
    ("30-plus people", "plus"),
    ("dozens of people", "vague"),
    ("several hundred people", "vague"),
    ("about $5 million", "about"),
    ("just over 5 percent", "just over"),
    ("24 people", None),
    ("handsome 24 people", None),
    ("24 plus 3 people", None),
]


@pytest.mark.parametrize(("sentence", "hedge"), HEDGES)
def test_hedges(sentence: str, hedge: str | None) -> None:
    assert read_sentence(sentence)[0].hedge == hedge


STEPS = [
    ("2,500 people", "100"),
    ("2,487 people", "1"),
    ("8.0 percent", "0.1"),
    ("1.2 million people", "100000"),
    ("$137 million", "1000000"),
    ("20 people", "10"),
    ("two dozen people", "12"),
    ("half a mile", "0.5"),
    ("a hundred people", "100"),
    ("7.6 magnitude", "0.1"),
]


@pytest.mark.parametrize(("sentence", "step"), STEPS)
def test_the_step_is_the_last_place_that_means_something(sentence: str, step: str) -> None:
    assert only(sentence).step == Decimal(step)


NO_NUMBERS = [
    "A Boeing 747 landed",
    "a B-52 and an F-16",
    "filed its Form 10-K",
    "on Channel One tonight",
    "the G20 summit",
    "Flight 370 vanished",
    "under Section 230 of the law",
    "Article 60 of the Constitution",
    "call 212-555-0142 now",
    "call 555-0142 now",
    "call +44 20 7946 0991 now",
    "see www.example.com/24/7 for more",
    "see https://example.org/2020/05/24?n=3",
    "write to desk24@example.com",
    "at 350 Fifth Avenue",
    "at 1600 North Hill Road",
    "at 7:30 p.m.",
    "at 7 a. m. sharp",
    "in 2008 he left",
    "the 2004 tsunami",
    "the 1990s",
    "the 2008-09 season",
    "one of the men",
    "no one came",
    "this one is better",
    "with one another",
    "loved one",
    "the one who left",
    "He first said it",
    "researchers first saw it",
    "the first lady",
    "second-degree murder",
    "the 14th Amendment",
    "the 21st century",
    "the 9/11 attacks",
    "a zero-day flaw",
    "May 5, 2010",
    "on 5 May 2010",
    "on 5/17/2018",
    "on Interstate 95",
    "state Route 52",
    "a 401(k) plan",
    "192.168.1.2",
    "MH370 and H1N1",
    "Windows 7 users",
    "#metoo2 and @desk24",
]


@pytest.mark.parametrize("sentence", NO_NUMBERS)
def test_figures_that_count_nothing_are_left_alone(sentence: str) -> None:
    assert texts(sentence) == []


def test_one_counts_before_a_noun_and_after_a_hedge() -> None:
    assert texts("at least one of them, one bridge and one-person boats") == ["one", "one", "one"]


def test_a_possessor_is_no_model_name() -> None:
    assert texts("Northport's 93.3 average") == ["93.3"]


def test_a_headline_in_capitals_has_its_counts() -> None:
    mentions = read_sentence("Three Dead, 24 Hurt In Two Crashes")
    assert [(m.text, m.counted) for m in mentions] == [
        ("Three", "dead"),
        ("24", "injured"),
        ("Two", "crash"),
    ]


def test_pounds_are_a_weight_until_they_come_in_millions() -> None:
    kinds = [mention.kind for mention in read_sentence("20 pounds of it cost 2 million pounds")]
    assert kinds == [NumberKind.MEASURE, NumberKind.MONEY]


def test_no_amount_begins_where_a_date_stands() -> None:
    assert [m.text for m in read_sentence("In May 5 people died", [Span(3, 8)])] == []


@pytest.mark.parametrize(
    "hostile",
    ["1" * 20_000, "1," * 10_000, "1 " * 10_000, " " * 20_000, '"' * 20_000, "A" * 20_000,
     "one " * 5_000, "a half " * 3_000, "1-" * 10_000, "$" * 20_000, "No. 1 " * 3_000,
     "Aa, 45, " * 2_500, "10 miles (16 km) " * 1_200],
    ids=lambda text: text[:6],
)  # fmt: skip
def test_a_hostile_sentence_takes_no_time(hostile: str) -> None:
    import time

    begun = time.process_time()
    read_sentence(hostile)
    assert time.process_time() - begun < 5


words = st.sampled_from(
    "24 2,500 $5 million percent miles km about at least people dead one two half a third to - ("
    " ) , . year-old 1.2 in of and 10-5 May 2010 No. - Avenue magnitude dozens hundred".split(" ")
)


@given(st.lists(words, max_size=14).map(" ".join))
def test_mentions_are_in_order_and_say_what_stands_there(sentence: str) -> None:
    mentions = read_sentence(sentence)
    assert all(sentence[m.start : m.end] == m.text != "" for m in mentions)
    assert all(one.end <= other.start for one, other in pairwise(mentions))
    assert all(m.step > 0 for m in mentions)


@given(st.integers(1, 10**9))
def test_figures_are_read_as_they_are_written(number: int) -> None:
    for written in (str(number), f"{number:,}"):
        assert only(f"about {written} people").value == number


@given(st.decimals(Decimal("0.1"), 999, places=1), st.sampled_from(["million", "billion"]))
def test_scales_multiply(number: Decimal, scale: str) -> None:
    factor = {"million": 10**6, "billion": 10**9}[scale]
    assert only(f"about {number} {scale} people").value == number * factor
