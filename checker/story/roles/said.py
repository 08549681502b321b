"""One thing an article says a person is, and where it says so."""

from __future__ import annotations

from dataclasses import dataclass

from checker.extract.names.persons import same_given, take_apart
from checker.types import Passage


@dataclass(frozen=True, slots=True)
class Said:
    """An office, a party or a home of one person, as one article has it at one place."""

    value: str
    """What is compared: "senator", "Republican", "Iowa"."""
    shown: str
    """The words that say it, as they stand: "Sen.", "(R-Iowa)"."""
    passage: Passage
    name: str
    """The name as it stands there, without titles."""
    is_past: bool = False
    """Whether it is said to be over, or still to come: "former", "then", "-elect"."""

    @property
    def is_bare(self) -> bool:
        """Whether the person is called by surname alone there, and another may be meant."""
        return len(self.name.split()) == 1


def may_be_one(one: Said, other: Said) -> bool:
    """Whether two places may tell of one person: no two given names that differ stand there."""
    return same_given(take_apart(one.name).given, take_apart(other.name).given)
