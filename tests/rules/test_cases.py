"""Each rule says what its cases expect, through the whole pipeline, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.ingest.reading import read_articles
from checker.pipeline import check
from checker.rules.registry import all_rules
from checker.settings import Settings
from checker.types import Article, Finding, Report, Rule, Severity
from tests.rules.case_file import Case, CaseArticle, all_cases


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: f"{case.rule}: {case.name}")
def test_a_rule_says_what_its_case_expects(case: Case, tmp_path: Path) -> None:
    report = run(case, tmp_path)
    told = [values(finding) for finding in report.findings]
    assert told == list(case.flags), f"the articles were taken for {len(report.stories)} stories"
    assert evidence(report) == case.words
    if case.severity is not None:
        assert {finding.severity.label for finding in report.findings} == {case.severity}
    if case.message is not None:
        assert [finding.message for finding in report.findings] == [case.message]


@pytest.mark.parametrize("case", all_cases(), ids=lambda case: f"{case.rule}: {case.name}")
def test_no_other_rule_raises_an_alarm_that_the_case_does_not_name(
    case: Case, tmp_path: Path
) -> None:
    articles = [write(article, tmp_path) for article in case.articles]
    loud = {
        finding.rule
        for finding in check(articles, settings=Settings(style=case.style)).findings
        if finding.severity > Severity.INFO and finding.rule != case.rule
    }
    assert loud == case.others


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)
def test_a_rule_is_tested_for_silence_as_much_as_for_speech(rule: Rule) -> None:
    cases = [case for case in all_cases() if case.rule == rule.name]
    alarms = [case for case in cases if not case.is_silence]
    assert alarms, f"write alarms into tests/rules/cases/{rule.name}.yaml"
    assert len(cases) - len(alarms) >= len(alarms), f"{rule.name} has fewer silences than alarms"


def test_every_file_of_cases_belongs_to_a_rule() -> None:
    assert {case.rule for case in all_cases()} <= {rule.name for rule in all_rules()}


def run(case: Case, folder: Path) -> Report:
    """Write the articles of the case into the folder and check them with its rule alone."""
    articles = [write(article, folder) for article in case.articles]
    return check(articles, settings=Settings(select=frozenset({case.rule}), style=case.style))


def write(article: CaseArticle, folder: Path) -> Article:
    """Put the article into a file and read it as the command line would."""
    path = folder / f"{article.name}.txt"
    path.write_bytes(article.text.encode())
    (read,) = read_articles([path], published=article.published)
    return read


def values(finding: Finding) -> str:
    """The values of the readings in the order the report shows them."""
    return " / ".join(reading.value for reading in finding.readings)


def evidence(report: Report) -> list[tuple[str, str]]:
    """The words the findings point at with the article they stand in, in order."""
    places = {
        passage
        for finding in report.findings
        for reading in finding.readings
        for passage in reading.passages
    }
    texts = {annotated.path: annotated.text for annotated in report.articles}
    return sorted(
        (Path(place.path).stem, texts[place.path][place.start : place.end]) for place in places
    )
