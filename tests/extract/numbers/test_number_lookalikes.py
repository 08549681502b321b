"""Figures that count nothing, and how far each stretch reaches."""

from __future__ import annotations

import pytest

from checker.extract.numbers.lookalikes import (
    find_lookalikes,
    is_capitalised_name,
    is_part_of_name,
    is_title_case,
)
from checker.extract.numbers.readers import read_sentence


def covered(sentence: str) -> str:
    """The sentence with what is covered by lookalikes struck out."""
    struck = list(sentence)
    for span in find_lookalikes(sentence):
        struck[span.start : span.end] = "_" * (span.end - span.start)
    return "".join(struck)


STRUCK = [
    ("see https://example.org/a?n=24 now", "24"),
    ("see www.example.org/24 now", "24"),
    ("see example.com/24 now", "24"),
    ("write to n24@example.org", "24"),
    ("tweet @desk24 or #vote24", "24"),
    ("call 212-555-0142", "0142"),
    ("call (212) 555-0142", "0142"),
    ("call 212.555.0142", "0142"),
    ("call 1-212-555-0142", "0142"),
    ("call +44 20 7946 0991", "0991"),
    ("call 555-0142", "0142"),
    ("call 911", "911"),
    ("a 911 call was made", "911"),
    ("She rang 911.", "911"),
    ("call 9-1-1", "9-1-1"),
    ("at 7:30", "7:30"),
    ("at 7:30 p.m.", "7:30"),
    ("at 7:30:13 PM", "7:30:13"),
    ("at 7 a. m. sharp", "7"),
    ("at 7pm", "7"),
    ("at 2.15pm", "2.15"),
    ("at 0241 GMT", "0241"),
    ("at 6 o'clock", "6"),
    ("odds of 3:1", "3:1"),
    ("on May 5", "5"),
    ("on Jan. 15, 2010", "2010"),
    ("on 5 May 2010", "5"),
    ("on 5/17/2018", "17"),
    ("since 10/2023", "10"),
    ("in 2010", "2010"),
    ("the 2010 season", "2010"),
    ("the 1990s", "1990"),
    ("the '90s", "90"),
    ("in '98", "98"),
    ("the 2008-09 season", "09"),
    ("at 1600 Hill Avenue", "1600"),
    ("at 24 N. Oak Street", "24"),
    ("on 42nd Street", "42"),
    ("on Fifth Avenue", "Fifth"),
    ("Springfield, IL 62704", "62704"),
    ("the 200 block of Oak", "200"),
    ("Section 230", "230"),
    ("Article 60", "60"),
    ("page 24", "24"),
    ("Flight 370", "370"),
    ("Interstate 95", "95"),
    ("Super Bowl 50", "50"),
    ("Windows 7 users", "7"),
    ("the Fortune 500", "500"),
    ("a 401(k)", "401"),
    ("a 10-K filing", "10"),
    ("a 4x4", "4x4"),
    ("the 14th Amendment", "14"),
    ("the 21st century", "21"),
    ("the Second World War", "Second"),
    ("the first lady", "first"),
    ("second-degree murder", "second"),
    ("a third-party bid", "third"),
    ("a split second", "second"),
    ("192.168.1.2", "168"),
    ("a zero-day flaw", "zero"),
    ("4. A new rule", "4"),
    ("the number two man", "two"),
    ("batted (. 538)", "538"),
    ("1/10th of it", "1"),
]


@pytest.mark.parametrize(("sentence", "figure"), STRUCK)
def test_lookalikes_are_covered(sentence: str, figure: str) -> None:
    assert figure in sentence
    assert figure not in covered(sentence)


KEPT = [
    ("killed 24 people", "24"),
    ("May 12,000 people", "12,000"),
    ("some 2000 people", "2000"),
    ("about 1900 homes", "1900"),
    ("$2010 in cash", "2010"),
    ("2,010 votes", "2,010"),
    ("2010.5 points", "2010.5"),
    ("a 24-hour strike", "24"),
    ("7 amps", "7"),
    ("Section 230 percent", "230 percent"),
    ("3 streets away", "3"),
    ("the fourth attempt", "fourth"),
    ("the second attack", "second"),
    ("a third of them", "third"),
    ("number of 24", "24"),
    ("in 24 of 30", "24"),
    ("No. 4 seed", "4"),
    ("won 27-24", "27-24"),
    ("10-15 people", "10-15"),
    ("24. ", "24"),
]


@pytest.mark.parametrize(("sentence", "figure"), KEPT[:-1])
def test_quantities_are_not_covered(sentence: str, figure: str) -> None:
    assert figure in covered(sentence)


PARTS = [
    ("a Boeing 747", True),
    ("in Week 8", True),
    ("About 747", False),
    ("killed 747", False),
    ("Northport's 747", False),
    ("the Harriers' 747", False),
    ("On Monday 747", False),
    ("747", False),
]


@pytest.mark.parametrize(("sentence", "is_part"), PARTS)
def test_a_figure_after_a_capitalised_word_is_its_name(sentence: str, is_part: bool) -> None:
    start = next(at for at, character in enumerate(sentence) if character.isdigit())
    assert is_part_of_name(sentence, start) is is_part


NAMES = [
    ("on Channel One tonight", "One", True),
    ("the Big Four firms", "Four", True),
    ("the Gang of Eight", "Eight", True),
    ("the Seven Sisters", "Seven", True),
    ("One man left", "One", False),
    ("he said: One man left", "One", False),
    ("the two men", "two", False),
]


@pytest.mark.parametrize(("sentence", "word", "is_name"), NAMES)
def test_capitalised_number_words_are_names(sentence: str, word: str, is_name: bool) -> None:
    start = sentence.index(word)
    assert is_capitalised_name(sentence, start, start + len(word)) is is_name


@pytest.mark.parametrize(
    ("sentence", "is_headline"),
    [
        ("Three Dead, Two Hurt In Crash", True),
        ("THREE DEAD, TWO HURT", True),
        ("Three people died in a crash near Leeds", False),
        ("24", False),
        ("", False),
    ],
)
def test_headlines_are_told_by_their_capitals(sentence: str, is_headline: bool) -> None:
    assert is_title_case(sentence) is is_headline


@pytest.mark.parametrize("text", ["911 km", "911 people", "$911", "$911 million", "cost 911 euros"])
def test_the_emergency_number_can_be_a_quantity(text: str) -> None:
    """A law of conversions once met "1132 miles (911 km)" and found one number in it."""
    assert next(mention.value for mention in read_sentence(text)) in {911, 911_000_000}
