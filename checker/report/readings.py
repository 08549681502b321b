"""What a page shows of each reading of a finding: who has it, and which of its sentences.

It is chosen here for every kind of page; each words it in its own markup.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from checker.lexicon.phrases import shorten
from checker.report.excerpt import Excerpt, excerpt, sentence_around
from checker.report.places import Places
from checker.report.supporters import supporters
from checker.report.unsupported import is_nearest
from checker.types import SPEAKING, Finding, Kind, Passage, Reading, Span, overlapping

_NAMES = frozenset({Kind.NAME, Kind.NAME_STYLE})
_QUOTES = frozenset({Kind.QUOTE})
#: Wordings that end a message, or end where a semicolon leads on to what else is to be said.
_LISTED_WORDINGS = re.compile(r": “.*?”(?=;|$)")
#: How many sentences show a reading; the other places are only named. Three tell an editor
#: whether all of a row is one case; of an accepted spelling one is enough.
_SENTENCES = 3
#: A value longer than this is a sentence, and its row already shows that.
_VALUE = 120
#: A quotation up to this length is shown whole, so that wordings can be read side by side.
_QUOTATION = 420
#: Fewer quoted characters than this need the article's own sentence around them.
_SNATCH = 40


@dataclass(frozen=True, slots=True)
class Shown:
    """Words of one article that show a reading: a sentence, or the parts of a quotation."""

    place: Passage
    excerpts: tuple[Excerpt, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One reading as a page shows it."""

    value: str
    sources: str
    """How many sources independent of each other have it, in words."""
    letters: str
    """The articles that have it, by letter."""
    often: str
    """How often it stands in them, where that is more than once in one of them."""
    shown: tuple[Shown, ...]
    others: tuple[Passage, ...]
    """Places that are only named."""


def is_quotation(finding: Finding) -> bool:
    """Whether the readings are wordings of a quotation, each its own evidence."""
    return finding.kind in _QUOTES


def is_name(finding: Finding) -> bool:
    """Whether the readings are spellings."""
    return finding.kind in _NAMES


def heading(finding: Finding) -> str:
    """The message; the wordings it may list stand below it."""
    return _LISTED_WORDINGS.sub("", finding.message) if is_quotation(finding) else finding.message


def row(finding: Finding, at: int, places: Places) -> Row:
    """What to show of the reading at this place."""
    reading = finding.readings[at]
    shown, others = _evidence(finding, at, places)
    letters = places.letters_of(passage.path for passage in reading.passages)
    return Row(
        shorten(reading.value, _VALUE),
        supporters(reading, finding.support[at], places.report.drafts),
        letters,
        _often(finding, reading, letters),
        shown,
        others,
    )


#: What is shown, and the places that are only named.
_Evidence = tuple[tuple[Shown, ...], tuple[Passage, ...]]


def _evidence(finding: Finding, at: int, places: Places) -> _Evidence:
    reading = finding.readings[at]
    if not reading.passages:
        return (), ()
    if is_nearest(finding, reading):
        (place,) = reading.passages
        annotated = places.articles[place.path]
        sentence = sentence_around(annotated, place.span)
        return (Shown(place, (excerpt(annotated.text, sentence, ()),)),), ()
    if is_quotation(finding):
        return _quotation(reading, places, is_first=at == 0)
    is_accepted = finding.kind is Kind.NAME_STYLE or (finding.kind is Kind.NAME and at == 0)
    return _sentences(reading, places, 1 if is_accepted else _SENTENCES)


def _often(finding: Finding, reading: Reading, letters: str) -> str:
    if is_quotation(finding):  # the parts of a quotation are not as many quotations
        return ""
    times = len(reading.passages)
    if times <= len(letters.split()):
        return ""
    return "twice" if times == 2 else f"{times} times"


def _quotation(reading: Reading, places: Places, *, is_first: bool) -> _Evidence:
    """A quotation is its own evidence: its wording is shown once, and the places only named."""
    path, passages = _fullest(reading.passages)
    text = places.articles[path].text
    parts = _once(text, [passage.span for passage in passages])
    marks = [] if is_first else [mark.span for mark in reading.marks if mark.path == path]
    if sum(part.end - part.start for part in parts) < _SNATCH:
        hull = Span(parts[0].start, max(part.end for part in parts))
        sentence = sentence_around(places.articles[path], hull)
        words: tuple[Excerpt, ...] = (excerpt(text, sentence, marks, around=parts),)
    else:
        words = tuple(excerpt(text, part, marks, whole=_QUOTATION) for part in parts)
    lines = {(passage.path, places.line(passage)): passage for passage in reading.passages}
    return (Shown(passages[0], words),), tuple(lines.values())


def _once(text: str, parts: Sequence[Span]) -> list[Span]:
    """Parts of a quotation without those whose words an article only says again."""
    distinct: dict[str, Span] = {}
    for part in parts:
        words = " ".join(text[part.start : part.end].split()).casefold()
        distinct.setdefault(words, part)
    return list(distinct.values())


def _fullest(passages: Sequence[Passage]) -> tuple[str, list[Passage]]:
    """The article that quotes most of the utterance, with its places in order."""
    by_path = {path: list(group) for path, group in groupby(sorted(passages), lambda p: p.path)}
    path = max(by_path, key=lambda path: sum(p.end - p.start for p in by_path[path]))
    return path, by_path[path]


def _sentences(reading: Reading, places: Places, most: int) -> _Evidence:
    """Some sentences with the words marked, and all other places."""
    groups = _by_sentence(reading, places)
    chosen = _spread(sorted(groups, key=lambda key: not _speaks(key, places)), most)
    shown = tuple(_sentence(key, groups[key], reading, places) for key in chosen)
    rest = (place for key, group in groups.items() if key not in chosen for place in group)
    return shown, tuple(rest)


#: An article and one of its sentences.
_Key = tuple[str, Span]


def _by_sentence(reading: Reading, places: Places) -> dict[_Key, list[Passage]]:
    """The places of a reading by the sentence they stand in, in order."""
    groups: dict[_Key, list[Passage]] = {}
    for passage in sorted(reading.passages):
        sentence = sentence_around(places.articles[passage.path], passage.span)
        groups.setdefault((passage.path, sentence), []).append(passage)
    return groups


def _speaks(key: _Key, places: Places) -> bool:
    """Whether the words stand in the article's own text and not in a caption or the like."""
    path, span = key
    sentences = overlapping(places.articles[path].sentences, span)
    return any(sentence.block in SPEAKING for sentence in sentences)


def _spread(keys: Sequence[_Key], most: int) -> list[_Key]:
    """The sentences to show, the foremost of each article before the second of any."""
    firsts: dict[str, _Key] = {}
    for key in keys:
        firsts.setdefault(key[0], key)
    others = [key for key in keys if key not in firsts.values()]
    return sorted([*firsts.values(), *others][:most])


def _sentence(key: _Key, group: Sequence[Passage], reading: Reading, places: Places) -> Shown:
    path, sentence = key
    marks = [
        mark.span
        for mark in reading.marks
        if mark.path == path and any(place.span.contains(mark.span) for place in group)
    ]
    words = marks or [place.span for place in group]
    return Shown(group[0], (excerpt(places.articles[path].text, sentence, words),))
