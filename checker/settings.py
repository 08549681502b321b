"""What a user may choose about a run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from checker.types import Rule, Severity


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices of one run; the defaults are what ``checker check`` does without options."""

    model: str | None = None
    """Name or folder of a sentence-transformers model; none stands for the built-in encoder."""
    language_model: str | None = None
    """Name or folder of an installed spaCy pipeline; none stands for the built-in one."""
    cache: Path | None = None
    """Folder in which vectors of sentences are kept from run to run; none where they are not."""
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

    def wants(self, rule: Rule) -> bool:
        """Whether a rule is to be run."""
        if rule.name in self.ignore:
            return False
        if rule.name in self.select | self.also:
            return True
        return not self.select and not rule.is_off_by_default
