"""A finding in plain words that stand alone, wherever they are shown: who says what."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass

from checker.lexicon.phrases import count_of, shorten
from checker.report.escape import tidy
from checker.report.places import Places
from checker.report.readings import heading
from checker.report.supporters import supporters
from checker.report.unsupported import is_nearest
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


def statement(finding: Finding, wording: Wording, drafts: Set[str]) -> tuple[str, ...]:
    """What is found, then a line for each reading with its words, who has it, and its places.

    ``drafts`` are the paths of the articles whose side the report takes.
    """
    return (wording.words(_sentence(heading(finding))), *_readings(finding, wording, drafts))


def _readings(finding: Finding, wording: Wording, drafts: Set[str]) -> Iterator[str]:
    for reading, support in zip(finding.readings, finding.support, strict=True):
        places = _places(reading, wording)
        if is_nearest(finding, reading):
            yield f"{reading.value.capitalize()}: {places}"
            continue
        value = wording.words(shorten(reading.value, _VALUE))
        said = f"“{value}”: {supporters(reading, support, drafts)}"
        yield f"{said} ({places})" if places else said


def _sentence(message: str) -> str:
    """A message with the stop that parts it from what follows."""
    return message if message.endswith((".", "?", "!")) else f"{message}."


def _places(reading: Reading, wording: Wording) -> str:
    named = first_places(reading)[:NAMED]
    places = ", ".join(wording.place(passage) for passage in named)
    others = len(reading.passages) - len(named)
    return f"{places} and {count_of(others, 'more place')}" if others else places


def first_places(reading: Reading) -> list[Passage]:
    """The places of a reading in order, the first of each article before the second of any."""
    firsts: dict[str, Passage] = {}
    for passage in sorted(reading.passages):
        firsts.setdefault(passage.path, passage)
    others = [passage for passage in sorted(reading.passages) if passage not in firsts.values()]
    return [*firsts.values(), *others]
