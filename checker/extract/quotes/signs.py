"""Double quotation marks of all makes, and whether each opens or closes a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from checker.types import Block

#: ``''`` and the backticks are how TeX and newswires write curly marks; the rest are single signs.
#: A straight mark struck twice before a word is one.
_DOUBLE = re.compile(r"``|''|‘‘|’’|(?<![^\s(])\"\"(?=\w)|[\"“”„‟«»＂「」『』]")
#: Feet and inches (6'4") are no quotation marks.
_HEIGHT = re.compile(r"\d['’′] ?\d{1,2}(\"|''|”)")
#: "…, "said Doe": the blank slipped to the wrong side of the mark.
_SAID = re.compile(r"(?:said|says|told|added|asked)\b")
_OPENERS = frozenset(["“", "„", "‟", "«", "``", "‘‘", "「", "『"])
_CLOSERS = frozenset(["”", "»", "’’", "」", "』"])
_BEFORE_OPENING = frozenset("([{<—–―-/=|")
_AFTER_CLOSING = frozenset(".,;:!?)]}—–―-/|\"'“”‘’«»")
_ONLY_AFTER_WORDS = frozenset(".,;:!?)]}")


class Role(Enum):
    """What a mark does to a quotation, by the characters beside it."""

    OPEN = "open"
    CLOSE = "close"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Mark:
    """One double quotation mark, however it is typed."""

    start: int
    end: int
    sign: str
    role: Role


def marks_in(text: str, block: Block) -> Iterator[Mark]:
    """The double quotation marks of a block in order, feet and inches left out."""
    inches = {match.start(1) for match in _HEIGHT.finditer(text, block.start, block.end)}
    for match in _DOUBLE.finditer(text, block.start, block.end):
        if match.start() not in inches:
            role = _role(text, block, match.start(), match.end())
            yield Mark(match.start(), match.end(), match.group(), role)


def _role(text: str, block: Block, start: int, end: int) -> Role:
    """Whether a mark opens or closes, by the characters beside it alone."""
    before = text[start - 1] if start > block.start else " "
    after = text[end] if end < block.end else " "
    is_free_before = before.isspace() or before in _BEFORE_OPENING
    if is_free_before:
        # "..." and ".50" open a quotation as words do
        is_word = after not in _ONLY_AFTER_WORDS or text[end + 1 : end + 2] in set(".0123456789")
        is_opening = is_word and not after.isspace() and not _is_slipped(text, block, start, end)
        return Role.OPEN if is_opening else Role.EITHER
    is_free_after = after.isspace() or after in _AFTER_CLOSING or after == "…"
    return Role.CLOSE if is_free_after else Role.EITHER


def _is_slipped(text: str, block: Block, start: int, end: int) -> bool:
    """Whether a mark may close what ends before a blank: "we stay, "said Doe"."""
    ends_before = start - 2 >= block.start and text[start - 2] in ",.?!" and text[start - 1] == " "
    return ends_before and _SAID.match(text, end) is not None


def acts_as(mark: Mark, is_open: bool) -> Role:
    """What a mark does once it is known whether a quotation is open.

    A curly mark is believed before its surroundings, save where only they make sense: writers
    type “…“ and ”…”.
    """
    if mark.sign in _OPENERS:
        return Role.CLOSE if is_open and mark.role is Role.CLOSE else Role.OPEN
    if mark.sign in _CLOSERS:
        return Role.OPEN if not is_open and mark.role is Role.OPEN else Role.CLOSE
    if mark.role is Role.EITHER:
        return Role.CLOSE if is_open else Role.OPEN
    return mark.role
