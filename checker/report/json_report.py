"""The report for other programs. The form is a contract: it grows keys and never drops one."""

from __future__ import annotations

from typing import Any

from checker.report.dump import dump_json
from checker.types import AnnotatedArticle, Finding, Notice, Passage, Report

_VERSION = 1


def render_json(report: Report) -> str:
    """One JSON object: articles, findings, and the clusters and stories they rest on."""
    articles = {annotated.path: annotated for annotated in report.articles}
    page = {
        "version": _VERSION,
        "articles": [
            {**describe(annotated), "draft": annotated.path in report.drafts}
            for annotated in report.articles
        ],
        "findings": [_finding(finding, articles) for finding in report.findings],
        "clusters": [
            {"id": cluster.id, "claims": [_place(claim.passage) for claim in cluster.claims]}
            for story in report.stories
            for cluster in story.clusters
        ],
        "stories": [[annotated.path for annotated in story.articles] for story in report.stories],
        "notices": [_notice(notice, articles) for notice in report.notices],
        "hidden": {
            "by_comments": report.suppressed - report.listed,
            "by_configuration": report.listed,
            "by_baseline": report.known,
        },
    }
    return dump_json(page)


def describe(annotated: AnnotatedArticle) -> dict[str, str | None]:
    """What is known about one article."""
    article = annotated.article
    return {
        "path": article.path,
        "title": article.title,
        "source": article.source,
        "published": article.published.isoformat() if article.published else None,
    }


def _finding(finding: Finding, articles: dict[str, AnnotatedArticle]) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "kind": finding.kind.value,
        "severity": finding.severity.label,
        "confidence": round(finding.confidence, 2),
        "message": finding.message,
        "fingerprint": finding.fingerprint,
        "readings": [
            {
                "value": reading.value,
                "sources": support,
                "evidence": [_evidence(place, articles) for place in reading.passages],
            }
            for reading, support in zip(finding.readings, finding.support, strict=True)
        ],
    }


def _notice(notice: Notice, articles: dict[str, AnnotatedArticle]) -> dict[str, Any]:
    place = _evidence(notice.passage, articles) if notice.passage else None
    return {"name": notice.name, "message": notice.message, "place": place}


def _evidence(place: Passage, articles: dict[str, AnnotatedArticle]) -> dict[str, Any]:
    article = articles[place.path].article
    line, column = article.position(place.start)
    text = article.text[place.start : place.end]
    return {**_place(place), "line": line, "column": column, "text": text}


def _place(place: Passage) -> dict[str, Any]:
    return {"path": place.path, "start": place.start, "end": place.end}
