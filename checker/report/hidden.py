"""How many findings are not shown, and what hides them."""

from __future__ import annotations

from checker.types import Report


def hidden(report: Report) -> str:
    """Put "3 findings hidden: 2 by the baseline, 1 by a comment"; nothing where none is."""
    comments = report.suppressed - report.listed
    by_comments = "a comment" if comments == 1 else "comments"
    sources = {
        "the baseline": report.known,
        by_comments: comments,
        "the configuration": report.listed,
    }
    told = {source: number for source, number in sources.items() if number}
    number = sum(told.values())
    findings = f"{number} finding{'' if number == 1 else 's'} hidden"
    if len(told) == 1:
        return f"{findings} by {next(iter(told))}"
    by = ", ".join(f"{part} by {source}" for source, part in told.items())
    return f"{findings}: {by}" if told else ""
