"""One finding: its heading, and a table with one row for each reading."""

from __future__ import annotations

from checker.report.escape import escape
from checker.report.markdown.excerpt import in_bold
from checker.report.places import Places
from checker.report.readings import Row, Shown, heading, is_name, is_quotation, row
from checker.report.sides import Side, sides
from checker.report.unsupported import is_nearest
from checker.types import Finding


def finding_section(number: int, finding: Finding, places: Places) -> str:
    """The heading with number, message and rule, and the readings side by side."""
    if is_quotation(finding):
        first, cells = "Words (what differs in **bold**)", _quotation_cells
    else:
        first, cells = "Spelling" if is_name(finding) else "What is said", _cells
    lines = [f"### {number}. {escape(heading(finding))} `{finding.rule}`", ""]
    if places.report.drafts:
        lines += [f"| | {first} | Where |", "|---|---|---|"]
        for side in sides(finding, places):
            words, where = cells(side.row, places)
            said = "the same" if side.is_as_before else words
            lines.append(f"| {_who(side)} | {said} | {where} |")
    else:
        lines += [f"| {first} | Sources | Where |", "|---|---|---|"]
        for at, reading in enumerate(finding.readings):
            told = row(finding, at, places)
            words, where = (_cells if is_nearest(finding, reading) else cells)(told, places)
            lines.append(f"| {words} | {_sources(told)} | {where} |")
    return "\n".join(lines)


def _who(side: Side) -> str:
    return f"**{side.draft}** {side.remark}".rstrip() if side.draft else side.who


def _cells(told: Row, places: Places) -> tuple[str, str]:
    """What is said, and where."""
    where = [f"{places.link(shown.place)} {_words(shown, places)}" for shown in told.shown]
    if told.others:
        where.append(f"and {len(told.others)} more: {places.links(told.others)}")
    return escape(told.value), "<br>".join(where)


def _quotation_cells(told: Row, places: Places) -> tuple[str, str]:
    words = " ".join(_words(shown, places) for shown in told.shown) or escape(told.value)
    return words, places.links(told.others)


def _words(shown: Shown, places: Places) -> str:
    text = places.articles[shown.place.path].text
    return " … ".join(in_bold(text, part) for part in shown.excerpts)


def _sources(told: Row) -> str:
    """How many independent sources have a reading, which articles, and how often where often."""
    articles = f"{told.sources}: {told.letters}" if told.letters else told.sources
    return f"{articles}, {told.often}" if told.often else articles
