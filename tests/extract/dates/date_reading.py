"""Reads the dates of a few sentences, for the tests of everything about dates."""

from __future__ import annotations

from datetime import date

from checker.extract.dates.find import find_dates
from checker.types import Article, Block, BlockKind, DateMention, Sentence

#: The day the examples appeared: a Wednesday.
PUBLISHED = date(2025, 10, 8)

#: A text, and the words and value of each date in it.
Case = tuple[str, list[tuple[str, str]]]


def read(text: str, published: date | None = PUBLISHED) -> tuple[DateMention, ...]:
    """The dates of a text of which every line is a sentence."""
    sentences, at = [], 0
    for line in text.split("\n"):
        sentences.append(Sentence(at, at + len(line), BlockKind.PARAGRAPH, 0))
        at += len(line) + 1
    blocks = (Block(BlockKind.PARAGRAPH, 0, len(text)),)
    return find_dates(Article("a.txt", text, blocks, published=published), sentences)


def values(text: str, published: date | None = PUBLISHED) -> list[tuple[str, str]]:
    """The words and value of each date of a text."""
    return [(mention.text, mention.value) for mention in read(text, published)]
