"""The words of an article with their grammar, as a language pipeline reads them.

Labels are those of Universal Dependencies (https://universaldependencies.org): ``pos`` is the
universal part of speech, ``dep`` the relation to the head. ``tag`` is the finer tag of the Penn
Treebank, which tells the tense of verbs (VBD, VBZ) and proper from common nouns.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from checker.types.article import Span


class Token(NamedTuple):
    """One word or mark of an article. A tuple, because an article has thousands of them."""

    start: int
    end: int
    lemma: str
    """Dictionary form in lower case: "meet" for "meeting" the verb."""
    pos: str
    tag: str
    dep: str
    head: int
    """Index in ``Parse.tokens`` of the word this one hangs on; its own for the root."""


@dataclass(frozen=True, slots=True)
class ParsedEntity:
    """A stretch the pipeline takes for a name, with its label ("PERSON", "ORG", "GPE" …)."""

    start: int
    end: int
    label: str

    @property
    def span(self) -> Span:
        """Where the name stands in the text."""
        return Span(self.start, self.end)


@dataclass(frozen=True)
class Parse:
    """All words of an article's sentences in order, and the names found among them."""

    tokens: tuple[Token, ...] = ()
    entities: tuple[ParsedEntity, ...] = ()

    @cached_property
    def _ends(self) -> list[int]:
        return [token.end for token in self.tokens]

    @cached_property
    def _children(self) -> tuple[tuple[int, ...], ...]:
        children: list[list[int]] = [[] for _ in self.tokens]
        for number, token in enumerate(self.tokens):
            if token.head != number:
                children[token.head].append(number)
        return tuple(map(tuple, children))

    def within(self, span: Span) -> range:
        """Indices of the words that share a character with a stretch of the text."""
        first = bisect_left(self._ends, span.start + 1)
        last = first
        while last < len(self.tokens) and self.tokens[last].start < span.end:
            last += 1
        return range(first, last)

    def head_of(self, span: Span) -> int | None:
        """The word of a stretch on which its other words hang; none where no word stands."""
        within = self.within(span)
        return next((at for at in within if self.is_top(at, within)), None)

    def is_top(self, at: int, within: Sequence[int]) -> bool:
        """Whether the word hangs on none of the words of a stretch."""
        head = self.tokens[at].head
        return head == at or head not in within

    def children(self, at: int, *deps: str) -> tuple[int, ...]:
        """The words that hang on a word, in order; of the given relations where any are given."""
        below = self._children[at]
        return tuple(child for child in below if self.tokens[child].dep in deps) if deps else below

    def ancestors(self, at: int) -> Iterator[int]:
        """The words above a word, its head first, the root last."""
        while (head := self.tokens[at].head) != at:
            yield head
            at = head
