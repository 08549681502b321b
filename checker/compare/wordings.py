"""Two quotations word by word: what differs inside the stretch that both of them quote.

Cutting at either end, an ellipsis, editors' brackets, case, punctuation and spelling style are no
difference. A word added, dropped or substituted between words that both have is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import IntEnum
from itertools import pairwise

from checker.compare.contractions import expanded
from checker.compare.verdict import Comparison, Verdict
from checker.compare.wording_tokens import Token, TokenKind, tokens
from checker.lexicon.words import STOP_WORDS

__all__ = ["Difference", "Weight", "Wording", "compare_tokens", "compare_wordings", "tokens"]

#: Where both quotations have words beyond the last that match, the shorter of the two tails is
#: compared while it has no more words than this ("... largely disappeared" / "... exhausted due
#: to ..."). A longer one is another sentence that one of them quotes.
_END_WORDS = 4

#: An ellipsis excuses words missing beside it; words of its own quotation beside it that the other
#: lacks are a difference only up to this many, beyond that the two quote different things there.
_BESIDE_GAP = 3

#: Words left out in one place count as this many at most.
_LEFT_OUT = 4

#: Tokens of a quotation that are compared; speeches printed in full run to 2,000, and the time
#: grows with the square.
_LONGEST = 1000


class Weight(IntEnum):
    """How much a difference between two wordings matters; a higher number matters more."""

    CONTRACTION = 1  # "it's" / "it is"
    WORDS = 2


@dataclass(frozen=True, slots=True)
class Difference:
    """Words that differ, as half-open ranges of token numbers; one of the two may be empty."""

    left: tuple[int, int]
    right: tuple[int, int]
    weight: Weight


@dataclass(frozen=True, slots=True)
class Wording:
    """How two quotations relate, token by token.

    ``matched`` counts equal words, ``content`` those of them that are no stop words. ``left`` and
    ``right`` are the ranges of tokens that both quote.
    """

    comparison: Comparison
    matched: int
    content: int
    left: tuple[int, int]
    right: tuple[int, int]
    differences: tuple[Difference, ...]

    @property
    def similarity(self) -> float:
        """Share of equal words among the words of the overlap, 0 to 1."""
        changed = sum(map(_cost, self.differences))
        return self.matched / (self.matched + changed) if self.matched else 0.0


def _cost(difference: Difference) -> int:
    """Words that differ; a sentence left out whole makes two quotations no less alike."""
    left, right = (end - start for start, end in (difference.left, difference.right))
    return max(left, right) if left and right else min(left + right, _LEFT_OUT)


@dataclass(frozen=True, slots=True)
class _Run:
    """Equal words that stand together: ``length`` tokens from ``left`` and from ``right``."""

    left: int
    right: int
    length: int


def compare_wordings(left: str, right: str) -> Wording:
    """Compare the words of two quotations, with or without their marks.

    >>> compare_wordings("It has been exhausted", "it has … disappeared").comparison.verdict.value
    'conflict'
    """
    return compare_tokens(tokens(left), tokens(right))


def compare_tokens(left: Sequence[Token], right: Sequence[Token]) -> Wording:
    """Compare two quotations that have been cut into tokens; which comes first changes nothing."""
    if [token.key for token in right] < [token.key for token in left]:
        return _mirrored(compare_tokens(right, left))
    left, right = left[:_LONGEST], right[:_LONGEST]
    runs = _solid(_equal_runs(left, right), left)
    if not runs:
        unknown = Comparison(Verdict.UNKNOWN, "they share no words")
        return Wording(unknown, 0, 0, (0, 0), (0, 0), ())
    matched = [token for run in runs for token in left[run.left : run.left + run.length]]
    differences, spans = _differences(runs, left, right)
    return Wording(
        comparison=_judged(differences, left, right, spans),
        matched=len(matched),
        content=sum(is_content(token) for token in matched),
        left=spans[0],
        right=spans[1],
        differences=tuple(differences),
    )


def _mirrored(wording: Wording) -> Wording:
    differences = tuple(
        replace(each, left=each.right, right=each.left) for each in wording.differences
    )
    return replace(wording, left=wording.right, right=wording.left, differences=differences)


def is_content(token: Token) -> bool:
    """Whether a token is a word that carries meaning of its own."""
    return token.kind is TokenKind.WORD and token.key not in STOP_WORDS


def _equal_runs(left: Sequence[Token], right: Sequence[Token]) -> list[_Run]:
    """Equal words, the longest run first and then the longest on either side of it.

    A longest common subsequence would join words across repetitions: "my job is to" is the end
    of "my job is not this, my job is to", and nothing was left out. Gaps and brackets equal
    nothing.
    """
    a = [token.key if token.kind is TokenKind.WORD else f"<{n}" for n, token in enumerate(left)]
    b = [token.key if token.kind is TokenKind.WORD else f">{n}" for n, token in enumerate(right)]
    blocks = SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
    return [_Run(block.a, block.b, block.size) for block in blocks if block.size]


def _solid(runs: list[_Run], left: Sequence[Token]) -> list[_Run]:
    """The runs without chance matches at either end: a stray "the" far from the rest."""
    while len(runs) > 1 and _is_stray(runs[0], runs[1], left):
        runs = runs[1:]
    while len(runs) > 1 and _is_stray(runs[-1], runs[-2], left):
        runs = runs[:-1]
    return runs


def _is_stray(run: _Run, neighbour: _Run, left: Sequence[Token]) -> bool:
    first, second = sorted((run, neighbour), key=lambda each: each.left)
    distance = max(
        second.left - first.left - first.length, second.right - first.right - first.length
    )
    words = left[run.left : run.left + run.length]
    strength = len(words) + 2 * sum(map(is_content, words))
    return distance > 2 * strength


def _differences(
    runs: Sequence[_Run], left: Sequence[Token], right: Sequence[Token]
) -> tuple[list[Difference], tuple[tuple[int, int], tuple[int, int]]]:
    found: list[Difference] = []
    for before, after in pairwise(runs):
        between = (
            (before.left + before.length, after.left),
            (before.right + before.length, after.right),
        )
        found += _between(*between, left, right)
    first, last = runs[0], runs[-1]
    ends = last.left + last.length, last.right + last.length
    shorter = min(first.left, first.right)
    start = (first.left - shorter, first.left), (first.right - shorter, first.right)
    opening = _at_end(*start, left, right)
    shorter = min(len(left) - ends[0], len(right) - ends[1])
    closing = _at_end((ends[0], ends[0] + shorter), (ends[1], ends[1] + shorter), left, right)
    spans = (
        (_begin(opening, 0, first.left), _finish(closing, 0, ends[0])),
        (_begin(opening, 1, first.right), _finish(closing, 1, ends[1])),
    )
    return [*opening, *found, *closing], spans


def _begin(opening: Sequence[Difference], side: int, otherwise: int) -> int:
    return min([(each.left, each.right)[side][0] for each in opening], default=otherwise)


def _finish(closing: Sequence[Difference], side: int, otherwise: int) -> int:
    return max([(each.left, each.right)[side][1] for each in closing], default=otherwise)


_Range = tuple[int, int]


def _between(
    a: _Range, b: _Range, left: Sequence[Token], right: Sequence[Token]
) -> list[Difference]:
    """The difference between two runs, if what stands there is one."""
    has_gap = _has_gap(a, left), _has_gap(b, right)
    words = _words(a, left), _words(b, right)
    if any(has_gap):
        own = [word for side, gap in zip(words, has_gap, strict=True) if gap for word in side]
        other = [word for side, gap in zip(words, has_gap, strict=True) if not gap for word in side]
        if not own or len(own) > _BESIDE_GAP or not other:
            return []
    return [Difference(a, b, _weight(*words))] if _keys(words[0]) != _keys(words[1]) else []


def _at_end(
    a: _Range, b: _Range, left: Sequence[Token], right: Sequence[Token]
) -> list[Difference]:
    """The difference beyond the outermost run, where neither side is merely cut there."""
    is_short = 0 < a[1] - a[0] <= _END_WORDS
    if not is_short or _has_gap(a, left) or _has_gap(b, right):
        return []
    return _between(a, b, left, right)


def _has_gap(part: _Range, side: Sequence[Token]) -> bool:
    return any(token.kind is not TokenKind.WORD for token in side[slice(*part)])


def _words(part: _Range, side: Sequence[Token]) -> list[Token]:
    return [token for token in side[slice(*part)] if token.kind is TokenKind.WORD]


def _keys(words: Sequence[Token]) -> str:
    return "".join(token.key for token in words).replace("'", "")


def _weight(left: Sequence[Token], right: Sequence[Token]) -> Weight:
    same = expanded([token.key for token in left]) & expanded([token.key for token in right])
    return Weight.CONTRACTION if same else Weight.WORDS


def _judged(
    differences: Sequence[Difference],
    left: Sequence[Token],
    right: Sequence[Token],
    spans: tuple[_Range, _Range],
) -> Comparison:
    if differences:
        first = differences[0]
        a = " ".join(token.key for token in left[slice(*first.left)])
        b = " ".join(token.key for token in right[slice(*first.right)])
        return Comparison(Verdict.CONFLICT, f"“{a}” in one, “{b}” in the other")
    is_whole = spans == ((0, len(left)), (0, len(right)))
    if is_whole:
        return Comparison(Verdict.SAME, "the same words")
    return Comparison(Verdict.COMPATIBLE, "the same words, cut or marked as left out")
