"""What a slip looks like: a date that stands alone against those of articles told alike.

Somebody writes "Aug. 13" for "Aug. 15", or Tuesday for Wednesday. The sentences stay alike, the
other articles keep their day, and the day written by mistake stands nowhere else.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from checker.compare.calendar_values import Days, date_part, days_of
from checker.lexicon.cues import REPORTING_BASES
from checker.story.slots.contexts import Context
from checker.story.slots.surroundings import bag_vectors, rarity
from checker.types import DateMention, TimexType

#: The names of the features, in the order of ``SlipFeatures.of``.
SLIP_FEATURES = (
    "words near in the parse alike",
    "words near in the line alike",
    "articles with the rarer value",
    "articles with the commoner value",
    "likeness to where the own value stands too, lesser",
    "likeness to where the own value stands too, greater",
    "likeness to a second article with the other value, greater",
    "likeness to a second article with the other value, lesser",
    "days between the dates",
    "the dates lie in one month",
    "the dates lie a week apart",
    "verb is the same",
    "verb differs",
    "another date stands in a sentence",
    "one lies before its article, one after",
    "two plain words before are the same",
    "words of the parse shared",
    "who does what, cosine",
    "noun, cosine",
    "verb, cosine",
    "only one hangs on a verb of saying",
)

#: Days between two dates count as so many at most, however far apart they lie.
_FARTHEST = 60
#: What is unknown.
_NONE = -1.0
#: Words of the parse within two steps of the value: exp(-2 / 1.5) is 0.264.
_NEAR_IN_TREE = 0.26
_MOST_SHARED = 6


class SlipFeatures:
    """The features of the pairs of one story's dates."""

    def __init__(self, contexts: Sequence[Context], clauses: NDArray[np.float32]) -> None:
        """``clauses`` holds for each context three vectors: who does what, the noun, the verb."""
        self._contexts = contexts
        self._clauses = clauses
        self._paths = [context.filler.path for context in contexts]
        self._keys = [_key(_mention(context)) for context in contexts]
        self._places: dict[str, list[int]] = {}
        for at, key in enumerate(self._keys):
            self._places.setdefault(key, []).append(at)
        self._found: dict[tuple[int, str], list[float]] = {}

    @cached_property
    def _rarity(self) -> dict[str, float]:
        return rarity([context.words for context in self._contexts])

    @cached_property
    def _sentences(self) -> NDArray[np.float32]:
        return np.stack([context.sentence_vector for context in self._contexts])

    @cached_property
    def _trees(self) -> NDArray[np.float32]:
        return bag_vectors([context.in_tree for context in self._contexts], self._rarity)

    @cached_property
    def _lines(self) -> NDArray[np.float32]:
        return bag_vectors([context.in_line for context in self._contexts], self._rarity)

    def of(self, i: int, j: int) -> list[float]:
        """The features of two contexts, by their places, in the order of ``SLIP_FEATURES``."""
        left, right = self._contexts[i], self._contexts[j]
        clauses = (self._clauses[i] * self._clauses[j]).sum(axis=1)
        return [
            round(float(self._trees[i] @ self._trees[j]), 4),
            round(float(self._lines[i] @ self._lines[j]), 4),
            *sorted(float(self._articles_with(self._keys[at])) for at in (i, j)),
            *sorted(_nth(self._likeness(at, self._keys[at]), 0) for at in (i, j)),
            *sorted(
                (
                    _nth(self._likeness(i, self._keys[j]), 1),
                    _nth(self._likeness(j, self._keys[i]), 1),
                ),
                reverse=True,
            ),
            *_distance(_mention(left), _mention(right)),
            *_verbs(_mention(left), _mention(right)),
            float(bool(left.dates or right.dates)),
            float(_side(left) * _side(right) < 0),
            float(left.leading[:2] == right.leading[:2]),
            float(min(_MOST_SHARED, len(_tree_words(left) & _tree_words(right)))),
            *(round(float(cosine), 4) for cosine in clauses),
            float(_is_saying(_mention(left)) != _is_saying(_mention(right))),
        ]

    def _articles_with(self, key: str) -> int:
        return len({self._paths[at] for at in self._places[key]})

    def _likeness(self, at: int, key: str) -> list[float]:
        """How alike a context is to those with a value, one figure for each other article.

        The greatest first. Half is the words in the line, half the better of line and sentence.
        """
        if (at, key) not in self._found:
            rows = [row for row in self._places[key] if self._paths[row] != self._paths[at]]
            line = self._lines[rows] @ self._lines[at]
            sentence = self._sentences[rows] @ self._sentences[at]
            best: dict[str, float] = {}
            for row, figure in zip(
                rows, 0.5 * np.maximum(line, sentence) + 0.5 * line, strict=True
            ):
                best[self._paths[row]] = max(best.get(self._paths[row], 0.0), float(figure))
            self._found[at, key] = sorted(best.values(), reverse=True)
        return self._found[at, key]


def _mention(context: Context) -> DateMention:
    mention = context.filler.mention
    if not isinstance(mention, DateMention):
        raise TypeError(f"slips are looked for among dates, not in {mention.text!r}")
    return mention


def _key(mention: DateMention) -> str:
    """What two mentions of one day, or of one length of time, have in common."""
    if mention.type is TimexType.DURATION:
        return mention.value
    return date_part(mention.value)


def _nth(figures: Sequence[float], place: int) -> float:
    return round(figures[place], 4) if len(figures) > place else 0.0


def _distance(left: DateMention, right: DateMention) -> tuple[float, float, float]:
    one, other = days_of(left.value), days_of(right.value)
    if one is None or other is None:
        return _NONE, 0.0, 0.0
    gap = abs((one.first - other.first).days)
    return float(min(_FARTHEST, gap)), float(_month(one) == _month(other)), float(gap == 7)


def _month(days: Days) -> tuple[int, int]:
    return days.first.year, days.first.month


def _verbs(left: DateMention, right: DateMention) -> tuple[float, float]:
    known = left.verb is not None and right.verb is not None
    return float(known and left.verb == right.verb), float(known and left.verb != right.verb)


def _is_saying(mention: DateMention) -> bool:
    return mention.verb in REPORTING_BASES


def _side(context: Context) -> int:
    """1 for a day after the article's own, -1 for one before or the same, 0 for unknown."""
    days = days_of(_mention(context).value)
    if days is None or context.published is None:
        return 0
    return 1 if days.first > context.published else -1


def _tree_words(context: Context) -> frozenset[str]:
    return frozenset(key for key, weight in context.in_tree.items() if weight >= _NEAR_IN_TREE)
