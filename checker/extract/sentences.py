"""The sentences of an article: not broken at abbreviations, nor inside a quotation."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.extract.quotes.marks import Quoted, is_read, quoted_stretches
from checker.lexicon.abbreviations import (
    AFTER_CLOCK,
    BEFORE_NO_NAME,
    BEFORE_NUMBER,
    BEFORE_YEAR,
    CLOCK,
    DOMAINS,
    DOUBTFUL,
    LEADING,
    STARTERS,
    STATES,
)
from checker.lexicon.cues import REPORTING_VERBS
from checker.types import Article, Block, Sentence, Span

#: A stop with the marks and brackets that close after it and the numbers of footnotes, then white
#: space; or nothing, where the break between two paragraphs was lost.
_STOP = re.compile(
    r"(?P<stop>[.!?…])(?P<closers>(?: [.!?]){0,5}[.!?…\"'”’»›)\]}]{0,8})"
    r"(?:\s?\[(?:\d{1,3}|[a-z]|citation needed)\]){0,8}(?:\s+|\Z|(?=[\"“‘(\[]?[A-Z]))"
)
#: The word that a stop ends; cut at 40 characters, more than any abbreviation has.
_LAST_WORD = re.compile(r"[^\s(\[{\"“”‘«—–/]{1,40}\Z")
_NEXT_WORD = re.compile(r"(?P<marks>[\"'“‘«(\[—–―-]{0,4}\s?)(?P<word>[^\W_][\w'’.-]{0,40})")
_INITIAL = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
#: A word of the language before a stop that nothing parts from the next word, and such a word.
_JOINED = re.compile(r"\S{1,80}\Z")
_PLAIN = re.compile(r"[A-Za-z][a-z’'-]*[a-z]")
_CAPITALISED = re.compile(r"(?:U\.[KNS]\.|[A-Z][A-Za-z’']{1,40}|I|A)(?=[\s,;:—–-])")
#: The number of an entry in a list, which begins its first sentence.
_ENTRY = re.compile(r"[*(\s]{0,3}\d{1,2}")
_OPENING = frozenset('"“‘([')
_QUOTES = frozenset('"“«')
_DASHES = frozenset("—–―-") | {"--"}
#: Marks that no sentence begins with.
_GOES_ON = frozenset(",;:)]")
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
        for match in _STOP.finditer(text, start, end):
            is_parted = match.end() < end and match[0][-1].isspace()
            if is_parted and _is_boundary(text, match, end, is_quote_end=False):
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
    for match in _STOP.finditer(text, block.start, block.end):
        number = bisect_right(starts, match.start()) - 1
        end = quotes[number].span.end if number >= 0 else 0
        is_quote_end = end > match.start()
        is_entry = _ENTRY.fullmatch(text, begun, match.start()) is not None
        if is_entry or end > match.end("closers") or match.end() == block.end:
            continue
        if match[0][-1].isspace() or is_quote_end:
            at = match.end()
            is_found = _is_boundary(text, match, block.end, is_quote_end=is_quote_end)
        else:
            opens = match.start() + 1 in starts[number + 1 : number + 2]
            at = match.start() + 1 if opens else match.end()
            is_found = _runs_on(text, match.start(), match.end() + (text[match.end()] in _OPENING))
        if is_found:
            begun = at
            yield at


def _runs_on(text: str, stop: int, start: int) -> bool:
    """Whether two sentences meet without white space, as in "he said.The minister"."""
    following = _CAPITALISED.match(text, start)
    if following is None or following[0].lower() in DOMAINS:
        return False
    last = _JOINED.search(text, max(0, stop - 81), stop)
    word = last[0].strip("\"'“”‘’()[]—–") if last else ""
    if word.lower() in LEADING or "/" in word or "@" in word:
        return False
    if _PLAIN.fullmatch(word) and word.lower() not in DOUBTFUL:
        return len(following[0]) > 1 or _begins(following[0])
    is_one = "." not in word.strip(".") or _INITIAL.fullmatch(word) is not None
    return _begins(following[0]) and is_one


def _is_boundary(text: str, match: re.Match[str], limit: int, *, is_quote_end: bool) -> bool:
    following = _NEXT_WORD.match(text, match.end(), limit)
    if following is None:
        return text[match.end() : match.end() + 1] not in _GOES_ON
    word = following["word"]
    is_lower = word[0].islower() and word.partition("-")[0].islower()
    is_year = following["marks"] == "(" and word[0].isdigit()
    if is_lower or is_year or (is_quote_end and _is_spoken(text, match, limit, word)):
        return False
    if is_quote_end or match["stop"] in "!?":
        return True
    dots = (match["stop"] + match["closers"]).replace(" ", "").replace("…", "...")
    if dots.startswith(".."):
        return dots.startswith("....") or _begins(word)
    return not _is_abbreviated(text, match.start(), following)


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


def _is_abbreviated(text: str, at: int, following: re.Match[str]) -> bool:
    """Whether the stop belongs to the word before it and the sentence goes on."""
    last = _LAST_WORD.search(text, max(0, at - 41), at)
    if last is None:
        return False
    word, after = last[0].lower(), following["word"]
    is_number = after[0].isdigit()
    if word in CLOCK or text[at - 4 : at].lower() in {"a. m", "p. m"}:
        return after.lower().rstrip(".") in AFTER_CLOCK or is_number
    if is_number and (word in BEFORE_NUMBER or last[0] in BEFORE_YEAR):
        return True
    if word in LEADING:
        return True
    # a party and its state: D-Ill.
    if word in DOUBTFUL or word.rpartition("-")[2] in DOUBTFUL:
        return not is_number and not _shows_an_end(text, last, following)
    return _INITIAL.fullmatch(word) is not None and not is_number and not _begins(after)


def _shows_an_end(text: str, last: re.Match[str], following: re.Match[str]) -> bool:
    """Whether what stands around a doubtful abbreviation tells that the sentence ends with it."""
    word = last[0].lower()
    if following["marks"].strip(" \n") in _DASHES:
        return False
    is_city = word in STATES and text[last.start() - 2 : last.start()] == ", "
    opens = following["marks"][:1] in _QUOTES
    return is_city or opens or word in BEFORE_NO_NAME or _begins(following["word"])


def _begins(word: str) -> bool:
    """Whether a capitalised word begins a sentence rather than a name ("A" but not "A.")."""
    return (word.lower() in STARTERS and not word.endswith(".")) or word in {"I", "I'm", "I've"}
