"""What a desk has settled for itself: the spellings it prefers, and the words it lets stand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Preference:
    """A spelling the desk uses, and those it does not ("Kyiv", not "Kiev")."""

    preferred: str
    unwanted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """The spellings of one desk; empty where it has settled nothing."""

    preferences: tuple[Preference, ...] = ()
    names: frozenset[str] = frozenset()
    """Names that are right as they are written: nobody's misspelling."""
    words: frozenset[str] = frozenset()
    """Words and turns that are never reported, whatever rule finds them odd."""
