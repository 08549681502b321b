from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.report.ci.gitlab import render_gitlab
from checker.report.dump import dump_json
from checker.types import Notice, Passage, Reading, Report, Severity
from tests.report.ci.test_github import assert_nothing_active, many
from tests.report.hostile import HOSTILE, hostile
from tests.samples import discrepancy, report, story

TOLD = story(
    {
        "in/a.txt": "The flood.\nIt killed 24 people in 3 days.",
        "in/b.txt": "It killed 24 people in 5 days.",
        "in/c.txt": "It rained.\n\nThen 22\npeople died.",
    }
)
DEAD = discrepancy(TOLD, "24 people", "22\npeople", severity=Severity.ERROR)
REPORT = report([TOLD], ("number-conflict", DEAD))


def check_entries(page: str) -> list[dict[str, Any]]:
    """Hold a page to the documented form of a Code Quality report, and return its entries."""
    entries: list[dict[str, Any]] = json.loads(page)
    for entry in entries:
        assert set(entry) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert all(
            isinstance(entry[name], str) and entry[name] for name in set(entry) - {"location"}
        )
        assert entry["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert set(entry["location"]) == {"path", "lines"}
        assert not entry["location"]["path"].startswith(("/", "./", "../"))
        lines = entry["location"]["lines"]
        assert 1 <= lines["begin"] <= lines["end"]
        assert not re.search(r"[\n\r]", entry["description"])
    names = [entry["fingerprint"] for entry in entries]
    assert len(set(names)) == len(names)
    return entries


def test_a_finding_is_an_entry_with_everything_in_one_line() -> None:
    assert check_entries(render_gitlab(REPORT)) == [
        {
            "description": "The articles say 24 people or 22 people. "
            "“24 people”: two sources (in/a.txt:2, in/b.txt:1); "
            "“22 people”: one source (in/c.txt:3)",
            "check_name": "number-conflict",
            "fingerprint": REPORT.findings[0].fingerprint,
            "severity": "major",
            "location": {"path": "in/c.txt", "lines": {"begin": 3, "end": 4}},
        }
    ]


def test_a_clean_run_is_an_empty_list() -> None:
    assert render_gitlab(report([TOLD])) == "[]\n"


def test_each_severity_has_its_own() -> None:
    entries = check_entries(render_gitlab(many(2, 1, 1)))
    assert [entry["severity"] for entry in entries] == ["major", "major", "minor", "info"]


def test_findings_and_notices_of_the_same_words_keep_apart() -> None:
    """GitLab shows only one entry of a fingerprint."""
    notice = Notice("unused-suppression", "It hides nothing.", Passage("in/a.txt", 0, 3))
    told = replace(REPORT, findings=REPORT.findings * 3, notices=(notice, notice))
    first, *others = check_entries(render_gitlab(told))
    assert len(others) == 4
    assert first["fingerprint"] == REPORT.findings[0].fingerprint
    assert render_gitlab(told) == render_gitlab(told)


def test_a_notice_is_an_entry_where_it_has_a_place() -> None:
    notices = (
        Notice("unused-suppression", "It hides nothing.", Passage("in/a.txt", 4, 13)),
        Notice("baseline", "Two findings are gone."),
    )
    (entry,) = check_entries(render_gitlab(replace(report([TOLD]), notices=notices)))
    assert (entry["check_name"], entry["severity"]) == ("unused-suppression", "info")
    assert entry["location"] == {"path": "in/a.txt", "lines": {"begin": 1, "end": 2}}


@pytest.mark.parametrize("drafts", [{"in/b.txt"}, {"in/a.txt", "in/b.txt"}])
def test_a_finding_is_told_in_the_first_draft(drafts: set[str]) -> None:
    (entry,) = check_entries(render_gitlab(replace(REPORT, drafts=frozenset(drafts))))
    assert entry["location"]["path"] == min(drafts)


def test_the_wording_of_the_house_style_has_no_place() -> None:
    finding = REPORT.findings[0]
    readings = (finding.readings[0], Reading("dead", ()))
    styled = replace(finding, readings=readings, support=(2, 0))
    (entry,) = check_entries(render_gitlab(replace(REPORT, findings=(styled,))))
    assert entry["description"].endswith("; “dead”: the house style")


def test_paths_are_as_seen_from_the_root_of_the_repository() -> None:
    (entry,) = check_entries(render_gitlab(REPORT, "in"))
    assert entry["location"]["path"] == "c.txt"


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("in/two words.txt", "in/two words.txt"),
        ("in/100%25 a:b,c.txt", "in/100%25 a:b,c.txt"),
        ("in/one\ntwo.txt", "in/one\ntwo.txt"),
        ("in/\x9b\u202e.txt", "in/\x9b\u202e.txt"),
        ("in/caf\udce9.txt", "in/caf\ufffd.txt"),
        ("./in/a.txt", "in/a.txt"),
    ],
)
def test_the_name_of_any_file_is_kept(path: str, kept: str) -> None:
    told: Report = named(path)
    page = render_gitlab(told)
    assert check_entries(page)[0]["location"]["path"] == kept
    assert_nothing_active(page)


def named(path: str) -> Report:
    """A report on a finding in an article of this name."""
    told = story({path: "It killed 24 people.", "z.txt": "It killed 22 people."})
    return report([told], ("number-conflict", discrepancy(told, "24", "22")))


@pytest.mark.parametrize("words", HOSTILE)
def test_what_an_article_says_is_text(words: str) -> None:
    page = render_gitlab(hostile(words))
    assert len(check_entries(page)) == 1
    assert_nothing_active(page)


@given(st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_a_page_of_json_is_read_as_it_was_written_and_nothing_in_it_is_active(
    value: object,
) -> None:
    page = dump_json(value)
    assert json.loads(page) == value
    assert_nothing_active(page)
    page.encode()
