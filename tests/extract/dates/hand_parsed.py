"""Sentences with their parse written by hand, for the tests of tense."""

from __future__ import annotations

from checker.types import Parse, Token


def parsed(rows: str) -> tuple[str, Parse]:
    """A text and its parse from rows of word, lemma, part of speech, tag, relation and head.

    Heads count the words from 1, 0 is the root; one blank stands between two words.
    """
    words = [row.split() for row in rows.strip().splitlines()]
    tokens, at = [], 0
    for number, (word, lemma, pos, tag, dep, head) in enumerate(words):
        above = int(head) - 1 if head != "0" else number
        tokens.append(Token(at, at + len(word), lemma, pos, tag, dep, above))
        at += len(word) + 1
    return " ".join(word for word, *_ in words), Parse(tuple(tokens))
