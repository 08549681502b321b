"""Findings of what nobody else says: one side has it, and the other is only where to look."""

from __future__ import annotations

from checker.rules.single_source import NAME, NEAREST
from checker.types import Finding, Reading, Report

#: How every page heads what no source of a draft has, and what to expect under it.
HEADING = "What no source has"
EXPECTATION = "To be checked, or credited to who said it."


def is_unsupported(finding: Finding, report: Report) -> bool:
    """Whether a finding says that no source has something of a draft."""
    return bool(report.drafts) and finding.rule == NAME


def is_nearest(finding: Finding, reading: Reading) -> bool:
    """Whether a reading is only the place elsewhere that comes nearest to what one source has."""
    return finding.rule == NAME and reading.value == NEAREST
