"""Which numbers and dates of different articles answer the same question.

Candidates are pairs of comparable values whose sentences or surroundings resemble each other.
A small learned model gives each pair a probability; values that are linked become one slot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from checker.compare.verdict import Verdict
from checker.embed.encoder import Encoder
from checker.story.contexts import Context, contexts_of
from checker.story.slot_features import lead_over_next, pair_features
from checker.story.slot_linking import Pair, link_slots
from checker.story.slot_model import load_slot_model
from checker.story.values import Value, compare_told, compare_values, value_key
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

#: A pair is looked at where its sentences or its windows are at least this alike. Of the true
#: number conflicts in the development stories 93 % have a sentence cosine of 0.45 or more, of
#: the true date conflicts 67 %.
WIDE = 0.4


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


def candidate_pairs(contexts: Sequence[Context]) -> tuple[Pair, ...]:
    """Pairs of comparable values of different articles whose surroundings are alike.

    A conflicting pair is left out where the sentence of one has the other's value too.
    """
    if len(contexts) < 2:
        return ()
    paths = [context.filler.path for context in contexts]
    numbered = {path: number for number, path in enumerate(sorted(set(paths)))}
    groups = [numbered[path] for path in paths]
    sentence = _cosines([context.sentence_vector for context in contexts])
    window = _cosines([context.window_vector for context in contexts])
    window_lead = lead_over_next(window, groups)
    sentence_lead = lead_over_next(sentence, groups)
    labels = np.asarray(groups)
    wide = (np.maximum(sentence, window) >= WIDE) & (labels[:, None] != labels[None, :])
    same = _same_values(contexts)
    mates = _sentence_mates(contexts)
    pairs = []
    for left, right in zip(*np.nonzero(np.triu(wide, 1)), strict=True):
        i, j = int(left), int(right)
        a, b = contexts[i], contexts[j]
        verdict = compare_told(a.filler.mention, b.filler.mention, (a.published, b.published))
        if verdict is Verdict.UNKNOWN:
            continue
        if verdict is Verdict.CONFLICT and (_has(mates[i], b) or _has(mates[j], a)):
            continue
        cosines = (sentence[i, j], window[i, j], sentence_lead[i, j], window_lead[i, j])
        stands = (groups[j] in same[i], groups[i] in same[j])
        features = pair_features(a, b, [round(float(c), 4) for c in cosines], stands)
        pairs.append(Pair(i, j, verdict, tuple(features)))
    return tuple(pairs)


def _cosines(vectors: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    matrix = np.stack(vectors)
    rounded: NDArray[np.float32] = np.round(matrix @ matrix.T, 4)
    return rounded


def _sentence_mates(contexts: Sequence[Context]) -> list[tuple[Value, ...]]:
    """For each context the values of its own sentence, itself among them."""
    in_sentence: dict[tuple[str, int], list[Value]] = {}
    places = [(context.filler.path, context.filler.sentence.start) for context in contexts]
    for place, context in zip(places, contexts, strict=True):
        in_sentence.setdefault(place, []).append(context.filler.mention)
    return [tuple(in_sentence[place]) for place in places]


def _has(values: Sequence[Value], context: Context) -> bool:
    """Whether one of these values, all of one sentence, is that of a context of another.

    "From 1990 to 1991" in both articles: 1990 here and 1991 there answer two questions.
    """
    mention = context.filler.mention
    return any(compare_values(value, mention) is Verdict.SAME for value in values)


def _same_values(contexts: Sequence[Context]) -> list[frozenset[int]]:
    """For each context the articles, by number, in which its very value stands too."""
    paths = sorted({context.filler.path for context in contexts})
    numbered = {path: number for number, path in enumerate(paths)}
    standing: dict[object, set[int]] = {}
    keys = [value_key(context.filler.mention) for context in contexts]
    for key, context in zip(keys, contexts, strict=True):
        standing.setdefault(key, set()).add(numbered[context.filler.path])
    return [frozenset(standing[key]) for key in keys]


def number_slots(
    articles: Sequence[AnnotatedArticle],
    claims: Sequence[Claim],
    vectors: NDArray[np.float32],
    encoder: Encoder,
) -> tuple[Slot, ...]:
    """The questions that numbers of several articles answer, with every answer."""
    fillers = number_fillers(articles)
    return _slots(_contexts(articles, fillers, claims, vectors, encoder), "numbers")


def date_slots(
    articles: Sequence[AnnotatedArticle],
    claims: Sequence[Claim],
    vectors: NDArray[np.float32],
    encoder: Encoder,
) -> tuple[Slot, ...]:
    """The questions that dates of several articles answer, with every answer."""
    fillers = date_fillers(articles)
    return _slots(_contexts(articles, fillers, claims, vectors, encoder), "dates")


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


def _slots(contexts: Sequence[Context], kind: str) -> tuple[Slot, ...]:
    model = load_slot_model(kind)
    pairs = candidate_pairs(contexts)
    probabilities = model.probabilities([pair.features for pair in pairs])
    return link_slots(contexts, pairs, probabilities, model)
