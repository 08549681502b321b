"""Appeals to the reader: the paragraphs in which an outlet asks for support."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.ingest.furniture import is_furniture
from checker.ingest.lines import Line

_MESSAGE = re.compile(
    r"(?:a|an) (?:urgent |special |personal )?(?:message|note|word|appeal) from "
    r"(?P<outlet>[^:.!?]{2,60})[:.!]?",
    re.IGNORECASE,
)
_SALUTATION = re.compile(r"dear readers?\W?", re.IGNORECASE)
_ASKING = re.compile(
    r"\b(?:dear readers?|support(?:ing)? (?:us|our|the|independent)|donat(?:e|ion)s?"
    r"|contribut(?:e|ion)s?|subscri(?:be|ption)|our (?:work|journalism|newsroom|readers)"
    r"|(?:independent|quality) journalism|become a member)\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\b(?:we|us|our|you|your|dear|thank)\b", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]{0,600}\"|“[^“”]{0,600}”")

_NEXT = 8  # lines after its opening within which an appeal has come to the point


def appeal_lines(lines: Sequence[Line]) -> frozenset[int]:
    """Which lines ask the reader for support, from "A Message from ..." to the last word of it."""
    found: set[int] = set()
    for number in range(len(lines)):
        if number not in found and _opens(lines, number):
            found.update(_appeal_from(lines, number))
    return frozenset(found)


def appealing_outlet(words: str) -> str | None:
    """The outlet that signs an appeal: "A Message from The Moscow Times"."""
    match = _MESSAGE.fullmatch(words)
    return match["outlet"].strip() if match else None


def _opens(lines: Sequence[Line], number: int) -> bool:
    words = lines[number].text
    if not (_MESSAGE.fullmatch(words) or _SALUTATION.fullmatch(words)):
        return False
    following = " ".join(line.text for line in lines[number + 1 : number + _NEXT])
    return _ASKING.search(following) is not None


def _appeal_from(lines: Sequence[Line], start: int) -> Iterator[int]:
    """The opening and each line after it that speaks to the reader in its own voice."""
    yield start
    for number in range(start + 1, len(lines)):
        words = lines[number].text
        if not (_ADDRESS.search(_QUOTED.sub("", words)) or is_furniture(words)):
            return
        yield number
