"""Numbers that have a shape of their own: ages, magnitudes, scores and ordinals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from checker.extract.numbers.ages import find_ages
from checker.extract.numbers.hedges import hedge_before
from checker.extract.numbers.magnitudes import find_magnitudes
from checker.extract.numbers.ordinals import find_ordinals
from checker.extract.numbers.scores import find_scores
from checker.extract.numbers.values import last_place
from checker.types import NumberKind, NumberMention, Span


class Taken:
    """Which characters of a sentence something has already been read from."""

    def __init__(self, length: int) -> None:
        self._marks = bytearray(length)

    def mark(self, span: Span) -> None:
        """Take a stretch; what lies outside the sentence is nobody's."""
        start, end = max(0, span.start), min(span.end, len(self._marks))
        self._marks[start:end] = b"\x01" * max(0, end - start)

    def overlaps(self, span: Span) -> bool:
        """Whether any character of the stretch is taken."""
        return self._marks.find(1, max(0, span.start), max(0, span.end)) >= 0

    def next_free(self, start: int) -> int:
        """The first offset from ``start`` on that nobody has taken."""
        at = self._marks.find(0, start)
        return len(self._marks) if at < 0 else at


def find_shapes(sentence: str, taken: Taken) -> list[NumberMention]:
    """Ages, magnitudes, scores and ordinals, marked as taken.

    Where two overlap the kind named first wins, and none stands where something is taken.
    """
    kept: list[NumberMention] = []
    for mention in _shapes(sentence):
        if not taken.overlaps(mention.span):
            taken.mark(mention.span)
            kept.append(mention)
    return kept


def _shapes(sentence: str) -> Iterator[NumberMention]:
    for age in find_ages(sentence):
        yield replace(
            shaped_mention(sentence, age.start, age.end, age.value, NumberKind.AGE),
            unit=age.unit,
            high=age.high,
            counted=age.who,
            step=Decimal(1),
        )
    for start, end, value in find_magnitudes(sentence):
        yield replace(
            shaped_mention(sentence, start, end, value, NumberKind.MEASURE), unit="magnitude"
        )
    for score in find_scores(sentence):
        yield replace(
            shaped_mention(sentence, score.start, score.end, score.first, NumberKind.SCORE),
            high=score.second,
            unit=score.unit,
            hedge=None,
            step=Decimal(1),
        )
    for ordinal in find_ordinals(sentence):
        yield replace(
            shaped_mention(sentence, ordinal.start, ordinal.end, ordinal.value, NumberKind.ORDINAL),
            counted=ordinal.counted,
            step=Decimal(1),
        )


def shaped_mention(
    sentence: str, start: int, end: int, value: Decimal, kind: NumberKind
) -> NumberMention:
    """A mention of these words, with the hedge before them and nothing else known."""
    return NumberMention(
        start=start,
        end=end,
        text=sentence[start:end],
        value=value,
        kind=kind,
        hedge=hedge_before(sentence, start),
        step=last_place(value),
    )
