"""Comments in an article by which its desk hides findings of some rules in the next paragraph.

``<!-- checker: ignore name-spelling, date-conflict: agreed with the desk -->`` names rules, and
behind a colon the reason. Alone on its line it speaks for the next paragraph, within a line for
the paragraph it stands in; ``ignore-file`` speaks for the whole article. A reader finds the
comments, reads the text with blanks in their places, so that they change nothing that it sees,
and puts them back; offsets stay.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Final

from checker.types import SUPPRESSING, Article, Block, BlockKind, Span, Suppression

_, _WHOLE_FILE = SUPPRESSING
_COMMENT = re.compile(r"<!--(?P<words>.*?)(?:-->|\Z)", re.DOTALL)
#: "checker: ignore ..."; the colon is forgotten easily and changes nothing.
_ADDRESS = re.compile(r"\s{0,99}checker(?:\s{0,9}:|[\s-](?=\s{0,9}ignore\b))", re.IGNORECASE)
_ORDER = re.compile(r"\s*(?P<order>[\w-]*)(?P<rest>.*)", re.DOTALL)
_BETWEEN = re.compile(r"[\s,;]+")
_BLANK: Final = " \t\ufeff"
_BLANKS_TO_LINE_END = re.compile(r"[ \t]{0,99}(?:\r\n|\n|\r|\Z)")
_NEXT_LINE = re.compile(r"[ \t]{0,99}(?:\r\n|\n|\r)[ \t]{0,99}")
#: Blocks for which a comment can be meant; the rest is skipped on the way to them.
_MEANT = frozenset(
    {BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.PARAGRAPH, BlockKind.CAPTION}
)


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment that is addressed to checker, and what it says."""

    span: Span
    words: str
    """What stands behind the address: the order, the rules, the reason."""
    is_closed: bool = True


def find_comments(text: str, start: int = 0, code: Sequence[Span] = ()) -> tuple[Comment, ...]:
    """The comments to checker from an offset on, in order; in code they are examples, not orders.

    One that is never closed reaches to the end of its line.
    """
    found = []
    shown = sorted(code)
    starts, ends = [span.start for span in shown], list(accumulate((s.end for s in shown), max))
    for match in _COMMENT.finditer(text, start):
        address = _ADDRESS.match(match["words"])
        before = bisect_right(starts, match.start())
        is_example = before > 0 and ends[before - 1] > match.start()
        if address is None or is_example:
            continue
        words, end = match["words"][address.end() :], match.end()
        is_closed = match[0].endswith("-->")
        if not is_closed:
            words = words.splitlines()[0] if words.strip() else ""
            end = match.start("words") + address.end() + len(words)
        found.append(Comment(Span(match.start(), end), words, is_closed))
    return tuple(found)


def blank_out(text: str, comments: Sequence[Comment]) -> str:
    """The text with blanks for the comments, as long as before; a line of its own goes whole."""
    closed = [comment.span for comment in comments if comment.is_closed]
    without = _blanked(text, closed)
    lines = []
    for span in closed:
        start = without.rfind("\n", 0, span.start) + 1
        rest = _BLANKS_TO_LINE_END.match(without, span.end)
        if rest and not without[start : span.start].strip(_BLANK):
            lines.append(Span(span.start, rest.end()))
    return _blanked(without, lines)


def _blanked(text: str, spans: Sequence[Span]) -> str:
    characters = list(text)
    for span in spans:
        characters[span.start : span.end] = " " * (span.end - span.start)
    return "".join(characters)


def with_suppressions(
    article: Article, text: str, comments: Sequence[Comment], *, joins_lines: bool = False
) -> Article:
    """An article that was read without its comments, with its own text and with them.

    Each comment becomes furniture and divides the block around it. ``joins_lines`` says that a
    paragraph goes on until the next empty line, as in Markdown.
    """
    if not comments:
        return article
    kept = [comment.span for comment in comments if comment.is_closed]
    starts = [span.start for span in kept]  # in order, and none lies within another
    blocks = [
        part
        for block in article.blocks
        for part in _divided(
            block, kept[bisect_left(starts, block.start) : bisect_left(starts, block.end)], text
        )
    ]
    blocks += [Block(BlockKind.FURNITURE, span.start, span.end) for span in kept]
    suppressions = [_read(comment, article, joins_lines=joins_lines) for comment in comments]
    return replace(
        article,
        text=text,
        blocks=tuple(sorted(blocks, key=lambda block: block.start)),
        suppressions=tuple(suppressions),
    )


def _divided(block: Block, comments: Sequence[Span], text: str) -> Iterator[Block]:
    """A block without the comments inside it, nor blanks around them."""
    inside = [span for span in comments if block.span.contains(span)]
    starts = [block.start, *(span.end for span in inside)]
    ends = [*(span.start for span in inside), block.end]
    for start, end in zip(starts, ends, strict=True):
        words = text[start:end]
        left = start + len(words) - len(words.lstrip())
        right = start + len(words.rstrip())
        if left < right:
            yield Block(block.kind, left, right)


def _read(comment: Comment, article: Article, *, joins_lines: bool) -> Suppression:
    """What a comment says; the article is as it was read without its comments."""
    match = _ORDER.match(comment.words)
    order, rest = (match["order"].lower(), match["rest"]) if match else ("", "")
    names, _, reason = rest.partition(":")
    covered = None
    if comment.is_closed and order == _WHOLE_FILE:
        covered = Span(0, len(article.text))
    elif comment.is_closed:
        covered = _covered(comment, article, joins_lines=joins_lines)
    return Suppression(
        comment=comment.span,
        covered=covered,
        order=order,
        rules=tuple(name.lower() for name in _BETWEEN.split(names) if name),
        reason=" ".join(reason.split()) or None,
        is_closed=comment.is_closed,
    )


def _covered(comment: Comment, article: Article, *, joins_lines: bool) -> Span | None:
    """The paragraph a comment stands in, or else the next one with what stands before it."""
    blocks = article.blocks
    line = article.text.rfind("\n", 0, comment.span.start) + 1
    if article.text[line : comment.span.start].strip(_BLANK):
        first = bisect_right(blocks, line, key=lambda block: block.end)
        last = bisect_left(blocks, comment.span.start, key=lambda block: block.start) - 1
        if first <= last:
            return _paragraph(article, first, last, joins_lines=joins_lines)
    following = bisect_left(blocks, comment.span.end, key=lambda block: block.start)
    chosen = next((at for at in range(following, len(blocks)) if blocks[at].kind in _MEANT), None)
    if chosen is None:
        return None
    end = _paragraph(article, chosen, chosen, joins_lines=joins_lines).end
    return Span(comment.span.end, end)


def _paragraph(article: Article, first: int, last: int, *, joins_lines: bool) -> Span:
    """From one block to another, and over lines that go on with a paragraph."""
    blocks = article.blocks
    while joins_lines and last + 1 < len(blocks) and _goes_on(article, blocks[last : last + 2]):
        last += 1
    while joins_lines and first > 0 and _goes_on(article, blocks[first - 1 : first + 1]):
        first -= 1
    return Span(blocks[first].start, blocks[last].end)


def _goes_on(article: Article, pair: Sequence[Block]) -> bool:
    """Whether the second of two blocks is the next line of the first one's paragraph."""
    one, other = pair
    are_text = one.kind is other.kind is BlockKind.PARAGRAPH
    return are_text and bool(_NEXT_LINE.fullmatch(article.text, one.end, other.start))
