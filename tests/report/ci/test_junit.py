from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from junitparser import Failure, JUnitXml, Skipped, TestCase

from checker.report.ci.junit import render_junit
from checker.types import Notice, Passage, Reading, Report, Severity
from tests.report.ci.test_github import assert_nothing_active, many
from tests.report.ci.test_gitlab import named
from tests.report.hostile import HOSTILE, hostile
from tests.samples import discrepancy, report, story

TOLD = story(
    {
        "in/a.txt": "The flood.\nIt killed 24 people in 3 days.",
        "in/b.txt": "It killed 24 people in 5 days.",
        "in/c.txt": "It rained.\n\nThen 22 people died.",
    }
)
DEAD = discrepancy(TOLD, "24 people", "22 people", severity=Severity.ERROR)
DAYS = discrepancy(TOLD, "3 days", "5 days")
REPORT = report([TOLD], ("number-conflict", DEAD), ("date-conflict", DAYS))

#: The elements of junit-10.xsd of Jenkins' xUnit plugin that a report uses: the attributes each
#: must have, those it may have besides, and the elements it may hold.
FORM = {
    "testsuites": ((), ("name", "tests", "failures", "errors"), ("testsuite",)),
    "testsuite": (
        ("name", "tests", "failures", "errors"),
        ("skipped",),
        ("testcase", "system-out"),
    ),
    "testcase": (("name",), ("classname",), ("failure", "skipped")),
    "failure": ((), ("type", "message"), ()),
    "skipped": ((), ("type", "message"), ()),
    "system-out": ((), (), ()),
}


def check_results(page: str) -> None:
    """Hold a page to the form, its counts to its cases, and the names of these apart."""
    root = ET.fromstring(page)  # noqa: S314 - our own page, just written
    for element in root.iter():
        required, others, children = FORM[element.tag]
        assert set(required) <= set(element.keys()) <= {*required, *others}
        assert {child.tag for child in element} <= set(children)
    for counted in (root, *root):
        cases = list(counted.iter("testcase"))
        assert counted.get("tests") == str(len(cases))
        failures = [case for case in cases if case.find("failure") is not None]
        assert counted.get("failures") == str(len(failures))
        assert counted.get("errors") == "0"
    for suite in root:
        names = [(case.get("classname"), case.get("name")) for case in suite.iter("testcase")]
        assert len(set(names)) == len(names)


def cases(page: str) -> Iterator[TestCase]:
    """Every test case of a page, as another reader of results has it."""
    for suite in JUnitXml.fromfile(io.BytesIO(page.encode())):
        yield from suite


def test_a_finding_is_a_case_of_its_rule() -> None:
    assert render_junit(REPORT) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="checker" tests="2" failures="1" errors="0">\n'
        '  <testsuite name="date-conflict" tests="1" failures="0" errors="0" skipped="1">\n'
        '    <testcase classname="checker.date-conflict"'
        ' name="in/a.txt: The articles say 3 days or 5 days.">\n'
        '      <skipped type="warning" message="The articles say 3 days or 5 days.">'
        "in/a.txt:2: warning\n"
        "“3 days”: one source (in/a.txt:2)\n"
        "“5 days”: one source (in/b.txt:1)</skipped>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        '  <testsuite name="number-conflict" tests="1" failures="1" errors="0" skipped="0">\n'
        '    <testcase classname="checker.number-conflict"'
        ' name="in/c.txt: The articles say 24 people or 22 people.">\n'
        '      <failure type="error" message="The articles say 24 people or 22 people.">'
        "in/c.txt:3: error\n"
        "“24 people”: two sources (in/a.txt:2, in/b.txt:1)\n"
        "“22 people”: one source (in/c.txt:3)</failure>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n"
    )


@pytest.mark.parametrize(
    ("least", "failures", "skipped"),
    [(Severity.ERROR, 1, 1), (Severity.WARNING, 2, 0), (Severity.INFO, 2, 0), (None, 0, 2)],
)
def test_a_case_fails_where_its_finding_makes_the_run_fail(
    least: Severity | None, failures: int, skipped: int
) -> None:
    page = render_junit(replace(REPORT, fail_on=least))
    check_results(page)
    outcomes = [type(outcome) for case in cases(page) for outcome in case.result]
    assert outcomes.count(Failure) == failures
    assert outcomes.count(Skipped) == skipped


