"""From pairs of values that answer one question to the slots of a story."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

import numpy as np
from numpy.typing import NDArray

from checker.compare.verdict import Verdict
from checker.story.slots.contexts import Context
from checker.story.slots.model import SlotModel
from checker.story.slots.values import compare_values
from checker.types import Slot

#: A value of the same reading joins a slot at this share of the threshold: that two articles
#: agree needs less proof than that they do not.
AGREEING = 0.5

#: Two groups of fillers become one slot where at least this share of the pairs between them is
#: linked, so that a chain of weak links makes no slot.
LINKED = 0.5

#: Words of a slot's label: enough to know what is counted or dated, few enough for a message.
LABEL_WORDS = 4


@dataclass(frozen=True, slots=True)
class Pair:
    """Two fillers, by their places in the list of contexts, and how they compare."""

    left: int
    right: int
    verdict: Verdict
    features: tuple[float, ...]


@dataclass(frozen=True, eq=False)
class _Links:
    contexts: Sequence[Context]
    probability: Mapping[tuple[int, int], float]
    linked: frozenset[tuple[int, int]]
    model: SlotModel

    def can_join(self, one: Sequence[int], other: Sequence[int]) -> bool:
        """Whether two groups of fillers answer one question.

        An article seldom contradicts itself: where it has two values that conflict, one of them
        answers something else, and the groups stay apart.
        """
        pairs = [(min(pair), max(pair)) for pair in product(one, other)]
        across = [pair for pair in pairs if not self._is_within_article(pair)]
        if any(self._contradicts(pair) for pair in pairs if self._is_within_article(pair)):
            return False
        return sum(pair in self.linked for pair in across) >= LINKED * len(across) > 0

    def _is_within_article(self, pair: tuple[int, int]) -> bool:
        left, right = (self.contexts[at].filler.path for at in pair)
        return left == right

    def _contradicts(self, pair: tuple[int, int]) -> bool:
        left, right = (self.contexts[at].filler.mention for at in pair)
        return compare_values(left, right) is Verdict.CONFLICT

    def slot(self, members: Sequence[int]) -> Slot:
        """The slot that a group of fillers has become."""
        best = max(self.probability.get(pair, 0.0) for pair in combinations(members, 2))
        contexts = [self.contexts[member] for member in members]
        fillers = tuple(context.filler for context in contexts)
        return Slot(_label(contexts), fillers, self.model.confidence(best))


def link_slots(
    contexts: Sequence[Context],
    pairs: Sequence[Pair],
    probabilities: NDArray[np.float64],
    model: SlotModel,
) -> tuple[Slot, ...]:
    """Gather linked pairs into slots, the surest link first.

    ``probabilities`` holds for each pair how likely its two values answer one question.
    """
    places = [(pair.left, pair.right) for pair in pairs]
    probability = dict(zip(places, map(float, probabilities), strict=True))
    bars = [
        model.threshold if pair.verdict is Verdict.CONFLICT else model.threshold * AGREEING
        for pair in pairs
    ]
    linked = frozenset(p for p, bar in zip(places, bars, strict=True) if probability[p] >= bar)
    links = _Links(contexts, probability, linked, model)
    group_of: dict[int, list[int]] = {}
    for left, right in sorted(linked, key=lambda place: (-probability[place], place)):
        one, other = group_of.get(left, [left]), group_of.get(right, [right])
        if one is not other and links.can_join(one, other):
            merged = one + other
            group_of.update(dict.fromkeys(merged, merged))
    groups = {id(group): sorted(group) for group in group_of.values()}
    return tuple(links.slot(group) for group in sorted(groups.values()))


def _label(contexts: Sequence[Context]) -> str:
    """The words beside the value that most fillers share, as the first of them writes them."""
    counts = Counter(key for context in contexts for key in context.near)
    shared = [w for w in contexts[0].beside if 2 * counts[w.key] > len(contexts)]
    words = {word.key: word.text.removesuffix("'s").removesuffix("’s") for word in shared}
    return " ".join(list(words.values())[:LABEL_WORDS])
