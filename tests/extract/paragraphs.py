"""Articles whose lines are their paragraphs, for the tests of sentences and quotations."""

from __future__ import annotations

import re

from checker.extract.quotes.frames import Frame, frame_of, quotes_within
from checker.extract.quotes.marks import quoted_stretches
from checker.extract.quotes.noun_phrases import Phrase
from checker.extract.sentences import split_sentences
from checker.types import Article, Block, BlockKind

_LINE = re.compile(r"\S[^\n]*")


def article_of(text: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Article:
    """An article of which every line is a block of one kind."""
    blocks = []
    for line in _LINE.finditer(text):
        end = line.start() + len(line.group().rstrip())
        blocks.append(Block(kind, line.start(), end))
    return Article("a.txt", text, tuple(blocks))


def frame(text: str) -> Frame:
    """The frame of the first sentence of a text."""
    article = article_of(text)
    sentence = split_sentences(article)[0]
    return frame_of(text, sentence, quotes_within(sentence, quoted_stretches(article)))


def words(made: Frame, phrase: Phrase | None) -> str | None:
    """The words of a phrase as they stand between the tokens' single spaces."""
    if phrase is None:
        return None
    return " ".join(token.text for token in made.tokens[phrase[0] : phrase[1]])


def place(made: Frame, word: str) -> int:
    """The number of the first token that is a word."""
    return next(at for at, token in enumerate(made.tokens) if token.text == word)
