"""A finding in plain words that stand alone, wherever they are shown: who says what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from checker.lexicon.phrases import count_of, shorten
from checker.report.escape import tidy
from checker.report.places import Places
from checker.types import Finding, Passage, Reading

#: A reading longer than this is a sentence or a quotation, and its beginning tells which.
_VALUE = 200
#: How many places of one reading are named: an annotation is read at a glance.
NAMED = 4


@dataclass(frozen=True, slots=True)
class Wording:
    """How a format writes words of an article, and how it names a place."""

    words: Callable[[str], str]
    place: Callable[[Passage], str]


def plain(places: Places) -> Wording:
    """Words on one line, and places as article and line."""
    return Wording(tidy, places.where)


def statement(finding: Finding, wording: Wording) -> tuple[str, ...]:
    """The message, then a line for each reading with its words, its support and its places."""
    both = zip(finding.readings, finding.support, strict=True)
    readings = (_reading(reading, support, wording) for reading, support in both)
    return (wording.words(_sentence(finding.message)), *readings)


def _sentence(message: str) -> str:
    """A message with the stop that parts it from what follows."""
    return message if message.endswith((".", "?", "!")) else f"{message}."


def _reading(reading: Reading, support: int, wording: Wording) -> str:
    value = wording.words(shorten(reading.value, _VALUE))
    if not reading.passages:
        return f"“{value}”: the house style"
    # No source has what only a draft says.
    sources = count_of(support, "source") if support else "the draft alone"
    named = first_places(reading)[:NAMED]
    places = ", ".join(wording.place(passage) for passage in named)
    others = len(reading.passages) - len(named)
    more = f" and {count_of(others, 'more place')}" if others else ""
    return f"“{value}”: {sources} ({places}{more})"


def first_places(reading: Reading) -> list[Passage]:
    """The places of a reading in order, the first of each article before the second of any."""
    firsts: dict[str, Passage] = {}
    for passage in sorted(reading.passages):
        firsts.setdefault(passage.path, passage)
    others = [passage for passage in sorted(reading.passages) if passage not in firsts.values()]
    return [*firsts.values(), *others]
