"""What one call of ``checker check`` asked for, before any file is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from checker.cli.targets import Target
from checker.types import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Invocation:
    """One field for each option of the command, of the same name.

    Of an option that the configuration may set too, None says that it was not given.
    """

    paths: tuple[str, ...]
    outputs: tuple[Target, ...]
    format_name: str | None
    fail_on: Severity | None
    min_confidence: float
    select: frozenset[str]
    also: frozenset[str]
    ignore: frozenset[str]
    model: str | None
    language_model: str | None
    cache: Path | None
    published: date | None
    verbose: bool
