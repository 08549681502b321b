"""One name at one place, with what its words and neighbours say of its kind."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from checker.extract.names.entities import Entities
from checker.extract.names.kinds import Vote, vote
from checker.extract.names.runs import Run
from checker.extract.names.titles import find_title, is_titled_person
from checker.lexicon.tables import given_names

#: Characters looked at on either side of a name.
NEAR = 40


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name before the article has decided what its name is the name of."""

    run: Run
    start: int
    end: int
    form: str
    title: str | None
    said: tuple[Vote, ...]


def candidate_of(text: str, run: Run, entities: Entities) -> Candidate:
    """The name of a run, with the votes of its words, its neighbours and the pipeline."""
    start, end = run.words[0].start, run.words[-1].end
    opening = run.title[0].start if run.title else start
    before, after = text[max(0, opening - NEAR) : opening], text[end : end + NEAR]
    said = vote(run, before, after, is_titled_person(text, run))
    heard = entities.vote(start, end)
    return Candidate(
        run,
        start,
        end,
        " ".join(run.folded),
        find_title(text, run),
        (said,) if heard is None else (said, heard),
    )


def without_stray_word(
    text: str, found: Candidate, people: Collection[str], entities: Entities
) -> Candidate:
    """Cut a capitalised word that stands before a person's full name only here.

    In a caption of another language the word before "Sergei Ryabkov" is no part of his name.
    """
    parts = found.run.folded
    if len(parts) < 3 or found.run.title or parts[0] in given_names():
        return found
    if " ".join(parts[1:]) not in people:
        return found
    return candidate_of(text, Run(found.run.words[1:]), entities)
