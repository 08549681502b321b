"""The sentences of an article: not broken at abbreviations, nor inside a quotation."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from checker.extract.quotes.marks import Quoted, is_read, quoted_stretches
from checker.lexicon.abbreviations import (
    AFTER_CLOCK,
    BEFORE_NUMBER,
    CLOCK,
    DOUBTFUL,
    LEADING,
    STARTERS,
)
from checker.lexicon.cues import REPORTING_VERBS
from checker.types import Article, Block, Sentence, Span

#: A stop with the marks and brackets that close after it, then white space, or a capital set
#: against a closing mark, as where a paragraph's break was lost.
_STOP = re.compile(
    r"(?P<stop>[.!?…])(?P<closers>[.!?…\"'”’»›)\]}]{0,8})(?:\s+|(?<=[\"”’»])(?=[A-Z“]))"
)
#: The word that a stop ends; cut at 40 characters, more than any abbreviation has.
_LAST_WORD = re.compile(r"[^\s(\[{\"“”‘«—–/]{1,40}\Z")
_NEXT_WORD = re.compile(r"[\"'“‘«(\[—–―-]{0,4}\s?(?P<word>[^\W_][\w'’.-]{0,40})")
_INITIAL = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
#: What follows a quotation that is still to be attributed: "No!" Jane Doe shouted.
_ATTRIBUTION = re.compile(
    r"(?:[^\W\d_][\w'’.-]{0,30} ){1,5}?(?P<verb>[a-z]{3,15})\b(?P<end>[.,;:])?"
)
#: … and what shows that the words begin a report of their own: Jane Doe said that …
_BEGINS_REPORT = re.compile(r" (?:that|he|she|it|they|the)\b")


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
    for match in _STOP.finditer(text, block.start, block.end):
        number = bisect_right(starts, match.start()) - 1
        end = quotes[number].span.end if number >= 0 else 0
        is_quote_end = end > match.start()
        is_inside = end > match.end("closers")
        is_run_on = match.end() == match.end("closers") and not is_quote_end
        if is_inside or is_run_on:
            continue
        if _is_boundary(text, match, block.end, is_quote_end=is_quote_end):
            yield match.end()


def _is_boundary(text: str, match: re.Match[str], limit: int, *, is_quote_end: bool) -> bool:
    following = _NEXT_WORD.match(text, match.end(), limit)
    if following is None:
        return True
    word = following["word"]
    is_lower = word[0].islower() and not word[1:2].isupper()
    if is_lower or (is_quote_end and _is_spoken(text, match, limit, word)):
        return False
    if is_quote_end or match["stop"] in "!?":
        return True
    if match["stop"] == "…" or match["closers"].startswith((".", "…")):
        return _begins(word)
    return not _is_abbreviated(text, match, word)


def _is_spoken(text: str, stop: re.Match[str], limit: int, word: str) -> bool:
    """Whether a quotation's speaker follows it: Jane Doe said, or a dash and a name."""
    is_dashed = text[stop.end()] in "—–―-"
    return is_dashed or (not _begins(word) and _is_attributed(text, stop, limit))


def _is_attributed(text: str, stop: re.Match[str], limit: int) -> bool:
    """Whether "Jane Doe said" follows a quotation whose own stop ends no sentence.

    After a full stop that is a slip, believed only where nothing else follows ("…." Doe said.).
    """
    match = _ATTRIBUTION.match(text, stop.end(), limit)
    if match is None or match["verb"] not in REPORTING_VERBS:
        return False
    if match["end"] is not None:
        return True
    return stop["stop"] in "!?" and not _BEGINS_REPORT.match(text, match.end(), limit)


def _is_abbreviated(text: str, match: re.Match[str], following: str) -> bool:
    """Whether the stop belongs to the word before it and the sentence goes on."""
    at = match.start()
    last = _LAST_WORD.search(text, max(0, at - 41), at)
    word = last.group().lower() if last else ""
    if not word:
        return False
    if word in CLOCK:
        return following.lower().rstrip(".") in AFTER_CLOCK or following[0].isdigit()
    if word in BEFORE_NUMBER and following[0].isdigit():
        return True
    if word in LEADING:
        return True
    # a party and its state: D-Ill.
    if word in DOUBTFUL or word.rpartition("-")[2] in DOUBTFUL or _INITIAL.fullmatch(word):
        return not _begins(following) and not following[0].isdigit()
    return False


def _begins(word: str) -> bool:
    """Whether a capitalised word begins a sentence rather than a name ("A" but not "A.")."""
    return (word.lower() in STARTERS and not word.endswith(".")) or word in {"I", "I'm", "I've"}
