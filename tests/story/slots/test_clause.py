"""What a value hangs on, read from parses made by hand."""

from __future__ import annotations

import pytest

from checker.story.slots.clause import Clause, clause_of
from checker.types import Parse, Span, Token

#: Each word as (lemma, part of speech, relation, head), with "_" for blanks in a lemma.
Words = list[tuple[str, str, str, int]]

#: "The flood killed 24 homeless people in Aceh ."
KILLED: Words = [
    ("the", "DET", "det", 1),
    ("flood", "NOUN", "nsubj", 2),
    ("kill", "VERB", "root", 2),
    ("24", "NUM", "nummod", 5),
    ("homeless", "ADJ", "amod", 5),
    ("people", "NOUN", "obj", 2),
    ("in", "ADP", "case", 7),
    ("aceh", "PROPN", "nmod", 5),
    (".", "PUNCT", "punct", 2),
]
#: "At least 24 were hurt in it"
HURT: Words = [
    ("24", "NUM", "nsubj:pass", 2),
    ("be", "AUX", "aux:pass", 2),
    ("hurt", "VERB", "root", 2),
    ("in", "ADP", "case", 4),
    ("it", "PRON", "obl", 2),
]
#: "Shares fell 24 percent"
FELL: Words = [
    ("share", "NOUN", "nsubj", 1),
    ("fall", "VERB", "root", 1),
    ("24", "NUM", "nummod", 3),
    ("percent", "NOUN", "obl", 1),
]
#: A headline without a verb: "24 dead in Aceh"
DEAD: Words = [
    ("24", "NUM", "nsubj", 1),
    ("dead", "ADJ", "root", 1),
    ("in", "ADP", "case", 3),
    ("aceh", "PROPN", "obl", 1),
]


def parse(words: Words) -> Parse:
    """The words side by side, each as long as its lemma, with one blank between."""
    tokens = []
    at = 0
    for lemma, pos, dep, head in words:
        tokens.append(Token(at, at + len(lemma), lemma, pos, "", dep, head))
        at += len(lemma) + 1
    return Parse(tuple(tokens))


def span(read: Parse, first: str, last: str | None = None) -> Span:
    start = next(token for token in read.tokens if token.lemma == first)
    end = next(token for token in read.tokens if token.lemma == (last or first))
    return Span(start.start, end.end)


@pytest.mark.parametrize(
    ("words", "last", "clause"),
    [
        (
            KILLED,
            None,
            Clause("people", frozenset({"homeless", "aceh"}), "kill", "flood"),
        ),
        (HURT, None, Clause("", frozenset(), "hurt")),
        (FELL, None, Clause("percent", frozenset(), "fall", "share")),
        (FELL, "percent", Clause("percent", frozenset(), "fall", "share")),
        (DEAD, None, Clause("", frozenset(), "dead")),
    ],
)
def test_clauses(words: Words, last: str | None, clause: Clause) -> None:
    read = parse(words)
    assert clause_of(read, span(read, "24", last)) == clause


def test_the_phrase_leaves_the_value_out_and_says_nothing_twice() -> None:
    read = parse(KILLED)
    assert clause_of(read, span(read, "24")).phrase == "flood kill aceh homeless people"
    assert clause_of(read, span(read, "24", "people")).phrase == "flood kill aceh people"


def test_without_a_parse_nothing_is_known() -> None:
    assert clause_of(Parse(), Span(0, 2)) == Clause()
    assert Clause().phrase == ""


def test_a_value_that_is_the_whole_sentence_hangs_on_nothing() -> None:
    read = parse([("24", "NUM", "root", 0)])
    assert clause_of(read, Span(0, 2)) == Clause()
