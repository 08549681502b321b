"""Organisations, places and other names of a story, however they are spelled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from checker.compare.names import Likeness, likeness
from checker.compare.spellings import edits, is_accepted_variant, is_near
from checker.lexicon.tables import (
    common_words,
    demonyms,
    given_names,
    places,
    spelling_partners,
)
from checker.story.entities.forms import Form, gather_forms
from checker.story.entities.neighbours import is_inflected, near_pairs
from checker.story.groups import Groups
from checker.types import EntityMention

_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "de", "la"})


def find_things(mentions: Sequence[EntityMention]) -> tuple[tuple[Form, ...], ...]:
    """Group the forms of names that are no people's.

    Accepted spellings and odd ones join the name they belong to; "Iran" and "Iraq", "Ukraine" and
    "Ukrainian", "American" and "Americans" stay apart.
    """
    forms = gather_forms(mentions)
    groups = Groups(len(forms))
    for left, right in _same_letters(forms) + _single_pairs(forms) + _longer_pairs(forms):
        groups.join(left, right)
    return tuple(tuple(forms[i] for i in members) for members in groups.sets())


def _same_letters(forms: Sequence[Form]) -> list[tuple[int, int]]:
    """Forms that differ in spaces, hyphens and articles only ("SAP-Arena", "SAP Arena")."""
    first: dict[str, int] = {}
    pairs = []
    for number, form in enumerate(forms):
        letters = "".join(part for part in form.parts if part != "the")
        pairs.append((first.setdefault(letters, number), number))
    return [pair for pair in pairs if pair[0] != pair[1]]


def _single_pairs(forms: Sequence[Form]) -> list[tuple[int, int]]:
    """Single words that are accepted spellings of one name, or a name and a slip for it."""
    number_of = {form.parts[0]: i for i, form in enumerate(forms) if len(form.parts) == 1}
    pairs = [(a, b) for a, b in near_pairs(number_of) if _is_one_word(a, b, forms, number_of)]
    return [(number_of[a], number_of[b]) for a, b in pairs] + _listed(number_of)


def _listed(number_of: Mapping[str, int]) -> list[tuple[int, int]]:
    """Accepted spellings far from one another ("Moskva", "Moscow")."""
    return [
        (number_of[word], number_of[other])
        for word, others in sorted(spelling_partners().items())
        if word in number_of
        for other in sorted(others)
        if other in number_of
    ]


def _is_one_word(a: str, b: str, forms: Sequence[Form], number_of: Mapping[str, int]) -> bool:
    if is_accepted_variant(a, b):
        return True
    weak, strong = sorted((a, b), key=lambda word: forms[number_of[word]].support)
    odd, main = forms[number_of[weak]], forms[number_of[strong]]
    return _is_slip(weak, strong) and is_outweighed(odd, main)


def is_outweighed(odd: Form, main: Form) -> bool:
    """Whether a spelling is rare beside another: once, or half as often, in no more articles."""
    rare = 2 * odd.support[1] <= main.support[1] or odd.support[1] == 1
    return rare and len(odd.paths) <= len(main.paths) and odd.support != main.support


def _is_slip(odd: str, main: str) -> bool:
    """Whether a word can only be a slip for the other: five letters, no word, no name known."""
    if min(len(odd), len(main)) < 5 or odd[0] != main[0] or not is_near(odd, main):
        return False
    # Two edits tell little in words of eight or nine letters (Medicare, Medicaid).
    if edits(odd, main) > 1 and len(odd) < 10:
        return False
    if odd.removesuffix("s") in places():  # the two Koreas
        return False
    if odd in common_words() or odd in places() or odd in demonyms() or odd in given_names():
        return False
    return not is_inflected(odd, main)


def _longer_pairs(forms: Sequence[Form]) -> list[tuple[int, int]]:
    """Longer names that differ in one part, which is near or in the plural on one side."""
    buckets: dict[tuple[str, ...], list[int]] = {}
    for number, form in enumerate(forms):
        core = tuple(_usual_spelling(part) for part in form.parts if part not in _SMALL)
        for at in range(len(core)):
            if len(core) > 1:
                buckets.setdefault((*core[:at], "*", *core[at + 1 :]), []).append(number)
    pairs = {pair for bucket in buckets.values() for pair in combinations(sorted(bucket), 2)}
    return sorted(pair for pair in pairs if _is_one_name(forms[pair[0]], forms[pair[1]]))


def _usual_spelling(part: str) -> str:
    """One of the accepted spellings of a word, the same for all of them."""
    partners: frozenset[str] = spelling_partners().get(part, frozenset())
    return min(part, *partners) if partners else part


def _is_one_name(left: Form, right: Form) -> bool:
    a = [part for part in left.parts if part not in _SMALL]
    b = [part for part in right.parts if part not in _SMALL]
    if len(a) != len(b):
        return False
    if a == b:
        # "Defenders of the Wildlife" and "Defenders of Wildlife".
        return left.parts != right.parts and bool(_SMALL & {*left.parts, *right.parts} - {"the"})
    differing = [
        (x, y) for x, y in zip(a, b, strict=True) if x != y and not is_accepted_variant(x, y)
    ]
    if len(differing) != 1:
        return not differing
    return _is_slip_in(a, differing[0], is_last=differing[0] == (a[-1], b[-1]))


def _is_slip_in(parts: Sequence[str], differing: tuple[str, str], *, is_last: bool) -> bool:
    """Whether the one part in which two longer names differ is misspelt in one of them."""
    x, y = differing
    if min(len(x), len(y)) < 4 or likeness(x, y) is Likeness.DIFFERENT:
        return False
    # A noun and its adjective: "Democrat-led" and "Democratic-led".
    short, long = sorted((x, y), key=len)
    if long in {short.removesuffix("s") + ending for ending in ("ic", "al", "ish")}:
        return False
    # "Academy Award" and "Academy Awards" are one and several.
    if is_last and is_inflected(x, y) and {x, y} != {"service", "services"}:
        return False
    # Of two words one is too many to differ in, unless one of the two is no word.
    if len(parts) == 2 and {x, y} <= common_words():
        return False
    return not ({x, y} <= places() or {x, y} <= given_names())
