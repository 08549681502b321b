"""What people type by mistake, and the conditions runs meet: each is told what to try next."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from checker.cli.main import run

ROOT = Path(__file__).resolve().parents[2]
Captured = pytest.CaptureFixture[str]

ARTICLE = "Flood kills {count}\n\nThe flood killed {count} people in Norhaven on Monday.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk's folder, to stand in while the test runs."""
    (tmp_path / "wire").mkdir()
    (tmp_path / "wire" / "agency.txt").write_text(ARTICLE.format(count=24), "utf-8")
    (tmp_path / "wire" / "herald.md").write_text(ARTICLE.format(count=22), "utf-8")
    (tmp_path / "empty").mkdir()
    for name in ("draft.docx", "draft.pdf", "page.HTML", "notes", "sheet.xlsx", "two words.odt"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "wide.txt").write_bytes("\ufeffThe bridge.".encode("utf-16-le"))
    (tmp_path / "latin.txt").write_bytes("Café".encode("latin-1"))
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)))
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    (tmp_path / "slip.toml").write_text('selct = ["name-spelling"]\n', "utf-8")
    (tmp_path / "broken.toml").write_text("select = [\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


LONG = "x" * 300 + ".txt"

#: What was typed, and what the answer must hold: the thing that is wrong, and what to try.
CASES = [
    ("", "Usage: checker"),
    ("chek wire", "No such command 'chek'. Did you mean 'check'?"),
    ("wire", "No such command 'wire'."),
    ("check", "Missing argument 'PATHS...'."),
    ("check nowhere", "nowhere: no such file or folder. Check the spelling of the path"),
    ("check wrie", "wrie: no such file or folder. Did you mean 'wire'?"),
    ("check wire/agnecy.txt", "Did you mean 'wire/agency.txt'?"),
    ("check wire/*.txt", "Name the folder itself, or leave the pattern to the shell"),
    ("check empty", "no articles in this folder. Articles are files ending in"),
    ("check draft.docx", "pandoc --to plain --wrap none draft.docx --output draft.txt"),
    ("check draft.pdf", "pdftotext draft.pdf draft.txt"),
    ("check sheet.xlsx", "files ending in '.xlsx' cannot be read. Give a file ending in"),
    ("check notes", "notes: no suffix. Give a file ending in"),
    ("check wide.txt", "this is UTF-16 text. Convert it, for example: iconv -f UTF-16"),
    ("check latin.txt", "not UTF-8. Convert it, for example: iconv -f WINDOWS-1252"),
    ("check binary.txt", "this is a binary file, not text. Give the article's text"),
    ("check loop.txt", "loop.txt"),
    (f"check {LONG}", "file name too long. Check the path"),
    ("check wire -o out/report.md", "there is no folder 'out'. Create it first."),
    ("check wire -o wire", "wire: is a folder. Name the file to write"),
    ("check wire -o report.doc", "'.doc' names no format. Use one of .txt (text)"),
    ("check wire -o report", "a file without a suffix names no format. Use one of"),
    ("check wire -o jsn=report.json", "no format 'jsn'. Did you mean 'json'?"),
    ("check wire/agency.txt -o wire/agency.txt", "is one of the articles. Name another file."),
    ("check wire -o wire/report.md", "Write it to another folder."),
    ("check wire --format jsn", "'jsn' is not one of 'text', 'markdown', "),
    ("check wire --format markdwon", "Did you mean 'markdown'?"),
    ("check wire --fail-on warnings", "Did you mean 'warning'?"),
    ("check wire --select name-speling", "Did you mean 'name-spelling'? The rules are: acronym"),
    ("check wire --select names,quotes", "There is no rule 'names'."),
    ("check wire --min-confidence 50%", "'50%' is no number from 0 to 1, such as 0.5."),
    ("check wire --min-confidence nan", "'nan' is no number from 0 to 1"),
    ("check wire --published yesterday", "'yesterday' is no day. Write it as in 2025-10-08."),
    ("check wire --published 2024-02-30", "'2024-02-30' is no day."),
    ("check wire --jobs fast", "Give one from 1 up, or 'auto'."),
    ("check wire --watc", "No such option '--watc'."),
    ("check wire -x", "Try 'checker check --help' for help."),
    ("check wire --draft", "Option '--draft' requires an argument."),
    ("check wire --draft nowhere.md", "nowhere.md: no such file or folder."),
    ("check wire --changed-since main", "is in no git repository"),
    ("check wire --unsupported", "name it with --draft"),
    ("check wire --config slip.toml", "slip.toml:1: selct: no such key. Did you mean 'select'?"),
    ("check wire --config broken.toml", "broken.toml: is no TOML"),
    ("check wire --config nowhere.toml", "write one with 'checker init'"),
    ("check wire --update-baseline", "no file is named. Give --baseline FILE"),
    ("check wire --baseline slip.toml", "is no baseline of checker"),
    ("check wire --model ./nowhere", "./nowhere: the model cannot be loaded"),
    ("check wire --language-model nowhere", "Install one with pip, or give the folder of one."),
    ("check --watch -", "standard input is read once"),
    ("rules name-speling", "Did you mean 'name-spelling'?"),
    ("rules one two", "Got unexpected extra argument (two)"),
    ("extract", "Missing argument 'FILES...'."),
    ("extract nowhere", "nowhere: no such file or folder."),
    ("init nowhere", "no such folder. Name the folder of the project."),
    ("completion tcsh", "'tcsh' is not one of 'bash', 'zsh', 'fish'."),
    ("completion bsh", "Did you mean 'bash'?"),
]


@pytest.mark.parametrize(("typed", "answer"), CASES, ids=[typed[:40] for typed, _ in CASES])
def test_a_wrong_call_exits_2_writes_nothing_and_says_what_to_try(
    typed: str, answer: str, folder: Path, capfd: Captured
) -> None:
    before = sorted(folder.rglob("*"))
    assert run(typed.split()) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert answer in " ".join(err.split())
    assert "Traceback" not in err
    assert sorted(folder.rglob("*")) == before


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("page.HTML", "pandoc --to plain --wrap none page.HTML --output page.txt"),
        ("two words.odt", "none 'two words.odt' --output 'two words.txt'"),
    ],
)
def test_the_command_that_helps_can_be_pasted(name: str, told: str, capfd: Captured) -> None:
    assert run(["check", name]) == 2
    assert capfd.readouterr().err.rstrip("\n").endswith(told)


