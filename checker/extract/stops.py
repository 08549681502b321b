"""Which full stops, question marks and exclamation marks end a sentence."""

from __future__ import annotations

import re

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

#: A stop with the marks and brackets that close after it and the numbers of footnotes, then white
#: space; or nothing, where the break between two paragraphs was lost.
STOP = re.compile(
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


def runs_on(text: str, stop: int, start: int) -> bool:
    """Whether two sentences meet without white space, as in "he said.The minister".

    ``stop`` is where the first one's stop stands, ``start`` where the next one's words begin.
    """
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


def ends_sentence(text: str, match: re.Match[str], limit: int, *, is_quote_end: bool) -> bool:
    """Whether a match of ``STOP`` followed by white space ends a sentence.

    ``limit`` is where its block ends, and ``is_quote_end`` says that the stop is a quotation's.
    """
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
