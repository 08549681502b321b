"""The stretches of a quotation that show how it is worded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.compare.word_runs import Range
from checker.lexicon.phrases import shorten
from checker.story.utterances.speeches import Speech
from checker.types import Passage, Quote, Span

#: A quotation up to this length is shown whole; of a longer one only what differs, with the words
#: around it. Reports and their readers lose the difference in anything longer.
_LONGEST = 600
#: Characters on either side of the words that differ, where a quotation is cut.
_AROUND = 120
#: Characters of a reading's value; what is longer has been worded anew from end to end.
_VALUE = 160


def stretch(speech: Speech, part: Range) -> Span:
    """Where a range of a speech's tokens stands; where it is empty, the words on either side."""
    start, end = part
    if start < end:
        return Span(speech.tokens[start].start, speech.tokens[end - 1].end)
    before = speech.tokens[max(0, start - 1)]
    after = speech.tokens[min(end, len(speech.tokens) - 1)]
    both = Span(before.start, after.end)
    is_one = any(quote.span.contains(both) for quote in speech.quotes)
    return both if is_one else Span(before.start, before.end)


def joined(spans: Sequence[Span]) -> list[Span]:
    """Spans in order, those that overlap as one.

    >>> joined([Span(0, 3), Span(2, 5), Span(5, 6)])
    [Span(start=0, end=5), Span(start=5, end=6)]
    """
    found: list[Span] = []
    for span in spans:
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def value_of(speech: Speech, parts: Sequence[Range], text: str) -> str:
    """The words in question, each stretch with a word on either side, joined by dots."""
    spans = joined(sorted(_widened(speech, part) for part in parts))
    words = " … ".join(" ".join(text[span.start : span.end].split()) for span in spans)
    return shorten(words, _VALUE - len(" …"))


def passages_of(speech: Speech, spans: Sequence[Span]) -> Iterator[Passage]:
    """Each quotation that holds words in question: whole, or around them where it is long."""
    for quote in speech.quotes:
        inside = [span for span in spans if span.overlaps(quote.span)]
        if inside and quote.end - quote.start <= _LONGEST:
            yield Passage(speech.path, quote.start, quote.end)
        elif inside:
            for window in _windows(speech, quote, inside):
                yield Passage(speech.path, window.start, window.end)


def _windows(speech: Speech, quote: Quote, spans: Sequence[Span]) -> Iterator[Span]:
    """Stretches of whole words around the words in question, close ones together."""
    parts: list[Span] = []
    for span in spans:
        part = Span(span.start - _AROUND, min(span.end + _AROUND, span.start + _LONGEST - _AROUND))
        if parts and part.end - parts[-1].start <= _LONGEST:
            parts[-1] = Span(parts[-1].start, part.end)
        else:
            parts.append(part)
    for part in parts:
        words = [word for word in speech.words if part.contains(Span(word.start, word.end))]
        own = [word for word in words if quote.span.contains(Span(word.start, word.end))]
        if own:
            yield Span(own[0].start, own[-1].end)


def _widened(speech: Speech, part: Range) -> Span:
    """A stretch with the words beside it that stand in the same quotation."""
    core = stretch(speech, part)
    if part[0] == part[1]:
        return core
    home = next((quote.span for quote in speech.quotes if quote.span.overlaps(core)), core)
    wide = speech.tokens[max(0, part[0] - 1) : part[1] + 1]
    near = [token for token in wide if home.contains(Span(token.start, token.end))]
    return Span(min(core.start, near[0].start), max(core.end, near[-1].end)) if near else core
