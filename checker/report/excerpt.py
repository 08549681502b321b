"""The sentence around some words, shortened to what an editor has to read, the words marked.

What is shown is chosen here for every kind of page; each words it in its own markup.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checker.types import AnnotatedArticle, Article, Span, overlapping

#: A sentence up to this length is shown whole: about two lines of a page.
WHOLE = 180
#: How many characters stay on each side of the words in a longer one: ten words or so.
AROUND = 70


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the article's text that is shown, marked or plain."""

    span: Span
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What is shown of a sentence: its windows in order, between which words are left out."""

    windows: tuple[tuple[Piece, ...], ...]
    is_cut_before: bool = False
    is_cut_after: bool = False


def sentence_around(annotated: AnnotatedArticle, span: Span) -> Span:
    """The sentences that hold the stretch; where there are none, the lines that do."""
    touched = overlapping(annotated.sentences, span)
    start = min((sentence.start for sentence in touched), default=span.start)
    end = max((sentence.end for sentence in touched), default=span.end)
    if touched and start <= span.start and span.end <= end:
        return Span(start, end)
    return _lines_around(annotated.article, span)


def excerpt(
    text: str,
    sentence: Span,
    words: Iterable[Span],
    *,
    around: Iterable[Span] = (),
    whole: int = WHOLE,
) -> Excerpt:
    """Choose what to show of a sentence, and mark the words in it.

    In a sentence of more than ``whole`` characters, what is far from the words, and from the
    stretches it is to be shown ``around``, is left out.
    """
    shown = _joined(text, sorted(words))
    if sentence.end - sentence.start <= whole:
        windows = [sentence]
    else:
        windows = _windows(text, sentence, _joined(text, sorted([*shown, *around])))
    return Excerpt(
        tuple(tuple(_pieces(window, shown)) for window in windows),
        windows[0].start > sentence.start,
        windows[-1].end < sentence.end,
    )


def _lines_around(article: Article, span: Span) -> Span:
    start = article.text.rfind("\n", 0, span.start) + 1
    end = article.text.find("\n", span.end)
    return Span(start, end if end >= 0 else len(article.text))


def _joined(text: str, words: Sequence[Span]) -> list[Span]:
    """Marked words that only white space divides, or that overlap, are one stretch."""
    joined: list[Span] = []
    for span in words:
        if joined and not text[joined[-1].end : span.start].strip():
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _windows(text: str, sentence: Span, shown: Sequence[Span]) -> list[Span]:
    """The parts of a long sentence that stand near marked words, or its beginning."""
    windows: list[Span] = []
    for span in shown or [Span(sentence.start, sentence.start)]:
        window = _window(text, sentence, span)
        # A gap shorter than the mark of omission and two words is not worth its mark.
        if windows and window.start - windows[-1].end <= 15:
            windows[-1] = Span(windows[-1].start, max(windows[-1].end, window.end))
        else:
            windows.append(window)
    return windows


def _window(text: str, sentence: Span, span: Span) -> Span:
    """The stretch and some whole words on either side of it."""
    start, end = span.start - AROUND, span.end + AROUND
    if start <= sentence.start:
        start = sentence.start
    else:
        gap = text.find(" ", start, span.start)
        start = gap + 1 if gap >= 0 else span.start
    if end >= sentence.end:
        end = sentence.end
    else:
        gap = text.rfind(" ", span.end, end)
        end = gap if gap >= 0 else span.end
    return Span(start, end)


def _pieces(window: Span, shown: Sequence[Span]) -> Iterator[Piece]:
    """The window cut where marked words begin and end."""
    at = window.start
    for span in shown:
        if window.contains(span):
            yield Piece(Span(at, span.start))
            yield Piece(span, is_marked=True)
            at = span.end
    yield Piece(Span(at, window.end))
