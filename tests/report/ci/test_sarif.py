from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import ValidationError

from checker.report.ci.sarif import render_sarif
from checker.report.ci.sarif_places import link, literal
from checker.rules.registry import all_rules
from checker.rules.single_source import NAME, NEAREST
from checker.types import Notice, Passage, Reading, Severity
from tests.report.ci.sarif_form import check_message, check_sarif, shown
from tests.report.ci.test_github import assert_nothing_active, many
from tests.report.hostile import HOSTILE, hostile
from tests.samples import discrepancy, report, story

TOLD = story(
    {
        "in/a.txt": "The flood.\nIt killed 24 people in 3 days.",
        "in/b.txt": "It killed 24 people in 5 days.",
        "in/c.txt": "😀 rained.\n\n😀😀 22\npeople died.",
    }
)
DEAD = discrepancy(TOLD, "24 people", "22\npeople", severity=Severity.ERROR)
REPORT = report([TOLD], ("number-conflict", DEAD))
REFUSED = (
    "Of 25,002 findings GitHub shows the 5,000 most severe; 2 are not in this file, "
    "which may hold 25,000."
)


def place(located: dict[str, Any]) -> tuple[str, tuple[int, int, int, int]]:
    """The address and the region of a location."""
    physical = located["physicalLocation"]
    region = physical["region"]
    names = ("startLine", "startColumn", "endLine", "endColumn")
    lines = region[names[0]], region[names[1]], region[names[2]], region[names[3]]
    return physical["artifactLocation"]["uri"], lines


def test_a_finding_is_a_result_at_the_place_where_it_is_told() -> None:
    (result,) = check_sarif(render_sarif(REPORT))["results"]
    assert (result["ruleId"], result["level"]) == ("number-conflict", "error")
    assert place(result["locations"][0]) == ("in/c.txt", (3, 4, 4, 7))
    snippet = result["locations"][0]["physicalLocation"]["region"]["snippet"]
    assert snippet == {"text": "22 people"}
    assert result["partialFingerprints"] == {"checkerFinding/v1": REPORT.findings[0].fingerprint}
    assert result["properties"] == {"confidence": 0.9, "kind": "number"}
    assert result["rank"] == 90


def test_the_message_says_who_has_which_reading_with_links() -> None:
    (result,) = check_sarif(render_sarif(REPORT))["results"]
    assert result["message"]["text"] == (
        "The articles say 24 people or 22 people.\n"
        "“24 people”: two sources ([in/a.txt:2](1), [in/b.txt:1](2))\n"
        "“22 people”: one source (in/c.txt:3)"
    )


def test_the_other_places_say_what_stands_there() -> None:
    (result,) = check_sarif(render_sarif(REPORT))["results"]
    assert [place(each) for each in result["relatedLocations"]] == [
        ("in/a.txt", (2, 11, 2, 20)),
        ("in/b.txt", (1, 11, 1, 20)),
    ]
    assert {each["message"]["text"] for each in result["relatedLocations"]} == {
        "“24 people”: two sources"
    }


def test_the_other_places_say_whose_words_stand_there() -> None:
    sided = replace(REPORT, drafts=frozenset({"in/a.txt"}))
    (result,) = check_sarif(render_sarif(sided))["results"]
    assert result["relatedLocations"][0]["message"]["text"].startswith("“24 people”: the draft and")
    alone, there = REPORT.findings[0].readings
    found = replace(REPORT.findings[0], rule=NAME, readings=(alone, replace(there, value=NEAREST)))
    sided = replace(sided, findings=(found,))
    (result,) = check_sarif(render_sarif(sided))["results"]
    told = [each["message"]["text"] for each in result["relatedLocations"]]
    assert "Nearest in another source" in told
    assert not any("no sources" in each for each in (*told, result["message"]["text"]))


def test_columns_are_counted_in_the_kind_that_is_declared() -> None:
    """One code point, "😀", is two units of UTF-16."""
    run = check_sarif(render_sarif(REPORT))
    assert run["columnKind"] == "unicodeCodePoints"
    assert place(run["results"][0]["locations"][0])[1][1] == 4


def test_a_rule_comes_with_its_manual() -> None:
    names = tuple(rule.name for rule in all_rules())
    run = check_sarif(render_sarif(replace(REPORT, rules=names)))
    by_name = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert list(by_name) == list(names)
    for rule in all_rules():
        described = by_name[rule.name]
        assert shown(described["shortDescription"]["text"]) == rule.summary
        assert shown(described["help"]["text"]).split() == rule.manual.split()
        assert "**Flags:**" in described["help"]["markdown"]
        assert described["defaultConfiguration"]["enabled"] is not rule.is_off_by_default


def test_a_rule_of_which_there_is_no_manual_has_its_name() -> None:
    told = report([TOLD], ("of-another-version", DEAD))
    (rule,) = check_sarif(render_sarif(told))["tool"]["driver"]["rules"]
    assert rule == {"id": "of-another-version"}


@pytest.mark.parametrize("drafts", [{"in/b.txt"}, {"in/a.txt", "in/b.txt"}])
def test_a_finding_is_told_in_the_first_draft(drafts: set[str]) -> None:
    told = replace(REPORT, drafts=frozenset(drafts))
    (result,) = check_sarif(render_sarif(told))["results"]
    assert place(result["locations"][0])[0] == min(drafts)


