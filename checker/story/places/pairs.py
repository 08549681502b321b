"""Pairs of places in sentences that are alike: where to look for one question, two answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from checker.compare.gazetteer import place_key
from checker.compare.places import compare_places
from checker.compare.verdict import Verdict
from checker.lexicon.words import content_words
from checker.story.places.features import are_two_people, near_words, place_features
from checker.types import (
    AnnotatedArticle,
    Claim,
    NameKind,
    Place,
    PlaceFiller,
    Span,
    overlapping,
)

Vectors = NDArray[np.float32]

#: Sentences less alike than this are not looked at: of the true place conflicts in the
#: development stories 80 % have a sentence cosine of 0.45 or more.
WIDE = 0.4
#: Of each place, this many of the likest that conflict with it are looked at.
NEAREST = 12
#: Of each place, the likest that are asked whether they conflict with it.
_LOOKED_AT = 300
#: Prepositions that say where. What is near one place may be near another too, and "against
#: Detroit" is a game.
LOCATIVE = frozenset("in at to from of on inside within into through across throughout".split())
#: "Ten miles west of" a place is not in it.
_APART = frozenset(
    """north south east west northeast northwest southeast southwest north-northeast
    north-northwest south-southeast south-southwest east-northeast east-southeast west-northwest
    west-southwest mile kilometer kilometre km block hour outskirt suburb""".split()
)
#: Places compared at once with all others: memory grows with their number, not with its square.
_BLOCK = 512


class PlacePair(NamedTuple):
    """Two conflicting places of two articles, as numbers of fillers, and their features."""

    left: int
    right: int
    features: tuple[float, ...]


def place_pairs(
    articles: Sequence[AnnotatedArticle],
    fillers: Sequence[PlaceFiller],
    claims: Sequence[Claim],
    vectors: Vectors,
) -> tuple[PlacePair, ...]:
    """Pairs of places that cannot both be the answer, of sentences that are alike.

    ``vectors`` are those of the claims, one row each. A pair is left out where the sentence of
    one names the other's place too ("from Rome to Milan"), and where the two hang on two people
    ("Jane Doe of Rome", "John Roe of Milan").
    """
    by_path = {annotated.path: annotated for annotated in articles}
    rows = {(claim.path, claim.sentence.start): row for row, claim in enumerate(claims)}
    named: dict[str, set[str]] = {}
    for filler in fillers:
        named.setdefault(filler.path, set()).add(_key(filler))
    known = [number for number, filler in enumerate(fillers) if says_where(filler)]
    matrix = vectors[[rows[fillers[n].path, fillers[n].sentence.start] for n in known]]
    near = {n: near_words(by_path[fillers[n].path], fillers[n]) for n in known}
    pairs = []
    for left, right in sorted(_conflicting(fillers, known, matrix, by_path)):
        a, b = fillers[left], fillers[right]
        stands = _key(a) in named[b.path], _key(b) in named[a.path]
        shared = len(near[left] & near[right])
        pairs.append(PlacePair(left, right, place_features(a, b, shared, stands)))
    return tuple(pairs)


def _key(filler: PlaceFiller) -> str:
    return place_key(filler.mention.text)


def says_where(filler: PlaceFiller) -> bool:
    """Whether the gazetteer has the place, and it says where something is."""
    if not filler.places or (filler.governor or "").lower() in _APART:
        return False
    return filler.preposition is None or filler.preposition in LOCATIVE


def _conflicting(
    fillers: Sequence[PlaceFiller],
    known: Sequence[int],
    matrix: Vectors,
    by_path: Mapping[str, AnnotatedArticle],
) -> set[tuple[int, int]]:
    """Numbers of fillers of different articles that conflict, among the likest of each."""
    found: set[tuple[int, int]] = set()
    if len({fillers[number].path for number in known}) < 2:
        return found
    judge = _Judge(fillers, by_path)
    for start in range(0, len(known), _BLOCK):
        similar = np.round(matrix[start : start + _BLOCK] @ matrix.T, 4)
        for one, row in zip(known[start:], similar, strict=False):
            likest = np.argsort(-row, kind="stable")[:_LOOKED_AT]
            others = (known[int(at)] for at in likest if row[at] >= WIDE)
            near = (other for other in others if judge.conflict(one, other))
            found.update((min(one, other), max(one, other)) for other, _ in _first(near))
    return found


def _first(numbers: Iterator[int]) -> Iterator[tuple[int, int]]:
    return zip(numbers, range(NEAREST), strict=False)


class _Judge:
    """Says of two fillers whether they conflict; each two places are compared once."""

    def __init__(
        self, fillers: Sequence[PlaceFiller], by_path: Mapping[str, AnnotatedArticle]
    ) -> None:
        self._fillers = fillers
        self._by_path = by_path
        self._verdicts: dict[tuple[tuple[Place, ...], tuple[Place, ...]], Verdict] = {}
        self._mates: dict[tuple[str, int], set[str]] = {}
        for filler in fillers:
            sentence = filler.path, filler.sentence.start
            self._mates.setdefault(sentence, set()).add(_key(filler))

    def conflict(self, one: int, other: int) -> bool:
        """Whether the two stand in different articles and cannot both be the answer."""
        a, b = self._fillers[one], self._fillers[other]
        if a.path == b.path or self._verdict(a, b) is not Verdict.CONFLICT:
            return False
        if are_two_people(a.governor, b.governor) or self._are_two_facilities(a, b):
            return False
        return not (self._names(a, b) or self._names(b, a) or _is_longer(a, b))

    def _are_two_facilities(self, a: PlaceFiller, b: PlaceFiller) -> bool:
        """Whether two names stand before them: "Harlow House in Rome", "Roe Hall in Milan"."""
        named = self._facility(a), self._facility(b)
        return all(named) and not named[0] & named[1]

    def _facility(self, filler: PlaceFiller) -> frozenset[str]:
        """The words of the name that the place hangs on."""
        annotated = self._by_path[filler.path]
        for name in overlapping(annotated.names, Span(filler.sentence.start, filler.mention.start)):
            between = annotated.text[name.end : filler.mention.start]
            if between.strip() == filler.preposition and name.kind is not NameKind.PERSON:
                return frozenset(word.key for word in content_words(name.text))
        return frozenset()

    def _verdict(self, a: PlaceFiller, b: PlaceFiller) -> Verdict:
        key = a.places, b.places
        if key not in self._verdicts:
            self._verdicts[key] = compare_places(*key).verdict
        return self._verdicts[key]

    def _names(self, a: PlaceFiller, b: PlaceFiller) -> bool:
        """Whether the sentence of one names the place of the other."""
        return _key(b) in self._mates[a.path, a.sentence.start]


def _is_longer(a: PlaceFiller, b: PlaceFiller) -> bool:
    """Whether two names share a word and no country ("Carolina", "North Carolina").

    One is the other's short form then; "Papua" and "West Papua" are two provinces of one country.
    """
    shared = set(_key(a).split()) & set(_key(b).split())
    return bool(shared) and not _countries(a) & _countries(b)


def _countries(filler: PlaceFiller) -> set[str]:
    return {place.codes[0] for place in filler.places}
