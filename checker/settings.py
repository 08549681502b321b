"""What a user may choose about a run."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from checker.types import Severity


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
    """Names of the only rules to run; none stands for all of them."""
    ignore: frozenset[str] = frozenset()
    """Names of rules not to run, even where they are selected."""
    fail_on: Severity | None = Severity.ERROR
    """The least severity that makes a run fail; none where findings never do."""

    def wants(self, rule: str) -> bool:
        """Whether the rule of this name is to be run."""
        return rule not in self.ignore and (not self.select or rule in self.select)
