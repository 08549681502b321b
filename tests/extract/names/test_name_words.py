from __future__ import annotations

import pytest

from checker.extract.names.words import Word, is_calendar_word, runs_on, words_of


def words(text: str) -> tuple[Word, ...]:
    return words_of(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ryabkov's plan", ["Ryabkov", "plan"]),
        ("Ryabkov’s plan", ["Ryabkov", "plan"]),
        ("O'Neal and Ka'Loni", ["O'Neal", "and", "Ka'Loni"]),
        ("A.J. Smith of AT&T", ["A.J.", "Smith", "of", "AT&T"]),
        ("John F. Kennedy Jr. left.", ["John", "F.", "Kennedy", "Jr.", "left"]),
        ("the Jones-Drew run", ["the", "Jones-Drew", "run"]),
        ("Russia-Ukraine war", ["Russia", "Ukraine", "war"]),
        ("California-the state", ["California", "the", "state"]),
        ("Moscow-based men", ["Moscow", "based", "men"]),
        ("see https://example.com/Anna now", ["see", "now"]),
        ("write to Anna@example.org now", ["write", "to", "now"]),
        ("", []),
    ],
)
def test_words_are_cut_at_possessives_and_addresses(text: str, expected: list[str]) -> None:
    assert [word.text for word in words(text)] == expected


def test_every_word_stands_where_it_says() -> None:
    text = "“Moscow-based Ryabkov’s men,” J. Smith said."
    for word in words(text):
        assert text[word.start : word.end] == word.text


@pytest.mark.parametrize(
    ("text", "word", "opens"),
    [
        ("Police came.", "Police", True),
        ("He said: Police came.", "Police", True),
        ("He said, “Police came.”", "Police", True),
        ("They told Police so.", "Police", False),
        ("Then Mr. Steele left.", "Steele", False),
        ("Then John F. Kennedy left.", "Kennedy", False),
    ],
)
def test_a_word_knows_whether_its_capital_was_forced(text: str, word: str, opens: bool) -> None:
    assert {found.text: found.opens for found in words(text)}[word] is opens


@pytest.mark.parametrize(
    ("text", "is_date"),
    [
        ("Tuesday night", True),
        ("May 3", True),
        ("May said", True),
        ("April Ryan", False),
        ("August Alaska", True),
        ("Ryabkov said", False),
    ],
)
def test_weekdays_and_months_are_no_names(text: str, is_date: bool) -> None:
    first, second = words(text)
    assert is_calendar_word(first, second) is is_date


def test_a_possessive_ends_a_name() -> None:
    text = "Anna's Berlin friend"
    first, second, third = words(text)
    assert not runs_on(text, first, second)
    assert runs_on(text, second, third)


@pytest.mark.parametrize(
    ("text", "initial", "acronym"),
    [("J.", True, False), ("A.J.", True, True), ("NATO", False, True), ("Nato", False, False)],
)
def test_initials_and_acronyms(text: str, initial: bool, acronym: bool) -> None:
    (word,) = words(text)
    assert (word.is_initial, word.is_acronym) == (initial, acronym)
