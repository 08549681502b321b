"""Runs as the jobs of CI platforms make them: several reports, a root, and a summary."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from checker.cli import job
from checker.cli.main import run
from checker.report.ci.summary import MOST
from tests.events import FLOOD
from tests.report.ci.sarif_form import check_sarif
from tests.report.ci.test_gitlab import check_entries
from tests.report.ci.test_junit import check_results
from tests.report.runner import commands

Captured = pytest.CaptureFixture[str]
VARIABLES = ("WORKSPACE", "STEP_SUMMARY", "SERVER_URL", "REPOSITORY", "SHA")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the flood's articles in it and no platform around it."""
    (tmp_path / "flood").mkdir()
    for path, text in FLOOD.items():
        (tmp_path / path).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    for name in (*(f"GITHUB_{each}" for each in VARIABLES), "CI_PROJECT_DIR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def test_one_run_annotates_and_writes_what_the_platforms_take(
    folder: Path, capfd: Captured
) -> None:
    files = ["sarif=checker.out", "gitlab=quality.json", "junit=results", "markdown=report.md"]
    chosen = [option for file in files for option in ("-o", file)]
    assert run(["check", "flood", "--format", "github", *chosen]) == 1
    out, err = capfd.readouterr()
    assert [each.name for each in commands(out)] == ["error", "error", "group", "endgroup"]
    assert err == (
        "2 errors in 3 articles; the report is in checker.out, quality.json, results, report.md\n"
    )
    assert len(check_sarif((folder / "checker.out").read_text("utf-8"))["results"]) == 2
    assert len(check_entries((folder / "quality.json").read_text("utf-8"))) == 2
    check_results((folder / "results").read_text("utf-8"))


def test_a_format_for_all_files_prints_nothing(folder: Path, capfd: Captured) -> None:
    assert run(["check", "flood", "--format", "gitlab", "-o", "quality.json"]) == 1
    assert capfd.readouterr().out == ""
    assert len(check_entries((folder / "quality.json").read_text("utf-8"))) == 2


@pytest.mark.parametrize("name", ["checker.sarif", "checker.sarif.json", "results.xml"])
def test_reports_that_are_no_articles_may_lie_among_them(name: str, folder: Path) -> None:
    assert run(["check", "flood", "-o", f"flood/{name}"]) == 1
    first = (folder / "flood" / name).read_bytes()
    assert run(["check", "flood", "-o", f"flood/{name}"]) == 1
    assert (folder / "flood" / name).read_bytes() == first


@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
@pytest.mark.parametrize("where", ["flood", "."])
def test_paths_are_as_seen_from_the_root_that_the_platform_names(
    variable: str, where: str, folder: Path, capfd: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, str(folder))
    monkeypatch.chdir(folder / where)
    given = "." if where == "flood" else "flood"
    assert run(["check", given, "--format", "github"]) == 1
    annotated = [each for each in commands(capfd.readouterr().out) if each.name == "error"]
    assert {each.properties["file"] for each in annotated} <= set(FLOOD)


def test_a_report_holds_no_absolute_path(folder: Path, capfd: Captured) -> None:
    for form in ("github", "sarif", "gitlab", "junit"):
        run(["check", str(folder / "flood"), "--format", form])
        out, _ = capfd.readouterr()
        assert str(folder) not in out
        assert "flood/" in out


def test_the_whole_report_is_added_to_the_summary_of_the_step(
    folder: Path, capfd: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    summary = folder / "summary"
    summary.write_text("# From another tool\n", "utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    known = {"SERVER_URL": "https://example.org", "REPOSITORY": "desk/articles", "SHA": "abc"}
    for name, value in known.items():
        monkeypatch.setenv(f"GITHUB_{name}", value)
    assert run(["check", "flood", "--format", "github"]) == 1
    page = summary.read_text("utf-8")
    assert page.startswith("# From another tool\n\n# Where 3 articles disagree\n")
    assert "(https://example.org/desk/articles/blob/abc/flood/post.txt?plain=1#L3)" in page
    assert run(["check", "flood", "--format", "text"]) == 1
    assert summary.read_text("utf-8") == page
    capfd.readouterr()


def test_outside_of_a_job_links_lead_beside_the_page(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder / "summary"))
    assert run(["check", "flood", "--format", "github"]) == 1
    assert "](flood/post.txt#L3)" in (folder / "summary").read_text("utf-8")


def test_a_summary_that_is_almost_full_is_not_overfilled(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """GitHub shows nothing at all of a summary that is too large."""
    summary = folder / "summary"
    summary.write_text("x" * (MOST - 1_500), "utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    assert run(["check", "flood", "--format", "github"]) == 1
    assert MOST - 1_500 < summary.stat().st_size <= MOST
    assert "of 2 findings are left out" in summary.read_text("utf-8")


def test_a_summary_that_cannot_be_written_is_an_error_that_is_told(
    folder: Path, capfd: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder / "absent" / "summary"))
    assert run(["check", "flood", "--format", "github"]) == 2
    assert "summary: cannot be written (no such file or directory)." in capfd.readouterr().err


def test_without_a_platform_the_root_is_the_folder_we_are_in(folder: Path) -> None:
    assert job.root() == os.path.realpath(folder)


def test_the_name_of_any_file_comes_out_of_every_format(folder: Path, capfd: Captured) -> None:
    name = os.fsdecode(b"a b%,c:d\n\xe9::error::.txt")
    (folder / "flood" / "post.txt").rename(folder / "flood" / name)
    for form in ("github", "sarif", "gitlab", "junit"):
        assert run(["check", "flood", "--format", form, "--fail-on", "error"]) == 1
        out = capfd.readouterr().out
        if form == "github":
            assert {each.name for each in commands(out)} == {"error", "group", "endgroup"}
        elif form == "sarif":
            assert "flood/a%20b%25%2Cc%3Ad%0A%E9%3A%3Aerror%3A%3A.txt" in json.dumps(
                check_sarif(out)
            )
        elif form == "gitlab":
            check_entries(out)
        else:
            check_results(out)


@pytest.mark.parametrize(
    "name",
    ["::error::planted.txt", "##[add-mask]x.txt", "\u00ad::error::x.txt", "#\u00ad#[error]x.txt"],
)
@pytest.mark.parametrize("then", ["check", "an error"])
def test_the_runner_finds_no_command_in_the_talk_either(
    name: str, then: str, folder: Path, capfd: Captured
) -> None:
    """It reads stderr as well, where the names of files stand."""
    if then == "check":
        (folder / name).write_text(FLOOD["flood/post.txt"], "utf-8")
    assert run(["check", "-v", name]) == (0 if then == "check" else 2)
    err = capfd.readouterr().err
    assert "planted.txt" in err or "x.txt" in err
    assert commands(err) == []
