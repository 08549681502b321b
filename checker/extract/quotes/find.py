"""The quotations of an article, each with who said it and the word that reports it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.extract.quotes.choices import choose, headline_speaker, verbless_speaker
from checker.extract.quotes.forms import form_of
from checker.extract.quotes.marks import Quoted
from checker.extract.quotes.noun_phrases import clause_subject, first_subject
from checker.extract.quotes.scenes import Line, Said, Scene
from checker.types import Cue, Quote, QuoteForm, Speaker


def find_quotes(scene: Scene) -> tuple[Quote, ...]:
    """Every quotation of an article in order, with its speaker where one can be found.

    A quotation over several paragraphs gives one quote in each, all but the first marked as
    going on.
    """
    said: list[Said] = []
    for line in scene.lines:
        for place, quoted in zip(
            line.frame.quotes if line.quoted else (), line.quoted, strict=True
        ):
            said.append(_read(scene, line, place, quoted, said))
    return _with_late_speakers(said)


def _with_late_speakers(said: Sequence[Said]) -> tuple[Quote, ...]:
    """Give the first parts of a long quotation the speaker that only its last part names."""
    found: list[Quote] = []
    late: Speaker | None = None
    for one in reversed(said):
        if one.is_closed or one.is_named:
            found.append(one.quote)
            late = one.quote.speaker if one.is_named else None
        else:
            found.append(replace(one.quote, speaker=late or one.quote.speaker))
    return tuple(reversed(found))


@dataclass(frozen=True, slots=True)
class _Source:
    speaker: Speaker | None = None
    cue: Cue | None = None
    continues: bool = False


def _read(scene: Scene, line: Line, place: int, quoted: Quoted, said: Sequence[Said]) -> Said:
    own = _own(scene, line, place, quoted, said)
    source = own or _taken_over(scene, line, place, said)
    form = form_of(line.text, line.frame, place, quoted, is_reported=source.cue is not None)
    if form is QuoteForm.SCARE:
        source = _Source()
    before = said[-1] if said and not said[-1].is_closed else None
    quote = Quote(
        quoted.span.start,
        quoted.span.end,
        line.text[quoted.span.start : quoted.span.end],
        quoted.inner,
        form,
        source.speaker,
        source.cue,
        source.continues or before is not None,
    )
    is_named = own is not None or (before is not None and before.is_named)
    return Said(quote, line.number, quoted.is_closed, is_named)


def _own(
    scene: Scene, line: Line, place: int, quoted: Quoted, said: Sequence[Said]
) -> _Source | None:
    """The speaker that the quotation's own sentence names."""
    phrase = verbless_speaker(line.frame, place, line.attributions)
    if phrase is not None:
        return _Source(scene.speaker(line, phrase, said))
    end = quoted.inner.end
    last = line.text[quoted.inner.start : end].rstrip()[-1:] + line.text[quoted.span.end :][:1]
    chosen = choose(line.frame, place, line.attributions, last)
    if chosen is not None and chosen.subject:
        span = line.frame.span(*chosen.cue)
        cue = Cue(span.start, span.end, line.text[span.start : span.end])
        before = said[-1].quote if said and said[-1].line == line.number else None
        goes_on = (
            before is not None and before.cue == cue and before.end <= cue.start < quoted.span.start
        )
        return _Source(scene.speaker(line, chosen.subject, said), cue, goes_on)
    return None


def _taken_over(scene: Scene, line: Line, place: int, said: Sequence[Said]) -> _Source:
    """The speaker where the sentence reports nothing: its subject, or whoever spoke before."""
    before = said[-1] if said else None
    if before is not None and not before.is_closed:
        return _Source(before.quote.speaker, None, continues=True)
    phrase = headline_speaker(line.frame, place) if line.is_headline else None
    if phrase is not None:
        return _Source(scene.speaker(line, phrase, said))
    if line.word_count > 2:
        phrase = clause_subject(line.frame, place)
        if phrase is not None:
            return _Source(scene.speaker(line, phrase, said))
    return _from_before(scene, line, said)


def _from_before(scene: Scene, line: Line, said: Sequence[Said]) -> _Source:
    before = said[-1] if said else None
    if before is not None and before.quote.speaker and line.number - before.line <= 1:
        same = scene.lines[before.line].sentence.paragraph == line.sentence.paragraph
        return _Source(before.quote.speaker, None, continues=same)
    if line.number:
        previous = scene.lines[line.number - 1]
        phrases = [a.subject for a in previous.attributions if a.subject]
        phrase = phrases[-1] if phrases else first_subject(previous.frame)
        if phrase is not None:
            return _Source(scene.speaker(previous, phrase, said))
    return _Source(before.quote.speaker if before else None)
