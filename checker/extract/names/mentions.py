"""From the names of an article to its mentions: kinds decided together, short forms joined."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.extract.names.candidates import NEAR, Candidate
from checker.extract.names.kinds import Vote, decide
from checker.extract.names.persons import People, join_forms
from checker.extract.names.roles import describe
from checker.lexicon.tables import demonyms, fold, given_names, lands, places
from checker.types import NameKind, NameMention

#: Readings of a bare name, all alike, after which it is no person's short form.
_SURELY = 3
_AT_PLACE = re.compile(r"\b(?:in|at|near|to|from|of)\s+$")


def name_mentions(text: str, candidates: Sequence[Candidate]) -> tuple[NameMention, ...]:
    """The names, in order, with their kinds and the people whose names they are."""
    kinds, nobody = _kinds(candidates), _nobodies(candidates)
    full = [
        text[c.start : c.end]
        for c in candidates
        if kinds[c.form] is NameKind.PERSON and len(c.run.words) > 1
    ]
    fullest = join_forms([_flat(form) for form in full])
    people = People.from_forms([_flat(form) for form in full])
    heard: dict[str, int] = {}
    mentions = []
    for candidate in candidates:
        written = text[candidate.start : candidate.end]
        kind, person = kinds[candidate.form], None
        if kind is NameKind.PERSON and len(candidate.run.words) > 1:
            person = fullest[_flat(written)]
            heard[person] = candidate.start
        elif candidate.form not in nobody and _may_be_short(candidate, kind, text):
            person = people.find(_flat(written), heard, candidate.title)
            if person and candidate.form in lands() and not _has_given_name(person):
                person = None
            kind = NameKind.PERSON if person else kind
        mentions.append(_mention(text, candidate, kind, person))
    return tuple(mentions)


def _mention(text: str, candidate: Candidate, kind: NameKind, person: str | None) -> NameMention:
    start, end = candidate.start, candidate.end
    if kind is not NameKind.PERSON:
        return NameMention(start, end, text[start:end], kind, acronym=candidate.run.acronym)
    opening = candidate.run.title[0].start if candidate.run.title else start
    said = describe(text, opening, end)
    return NameMention(
        start,
        end,
        text[start:end],
        kind,
        person,
        title=candidate.title,
        role=said.role,
        affiliation=said.affiliation,
        age=said.age,
    )


def _has_given_name(person: str) -> bool:
    """Whether a name opens with a given name: that of "Claro Nicaragua" lends the land nothing."""
    return fold(person.split(maxsplit=1)[0]) in given_names()


def _flat(name: str) -> str:
    return " ".join(name.split())


def _kinds(candidates: Sequence[Candidate]) -> dict[str, NameKind]:
    votes: dict[str, list[Vote]] = {}
    for candidate in candidates:
        votes.setdefault(candidate.form, []).extend(candidate.said)
    for form, letters in sorted(_shortened(candidates)):
        both = [*votes[form], *votes.get(letters, ())]
        votes[form] = votes[letters] = both
    return {form: decide(said) for form, said in votes.items()}


def _nobodies(candidates: Sequence[Candidate]) -> set[str]:
    """Names that the pipeline takes for no person's wherever it reads them.

    One odd "Doe-Roe Medicare" makes no surname of an article's thirty bare "Medicare".
    """
    heard: dict[str, list[bool]] = {}
    for candidate in candidates:
        for kind, _ in candidate.said[1:]:
            heard.setdefault(candidate.form, []).append(kind is NameKind.PERSON)
    return {form for form, people in heard.items() if len(people) >= _SURELY and not any(people)}


def _shortened(candidates: Sequence[Candidate]) -> set[tuple[str, str]]:
    """Names with their acronyms, folded: the two are of one kind."""
    named = ((c.form, c.run.acronym) for c in candidates)
    return {(form, fold(letters)) for form, letters in named if letters}


def _may_be_short(candidate: Candidate, kind: NameKind, text: str) -> bool:
    """Whether a name may be somebody's surname or given name: "in Jackson" is a town."""
    if len(candidate.run.words) > 2 or fold(candidate.form) in demonyms():
        return False
    if candidate.form in places() and kind is NameKind.PLACE:
        return not _AT_PLACE.search(text[max(0, candidate.start - NEAR) : candidate.start])
    return True
