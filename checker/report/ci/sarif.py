"""The report as SARIF 2.1.0, the form in which code scanning and editors take findings.

The properties are those of the OASIS standard (docs.oasis-open.org/sarif/sarif/v2.1.0) and, of
these, the ones that GitHub shows (docs.github.com, "SARIF support for code scanning").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from checker.report.ci.sarif_places import ROOT, address, literal, location
from checker.report.ci.sarif_results import result
from checker.report.ci.sarif_rules import described
from checker.report.dump import dump_json
from checker.report.places import Places
from checker.types import Notice, Report

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
#: "Results per run: 25,000; only the top 5,000 results will be included, prioritized by severity"
#: (docs.github.com, "SARIF support for code scanning"); a file with more is refused.
_MOST = 25_000
_SHOWN = 5_000
_LEFT_OUT = "results-left-out"


def render_sarif(report: Report, folder: str = ".") -> str:
    """One run in JSON; addresses are as seen from the folder, the root of the repository."""
    places = Places(report, folder)
    rules = list(dict.fromkeys([*report.rules, *(each.rule for each in report.findings)]))
    numbers = {name: number for number, name in enumerate(rules)}
    notifications = [*_left_out(report), *(_notification(each, places) for each in report.notices)]
    root = {"description": {"text": "The root of the repository."}}
    run = {
        "tool": {"driver": _driver(report, rules, notifications)},
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": notifications}],
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: root},
        "artifacts": [
            {"location": address(annotated.path, places), "roles": ["analysisTarget"]}
            for annotated in report.articles
        ],
        "results": [
            result(finding, numbers[finding.rule], places) for finding in report.findings[:_MOST]
        ],
    }
    return dump_json({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _driver(
    report: Report, rules: Sequence[str], notifications: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    """The program itself: its version, its rules, and the sorts of notices it has."""
    sorts = dict.fromkeys(each["descriptor"]["id"] for each in notifications)
    return {
        "name": "checker",
        "version": report.version,
        "shortDescription": {"text": "Finds where several articles on one event do not agree."},
        "rules": described(rules),
        "notifications": [{"id": name} for name in sorts],
    }


def _left_out(report: Report) -> Iterator[dict[str, Any]]:
    """Say that a viewer will not show everything, where there is too much for it."""
    found = len(report.findings)
    if found <= _SHOWN:
        return
    shown = f"Of {found:,} findings GitHub shows the {_SHOWN:,} most severe"
    rest = f"; {found - _MOST:,} are not in this file, which may hold {_MOST:,}"
    text = f"{shown}{rest if found > _MOST else ''}."
    yield {"descriptor": {"id": _LEFT_OUT}, "level": "warning", "message": {"text": text}}


def _notification(notice: Notice, places: Places) -> dict[str, Any]:
    """A notice (section 3.58), where in an article it is to be mended."""
    where = {"locations": [location(notice.passage, places)]} if notice.passage else {}
    return {
        "descriptor": {"id": notice.name},
        "level": "note",
        "message": {"text": literal(notice.message)},
        **where,
    }