def test_a_rule_that_found_nothing_is_a_case_that_passes() -> None:
    page = render_junit(replace(report([TOLD]), rules=("conversion", "name-spelling")))
    check_results(page)
    assert [(case.classname, case.name) for case in cases(page)] == [
        ("checker.conversion", "nothing found"),
        ("checker.name-spelling", "nothing found"),
    ]
    assert all(case.is_passed for case in cases(page))


def test_sixty_findings_are_sixty_cases() -> None:
    page = render_junit(many(25, 20, 15))
    check_results(page)
    outcomes = [type(outcome) for case in cases(page) for outcome in case.result]
    assert (outcomes.count(Failure), outcomes.count(Skipped)) == (25, 35)


def test_findings_of_the_same_words_in_one_article_are_numbered() -> None:
    told = replace(REPORT, findings=REPORT.findings[:1] * 3)
    names = [case.name for case in cases(render_junit(told)) if case.result]
    message = "in/c.txt: The articles say 24 people or 22 people."
    assert names == [message, f"{message} (2)", f"{message} (3)"]


def test_notices_are_output_and_no_case() -> None:
    notices = (
        Notice("unused-suppression", "It hides\nnothing.", Passage("in/a.txt", 4, 9)),
        Notice("baseline", "Two findings are gone."),
    )
    page = render_junit(replace(REPORT, notices=notices))
    check_results(page)
    assert page.count("<testcase") == 2
    assert (
        "<system-out>in/a.txt:1: unused-suppression: It hides nothing.\n"
        "baseline: Two findings are gone.</system-out>"
    ) in page


@pytest.mark.parametrize("drafts", [{"in/b.txt"}, {"in/a.txt", "in/b.txt"}])
def test_a_finding_is_told_in_the_first_draft(drafts: set[str]) -> None:
    told = replace(report([TOLD], ("number-conflict", DEAD)), drafts=frozenset(drafts))
    (case,) = cases(render_junit(told))
    assert case.name.startswith(f"{min(drafts)}: ")


def test_the_wording_of_the_house_style_has_no_place() -> None:
    finding = REPORT.findings[0]
    readings = (finding.readings[0], Reading("dead", ()))
    styled = replace(finding, readings=readings, support=(2, 0))
    page = render_junit(replace(REPORT, findings=(styled,)))
    check_results(page)
    assert "\n“dead”: the house style</failure>" in page


def test_paths_are_as_seen_from_the_root_of_the_repository() -> None:
    assert 'name="c.txt: The articles' in render_junit(REPORT, "in")


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("in/two words.txt", "in/two words.txt"),
        ("in/100%25 a:b,c.txt", "in/100%25 a:b,c.txt"),
        ("in/one\ntwo.txt", "in/one\ufffdtwo.txt"),
        ('in/<a> & "b".txt', 'in/<a> & "b".txt'),
        ("in/\x1b[2J\x9b\u202e.txt", "in/\ufffd[2J\ufffd\ufffd.txt"),
        ("in/caf\udce9\ufffe.txt", "in/caf\ufffd\ufffd.txt"),
    ],
)
def test_the_name_of_any_file_is_text(path: str, shown: str) -> None:
    page = render_junit(named(path))
    check_results(page)
    (case,) = cases(page)
    assert case.name == f"{shown}: The articles say 24 or 22."
    assert_nothing_active(page)


def check_inert(told: Report) -> None:
    page = render_junit(told)
    check_results(page)
    (case,) = cases(page)
    (outcome,) = case.result
    assert isinstance(outcome, Failure)
    assert len((outcome.text or "").split("\n")) == 3
    assert_nothing_active(page)
    assert not re.search("<!|<\\?(?!xml)", page)


@pytest.mark.parametrize("words", HOSTILE)
def test_what_an_article_says_is_text(words: str) -> None:
    check_inert(hostile(words))


@given(
    st.text(
        alphabet="<>&\"'[]!?-/ ax\x00\x0b\x1b\x85\u2028\ufffe\uffff\t\n", min_size=1, max_size=20
    )
)
def test_no_mixture_of_signs_is_markup(words: str) -> None:
    if words.strip():
        check_inert(hostile(words))


def test_the_same_report_is_the_same_page() -> None:
    assert render_junit(REPORT) == render_junit(REPORT)
