"""Double quotation marks without their partner: opened and not closed, or closed and not opened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from checker.extract.quotes.marks import REACH, continuation, is_read
from checker.extract.quotes.signs import Mark, Role, acts_as, marks_in
from checker.types import Article, Block, Span


@dataclass(frozen=True, slots=True)
class Unpaired:
    """A mark that has no partner, with the stretch of its paragraph in which that would stand."""

    mark: Span
    where: Span
    """From the words behind an opening mark to the next mark or the end of the paragraph; for a
    closing mark, from the mark or beginning before it to the mark itself."""
    opens: bool


def unpaired_marks(article: Article) -> tuple[Unpaired, ...]:
    """Every double mark without a partner, of paragraphs where exactly one mark has none.

    A quotation that the next paragraph opens anew, or closes without that, is whole. Where two
    marks of a paragraph have no partner they may be each other's ("she said, "Go," to me").
    """
    blocks = [block for block in article.blocks if is_read(block)]
    marks = [tuple(marks_in(article.text, block)) for block in blocks]
    found: list[Unpaired] = []
    is_carried = False
    for number, block in enumerate(blocks):
        ahead = slice(number, number + 1 + REACH)
        goes_on = continuation(blocks[ahead], marks[ahead], is_carried)
        alone = list(_alone(block, marks[number], is_carried, goes_on is not None))
        found += alone if len(alone) == 1 else []
        is_carried = goes_on is Role.CLOSE
    begins, ends = {block.start for block in blocks}, {block.end for block in blocks}
    return tuple(_without_long_quotations(found, begins, ends))


def _without_long_quotations(
    found: Sequence[Unpaired], begins: Set[int], ends: Set[int]
) -> Iterator[Unpaired]:
    """Leave out marks at the beginning of one paragraph and the end of another after it.

    They are the marks of one long quotation, whose paragraphs have quotations of their own.
    """
    at = 0
    while at < len(found):
        one, other = found[at], found[at + 1] if at + 1 < len(found) else None
        is_begin = one.opens and one.mark.start in begins
        if is_begin and other and not other.opens and other.mark.end in ends:
            at += 2
        else:
            yield one
            at += 1


def _alone(
    block: Block, marks: Sequence[Mark], is_carried: bool, goes_on: bool
) -> Iterator[Unpaired]:
    opening: Span | None = Span(block.start, block.start) if is_carried else None
    last = block.start
    for mark in marks:
        place = Span(mark.start, mark.end)
        if acts_as(mark, opening is not None) is Role.OPEN:
            if opening is not None and opening.start < opening.end:
                yield Unpaired(opening, Span(opening.end, mark.start), opens=True)
            opening = place
        elif opening is None:
            yield Unpaired(place, Span(last, mark.start), opens=False)
        else:
            opening = None
        last = mark.end
    if opening is not None and opening.start < opening.end and not goes_on:
        yield Unpaired(opening, Span(opening.end, block.end), opens=True)