def shell(line: str, more: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run a line of shell in which "checker" is the command."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **(more or {})}
    command = ["/bin/bash", "-c", line.replace("checker", f"{sys.executable} -m checker", 1)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


LOCALE = {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.mark.parametrize(
    ("line", "more"),
    [
        ("checker check wire", {}),
        ("checker check wire 2>&-", {}),
        ("checker check wire 2>/dev/full", {}),
        ("checker check wire <&-", {}),
        ("checker check wire", LOCALE),
        ("env -u HOME -u XDG_CACHE_HOME LC_ALL=C checker check wire --no-cache", {}),
        ("checker check wire", {"HOME": "/nonexistent", "XDG_CACHE_HOME": ""}),
        ("checker check wire", {"XDG_CACHE_HOME": "/dev/null"}),
    ],
)
def test_what_surrounds_a_run_changes_nothing_of_its_report(
    line: str, more: dict[str, str]
) -> None:
    done = shell(line, more)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("wire/agency.txt:1:13 warning number-conflict “killed 24 people”")
    assert "Traceback" not in done.stderr


def test_a_run_leaves_nothing_but_its_own_cache_and_tells_nobody_else(tmp_path: Path) -> None:
    """The runtime of the encoder would leave a device number, and speak to its maker."""
    home = tmp_path / "home"
    more = {"HOME": str(home), "XDG_CACHE_HOME": str(home / "caches"), "ORT_DISABLE_TELEMETRY": ""}
    assert shell("checker check wire", more).returncode == 0
    left = {path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file()}
    assert left == {"caches/checker/vectors.sqlite"}


def test_a_folder_that_is_gone_is_told() -> None:
    done = shell("mkdir gone; cd gone; rmdir ../gone; checker check ../wire")
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert "the current folder is gone" in done.stderr


@pytest.mark.parametrize(("sent", "status"), [("INT", 130), ("TERM", -15), ("HUP", -1)])
@pytest.mark.parametrize("after", [0.4, 1.5])
def test_a_run_that_is_stopped_looks_like_no_finding(
    sent: str, status: int, after: float, folder: Path
) -> None:
    command = [sys.executable, "-m", "checker", "check", "long.txt", "-o", "report.md"]
    sentences = "The dam broke on Monday, Mayor Ilsa Brandvik said. " * 3000
    (folder / "long.txt").write_text(f"Dam breaks\n\n{sentences}\n", "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as started:
        time.sleep(after)
        started.send_signal(getattr(signal, f"SIG{sent}"))
        assert started.stderr is not None
        err = started.stderr.read()
    assert started.returncode == status, err
    assert "Traceback" not in err
    assert not (folder / "report.md").exists()
