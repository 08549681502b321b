"""Which numbers and dates of different articles answer the same question.

Candidates are pairs of comparable values whose sentences or surroundings resemble each other.
A small learned model gives each pair a probability; values that are linked become one slot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from checker.embed.encoder import Encoder
from checker.story.copies import copies_of
from checker.story.slots.contexts import Context, contexts_of
from checker.story.slots.frames import with_frames
from checker.story.slots.linking import link_slots
from checker.story.slots.model import load_slot_model
from checker.story.slots.pairs import candidate_pairs
from checker.story.slots.slips import date_clauses, with_slips
from checker.story.slots.values import Value
from checker.types import (
    AnnotatedArticle,
    Claim,
    DateBasis,
    DateMention,
    Filler,
    Slot,
    TimexType,
    overlapping,
)


def number_fillers(articles: Sequence[AnnotatedArticle]) -> tuple[Filler, ...]:
    """Every number in a sentence that makes a claim."""
    return tuple(_fillers(articles, lambda annotated: annotated.numbers))


def date_fillers(articles: Sequence[AnnotatedArticle]) -> tuple[Filler, ...]:
    """Every date, time or duration that can be compared, in a sentence that makes a claim.

    What a speaker calls "today" is the day of speaking, which nobody gives: it is left out.
    """
    quotes = {annotated.path: annotated.quotes for annotated in articles}
    return tuple(
        filler
        for filler in _fillers(articles, lambda annotated: annotated.dates)
        if isinstance(filler.mention, DateMention)
        and filler.mention.basis is not DateBasis.VAGUE
        and filler.mention.type is not TimexType.SET
        and not (
            filler.mention.basis is DateBasis.RELATIVE
            and overlapping(quotes[filler.path], filler.mention.span)
        )
    )


def _fillers(
    articles: Sequence[AnnotatedArticle],
    mentions: Callable[[AnnotatedArticle], Iterable[Value]],
) -> Iterator[Filler]:
    for annotated in articles:
        claims = [sentence for sentence in annotated.sentences if sentence.speaks]
        position = 0
        for mention in mentions(annotated):
            while position < len(claims) and claims[position].end <= mention.start:
                position += 1
            if position < len(claims) and claims[position].span.contains(mention.span):
                yield Filler(annotated.path, claims[position], mention)


def number_slots(
    articles: Sequence[AnnotatedArticle],
    claims: Sequence[Claim],
    vectors: NDArray[np.float32],
    encoder: Encoder,
) -> tuple[Slot, ...]:
    """The questions that numbers of several articles answer, with every answer."""
    return _slots("numbers", articles, claims, vectors, encoder)


def date_slots(
    articles: Sequence[AnnotatedArticle],
    claims: Sequence[Claim],
    vectors: NDArray[np.float32],
    encoder: Encoder,
) -> tuple[Slot, ...]:
    """The questions that dates of several articles answer, with every answer."""
    return _slots("dates", articles, claims, vectors, encoder)


def _slots(
    kind: str,
    articles: Sequence[AnnotatedArticle],
    claims: Sequence[Claim],
    vectors: NDArray[np.float32],
    encoder: Encoder,
) -> tuple[Slot, ...]:
    copies = copies_of(articles)
    originals = [same[0] for same in copies.values()]
    fillers = _FILLERS[kind](originals)
    contexts = _contexts(articles, fillers, claims, vectors, encoder)
    model = load_slot_model(kind)
    pairs = candidate_pairs(contexts)
    probabilities = model.probabilities([pair.features for pair in pairs])
    if kind == "dates" and pairs:
        models = model, load_slot_model("slips")
        clauses = date_clauses(articles, contexts, encoder)
        probabilities = with_slips(contexts, pairs, probabilities, models, clauses)
    probabilities = with_frames(contexts, pairs, probabilities, originals, model)
    slots = link_slots(contexts, pairs, probabilities, model)
    return tuple(_in_every_copy(slot, copies) for slot in slots)


def _contexts(
    articles: Sequence[AnnotatedArticle],
    fillers: Sequence[Filler],
    claims: Sequence[Claim],
    vectors: NDArray[np.float32],
    encoder: Encoder,
) -> tuple[Context, ...]:
    by_sentence = {
        (claim.path, claim.sentence.start): vector
        for claim, vector in zip(claims, vectors, strict=True)
    }
    return contexts_of(articles, fillers, by_sentence, encoder)


def _in_every_copy(slot: Slot, copies: Mapping[str, Sequence[AnnotatedArticle]]) -> Slot:
    """The slot with the fillers of each article in each of its copies, in order of their places.

    Its confidence stays: that a text is given twice proves nothing.
    """
    fillers = [
        replace(filler, path=copy.path) for filler in slot.fillers for copy in copies[filler.path]
    ]
    return replace(slot, fillers=tuple(sorted(fillers, key=lambda filler: filler.passage)))


_FILLERS: Final = {"numbers": number_fillers, "dates": date_fillers}
