"""What no source of a draft has: a line for each, since there are many and nothing is wrong."""

from __future__ import annotations

from collections.abc import Iterator

from checker.report.markdown.excerpt import in_bold
from checker.report.places import Places
from checker.report.readings import row
from checker.report.unsupported import EXPECTATION, HEADING, is_nearest, is_unsupported
from checker.rules.single_source import NAME
from checker.types import Finding


def unsupported(places: Places) -> Iterator[str]:
    """A heading and a table in the order of the numbers; nothing where there is no such finding."""
    report = places.report
    lines = [
        _line(number, finding, places)
        for number, finding in enumerate(report.findings, start=1)
        if is_unsupported(finding, report)
    ]
    if lines:
        yield f"## {HEADING}"
        yield f"*{EXPECTATION}* `{NAME}`"
        yield "\n".join(["| | The draft | Nearest in a source |", "|--:|---|---|", *lines])


def _line(number: int, finding: Finding, places: Places) -> str:
    """The words as the draft first has them, where else drafts do, and where to look."""
    place = finding.told_at(places.report.drafts)
    at = next(at for at, reading in enumerate(finding.readings) if place in reading.passages)
    shown = row(finding, at, places).shown[0]
    text = places.articles[shown.place.path].text
    words = " … ".join(in_bold(text, part) for part in shown.excerpts)
    first = shown.place.path, places.line(shown.place)
    passages = finding.readings[at].passages
    others = [p for p in passages if (p.path, places.line(p)) != first]
    also = f"<br>also {places.links(others)}" if others else ""
    nearest = [p for r in finding.readings if is_nearest(finding, r) for p in r.passages]
    return f"| {number} | {places.link(shown.place)} {words}{also} | {places.links(nearest)} |"
