"""Builds contexts from plain sentences, with an encoder that counts words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

import numpy as np
from numpy.typing import NDArray

from checker.lexicon.words import content_words
from checker.story.claims.gather import claim_texts, claims_of
from checker.story.slots.contexts import Context, contexts_of
from checker.story.slots.find import number_fillers
from checker.types import (
    AnnotatedArticle,
    Article,
    Block,
    BlockKind,
    NumberKind,
    NumberMention,
    Sentence,
)


class WordCounter:
    """An encoder whose vectors count words: alike where texts share words."""

    name = "word-counter"
    fingerprint = "word-counter 1"

    def encode(self, sentences: Sequence[str]) -> NDArray[np.float32]:
        """One row a sentence, of unit length."""
        rows = np.zeros((len(sentences), 64), dtype=np.float32)
        for row, sentence in zip(rows, sentences, strict=True):
            row[0] = 0.01
            for word in content_words(sentence):
                row[sum(map(ord, word.key)) % 64] += 1
        normed: NDArray[np.float32] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return normed.astype(np.float32)


def number(text: str, start: int, words: str, **fields: object) -> NumberMention:
    """A count that stands in a text at or after an offset."""
    at = text.index(words, start)
    digits = "".join(c for c in words if c.isdigit())
    return NumberMention(
        start=at,
        end=at + len(words),
        text=words,
        value=Decimal(digits),
        kind=NumberKind.COUNT,
        **fields,  # type: ignore[arg-type] # tests name the fields they need
    )


def annotated(path: str, sentences: Sequence[tuple[str, Sequence[str]]]) -> AnnotatedArticle:
    """An article of sentences, each given with the numbers that are to be read in it."""
    text = "\n".join(sentence for sentence, _ in sentences)
    blocks, read, numbers, at = [], [], [], 0
    for paragraph, (sentence, words) in enumerate(sentences):
        end = at + len(sentence)
        blocks.append(Block(BlockKind.PARAGRAPH, at, end))
        read.append(Sentence(at, end, BlockKind.PARAGRAPH, paragraph))
        numbers += [number(text, at, word) for word in words]
        at = end + 1
    article = Article(path, text, tuple(blocks))
    return AnnotatedArticle(article, sentences=tuple(read), numbers=tuple(numbers))


def number_contexts(
    articles: Mapping[str, Sequence[tuple[str, Sequence[str]]]],
) -> tuple[Context, ...]:
    """The contexts of every number in the articles."""
    read = [annotated(path, sentences) for path, sentences in articles.items()]
    encoder = WordCounter()
    claims = claims_of(read)
    vectors = encoder.encode(claim_texts(read, claims))
    by_sentence = {
        (claim.path, claim.sentence.start): vector
        for claim, vector in zip(claims, vectors, strict=True)
    }
    return contexts_of(read, number_fillers(read), by_sentence, encoder)
