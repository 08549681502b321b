"""A name written in several accepted ways.

Flags: two or more accepted spellings or forms of one name in a story: transliterations (Sergei
and Sergey, Kiev and Kyiv, al-Qaeda and al-Qaida), full and short given names (William and Bill),
accents written and left out, words joined or parted ("Del Giudice" and "DelGiudice").

Leaves alone: a surname alone after the full name, initials and middle names, titles, plurals and
possessives, mistakes (see name-spelling), and different people whose names are spelled alike.

Why: none of these is wrong, but a newsroom's stories should agree on one, and a reader who
searches for a name finds only one spelling.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from checker.lexicon.phrases import listed
from checker.story.entities.differences import (
    Difference,
    given_difference,
    surname_difference,
    thing_difference,
)
from checker.story.entities.versions import (
    Version,
    given_versions,
    is_person,
    surname_versions,
    thing_versions,
)
from checker.types import Discrepancy, Entity, Kind, Severity, Story

_CONFIDENCE = 0.8


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each name, or part of a person's name, with accepted variants."""
    for entity in story.entities:
        if is_person(entity):
            surname = partial(surname_difference, name=entity.name)
            yield from _styles(entity, _accepted(surname_versions(entity, story), surname))
            yield from _styles(entity, _accepted(given_versions(entity, story), given_difference))
        else:
            yield from _styles(entity, _accepted(thing_versions(entity, story), thing_difference))


def _accepted(
    versions: Sequence[Version], difference: Callable[[Version, Version], Difference]
) -> tuple[Version, ...]:
    """The best supported version, and those that differ from it in style."""
    main = versions[:1]
    others = (v for v in versions[1:] if difference(versions[0], v) is Difference.STYLE)
    return (*main, *others)


def _styles(entity: Entity, versions: Sequence[Version]) -> Iterator[Discrepancy]:
    if len(versions) < 2:
        return
    yield Discrepancy(
        kind=Kind.NAME_STYLE,
        severity=Severity.INFO,
        message=_message(entity.name, [version.text for version in versions]),
        readings=tuple(version.reading for version in versions),
        confidence=_CONFIDENCE,
    )


def _message(name: str, forms: Sequence[str]) -> str:
    """One name and its other forms, or the forms alone where the name is none of them."""
    others = [f"“{form}”" for form in forms if form != name]
    if len(others) < len(forms):
        return f"{name} is also written {listed(others)}"
    return f"{name} is written {listed(others)}"
