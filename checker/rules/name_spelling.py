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

import re
from collections.abc import Iterator, Sequence
from functools import partial

from checker.compare.names import Likeness, likeness
from checker.lexicon.phrases import listed
from checker.rules.told import counted
from checker.story.entities.differences import (
    Difference,
    given_difference,
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

#: Words before a name by which somebody is called besides, and how far back they are looked for.
_CALLED = re.compile(
    r"(?i)\b(?:(?:known|wrote|born|performs?|performed|goes|went) (?:as|by)(?: the name(?: of)?)?|"
    r"a\.?k\.?a\.?|alias|nicknamed|dubbed|pen name|stage name)[ ,]{1,2}[\"“'‘]?$"
)
_BEFORE = 40

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
        (surname_versions(entity, story), partial(surname_difference, name=entity.name)),
        (given_versions(entity, story), given_difference),
    )
    for versions, difference_of in parts:
        if any(_is_alias(version, story) for version in versions):
            continue
        differences = [difference_of(versions[0], version) for version in versions[1:]]
        odd = tuple(
            version
            for version, difference in zip(versions[1:], differences, strict=True)
            if difference >= Difference.CAPITALS
        )
        if odd:
            mistaken = max(differences) is Difference.MISTAKE
            severity = Severity.ERROR if mistaken else Severity.WARNING
            readings = tuple(version.reading for version in (versions[0], *odd))
            is_other = likeness(versions[0].parts[0], odd[0].parts[0]) is Likeness.DIFFERENT
            message = _message(f"{entity.name} is {'called' if is_other else 'spelled'}", readings)
            yield Discrepancy(Kind.NAME, severity, message, readings, _PART_CONFIDENCE)


def _is_alias(version: Version, story: Story) -> bool:
    """Whether an article says that it is another name: "Jean Berthe, known as Berth"."""
    return any(
        _CALLED.search(story.words(Passage(place.path, max(0, place.start - _BEFORE), place.start)))
        for place in version.reading.passages
    )


def _check_thing(entity: Entity, story: Story) -> Iterator[Discrepancy]:
    versions = thing_versions(entity, story)
    odd = tuple(
        version
        for version in versions[1:]
        if thing_difference(versions[0], version) is Difference.MISTAKE
    )
    if odd:
        readings = tuple(version.reading for version in (versions[0], *odd))
        message = _message(f"{versions[0].text} is spelled", readings)
        yield Discrepancy(Kind.NAME, Severity.ERROR, message, readings, _THING_CONFIDENCE)


def _check_words(story: Story, reported: frozenset[Passage]) -> Iterator[Discrepancy]:
    """Words of longer names and titles, and surnames that several people bear."""
    for found in find_odd_words(story.articles, story.entities):
        if any(passage.overlaps(other) for passage in found.odd for other in reported):
            continue
        usual, spelled = story.words(found.usual[0]), story.words(found.odd[0])
        readings = Reading(usual, found.usual), Reading(spelled, found.odd)
        message = _message(f"{usual} is spelled", readings)
        yield Discrepancy(Kind.NAME, Severity.ERROR, message, readings, _WORD_CONFIDENCE)


def _message(said: str, readings: Sequence[Reading]) -> str:
    """How often each spelling stands, the odd ones first."""
    ordered = [*readings[1:], readings[0]]
    spellings = [f"“{reading.value}”" for reading in ordered]
    return f"{said} {listed(counted(ordered, spellings))}"
