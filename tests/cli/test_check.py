from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Callable, Sequence, Set
from datetime import date
from pathlib import Path

import pytest
from platformdirs import user_cache_path

from checker import pipeline
from checker.cli import targets
from checker.cli.main import run
from checker.report.formats import FORMATS
from checker.settings import Settings
from checker.types import Article, Report, Severity
from tests.samples import discrepancy, report, story

TEXTS = {"a.txt": "The flood killed 24 people.", "b.txt": "The flood killed 22 people."}

#: What the last run was asked to do.
Asked = dict[str, object]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two articles, to stand in while the test runs."""
    (tmp_path / "in").mkdir()
    for name, text in TEXTS.items():
        (tmp_path / "in" / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Let a warning be found in whatever is read, and keep what was asked for."""
    kept: Asked = {}

    def found(
        articles: Sequence[Article],
        *,
        drafts: Set[str],
        settings: Settings,
        progress: Callable[[str, int, int], None] | None = None,
        warn: Callable[[str], None] | None = None,
    ) -> Report:
        kept.update(articles=articles, drafts=drafts, settings=settings, progress=progress)
        assert warn is not None
        told = story({article.path: article.text for article in articles})
        if len(articles) < 2:
            return report([told])
        return report([told], ("number-conflict", discrepancy(told, "24 people", "22 people")))

    monkeypatch.setattr(pipeline, "check", found)
    return kept


pytestmark = pytest.mark.usefixtures("folder", "asked")

Captured = pytest.CaptureFixture[str]


def test_the_report_goes_to_stdout_and_talk_to_stderr(capfd: Captured) -> None:
    assert run(["check", "in"]) == 0
    out, err = capfd.readouterr()
    assert out == "in/a.txt:1:18 warning number-conflict The articles say 24 people or 22 people.\n"
    assert err == "1 warning in 2 articles\n"


@pytest.mark.parametrize(
    ("fail_on", "status"), [("error", 0), ("warning", 1), ("info", 1), ("never", 0)]
)
def test_the_exit_status_says_whether_a_finding_is_as_severe_as_asked(
    fail_on: str, status: int
) -> None:
    assert run(["check", "in", "--fail-on", fail_on]) == status


@pytest.mark.parametrize("name", [known.name for known in FORMATS])
def test_stdout_holds_the_report_in_the_format_asked_for(name: str, capfd: Captured) -> None:
    assert run(["check", "in", "--format", name]) == 0
    page = capfd.readouterr().out
    expected = {"text": "in/a.txt:1:18 ", "markdown": "# Where 2 articles", "json": "{"}
    expected |= {"sarif": "{", "github": "::warning file=in/a.txt,line=1,", "gitlab": "["}
    expected |= {"junit": "<?xml", "html": "<!doctype html>"}
    assert page.startswith(expected[name])
    assert "in/a.txt" in page


def test_the_formats_of_the_option_are_the_formats_there_are() -> None:
    assert [known.name for known in FORMATS] == list(targets.FORMATS)


@pytest.mark.parametrize(
    ("target", "begins"),
    [("r.md", "# Where"), ("r.json", "{"), ("r.txt", "in/a.txt:1:18 warning")],
)
def test_the_suffix_of_the_file_chooses_the_format(
    folder: Path, target: str, begins: str, capfd: Captured
) -> None:
    assert run(["check", "in", "-o", target]) == 0
    assert (folder / target).read_text("utf-8").startswith(begins)
    out, err = capfd.readouterr()
    assert out == ""
    assert err == f"1 warning in 2 articles; the report is in {target}\n"


def test_one_run_writes_several_reports(folder: Path, capfd: Captured) -> None:
    assert run(["check", "in", "-o", "r.md", "-o", "json=r.out", "-o", "text=no=suffix"]) == 0
    assert (folder / "r.md").read_text("utf-8").startswith("# Where")
    assert json.loads((folder / "r.out").read_text("utf-8"))["version"] == 1
    assert (folder / "no=suffix").read_text("utf-8").startswith("in/a.txt:1:18 warning")
    out, err = capfd.readouterr()
    assert out == ""
    assert err == "1 warning in 2 articles; the report is in r.md, r.out, no=suffix\n"


