"""The report an editor reads: what was compared, where it disagrees, and what it agrees on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from checker.report.counts import counts
from checker.report.escape import escape
from checker.report.head import SECTIONS, events, made, reprints, scope, title
from checker.report.hidden import hidden
from checker.report.markdown.agreement import agreement
from checker.report.markdown.articles import articles_table
from checker.report.markdown.finding import finding_section
from checker.report.markdown.hiding import how_to_hide, notices
from checker.report.markdown.unsupported import unsupported
from checker.report.places import Places
from checker.report.unsupported import is_unsupported
from checker.types import Report


def render_markdown(report: Report, folder: str = ".", address: str = "{}") -> str:
    """The whole page, with links to the articles as seen from the folder it will lie in.

    Where the page lies elsewhere, ``address`` is what a link leads to, the path at its braces.
    """
    places = Places(report, folder, address)
    parts = [
        f"# {escape(title(report))}",
        _summary(report),
        articles_table(places),
        *reprints(places),
        *events(places),
        *_findings(places),
        *unsupported(places),
        *agreement(places),
        *notices(places),
        *how_to_hide(report),
        _footer(report),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _summary(report: Report) -> str:
    """One line: how much there is of what, in what, and how much is not shown."""
    left_out = hidden(report)
    more = f" {left_out}." if left_out else ""
    return f"**{counts(report, ' · ')}** in {scope(report)}{more}"


def _findings(places: Places) -> Iterator[str]:
    every = enumerate(places.report.findings, start=1)
    numbered = (pair for pair in every if not is_unsupported(pair[1], places.report))
    for severity, group in groupby(numbered, key=lambda pair: pair[1].severity):
        heading, expectation = SECTIONS[severity]
        yield f"## {heading}"
        yield f"*{expectation}*"
        for number, finding in group:
            yield finding_section(number, finding, places)


def _footer(report: Report) -> str:
    return (
        "<details><summary>How this was made</summary>\n\n"
        f"{escape(made(report))} · no article left this machine.\n\n</details>"
    )
