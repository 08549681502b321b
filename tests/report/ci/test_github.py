from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.report.ci.github import render_github
from checker.report.ci.github_commands import command, inert, log_line, talk
from checker.types import Notice, Passage, Reading, Report, Severity
from tests.report.hostile import HOSTILE, hostile
from tests.report.runner import Command, commands, texts
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
#: What a step prints of its own accord.
OURS = {"error", "warning", "notice", "group", "endgroup"}


def many(errors: int, warnings: int, notes: int) -> Report:
    """A report with so many findings of each severity, each on a line of its own."""
    kinds = [Severity.ERROR] * errors + [Severity.WARNING] * warnings + [Severity.INFO] * notes
    one = "\n".join(f"{at} cats ran." for at in range(1000, 1000 + len(kinds)))
    other = "\n".join(f"{at} dogs ran." for at in range(1000, 1000 + len(kinds)))
    told = story({"in/a.txt": one, "in/b.txt": other})
    found = [
        ("number-conflict", discrepancy(told, f"{at} cats", f"{at} dogs", severity=severity))
        for at, severity in enumerate(kinds, start=1000)
    ]
    return report([told], *found)


def levels(page: str) -> Counter[str]:
    """How many annotations of each level a log has."""
    return Counter(each.name for each in commands(page) if "group" not in each.name)


def test_a_finding_is_an_annotation_and_a_line_of_the_log() -> None:
    assert render_github(report([TOLD], ("number-conflict", DEAD))) == (
        "::error file=in/c.txt,line=3,endLine=3,col=6,endColumn=15,title=number-conflict::"
        "The articles say 24 people or 22 people."
        "%0A“24 people”: two sources (in/a.txt:2, in/b.txt:1)"
        "%0A“22 people”: one source (in/c.txt:3)\n"
        "::group::checker: one finding\n"
        "error in/c.txt:3:6 number-conflict The articles say 24 people or 22 people.\n"
        "::endgroup::\n"
    )


def test_nothing_to_tell_is_an_empty_log() -> None:
    assert render_github(report([TOLD])) == ""


def test_a_finding_is_told_in_the_draft() -> None:
    told = replace(report([TOLD], ("number-conflict", DEAD)), drafts=frozenset({"in/b.txt"}))
    (annotation, *_) = commands(render_github(told))
    assert annotation.properties["file"] == "in/b.txt"


def test_of_several_drafts_the_annotation_stands_in_the_first() -> None:
    drafts = frozenset({"in/a.txt", "in/b.txt"})
    told = replace(report([TOLD], ("number-conflict", DEAD)), drafts=drafts)
    (annotation, *_) = commands(render_github(told))
    assert annotation.properties["file"] == "in/a.txt"


def test_the_wording_of_the_house_style_has_no_place() -> None:
    styled = replace(DAYS, readings=(DAYS.readings[0], Reading("five days", ())))
    told = replace(report([TOLD], ("house-style", DAYS)), findings=())
    finding = report([TOLD], ("house-style", DAYS)).findings[0]
    told = replace(told, findings=(replace(finding, readings=styled.readings, support=(1, 0)),))
    (annotation, *_) = commands(render_github(told))
    assert annotation.message.endswith("\n“five days”: the house style")


@pytest.mark.parametrize(
    ("start", "end", "columns"),
    [
        (0, 9, {"col": "1", "endColumn": "10"}),
        (4, 13, {}),
        (11, 11, {"col": "1", "endColumn": "1"}),
    ],
)
def test_columns_are_given_within_one_line_only(
    start: int, end: int, columns: dict[str, str]
) -> None:
    notice = Notice("unused-suppression", "It hides nothing.", Passage("in/a.txt", start, end))
    (annotation, *_) = commands(render_github(replace(report([TOLD]), notices=(notice,))))
    known = {key: value for key, value in annotation.properties.items() if "ol" in key}
    assert known == columns


def test_notices_are_notices_with_or_without_a_place() -> None:
    notices = (
        Notice("unused-suppression", "It hides nothing.", Passage("in/a.txt", 4, 9)),
        Notice("baseline", "Two findings are gone."),
    )
    page = render_github(replace(report([TOLD]), notices=notices))
    first, second, *_ = commands(page)
    assert (first.name, first.properties["line"]) == ("notice", "1")
    assert second == Command("notice", {"title": "baseline"}, "Two findings are gone.")
    assert texts(page) == [
        "notice in/a.txt:1:5 unused-suppression It hides nothing.",
        "notice baseline Two findings are gone.",
    ]


def test_of_sixty_findings_github_gets_as_many_as_it_shows_the_worst_first() -> None:
    told = many(25, 20, 15)
    page = render_github(told)
    assert levels(page) == {"error": 10, "warning": 10, "notice": 10}
    annotated = [each for each in commands(page) if "file" in each.properties]
    expected = [*told.findings[:10], *told.findings[25:35], *told.findings[45:54]]
    assert [each.message.partition("\n")[0] for each in annotated] == [
        finding.message for finding in expected
    ]
    assert [each.name for each in commands(page)][:10] == ["error"] * 10


def test_what_is_not_annotated_is_counted_and_stands_in_the_log() -> None:
    page = render_github(many(25, 20, 15))
    telling = [each for each in commands(page) if each.properties.get("title") == "checker"]
    assert telling == [
        Command(
            "notice",
            {"title": "checker"},
            "31 of 60 are not annotated: GitHub shows 10 of each severity. "
            "The job's log has them all.",
        )
    ]
    lines = texts(page)
    assert len(lines) == 61
    assert lines[-1].startswith("checker: 31 of 60 are not annotated")
    assert page.endswith(lines[-1] + "\n")


