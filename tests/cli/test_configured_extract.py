from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.cli.main import run

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "in" / "archive").mkdir(parents=True)
    for name in ("in/a.txt", "in/archive/b.txt"):
        (tmp_path / name).write_text("The bridge fell on Monday.", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def paths(out: str) -> list[str]:
    return [article["path"] for article in json.loads(out)["articles"]]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], ["in/a.txt"]),
        (["--no-config"], ["in/a.txt", "in/archive/b.txt"]),
        (["--config", "none.toml"], ["in/a.txt", "in/archive/b.txt"]),
    ],
)
def test_what_is_excluded_from_checks_is_not_shown_either(
    options: list[str], expected: list[str], capfd: Captured
) -> None:
    Path("checker.toml").write_text('exclude = ["archive/"]\n', "utf-8")
    Path("none.toml").write_text("", "utf-8")
    assert run(["extract", "in", *options]) == 0
    assert paths(capfd.readouterr().out) == expected


def test_the_language_model_of_the_configuration_reads(capfd: Captured) -> None:
    Path("checker.toml").write_text('language-model = "no_such_pipeline"\n', "utf-8")
    assert run(["extract", "in"]) == 2
    assert "no_such_pipeline" in capfd.readouterr().err
    assert run(["extract", "in", "--language-model", "other_pipeline"]) == 2
    assert "other_pipeline" in capfd.readouterr().err
