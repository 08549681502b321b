"""The names in an article: people, organisations, places and other proper names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.extract.names.capitals import Evidence, gather_evidence, is_titled, name_words
from checker.extract.names.entities import Entities, reshape
from checker.extract.names.kinds import Vote, decide, vote
from checker.extract.names.persons import People, join_forms
from checker.extract.names.runs import Run, find_runs
from checker.extract.names.titles import find_title, is_titled_person
from checker.extract.names.words import Word, words_of
from checker.lexicon.tables import common_words, demonyms, fold, given_names, lands, places
from checker.types import Article, BlockKind, NameKind, NameMention, Parse, Sentence

#: Characters looked at on either side of a name.
_NEAR = 40
_AT_PLACE = re.compile(r"\b(?:in|at|near|to|from|of)\s+$")


@dataclass(frozen=True, slots=True)
class _Candidate:
    run: Run
    start: int
    end: int
    form: str
    title: str | None
    said: tuple[Vote, ...]


def find_names(
    article: Article, sentences: Sequence[Sentence], parse: Parse | None = None
) -> tuple[NameMention, ...]:
    """Find the proper names in the sentences of an article.

    A headline in title case or capitals tells no names from other words: there, only names
    that the rest of the article uses are found. What the language pipeline takes for names is
    evidence of their kinds and ends beside the words.
    """
    text, entities = article.text, Entities(parse or Parse())
    spoken: list[tuple[Word, ...]] = []
    titled: list[tuple[Word, ...]] = []
    for sentence in sentences:
        words = words_of(text, sentence.start, sentence.end)
        headline = sentence.block in {BlockKind.HEADLINE, BlockKind.CAPTION}
        stopped = text[sentence.start : sentence.end].rstrip("\"'”’)").endswith((".", "!", "?"))
        in_title = is_titled(words, is_headline=headline, is_stopped=stopped)
        (titled if in_title else spoken).append(words)
    evidence = gather_evidence(spoken)
    candidates = [
        found for words in spoken for found in _candidates(text, words, evidence, entities)
    ]
    people = {found.form for found in candidates if found.said[0][0] is NameKind.PERSON}
    candidates = [_without_stray_word(text, found, people, entities) for found in candidates]
    known = _known_forms(candidates)
    candidates += [found for words in titled for found in _known(text, words, known, entities)]
    return _mentions(text, sorted(candidates, key=lambda candidate: candidate.start))


def _candidates(
    text: str, words: tuple[Word, ...], evidence: Evidence, entities: Entities
) -> Iterator[_Candidate]:
    runs = tuple(find_runs(text, words, name_words(text, words, evidence)))
    for run in reshape(text, words, runs, entities, evidence):
        yield _candidate(text, run, entities)


def _candidate(text: str, run: Run, entities: Entities) -> _Candidate:
    start, end = run.words[0].start, run.words[-1].end
    opening = run.title[0].start if run.title else start
    before, after = text[max(0, opening - _NEAR) : opening], text[end : end + _NEAR]
    said = vote(run, before, after, is_titled_person(text, run))
    heard = entities.vote(start, end)
    return _Candidate(
        run,
        start,
        end,
        " ".join(run.folded),
        find_title(text, run),
        (said,) if heard is None else (said, heard),
    )


def _without_stray_word(
    text: str, found: _Candidate, people: set[str], entities: Entities
) -> _Candidate:
    """Cut a capitalised word that stands before a person's full name only here.

    In a caption of another language the word before "Sergei Ryabkov" is no part of his name.
    """
    parts = found.run.folded
    if len(parts) < 3 or found.run.title or parts[0] in given_names():
        return found
    if " ".join(parts[1:]) not in people:
        return found
    return _candidate(text, Run(found.run.words[1:]), entities)


def _known_forms(candidates: Sequence[_Candidate]) -> set[str]:
    """Names of the running text, with the surnames in them."""
    last = {c.run.folded[-1] for c in candidates if c.said[0][0] is NameKind.PERSON}
    return {c.form for c in candidates} | (last - common_words())


def _known(
    text: str, words: tuple[Word, ...], known: set[str], entities: Entities
) -> Iterator[_Candidate]:
    """Names in a headline that the article has elsewhere, the longest first."""
    index = 0
    while index < len(words):
        for length in range(min(5, len(words) - index), 0, -1):
            part = words[index : index + length]
            form = " ".join(word.folded for word in part)
            if part[0].is_capital and (form in known or form in places() or form in demonyms()):
                yield _candidate(text, Run(part), entities)
                index += length - 1
                break
        index += 1


def _mentions(text: str, candidates: Sequence[_Candidate]) -> tuple[NameMention, ...]:
    kinds = _kinds(candidates)
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
        elif _may_be_short(candidate, kind, text):
            person = people.find(_flat(written), heard)
            if person and candidate.form in lands() and not _has_given_name(person):
                person = None
            kind = NameKind.PERSON if person else kind
        title = candidate.title if kind is NameKind.PERSON else None
        mentions.append(NameMention(candidate.start, candidate.end, written, kind, person, title))
    return tuple(mentions)


def _has_given_name(person: str) -> bool:
    """Whether a name opens with a given name: that of "Claro Nicaragua" lends the land nothing."""
    return fold(person.split(maxsplit=1)[0]) in given_names()


def _flat(name: str) -> str:
    return " ".join(name.split())


def _kinds(candidates: Sequence[_Candidate]) -> dict[str, NameKind]:
    votes: dict[str, list[Vote]] = {}
    for candidate in candidates:
        votes.setdefault(candidate.form, []).extend(candidate.said)
    return {form: decide(said) for form, said in votes.items()}


def _may_be_short(candidate: _Candidate, kind: NameKind, text: str) -> bool:
    """Whether a name may be somebody's surname or given name: "in Jackson" is a town."""
    if len(candidate.run.words) > 2 or fold(candidate.form) in demonyms():
        return False
    if candidate.form in places() and kind is NameKind.PLACE:
        return not _AT_PLACE.search(text[max(0, candidate.start - _NEAR) : candidate.start])
    return True
