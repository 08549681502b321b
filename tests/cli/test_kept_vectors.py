"""What is kept from run to run, where, and what happens where it cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.cli.main import run

TEXTS = {"a.txt": "The flood killed 24 people.", "b.txt": "The flood killed 22 people."}


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two articles in the current folder; where this user's caches lie."""
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    return tmp_path / "caches"


def test_vectors_are_kept_and_the_report_is_the_same(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pages = []
    for _ in range(2):
        assert run(["check", "a.txt", "b.txt", "--fail-on", "never"]) == 0
        pages.append(capsys.readouterr().out)
    assert pages[0] == pages[1]
    assert (kept / "checker" / "vectors.sqlite").exists()


def test_nothing_is_kept_where_nothing_shall_be(kept: Path) -> None:
    assert run(["check", "a.txt", "b.txt", "--fail-on", "never", "--no-cache"]) == 0
    assert not kept.exists()


def test_a_cache_that_cannot_be_used_is_said_and_done_without(
    kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept.write_text("no folder")
    assert run(["check", "a.txt", "b.txt", "--fail-on", "never"]) == 0
    assert "the cache of sentence vectors cannot be used" in capsys.readouterr().err
