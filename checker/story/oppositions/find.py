"""The pairs of sentences of a story that say the opposite of one another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeAlias

from checker.story.oppositions.clauses import Telling, telling
from checker.story.oppositions.negations import Denial, confidence, denials
from checker.story.oppositions.sides import Opposition, Side, around
from checker.types import Claim, Story

#: Relations of the words that belong to a predicate and stand before it: "has been attacked".
_BEFORE = ("aux", "aux:pass", "cop")

#: Two aligned sentences, with the chance that they tell one thing.
Aligned: TypeAlias = tuple[Telling, Telling, float]


def negated(pairs: Iterable[Aligned]) -> Iterator[Opposition]:
    """What one article denies and another asserts."""
    for left, right, aligned in pairs:
        if len(left.negators) != len(right.negators):
            for one, other in ((left, right), (right, left)):
                yield from opposed(one, other, aligned)


def aligned_tellings(story: Story, least: float = 0.0) -> Iterator[Aligned]:
    """The sentences of a story that are aligned with at least this chance."""

    @cache
    def tell(claims: tuple[Claim, ...]) -> Telling:
        return telling(story.by_path[claims[0].path], claims)

    for alignment in story.alignments:
        if alignment.probability >= least:
            yield tell(alignment.left), tell(alignment.right), alignment.probability


def opposed(one: Telling, other: Telling, aligned: float) -> Iterator[Opposition]:
    """The surest denial of each negation."""
    best: dict[int, Opposition] = {}
    for denial in denials(one, other):
        sure = confidence(denial, aligned)
        at = denial.negation.at
        if sure and (at not in best or sure > best[at].confidence):
            best[at] = Opposition(_denied(denial), _asserted(denial), sure)
    yield from best.values()


def _denied(denial: Denial) -> Side:
    """The negation with the word before it and what it negates: "was not wearing"."""
    at, predicate = denial.negation.at, denial.negation.predicate
    near = predicate if at < predicate <= at + _NEAR else at + 1
    return around(denial.denying, max(at - 1, denial.denying.words.start), near, "no")


#: Words after a negation among which the predicate is shown.
_NEAR = 4


def _asserted(denial: Denial) -> Side:
    """The same words without the negation: "was wearing"."""
    telling, place = denial.asserting, denial.place
    if not denial.covered:
        return around(telling, place - 1, place, "yes")
    before = [word for word in telling.parse.children(place, *_BEFORE) if word < place]
    first = before[0] if before and before[0] >= place - _NEAR else place
    return around(telling, first, place, "yes")
