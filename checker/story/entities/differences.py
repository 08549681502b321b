"""How the spellings of one entity's name differ from the best supported one."""

from __future__ import annotations

from enum import IntEnum

from checker.compare.names import Likeness, likeness, name_parts
from checker.compare.spellings import (
    is_accepted_variant,
    is_house_spelling,
    is_near,
    is_short_form,
    skeleton,
)
from checker.lexicon.genders import FEMALE_NAMES, MALE_NAMES
from checker.lexicon.tables import (
    common_words,
    demonyms,
    english_given_names,
    fold,
    places,
    proper_words,
    spelling_partners,
)
from checker.story.entities.namesakes import is_given_name
from checker.story.entities.neighbours import is_inflected
from checker.story.entities.versions import Version

#: The Arabic article: the names it opens are spelled by ear.
_ARTICLES = frozenset({"al", "el"})
_SMALL = frozenset({"of", "the", "and", "for", "on", "in"})


class Difference(IntEnum):
    """What an editor would call the difference of two spellings, the worst last."""

    NONE = 0
    STYLE = 1
    CAPITALS = 2
    """Another letter of a person's name is a capital ("LuAnn", "Luann")."""
    MISTAKE = 3


def part_difference(main: Version, other: Version) -> Difference:
    """How one part of a person's name differs from another spelling of it."""
    a, b = main.parts[0], other.parts[0]
    if a == b:
        return _same_letters(main.spelled, other.spelled)
    if 1 in {len(a), len(b)} or a.endswith(" " + b) or b.endswith(" " + a):
        return Difference.NONE
    if _runs_on(main.spelled, other.spelled) or _runs_on(other.spelled, main.spelled):
        return Difference.NONE
    if a.replace(" ", "") == b.replace(" ", "") or likeness(a, b) is Likeness.VARIANT:
        return Difference.STYLE
    return Difference.MISTAKE


def surname_difference(main: Version, other: Version, name: str = "") -> Difference:
    """How one surname differs from another spelling of it; another word is no spelling of it.

    ``name`` is the bearer's: the surname of a Benjamin or a Debbie is not transliterated, so
    "Jealus" for Jealous and "Shultz" for Schultz are mistakes.
    """
    difference = part_difference(main, other)
    a, b = main.parts[0].split()[-1], other.parts[0].split()[-1]
    is_english = len(name.split()) > 1 and fold(name.split(maxsplit=1)[0]) in english_given_names()
    if difference is Difference.STYLE and is_english and _is_rewritten(a, b):
        return Difference.MISTAKE
    if difference is not Difference.MISTAKE:
        return difference
    if likeness(a, b) < Likeness.NEAR or _is_people(a, b):
        return Difference.NONE
    is_arabic = bool(_ARTICLES & set(name_parts(name)))
    return Difference.STYLE if is_arabic and _are_both_in_use(a, b) else difference


def given_difference(main: Version, other: Version) -> Difference:
    """How one given name differs from another; a word that is no given name is none of it.

    In "fellow Republican Doe" and "the Roe-Doe meeting" no given name stands before Doe, and
    "Sandy" may be what friends call a James.
    """
    difference = part_difference(main, other)
    a, b = main.parts[0], other.parts[0]
    if difference is not Difference.MISTAKE or likeness(a, b) is not Likeness.DIFFERENT:
        return difference
    if not (is_given_name(a) and is_given_name(b)):
        return Difference.NONE
    return Difference.STYLE if _is_pet_name(a) or _is_pet_name(b) else difference


def _is_pet_name(word: str) -> bool:
    """Whether a given name is short for another and no full one itself ("Sandy")."""
    is_full = word in MALE_NAMES or word in FEMALE_NAMES
    return not is_full and word in english_given_names() and word.endswith(("y", "ie", "i"))


def _is_rewritten(a: str, b: str) -> bool:
    """Whether two words are one by rules of transliteration only, which English needs none of."""
    is_listed = b in spelling_partners().get(a, ())
    return a != b and a.isalpha() and b.isalpha() and not is_listed and is_near(a, b)


def _are_both_in_use(a: str, b: str) -> bool:
    """Whether news has both spellings, which differ in vowels only ("Shabab", "Shabaab").

    So do the names of different people in English ("Olson", "Olsen").
    """
    known = proper_words()
    return a in known and b in known and skeleton(a) == skeleton(b)


def _is_people(a: str, b: str) -> bool:
    """Whether one is a place and the other its people, or one of them and several."""
    return is_inflected(a, b) and bool({a, b} & (demonyms().keys() | places() | common_words()))


def _runs_on(short: str, long: str) -> bool:
    """Whether the next word of the page was glued to a name: "DoeAbout"."""
    after = long[len(short) :]
    return long.startswith(short) and after[:1].isupper() and not after.isupper()


def _same_letters(main: str, other: str) -> Difference:
    """How two writings of the same letters differ: in accents, in capitals, or in marks only."""
    if main.casefold() == other.casefold():
        inner = main[1:] != other[1:]
        if not inner or other.isupper():
            return Difference.NONE
        # "De" and "de Berardinis" are a matter of style, "LuAnn" and "Luann" are not.
        return Difference.STYLE if " " in main else Difference.CAPITALS
    accents = not (main.isascii() and other.isascii())
    return Difference.STYLE if accents and fold(main) == fold(other) else Difference.NONE


def thing_difference(main: Version, other: Version) -> Difference:
    """How two names of one organisation, place or thing differ."""
    a = tuple(part for part in main.parts if part not in _SMALL)
    b = tuple(part for part in other.parts if part not in _SMALL)
    if a == b:
        return _same_words(main, other)
    if "".join(a) == "".join(b) or len(a) != len(b):
        return Difference.STYLE
    differing = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if all(
        is_accepted_variant(x, y) or is_short_form(x, y) or is_house_spelling(x, y)
        for x, y in differing
    ):
        return Difference.STYLE
    return Difference.MISTAKE


def _same_words(main: Version, other: Version) -> Difference:
    """How two names of the same longer words differ: in a small word, a hyphen, a capital."""
    small = set(main.parts[1:]) ^ set(other.parts[1:])
    if small:
        return Difference.MISTAKE if small - {"and"} else Difference.NONE
    if main.spelled.replace("-", " ") == other.spelled.replace("-", " "):
        return Difference.STYLE if main.spelled != other.spelled else Difference.NONE
    within = _same_letters(main.spelled, other.spelled)
    accents = within is Difference.STYLE and main.spelled.casefold() != other.spelled.casefold()
    single = len(main.parts) == 1 and within is Difference.CAPITALS
    return Difference.STYLE if single or accents else Difference.NONE
