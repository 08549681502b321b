"""The report as GitLab's Code Quality takes it: a list of entries, one for each finding.

The form is that of https://docs.gitlab.com/ci/testing/code_quality/ ("Code Quality report
format"). GitLab drops what has the fingerprint of another entry, and shows no entry that is not in
a file; a notice that has no place in an article is therefore left to the other formats.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from typing import Any

from checker.report.ci.statement import plain, statement
from checker.report.dump import dump_json
from checker.report.escape import tidy
from checker.report.places import Places
from checker.types import Finding, Notice, Passage, Report, Severity

#: GitLab knows info, minor, major, critical and blocker; a disagreement blocks nothing by itself.
_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render_gitlab(report: Report, folder: str = ".") -> str:
    """A JSON list; the paths are as seen from the folder, the root of the repository."""
    places = Places(report, folder)
    entries = [*(_finding(each, places) for each in report.findings), *_notices(places)]
    seen: Counter[str] = Counter()
    for entry in entries:
        name = entry["fingerprint"]
        if seen[name]:
            entry["fingerprint"] = _hash(f"{name}\n{seen[name]}")
        seen[name] += 1
    return dump_json(entries)


def _finding(finding: Finding, places: Places) -> dict[str, Any]:
    message, *readings = statement(finding, plain(places), places.report.drafts)
    return {
        "description": " ".join([message, "; ".join(readings)]),
        "check_name": finding.rule,
        "fingerprint": finding.fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": _location(finding.told_at(places.report.drafts), places),
    }


def _notices(places: Places) -> Iterator[dict[str, Any]]:
    for notice in places.report.notices:
        if notice.passage is not None:
            yield _notice(notice, notice.passage, places)


def _notice(notice: Notice, passage: Passage, places: Places) -> dict[str, Any]:
    told = tidy(notice.message)
    return {
        "description": told,
        "check_name": notice.name,
        "fingerprint": _hash(f"{notice.name}\n{passage.path}\n{told}"),
        "severity": "info",
        "location": _location(passage, places),
    }


def _location(passage: Passage, places: Places) -> dict[str, Any]:
    end, _ = places.articles[passage.path].article.position(passage.end)
    lines = {"begin": places.line(passage), "end": end}
    return {"path": places.relative(passage.path), "lines": lines}


def _hash(text: str) -> str:
    """As long as the fingerprint of a finding."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:16]
