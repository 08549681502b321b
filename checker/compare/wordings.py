"""Two quotations word by word: what differs inside the stretch that both of them quote.

Cutting at either end, an ellipsis, editors' brackets, case, punctuation and spelling style are no
difference. A word added, dropped or substituted between words that both have is one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.compare.verdict import Comparison, Verdict
from checker.compare.word_runs import (
    Difference,
    Range,
    Run,
    Weight,
    differences_between,
    equal_runs,
    go_apart,
    is_content,
    solid,
)
from checker.compare.wording_tokens import Token, TokenKind, tokens

__all__ = [
    "Difference",
    "Weight",
    "Wording",
    "compare_tokens",
    "compare_wordings",
    "is_content",
    "tokens",
]

#: Words left out in one place count as this many at most.
_LEFT_OUT = 4

#: Tokens of a quotation that are compared; speeches printed in full run to 2,000, and the time
#: grows with the square.
_LONGEST = 1000


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
    apart: bool = False
    """Whether both go on at one end, each with words of its own."""

    @property
    def similarity(self) -> float:
        """Share of equal words among the words of the overlap, 0 to 1."""
        changed = sum(map(self._cost, self.differences))
        return self.matched / (self.matched + changed) if self.matched else 0.0

    def _cost(self, difference: Difference) -> int:
        """Words that differ, as they count against the likeness.

        A sentence left out whole makes two quotations no less alike, nor does the length to which
        one of them goes on at its end.
        """
        left, right = (end - start for start, end in (difference.left, difference.right))
        if not left or not right:
            return min(left + right, _LEFT_OUT)
        is_at_end = difference.left[0] == self.left[0] or difference.left[1] == self.left[1]
        return min(left, right) if is_at_end else max(left, right)


def compare_wordings(left: str, right: str) -> Wording:
    """Compare the words of two quotations, with or without their marks.

    >>> compare_wordings("It has gone away", "it has … gone astray").comparison.verdict.value
    'conflict'
    """
    return compare_tokens(tokens(left), tokens(right))


def compare_tokens(left: Sequence[Token], right: Sequence[Token]) -> Wording:
    """Compare two quotations that have been cut into tokens; which comes first changes nothing."""
    if [token.key for token in right] < [token.key for token in left]:
        return _mirrored(compare_tokens(right, left))
    left, right = left[:_LONGEST], right[:_LONGEST]
    runs = solid(equal_runs(left, right), left)
    same = [token for run in runs for token in left[run.left : run.left + run.length]]
    matched = [token for token in same if token.kind is TokenKind.WORD]
    if not matched:
        unknown = Comparison(Verdict.UNKNOWN, "they share no words")
        return Wording(unknown, 0, 0, (0, 0), (0, 0), ())
    differences = differences_between(runs, left, right)
    spans = _overlap(runs, differences)
    return Wording(
        comparison=_judged(differences, left, right, spans),
        matched=len(matched),
        content=sum(map(is_content, matched)),
        left=spans[0],
        right=spans[1],
        differences=tuple(differences),
        apart=go_apart(runs, left, right),
    )


def _overlap(runs: Sequence[Run], differences: Sequence[Difference]) -> tuple[Range, Range]:
    """The ranges of tokens that both quote, from the first to the last that match or differ."""
    left = [(run.left, run.left + run.length) for run in runs]
    right = [(run.right, run.right + run.length) for run in runs]
    left += [difference.left for difference in differences]
    right += [difference.right for difference in differences]
    return (min(left)[0], max(end for _, end in left)), (
        min(right)[0],
        max(end for _, end in right),
    )


def _mirrored(wording: Wording) -> Wording:
    differences = tuple(
        replace(each, left=each.right, right=each.left) for each in wording.differences
    )
    return replace(wording, left=wording.right, right=wording.left, differences=differences)


def _judged(
    differences: Sequence[Difference],
    left: Sequence[Token],
    right: Sequence[Token],
    spans: tuple[Range, Range],
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
