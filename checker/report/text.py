"""One line for each finding, in the form that editors and other tools jump from."""

from __future__ import annotations

from checker.report.escape import tidy, visible
from checker.types import AnnotatedArticle, Finding, Passage, Report


def render_text(report: Report) -> str:
    """Lines of ``path:line:column severity rule message``; nothing where nothing was found."""
    articles = {annotated.path: annotated for annotated in report.articles}
    return "".join(
        _line(finding, finding.told_at(report.drafts), articles) for finding in report.findings
    )


def _line(finding: Finding, place: Passage, articles: dict[str, AnnotatedArticle]) -> str:
    line, column = articles[place.path].article.position(place.start)
    told = f"{finding.severity.label} {finding.rule} {tidy(finding.message)}"
    return f"{visible(place.path)}:{line}:{column} {told}\n"
