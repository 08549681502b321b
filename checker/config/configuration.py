"""What a configuration file says, each value read and checked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from checker.settings import PathChoices, SuppressedFinding
from checker.types import HouseStyle, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """One field for each key of the file, of the same name; none where the file has no such key.

    Paths in it are ready for use from the working folder.
    """

    file: Path | None = None
    """Where it was read; none where there is no configuration."""
    select: frozenset[str] | None = None
    also: frozenset[str] | None = None
    ignore: frozenset[str] | None = None
    fail_on: str | None = None
    """The word for a severity, or "never"."""
    min_confidence: float | None = None
    model: str | None = None
    language_model: str | None = None
    cache: bool | None = None
    baseline: Path | None = None
    jobs: int | None = None
    exclude: tuple[str, ...] | None = None
    severity: Mapping[str, Severity | None] = field(default_factory=dict)
    """Severity by rule; none for a rule that is off."""
    paths: tuple[PathChoices, ...] = ()
    accept: HouseStyle = field(default_factory=HouseStyle)
    """Names and words that are let stand; without preferences."""
    style: HouseStyle = field(default_factory=HouseStyle)
    """Preferences; without names and words."""
    suppress: tuple[SuppressedFinding, ...] = ()

    @property
    def folder(self) -> Path | None:
        """The folder that patterns of paths are relative to."""
        return self.file.parent if self.file else None
