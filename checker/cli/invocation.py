"""What one call of ``checker check`` asked for, before any file is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from checker.cli.targets import Target

#: What stands for standard input among the paths.
STDIN: Final = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invocation:
    """One field for each option of the command, of the same name.

    Of an option that the configuration may set too, None says that it was not given.
    """

    paths: tuple[str, ...]
    drafts: tuple[str, ...]
    changed_since: str | None
    unsupported: bool
    stdin_name: str | None
    outputs: tuple[Target, ...]
    format_name: str | None
    fail_on: str | None
    """The word for a severity, or "never"."""
    min_confidence: float | None
    select: frozenset[str] | None
    also: frozenset[str] | None
    ignore: frozenset[str] | None
    model: str | None
    language_model: str | None
    cache: bool | None
    published: date | None
    baseline: Path | None
    no_baseline: bool
    update_baseline: bool
    jobs: int | None
    """Cores to use at most; 0 stands for all there are."""
    watch: bool
    verbose: bool
    config: Path | None
    no_config: bool

    @property
    def inputs(self) -> tuple[str, ...]:
        """All that is read, the drafts first, with the name that standard input goes by."""
        unnamed = self.stdin_name or STDIN
        return tuple(unnamed if path == STDIN else path for path in (*self.drafts, *self.paths))
