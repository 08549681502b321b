"""An article as the page shows it: paragraphs, in which the words of findings are marked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from checker.report.html.shapes import shape
from checker.report.readings import is_quotation
from checker.types import Article, Block, BlockKind, Finding, Report, Span


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A stretch that takes part in a finding, as one of its readings."""

    span: Span
    finding: int
    """Number of the finding on the page, from 1."""
    reading: int
    """Place of the reading in the finding, from 0."""
    differs: bool = True
    """Whether these are the words that differ, and not only the quotation around them."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text within which the marks are the same."""

    text: str
    start: int
    marks: tuple[Mark, ...] = ()
    ending: tuple[Mark, ...] = ()
    """Marks that end here."""

    @property
    def is_marked(self) -> bool:
        """Whether it holds words of a finding; a blank between two marks is none."""
        return bool(self.marks and self.text.strip())

    @property
    def foremost(self) -> Mark:
        """The closest mark around it: the one its link leads to."""
        return min(self.marks, key=lambda mark: (mark.span.end - mark.span.start, mark))

    @property
    def differs(self) -> bool:
        """Whether it holds words that differ."""
        return any(mark.differs for mark in self.marks)

    @property
    def findings(self) -> str:
        """The numbers of its findings, the closest first."""
        numbers = dict.fromkeys([self.foremost.finding, *(mark.finding for mark in self.marks)])
        return " ".join(map(str, numbers))

    @property
    def note(self) -> str:
        """The findings whose words end here, each with the shape of its reading."""
        notes = (f"{mark.finding}{shape(mark.reading)}" for mark in self.ending)
        return " ".join(dict.fromkeys(notes))


@dataclass(frozen=True, slots=True)
class Part:
    """A block of the article: a paragraph, or the dateline that begins one."""

    kind: BlockKind
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Blocks that stand on one line, with the number of that line in the file."""

    line: int
    parts: tuple[Part, ...]

    @property
    def kind(self) -> BlockKind:
        """What it is to the reader: what its last block is."""
        return self.parts[-1].kind


def marks_by_path(report: Report) -> Mapping[str, Sequence[Mark]]:
    """Everything to be marked in each article, in order."""
    found: defaultdict[str, set[Mark]] = defaultdict(set)
    for number, finding in enumerate(report.findings, start=1):
        for path, mark in _marks(number, finding):
            found[path].add(mark)
    return {path: sorted(marks) for path, marks in found.items()}


def _marks(number: int, finding: Finding) -> Iterator[tuple[str, Mark]]:
    for at, reading in enumerate(finding.readings):
        # The wording that others are compared with has nothing that differs.
        is_measure = is_quotation(finding) and at == 0
        inner = () if is_measure else reading.marks
        for place in reading.passages:
            yield place.path, Mark(place.span, number, at, not (is_measure or inner))
        for place in inner:
            yield place.path, Mark(place.span, number, at)


def paragraphs(article: Article, marks: Sequence[Mark]) -> tuple[Paragraph, ...]:
    """The article's blocks by line, each cut where a mark begins or ends."""
    inside = _by_block(article.blocks, marks)
    return tuple(
        Paragraph(
            article.position(blocks[0].start)[0],
            tuple(_part(article.text, block, inside.get(block.start, ())) for block in blocks),
        )
        for blocks in _by_line(article)
    )


def _by_block(blocks: Sequence[Block], marks: Sequence[Mark]) -> dict[int, list[Mark]]:
    """The marks in each block, by where it begins: thousands of both are not compared."""
    inside: dict[int, list[Mark]] = {}
    starts, ends = [block.start for block in blocks], [block.end for block in blocks]
    for mark in marks:
        first, last = bisect_right(ends, mark.span.start), bisect_left(starts, mark.span.end)
        for start in starts[first:last]:
            inside.setdefault(start, []).append(mark)
    return inside


def _by_line(article: Article) -> Iterator[list[Block]]:
    """Blocks between which no line ends."""
    together: list[Block] = []
    for block in article.blocks:
        if together and "\n" in article.text[together[-1].end : block.start]:
            yield together
            together = []
        together.append(block)
    if together:
        yield together


def _part(text: str, block: Block, inside: Sequence[Mark]) -> Part:
    cuts = {block.start, block.end}
    for mark in inside:
        cuts.update((max(mark.span.start, block.start), min(mark.span.end, block.end)))
    edges = sorted(cuts)
    return Part(
        block.kind,
        tuple(_segment(text, Span(start, end), inside) for start, end in pairwise(edges)),
    )


def _segment(text: str, span: Span, marks: Sequence[Mark]) -> Segment:
    around = tuple(mark for mark in marks if mark.span.contains(span))
    ending = tuple(mark for mark in around if mark.span.end == span.end)
    return Segment(text[span.start : span.end], span.start, around, ending)


def anchor_at(starts: Sequence[int], span: Span) -> int | None:
    """The first of the marked segments' starts within a stretch, where there is one.

    Words outside every block, such as those of front matter, are not on the page.
    """
    at = bisect_left(starts, span.start)
    return starts[at] if at < len(starts) and starts[at] < span.end else None
