"""Indirect speech: what somebody is reported to have said in the article's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from checker.extract.quotes.attributions import SPEAKERS, Attribution
from checker.extract.quotes.choices import headline_speaker
from checker.extract.quotes.reported import contents
from checker.extract.quotes.scenes import Line, Said, Scene
from checker.lexicon.cues import REPORTING_BASES, REPORTING_PARTICIPLES, REPORTING_VERBS
from checker.types import Cue, IndirectSpeech

_WORD = re.compile(r"[a-z]+")
#: Words that report; of those that only name ("called", "praised") no speech is read.
_SAYING = (
    REPORTING_BASES
    | REPORTING_VERBS
    | REPORTING_PARTICIPLES
    | {"according", "found", "finds", "finding"}
)


def find_indirect_speech(scene: Scene) -> tuple[IndirectSpeech, ...]:
    """Every stretch that an article reports as said, in order, with its speaker and its cue.

    A speech that its cue parts ("The talks, he said, go on") gives two stretches with one cue.
    What stands wholly in quotation marks is left to ``find_quotes``; a few quoted words within
    belong to the stretch around them.
    """
    said: list[Said] = []
    found: list[IndirectSpeech] = []
    for line in scene.lines:
        if line.is_headline:
            found.extend(_read_headline(scene, line))
        words = _WORD.findall(line.text[line.sentence.start : line.sentence.end].lower())
        if not _SAYING.isdisjoint(words):
            found.extend(_read(scene, line, said))
    return tuple(sorted(found, key=lambda speech: (speech.start, speech.end)))


def _read(scene: Scene, line: Line, said: Sequence[Said]) -> Iterator[IndirectSpeech]:
    for one in line.attributions:
        if one.subject is None or not _is_saying(line, one):
            continue
        pieces = tuple(contents(line.frame, one, line.attributions, line.parse))
        if not pieces:
            continue
        speaker = scene.speaker(line, one.subject, said)
        place = line.frame.span(*one.cue)
        cue = Cue(place.start, place.end, line.text[place.start : place.end])
        for piece in pieces:
            span = line.frame.span(*piece)
            words = line.text[span.start : span.end]
            yield IndirectSpeech(span.start, span.end, words, speaker, cue)


def _read_headline(scene: Scene, line: Line) -> Iterator[IndirectSpeech]:
    """What follows a speaker and a colon: "Police: Bridge was unsafe". The colon is the cue."""
    tokens = line.frame.tokens
    phrase = headline_speaker(line.frame, len(tokens))
    if phrase is None or any(token.is_quote for token in tokens) or len(tokens) < phrase[1] + 3:
        return
    name, colon = line.frame.span(*phrase), tokens[phrase[1]]
    is_person = any(person.end == name.end for person in scene.cast.within(name))
    if "," in line.text[name.start : name.end]:
        return
    if is_person or tokens[phrase[1] - 1].lower in SPEAKERS:
        start, end = tokens[phrase[1] + 1].start, line.sentence.end
        speaker = scene.speaker(line, phrase, ())
        cue = Cue(colon.start, colon.end, colon.text)
        yield IndirectSpeech(start, end, line.text[start:end], speaker, cue)


def _is_saying(line: Line, one: Attribution) -> bool:
    return line.frame.tokens[one.cue[0]].lower in _SAYING