@pytest.mark.parametrize(
    ("found", "shown"),
    [
        ((10, 10, 10), (10, 10, 10)),
        ((11, 0, 10), (10, 0, 10)),
        ((11, 0, 0), (10, 0, 1)),
        ((0, 0, 11), (0, 0, 10)),
        ((1, 1, 1), (1, 1, 1)),
    ],
)
def test_no_level_has_more_than_its_ten(
    found: tuple[int, int, int], shown: tuple[int, int, int]
) -> None:
    page = render_github(many(*found))
    names = ("error", "warning", "notice")
    assert [levels(page)[name] for name in names] == list(shown)
    assert ("not annotated" in page) == (max(found) > 10)


def test_notices_give_way_to_findings() -> None:
    notices = tuple(Notice("unused-suppression", f"Number {at}.") for at in range(5))
    page = render_github(replace(many(0, 0, 8), notices=notices))
    titles = [each.properties.get("title") for each in commands(page) if each.name == "notice"]
    assert titles == ["number-conflict"] * 8 + ["unused-suppression", "checker"]
    assert "4 of 13 are not annotated" in page


def test_the_same_report_is_the_same_log() -> None:
    assert render_github(many(25, 20, 15)) == render_github(many(25, 20, 15))


@pytest.mark.parametrize(
    "path",
    [
        "in/two words.txt",
        "in/100%25 %0A.txt",
        "in/a:b::c.txt",
        "in/a,line=9,b.txt",
        "in/one\ntwo.txt",
        "in/one\r\ntwo.txt",
        "in/=.txt",
        "in/é 😀.txt",
        "::error::x.txt",
        "##[error]x.txt",
        "-o.txt",
    ],
)
def test_the_runner_reads_the_name_of_any_file(path: str) -> None:
    told = story({path: "It killed 24 people.", "z.txt": "It killed 22 people."})
    page = render_github(report([told], ("number-conflict", discrepancy(told, "24", "22"))))
    annotation, *others = commands(page)
    assert annotation.properties["file"] == path.replace("##[", "## [")
    assert annotation.properties["line"] == "1"
    assert {other.name for other in others} == {"group", "endgroup"}


@pytest.mark.parametrize(
    "path", ["in/\x1b[2J.txt", "in/\x9b2J.txt", "in/\u202etxt.a", "caf\udce9.txt"]
)
def test_the_name_of_a_file_moves_no_cursor(path: str) -> None:
    told = story({path: "It killed 24 people.", "z.txt": "It killed 22 people."})
    page = render_github(report([told], ("number-conflict", discrepancy(told, "24", "22"))))
    assert "\ufffd" in commands(page)[0].properties["file"]
    assert_nothing_active(page)


def assert_nothing_active(page: str) -> None:
    """No terminal obeys anything on a page, and every line is one."""
    assert not re.search(
        "[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", page
    )


def check_log(page: str) -> None:
    """One finding is one annotation and one line, and nothing else in a log is obeyed."""
    assert {each.name for each in commands(page)} <= OURS
    assert [each.name for each in commands(page)] == ["error", "group", "endgroup"]
    assert len(texts(page)) == 1
    assert_nothing_active(page)


@pytest.mark.parametrize("words", HOSTILE)
def test_nothing_that_an_article_says_is_obeyed(words: str) -> None:
    page = render_github(hostile(words))
    check_log(page)
    assert commands(page)[0].properties["title"] == "number-conflict"
    assert set(commands(page)[0].properties) <= {
        "file", "line", "endLine", "col", "endColumn", "title",
    }  # fmt: skip


@given(
    st.text(alphabet=":#[] %\n\r,;=a\u00ad\u0301\u200d\x1berorwanigmsk-", min_size=1, max_size=40)
)
def test_no_mixture_of_signs_is_obeyed(words: str) -> None:
    if words.strip():
        check_log(render_github(hostile(words)))


@given(
    st.text(max_size=40),
    st.dictionaries(st.sampled_from(["file", "title"]), st.text(min_size=1, max_size=20)),
)
def test_the_runner_reads_what_was_written(message: str, properties: dict[str, str]) -> None:
    """But for characters without a form, the runner has every word as it was."""
    values = {key: f"x{value}x" for key, value in properties.items()}
    line = command("error", values, message)
    assert line.count("\n") == 1
    (read,) = commands(line)
    assert read.name == "error"
    assert read.properties == {key: inert(value) for key, value in values.items()}
    assert read.message.removeprefix(" ") == inert(message).removeprefix(" ")


@pytest.mark.parametrize("message", ["\u0301x", "\u200dx", "\u093e::", "\u00ad::", "::x", " x", ""])
def test_a_message_takes_no_colon_from_the_command(message: str) -> None:
    """A combining mark would make another character of the colon before it."""
    (read,) = commands(command("error", {"title": "x"}, message))
    assert read.message.removeprefix(" ") == message.removeprefix(" ")


@given(st.text(max_size=60))
def test_a_line_of_the_log_is_never_a_command(told: str) -> None:
    line = log_line("error", told)
    assert commands(line) == []
    assert line.count("\n") == 1


@given(st.text(alphabet=":#[] a\u00ad\u0301\u200derorwanig", max_size=30))
def test_talk_is_never_a_command(told: str) -> None:
    assert commands(talk(told)) == []


@pytest.mark.parametrize("told", ["in/a.txt: one article alone.", "Error: a: b", "::", ":: x", "é"])
def test_talk_is_left_alone_where_it_is_no_command(told: str) -> None:
    assert talk(told).removeprefix("checker: ") == told


def test_paths_are_as_seen_from_the_root_of_the_repository() -> None:
    page = render_github(report([TOLD], ("number-conflict", DEAD)), "in")
    assert commands(page)[0].properties["file"] == "c.txt"
    assert PurePosixPath(texts(page)[0].split()[1]).name.startswith("c.txt:3:6")