def test_of_several_reports_none_is_written_where_one_cannot_be(
    folder: Path, capfd: Captured
) -> None:
    assert run(["check", "in", "-o", "r.md", "-o", "absent/r.json"]) == 2
    assert run(["check", "in", "-o", "r.md", "-o", "./r.md"]) == 2
    assert not (folder / "r.md").exists()
    assert "r.md: is to be written twice. Name another file." in capfd.readouterr().err


def test_an_equals_sign_after_what_is_no_format_belongs_to_the_name(folder: Path) -> None:
    assert run(["check", "in", "-o", "a=b.md"]) == 0
    assert (folder / "a=b.md").exists()


def test_a_report_never_replaces_an_article(folder: Path, capfd: Captured) -> None:
    assert run(["check", "in/a.txt", "in/b.txt", "-o", "in/a.txt"]) == 2
    assert "in/a.txt: is one of the articles. Name another file." in capfd.readouterr().err
    assert (folder / "in" / "a.txt").read_text("utf-8") == TEXTS["a.txt"]


def test_a_report_that_is_no_article_may_lie_beside_the_articles(folder: Path) -> None:
    assert run(["check", "in", "-o", "in/report.json"]) == 0
    assert run(["check", "in/a.txt", "in/b.txt", "-o", "in/report.md"]) == 0
    assert (folder / "in" / "report.json").exists()


@pytest.mark.parametrize("name", ["report.html", "text=report", ".reports/report.md"])
def test_a_report_that_no_run_reads_may_lie_in_a_folder_of_articles(
    folder: Path, name: str
) -> None:
    (folder / ".reports").mkdir()
    assert run(["check", ".", "-o", name]) == 0
    assert run(["check", ".", "-o", name]) == 0
    assert (folder / name.removeprefix("text=")).exists()


def test_a_format_asked_for_by_name_goes_before_the_suffix(folder: Path) -> None:
    assert run(["check", "in", "--format", "json", "-o", "report.out"]) == 0
    assert json.loads((folder / "report.out").read_text("utf-8"))["version"] == 1


def test_a_format_is_that_of_the_file_that_names_none(folder: Path, capfd: Captured) -> None:
    options = ["--format", "json", "-o", "text=a.out", "-o", "b.out"]
    assert run(["check", "in", *options]) == 0
    assert capfd.readouterr().out == ""
    assert (folder / "a.out").read_text("utf-8").startswith("in/a.txt:1:18")
    assert json.loads((folder / "b.out").read_text("utf-8"))["version"] == 1


def test_links_lead_from_the_report_to_the_articles(folder: Path) -> None:
    (folder / "out").mkdir()
    assert run(["check", "in", "-o", "out/report.md"]) == 0
    assert "](../in/a.txt#L1)" in (folder / "out" / "report.md").read_text("utf-8")


def test_choices_reach_the_run(asked: Asked) -> None:
    chosen = ["--select", "contact,acronym", "--select", "full-name", "--ignore", "acronym"]
    chosen += ["--model", "some", "--language-model", "other", "--no-cache"]
    assert run(["check", "in", *chosen, "--min-confidence", "0.7", "--fail-on", "info"]) == 1
    assert asked["settings"] == Settings(
        model="some",
        language_model="other",
        min_confidence=0.7,
        select=frozenset({"contact", "acronym", "full-name"}),
        ignore=frozenset({"acronym"}),
        fail_on=Severity.INFO,
    )


def test_a_run_without_options_uses_the_defaults(asked: Asked) -> None:
    run(["check", "in"])
    assert asked["settings"] == Settings(cache=user_cache_path("checker", appauthor=False))
    assert asked["progress"] is None


def test_the_publication_date_reaches_the_articles(asked: Asked) -> None:
    run(["check", "in", "--published", "2024-05-03"])
    articles = asked["articles"]
    assert isinstance(articles, tuple)
    assert {article.published for article in articles} == {date(2024, 5, 3)}


