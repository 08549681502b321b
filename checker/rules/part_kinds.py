"""Whether the parts of a whole are parts of that whole: soldiers of people, "against" of votes."""

from __future__ import annotations

import re
from typing import Final

from checker.lexicon.plurals import singular
from checker.lexicon.roles import ROLE_NOUNS
from checker.rules.stated_parts import Breakdown
from checker.types import NumberKind

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")

_PEOPLE: Final = frozenset(
    """person people man woman child boy girl adult teenager teen minor infant baby toddler youth
    student pupil teacher victim casualty survivor patient passenger crew sailor soldier troop
    marine airman officer policeman policewoman guard civilian fighter militant insurgent rebel
    gunman terrorist extremist attacker bomber hostage prisoner inmate detainee captive refugee
    migrant immigrant asylum-seeker resident villager citizen national foreigner local tourist
    visitor employee worker staff staffer miner farmer engineer doctor nurse
    female male body personnel freshman incumbent medic paramedic
    firefighter rescuer driver pedestrian cyclist motorcyclist player athlete swimmer runner coach
    member lawmaker legislator senator representative congressman councillor councilor councilman
    deputy delegate minister mp peer judge justice juror candidate nominee official diplomat
    suspect defendant plaintiff protester protestor demonstrator activist journalist reporter
    photographer cameraman bystander patron guest relative sibling brother sister son daughter
    parent mother father grandparent grandchild husband wife friend pilot co-pilot steward
    attendant cop detective agent voter respondent participant volunteer applicant shareholder
    director dead wounded injured missing death fatality injury republican democrat
    independent tory conservative liberal labour""".split()
) | frozenset(noun for noun in ROLE_NOUNS if " " not in noun)

#: Wholes of which it may be told after a comma alone what they were: "12 people, five men and".
_GENERIC: Final = frozenset(
    """person people victim casualty passenger member dead body survivor fatality death patient
    lawmaker legislator senator representative suspect defendant juror judge justice hostage
    prisoner inmate detainee student crew employee worker resident migrant refugee""".split()
)
#: Sorts of people of whom nobody is two at once.
_EXCLUSIVE: Final = tuple(
    frozenset(row.split())
    for row in (
        "man woman child boy girl male female adult baby infant teenager toddler minor",
        "republican democrat independent",
        "soldier civilian policeman police officer troop militant fighter insurgent rebel",
        "student teacher staff adult",
        "passenger crew pilot attendant",
        "dead wounded injured missing",
    )
)
_VOTES: Final = frozenset("vote ballot".split())
_VOTING: Final = re.compile(
    r"^(?:votes? |ballots? |members? |senators? )?(?:were |was |voted |voting |cast )?(?:in )?"
    r"(?:for|against|favou?r\w*|support\w*|opposed|opposing|opposition|yes|no|abstentions?|"
    r"abstain\w*|yeas?|nays?|spoil\w+|invalid|blank|absent\w*)\b"
)
_ELIDED: Final = re.compile(r"^(?:for|from|in|at|on|by|to|with|of|who|that|aged)\b|^$")
_MORE: Final = frozenset("other others more another".split())
#: Wholes that hold many things and are no number of them: years, games, bedrooms.
_NO_WHOLE: Final = frozenset(
    """year month week day hour minute second season game match race inning hole half round set
    quarter week term time album song film movie book page chapter point goal run hit yard mile
    percent bedroom bathroom room house home floor story storey building acre course meal dish
    seed place spot county state rank ranking step degree o'clock interview article""".split()
)
_OF_THEM: Final = re.compile(r"^(?:of|among) (?:them|whom|which|those|these) (?:(?:are|were) )?")
_SHARING: Final = frozenset("in for from at by to".split())
_PLACED: Final = re.compile(r"\b(?:in|for|from|at|by|to|on)\b")


def is_of(breakdown: Breakdown) -> bool:
    """Whether each part is of the kind of the whole, as far as the words tell."""
    nouns = [_OF_THEM.sub("", part.noun) for part in breakdown.parts]
    if breakdown.whole.kind is NumberKind.MONEY:
        return breakdown.sign not in {",", "("} or (breakdown.sign == "," and _are_shares(nouns))
    whole = _head(breakdown.noun, breakdown.whole.counted)
    if whole in _VOTES and all(map(_VOTING.match, nouns)):
        return " for " not in breakdown.noun
    if breakdown.sign == ",":
        return _are_told_in_passing(breakdown, whole, nouns)
    if whole in _NO_WHOLE or (not all(nouns) and any(nouns)):
        return False
    if whole in _PEOPLE or not whole:
        return all(_is_people(noun) or _VOTING.match(noun) for noun in nouns)
    return True


def _are_told_in_passing(breakdown: Breakdown, whole: str, nouns: list[str]) -> bool:
    """Whether what follows a comma can only be parts: men and women of people."""
    if whole in _NO_WHOLE:
        return False
    if whole in _GENERIC and _are_exclusive(nouns):
        return True
    return _are_shares(nouns) and not breakdown.is_open and not _PLACED.search(breakdown.noun)


def _are_shares(nouns: list[str]) -> bool:
    """Whether every part is told by where it belongs: "700 in Britain and 500 in France"."""
    prepositions = {noun.partition(" ")[0] for noun in nouns}
    return len(prepositions) == 1 and prepositions <= _SHARING


def _are_exclusive(nouns: list[str]) -> bool:
    """Whether the parts are men, women and children, or soldiers and civilians."""
    heads = [set(_singulars(noun)[:3]) for noun in nouns]
    return any(
        all(words & sort for words in heads)
        and len(set.union(*(words & sort for words in heads))) == len(nouns)
        for sort in _EXCLUSIVE
    )


def _head(noun: str, counted: str | None) -> str:
    """The word the whole is counted in: the last before "of" or a verb's "-ed" goes for it."""
    if counted:
        return counted
    words = [singular(word.lower()) for word in _WORD.findall(noun)]
    return next((word for word in words if word in _PEOPLE | _VOTES), words[0] if words else "")


def _singulars(noun: str) -> list[str]:
    return [singular(word.lower()) for word in _WORD.findall(noun)[:5]]


def _is_people(noun: str) -> bool:
    if _ELIDED.match(noun):
        return True
    words = _WORD.findall(noun)[:5]
    if any(singular(word.lower()) in _PEOPLE | _MORE for word in words):
        return True
    return bool(words) and words[0][0].isupper()  # "12 Palestinians", "two Japanese"
