"""What no source of a draft has: a line for each, since there are many and nothing is wrong."""

from __future__ import annotations

from collections.abc import Iterator

from checker.report.markdown_excerpt import in_bold
from checker.report.places import Places
from checker.report.readings import row
from checker.types import Finding, Passage, Report

#: The rule whose findings are such, where the report takes a draft's side.
_RULE = "single-source"


def is_unsupported(finding: Finding, report: Report) -> bool:
    """Whether a finding says that no source has something of a draft."""
    return bool(report.drafts) and finding.rule == _RULE


def unsupported(places: Places) -> Iterator[str]:
    """A heading and a table in the order of the drafts; nothing where there is no such finding."""
    report = places.report
    found = [
        (finding.told_at(report.drafts), number, finding)
        for number, finding in enumerate(report.findings, start=1)
        if is_unsupported(finding, report)
    ]
    if found:
        yield "## What no source has"
        yield f"*To be checked, or credited to who said it.* `{_RULE}`"
        lines = [_line(number, finding, place, places) for place, number, finding in sorted(found)]
        yield "\n".join(["| | The draft | Nearest in a source |", "|--:|---|---|", *lines])


def _line(number: int, finding: Finding, place: Passage, places: Places) -> str:
    at = next(at for at, reading in enumerate(finding.readings) if place in reading.passages)
    text = places.articles[place.path].text
    words = " … ".join(
        in_bold(text, part) for shown in row(finding, at, places).shown for part in shown.excerpts
    )
    nearest = [p for reading in finding.readings for p in reading.passages]
    sources = [p for p in nearest if p.path not in places.report.drafts]
    return f"| {number} | {places.link(place)} {words} | {places.links(sources)} |"
