"""Markdown: plain text whose markup says what some of the lines are.

The text is read as it stands. Markers at the beginning of a line (``#``, ``>``, ``-``) are left
out of its block; markup inside a line stays, for offsets point into the file.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from checker.ingest.assembly import assemble
from checker.ingest.frontmatter import read_front_matter
from checker.ingest.lines import Line, paragraphs, physical_lines, trim
from checker.ingest.suppressions import blank_out, find_comments, with_suppressions
from checker.types import Article, BlockKind, Span

_HEADING = re.compile(r"#{1,6}[ \t]+")
_HEADING_END = re.compile(r"(?<![ \t])[ \t]+#{1,6}$")
_MARKER = re.compile(r"(?:>[ \t]?){1,5}|(?:[-*+]|\d{1,3}[.)])[ \t]+")
_EMPHASIS = re.compile(r"(?P<mark>\*\*\*|\*\*|\*|___|__|_)(?P<words>[^*_\s][^*_]{0,300})(?P=mark)")
_UNDERLINE = re.compile(r"=+|-+")
_FENCE = re.compile(r"(?:```|~~~)")
_INLINE_CODE = re.compile(r"(?<!`)(?P<marks>`{1,3})(?!`)[^`\n]{1,500}(?P=marks)")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


def read_markdown(path: str, text: str) -> Article:
    """Read a ``.md`` file's text; offsets count from its first character, front matter and all."""
    front = read_front_matter(path, text)
    comments = find_comments(text, front.end, _code(text, front.end))
    plain = blank_out(text, comments)
    lines = _without_code(_without_comments(plain, front.end))
    article = assemble(path, plain, front, tuple(_marked(plain, lines)))
    return with_suppressions(article, text, comments, joins_lines=True)


def _code(text: str, start: int) -> tuple[Span, ...]:
    """Where code is shown: between fences, and between backticks within a line."""
    fences = [line for line in physical_lines(text, start) if _FENCE.match(line.text)]
    blocks = [
        Span(one.start, other.end if other else len(text))
        for one, other in zip_longest(fences[::2], fences[1::2])
    ]
    return (*blocks, *(Span(*match.span()) for match in _INLINE_CODE.finditer(text, start)))


def _without_comments(text: str, start: int) -> Sequence[Line]:
    """The paragraphs; a comment over several lines is one line of furniture."""
    ends = {match.start(): match.end() for match in _COMMENT.finditer(text, start)}
    starts = list(ends)
    found = []
    for line in paragraphs(text, start):
        before = bisect_right(starts, line.start)
        inside = before > 0 and line.end <= ends[starts[before - 1]]
        hint = BlockKind.FURNITURE if inside else None
        found.append(Line(line.start, line.end, line.text, hint))
    return found


def _without_code(lines: Sequence[Line]) -> Iterator[Line]:
    is_code = False
    for line in lines:
        is_fence = _FENCE.match(line.text) is not None
        hint = BlockKind.FURNITURE if is_code or is_fence else line.hint
        is_code = is_code != is_fence
        yield Line(line.start, line.end, line.text, hint)


def _marked(text: str, lines: Iterator[Line]) -> Iterator[Line]:
    """The lines without their markers, headings named."""
    waiting: Line | None = None
    for line in lines:
        if waiting and line.hint is None and _UNDERLINE.fullmatch(line.text):
            is_underline = text.count("\n", waiting.end, line.start) == 1
            yield _as(waiting, BlockKind.HEADLINE) if is_underline else waiting
            yield _as(line, BlockKind.FURNITURE)
            waiting = None
            continue
        if waiting:
            yield waiting
        waiting = _unmarked(text, line)
    if waiting:
        yield waiting


def _as(line: Line, kind: BlockKind) -> Line:
    return Line(line.start, line.end, line.text, kind)


def _unmarked(text: str, line: Line) -> Line:
    if line.hint is not None:
        return line
    start, end, hint = line.start, line.end, line.hint
    if heading := _HEADING.match(line.text):
        start += heading.end()
        closing = _HEADING_END.search(text, start, end)
        end = closing.start() if closing else end
        hint = BlockKind.HEADLINE
    elif marker := _MARKER.match(line.text):
        start += marker.end()
    if emphasis := _EMPHASIS.fullmatch(text, start, end):
        start, end = emphasis.span("words")
    start, end = trim(text, start, end)
    return Line(start, end, text[start:end], hint) if start < end else line
