"""Which values of two articles are worth a look: those that stand nearest to each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from checker.compare.verdict import Verdict
from checker.story.slots.company import Company, Echo
from checker.story.slots.contexts import Context
from checker.story.slots.contrasts import are_of_two_things
from checker.story.slots.features import FEATURES, pair_features
from checker.story.slots.linking import Pair
from checker.story.slots.rivals import Standing, standing
from checker.story.slots.surroundings import bag_vectors, rarity
from checker.story.slots.values import Value, compare_told, compare_values, value_key

#: A pair is looked at where its sentences or its windows are at least this alike. Of the true
#: number conflicts in the development stories 93 % have a sentence cosine of 0.45 or more, of
#: the true date conflicts 67 %.
WIDE = 0.4

#: And where fewer rivals than this are as near on either side, by the sentence, the window, the
#: line or the parse. This keeps 53 % of the conflicting numbers and 98 % of the true conflicts
#: among them (5: 37 % and 94 %, 12: 66 % and 99.8 %), and the pairs of an article grow with its
#: length, not with the square of it.
NEAREST = 8

#: How alike two places are, of which one competes with another for being the same: the place of
#: the feature.
_LIKENESS = FEATURES.index("window cosine")

#: Values that say one thing or two; a hedged one says neither.
_TOLD = frozenset({Verdict.SAME, Verdict.CONFLICT})


class _Views(NamedTuple):
    """Every context as four rows of length 1."""

    sentence: NDArray[np.float32]
    window: NDArray[np.float32]
    tree: NDArray[np.float32]
    line: NDArray[np.float32]


class _Seen(NamedTuple):
    """How the values of two articles stand to each other in each of the four."""

    sentence: Standing
    window: Standing
    tree: Standing
    line: Standing


class _Near(NamedTuple):
    left: int
    right: int
    cosines: list[float]


def candidate_pairs(contexts: Sequence[Context]) -> tuple[Pair, ...]:
    """Pairs of comparable values of different articles whose surroundings are alike.

    A conflicting pair is left out where the sentence of one has the other's value too.
    """
    return tuple(_pairs(contexts, frozenset(Verdict) - {Verdict.UNKNOWN}))


def near_pairs(contexts: Sequence[Context]) -> tuple[Pair, ...]:
    """The candidate pairs, and those of values that cannot be compared, whose verdict is unknown.

    A model learns from these too what two values of one slot look like.
    """
    return tuple(_pairs(contexts, frozenset(Verdict)))


def company_of(contexts: Sequence[Context], pairs: Iterable[Pair]) -> Company:
    """In what company the values of near pairs stand; a hedge makes no other value."""
    keys = [value_key(context.filler.mention) for context in contexts]
    echoes = (
        Echo(pair.left, pair.right, pair.features[_LIKENESS])
        for pair in pairs
        if pair.verdict is Verdict.SAME or keys[pair.left] == keys[pair.right]
    )
    return Company(contexts, echoes, rarity(_sentence_words(contexts)))


def _pairs(contexts: Sequence[Context], wanted: frozenset[Verdict]) -> Iterator[Pair]:
    near = [pair for pair in _bare_pairs(contexts) if pair.verdict in wanted]
    company = company_of(contexts, near)
    for pair in near:
        added = company.features((pair.left, pair.right), pair.features[_LIKENESS])
        yield replace(pair, features=(*pair.features, *added))


def _bare_pairs(contexts: Sequence[Context]) -> Iterator[Pair]:
    """The pairs with what can be said of each without the others."""
    same = _same_values(contexts)
    mates = _sentence_mates(contexts)
    for near in sorted(_near(contexts)):
        i, j = near.left, near.right
        a, b = contexts[i], contexts[j]
        verdict = compare_told(a.filler.mention, b.filler.mention, (a.published, b.published))
        is_shared = _has(mates[i], b) or _has(mates[j], a)
        if verdict is Verdict.CONFLICT and (is_shared or are_of_two_things(a, b)):
            verdict = Verdict.UNKNOWN
        stands = (b.filler.path in same[i], a.filler.path in same[j])
        told = (*stands, verdict in _TOLD)
        yield Pair(i, j, verdict, tuple(pair_features(a, b, near.cosines, told)))


def _near(contexts: Sequence[Context]) -> Iterator[_Near]:
    """The pairs that stand near enough, two articles at a time."""
    if not contexts:
        return
    places: dict[str, list[int]] = {}
    for at, context in enumerate(contexts):
        places.setdefault(context.filler.path, []).append(at)
    views = _views(contexts)
    for ours, theirs in combinations(places.values(), 2):
        found = _Seen(*(standing(view[ours], view[theirs]) for view in views))
        wide = np.maximum(found.sentence.likeness, found.window.likeness) >= WIDE
        crowd = np.minimum.reduce([seen.crowd for seen in found])
        for row, column in zip(*np.nonzero(wide & (crowd < NEAREST)), strict=True):
            yield _Near(ours[row], theirs[column], _cosines(found, row, column))


def _views(contexts: Sequence[Context]) -> _Views:
    rare = rarity(_sentence_words(contexts))
    return _Views(
        np.stack([context.sentence_vector for context in contexts]),
        np.stack([context.window_vector for context in contexts]),
        bag_vectors([context.in_tree for context in contexts], rare),
        bag_vectors([context.in_line for context in contexts], rare),
    )


def _cosines(found: _Seen, row: int, column: int) -> list[float]:
    """The cosines and standings in the order that ``pair_features`` takes them."""
    sentence, window = found.sentence, found.window
    first = (sentence.likeness, window.likeness, sentence.lead, window.lead)
    blocks = (*first, *(block for seen in found for block in _standings(seen)))
    return [round(float(block[row, column]), 4) for block in blocks]


def _standings(seen: Standing) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    return seen.rank, seen.spread


def _sentence_words(contexts: Sequence[Context]) -> list[frozenset[str]]:
    words: dict[tuple[str, int], frozenset[str]] = {}
    for context in contexts:
        place = (context.filler.path, context.filler.sentence.start)
        words[place] = words.get(place, frozenset()) | context.words
    return list(words.values())


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


def _same_values(contexts: Sequence[Context]) -> list[frozenset[str]]:
    """For each context the articles in which its very value stands too."""
    where: dict[object, set[str]] = {}
    keys = [value_key(context.filler.mention) for context in contexts]
    for key, context in zip(keys, contexts, strict=True):
        where.setdefault(key, set()).add(context.filler.path)
    return [frozenset(where[key]) for key in keys]
