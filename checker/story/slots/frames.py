"""Values in frames that run alike: "stopped the fight # seconds into the seventh round".

Two articles that put a value between the same words speak of one thing, however far apart the
rest of their sentences is. In 97 stories 413 numbers stand in such a frame in two articles with
one value, and 39 pairs of numbers with two values, 19 of which annotators call a disagreement; of
dates 266, and 21, of which seven. The learned models see few of these: a slip is rare, a copied
line is not.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from math import log

import numpy as np
from numpy.typing import NDArray

from checker.compare.verdict import Verdict
from checker.lexicon.words import STOP_WORDS
from checker.story.slots.contexts import Context
from checker.story.slots.features import FEATURES
from checker.story.slots.linking import Pair
from checker.story.slots.model import SlotModel
from checker.story.slots.values import Value, compare_values, granularity
from checker.types import (
    AnnotatedArticle,
    DateMention,
    Filler,
    NumberMention,
    Span,
    overlapping,
)

#: Words on each side that make the frame.
REACH = 7

#: Shared words, each weighed, from which two frames are one. At 2.5 the pairs of two values that
#: no annotator names are 105 instead of 34, and the equal ones 765 instead of 679.
ALIKE = 3.0

#: How sure a difference in one frame is a disagreement: of 60 in the stories 26 are in the gold.
CONFIDENCE = 0.42

#: From this likeness on of 19 seven are, and two of the others look like true slips.
VERY_ALIKE, HIGH_CONFIDENCE = 4.0, 0.5

#: What a word weighs that carries the grammar.
_GRAMMAR = 0.15

#: A content word weighs 1 up to one sentence in twenty, and never less than this.
_RARE, _LEAST = 3.0, 0.3

_STANDS = tuple(
    FEATURES.index(f"the {one} value stands in the {other} article too")
    for one, other in (("left", "right"), ("right", "left"))
)


@dataclass(frozen=True, slots=True)
class Frame:
    """The words on both sides of a value, as the dictionary has them, and what else they name."""

    before: tuple[str, ...]
    """The nearest first."""
    after: tuple[str, ...]
    inside: frozenset[str]
    """The words of the mention itself: "people" in "24 people"."""
    values: tuple[Value, ...]
    """The other numbers and dates among them."""


def frame_of(annotated: AnnotatedArticle, filler: Filler) -> Frame:
    """The frame of one value; empty where the article has no parse."""
    tokens = annotated.parse.tokens
    mention = filler.mention
    words = [
        tokens[at]
        for at in annotated.parse.within(filler.sentence.span)
        if any(sign.isalnum() for sign in tokens[at].lemma)
    ]
    before = [word for word in words if word.end <= mention.start][::-1][:REACH]
    after = [word for word in words if word.start >= mention.end][:REACH]
    around = [*before, *after]
    stretch = Span(
        min([word.start for word in around], default=mention.start),
        max([word.end for word in around], default=mention.end),
    )
    return Frame(
        tuple(word.lemma.lower() for word in before),
        tuple(word.lemma.lower() for word in after),
        frozenset(
            word.lemma.lower()
            for word in words
            if word.start < mention.end and word.end > mention.start and word.lemma.isalpha()
        ),
        tuple(_others(annotated, mention, stretch)),
    )


def _others(annotated: AnnotatedArticle, mention: Value, stretch: Span) -> Iterable[Value]:
    found: list[Value] = [
        *overlapping(annotated.numbers, stretch),
        *overlapping(annotated.dates, stretch),
    ]
    return (value for value in found if not value.span.overlaps(mention.span))


def word_weights(articles: Sequence[AnnotatedArticle]) -> Mapping[str, float]:
    """How much a shared word says of what is told: little where every sentence has it."""
    counts: Counter[str] = Counter()
    sentences = 0
    for annotated in articles:
        for sentence in annotated.sentences:
            tokens = annotated.parse.tokens
            within = annotated.parse.within(sentence.span)
            counts.update({tokens[at].lemma.lower() for at in within})
            sentences += 1
    return {
        word: _GRAMMAR
        if word in STOP_WORDS
        else min(1.0, max(_LEAST, log((sentences + 1) / (count + 0.5)) / _RARE))
        for word, count in counts.items()
    }


def likeness(one: Frame, other: Frame, weights: Mapping[str, float]) -> float:
    """The weight of the words that two frames share in the same order, on each side."""
    return (
        _shared(one.before, other.before, weights)
        + _shared(one.after, other.after, weights)
        + sum(weights.get(word, 0.0) for word in one.inside & other.inside)
    )


def _shared(one: Sequence[str], other: Sequence[str], weights: Mapping[str, float]) -> float:
    """The heaviest sequence of words that stands in both, words between left out."""
    above = [0.0] * (len(other) + 1)
    for word in one:
        row = [0.0]
        for at, there in enumerate(other):
            both = above[at] + (weights.get(word, 0.0) if word == there else 0.0)
            row.append(max(both, above[at + 1], row[at]))
        above = row
    return above[-1]


def are_contrasted(one: Frame, other: Frame) -> bool:
    """Whether the figures beside differ too: "29 passes for 201 yards", "39 passes for 302".

    Names that differ tell less: without such pairs 401 equal numbers and eleven known disagreements
    were left of 413 and 19, and 14 unknown ones of 20.
    """
    verdicts = {compare_values(here, there) for here, there in product(one.values, other.values)}
    return Verdict.CONFLICT in verdicts and Verdict.SAME not in verdicts


def _may_be_one(left: Context, right: Context) -> bool:
    """Whether a frame can tell that two values are of one thing.

    Not where other things are counted ("52 passes", "106 carries"), and not of clock times, which
    belong to what happened then and not to what is said beside them, nor of how long something had
    lasted when articles of different days were written.
    """
    one, other = left.filler.mention, right.filler.mention
    if isinstance(one, NumberMention) and isinstance(other, NumberMention):
        return one.counted is None or other.counted is None or one.counted == other.counted
    if isinstance(one, DateMention) and isinstance(other, DateMention):
        fineness = granularity(one)
        is_running = fineness == "duration" and left.published != right.published
        return fineness != "clock" and not is_running
    return False


def with_frames(
    contexts: Sequence[Context],
    pairs: Sequence[Pair],
    probabilities: NDArray[np.float64],
    articles: Sequence[AnnotatedArticle],
    model: SlotModel,
) -> NDArray[np.float64]:
    """The probabilities of the pairs, raised where two values stand in one frame.

    A value that the other article has too, elsewhere, is no slip of either.
    """
    of = {annotated.path: annotated for annotated in articles}
    weights = word_weights(articles)
    known: dict[int, Frame] = {}
    raised = probabilities.copy()
    for number, pair in enumerate(pairs):
        if pair.verdict is not Verdict.CONFLICT or any(pair.features[at] for at in _STANDS):
            continue
        for at in (pair.left, pair.right):
            if at not in known:
                known[at] = frame_of(of[contexts[at].filler.path], contexts[at].filler)
        if not _may_be_one(contexts[pair.left], contexts[pair.right]):
            continue
        one, other = known[pair.left], known[pair.right]
        alike = likeness(one, other, weights)
        if alike >= ALIKE and not are_contrasted(one, other):
            sure = HIGH_CONFIDENCE if alike >= VERY_ALIKE else CONFIDENCE
            raised[number] = max(raised[number], model.probability(sure))
    return raised
