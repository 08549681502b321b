"""One sum or count that is given a thousand or ten times too large or too small in one article.

Flags: "$1.2 million" and "$1.2 billion" said of the same thing in one article; and a headline
with "20 million people" over a text that has only 2 million.

Leaves alone: two figures that are said of different things, both figures in one
sentence ("from $1 million to $1 billion"), and articles that use both figures more than once.

Why: "million" and "billion" differ by one letter, and a lost zero by none. Both figures stand in
the same article, and one of them is wrong by a factor of ten at least.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import product
from typing import Final

from checker.lexicon.words import content_words
from checker.rules.reading_at import reading_at
from checker.types import (
    AnnotatedArticle,
    Discrepancy,
    Kind,
    NumberKind,
    NumberMention,
    Severity,
    Story,
    overlapping,
)
from checker.types.article import Span

_COUNTED: Final = frozenset({NumberKind.COUNT, NumberKind.MEASURE, NumberKind.MONEY})
#: A slip is one word of scale; in a headline a zero may be lost too.
_SCALES: Final = frozenset({Decimal(1000)})
_SCALES_OF_HEADLINE: Final = _SCALES | {Decimal(10), Decimal(100)}
#: Content words that stand within so many characters of both figures.
_AROUND: Final = 90
_LEAST: Final = Decimal(1_000)
#: A figure with one digit ("$2 million") comes again by chance; then more words must agree. Of
#: 46 articles with one figure both in millions and in billions, none is flagged so, 13 at 2 and 1.
_SHARED_OF_ONE_DIGIT, _SHARED_OF_MORE, _SHARED_WITH_HEADLINE = 4, 1, 2


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield each pair of figures of one article that are one but for their scale."""
    for annotated in story.articles:
        numbers = [n for n in annotated.numbers if _is_large(n)]
        told: set[tuple[Decimal, Decimal]] = set()
        for one, other in scaled(numbers):
            key = (min(one.value, other.value), max(one.value, other.value))
            if key not in told and _is_slip(annotated, one, other):
                told.add(key)
                yield _discrepancy(annotated, one, other)


def scaled(
    numbers: Sequence[NumberMention],
) -> Iterator[tuple[NumberMention, NumberMention]]:
    """Pairs in order of which one is some scale of the other and stands once.

    They are looked up: an article of thousands of figures has millions of pairs.
    """
    places: dict[tuple[Decimal, str | None], list[int]] = defaultdict(list)
    for at, number in enumerate(numbers):
        places[number.value, number.unit].append(at)
    pairs = {
        (min(low, high), max(low, high))
        for (value, unit), lows in places.items()
        for scale in _SCALES_OF_HEADLINE
        for highs in (places.get((value * scale, unit), ()),)
        if min(len(lows), len(highs)) == 1
        for low, high in product(lows, highs)
    }
    return ((numbers[one], numbers[other]) for one, other in sorted(pairs))


def _is_large(number: NumberMention) -> bool:
    """Whether the figure is a plain large one of something, in the article's own words."""
    is_one = number.high is None and number.hedge != "vague" and number.per is None
    return number.kind in _COUNTED and is_one and number.value >= _LEAST


def _is_slip(
    annotated: AnnotatedArticle,
    one: NumberMention,
    other: NumberMention,
) -> bool:
    if one.kind is not other.kind:
        return False
    low, high = sorted((one.value, other.value))
    scales = _SCALES_OF_HEADLINE if _in_headline(annotated, one, other) else _SCALES
    if high / low not in scales:
        return False
    if one.kind is NumberKind.COUNT and one.counted != other.counted:
        return False
    if _same_sentence(annotated, one, other):
        return False
    shared = _words(annotated, one) & _words(annotated, other)
    return len(shared) >= _least_shared(low, is_headline=scales is _SCALES_OF_HEADLINE)


def _least_shared(low: Decimal, *, is_headline: bool) -> int:
    """How many words around the two figures must agree: more for a figure that is common."""
    digits = low.normalize().as_tuple().digits
    if is_headline:
        return _SHARED_WITH_HEADLINE
    if digits == (1,):
        return _AROUND  # "$1 million" and "$1 billion" are never one figure by that alone
    return _SHARED_OF_ONE_DIGIT if len(digits) == 1 else _SHARED_OF_MORE


def _in_headline(annotated: AnnotatedArticle, one: NumberMention, other: NumberMention) -> bool:
    """Whether the headline has one of the two, and the text has the other."""
    headline = annotated.article.headline
    if headline is None:
        return False
    return headline.span.contains(one.span) is not headline.span.contains(other.span)


def _same_sentence(annotated: AnnotatedArticle, one: NumberMention, other: NumberMention) -> bool:
    """Whether a sentence tells both: "from $1 million to $1 billion" is meant so."""
    between = Span(min(one.start, other.start), max(one.end, other.end))
    return any(s.span.contains(between) for s in overlapping(annotated.sentences, between))


def _words(annotated: AnnotatedArticle, number: NumberMention) -> frozenset[str]:
    """The content words around a figure, in its own sentence."""
    sentences = _sentences_of(annotated, number)
    start = max(number.start - _AROUND, min((s.start for s in sentences), default=number.start))
    end = min(number.end + _AROUND, max((s.end for s in sentences), default=number.end))
    around = f"{annotated.text[start : number.start]} {annotated.text[number.end : end]}"
    return frozenset(word.key for word in content_words(around) if not word.key.isdigit())


def _sentences_of(annotated: AnnotatedArticle, number: NumberMention) -> list[Span]:
    """The sentences that hold a figure."""
    return [s.span for s in overlapping(annotated.sentences, number.span)]


def _discrepancy(
    annotated: AnnotatedArticle, one: NumberMention, other: NumberMention
) -> Discrepancy:
    times = max(one.value, other.value) / min(one.value, other.value)
    return Discrepancy(
        kind=Kind.NUMBER,
        severity=Severity.ERROR,
        message=f"{one.text} and {other.text} in one article: one is {times:,f} times the other",
        readings=tuple(
            reading_at(annotated, number.span)
            for number in sorted((one, other), key=lambda number: number.start)
        ),
        confidence=0.6,
    )
