"""The readings of a rule that holds an article against itself: stretches of its text."""

from __future__ import annotations

from checker.types import AnnotatedArticle, Passage, Reading, Span


def reading_at(annotated: AnnotatedArticle, *spans: Span, value: str = "") -> Reading:
    """What an article has at some places.

    It is called by ``value``, or by the words at the first place, on one line.
    """
    passages = tuple(Passage(annotated.path, span.start, span.end) for span in spans)
    return Reading(value or words_at(annotated, spans[0]), passages)


def words_at(annotated: AnnotatedArticle, span: Span) -> str:
    """The words of a stretch, line breaks and double blanks made plain."""
    return " ".join(annotated.text[span.start : span.end].split())
