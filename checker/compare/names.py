"""One name against another: the same, compatible, a misspelling, or somebody else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

from checker.compare.spellings import is_accepted_variant, is_near, is_short_form
from checker.compare.verdict import Comparison, Verdict
from checker.lexicon.tables import fold
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
    parts = tuple(
        NamePart(fold(match.group()).replace("'", "").replace(".", ""), *match.span())
        for match in _PART.finditer(name)
    )
    named = parts[1:] if parts and parts[0].folded == "the" else parts
    kept = tuple(part for part in named if part.folded not in COURTESY | _LEGAL)
    return kept or parts


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
    initials, a short form or another accepted spelling. CONFLICT: all parts agree but one, and
    that one is nearly the same. UNKNOWN: different names.
    """
    a, b = name_parts(left), name_parts(right)
    if sorted(a) == sorted(b) or "".join(a) == "".join(b):
        return Comparison(Verdict.SAME, "the same name")
    if not a or not b:
        return Comparison(Verdict.UNKNOWN, "no name on one side")
    if _generations_differ(a, b):
        return Comparison(Verdict.UNKNOWN, "two generations of one name")
    if _is_acronym(left, b) or _is_acronym(right, a):
        return Comparison(Verdict.COMPATIBLE, "one is the acronym of the other")
    return _compare_parts(a, b)


def _generations_differ(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    one, other = _GENERATIONS.intersection(a), _GENERATIONS.intersection(b)
    return bool(one and other and one != other)


def _is_acronym(short: str, parts: tuple[str, ...]) -> bool:
    letters = short.replace(".", "").strip()
    initials = "".join(part[0] for part in parts if part not in {"of", "the", "and", "for", "de"})
    return letters.isupper() and len(letters) > 1 and len(parts) > 1 and fold(letters) == initials


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


def _compare_parts(a: tuple[str, ...], b: tuple[str, ...]) -> Comparison:
    aligned = align(a, b)
    near = [(a[i], b[j]) for i, j, like in aligned if like is Likeness.NEAR]
    left_over = _weight(a, {i for i, _, _ in aligned}), _weight(b, {j for _, j, _ in aligned})
    if min(left_over) > 0 or not aligned:
        return Comparison(Verdict.UNKNOWN, "different names")
    if not near:
        return _agree(a, b, aligned)
    if len(near) > 1 and len(near) == len(aligned):
        return Comparison(Verdict.UNKNOWN, "different names")
    x, y = near[0]
    return Comparison(Verdict.CONFLICT, f"'{x}' and '{y}' are spelled differently")


def _weight(parts: tuple[str, ...], used: set[int]) -> int:
    """How many parts that tell people apart found no partner."""
    ignored = PARTICLES | SUFFIXES | {"of", "the", "and", "for"}
    return sum(i not in used and part not in ignored for i, part in enumerate(parts))


def _agree(
    a: tuple[str, ...], b: tuple[str, ...], aligned: list[tuple[int, int, Likeness]]
) -> Comparison:
    if len(aligned) < max(len(a), len(b)):
        return Comparison(Verdict.COMPATIBLE, "one is a shorter form of the other")
    return Comparison(Verdict.COMPATIBLE, "accepted forms of one name")
