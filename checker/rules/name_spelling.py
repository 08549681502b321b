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
from checker.story.differences import Difference, part_difference, thing_difference
from checker.story.odd_words import find_odd_words
from checker.story.versions import (
    Version,
    given_versions,
    surname_versions,
    thing_versions,
)
from checker.types import (
    Discrepancy,
    Entity,
    EntityMention,
    Kind,
    NameKind,
    Reading,
    Severity,
    Story,
)

#: How often an editor agreed with such findings on the development stories, rounded.
_PART_CONFIDENCE, _THING_CONFIDENCE, _WORD_CONFIDENCE = 0.9, 0.7, 0.6


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each name, or part of a person's name, with odd spellings."""
    for entity in story.entities:
        if entity.kind is NameKind.PERSON:
            yield from _check_person(entity, story)
        else:
            yield from _check_thing(entity, story)
    yield from _check_words(story)


def _check_person(entity: Entity, story: Story) -> Iterator[Discrepancy]:
    for versions in (surname_versions(entity, story), given_versions(entity, story)):
        differences = [part_difference(versions[0], version) for version in versions[1:]]
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


def _check_words(story: Story) -> Iterator[Discrepancy]:
    """Words of longer names and titles, and surnames that several people bear."""
    people = [e for e in story.entities if e.kind is NameKind.PERSON]
    full = {part for e in people for m in e.mentions for part in _full_parts(m)}
    reported = {m.passage for e in people for m in e.mentions}
    for found in find_odd_words(story.articles, frozenset(full)):
        odd = tuple(passage for passage in found.odd if passage not in reported)
        if not odd:
            continue
        usual, spelled = story.words(found.usual[0]), story.words(odd[0])
        yield Discrepancy(
            Kind.NAME,
            Severity.ERROR,
            f"{usual} is also spelled '{spelled}'",
            (Reading(usual, found.usual), Reading(spelled, odd)),
            _WORD_CONFIDENCE,
        )


def _full_parts(mention: EntityMention) -> tuple[str, ...]:
    parts = name_parts(mention.name.text)
    return parts if len(parts) > 1 else ()


def _message(name: str, odd: Sequence[Version]) -> str:
    spellings = listed([f"'{version.text}'" for version in odd])
    return f"{name} is also spelled {spellings}"
