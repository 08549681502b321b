"""The words that two quotations share, and what stands between and beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum
from itertools import pairwise
from typing import TypeAlias

from checker.compare.contractions import expanded
from checker.compare.wording_tokens import Token, TokenKind
from checker.lexicon.words import STOP_WORDS

#: Where both quotations have words beyond the last that match, the shorter of the two tails is
#: compared while it has no more words than this ("... largely disappeared" / "... exhausted due
#: to ..."). A longer one is another sentence that one of them quotes.
_END_WORDS = 4

#: An ellipsis excuses words missing beside it; words of its own quotation beside it that the other
#: lacks are a difference only up to this many, beyond that the two quote different things there.
_BESIDE_GAP = 3

#: Tails of very different length are parts of different sentences, unless this many words match:
#: "not putting people to work" / "God wants us to help ourselves by putting people to work".
_UNEVEN = 2
_MATCHED_UNEVEN = 8

#: Half-open range of token numbers.
Range: TypeAlias = tuple[int, int]


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
class Run:
    """Equal words that stand together: ``length`` tokens from ``left`` and from ``right``."""

    left: int
    right: int
    length: int


def is_content(token: Token) -> bool:
    """Whether a token is a word that carries meaning of its own."""
    return token.kind is TokenKind.WORD and token.key not in STOP_WORDS


def equal_runs(left: Sequence[Token], right: Sequence[Token]) -> list[Run]:
    """Equal words, the longest run first and then the longest on either side of it.

    A longest common subsequence would join words across repetitions: "my job is to" is the end
    of "my job is not this, my job is to", and nothing was left out. Gaps equal nothing, and a
    bracket equals one with the same words only.
    """
    a = [token.key if token.kind is not TokenKind.GAP else f"<{n}" for n, token in enumerate(left)]
    b = [token.key if token.kind is not TokenKind.GAP else f">{n}" for n, token in enumerate(right)]
    blocks = SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
    return [Run(block.a, block.b, block.size) for block in blocks if block.size]


def solid(runs: list[Run], left: Sequence[Token]) -> list[Run]:
    """The runs without chance matches at either end: a stray "the" far from the rest."""
    while len(runs) > 1 and _is_stray(runs[0], runs[1], left):
        runs = runs[1:]
    while len(runs) > 1 and _is_stray(runs[-1], runs[-2], left):
        runs = runs[:-1]
    return runs


def _is_stray(run: Run, neighbour: Run, left: Sequence[Token]) -> bool:
    first, second = sorted((run, neighbour), key=lambda each: each.left)
    distance = max(
        second.left - first.left - first.length, second.right - first.right - first.length
    )
    words = left[run.left : run.left + run.length]
    strength = len(words) + 2 * sum(map(is_content, words))
    return distance > 2 * strength


def differences_between(
    runs: Sequence[Run], left: Sequence[Token], right: Sequence[Token]
) -> list[Difference]:
    """The differences inside the stretch that both quote, in order."""
    found: list[Difference] = []
    for before, after in pairwise(runs):
        a = before.left + before.length, after.left
        b = before.right + before.length, after.right
        found += _between(a, b, left, right)
    matched = sum(run.length for run in runs)
    first, last = runs[0], runs[-1]
    end = last.left + last.length, last.right + last.length
    before_a, before_b = _sentence_before(first.left, left), _sentence_before(first.right, right)
    after_a, after_b = _sentence_after(end[0], left), _sentence_after(end[1], right)
    opening = _tails(first.left - before_a, first.right - before_b, matched)
    closing = _tails(after_a - end[0], after_b - end[1], matched)
    start = (
        (_with_bracket(first.left - opening[0], left), first.left),
        (_with_bracket(first.right - opening[1], right), first.right),
    )
    beyond = (end[0], end[0] + closing[0]), (end[1], end[1] + closing[1])
    return [*_between(*start, left, right), *found, *_between(*beyond, left, right)]


def go_apart(runs: Sequence[Run], left: Sequence[Token], right: Sequence[Token]) -> bool:
    """Whether both go on beyond what they share, within the sentence, each with words of its own.

    A quotation that is cut ends there or begins there; two that go on are often two sentences
    ("no debate on the floor" / "no debate in the committees").
    """
    first, last = runs[0], runs[-1]
    end = last.left + last.length, last.right + last.length
    before = (
        first.left - _with_bracket(_sentence_before(first.left, left), left),
        first.right - _with_bracket(_sentence_before(first.right, right), right),
    )
    after = _sentence_after(end[0], left) - end[0], _sentence_after(end[1], right) - end[1]
    return min(before) > 0 or min(after) > 0


def _tails(left: int, right: int, matched: int) -> tuple[int, int]:
    """How many words beyond an outermost run are compared, of the two sides' own so many.

    None where one side is cut there. A side that goes on for longer is compared up to the
    other's end.
    """
    shorter, longer = sorted((left, right))
    if not 0 < shorter <= _END_WORDS:
        return 0, 0
    if longer <= shorter + _UNEVEN:
        return left, right
    return (shorter, shorter) if matched >= _MATCHED_UNEVEN else (0, 0)


def _sentence_before(at: int, side: Sequence[Token]) -> int:
    """Where the words before a place begin that stand in its sentence, with no gap between."""
    start = at
    while start > 0 and side[start - 1].kind is TokenKind.WORD and not side[start - 1].ends:
        start -= 1
    return start


def _sentence_after(at: int, side: Sequence[Token]) -> int:
    """Where the sentence ends in which the token before a place stands, or the next gap."""
    end = at
    while end < len(side) and side[end].kind is TokenKind.WORD and not side[end - 1].ends:
        end += 1
    return end


def _between(a: Range, b: Range, left: Sequence[Token], right: Sequence[Token]) -> list[Difference]:
    """The differences between two runs, if what stands there is any."""
    has_gap = _has_gap(a, left), _has_gap(b, right)
    if all(has_gap):
        return _around_gaps(a, b, left, right)
    words = _words(a, left), _words(b, right)
    if any(has_gap):
        own = [word for side, gap in zip(words, has_gap, strict=True) if gap for word in side]
        other = [word for side, gap in zip(words, has_gap, strict=True) if not gap for word in side]
        if not own or len(own) > _BESIDE_GAP or not other or _is_rest(own, other):
            return []
    return [Difference(a, b, _weight(*words))] if _keys(words[0]) != _keys(words[1]) else []


def _around_gaps(
    a: Range, b: Range, left: Sequence[Token], right: Sequence[Token]
) -> list[Difference]:
    """The differences before and behind a gap that stands on both sides.

    "by this step," he said, "however" and "by this action, however" have one where each has
    a few words there; more of them, or none on one side, are a cut in another place.
    """
    gaps = [
        [at for at in range(*part) if side[at].kind is not TokenKind.WORD]
        for part, side in ((a, left), (b, right))
    ]
    before = (a[0], gaps[0][0]), (b[0], gaps[1][0])
    behind = (gaps[0][-1] + 1, a[1]), (gaps[1][-1] + 1, b[1])
    found = []
    for part, other in (before, behind):
        lengths = part[1] - part[0], other[1] - other[0]
        if min(lengths) > 0 and max(lengths) <= _BESIDE_GAP:
            found += _between(part, other, left, right)
    return found


def _with_bracket(at: int, side: Sequence[Token]) -> int:
    """A place before the bracket that stands at it: "[Doe] is" stands for "he's"."""
    return at - 1 if at and side[at - 1].kind is TokenKind.BRACKET else at


def _is_rest(own: Sequence[Token], other: Sequence[Token]) -> bool:
    """Whether words beside a bracket are the rest of a contraction ("[Doe] is" for "he's")."""
    rest = " " + " ".join(token.key for token in own)
    return any(full.endswith(rest) for full in expanded([token.key for token in other]))


def _has_gap(part: Range, side: Sequence[Token]) -> bool:
    return any(token.kind is not TokenKind.WORD for token in side[slice(*part)])


def _words(part: Range, side: Sequence[Token]) -> list[Token]:
    return [token for token in side[slice(*part)] if token.kind is TokenKind.WORD]


def _keys(words: Sequence[Token]) -> str:
    return "".join(token.key for token in words).replace("'", "")


def _weight(left: Sequence[Token], right: Sequence[Token]) -> Weight:
    same = expanded([token.key for token in left]) & expanded([token.key for token in right])
    return Weight.CONTRACTION if same else Weight.WORDS
