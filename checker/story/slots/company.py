"""In what company two values stand: who else gives each, and what their sentences share besides."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from checker.story.slots.contexts import Context
from checker.story.slots.values import Value, value_key
from checker.types import NumberMention

#: The names of the features, in the order of ``Company.features``.
COMPANY_FEATURES = (
    "articles that give the better supported value",
    "articles that give the worse supported value",
    "an equal value in the other article, by how much it is nearer",
    "equal values beside both",
    "equal values beside both, share",
    "rare words of the sentence shared, share",
    "rare words of the sentence shared, of all",
    "counted or measured alike",
    "articles",
    "values in the longer sentence",
)

#: Where an article has no near equal of the other's value, nothing competes with the pair.
_NO_RIVAL = -1.0

#: The share of equal values beside two that stand alone in their sentences.
_ALONE = 0.5

Place = tuple[str, int]


class Echo(NamedTuple):
    """Two places, in the list of contexts, that give one value, and how alike they are."""

    left: int
    right: int
    likeness: float


class Company:
    """The values of a story with the near places that give the same.

    A slip stands alone: the value it replaced is missing from its article, stands in others,
    and much of the rest of the two sentences agrees.
    """

    def __init__(
        self, contexts: Sequence[Context], echoes: Iterable[Echo], rare: Mapping[str, float]
    ) -> None:
        """``rare`` weighs the words of the story's sentences."""
        self._contexts = contexts
        self._rare = rare
        self._echoes: dict[int, dict[int, float]] = defaultdict(dict)
        for left, right, likeness in echoes:
            self._echoes[left][right] = self._echoes[right][left] = likeness
        self._beside: dict[Place, Counter[object]] = defaultdict(Counter)
        for context in contexts:
            self._beside[_place(context)][value_key(context.filler.mention)] += 1
        self._articles = len({context.filler.path for context in contexts})

    def features(
        self, pair: tuple[int, int], likeness: float, mistaken: frozenset[int] = frozenset()
    ) -> list[float]:
        """The features of one pair of values, in the order of ``COMPANY_FEATURES``.

        ``mistaken`` are places whose value is thought away, as if a slip stood there.
        """
        support = sorted(self._support(at, other, mistaken) for at, other in (pair, pair[::-1]))
        rival = max(self._rival(at, other, mistaken) for at, other in (pair, pair[::-1]))
        left, right = (self._contexts[at] for at in pair)
        one, other = self._beside[_place(left)], self._beside[_place(right)]
        longer = max(one.total(), other.total())
        shared = self._shared_beside(left, right)
        return [
            float(support[1]),
            float(support[0]),
            round(rival - likeness, 4) if rival > _NO_RIVAL else _NO_RIVAL,
            float(shared),
            round(shared / (longer - 1), 4) if longer > 1 else _ALONE,
            *self._rare_words(left, right),
            float(_is_measured_alike(left.filler.mention, right.filler.mention)),
            float(self._articles),
            float(longer),
        ]

    def _support(self, at: int, other: int, mistaken: frozenset[int]) -> int:
        """How many articles give the value, that of the other one left out."""
        own, without = (self._contexts[place].filler.path for place in (at, other))
        near = self._echoes.get(at, {}) if at not in mistaken else {}
        paths = {self._contexts[echo].filler.path for echo in near if echo not in mistaken}
        return len((paths - {without}) | {own})

    def _rival(self, at: int, other: int, mistaken: frozenset[int]) -> float:
        """How alike the nearest equal of a value is that stands in the other one's article."""
        if at in mistaken:
            return _NO_RIVAL
        path = self._contexts[other].filler.path
        near = (
            likeness
            for echo, likeness in self._echoes.get(at, {}).items()
            if echo not in mistaken and self._contexts[echo].filler.path == path
        )
        return max(near, default=_NO_RIVAL)

    def _shared_beside(self, left: Context, right: Context) -> int:
        one, other = (
            self._beside[_place(context)] - Counter([value_key(context.filler.mention)])
            for context in (left, right)
        )
        return (one & other).total()

    def _rare_words(self, left: Context, right: Context) -> tuple[float, float]:
        shared = self._weight(left.words & right.words)
        one, other = self._weight(left.words), self._weight(right.words)
        if not min(one, other):
            return 0.0, 0.0
        return round(shared / min(one, other), 4), round(shared / (one + other - shared), 4)

    def _weight(self, words: frozenset[str]) -> float:
        return sum(self._rare[word] for word in sorted(words))


def _place(context: Context) -> Place:
    return context.filler.path, context.filler.sentence.start


def _is_measured_alike(left: Value, right: Value) -> bool:
    if not (isinstance(left, NumberMention) and isinstance(right, NumberMention)):
        return False
    return (left.counted is not None and left.counted == right.counted) or (
        left.unit is not None and left.unit == right.unit
    )
