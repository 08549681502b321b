"""The sentences of an article: not broken at abbreviations, nor inside a quotation."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.extract.quotes.marks import Quoted, is_read, quoted_stretches
from checker.extract.stops import STOP, ends_sentence, runs_on
from checker.types import Article, Block, Sentence, Span

#: The number of an entry in a list, which begins its first sentence.
_ENTRY = re.compile(r"[*(\s]{0,3}\d{1,2}")
#: What may open a sentence before its first word.
_OPENING = frozenset('"“‘([')


def split_sentences(article: Article) -> tuple[Sentence, ...]:
    """The sentences of all blocks that speak, and of captions, in order.

    Together they cover every character of those blocks that is not white space. A quotation of
    several sentences stays whole in the sentence that quotes it.
    """
    quotes = quoted_stretches(article)
    starts = [quoted.span.start for quoted in quotes]
    return tuple(
        Sentence(span.start, span.end, block.kind, number)
        for number, block in enumerate(article.blocks)
        if is_read(block)
        for span in _spans(
            article.text,
            block,
            quotes[bisect_right(starts, block.start - 1) : bisect_right(starts, block.end)],
        )
    )


def grammatical_sentences(article: Article, sentences: Sequence[Sentence]) -> tuple[Span, ...]:
    """The sentences as grammar parts them: those within a quotation are parted too.

    ``"We go. We stay," she said`` is one sentence to a reader of quotations, two to a parser.
    """
    quotes = quoted_stretches(article)
    starts = [quoted.span.start for quoted in quotes]
    found: list[Span] = []
    for sentence in sentences:
        first = max(0, bisect_right(starts, sentence.start) - 1)
        within = quotes[first : bisect_right(starts, sentence.end)]
        ends = list(_boundaries_within(article.text, sentence, within))
        for start, end in pairwise([sentence.start, *ends, sentence.end]):
            found.append(_trimmed(article.text, start, end))
    return tuple(found)


def _boundaries_within(text: str, sentence: Sentence, quotes: Sequence[Quoted]) -> Iterator[int]:
    """Offsets after the white space that parts two sentences of one quotation."""
    for quoted in quotes:
        start = max(sentence.start, quoted.inner.start)
        end = min(sentence.end, quoted.inner.end)
        for match in STOP.finditer(text, start, end):
            is_parted = match.end() < end and match[0][-1].isspace()
            if is_parted and ends_sentence(text, match, end, is_quote_end=False):
                yield match.end()


def _spans(text: str, block: Block, quotes: Sequence[Quoted]) -> Iterator[Span]:
    start = block.start
    for end in [*_boundaries(text, block, quotes), block.end]:
        span = _trimmed(text, start, end)
        if span.start < span.end:
            yield span
        start = end


def _trimmed(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    return (
        Span(end - len(part.lstrip()), start + len(part.rstrip()))
        if part.strip()
        else Span(start, start)
    )


def _boundaries(text: str, block: Block, quotes: Sequence[Quoted]) -> Iterator[int]:
    """Offsets after the white space that parts two sentences."""
    starts = [quoted.span.start for quoted in quotes]
    begun = block.start
    for match in STOP.finditer(text, block.start, block.end):
        number = bisect_right(starts, match.start()) - 1
        end = quotes[number].span.end if number >= 0 else 0
        is_quote_end = end > match.start()
        is_entry = _ENTRY.fullmatch(text, begun, match.start()) is not None
        if is_entry or end > match.end("closers") or match.end() == block.end:
            continue
        if match[0][-1].isspace() or is_quote_end:
            at = match.end()
            is_found = ends_sentence(text, match, block.end, is_quote_end=is_quote_end)
        else:
            opens = match.start() + 1 in starts[number + 1 : number + 2]
            at = match.start() + 1 if opens else match.end()
            is_found = runs_on(text, match.start(), match.end() + (text[match.end()] in _OPENING))
        if is_found:
            begun = at
            yield at
