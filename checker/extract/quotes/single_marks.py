"""Single quotation marks, told apart from apostrophes, possessives and shortened years."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.types import Block, Span

_SIGN = re.compile(r"(?<!['‘’`])['‘’‚‛‹›`´](?!['‘’`])")
_OPENING = frozenset("'‘‚‛‹`")
_CLOSING = frozenset("'’›´‘")
_BEFORE_OPENING = frozenset('([{—–-/"“«:')
#: Words that begin with an apostrophe, and years and decades without their century ('90s).
_ELISION = re.compile(
    r"(?:\d\ds?|em|til|till|tis|twas|twere|cause|cuz|bout|round|n|nuff|neath|kay|sup|hood|cos)\b",
    re.IGNORECASE,
)
_STOPS = frozenset(".,!?;…")


def single_stretches(text: str, block: Block, doubles: Sequence[Span]) -> tuple[Span, ...]:
    """The stretches of a block between single quotation marks, marks included, in order.

    Marks inside ``doubles``, the stretches in double marks, are quotations in a quotation and
    left alone. A stretch may reach over one of ``doubles`` where its end is beyond doubt.
    """
    signs = [sign for sign in _signs(text, block) if not _is_inside(sign, doubles)]
    openings = [sign for sign in signs if _may_open(text, block, sign)]
    if not openings:
        return ()
    found: list[Span] = []
    for opening, limit in pairwise([*openings, block.end]):
        within = signs[bisect_right(signs, opening) : bisect_right(signs, limit - 1)]
        closing = _closing(text, block, opening, within)
        if closing is not None and _is_sound(text, Span(opening, closing + 1), doubles):
            found.append(Span(opening, closing + 1))
    return tuple(found)


def opens_paragraph(text: str, block: Block) -> bool:
    """Whether a block begins with a single mark that opens a quotation."""
    return text[block.start] in "'‘" and _may_open(text, block, block.start)


def _signs(text: str, block: Block) -> Iterator[int]:
    return (match.start() for match in _SIGN.finditer(text, block.start, block.end))


def _is_inside(at: int, doubles: Sequence[Span]) -> bool:
    number = bisect_right(doubles, at, key=lambda span: span.start)
    return number > 0 and at < doubles[number - 1].end


def _may_open(text: str, block: Block, at: int) -> bool:
    if text[at] not in _OPENING or at + 1 >= block.end:
        return False
    before = text[at - 1] if at > block.start else " "
    if not (before.isspace() or before in _BEFORE_OPENING):
        return False
    if text[at] == "‘" and text[at + 1] == " ":
        # tokenised newswire sets the opening mark apart: ‘ Catching Fire’
        return text[at + 2 : at + 3].isupper()
    follows = text[at + 1]
    is_word = follows.isalnum() or follows in '$£€#@([…"“'
    return is_word and not _ELISION.match(text, at + 1)


def _closing(text: str, block: Block, opening: int, signs: Sequence[int]) -> int | None:
    """The sign that ends a quotation: the first, but a plural's possessive only for want of better.

    In 'The Vols' run is over,' he said, a stop stands before the second sign and not before the
    first.
    """
    ending = [at for at in signs if at > opening + 1 and _may_close(text, block, at)]
    plain = next((at for at in ending if not _is_doubtful(text, at)), None)
    first = ending[0] if ending else None
    if plain is None or first is None or text[first - 1] == " ":
        return plain or first
    return plain if text[plain - 1] in _STOPS else first


def _may_close(text: str, block: Block, at: int) -> bool:
    after = text[at + 1] if at + 1 < block.end else " "
    return text[at] in _CLOSING and not after.isalnum() and text[at - 1] not in "([{-—–\n\t"


def _is_doubtful(text: str, at: int) -> bool:
    """Whether a sign may be a possessive ("the Vols' run", "Timmons ' friends")."""
    return text[at - 1] in "sS " or text[at] == "‘"


def _is_sound(text: str, span: Span, doubles: Sequence[Span]) -> bool:
    """Whether a stretch cuts through none of ``doubles``, and reaches over them only for sure."""
    first = bisect_right(doubles, span.start, key=lambda double: double.start)
    reached = doubles[first] if first < len(doubles) else None
    if reached is None or reached.start >= span.end:
        return True
    return text[span.end - 2] in _STOPS | {'"', "”"}
