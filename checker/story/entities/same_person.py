"""Whether two full names in a story are one person's, and why two are not."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from checker.compare.names import Likeness, likeness
from checker.lexicon.tables import given_names
from checker.lexicon.titles import PARTICLES
from checker.story.entities.forms import Form
from checker.story.entities.namesakes import are_one


class Sameness(IntEnum):
    """How two full names relate."""

    DIFFERENT = 0
    MISSPELT = 1
    SAME = 2


def same_person(left: Form, right: Form, texts: Mapping[str, str]) -> Sameness:
    """Compare two full names by their parts, and by what is said of their bearers.

    Given names that are both real and not short forms of one another ("Rob" and "Nick Jones")
    are one person's only where the articles describe the bearers alike and never name both.
    """
    if left.generation and right.generation and left.generation != right.generation:
        return Sameness.DIFFERENT
    if _ends_alike(left, right) or "".join(left.core) == "".join(right.core):
        return Sameness.SAME
    surname = likeness(left.surname, right.surname)
    if surname is Likeness.DIFFERENT or _middle_differs(left, right):
        return Sameness.DIFFERENT
    if surname is Likeness.NEAR:
        return _by_surname(left, right)
    return _by_given(left, right, texts)


def _by_given(left: Form, right: Form, texts: Mapping[str, str]) -> Sameness:
    """Compare two people of one surname."""
    given = _given_likeness(left, right)
    if given >= Likeness.VARIANT:
        return Sameness.SAME
    if given is Likeness.NEAR and not _both_given(left, right):
        return Sameness.MISSPELT
    return Sameness.MISSPELT if are_one(left, right, given, texts) else Sameness.DIFFERENT


def _by_surname(left: Form, right: Form) -> Sameness:
    """Compare two people of near surnames: one person if the given names agree and one is odd."""
    given = _given_likeness(left, right)
    alike = given is Likeness.EQUAL or (given is Likeness.VARIANT and _long_given(left, right))
    return Sameness.MISSPELT if alike and _is_slip(left, right) else Sameness.DIFFERENT


def _given_likeness(left: Form, right: Form) -> Likeness:
    """How alike the given names are, the likest two of them.

    "J. Christopher" and "Chris" agree in the second; in "Kicker Ryan" the first word is no name.
    """
    first = likeness(left.given or "", right.given or "")
    others = [
        like
        for a in left.core[:-1]
        for b in right.core[:-1]
        if min(len(a), len(b)) > 1
        and not {a, b} & PARTICLES
        and (like := likeness(a, b)) >= Likeness.VARIANT
    ]
    return max([first, *others])


def _ends_alike(left: Form, right: Form) -> bool:
    """Whether the whole shorter name ends the longer one ("Boone Isaacs", "Kicker Ryan Succop")."""
    short, long = sorted((left.core, right.core), key=len)
    return long[-len(short) :] == short


def _middle_differs(left: Form, right: Form) -> bool:
    """Whether both have middle names and no two agree."""
    a, b = left.middle, right.middle
    if not a or not b:
        return False
    return not any(likeness(x, y) is not Likeness.DIFFERENT for x in a for y in b)


def _long_given(left: Form, right: Form) -> bool:
    return min(len(left.given or ""), len(right.given or "")) > 1


def _is_slip(left: Form, right: Form) -> bool:
    """Whether near surnames under one given name are a slip.

    One has clearly less support, or no article names both bearers in full.
    """
    weak, strong = sorted((left, right), key=lambda form: form.support)
    return not weak.paths & strong.paths or weak.support[1] < strong.support[1]


def _both_given(left: Form, right: Form) -> bool:
    names = given_names()
    return left.given in names and right.given in names
