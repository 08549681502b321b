"""What a name is the name of: a person, an organisation, a place, or something else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from checker.extract.names.runs import Run
from checker.lexicon.calendar import CARDINALS, MONTHS, WEEKDAYS
from checker.lexicon.organizations import (
    CONNECTORS,
    ORGANIZATION_HEADS,
    PLACE_HEADS,
    PLACE_OPENERS,
)
from checker.lexicon.tables import common_words, demonyms, given_names, places
from checker.lexicon.titles import PARTICLES, SPEECH_VERBS, SUFFIXES, WIDENERS
from checker.types import NameKind

_AGE_AFTER = re.compile(r"^['’s]{0,2},\s+(?:aged\s+)?\d{1,2}\b(?!\s*(?:percent|,\d))|^\s\(\d\d\)")
_WHO_AFTER = re.compile(r"^,\s+(?:who|whose|whom)\b")
_PLACE_BEFORE = re.compile(r"\b(?:in|at|near|outside|from|across|around)\s+$", re.I)
_TOWN_BEFORE = re.compile(
    r"\b(?:city|town|village|camp|district|province|suburb|region|island|port|capital)\s+(?:of\s+)?$",
    re.I,
)
#: After these a name says where or of what, and another word is the one who speaks.
_WITHIN = re.compile(r"\b(?:in|at|near|outside|from|across|around|of)\s+$", re.I)
_THE_BEFORE = re.compile(r"\b(?:the|a|an|this|that|its|their)\s+$", re.I)
_WORD_AFTER = re.compile(r"^[\"”,]{0,2}\s+([a-z]+)\b")
_SPEECH_BEFORE = re.compile(r"[,\"”]\s+(?:" + "|".join(sorted(SPEECH_VERBS)) + r")\s+$")

#: Words of the calendar and of counting that stand in no person's name.
_DATED = (WEEKDAYS.keys() | MONTHS.keys() | CARDINALS.keys() | {"christmas", "easter"}) - (
    {"april", "may", "june", "august"}
)
_DIRECTIONS = frozenset(
    """north south east west northern southern eastern western central northeast northwest
    southeast southwest""".split()
)

Vote = tuple[NameKind, int]

#: How much each sign counts; the heaviest sum over an article's mentions of one form wins.
SURE, LIKELY, FAINT = 6, 3, 1


def vote(run: Run, before: str, after: str, is_titled: bool) -> Vote:
    """What one mention says about the kind of its name, and how surely.

    ``before`` and ``after`` are the 40 characters on either side of name and title.
    """
    if is_titled:
        return NameKind.PERSON, SURE
    if _TOWN_BEFORE.search(before):
        return NameKind.PLACE, SURE
    if len(run.words) == 1:
        return _vote_on_known_word(run) or _vote_beside_word(run, before, after)
    parts = run.folded
    return (
        _vote_on_people(parts)
        or _vote_on_heads(parts)
        or _vote_on_joints(parts)
        or _vote_on_context(run, before, after)
    )


def _vote_on_known_word(run: Run) -> Vote | None:
    """The kind of a single word that the tables know."""
    word = run.words[0]
    if word.folded in demonyms():
        return NameKind.OTHER, SURE
    if word.folded in places() and (word.folded not in common_words() or word.is_acronym):
        # "Lincoln said" may be a person; where a person has the name, persons.py decides.
        return NameKind.PLACE, LIKELY
    if word.folded in ORGANIZATION_HEADS or (word.is_acronym and len(word.folded) <= 6):
        return NameKind.ORGANIZATION, LIKELY
    return None


def _vote_beside_word(run: Run, before: str, after: str) -> Vote:
    """The kind of a single unknown word, by what stands beside it."""
    if _acts_as_person(before, after):
        return NameKind.PERSON, LIKELY
    if _PLACE_BEFORE.search(before):
        return NameKind.PLACE, FAINT
    if run.folded[0] in given_names() and not _THE_BEFORE.search(before):
        return NameKind.PERSON, FAINT
    return NameKind.OTHER, FAINT


def _vote_on_people(parts: Sequence[str]) -> Vote | None:
    """A known place, or a person by suffix or given name."""
    if " ".join(parts) in places():
        return NameKind.PLACE, SURE
    if len(parts) > 2 and " ".join(parts[:2]) in places():
        return NameKind.ORGANIZATION, LIKELY  # "San Diego Chargers"
    if parts[-1] in SUFFIXES or (parts[0] in given_names() and _is_surname(parts[-1])):
        # "Washington Navy Yard" opens with a given name, and is nobody's.
        is_town = parts[0] in places() and any(map(_is_plain, parts[1:-1]))
        return None if is_town else (NameKind.PERSON, SURE)
    if parts[-1] in demonyms() or not _DATED.isdisjoint(parts):
        return NameKind.OTHER, LIKELY  # "South African", "Cruz Christmas Classics"
    if parts[0] in _DIRECTIONS and parts[-1] in places():
        return NameKind.PLACE, LIKELY  # "Southeast Asia"
    return None


def _vote_on_heads(parts: Sequence[str]) -> Vote | None:
    """The kind that the head word of a name gives ("Commission", "River")."""
    if parts[-1] in ORGANIZATION_HEADS:
        return NameKind.ORGANIZATION, SURE
    if parts[0] in PLACE_OPENERS or parts[-1] in PLACE_HEADS:
        return NameKind.PLACE, SURE
    return None


def _vote_on_joints(parts: Sequence[str]) -> Vote | None:
    """The kind of a name with small words in it, or that opens with a place."""
    if any(part in CONNECTORS for part in parts):
        heads = any(part in ORGANIZATION_HEADS for part in parts)
        return (NameKind.ORGANIZATION, SURE) if heads else (NameKind.OTHER, LIKELY)
    if parts[0] in places() or parts[0] in demonyms():
        return NameKind.ORGANIZATION, FAINT
    return None


def _is_plain(part: str) -> bool:
    """Whether a word between two others is neither a given name nor a particle."""
    known = part in common_words() or part in WIDENERS or part in ORGANIZATION_HEADS
    return known and part not in given_names() and part not in PARTICLES


def _is_surname(part: str) -> bool:
    return part not in ORGANIZATION_HEADS and part not in PLACE_HEADS and part not in CONNECTORS


def _vote_on_context(run: Run, before: str, after: str) -> Vote:
    """The kind of a longer name that shows nothing by itself."""
    parts = run.folded
    if _acts_as_person(before, after) or any(word.is_initial for word in run.words[:-1]):
        return NameKind.PERSON, SURE
    plain = any(part in common_words() for part in parts) or len(parts) > 4
    if not plain and not any(word.is_acronym for word in run.words):
        return _vote_on_rare_words(parts, before)
    inside = any(part in PARTICLES for part in parts[1:-1])
    return (NameKind.PERSON, LIKELY) if inside else (NameKind.OTHER, FAINT)


#: Articles of other languages with which papers, parties and places begin ("La Prensa").
_ARTICLES = frozenset("al el la le las los les il".split())


def _vote_on_rare_words(parts: Sequence[str], before: str) -> Vote:
    """Two to four words that are nothing but names are mostly a person."""
    if _THE_BEFORE.search(before):
        return NameKind.OTHER, LIKELY
    if parts[0] in _ARTICLES:
        return NameKind.OTHER, FAINT
    if _PLACE_BEFORE.search(before):
        return NameKind.PLACE, FAINT
    return NameKind.PERSON, LIKELY


def _acts_as_person(before: str, after: str) -> bool:
    """Whether an age, a relative clause or a word of speaking says that this is a person."""
    aged = _AGE_AFTER.search(after) or _WHO_AFTER.search(after)
    return bool(aged) or _speaks(before, after)


def _speaks(before: str, after: str) -> bool:
    """Whether a word of speaking stands beside the name."""
    match = _WORD_AFTER.match(after)
    if match and match.group(1) in SPEECH_VERBS:
        return not _WITHIN.search(before)
    return bool(_SPEECH_BEFORE.search(before))


def decide(votes: Sequence[Vote]) -> NameKind:
    """The kind that an article's mentions of one form add up to."""
    sums: Counter[NameKind] = Counter()
    for kind, weight in votes:
        sums[kind] += weight
    order = list(NameKind)
    return max(sums, key=lambda kind: (sums[kind], -order.index(kind)))
