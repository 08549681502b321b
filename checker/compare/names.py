"""One name against another: the same, compatible, a misspelling, or somebody else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from checker.compare.spellings import (
    is_accepted_variant,
    is_near,
    is_short_form,
    is_slip_beside,
)
from checker.compare.verdict import Comparison, Verdict
from checker.compare.whole_names import (
    fathers_differ,
    joined_alike,
    with_figures,
    with_one_article,
    without_forms,
)
from checker.lexicon.tables import fold, places
from checker.lexicon.titles import COURTESY, PARTICLES, SUFFIXES

_PART = re.compile(r"(?:[A-Za-z]\.){2,}|[^\W_]+(?:['’][^\W_]+)*")
#: Words that say what form a company has, and not which company it is.
_LEGAL = frozenset(
    """inc incorporated corp corporation co company ltd limited llc llp plc ag gmbh sa spa srl bv nv
    oy ab as kg ooo oao zao pao jsc aktiengesellschaft""".split()
)
#: Generations: two people of one name differ in them.
_GENERATIONS = frozenset("jr sr ii iii iv".split())


class Likeness(IntEnum):
    """How alike two name parts are."""

    DIFFERENT = 0
    NEAR = 1
    VARIANT = 2
    EQUAL = 3


@dataclass(frozen=True, slots=True)
class NamePart:
    """One part of a name as written, and where it stands in the name."""

    folded: str
    start: int
    end: int


def part_spans(name: str) -> tuple[NamePart, ...]:
    """The parts of a name, courtesy titles and legal forms left out; "A.J." is one part."""
    parts = _all_parts(name)
    named = parts[1:] if parts and parts[0].folded == "the" else parts
    kept = tuple(part for part in named if not _is_left_out(part, name))
    return kept or parts


def _is_left_out(part: NamePart, name: str) -> bool:
    """Whether a part is a courtesy title or a legal form, and not half of "Co-operation"."""
    hyphened = name[part.end : part.end + 1] == "-"
    return part.folded in COURTESY or (part.folded in _LEGAL and not hyphened)


def _all_parts(name: str) -> tuple[NamePart, ...]:
    return tuple(
        NamePart(fold(match.group()).replace("'", "").replace(".", ""), *match.span())
        for match in _PART.finditer(name)
    )


def name_parts(name: str) -> tuple[str, ...]:
    """The folded parts of a name, courtesy titles and legal forms left out.

    >>> name_parts("Mr. al-Fakhora Jr.")
    ('al', 'fakhora', 'jr')
    """
    return tuple(part.folded for part in part_spans(name))


def likeness(left: str, right: str) -> Likeness:
    """How alike two folded name parts are.

    >>> likeness("sergei", "sergey"), likeness("rybakov", "ryabkov")
    (<Likeness.VARIANT: 2>, <Likeness.NEAR: 1>)
    """
    if left == right:
        return Likeness.EQUAL
    if min(len(left), len(right)) == 1:
        return Likeness.VARIANT if left[0] == right[0] else Likeness.DIFFERENT
    if is_accepted_variant(left, right) or is_short_form(left, right):
        return Likeness.VARIANT
    return Likeness.NEAR if is_near(left, right) else Likeness.DIFFERENT


def compare_names(left: str, right: str) -> Comparison:
    """Compare two names as written, titles or not.

    SAME: equal but for case, accents, punctuation and order. COMPATIBLE: one is shorter, has
    initials, a short form, a legal form or another accepted spelling. CONFLICT: all parts agree
    but one, and that one is nearly the same. UNKNOWN: different names.
    """
    whole, other = _whole(left), _whole(right)
    a, b = joined_alike(whole, other), joined_alike(other, whole)
    if not a or not b:
        return Comparison(Verdict.UNKNOWN, "no name on one side")
    if fathers_differ(a, b):
        return Comparison(Verdict.UNKNOWN, "father and son")
    if sorted(a) == sorted(b) or _letters(left) == _letters(right):
        return Comparison(Verdict.SAME, "the same name")
    if _generations_differ(a, b):
        return Comparison(Verdict.UNKNOWN, "two generations of one name")
    if _is_acronym(left, b) or _is_acronym(right, a):
        return Comparison(Verdict.COMPATIBLE, "one is the acronym of the other")
    return _compare_parts(a, b, _acronyms(left) | _acronyms(right))


def _whole(name: str) -> tuple[str, ...]:
    """The folded parts of a name, without courtesy titles and legal forms, numbers as figures."""
    parts = tuple(part.folded for part in _all_parts(name))
    named = parts[1:] if parts[:1] == ("the",) else parts
    kept = tuple(part for part in without_forms(named) if part not in COURTESY)
    return with_one_article(with_figures(kept))


def _letters(name: str) -> str:
    return "".join(part.folded for part in _all_parts(name))


def _acronyms(name: str) -> frozenset[str]:
    """Parts written as letters ("N.A.B.C."): another letter is another name, no slip."""
    if name.isupper() and "." not in name:
        return frozenset()
    spelled = ((name[part.start : part.end], part.folded) for part in _all_parts(name))
    return frozenset(folded for text, folded in spelled if text.isupper() and len(folded) < 6)


def _generations_differ(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    one, other = _GENERATIONS.intersection(a), _GENERATIONS.intersection(b)
    return bool(one and other and one != other)


def _is_acronym(short: str, parts: tuple[str, ...]) -> bool:
    """Whether a name is the initials of another, a land beside it or not ("PLA China")."""
    words = [word for word in short.replace(".", "").split() if fold(word) not in places()]
    initials = "".join(part[0] for part in parts if part not in {"of", "the", "and", "for", "de"})
    if len(words) != 1 or len(parts) < 2:
        return False
    return words[0].isupper() and len(words[0]) > 1 and fold(words[0]) == initials


def align(a: tuple[str, ...], b: tuple[str, ...]) -> list[tuple[int, int, Likeness]]:
    """Pair the parts of two names, the likest first, each part once."""
    pairs = sorted(
        ((likeness(x, y), -abs(i - j), -i, -j) for i, x in enumerate(a) for j, y in enumerate(b)),
        reverse=True,
    )
    used_a: set[int] = set()
    used_b: set[int] = set()
    aligned = []
    for like, _, minus_i, minus_j in pairs:
        i, j = -minus_i, -minus_j
        if like is Likeness.DIFFERENT or i in used_a or j in used_b:
            continue
        used_a.add(i)
        used_b.add(j)
        aligned.append((i, j, like))
    return sorted(aligned)


def _compare_parts(a: tuple[str, ...], b: tuple[str, ...], acronyms: frozenset[str]) -> Comparison:
    aligned = [pair for pair in align(a, b) if _stands(a, b, pair)]
    near = [(a[i], b[j]) for i, j, like in aligned if like is Likeness.NEAR]
    agreeing = len(aligned) > len(near)
    over = _left_over(a, {i for i, _, _ in aligned}), _left_over(b, {j for _, j, _ in aligned})
    if len(over[0]) == len(over[1]) == 1 and agreeing and not near:
        near, over = [(over[0][0], over[1][0])], ((), ())
    elif not aligned and min(len(a), len(b)) == 1:
        near, over = [("".join(a), "".join(b))], ((), ())
    if (over[0] and over[1]) or (len(near) > 1 and not agreeing):
        return Comparison(Verdict.UNKNOWN, "different names")
    if not near:
        return _agree(a, b, aligned)
    x, y = near[0]
    slip = is_slip_beside(x, y) if agreeing else is_near(x, y)
    if not slip or acronyms & {x, y}:
        return Comparison(Verdict.UNKNOWN, "different names")
    return Comparison(Verdict.CONFLICT, f"'{x}' and '{y}' are spelled differently")


def _stands(a: tuple[str, ...], b: tuple[str, ...], pair: tuple[int, int, Likeness]) -> bool:
    """Whether two parts are alike in their places too.

    "Mo" is short for Maurice where both come first; one word alone that is nearly the same as
    part of a longer name is a slip for its last part ("Raite", "Duncan Rait").
    """
    i, j, like = pair
    shorter = min(len(a[i]), len(b[j]))
    if like is Likeness.VARIANT and shorter == 2 and not is_accepted_variant(a[i], b[j]):
        return i == j == 0
    if like is Likeness.NEAR and min(len(a), len(b)) == 1:
        return i == len(a) - 1 and j == len(b) - 1
    return True


def _left_over(parts: tuple[str, ...], used: set[int]) -> tuple[str, ...]:
    """The parts that tell people apart and found no partner."""
    ignored = PARTICLES | SUFFIXES | {"of", "the", "and", "for"}
    return tuple(part for i, part in enumerate(parts) if i not in used and part not in ignored)


def _agree(
    a: tuple[str, ...], b: tuple[str, ...], aligned: list[tuple[int, int, Likeness]]
) -> Comparison:
    if len(aligned) < max(len(a), len(b)):
        return Comparison(Verdict.COMPATIBLE, "one is a shorter form of the other")
    return Comparison(Verdict.COMPATIBLE, "accepted forms of one name")