def test_the_wording_of_the_house_style_has_no_place() -> None:
    finding = REPORT.findings[0]
    styled = replace(finding, readings=(finding.readings[0], Reading("dead", ())), support=(2, 0))
    (result,) = check_sarif(render_sarif(replace(REPORT, findings=(styled,))))["results"]
    assert result["message"]["text"].endswith("\n“dead”: the house style")
    assert len(result["relatedLocations"]) == 1


def test_notices_are_notifications_with_or_without_a_place() -> None:
    notices = (
        Notice("unused-suppression", "It {hides} [nothing](x).", Passage("in/a.txt", 4, 9)),
        Notice("baseline", "Two findings are gone."),
    )
    run = check_sarif(render_sarif(replace(REPORT, notices=notices)))
    first, second = run["invocations"][0]["toolExecutionNotifications"]
    assert shown(first["message"]["text"]) == "It {hides} [nothing] (x)."
    assert place(first["locations"][0]) == ("in/a.txt", (1, 5, 1, 10))
    assert "locations" not in second
    assert run["tool"]["driver"]["notifications"] == [
        {"id": "unused-suppression"},
        {"id": "baseline"},
    ]


def test_a_clean_run_has_no_result_and_names_what_was_checked() -> None:
    run = check_sarif(render_sarif(report([TOLD])))
    assert run["results"] == []
    assert run["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]
    assert [each["location"]["uri"] for each in run["artifacts"]] == [
        "in/a.txt",
        "in/b.txt",
        "in/c.txt",
    ]


@pytest.mark.parametrize(
    ("found", "kept", "told"),
    [
        (5_000, 5_000, None),
        (5_001, 5_001, "Of 5,001 findings GitHub shows the 5,000 most severe."),
        (
            25_002,
            25_000,
            REFUSED,
        ),
    ],
)
def test_what_code_scanning_does_not_take_is_said(found: int, kept: int, told: str | None) -> None:
    """A few findings stand for many: each is as good as another here."""
    page = render_sarif(replace(REPORT, findings=REPORT.findings * found))
    (run,) = json.loads(page)["runs"]
    notices = run["invocations"][0]["toolExecutionNotifications"]
    assert len(run["results"]) == kept
    assert [notice["message"]["text"] for notice in notices] == ([told] if told else [])


def test_the_worst_come_first() -> None:
    run = check_sarif(render_sarif(many(25, 20, 15)))
    levels = [result["level"] for result in run["results"]]
    assert levels == ["error"] * 25 + ["warning"] * 20 + ["note"] * 15


def test_no_result_has_more_places_than_are_shown() -> None:
    texts = {f"in/{at:03}.txt": "24 people died. 24 people." for at in range(90)}
    told = story({**texts, "in/z.txt": "22 people died."})
    page = render_sarif(report([told], ("number-conflict", discrepancy(told, "24", "22"))))
    (result,) = check_sarif(page)["results"]
    assert len(result["relatedLocations"]) == 99
    assert "and 176 more places" in result["message"]["text"]


@pytest.mark.parametrize(
    "path",
    [
        "in/two words.txt",
        "in/100%25.txt",
        "a:b.txt",
        "in/a,b;c.txt",
        "in/one\ntwo.txt",
        "in/[x](1).txt",
        "in/{0}.txt",
        "in/é 😀#1?.txt",
        "in/caf\udce9.txt",
        "in/\x1b[2J.txt",
    ],
)
def test_the_name_of_any_file_is_an_address(path: str) -> None:
    told = story({path: "It killed 24 people.", "z.txt": "It killed 22 people."})
    page = render_sarif(report([told], ("number-conflict", discrepancy(told, "24", "22"))))
    (result,) = check_sarif(page)["results"]
    uri, _ = place(result["locations"][0])
    assert unquote(uri, errors="surrogateescape") == path
    assert_nothing_active(page)


def test_addresses_are_as_seen_from_the_root_of_the_repository() -> None:
    (result,) = check_sarif(render_sarif(REPORT, "in"))["results"]
    assert place(result["locations"][0])[0] == "c.txt"
    assert "[a.txt:2](1)" in result["message"]["text"]


@pytest.mark.parametrize("words", HOSTILE)
def test_no_article_becomes_a_link_or_a_placeholder(words: str) -> None:
    page = render_sarif(hostile(words))
    (result,) = check_sarif(page)["results"]
    assert_nothing_active(page)
    assert shown(result["message"]["text"]).count("\n") == 2


@given(st.text(alphabet="[](){}\\01ax \u202e", max_size=20))
def test_a_viewer_shows_words_as_they_were(words: str) -> None:
    kept = " ".join(words.split()).replace("\u202e", "\ufffd").replace("](", "] (")
    check_message(literal(words), set())
    check_message(link(words, 1), {1})
    assert shown(literal(words)) == shown(link(words, 1)) == kept


def test_a_page_that_is_not_as_the_standard_has_it_is_found() -> None:
    """The check of these tests can fail."""
    log = json.loads(render_sarif(REPORT))
    log["runs"][0]["results"][0]["locaions"] = []
    with pytest.raises(ValidationError, match="locaions"):
        check_sarif(json.dumps(log))


def test_the_same_report_is_the_same_page() -> None:
    assert render_sarif(REPORT) == render_sarif(REPORT)
