"""Which speeches are worth comparing word by word, found without looking at every pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, islice, pairwise

from checker.story.groups import Pair
from checker.story.utterances.speeches import Speech

#: Words that stand in more speeches of a story than this tell nothing about which are the same.
_COMMON = 25
#: So many words in a row in more speeches than that are an utterance that everybody quotes: each
#: of them is compared with the longest ones only, of which every cut is a part.
_ROW = 4


def likely_pairs(speeches: Sequence[Speech]) -> Iterator[Pair]:
    """Pairs that share two words in a row, or a rare word, in order.

    Of speeches in the same words by the same speaker two are compared with others, the rest with
    the first of them only.
    """
    same = _in_same_words(speeches)
    leaders = sorted(number for numbers in same for number in _leaders(numbers, speeches))
    pairs = {(numbers[0], number) for numbers in same for number in numbers[1:]}
    pairs.update(_sharing_words(leaders, speeches))
    yield from sorted(pairs)


def _in_same_words(speeches: Sequence[Speech]) -> list[list[int]]:
    same: dict[object, list[int]] = defaultdict(list)
    for number, speech in enumerate(speeches):
        same[tuple(token.key for token in speech.tokens), speech.voice].append(number)
    return list(same.values())


def _leaders(numbers: Sequence[int], speeches: Sequence[Speech]) -> Iterator[int]:
    """The first, and the first of another article: any third speech is no neighbour of both."""
    yield numbers[0]
    path = speeches[numbers[0]].path
    elsewhere = (number for number in numbers if speeches[number].path != path)
    yield from islice(elsewhere, 1)


def _sharing_words(numbers: Sequence[int], speeches: Sequence[Speech]) -> set[Pair]:
    index: dict[tuple[str, ...], set[int]] = defaultdict(set)
    rows: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for number in numbers:
        speech = speeches[number]
        keys = [token.key for token in speech.words]
        for first, second in pairwise(keys):
            index[first, second].add(number)
        for word in speech.content:
            index[(word,)].add(number)
        for at in range(len(keys) - _ROW + 1):
            rows[tuple(keys[at : at + _ROW])].add(number)
    pairs = {
        pair
        for sharing in index.values()
        if len(sharing) <= _COMMON
        for pair in combinations(sorted(sharing), 2)
    }
    for sharing in rows.values():
        if len(sharing) > _COMMON:
            pairs.update(_with_longest(sharing, speeches))
    return pairs


def _with_longest(numbers: Iterable[int], speeches: Sequence[Speech]) -> Iterator[Pair]:
    """Each of the speeches with the longest of them; of equal length the words decide."""

    def rank(number: int) -> tuple[int, list[str]]:
        words = speeches[number].words
        return -len(words), [token.key for token in words]

    ranked = sorted(numbers, key=rank)
    for place, number in enumerate(ranked):
        for other in ranked[: min(place, _COMMON)]:
            yield min(number, other), max(number, other)
