"""A person, an organisation or a place whose name is spelled in more than one way.

Flags: a spelling that looks like a mistake beside the name that the articles otherwise use:
letters swapped, dropped, doubled or replaced ("Rybakov" for Ryabkov), another given name for the
same person ("Mike Smith" for Mark Smith), a word of a longer name changed ("Federal Elections
Commission" for Federal Election Commission), another capital ("Luann" for LuAnn); in one article
as well as across articles, with every place of each spelling.

Leaves alone: accepted spellings and short forms (see name-style), plurals and possessives,
countries and their people, different people with similar names, middle names and initials that
one side leaves out, names inside web addresses.

Why: a misspelt name is the mistake that readers notice and sources mind. The finding says which
spelling most sources have and never which is right: ask, or look it up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.compare.names import name_parts
from checker.lexicon.phrases import listed
from checker.story.entities.differences import (
    Difference,
    part_difference,
    surname_difference,
    thing_difference,
)
from checker.story.entities.odd_words import find_odd_words
from checker.story.entities.versions import (
    Version,
    given_versions,
    is_person,
    surname_versions,
    thing_versions,
)
from checker.types import Discrepancy, Entity, Kind, Passage, Reading, Severity, Story

#: Of 49 such findings in 65 stories with gold the annotators had all; unseen stories differ more,
#: and a slip in a common word of a longer name is the least sure.
_PART_CONFIDENCE, _THING_CONFIDENCE, _WORD_CONFIDENCE = 0.9, 0.7, 0.6


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each name, or part of a person's name, with odd spellings."""
    found: list[Discrepancy] = []
    for entity in story.entities:
        if is_person(entity):
            found += _check_person(entity, story)
        else:
            found += _check_thing(entity, story)
    yield from found
    odd = {passage for one in found for reading in one.readings[1:] for passage in reading.passages}
    yield from _check_words(story, frozenset(odd))


def _check_person(entity: Entity, story: Story) -> Iterator[Discrepancy]:
    parts = (
        (surname_versions(entity, story), surname_difference),
        (given_versions(entity, story), part_difference),
    )
    for versions, difference_of in parts:
        differences = [difference_of(versions[0], version) for version in versions[1:]]
        odd = tuple(
            version
            for version, difference in zip(versions[1:], differences, strict=True)
            if difference >= Difference.CAPITALS
        )
        if odd:
            mistaken = max(differences) is Difference.MISTAKE
            severity = Severity.ERROR if mistaken else Severity.WARNING
            yield Discrepancy(
                Kind.NAME,
                severity,
                _message(entity.name, odd),
                tuple(version.reading for version in (versions[0], *odd)),
                _PART_CONFIDENCE,
            )


def _check_thing(entity: Entity, story: Story) -> Iterator[Discrepancy]:
    versions = thing_versions(entity, story)
    odd = tuple(
        version
        for version in versions[1:]
        if thing_difference(versions[0], version) is Difference.MISTAKE
    )
    if odd:
        yield Discrepancy(
            Kind.NAME,
            Severity.ERROR,
            _message(versions[0].text, odd),
            tuple(version.reading for version in (versions[0], *odd)),
            _THING_CONFIDENCE,
        )


def _check_words(story: Story, reported: frozenset[Passage]) -> Iterator[Discrepancy]:
    """Words of longer names and titles, and surnames that several people bear."""
    names = (name_parts(m.name.text) for entity in story.entities for m in entity.mentions)
    forms = sorted({parts for parts in names if len(parts) > 1})
    for found in find_odd_words(story.articles, forms):
        if any(_meet(passage, other) for passage in found.odd for other in reported):
            continue
        usual, spelled = story.words(found.usual[0]), story.words(found.odd[0])
        yield Discrepancy(
            Kind.NAME,
            Severity.ERROR,
            f"{usual} is also spelled '{spelled}'",
            (Reading(usual, found.usual), Reading(spelled, found.odd)),
            _WORD_CONFIDENCE,
        )


def _meet(one: Passage, other: Passage) -> bool:
    return one.path == other.path and one.span.overlaps(other.span)


def _message(name: str, odd: Sequence[Version]) -> str:
    spellings = listed([f"'{version.text}'" for version in odd])
    return f"{name} is also spelled {spellings}"
