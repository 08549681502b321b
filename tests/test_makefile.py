"""The two commands of the README do the set-up once."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with what the commands look at, and nothing set up."""
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy(ROOT / name, tmp_path)
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
    for after, name in enumerate(("bin/python", ".installed", ".installed-dev"), start=10):
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
