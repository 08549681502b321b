"""One finding: its heading, and a table with one row for each reading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from checker.lexicon.phrases import count_of
from checker.report.escape import escape
from checker.report.excerpt import excerpt, sentence_around, shorten
from checker.report.places import Places
from checker.types import SPEAKING, Finding, Kind, Passage, Reading, Span

_NAMES = frozenset({Kind.NAME, Kind.NAME_STYLE})
_QUOTES = frozenset({Kind.QUOTE})
_LISTED_WORDINGS = re.compile(r": [“\"‘'].*[”\"’']")
#: How many sentences show a reading; the other places are only named. Three tell an editor
#: whether all of a row is one case; of an accepted spelling one is enough.
_SENTENCES = 3
#: A value longer than this is a sentence, and its row already shows that.
_VALUE = 120
#: A quotation up to this length is shown whole, so that wordings can be read side by side.
_QUOTATION = 420
#: Fewer quoted characters than this need the article's own sentence around them.
_SNATCH = 40


def finding_section(number: int, finding: Finding, places: Places) -> str:
    """The heading with number, message and rule, and the readings side by side."""
    heading = f"### {number}. {escape(_heading(finding))} `{finding.rule}`"
    if finding.kind in _QUOTES:
        rows = ["| Words (what differs in **bold**) | Sources | Where |", "|---|---|---|"]
        rows += [_quotation_row(finding, at, places) for at in range(len(finding.readings))]
    else:
        first = "Spelling" if finding.kind in _NAMES else "What is said"
        rows = [f"| {first} | Sources | Where |", "|---|---|---|"]
        rows += [_row(finding, at, places) for at in range(len(finding.readings))]
    return "\n".join([heading, "", *rows])


def _heading(finding: Finding) -> str:
    """The message; the wordings it may list stand in the table below it."""
    if finding.kind in _QUOTES:
        return _LISTED_WORDINGS.sub("", finding.message)
    return finding.message


def _row(finding: Finding, at: int, places: Places) -> str:
    reading = finding.readings[at]
    is_accepted = finding.kind is Kind.NAME_STYLE or (finding.kind is Kind.NAME and at == 0)
    most = 1 if is_accepted else _SENTENCES
    value = escape(shorten(reading.value, _VALUE))
    return f"| {value} | {_sources(finding, at, places)} | {_where(reading, places, most)} |"


def _quotation_row(finding: Finding, at: int, places: Places) -> str:
    """A quotation is its own evidence: its wording is shown once, and the places only named."""
    reading = finding.readings[at]
    path, passages = _fullest(reading.passages)
    text = places.articles[path].text
    parts = [passage.span for passage in passages]
    marks = [mark.span for mark in reading.marks if mark.path == path] if at else []
    if sum(part.end - part.start for part in parts) < _SNATCH:
        hull = Span(parts[0].start, max(part.end for part in parts))
        sentence = sentence_around(places.articles[path], hull)
        words = excerpt(text, sentence, marks, around=parts)
    else:
        words = " … ".join(excerpt(text, part, marks, whole=_QUOTATION) for part in parts)
    lines = {(passage.path, places.line(passage)): passage for passage in reading.passages}
    return f"| {words} | {_sources(finding, at, places)} | {places.links(lines.values())} |"


def _fullest(passages: Sequence[Passage]) -> tuple[str, list[Passage]]:
    """The article that quotes most of the utterance, with its places in order."""
    by_path = {path: list(group) for path, group in groupby(sorted(passages), lambda p: p.path)}
    path = max(by_path, key=lambda path: sum(p.end - p.start for p in by_path[path]))
    return path, by_path[path]


def _sources(finding: Finding, at: int, places: Places) -> str:
    """How many independent sources have a reading, which articles, and how often where often."""
    passages = finding.readings[at].passages
    letters = places.letters_of(passage.path for passage in passages)
    if finding.kind in _QUOTES:  # the parts of a quotation are not as many quotations
        return f"{count_of(finding.support[at], 'source')}: {letters}"
    times = "twice" if len(passages) == 2 else f"{len(passages)} times"
    often = f", {times}" if len(passages) > len(letters.split()) else ""
    return f"{count_of(finding.support[at], 'source')}: {letters}{often}"


def _where(reading: Reading, places: Places, most: int) -> str:
    """Some sentences with the words in bold, and links to all other places."""
    groups = _by_sentence(reading, places)
    chosen = _spread(sorted(groups, key=lambda key: not _speaks(key, places)), most)
    shown = [_sentence(key, groups[key], reading, places) for key in chosen]
    rest = [place for key, group in groups.items() if key not in chosen for place in group]
    if rest:
        shown.append(f"and {len(rest)} more: {places.links(rest)}")
    return "<br>".join(shown)


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
    sentences = places.articles[path].sentences
    return any(s.block in SPEAKING and s.span.overlaps(span) for s in sentences)


def _spread(keys: Sequence[_Key], most: int) -> list[_Key]:
    """The sentences to show, the foremost of each article before the second of any."""
    firsts: dict[str, _Key] = {}
    for key in keys:
        firsts.setdefault(key[0], key)
    others = [key for key in keys if key not in firsts.values()]
    return sorted([*firsts.values(), *others][:most])


def _sentence(key: _Key, group: Sequence[Passage], reading: Reading, places: Places) -> str:
    path, sentence = key
    marks = [
        mark.span
        for mark in reading.marks
        if mark.path == path and any(place.span.contains(mark.span) for place in group)
    ]
    words = marks or [place.span for place in group]
    text = excerpt(places.articles[path].text, sentence, words)
    return f"{places.link(group[0])} {text}"
