"""How many findings of each severity a report holds, in words."""

from __future__ import annotations

from collections import Counter

from checker.types import Report, Severity

#: What a finding of each severity is called.
NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def counts(report: Report, joint: str) -> str:
    """Put "1 error, 2 notes", the most severe first, or "Nothing found"; ``joint`` divides them."""
    found = Counter(finding.severity for finding in report.findings)
    told = [
        f"{found[severity]} {noun}{'s' if found[severity] > 1 else ''}"
        for severity, noun in NOUNS.items()
        if found[severity]
    ]
    return joint.join(told) or "Nothing found"