def test_one_article_alone_is_checked_in_itself_and_that_is_said(capfd: Captured) -> None:
    assert run(["check", "in/a.txt"]) == 0
    out, err = capfd.readouterr()
    assert out == ""
    assert err == (
        "in/a.txt: one article alone is checked in itself.\nNothing found in 1 article\n"
    )


def test_verbose_tells_what_was_read_and_compared(capfd: Captured) -> None:
    run(["check", "-v", "in"])
    err = capfd.readouterr().err
    assert "read in/a.txt (no outlet, no date)" in err
    assert "encoder: minilm-int8" in err
    assert "language model: en-news" in err
    assert "rules: number-conflict" in err
    named = re.compile("^fingerprint [0-9a-f]{16}: number-conflict, The articles say 24", re.M)
    assert named.search(err)


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["-o", "report.pdf"], ["'.pdf' names no format", ".md (markdown)", ".json (json)"]),
        (["-o", "report"], ["without a suffix", ".txt (text)", "--format"]),
        (["-o", "nowhere/report.md"], ["no folder 'nowhere'"]),
        (["-o", "in"], ["in: is a folder"]),
        (["-o", "in/report.md"], ["read as an article of 'in' by the next run"]),
        (["--format", "pdf"], ["'text', 'markdown', 'json'"]),
        (["--fail-on", "warnings"], ["'error', 'warning', 'info', 'never'"]),
        (["--min-confidence", "2"], ["'2' is no number from 0 to 1, such as 0.5."]),
        (["--published", "May 3"], ["'May 3' is no day. Write it as in 2025-10-08."]),
        (["--min-confidence", "nan"], ["'nan' is no number from 0 to 1"]),
        (["--min-confidence", "half"], ["'half' is no number from 0 to 1"]),
        (["--format", "jsn"], ["Did you mean 'json'?"]),
        (["--fail-on", "Eror"], ["Did you mean 'error'?"]),
        (["-o", "jsn=r.json"], ["there is no format 'jsn'. Did you mean 'json'?", "./jsn=r.json"]),
        (["--select", "acronym", "--ignore", "acronym"], ["no rule is left to run", "--ignore"]),
        (["--slect", "x"], ["Did you mean '--select'"]),
    ],
)
def test_wrong_usage_exits_2_and_names_the_valid_choices(
    options: list[str], told: list[str], folder: Path, capfd: Captured
) -> None:
    before = sorted(folder.rglob("*"))
    assert run(["check", "in", *options]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    for words in told:
        assert words in " ".join(err.split())
    assert sorted(folder.rglob("*")) == before


def test_a_failed_run_leaves_the_old_report_as_it_was(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "report.md").write_text("old", "utf-8")

    def broken(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", broken)
    assert run(["check", "in", "-o", "report.md"]) == 2
    assert (folder / "report.md").read_text("utf-8") == "old"
    assert sorted(path.name for path in folder.iterdir()) == ["in", "report.md"]


def test_a_report_is_written_over_an_older_one_with_its_permissions(folder: Path) -> None:
    target = folder / "report.md"
    target.write_text("old", "utf-8")
    target.chmod(0o640)
    assert run(["check", "in", "-o", "report.md"]) == 0
    assert target.read_text("utf-8").startswith("# Where")
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_new_report_can_be_read_by_whom_the_user_allows(folder: Path) -> None:
    before = os.umask(0o027)
    try:
        assert run(["check", "in", "-o", "report.md"]) == 0
    finally:
        os.umask(before)
    assert stat.S_IMODE((folder / "report.md").stat().st_mode) == 0o640


def test_a_fault_of_the_program_does_not_look_like_a_finding(
    monkeypatch: pytest.MonkeyPatch, capfd: Captured
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(pipeline, "check", broken)
    assert run(["check", "in"]) == 70
    assert "ZeroDivisionError" in capfd.readouterr().err


def test_a_run_stopped_from_the_keyboard_does_not_look_like_a_finding(
    monkeypatch: pytest.MonkeyPatch, capfd: Captured
) -> None:
    def stopped(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "check", stopped)
    assert run(["check", "in"]) == 130
    assert capfd.readouterr().err.strip() == "Interrupted."
