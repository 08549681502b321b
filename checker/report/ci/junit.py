"""The report as test results: a suite for each rule, a case for each finding.

The form is the one that Jenkins' xUnit plugin checks (junit-10.xsd) and GitLab reads. A finding
that makes the run fail is a failure; one below ``--fail-on`` is a skipped case, so that it is seen
and the page agrees with the exit status. A rule that found nothing is a case that passes. Notices
stand in the output of a last suite without cases.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from xml.etree import ElementTree as ET

from checker.report.ci.statement import plain, statement
from checker.report.escape import tidy, visible
from checker.report.places import Places
from checker.types import Finding, Report

#: What XML 1.0 cannot hold and ``visible`` leaves: the last two code points of the first plane.
_FORBIDDEN = re.compile("[\ufffe\uffff]")


def render_junit(report: Report, folder: str = ".") -> str:
    """An XML page; the paths in it are as seen from the folder."""
    places = Places(report, folder)
    root = ET.Element("testsuites", name="checker")
    rules = dict.fromkeys([*report.rules, *(finding.rule for finding in report.findings)])
    for rule in rules:
        root.append(_suite(rule, places))
    if report.notices:
        root.append(_notices(places))
    for name in ("tests", "failures", "errors"):
        root.set(name, str(sum(int(suite.get(name, "0")) for suite in root)))
    ET.indent(root)
    page = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{page}\n'


def _suite(rule: str, places: Places) -> ET.Element:
    found = [finding for finding in places.report.findings if finding.rule == rule]
    cases = list(_cases(found, places)) if found else [_case(rule, "nothing found")]
    failures = sum(case.find("failure") is not None for case in cases)
    skipped = sum(case.find("skipped") is not None for case in cases)
    suite = _counted(rule, len(cases), failures, skipped)
    suite.extend(cases)
    return suite


def _counted(name: str, tests: int, failures: int = 0, skipped: int = 0) -> ET.Element:
    counts = {"tests": tests, "failures": failures, "errors": 0, "skipped": skipped}
    suite = ET.Element("testsuite", name=_xml(name))
    for key, number in counts.items():
        suite.set(key, str(number))
    return suite


def _cases(findings: Sequence[Finding], places: Places) -> Iterator[ET.Element]:
    """One case for each finding; those of one name in one article are numbered."""
    seen: Counter[str] = Counter()
    for finding in findings:
        path = places.relative(finding.told_at(places.report.drafts).path)
        name = f"{visible(path)}: {tidy(finding.message)}"
        seen[name] += 1
        case = _case(finding.rule, name if seen[name] == 1 else f"{name} ({seen[name]})")
        case.append(_outcome(finding, places))
        yield case


def _case(rule: str, name: str) -> ET.Element:
    return ET.Element("testcase", classname=_xml(f"checker.{rule}"), name=_xml(name))


def _outcome(finding: Finding, places: Places) -> ET.Element:
    least = places.report.fail_on
    fails = least is not None and finding.severity >= least
    message, *readings = statement(finding, plain(places), places.report.drafts)
    outcome = ET.Element(
        "failure" if fails else "skipped", type=finding.severity.label, message=_xml(message)
    )
    where = places.where(finding.told_at(places.report.drafts))
    outcome.text = _xml("\n".join([f"{where}: {finding.severity.label}", *readings]))
    return outcome


def _notices(places: Places) -> ET.Element:
    """A suite that can hold no failure, for notices never make a run fail."""
    suite = _counted("notices", 0)
    lines = []
    for notice in places.report.notices:
        where = f"{places.where(notice.passage)}: " if notice.passage else ""
        lines.append(f"{where}{notice.name}: {tidy(notice.message)}")
    ET.SubElement(suite, "system-out").text = _xml("\n".join(lines))
    return suite


def _xml(text: str) -> str:
    """Text without what XML 1.0 cannot hold; what is markup the writer escapes."""
    lines = (visible(line) for line in text.split("\n"))
    return _FORBIDDEN.sub("\ufffd", "\n".join(lines))
