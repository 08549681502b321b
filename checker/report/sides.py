"""A finding from a draft's side: what the draft says, which sources agree, and which do not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from checker.lexicon.phrases import count_of
from checker.report.places import Places
from checker.report.readings import Row, row
from checker.types import Finding, Passage


@dataclass(frozen=True, slots=True)
class Side:
    """Those who say one thing, with what is shown of it."""

    at: int
    """Place of the reading in the finding, from 0."""
    row: Row
    draft: str = ""
    """What to call the drafts that say it; empty where it is sources that do."""
    relation: str = ""
    """How sources stand to the drafts: "agrees", "otherwise"; or who else has it."""
    remark: str = ""
    """What is to be added: "alone" of a draft, "(one source)" of articles that are copies."""
    is_as_before: bool = False
    """Whether the sources say here what the draft says in the side before."""

    @property
    def who(self) -> str:
        """Who they are on one line: "The draft alone", "agrees: C", "otherwise: A B"."""
        said = self.draft or (
            f"{self.relation}: {self.row.letters}" if self.row.letters else self.relation
        )
        return f"{said} {self.remark}".rstrip()


def sides(finding: Finding, places: Places) -> Iterator[Side]:
    """What drafts say comes first, each time followed by the sources that agree; then the others.

    Of two things that drafts say, the one that fewer sources have is told first.
    """
    numbered = range(len(finding.readings))
    drafted = [at for at in numbered if _parts(finding, at, places)[0]]
    for at in sorted(drafted, key=lambda at: finding.support[at]):
        yield from _draft_and_agreeing(finding, at, places)
    for at in numbered:
        if at not in drafted:
            shown = row(finding, at, places)
            if shown.letters:
                remark = _sources(shown.letters, finding.support[at])
                yield Side(at, shown, relation="otherwise", remark=remark)
            else:
                yield Side(at, shown, relation=shown.sources)


def _draft_and_agreeing(finding: Finding, at: int, places: Places) -> Iterator[Side]:
    own, agreeing = _parts(finding, at, places)
    shown = row(_with(finding, at, own), at, places)
    name = "The draft" if len(places.report.drafts) == 1 else shown.letters
    yield Side(at, shown, draft=name, remark="" if agreeing else "alone")
    if agreeing:
        same = row(_with(finding, at, agreeing), at, places)
        verb = "agrees" if len(same.letters.split()) == 1 else "agree"
        remark = _sources(same.letters, finding.support[at])
        yield Side(at, same, relation=verb, remark=remark, is_as_before=True)


#: The places of a reading in drafts, and those in sources.
_Parts = tuple[tuple[Passage, ...], tuple[Passage, ...]]


def _parts(finding: Finding, at: int, places: Places) -> _Parts:
    drafts, passages = places.report.drafts, finding.readings[at].passages
    own = tuple(place for place in passages if place.path in drafts)
    return own, tuple(place for place in passages if place.path not in drafts)


def _with(finding: Finding, at: int, passages: tuple[Passage, ...]) -> Finding:
    """The finding with no other places of a reading than these."""
    readings = list(finding.readings)
    readings[at] = replace(readings[at], passages=passages)
    return replace(finding, readings=tuple(readings))


def _sources(letters: str, support: int) -> str:
    """How many of the sources are independent, where some are not."""
    return "" if support == len(letters.split()) else f"({count_of(support, 'source')})"
