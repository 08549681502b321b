"""``--language-model`` takes any spaCy pipeline there is; where there is none it says so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checker.cli.main import run
from tests.language.tiny import make_pipeline

ARTICLE = "Doe is a minister.\n\nDoe flew to Oslo on Friday.\n"


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(ARTICLE, "utf-8")
    return "a.txt"


def test_a_named_pipeline_reads_the_articles(
    article: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = make_pipeline(tmp_path / "tiny", "tagger", "parser", "ner")
    assert run(["extract", article, "--language-model", str(folder)]) == 0
    read = json.loads(capsys.readouterr().out)["articles"][0]
    assert "Oslo" in {name["text"] for name in read["names"]}
    assert run(["check", "-v", article, "--language-model", str(folder)]) == 0
    assert f"language model: {folder}" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["check", "extract"])
def test_a_pipeline_that_is_not_there_ends_the_run_with_what_to_try(
    command: str, article: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([command, article, "--language-model", "en_core_web_none"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "'en_core_web_none' cannot be loaded" in err
    assert "Installed spaCy pipelines:" in err
    assert "Install one with pip" in err
