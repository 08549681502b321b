"""One finding: its heading, and a table with one row for each reading."""

from __future__ import annotations

from checker.report.escape import escape
from checker.report.markdown_excerpt import in_bold
from checker.report.places import Places
from checker.report.readings import Row, Shown, heading, is_name, is_quotation, row
from checker.types import Finding


def finding_section(number: int, finding: Finding, places: Places) -> str:
    """The heading with number, message and rule, and the readings side by side."""
    if is_quotation(finding):
        first, line = "Words (what differs in **bold**)", _quotation_line
    else:
        first, line = "Spelling" if is_name(finding) else "What is said", _line
    rows = [row(finding, at, places) for at in range(len(finding.readings))]
    return "\n".join(
        [
            f"### {number}. {escape(heading(finding))} `{finding.rule}`",
            "",
            f"| {first} | Sources | Where |",
            "|---|---|---|",
            *(line(told, places) for told in rows),
        ]
    )


def _line(told: Row, places: Places) -> str:
    where = [f"{places.link(shown.place)} {_words(shown, places)}" for shown in told.shown]
    if told.others:
        where.append(f"and {len(told.others)} more: {places.links(told.others)}")
    return f"| {escape(told.value)} | {_sources(told)} | {'<br>'.join(where)} |"


def _quotation_line(told: Row, places: Places) -> str:
    words = " ".join(_words(shown, places) for shown in told.shown) or escape(told.value)
    return f"| {words} | {_sources(told)} | {places.links(told.others)} |"


def _words(shown: Shown, places: Places) -> str:
    text = places.articles[shown.place.path].text
    return " … ".join(in_bold(text, part) for part in shown.excerpts)


def _sources(told: Row) -> str:
    """How many independent sources have a reading, which articles, and how often where often."""
    articles = f"{told.sources}: {told.letters}" if told.letters else told.sources
    return f"{articles}, {told.often}" if told.often else articles
