"""The lines and paragraphs of a text, as stretches that the layout can name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from checker.types import BlockKind

_LINE = re.compile(r"[^\r\n]+")
_SENTENCE_END = re.compile(r"[.!?:;…\"”’')\]|]$")

#: Hand-wrapped text keeps its lines this short; 72 to 80 is usual, 100 the widest seen.
_WIDEST_WRAPPED = 100

#: A text counts as hand-wrapped where at least this share of its lines break off in mid-sentence.
#: Files with one sentence or paragraph a line stay under 0.1.
_WRAPPED_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Line:
    """A line or paragraph without the white space around it, ``text[start:end]``.

    ``hint`` is the kind that markup has already settled, a Markdown heading for one.
    """

    start: int
    end: int
    text: str
    hint: BlockKind | None = None


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without white space and byte-order mark at its ends."""
    while start < end and (text[start].isspace() or text[start] == "\ufeff"):
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def physical_lines(text: str, start: int = 0) -> Iterator[Line]:
    """Each line that holds more than white space, from ``start`` on."""
    for match in _LINE.finditer(text, start):
        left, right = trim(text, match.start(), match.end())
        if left < right:
            yield Line(left, right, text[left:right])


def paragraphs(text: str, start: int = 0) -> tuple[Line, ...]:
    """The lines of a text, joined into paragraphs where the text is wrapped by hand.

    Newsrooms' exports have one paragraph or one sentence a line; there the lines are returned
    as they are. Only where most lines break off in mid-sentence are they taken together, up to
    the next empty line.
    """
    lines = tuple(physical_lines(text, start))
    pairs = [(left, right) for left, right in pairwise(lines) if not _is_gap(text, left, right)]
    broken = sum(_breaks_off(left) for left, _ in pairs)
    short = all(len(line.text) <= _WIDEST_WRAPPED for line in lines)
    if not short or len(pairs) < 4 or broken < _WRAPPED_SHARE * len(pairs):
        return lines
    return tuple(_joined(text, lines))


def _is_gap(text: str, left: Line, right: Line) -> bool:
    return text.count("\n", left.end, right.start) > 1


def _breaks_off(line: Line) -> bool:
    return len(line.text) >= 40 and not _SENTENCE_END.search(line.text)


def _joined(text: str, lines: tuple[Line, ...]) -> Iterator[Line]:
    first, last = lines[0], lines[0]
    for line in lines[1:]:
        if _is_gap(text, last, line):
            yield Line(first.start, last.end, text[first.start : last.end])
            first = line
        last = line
    yield Line(first.start, last.end, text[first.start : last.end])
