"""What a user may choose about a run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from checker.patterns import matches
from checker.types import HouseStyle, Rule, Severity

#: A fingerprint may be cut to this: of a thousand findings two begin alike once in 8,600 runs.
LEAST_FINGERPRINT = 8


#: The word for the severity at which no run fails, on the command line and in a configuration.
NEVER: Final = "never"


@dataclass(frozen=True, slots=True)
class SuppressedFinding:
    """A finding that is hidden by its fingerprint."""

    fingerprint: str
    """The whole of it, or its first ``LEAST_FINGERPRINT`` characters at least."""
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PathChoices:
    """What holds for findings told at a path that meets a pattern (see ``checker.patterns``)."""

    pattern: str
    severity: Mapping[str, Severity | None] = field(default_factory=dict)
    """Severity of rules by name; none for a rule that is to say nothing there."""
    min_confidence: float | None = None
    """The least probable finding that is told there; none where the run's own holds."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of one run; the defaults are what ``checker check`` does without options."""

    model: str | None = None
    """Name or folder of a sentence-transformers model; none stands for the built-in encoder."""
    language_model: str | None = None
    """Name or folder of an installed spaCy pipeline; none stands for the built-in one."""
    cache: Path | None = None
    """Folder in which vectors of sentences are kept from run to run; none where they are not."""
    jobs: int | None = None
    """Processor cores to use at most; none stands for all that the run may have."""
    min_confidence: float = 0.4
    """Findings less probable than this are left out, 0 to 1. On development stories that the
    slot models had not seen, 0.4 left 35 findings on numbers, 20 of them right; 0.3 left 67, 27
    of them right; 0.5 left 21, 16 of them right."""
    select: frozenset[str] = frozenset()
    """Names of the only rules to run; none stands for all that are not off by default."""
    also: frozenset[str] = frozenset()
    """Names of rules to run besides, for those that are off by default."""
    ignore: frozenset[str] = frozenset()
    """Names of rules not to run, even where they are selected."""
    fail_on: Severity | None = Severity.ERROR
    """The least severity that makes a run fail; none where findings never do."""
    severity: Mapping[str, Severity] = field(default_factory=dict)
    """Severity of all that a rule finds, by its name, in place of the rule's own."""
    paths: tuple[PathChoices, ...] = ()
    """What holds for findings told at some paths; what comes later wins."""
    suppress: tuple[SuppressedFinding, ...] = ()
    """Findings that are hidden wherever they stand."""
    style: HouseStyle = field(default_factory=HouseStyle)
    """The spellings the desk prefers, and the names and words it lets stand."""
    exclude: tuple[str, ...] = ()
    """Patterns of files that are left out of folders; a file given by name is read."""
    folder: Path | None = None
    """What patterns of paths are relative to; none stands for the working folder."""

    def wants(self, rule: Rule) -> bool:
        """Whether a rule is to be run."""
        if rule.name in self.ignore:
            return False
        if rule.name in self.select | self.also:
            return True
        return not self.select and not rule.is_off_by_default

    def severity_at(self, path: str, rule: str, own: Severity) -> Severity | None:
        """How severe a finding of a rule is that is told at a path; none where it is not told.

        ``own`` is the severity it has of itself.
        """
        severity: Severity | None = self.severity.get(rule, own)
        for choices in self.paths:
            if rule in choices.severity and matches(path, [choices.pattern], self.folder):
                severity = choices.severity[rule]
        return severity

    def min_confidence_at(self, path: str) -> float:
        """How probable a finding must be to be told at a path."""
        least = self.min_confidence
        for choices in self.paths:
            own = choices.min_confidence
            if own is not None and matches(path, [choices.pattern], self.folder):
                least = own
        return least
