"""Reports that have to go where no ordinary file is, and runs that are stopped or cut off."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from checker.cli import inputs, output, targets
from checker.cli.main import run
from tests.events import FLOOD

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the flood's articles in it, to stand in while the test runs."""
    (tmp_path / "flood").mkdir()
    for path, text in FLOOD.items():
        (tmp_path / path).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(target: Path, page: str = "page") -> None:
    targets.require_targets([targets.Target(target, "text")], ["flood"], None)
    output.write_report(page, target)


def test_a_device_is_written_into_and_stays_a_device(folder: Path) -> None:
    """Putting a file in its place would take /dev/null from the whole machine."""
    reader, terminal = os.openpty()
    device = Path(os.ttyname(terminal))
    link = folder / "screen.md"
    link.symlink_to(device)
    write(link, "a report\n")
    assert link.is_symlink()
    assert device.is_char_device()
    assert os.read(reader, 100).split() == [b"a", b"report"]
    os.close(reader)
    os.close(terminal)


def test_a_pipe_is_written_into(folder: Path) -> None:
    pipe = folder / "report.md"
    os.mkfifo(pipe)
    heard: list[str] = []
    reader = threading.Thread(target=lambda: heard.append(pipe.read_text("utf-8")), daemon=True)
    reader.start()
    write(pipe, "a report")
    reader.join(timeout=10)
    assert heard == ["a report"]
    assert pipe.is_fifo()


@pytest.mark.parametrize("exists", [True, False])
def test_a_link_leads_to_the_report_and_stays_a_link(folder: Path, *, exists: bool) -> None:
    (folder / "site").mkdir()
    real = folder / "site" / "real.md"
    if exists:
        real.write_text("old", "utf-8")
    link = folder / "latest.md"
    link.symlink_to(real)
    write(link)
    assert link.is_symlink()
    assert real.read_text("utf-8") == "page"


def test_a_link_into_the_folder_of_articles_is_refused(folder: Path, capfd: Captured) -> None:
    (folder / "latest.md").symlink_to("flood/report.md")
    assert run(["check", "flood", "-o", "latest.md"]) == 2
    assert "would be read as an article of 'flood' by the next run" in capfd.readouterr().err
    assert not (folder / "flood" / "report.md").exists()


@pytest.mark.parametrize("target", ["report.md", "new.md"])
def test_a_place_that_may_not_be_written_is_refused_before_any_work(
    target: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: Captured
) -> None:
    """A file that is marked as not to be written is not replaced either."""
    (folder / "report.md").write_text("old", "utf-8")
    locked = folder / target if target == "report.md" else folder

    def may(path: str | Path, _how: int) -> bool:
        return Path(path).resolve() != locked

    monkeypatch.setattr(os, "access", may)
    monkeypatch.setattr(inputs, "find_files", lambda *_, **__: pytest.fail("has begun"))
    assert run(["check", "flood", "-o", target]) == 2
    assert capfd.readouterr().err == f"Error: {target}: cannot be written (permission denied).\n"
    assert (folder / "report.md").read_text("utf-8") == "old"


def test_a_path_that_may_not_be_looked_at_is_no_fault_of_the_program(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: Captured
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(folder / "locked"))

    monkeypatch.setattr(inputs, "find_files", refuse)
    assert run(["check", "locked/a.txt"]) == 2
    problem = f"Error: {folder / 'locked'}: permission denied."
    remedy = "Check the path, and that you may use what it names."
    assert capfd.readouterr().err == f"{problem} {remedy}\n"


def test_an_error_of_the_system_without_a_file_is_a_fault_of_the_program(
    monkeypatch: pytest.MonkeyPatch, capfd: Captured
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError("no file named")

    monkeypatch.setattr(inputs, "find_files", fail)
    assert run(["check", "flood"]) == 70
    assert "Traceback" in capfd.readouterr().err


def test_an_interruption_that_a_library_hides_is_still_one(
    monkeypatch: pytest.MonkeyPatch, capfd: Captured
) -> None:
    """Extension modules turn it into an ImportError while they load."""

    def hidden(*_: object, **__: object) -> None:
        try:
            raise KeyboardInterrupt
        except KeyboardInterrupt as stopped:
            raise ImportError("initialization failed") from stopped

    monkeypatch.setattr(inputs, "find_files", hidden)
    assert run(["check", "flood"]) == 130
    assert capfd.readouterr().err.strip() == "Interrupted."


def shell(line: str) -> subprocess.CompletedProcess[str]:
    """Run a line of shell in which "checker" is the command."""
    line = line.replace("checker", f"{sys.executable} -m checker", 1)
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    command = ["/bin/sh", "-c", line]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("line", "status", "told"),
    [
        ("checker rules >&-", 2, "Error: stdout: is closed. Name a file with -o.\n"),
        ("checker --version 2>&-", 0, ""),
        ("checker rules nothing 2>&-", 2, ""),
        ("checker rules </dev/null >/dev/null", 0, ""),
    ],
)
def test_a_closed_stream_is_no_fault_of_the_program(line: str, status: int, told: str) -> None:
    done = shell(line)
    assert (done.returncode, done.stderr) == (status, told)


@pytest.mark.parametrize("command", ["rules", "rules conversion", "check flood"])
def test_a_disk_that_is_full_is_told_in_one_line(folder: Path, command: str) -> None:
    if not Path("/dev/full").exists():
        return  # only Linux has it
    done = shell(f"cd {folder}; checker {command} >/dev/full")
    assert done.returncode == 2
    assert done.stderr == "Error: stdout: cannot be written (no space left on device).\n"


NAMES = {
    "a blank": "two words.txt",
    "a line end": "one\ntwo.txt",
    "what clears a screen": "red\x1b[2J.txt",
    "markup": "a | **b** [c](d) `e` <b>.txt",
    "quotation marks": '"it\'s".txt',
    "letters of Hebrew": "שלום.txt",
    "what turns the direction round": "\u202etxt.md",
    "a percent sign and a hash": "100%25 #1.txt",
    "bytes that are no text": os.fsdecode(b"caf\xe9.txt"),
    "a hyphen first": "-o.txt",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_any_name_of_a_file_can_stand_in_a_report(
    name: str, folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    (folder / "flood" / "post.txt").rename(folder / "flood" / name)
    pages: dict[str, str] = {}
    for form in ("text", "markdown", "json"):
        assert run(["check", "-v", "flood", "--format", form]) == 1
        out, err = capfdbinary.readouterr()
        assert b"\x1b" not in err
        pages[form] = out.decode()
    assert all("\x1b" not in page for page in pages.values())
    assert len(pages["text"].splitlines()) == 2
    rows = [line for line in pages["markdown"].splitlines() if line.startswith("| **")]
    assert len(rows) == 3
