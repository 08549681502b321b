from __future__ import annotations

from pathlib import Path

import pytest

from checker.cli.check import check
from checker.cli.main import run
from checker.cli.targets import Target

ARTICLE = "The old bridge over the Dorn was closed by police on Monday.\n"


@pytest.mark.parametrize(
    ("value", "target"),
    [
        ("report.md", Target(Path("report.md"))),
        ("markdown=./-", Target(Path("-"), "markdown")),
        ("./-", Target(Path("-"))),
        ("./html=", Target(Path("html="))),
        ("two=-", Target(Path("two=-"))),
    ],
)
def test_every_file_can_be_named(value: str, target: Target) -> None:
    assert check.make_context("check", ["in", "-o", value]).params["outputs"] == (target,)


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("html=", "'html=' names no file, such as html=report."),
        ("-", "'-' names no file. Without -o the report goes to stdout"),
        ("markdown=-", "'-' names no file."),
    ],
)
def test_a_target_without_a_file_is_refused(
    target: str,
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(ARTICLE, "utf-8")
    assert run(["check", "a.txt", "-o", target]) == 2
    assert told in " ".join(capfd.readouterr().err.split())
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
