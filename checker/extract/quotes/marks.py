"""Where an article quotes: the outermost stretches between quotation marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.extract.quotes.signs import Mark, Role, acts_as, marks_in
from checker.extract.quotes.single_marks import opens_paragraph, single_stretches
from checker.types import Article, Block, BlockKind, Span

#: How many paragraphs ahead the end of an unclosed quotation is looked for; newswire files put
#: every sentence on a line of its own. Between 4 and 20 nothing changes on PolNeAR, for only a
#: block that begins with a closing mark ends such a quotation; 12 keeps a monologue whole.
REACH = 12


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch inside quotation marks, as much of it as stands in one block."""

    span: Span
    inner: Span
    is_opened: bool = True
    """False where the quotation began in an earlier block and this one did not reopen it."""
    is_closed: bool = True
    """False where the quotation goes on in the next block."""


def quoted_stretches(article: Article) -> tuple[Quoted, ...]:
    """Every quoted stretch of an article with its words and what is known of its two marks.

    In order and without overlap: quotations inside a quotation belong to the outer one. A
    quotation that runs over several blocks gives one stretch in each. A lost mark costs one
    quotation, never the rest.
    """
    blocks = [block for block in article.blocks if is_read(block)]
    marks = [tuple(marks_in(article.text, block)) for block in blocks]
    stretches: list[Quoted] = []
    is_carried = False
    for number, block in enumerate(blocks):
        ahead = slice(number, number + 1 + REACH)
        goes_on = continuation(blocks[ahead], marks[ahead], is_carried)
        doubles = _paired(block, marks[number], is_carried, goes_on is not None)
        merged = tuple(_merged(article.text, block, doubles))
        stretches.extend(_reopened(article.text, blocks[number : number + 2], merged))
        is_carried = goes_on is Role.CLOSE
    return tuple(stretches)


def is_read(block: Block) -> bool:
    """Whether sentences and quotations are looked for in a block: its words, or a caption's."""
    return block.speaks or block.kind is BlockKind.CAPTION


def _merged(text: str, block: Block, doubles: Sequence[Quoted]) -> Iterator[Quoted]:
    """Join the stretches of a block in double marks with those in single marks around them."""
    singles = single_stretches(text, block, tuple(quoted.span for quoted in doubles))
    outer = [Quoted(span, Span(span.start + 1, span.end - 1)) for span in singles]
    free = [
        quoted
        for quoted, span in zip(doubles, _enclosing(doubles, singles), strict=True)
        if span is None
    ]
    yield from sorted([*outer, *free], key=lambda quoted: quoted.span)


def _reopened(text: str, blocks: Sequence[Block], found: tuple[Quoted, ...]) -> tuple[Quoted, ...]:
    """The stretches of a block, or the whole of it where the next one opens its quotation anew.

    Only for single marks, of which an unclosed one may be an apostrophe: both blocks have to
    begin with one.
    """
    block = blocks[0]
    is_open = not found and opens_paragraph(text, block)
    if not is_open or len(blocks) < 2 or blocks[1].kind is not block.kind:
        return found
    if not opens_paragraph(text, blocks[1]):
        return found
    whole = Span(block.start, block.end)
    return (Quoted(whole, Span(block.start + 1, block.end), is_closed=False),)


def _enclosing(doubles: Sequence[Quoted], singles: Sequence[Span]) -> Iterator[Span | None]:
    at = 0
    for quoted in doubles:
        while at < len(singles) and singles[at].end <= quoted.span.start:
            at += 1
        covers = at < len(singles) and singles[at].contains(quoted.span)
        yield singles[at] if covers else None


def _paired(
    block: Block, marks: Sequence[Mark], is_carried: bool, goes_on: bool
) -> tuple[Quoted, ...]:
    """The quotations of one block; a second opening mark means that the first lost its partner."""
    found: list[Quoted] = []
    opening = Span(block.start, block.start) if is_carried else None
    outer: Span | None = None
    for mark in marks:
        place = Span(mark.start, mark.end)
        if acts_as(mark, opening is not None) is Role.OPEN:
            outer = opening if opening and mark.role is Role.OPEN else outer
            opening = place
        elif opening is not None:
            found.append(_between(opening, place))
            opening = None
        elif outer is not None and mark.role is Role.CLOSE:
            # "They told me, "Go," and I went," she said: the first mark had lost no partner
            found = [quoted for quoted in found if quoted.span.start < outer.start]
            found.append(_between(outer, place))
            outer = None
    if opening is not None and goes_on:
        found.append(_between(opening, Span(block.end, block.end)))
    return tuple(quoted for quoted in found if quoted.inner.start < quoted.inner.end)


def _between(opening: Span, closing: Span) -> Quoted:
    return Quoted(
        Span(opening.start, closing.end),
        Span(opening.end, closing.start),
        is_opened=opening.start < opening.end,
        is_closed=closing.start < closing.end,
    )


def continuation(
    blocks: Sequence[Block], marks: Sequence[Sequence[Mark]], is_carried: bool
) -> Role | None:
    """How the quotation that the first block leaves open goes on in the next, if it does.

    OPEN where the next block opens it anew, CLOSE where a block ahead closes it without that.
    """
    if not _is_left_open(marks[0], is_carried):
        return None
    for block, ahead in zip(blocks[1:], marks[1:], strict=True):
        if block.kind is not blocks[0].kind:
            return None
        if ahead:
            return _entry(block, blocks[1], ahead[0])
    return None


def _entry(block: Block, following: Block, mark: Mark) -> Role | None:
    if acts_as(mark, is_open=mark.role is not Role.OPEN) is Role.CLOSE:
        return Role.CLOSE
    return Role.OPEN if block is following and mark.start == block.start else None


def _is_left_open(marks: Sequence[Mark], is_open: bool) -> bool:
    for mark in marks:
        is_open = acts_as(mark, is_open) is Role.OPEN
    return is_open
