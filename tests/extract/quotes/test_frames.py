from __future__ import annotations

import pytest

from checker.extract.quotes.frames import TokenKind, frame_of, quotes_within
from checker.extract.quotes.marks import quoted_stretches
from checker.extract.sentences import split_sentences
from tests.extract.paragraphs import article_of, frame


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Mr. Roe's car, a Ford.", ["Mr.", "Roe's", "car", ",", "a", "Ford", "."]),
        ("Sen. Doe, D-Ill., left.", ["Sen.", "Doe", ",", "D-Ill.", ",", "left", "."]),
        ("John F. Doe came.", ["John", "F.", "Doe", "came", "."]),
        ("The U.S. won.", ["The", "U.S.", "won", "."]),
        ("It rose 3.5 percent.", ["It", "rose", "3.5", "percent", "."]),
        ("He—and she -- left…", ["He", "—", "and", "she", "--", "left", "…"]),
        ("@jdoe wrote #bridge for $5.", ["@jdoe", "wrote", "#bridge", "for", "$5", "."]),
        ("The voters’ will", ["The", "voters", "’", "will"]),
        ("AT&T paid (again).", ["AT&T", "paid", "(", "again", ")", "."]),
    ],
)
def test_a_sentence_falls_into_words_and_stops(text: str, tokens: list[str]) -> None:
    assert [token.text for token in frame(text).tokens] == tokens


def test_a_quotation_is_one_token() -> None:
    made = frame('He said "we go. We stay," and "no" too.')
    assert [token.text for token in made.tokens if token.is_quote] == ['"we go. We stay,"', '"no"']
    assert [made.tokens[at].kind for at in made.quotes] == [TokenKind.QUOTE, TokenKind.QUOTE]
    assert made.quotes == (2, 4)


def test_tokens_point_into_the_article() -> None:
    text = 'He came. Mr. Roe said "no" then.'
    article = article_of(text)
    second = split_sentences(article)[1]
    made = frame_of(text, second, quotes_within(second, quoted_stretches(article)))
    assert all(text[token.start : token.end] == token.text for token in made.tokens)
    span = made.span(0, 2)
    assert text[span.start : span.end] == "Mr. Roe"


@pytest.mark.parametrize(
    ("word", "capitalised", "possessive"),
    [
        ("Roe", True, False),
        ("Roe's", True, True),
        ("Roe’s", True, True),
        ("@Roe", True, False),
        ("mayor", False, False),
        ("mayor's", False, True),
    ],
)
def test_a_token_knows_names_and_possessives(
    word: str, capitalised: bool, possessive: bool
) -> None:
    token = frame(f"{word} x").tokens[0]
    assert token.is_capitalised is capitalised
    assert token.is_possessive is possessive


def test_each_sentence_gets_its_own_quotations() -> None:
    article = article_of('"A b," he said. "C d," he said.\n"E f."')
    stretches = quoted_stretches(article)
    counts = [len(quotes_within(one, stretches)) for one in split_sentences(article)]
    assert counts == [1, 1, 1]
