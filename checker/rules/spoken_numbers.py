"""The numbers of the sentences in which an article itself speaks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.types import AnnotatedArticle, NumberMention, Sentence, overlapping


def spoken_numbers(
    annotated: AnnotatedArticle,
) -> Iterator[tuple[Sentence, Sequence[NumberMention]]]:
    """Each sentence of an article, captions left out, with its numbers in order."""
    for sentence in annotated.sentences:
        if sentence.speaks:
            yield sentence, overlapping(annotated.numbers, sentence.span)
