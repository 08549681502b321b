"""Each way a story writes a name, with every place where it is written so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from checker.compare.names import name_parts
from checker.lexicon.titles import COURTESY, PARTICLES, SUFFIXES
from checker.types import EntityMention


@dataclass(frozen=True)
class Form:
    """One written form of a name: "Duncan Rait" is one, "Rait" another."""

    parts: tuple[str, ...]
    """Its folded parts, without titles."""
    mentions: tuple[EntityMention, ...]

    @cached_property
    def paths(self) -> frozenset[str]:
        """The articles that use the form."""
        return frozenset(mention.path for mention in self.mentions)

    @cached_property
    def support(self) -> tuple[int, int]:
        """How many articles, then how many places have it."""
        return len(self.paths), len(self.mentions)

    @property
    def text(self) -> str:
        """The form as first written."""
        return " ".join(self.mentions[0].name.text.split())

    @cached_property
    def core(self) -> tuple[str, ...]:
        """The parts without a generation suffix."""
        kept = tuple(part for part in self.parts if part not in SUFFIXES)
        return kept or self.parts

    @property
    def generation(self) -> str | None:
        """The suffix that tells father from son ("jr"), where written."""
        return next((part for part in self.parts[1:] if part in SUFFIXES), None)

    @property
    def surname(self) -> str:
        """The last part."""
        return self.core[-1]

    @property
    def given(self) -> str | None:
        """The first part of a longer form."""
        return self.core[0] if len(self.core) > 1 else None

    @property
    def middle(self) -> tuple[str, ...]:
        """What stands between given name and surname, small particles left out."""
        return tuple(part for part in self.core[1:-1] if part not in PARTICLES)


def gather_forms(mentions: Iterable[EntityMention]) -> tuple[Form, ...]:
    """Group mentions by their folded parts, in order of the parts."""
    grouped: dict[tuple[str, ...], list[EntityMention]] = {}
    for mention in mentions:
        parts = name_parts(mention.name.text)
        if parts and not set(parts) <= COURTESY:
            grouped.setdefault(parts, []).append(mention)
    return tuple(Form(parts, tuple(found)) for parts, found in sorted(grouped.items()))
