"""Lines beside an article: links listed under a heading, and notes on who wrote it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.ingest.lines import Line

#: Headings under which pages list links to other articles.
_HEADING = re.compile(
    r"(?:read|see) (?:more|also)|also (?:see|read)|further reading|you may also like"
    r"|(?:more |all )?related(?: (?:stories|articles|content|links|topics|coverage|news))?"
    r"|more (?:on this(?: (?:story|topic))?|from .{1,40}|stories|news|coverage)"
    r"|(?:recommended|most (?:read|popular|viewed)|trending)(?: now| stories| for you)?"
    r"|(?:top|latest) (?:stories|news|headlines)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.:;,]$|[.!?][\"”’']$")
_LONGEST_LINK = 20  # words; headlines have at most 22, see the layout
_MOST_LINKS = 8

_NOTE = re.compile(
    r"(?P<bullet>[—–•*-]\s{0,2})?[^.!?]{2,60}?\b(?:is|was|writes|covers|served)\b"
    r".{0,200}\b(?:analyst|attorney|author|chairman|columnist|commentator|contributor|contributing"
    r"|correspondent|director|editor|editor-in-chief|fellow|founder|historian|host|president"
    r"|professor|reporter|strategist|writer)\b"
)
_CONTACT = re.compile(
    r"\bcan be reached (?:at|by|via|on|through)\b.{0,60}(?:[@\d]|\[email)"
    r"|\b(?:follow|e-?mail) (?:him|her|them)\b|\S ?@ ?[a-z]|(?:^|\s)@\w",
    re.IGNORECASE,
)
_FOOT = 6  # lines: notes on the author stand after the text, with links and rights around them
_LONGEST_NOTE = 400


def aside_lines(lines: Sequence[Line]) -> frozenset[int]:
    """Which lines are links in a list, or a note on the author at the foot."""
    return frozenset(_links(lines)) | frozenset(_author_notes(lines))


def _links(lines: Sequence[Line]) -> Iterator[int]:
    left = 0
    for number, line in enumerate(lines):
        if _HEADING.fullmatch(line.text.rstrip(" :»>›…|")):
            left = _MOST_LINKS
        elif left and _is_link(line.text):
            left -= 1
            yield number
        else:
            left = 0


def _is_link(words: str) -> bool:
    return len(words.split()) <= _LONGEST_LINK and not _SENTENCE_END.search(words)


def _author_notes(lines: Sequence[Line]) -> Iterator[int]:
    for number in range(max(1, len(lines) - _FOOT), len(lines)):
        words = lines[number].text
        if len(words) > _LONGEST_NOTE:
            continue
        note = _NOTE.match(words)
        if (note and note["bullet"]) or (_CONTACT.search(words) and _is_of_author(words, note)):
            yield number


def _is_of_author(words: str, note: re.Match[str] | None) -> bool:
    opens = words.lower().startswith(("—", "–", "•", "follow "))
    return opens or note is not None or "can be reached " in words
