"""What is known when a quotation is read: its sentence, the people, what was said before."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.extract.quotes.attributions import Attribution, find_attributions
from checker.extract.quotes.frames import Frame, frame_of, quotes_within
from checker.extract.quotes.grammar import corrected
from checker.extract.quotes.marks import Quoted, quoted_stretches
from checker.extract.quotes.noun_phrases import Phrase
from checker.extract.quotes.speakers import (
    Cast,
    cast_of,
    has_title,
    may_be,
    may_mean,
    nations_of,
    points_back,
    read_speaker,
    role_of,
    with_person,
)
from checker.types import Article, BlockKind, NameMention, Parse, Quote, Sentence, Span, Speaker

_NO_PARSE = Parse()
#: How many characters back an office may have been named: about 800 words.
_FAR = 5_000
#: How many sentences back somebody may have been named whom "he" means.
_MEMORY = 4


@dataclass(frozen=True)
class Line:
    """A sentence with its quotations, ready for the question who speaks."""

    text: str
    number: int
    sentence: Sentence
    quoted: Sequence[Quoted]
    parse: Parse = _NO_PARSE

    @cached_property
    def frame(self) -> Frame:
        """The sentence as tokens, each quotation one token."""
        return frame_of(self.text, self.sentence, self.quoted)

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        """The words of speaking in the sentence."""
        return corrected(self.frame, self.parse, find_attributions(self.frame))

    @property
    def is_headline(self) -> bool:
        """Whether the sentence is a headline, where a colon does the work of a verb."""
        return self.sentence.block is BlockKind.HEADLINE

    def quotes(self, span: Span) -> bool:
        """Whether a stretch stands inside one of the quotations."""
        at = bisect_right(self.quoted, span.start, key=lambda quoted: quoted.span.start)
        return at > 0 and self.quoted[at - 1].span.contains(span)

    @cached_property
    def word_count(self) -> int:
        """How many words stand outside the quotations."""
        return sum(token.is_word for token in self.frame.tokens)


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation found, the number of its sentence, and how it hangs together with the next."""

    quote: Quote
    line: int
    is_closed: bool
    is_named: bool = False
    """Whether its own sentence, or that of an earlier part of it, names the speaker."""


@dataclass(frozen=True)
class Scene:
    """The sentences of an article and the people in it."""

    lines: tuple[Line, ...]
    cast: Cast

    def speaker(self, line: Line, phrase: Phrase, said: Sequence[Said]) -> Speaker:
        """The speaker named by a phrase, with the person that "he" or "the minister" means."""
        speaker = read_speaker(line.text, line.frame, phrase, self.cast)
        if not points_back(speaker):
            return speaker
        return with_person(speaker, self._meant(speaker, line, said))

    def _meant(self, speaker: Speaker, line: Line, said: Sequence[Said]) -> str | None:
        office = role_of(speaker)
        titled = self._titled(speaker, office) if office else ()
        nations = nations_of(speaker)
        named = [name for name in titled if nations <= set((name.title or "").lower().split())]
        if titled and not named and len({name.person for name in titled}) > 1:
            # "the Ruritanian president" among two presidents of whom no land is told
            return None
        for name in [*named, *titled]:
            return name.person or name.text
        before = self._named_in(line, speaker.start, speaker)
        if before is not None:
            return before.person or before.text
        return self._spoken_of(speaker, line, said)

    def _spoken_of(self, speaker: Speaker, line: Line, said: Sequence[Said]) -> str | None:
        """Who spoke or was named first in the nearest sentence before."""
        spoken = {one.line: one.quote.speaker for one in said[-8:]}
        for number in range(line.number - 1, max(-1, line.number - 1 - _MEMORY), -1):
            heard = spoken.get(number) or self._reported(self.lines[number])
            if heard is not None and heard.person is not None and may_mean(speaker, heard):
                return heard.person
            name = self._named_in(self.lines[number], self.lines[number].sentence.end, speaker)
            if name is not None:
                return name.person or name.text
        return None

    def _titled(self, speaker: Speaker, office: str) -> tuple[NameMention, ...]:
        """Everybody named before with an office ("the deputy minister"), the last first."""
        before = self.cast.within(Span(max(0, speaker.start - _FAR), speaker.start))
        return tuple(name for name in reversed(before) if has_title(name, office))

    def _reported(self, line: Line) -> Speaker | None:
        """Who speaks in a sentence without quotations ("Doe said the bridge was safe")."""
        for one in line.attributions:
            if one.subject is not None and not one.is_weak:
                return read_speaker(line.text, line.frame, one.subject, self.cast)
        return None

    def _named_in(self, line: Line, limit: int, speaker: Speaker) -> NameMention | None:
        """The first person outside quotations before an offset who may be meant by a speaker.

        Possessors within the sentence come last.
        """
        named = [
            name
            for name in self.cast.within(Span(line.sentence.start, limit))
            if may_be(speaker, name) and not line.quotes(name.span)
        ]
        topics = (
            name
            for name in named
            if line.text[name.end : name.end + 1] not in {"'", "’"}
            or name.start == line.sentence.start
        )
        return next(topics, named[0] if named else None)


def scene_of(
    article: Article,
    sentences: Sequence[Sentence],
    names: Sequence[NameMention],
    parse: Parse = _NO_PARSE,
) -> Scene:
    """The sentences of an article with what is quoted in them; speech of all forms is read here.

    Without ``names``, people are guessed by their capitals.
    """
    stretches = quoted_stretches(article)
    lines = tuple(
        Line(article.text, number, sentence, quotes_within(sentence, stretches), parse)
        for number, sentence in enumerate(sentences)
    )
    return Scene(lines, cast_of(article.text, sentences, names))
