"""One surname under two given names: two people, or one whose given name is wrong somewhere.

Articles on one event that name two people of one surname nearly always tell them apart: they name
both, or call one by the given name alone. Of 182 such pairs in 257 real stories that leaves 20;
what is said of the bearers, and whether others bear the surname at all, decides on those.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from checker.compare.names import Likeness
from checker.lexicon.cues import REPORTING_VERBS
from checker.lexicon.genders import FEMALE_NAMES, MALE_NAMES
from checker.lexicon.tables import fold, given_names, shared_names
from checker.lexicon.titles import OFFICES
from checker.lexicon.words import STOP_WORDS
from checker.story.entities.forms import Form

_WORD = re.compile(r"[^\W\d_]{3,}")
#: Characters on either side of a name in which its bearer is described.
_NEAR = 70
#: Two people of one surname named within this many characters are told apart on purpose.
_TOGETHER = 200

#: What anybody may be said to have done.
_SAID_OF_ALL = REPORTING_VERBS | frozenset(
    "met meet meets left leave leaves came come went saw see wept spoke".split()
)

#: Beside one of two people of one surname these say that they are relatives.
_FAMILY = frozenset(
    """brother brothers sister sisters wife husband son sons daughter daughters father mother cousin
    uncle aunt nephew niece widow widower twin twins sibling siblings parents grandfather
    grandmother family spouse half-brother half-sister""".split()
)


def are_one(left: Form, right: Form, given: Likeness, texts: Mapping[str, str]) -> bool:
    """Whether two full names that differ in the given name are one person's, wrong somewhere.

    ``given`` is how alike the given names are; ``texts`` are what the articles say, by path.
    """
    if min(len(left.paths), len(right.paths)) > 1:
        return False
    if given is Likeness.NEAR:
        return _is_misspelt(left, right, texts)
    if not (is_given_name(left.given) and is_given_name(right.given)):
        return False
    return not _are_told_apart(left, right, texts) and _are_described_alike(left, right, texts)


def _are_told_apart(left: Form, right: Form, texts: Mapping[str, str]) -> bool:
    """Whether an article names both, calls one by the given name alone, or names their family."""
    return (
        bool(left.paths & right.paths)
        or _is_called(right, left, texts)
        or _is_called(left, right, texts)
        or _are_a_family(left, texts)
        or _are_a_family(right, texts)
    )


def _are_described_alike(left: Form, right: Form, texts: Mapping[str, str]) -> bool:
    """Whether two people have one office, or enough of the words around their names."""
    # Beside her name the wife of a president has his office too, but not directly before it.
    strict = _man_and_woman(left, right)
    if (_have_one_office(left, right) and not strict) or _open_alike(left, right, texts):
        return True
    return _shared(left, right, texts) >= _enough(left, right, texts)


def _is_misspelt(left: Form, right: Form, texts: Mapping[str, str]) -> bool:
    """Whether one of two near given names is a slip: "Betty" and "Bettie" are rarely two people."""
    weak, strong = sorted((left, right), key=lambda form: form.support)
    is_weaker = not weak.paths & strong.paths or weak.support[1] < strong.support[1]
    if _stand_together(left, right) or not is_weaker:
        return False
    # A rare spelling near a frequent one is a slip even where a sister is named.
    is_rare = 3 * len(weak.mentions) <= len(strong.mentions)
    if _have_one_office(left, right) or _shared(left, right, texts) >= (2 if is_rare else 3):
        return is_rare or not _are_kin(left, right, texts)
    return False


def _enough(left: Form, right: Form, texts: Mapping[str, str]) -> int:
    """How many describing words two people have to share to be one.

    Other bearers of the surname, relatives, and a man's and a woman's given name ask for more;
    other articles that agree on one given name ask for less.
    """
    is_rare = left.surname not in shared_names()
    is_known = max(len(left.paths), len(right.paths)) > 1
    told_apart = bool(left.generation) != bool(right.generation)
    return (
        (0 if is_known else 1)
        + (0 if is_rare else 2)
        + (2 if _man_and_woman(left, right) else 0)
        + (3 if told_apart or _are_kin(left, right, texts) else 0)
    )


def is_given_name(word: str | None) -> bool:
    """Whether a folded word is known as a given name."""
    return word in given_names() or word in MALE_NAMES or word in FEMALE_NAMES


def _man_and_woman(left: Form, right: Form) -> bool:
    names = {left.given, right.given}
    return bool(names & MALE_NAMES) and bool(names & FEMALE_NAMES)


def _have_one_office(left: Form, right: Form) -> bool:
    titles = [
        {fold(word) for mention in form.mentions for word in (mention.name.title or "").split()}
        for form in (left, right)
    ]
    return bool(titles[0] & titles[1] & OFFICES)


def _open_alike(left: Form, right: Form, texts: Mapping[str, str]) -> bool:
    """Whether one office stands directly before both names ("Prosecutor Mary Doe")."""
    opened = [
        {
            fold(words[-1].strip(".,"))
            for mention in form.mentions
            if (words := texts[mention.path][: mention.name.start].split()[-1:])
        }
        for form in (left, right)
    ]
    return bool(opened[0] & opened[1] & OFFICES)


def _shared(left: Form, right: Form, texts: Mapping[str, str]) -> int:
    words = describing_words(left, texts) & describing_words(right, texts)
    return len(words - set(left.parts) - set(right.parts))


def _are_kin(left: Form, right: Form, texts: Mapping[str, str]) -> bool:
    return bool(_FAMILY & (describing_words(left, texts) | describing_words(right, texts)))


def _are_a_family(form: Form, texts: Mapping[str, str]) -> bool:
    """Whether an article speaks of several of the surname ("the Doe brothers")."""
    several = re.compile(
        rf"(?i:\b{re.escape(form.surname)}) (?:brother|sister|twin|sibling|famil|couple|clan)"
    )
    return any(several.search(texts[path]) for path in form.paths)


def _stand_together(left: Form, right: Form) -> bool:
    """Whether one passage names both: "Jean and Joan Smith" are two people."""
    return any(
        one.path == other.path and abs(one.name.start - other.name.start) < _TOGETHER
        for one in left.mentions
        for other in right.mentions
    )


def _is_called(person: Form, other: Form, texts: Mapping[str, str]) -> bool:
    """Whether an article that names the other also calls somebody by this given name alone.

    That tells brothers apart. Before another surname the given name is another person's, and
    after another given name it is a surname ("Pierre Thomas").
    """
    word, surname = re.escape(person.given or "").capitalize(), re.escape(other.surname)
    alone = re.compile(rf"\b{word}\b(?!-)(?!\s+(?:[A-Z]\.\s+)?(?!(?i:{surname})\b)[A-Z])")
    as_surname = re.compile(rf"\b([A-Z][a-z]+) {word}\b")
    return any(
        alone.search(texts[path])
        and not any(is_given_name(fold(m.group(1))) for m in as_surname.finditer(texts[path]))
        for path in other.paths
    )


def describing_words(form: Form, texts: Mapping[str, str]) -> frozenset[str]:
    """Content words that stand near a form's mentions, folded."""
    words: set[str] = set()
    for mention in form.mentions:
        text = texts[mention.path]
        near = text[max(0, mention.name.start - _NEAR) : mention.name.end + _NEAR]
        words.update(fold(word) for word in _WORD.findall(near))
    return frozenset(words - STOP_WORDS - _SAID_OF_ALL)
