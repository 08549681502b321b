"""A headline or caption beside the text it belongs to, ready for comparing what both state."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from checker.lexicon.tables import fold
from checker.lexicon.words import content_words
from checker.types import (
    AnnotatedArticle,
    Block,
    BlockKind,
    Mention,
    Passage,
    Sentence,
    Span,
    overlapping,
)

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_PARTS = re.compile(r"[^\W_]+")
_BROKEN = ("Ã", "â€", "\ufffd")
_HEAD = BlockKind.HEADLINE
_TEXT = frozenset({BlockKind.STANDFIRST, BlockKind.PARAGRAPH})
#: More captions than an article's own pictures have: a gallery.
_MOST_CAPTIONS = 4
_M = TypeVar("_M", bound=Mention)


@dataclass(frozen=True)
class Heading:
    """A headline or caption, and the rest of its article."""

    annotated: AnnotatedArticle
    block: Block

    @property
    def text(self) -> str:
        """The words of the heading."""
        return self.annotated.text[self.block.start : self.block.end]

    @cached_property
    def is_readable(self) -> bool:
        """Whether the heading is in letters of one encoding and the article has a text."""
        return not any(sign in self.text for sign in _BROKEN) and len(self.sentences) > 1

    @cached_property
    def _same(self) -> frozenset[Block]:
        """The heading, and other blocks of the same words: a title and the line that repeats it."""
        words = _letters(self.text)
        article = self.annotated.article
        blocks = (b for b in article.blocks if _letters(article.words(b)) == words)
        return frozenset([self.block, *blocks])

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the article's text, other headings left out."""
        return tuple(s for s in self.annotated.sentences if s.block in _TEXT)

    @cached_property
    def rest(self) -> str:
        """Everything the article says besides the heading, its author and source too."""
        article = self.annotated.article
        blocks = [article.words(b) for b in article.blocks if b not in self._same]
        known = [words for words in (article.author, article.source) if words]
        return "\n".join([*blocks, *known])

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word besides the heading, folded, whole and in its parts ("al-Assad", "assad")."""
        folded = fold(self.rest)
        parts = _PARTS.findall(folded)
        whole = (word.removesuffix("'s").replace(".", "") for word in _WORD.findall(folded))
        return frozenset([*parts, *whole])

    @cached_property
    def keys(self) -> frozenset[str]:
        """What the heading is about: the stems of its words."""
        return frozenset(word.key for word in content_words(self.text))

    def own(self, mentions: Sequence[_M]) -> Sequence[_M]:
        """The mentions in the heading."""
        return overlapping(mentions, self.block.span)

    def others(self, mentions: Sequence[_M]) -> Iterator[tuple[Sentence, _M]]:
        """The mentions in the text with their sentences."""
        for sentence in self.sentences:
            for mention in overlapping(mentions, sentence.span):
                yield sentence, mention

    def kinship(self, sentence: Sentence) -> int:
        """How many words a sentence shares with the heading."""
        words = content_words(self.annotated.text[sentence.start : sentence.end])
        return len(self.keys & {word.key for word in words})

    def passage(self, mention: Mention | Span | Sentence) -> Passage:
        """Where something stands."""
        return Passage(self.annotated.path, mention.start, mention.end)


def _letters(words: str) -> str:
    return "".join(_PARTS.findall(fold(words)))


def headings_of(annotated: AnnotatedArticle, kind: BlockKind) -> Iterator[Heading]:
    """The first headline of an article, or each caption, where the article has a text to them.

    The captions of a gallery tell a story of their own, years of it: they are left out.
    """
    blocks = list(annotated.article.of_kind(kind))
    if kind is BlockKind.CAPTION and len(blocks) > _MOST_CAPTIONS:
        return
    for block in blocks[:1] if kind is _HEAD else blocks:
        heading = Heading(annotated, block)
        if heading.is_readable:
            yield heading
