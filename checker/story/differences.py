"""How the spellings of one entity's name differ from the best supported one."""

from __future__ import annotations

from enum import Enum

from checker.compare.names import Likeness, likeness
from checker.compare.spellings import is_accepted_variant, is_short_form
from checker.story.versions import Version

_SMALL = frozenset({"of", "the", "and", "for", "on", "in"})


class Difference(Enum):
    """What an editor would call the difference of two spellings."""

    NONE = "none"
    STYLE = "style"
    MISTAKE = "mistake"


def part_difference(main: str, other: str) -> Difference:
    """How one folded part of a person's name differs from another spelling of it."""
    if main == other or 1 in {len(main), len(other)}:
        return Difference.NONE
    like = likeness(main, other)
    return Difference.STYLE if like is Likeness.VARIANT else Difference.MISTAKE


def thing_difference(main: Version, other: Version) -> Difference:
    """How two names of one organisation, place or thing differ."""
    a = tuple(part for part in main.parts if part not in _SMALL)
    b = tuple(part for part in other.parts if part not in _SMALL)
    if "".join(a) == "".join(b):
        if a == b:
            inside = set(main.parts[1:]) ^ set(other.parts[1:])
            return Difference.MISTAKE if inside else Difference.NONE
        return Difference.STYLE
    if len(a) != len(b):
        return Difference.STYLE
    differing = [(x, y) for x, y in zip(a, b, strict=True) if x != y]
    if all(is_accepted_variant(x, y) or is_short_form(x, y) for x, y in differing):
        return Difference.STYLE
    return Difference.MISTAKE
