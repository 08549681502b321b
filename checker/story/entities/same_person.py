"""Whether two full names in a story are one person's, and why two are not."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import IntEnum

from checker.compare.names import Likeness, likeness
from checker.lexicon.tables import fold, given_names
from checker.lexicon.titles import OFFICES, PARTICLES
from checker.lexicon.words import STOP_WORDS
from checker.story.entities.forms import Form

_WORD = re.compile(r"[^\W\d_]{3,}")
#: Characters on either side of a name in which its bearer is described.
_NEAR = 70


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
    return _by_description(left, right, given, texts)


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


def _by_description(left: Form, right: Form, given: Likeness, texts: Mapping[str, str]) -> Sameness:
    """One surname under two given names: one person if described alike and never told apart."""
    if given is Likeness.DIFFERENT and not _both_given(left, right):
        return Sameness.DIFFERENT
    if given is Likeness.NEAR:
        told_apart = _stand_together(left, right) or not _is_slip(left, right)
    else:
        told_apart = _is_known(left, right, texts) or _is_known(right, left, texts)
    if told_apart or min(len(left.paths), len(right.paths)) > 1:
        return Sameness.DIFFERENT
    # A rare spelling near a frequent one (Betty, Bettie) is a slip even where a sister is named.
    rare = given is Likeness.NEAR and _is_rare(left, right)
    kin = _FAMILY & (describing_words(left, texts) | describing_words(right, texts))
    alike = _are_described_alike(left, right, texts, enough=2 if rare else 3)
    return Sameness.MISSPELT if alike and (rare or not kin) else Sameness.DIFFERENT


def _are_described_alike(left: Form, right: Form, texts: Mapping[str, str], *, enough: int) -> bool:
    """Whether two people share an office, or enough of the words around their names.

    Of 6 pairs of namesakes in 97 stories this joins none; of given names changed on purpose in
    the same stories it finds two in three.
    """
    titles = [
        {fold(w) for m in f.mentions for w in (m.name.title or "").split()} for f in (left, right)
    ]
    if titles[0] & titles[1] & OFFICES:
        return True
    words = describing_words(left, texts) & describing_words(right, texts)
    return len(words - set(left.parts) - set(right.parts)) >= enough


def _is_rare(left: Form, right: Form) -> bool:
    """Whether one form stands at most a third as often as the other."""
    weak, strong = sorted(len(form.mentions) for form in (left, right))
    return 3 * weak <= strong


#: Beside one of two people of one surname these say that they are relatives.
_FAMILY = frozenset(
    """brother brothers sister sisters wife husband son sons daughter daughters father mother cousin
    uncle aunt nephew niece widow widower twin twins sibling siblings parents grandfather
    grandmother family spouse half-brother half-sister""".split()
)


#: Two people of one surname named within this many characters are told apart on purpose.
_TOGETHER = 200


def _stand_together(left: Form, right: Form) -> bool:
    """Whether one passage names both: "Jean and Joan Smith" are two people."""
    return any(
        one.path == other.path and abs(one.name.start - other.name.start) < _TOGETHER
        for one in left.mentions
        for other in right.mentions
    )


def _is_known(left: Form, right: Form, texts: Mapping[str, str]) -> bool:
    """Whether an article with the one also calls somebody by the other's given name alone.

    That tells brothers apart; the given name before another surname is another person's.
    """
    word, surname = re.escape(right.given or ""), re.escape(left.surname)
    given = re.compile(rf"(?i:\b{word}\b)(?!\s+(?:[A-Z]\.\s+)?(?!(?i:{surname})\b)[A-Z])")
    return any(given.search(texts[path]) for path in left.paths)


def describing_words(form: Form, texts: Mapping[str, str]) -> frozenset[str]:
    """Content words that stand near a form's mentions, folded."""
    words: set[str] = set()
    for mention in form.mentions:
        text = texts[mention.path]
        near = text[max(0, mention.name.start - _NEAR) : mention.name.end + _NEAR]
        words.update(fold(word) for word in _WORD.findall(near))
    return frozenset(words - STOP_WORDS)
