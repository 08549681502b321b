"""The quotations of an article, each with who said it and the word that reports it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.extract.attributions import (
    Attribution,
    choose,
    colon_speaker,
    find_attributions,
)
from checker.extract.frames import Frame, frame_of, quotes_within
from checker.extract.marks import Quoted, quoted_stretches
from checker.extract.noun_phrases import first_subject
from checker.extract.quote_forms import form_of
from checker.extract.speakers import (
    Cast,
    cast_of,
    may_be,
    points_back,
    read_speaker,
    with_person,
)
from checker.types import Article, Cue, NameMention, Quote, QuoteForm, Sentence, Span, Speaker

#: How many sentences back somebody may have been named whom "he" means.
_MEMORY = 4


@dataclass(frozen=True)
class _Line:
    """A sentence with its quotations, ready for the question who speaks."""

    text: str
    number: int
    sentence: Sentence
    quoted: Sequence[Quoted]

    @cached_property
    def frame(self) -> Frame:
        return frame_of(self.text, self.sentence, self.quoted)

    @cached_property
    def attributions(self) -> tuple[Attribution, ...]:
        return find_attributions(self.frame)

    @cached_property
    def word_count(self) -> int:
        return sum(token.is_word for token in self.frame.tokens)


@dataclass(frozen=True, slots=True)
class _Said:
    """A quotation found, and the number of the sentence it stands in."""

    quote: Quote
    line: int
    is_closed: bool


@dataclass(frozen=True)
class _Scene:
    """What is known when a quotation is read: the sentences, the people, what was said before."""

    lines: tuple[_Line, ...]
    cast: Cast

    def speaker(self, line: _Line, phrase: tuple[int, int], said: Sequence[_Said]) -> Speaker:
        """The speaker named by a phrase, with the person it points back to."""
        speaker = read_speaker(line.text, line.frame, phrase, self.cast)
        if not points_back(speaker):
            return speaker
        return with_person(speaker, self._meant(speaker, line, said))

    def _meant(self, speaker: Speaker, line: _Line, said: Sequence[_Said]) -> str | None:
        before = self._named_in(line, speaker.start)
        if before is not None and may_be(speaker, before):
            return before.person or before.text
        spoken = {one.line: one.quote.speaker for one in said[-8:]}
        for number in range(line.number - 1, max(-1, line.number - 1 - _MEMORY), -1):
            heard = spoken.get(number)
            if heard is not None and heard.person is not None:
                return heard.person
            name = self._named_in(self.lines[number], self.lines[number].sentence.end)
            if name is not None and may_be(speaker, name):
                return name.person or name.text
        return None

    def _named_in(self, line: _Line, limit: int) -> NameMention | None:
        """The first person named outside quotations in a sentence, before an offset."""
        for name in self.cast.within(Span(line.sentence.start, limit)):
            if not any(quoted.span.contains(name.span) for quoted in line.quoted):
                return name
        return None


def find_quotes(
    article: Article, sentences: Sequence[Sentence], names: Sequence[NameMention]
) -> tuple[Quote, ...]:
    """Every quotation of an article in order, with its speaker where one can be found.

    A quotation over several paragraphs gives one quote in each, all but the first marked as
    going on. Without ``names``, people are guessed by their capitals.
    """
    stretches = quoted_stretches(article)
    lines = tuple(
        _Line(article.text, number, sentence, quotes_within(sentence, stretches))
        for number, sentence in enumerate(sentences)
    )
    scene = _Scene(lines, cast_of(article.text, sentences, names))
    said: list[_Said] = []
    for line in lines:
        for place, quoted in zip(
            line.frame.quotes if line.quoted else (), line.quoted, strict=True
        ):
            quote = _read(scene, line, place, quoted, said)
            said.append(_Said(quote, line.number, quoted.is_closed))
    return tuple(one.quote for one in said)


@dataclass(frozen=True, slots=True)
class _Source:
    speaker: Speaker | None = None
    cue: Cue | None = None
    continues: bool = False


def _read(scene: _Scene, line: _Line, place: int, quoted: Quoted, said: Sequence[_Said]) -> Quote:
    source = _own(scene, line, place, quoted, said) or _taken_over(scene, line, quoted, said)
    form = form_of(line.text, line.frame, place, quoted, is_reported=source.cue is not None)
    if form is QuoteForm.SCARE:
        source = _Source()
    return Quote(
        quoted.span.start,
        quoted.span.end,
        line.text[quoted.span.start : quoted.span.end],
        quoted.inner,
        form,
        source.speaker,
        source.cue,
        source.continues,
    )


def _own(
    scene: _Scene, line: _Line, place: int, quoted: Quoted, said: Sequence[_Said]
) -> _Source | None:
    """The speaker that the quotation's own sentence names."""
    end = quoted.inner.end
    last = line.text[quoted.inner.start : end].rstrip()[-1:] + line.text[quoted.span.end :][:1]
    chosen = choose(line.frame, place, line.attributions, last)
    if chosen is not None and chosen.subject is not None:
        span = line.frame.span(*chosen.cue)
        cue = Cue(span.start, span.end, line.text[span.start : span.end])
        before = said[-1].quote if said and said[-1].line == line.number else None
        goes_on = (
            before is not None and before.cue == cue and before.end <= cue.start < quoted.span.start
        )
        return _Source(scene.speaker(line, chosen.subject, said), cue, goes_on)
    phrase = colon_speaker(line.frame, place)
    return _Source(scene.speaker(line, phrase, said)) if phrase else None


def _taken_over(scene: _Scene, line: _Line, quoted: Quoted, said: Sequence[_Said]) -> _Source:
    """The speaker of a quotation whose sentence reports nothing: who spoke before, or its subject."""
    before = said[-1] if said else None
    if before is not None and not before.is_closed:
        return _Source(before.quote.speaker, None, continues=True)
    if line.word_count > 2:
        phrase = first_subject(line.frame)
        if phrase is not None:
            return _Source(scene.speaker(line, phrase, said))
    return _from_before(scene, line, said)


def _from_before(scene: _Scene, line: _Line, said: Sequence[_Said]) -> _Source:
    before = said[-1] if said else None
    if before is not None and line.number - before.line <= 1:
        same = scene.lines[before.line].sentence.paragraph == line.sentence.paragraph
        return _Source(before.quote.speaker, None, continues=same)
    if line.number:
        previous = scene.lines[line.number - 1]
        phrases = [a.subject for a in previous.attributions if a.subject]
        phrase = phrases[-1] if phrases else first_subject(previous.frame)
        if phrase is not None:
            return _Source(scene.speaker(previous, phrase, said))
    return _Source(before.quote.speaker if before else None)
