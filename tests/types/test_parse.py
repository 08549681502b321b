"""Finding one's way in a parse."""

from __future__ import annotations

import pytest

from checker.types import Parse, Span, Token

#: "Talks will resume in May ." with "resume" as its root.
WORDS: tuple[tuple[str, str, str, str, str, int], ...] = (
    ("Talks", "talk", "NOUN", "NNS", "nsubj", 2),
    ("will", "will", "AUX", "MD", "aux", 2),
    ("resume", "resume", "VERB", "VB", "root", 2),
    ("in", "in", "ADP", "IN", "case", 4),
    ("May", "may", "PROPN", "NNP", "obl", 2),
    (".", ".", "PUNCT", ".", "punct", 2),
)
TEXT = "Talks will resume in May ."


def _parse() -> Parse:
    tokens = []
    at = 0
    for word, lemma, pos, tag, dep, head in WORDS:
        tokens.append(Token(at, at + len(word), lemma, pos, tag, dep, head))
        at += len(word) + 1
    return Parse(tuple(tokens))


PARSE = _parse()


@pytest.mark.parametrize(
    ("stretch", "found"),
    [
        ("resume in May", [2, 3, 4]),
        ("ume i", [2, 3]),
        ("Talks", [0]),
        (".", [5]),
        (" ", []),
    ],
)
def test_words_of_a_stretch(stretch: str, found: list[int]) -> None:
    start = TEXT.index(stretch)
    assert list(PARSE.within(Span(start, start + len(stretch)))) == found


def test_the_word_others_of_a_stretch_hang_on() -> None:
    start = TEXT.index("in May")
    assert PARSE.head_of(Span(start, start + 6)) == 4
    assert PARSE.head_of(Span(0, len(TEXT))) == 2
    assert PARSE.head_of(Span(5, 6)) is None


def test_children_of_all_or_of_given_relations() -> None:
    assert PARSE.children(2) == (0, 1, 4, 5)
    assert PARSE.children(2, "nsubj", "obl") == (0, 4)
    assert PARSE.children(3) == ()


def test_ancestors_end_at_the_root() -> None:
    assert list(PARSE.ancestors(3)) == [4, 2]
    assert list(PARSE.ancestors(2)) == []


def test_an_empty_parse_has_nothing_anywhere() -> None:
    assert list(Parse().within(Span(0, 10))) == []
    assert Parse().head_of(Span(0, 10)) is None
