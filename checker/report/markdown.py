"""The report an editor reads: what was compared, where it disagrees, and what it agrees on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from pathlib import PurePath

from checker.report.counts import counts
from checker.report.escape import escape
from checker.report.markdown_agreement import agreement
from checker.report.markdown_articles import articles_table, period, reprints
from checker.report.markdown_finding import finding_section
from checker.report.places import Places
from checker.types import Report, Severity

#: Heading of each severity and the line that says what to expect under it.
_SECTIONS = {
    Severity.ERROR: ("Errors", "These cannot both be right."),
    Severity.WARNING: ("Warnings", "These differ, perhaps for a good reason."),
    Severity.INFO: ("Notes", "Matters of style, and disputes between people in the story."),
}


def render_markdown(report: Report, folder: str = ".") -> str:
    """The whole page, with links to the articles as seen from the folder it will lie in."""
    places = Places(report, folder)
    parts = [
        f"# {_title(report)}",
        _summary(report),
        articles_table(places),
        *reprints(places),
        *_events(places),
        *_findings(places),
        *agreement(places),
        _footer(report),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _title(report: Report) -> str:
    number = len(report.articles)
    if number == 1:
        return "One article, checked in itself"
    if not report.findings:
        return f"{number} articles, no disagreement found"
    return f"Where {number} articles disagree"


def _summary(report: Report) -> str:
    """One line: how much there is of what, and in what."""
    return f"**{counts(report, ' · ')}** in {_scope(report)}"


def _scope(report: Report) -> str:
    if len(report.articles) == 1:
        return f"one article{period(report)}. There was no other to compare it with."
    stories = "one story" if len(report.stories) == 1 else f"{len(report.stories)} stories"
    return f"{stories} of {len(report.articles)} articles ({_outlets(report)}){period(report)}."


def _outlets(report: Report) -> str:
    named = len({a.article.source for a in report.articles if a.article.source})
    without = sum(not annotated.article.source for annotated in report.articles)
    if not named:
        return "no outlet named"
    outlets = f"{named} outlet{'s' if named > 1 else ''}"
    return f"{outlets} named, {without} without" if without else outlets


def _events(places: Places) -> Iterator[str]:
    """Which articles tell the same event, where there is more than one."""
    stories = places.report.stories
    if len(stories) < 2:
        return
    groups = [places.letters_of(a.path for a in story.articles) for story in stories]
    yield (
        f"The articles tell {len(stories)} events, and only articles on the same one "
        f"are compared: {' · '.join(groups)}."
    )


def _findings(places: Places) -> Iterator[str]:
    numbered = enumerate(places.report.findings, start=1)
    for severity, group in groupby(numbered, key=lambda pair: pair[1].severity):
        heading, expectation = _SECTIONS[severity]
        yield f"## {heading}"
        yield f"*{expectation}*"
        for number, finding in group:
            yield finding_section(number, finding, places)


def _footer(report: Report) -> str:
    encoder, language = map(_model_name, (report.encoder, report.language_model))
    rules = ", ".join(report.rules) or "none"
    made = (
        f"checker {report.version} · encoder {encoder} · language model {language} · rules: {rules}"
    )
    return (
        "<details><summary>How this was made</summary>\n\n"
        f"{escape(made)} · no article left this machine.\n\n</details>"
    )


def _model_name(model: str) -> str:
    """A model without the folders of the machine it lies on."""
    path = PurePath(model)
    return path.name if path.is_absolute() else model
