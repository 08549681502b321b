"""The two commands of the README do the set-up once."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

#: What `make test` runs for the browser.
INSTALL = "tests/browser/install-chromium.sh"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with what the commands look at, and nothing set up."""
    (tmp_path / "tests" / "browser").mkdir(parents=True)
    for name in ("Makefile", "pyproject.toml", "constraints.txt", INSTALL):
        shutil.copy(ROOT / name, tmp_path / name)
    return tmp_path


def planned(checkout: Path, goal: str) -> str:
    """What a command would do there, without doing it."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    command = ["make", "--dry-run", goal]
    done = subprocess.run(
        command, cwd=checkout, env=clean, check=True, capture_output=True, text=True
    )
    return done.stdout


def set_up(checkout: Path) -> None:
    """Leave behind what a first run leaves behind, in its order."""
    (checkout / ".venv" / "bin").mkdir(parents=True)
    newest = (checkout / "constraints.txt").stat().st_mtime
    made_in_turn = ("bin/python", ".installed", ".installed-dev", ".browser")
    for after, name in enumerate(made_in_turn, start=10):
        made = checkout / ".venv" / name
        made.touch()
        os.utime(made, (newest + after, newest + after))


@pytest.mark.parametrize("goal", ["report", "test"])
def test_the_first_run_makes_an_environment_and_installs_what_is_known_to_work(
    goal: str, checkout: Path
) -> None:
    plan = planned(checkout, goal)
    assert "-m venv .venv" in plan
    installs = [line for line in plan.splitlines() if "pip install" in line]
    assert installs
    assert all("-c constraints.txt" in line for line in installs)


@pytest.mark.parametrize(
    ("goal", "work"), [("report", "checker check seeds"), ("test", "bin/pytest")]
)
def test_the_second_run_installs_nothing(goal: str, work: str, checkout: Path) -> None:
    set_up(checkout)
    plan = planned(checkout, goal)
    assert "pip install" not in plan
    assert "venv .venv" not in plan
    assert INSTALL not in plan
    assert work in plan


@pytest.mark.parametrize("changed", ["pyproject.toml", "constraints.txt"])
def test_a_changed_dependency_is_installed(changed: str, checkout: Path) -> None:
    set_up(checkout)
    newest = (checkout / ".venv" / ".installed-dev").stat().st_mtime + 10
    os.utime(checkout / changed, (newest, newest))
    assert "pip install" in planned(checkout, "report")


def test_the_tests_run_every_check_first(checkout: Path) -> None:
    set_up(checkout)
    plan = planned(checkout, "test")
    checks = ("ruff check", "ruff format --check", "mypy", "lint-imports", "pytest")
    places = [plan.index(f"bin/{check}") for check in checks]
    assert places == sorted(places)


def test_ci_runs_the_tests_and_nothing_cleverer() -> None:
    script = (ROOT / ".ci" / "run").read_text("utf-8").split()
    assert script[-3:] == ["exec", "make", "test"]
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def command(folder: Path, name: str, script: str) -> None:
    """A command that does what the script says, and notes that it was called."""
    made = folder / name
    made.write_text(f'#!/bin/sh\necho "{name} $*" >> "{folder}/called"\n{script}\n', "utf-8")
    made.chmod(0o755)


def install_browser(folder: Path) -> tuple[int, str, str]:
    """Run the script with no commands but those in the folder: status, what it said and called."""
    sh = shutil.which("sh")
    assert sh
    path = ROOT / INSTALL
    done = subprocess.run(
        [sh, str(path)], env={"PATH": str(folder)}, capture_output=True, text=True, check=False
    )
    called = folder / "called"
    return done.returncode, done.stderr, called.read_text("utf-8") if called.exists() else ""


def test_a_browser_that_is_there_is_not_installed(tmp_path: Path) -> None:
    command(tmp_path, "chromium-browser", "")
    command(tmp_path, "apt-get", "")
    assert install_browser(tmp_path) == (0, "", "")


@pytest.mark.parametrize(
    ("user", "sudo", "called"),
    [
        ("0", "exit 1", "apt-get install -y -qq --no-install-recommends chromium"),
        ("1000", "", "sudo -n apt-get install -y -qq --no-install-recommends chromium"),
    ],
)
def test_a_browser_that_is_absent_is_installed_by_root(
    user: str, sudo: str, called: str, tmp_path: Path
) -> None:
    command(tmp_path, "apt-get", "")
    command(tmp_path, "sudo", sudo)
    command(tmp_path, "id", f"echo {user}")
    status, said, calls = install_browser(tmp_path)
    assert status == 0
    assert "Installing Chromium" in said
    assert called in calls.splitlines()


@pytest.mark.parametrize(
    ("commands", "said"),
    [
        ({}, "there is no apt-get here"),
        ({"apt-get": "", "id": "echo 1000"}, "asks for root"),
        ({"apt-get": "", "id": "echo 1000", "sudo": "exit 1"}, "asks for root"),
        ({"apt-get": "exit 100", "id": "echo 0"}, "apt-get could not install it"),
    ],
)
def test_where_no_browser_can_be_had_tests_go_on_and_that_is_said(
    commands: dict[str, str], said: str, tmp_path: Path
) -> None:
    for name, script in commands.items():
        command(tmp_path, name, script)
    status, told, _ = install_browser(tmp_path)
    assert status == 0
    assert said in told
    assert "skipped" in told
