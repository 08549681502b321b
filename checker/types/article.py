"""An article as it was read: its text, its blocks, and what is known about it.

The text is never changed after reading. Every other type points into it with half-open
offsets in Unicode code points, so that ``text[start:end]`` is always the words themselves.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Final


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of one article's text, ``text[start:end]``."""

    start: int
    end: int

    def overlaps(self, other: Span) -> bool:
        """Whether the two stretches share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether the other stretch lies within this one."""
        return self.start <= other.start and other.end <= self.end


#: The path of an article that is in no file: it came through standard input without a name.
UNNAMED: Final = "<stdin>"


class BlockKind(StrEnum):
    """What a stretch of an article is to its reader."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    METADATA = "metadata"
    FURNITURE = "furniture"


#: Blocks in which the article itself speaks; the rest is page furniture and makes no claim.
SPEAKING = frozenset({BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.PARAGRAPH})


@dataclass(frozen=True, slots=True)
class Block:
    """A line, a paragraph, or the part of a line that is something else (a dateline, a byline)."""

    kind: BlockKind
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where the block stands in the text."""
        return Span(self.start, self.end)

    @property
    def speaks(self) -> bool:
        """Whether sentences in this block are claims of the article."""
        return self.kind in SPEAKING


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where, when and through which agency an article was filed: "KYIV, Oct 8 (Reuters) —"."""

    start: int
    end: int
    place: Span | None = None
    """The place as written, with its region where that stands there: "Aleppo, Syria"."""
    agency: Span | None = None
    day: date | None = None
    """The day it names, its year taken from the day of publication where none is written."""

    @property
    def span(self) -> Span:
        """Where the dateline stands in the text, its dash and all."""
        return Span(self.start, self.end)


#: What a comment can ask for: to be silent on the next paragraph, or on the whole article.
SUPPRESSING = ("ignore", "ignore-file")


@dataclass(frozen=True, slots=True)
class Suppression:
    """A comment in an article by which its desk hides findings: "checker: ignore name-spelling"."""

    comment: Span
    """Where the comment stands, its marks and all."""
    covered: Span | None
    """The stretch for which it speaks; none where no paragraph follows it."""
    order: str
    """What it asks for, in lower case: "ignore", "ignore-file", or a word that means nothing."""
    rules: tuple[str, ...]
    """Names of rules in lower case, as they are written; they need not exist."""
    reason: str | None = None
    is_closed: bool = True
    """Whether the comment has its end; one without hides nothing."""

    @property
    def hides(self) -> bool:
        """Whether it asks for anything that there is."""
        return self.order in SUPPRESSING


@dataclass(frozen=True)
class Article:
    """One article: its text as decoded, and the facts about it that its file carries.

    ``blocks`` are in order, do not overlap, and leave out white space and front matter; only the
    title in it is a headline where the text has none. ``path`` is the path as the user gave it,
    with forward slashes; it names the article.
    """

    path: str
    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    source: str | None = None
    author: str | None = None
    url: str | None = None
    published: date | None = None
    dateline: Dateline | None = None
    suppressions: tuple[Suppression, ...] = ()
    """The comments by which findings in it are hidden, in order."""

    @property
    def headline(self) -> Block | None:
        """The first headline, where the text has one; later ones head a part of the text."""
        return next(self.of_kind(BlockKind.HEADLINE), None)

    @property
    def standfirsts(self) -> tuple[Block, ...]:
        """The lines between headline and text that sum it up."""
        return tuple(self.of_kind(BlockKind.STANDFIRST))

    @property
    def bylines(self) -> tuple[Block, ...]:
        """The lines that say who wrote it."""
        return tuple(self.of_kind(BlockKind.BYLINE))

    @property
    def captions(self) -> tuple[Block, ...]:
        """The lines that describe a picture or name its source."""
        return tuple(self.of_kind(BlockKind.CAPTION))

    @property
    def paragraphs(self) -> tuple[Block, ...]:
        """The running text."""
        return tuple(self.of_kind(BlockKind.PARAGRAPH))

    @property
    def furniture(self) -> tuple[Block, ...]:
        """What stands around the article on its page: buttons, links, notices."""
        return tuple(self.of_kind(BlockKind.FURNITURE))

    def of_kind(self, kind: BlockKind) -> Iterator[Block]:
        """The blocks of one kind, in order."""
        return (block for block in self.blocks if block.kind is kind)

    def words(self, block: Block) -> str:
        """The text of a block, line breaks and double blanks made plain."""
        return " ".join(self.text[block.start : block.end].split())

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offset of the first character of each line."""
        return (0, *(at + 1 for at, character in enumerate(self.text) if character == "\n"))

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset, both counted from 1."""
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1
