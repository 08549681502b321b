"""Statements and pairs of them, made by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from checker.story.claims.pairs import ClaimPairs
from checker.story.claims.statements import Statement
from checker.types import (
    AnnotatedArticle,
    Article,
    Block,
    BlockKind,
    Claim,
    NumberMention,
    Sentence,
)


def claim(path: str, place: int) -> Claim:
    """The claim at a place of an article."""
    return Claim(path, Sentence(100 * place, 100 * place + 90, BlockKind.PARAGRAPH, place))


def statement(*claims: Claim, words: str = "") -> Statement:
    """What the claims tell, given by its words."""
    keys = frozenset(words.split())
    return Statement(tuple(claims), keys, frozenset(), frozenset(), frozenset())


def pairs_of(chances: Mapping[tuple[int, int], float]) -> ClaimPairs:
    """Pairs of statements with the probability of each."""
    ordered = sorted(chances)
    ends = np.array(ordered, np.intp).reshape(-1, 2)
    return ClaimPairs(ends[:, 0], ends[:, 1], np.array([chances[pair] for pair in ordered]))


def article(
    path: str, sentences: Sequence[str], numbers: Sequence[NumberMention] = ()
) -> AnnotatedArticle:
    """An article of these sentences, one paragraph each."""
    blocks, read, at = [], [], 0
    for paragraph, sentence in enumerate(sentences):
        end = at + len(sentence)
        blocks.append(Block(BlockKind.PARAGRAPH, at, end))
        read.append(Sentence(at, end, BlockKind.PARAGRAPH, paragraph))
        at = end + 1
    text = "\n".join(sentences)
    told = Article(path, text, tuple(blocks))
    return AnnotatedArticle(told, sentences=tuple(read), numbers=tuple(numbers))
