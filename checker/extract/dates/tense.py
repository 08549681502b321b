"""Whether the words around a date speak of what was or of what will be."""

from __future__ import annotations

import re
from enum import IntEnum
from typing import Final


class Tense(IntEnum):
    """Where the thing dated lies, seen from the day of writing."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


#: A modal takes its verb with it ("will be released"), so that "released" is not read as past.
_FUTURE: Final = (
    r"(?:will|'ll|’ll|shall|won't|won’t|would)(?! have\b)"
    r"(?: (?:not|also|now|still|then|never|[a-z]+ly)\b)?(?: be)?(?: [a-z]+)?"
    r"|(?:is|are|am|'s|'re) (?:to|going to|due|set|slated|scheduled|expected|planning|supposed)\b"
    r"(?: to(?: be)? [a-z]+)?"
    r"|(?:scheduled|slated|due|planned|expected|set|vow(?:s|ed)|promised|supposed)"
    r" (?:for|to(?: be)? [a-z]+|on|in)"
    r"|(?:expects?|plans?|hopes?|intends?|aims?|scheduled|extended|postponed|delayed|expires?"
    r"|effective|payable|convenes?)\b(?: to(?: be)? [a-z]+)?"
    r"|as (?:soon|early|late) as|upcoming|until|deadline"
)
#: Irregular past forms that news uses for events; regular ones end in -ed.
_IRREGULAR: Final = (
    r"said|told|was|were|had|did|been|went|came|took|made|got|gave|held|met|left|won|lost|fell"
    r"|rose|shot"
    r"|found|began|became|saw|broke|spoke|wrote|sent|struck|hit|led|felt|ran|sat|stood|brought"
    r"|thought"
    r"|bought|sold|paid|caught|fought|flew|grew|drew|threw|knew|kept|heard|lay|died|wore|drove"
    r"|chose|blew"
    r"|swore|sought|taught|built|dealt|sank|rang|swept|shook|stole|tore|woke|withdrew|has|have"
)
_CUE: Final = re.compile(
    rf"\b(?:(?P<before>had been \w+(?: to \w+)?)|(?P<future>{_FUTURE})|(?P<past>(?:{_IRREGULAR}"
    rf"|[a-z]{{2,20}}ed)\b)|to (?:be )?[a-z]+)"
)
#: What stands directly before a date and decides, whatever verb the date hangs on.
_DECIDING: Final = re.compile(
    r"\b(?:until|till|payable|effective|of record|as (?:soon|early|late) as"
    r"|(?:scheduled|slated|due|expected)(?: (?:for|on|in|by))?"
    r"|(?:set|planned|extended|postponed|delayed) (?:for|to))"
    r" (?:the |early |late |mid-?|[\d:]+ [ap]\.m\. (?:[A-Z]{2,4} )?)?$"
)
#: How far from a date its verb is looked for, in characters: a clause of news, about 14 words.
_REACH: Final = 80
#: "Expected as soon as 10 a.m. EST " is 32 characters long.
_ADJOINING: Final = 40


def is_ahead(text: str, start: int) -> bool:
    """Whether the words directly before a date put it ahead: "until", "scheduled for"."""
    return _DECIDING.search(text, max(0, start - _ADJOINING), start) is not None


def tense_at(text: str, start: int, end: int) -> Tense:
    """The tense of the verb a date hangs on: the nearest before it, else the first after it.

    ``text`` is one sentence; ``start`` and ``end`` are the date's place in it. News says "said
    Wednesday that it will", so the verb before decides.
    """
    before = Tense.UNKNOWN
    floor = max(0, start - _REACH)
    for cue in _CUE.finditer(text, floor, start):
        if cue.lastgroup:
            before = Tense.FUTURE if cue.lastgroup == "future" else Tense.PAST
    if before is not Tense.UNKNOWN:
        return before
    for cue in _CUE.finditer(text, end, min(len(text), end + _REACH)):
        if cue.lastgroup:
            return Tense.FUTURE if cue.lastgroup == "future" else Tense.PAST
    return Tense.UNKNOWN
