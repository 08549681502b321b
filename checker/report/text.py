"""One line for each finding, in the form that editors and other tools jump from."""

from __future__ import annotations

from checker.report.escape import tidy, visible
from checker.types import AnnotatedArticle, Finding, Passage, Report


def render_text(report: Report) -> str:
    """Lines of ``path:line:column severity rule message``; nothing where nothing was found.

    Notices follow as lines of the severity "info"; one about the configuration has no place.
    """
    articles = {annotated.path: annotated for annotated in report.articles}
    findings = (
        _line(finding.told_at(report.drafts), _told(finding), articles)
        for finding in report.findings
    )
    notices = (
        _line(notice.passage, f"info {notice.name} {tidy(notice.message)}", articles)
        for notice in report.notices
    )
    return "".join((*findings, *notices))


def _told(finding: Finding) -> str:
    return f"{finding.severity.label} {finding.rule} {tidy(finding.message)}"


def _line(place: Passage | None, told: str, articles: dict[str, AnnotatedArticle]) -> str:
    if place is None:
        return f"{told}\n"
    line, column = articles[place.path].article.position(place.start)
    return f"{visible(place.path)}:{line}:{column} {told}\n"
