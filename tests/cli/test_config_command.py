from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from checker.cli.main import run
from checker.config.find import Found
from checker.config.keys import KEYS
from checker.config.read import read
from checker.config.template import template, uncommented

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "articles").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def shown(capfd: Captured, *arguments: str) -> str:
    assert run(["config", *arguments]) == 0
    return capfd.readouterr().out


def test_without_a_file_the_defaults_are_shown(capfd: Captured) -> None:
    out = shown(capfd)
    assert out.startswith("# configuration: none\nselect = []\n")
    assert tomllib.loads(out) == {
        key.name: tomllib.loads(f"x = {key.default}")["x"] for key in KEYS if key.default
    }


def test_each_value_of_the_file_has_its_line(capfd: Captured) -> None:
    Path("checker.toml").write_text('\nfail-on = "info"\n[style]\nKyiv = ["Kiev"]\n', "utf-8")
    out = shown(capfd, "articles")
    assert "# configuration: checker.toml\n" in out
    assert 'fail-on = "info"  # checker.toml:2\n' in out
    assert '[style]  # checker.toml:3\nKyiv = ["Kiev"]\n' in out
    assert "min-confidence = 0.4\n" in out


@pytest.mark.parametrize("name", ["checker.toml", "pyproject.toml"])
def test_what_is_shown_is_a_configuration_that_says_the_same(name: str, capfd: Captured) -> None:
    text = uncommented(template())
    project = "".join(
        f"[tool.checker.{line[1:]}" if line.startswith("[") and not line.startswith("[[") else line
        for line in text.replace("[[", "[[tool.checker.").splitlines(keepends=True)
    )
    Path(name).write_text(text if name == "checker.toml" else f"[tool.checker]\n{project}", "utf-8")
    out = shown(capfd)
    given = read(Found(Path("x"), text, tomllib.loads(text)))
    assert read(Found(Path("x"), out, tomllib.loads(out))) == given


def test_an_empty_list_of_tables_stays_above_the_tables(capfd: Captured) -> None:
    text = "suppress = []\n[paths.wire]\nmin-confidence = 0.7\n"
    Path("checker.toml").write_text(text, "utf-8")
    shown_again = tomllib.loads(shown(capfd))
    assert (shown_again["suppress"], shown_again["paths"]) == (
        [],
        {"wire": {"min-confidence": 0.7}},
    )


def test_mistakes_are_told_instead(capfd: Captured) -> None:
    Path("checker.toml").write_text("jobs = 0\n", "utf-8")
    assert run(["config"]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert err.startswith("Error: checker.toml:1: jobs: ")


def test_a_file_may_be_named_or_left_aside(capfd: Captured) -> None:
    Path("checker.toml").write_text("jobs = 0\n", "utf-8")
    Path("ours.toml").write_text("jobs = 2\n", "utf-8")
    assert "jobs = 2  # ours.toml:1\n" in shown(capfd, "--config", "ours.toml")
    assert "# jobs is not set\n" in shown(capfd, "--no-config")
