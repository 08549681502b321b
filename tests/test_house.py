"""Guards that keep the house standing: they fail when a habit is given up, not when code breaks."""

from __future__ import annotations

import ast
import re
import socket
import statistics
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from checker.cli.main import cli
from checker.rules.registry import all_rules

ROOT = Path(__file__).resolve().parents[1]
SOURCES = sorted((ROOT / "checker").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
OURS = [*SOURCES, *TESTS, *sorted((ROOT / "models").rglob("*.py"))]
README = (ROOT / "README.md").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))

#: Everything that may stand at the top, beside files whose names begin with a full stop.
TOP = {
    "pyproject.toml",
    "checker",
    "models",
    "seeds",
    "reports",
    "tests",
    "README.md",
    "CHANGELOG.md",
    "LICENSE",
    "Makefile",
    "action.yml",  # GitHub reads an action nowhere else
    "constraints.txt",
}
BUILT = {"build", "dist"}

_ALLOWANCE = re.compile(r"#\s*(noqa|type:\s*ignore)\b[^#-]*(?P<reason>.*)")


def lines_of(paths: list[Path]) -> list[int]:
    return [len(path.read_text("utf-8").splitlines()) for path in paths]


def functions() -> Iterator[tuple[str, int]]:
    """Every function of the package with its number of lines."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.end_lineno is not None:
                name = f"{path.relative_to(ROOT)}: {node.name}"
                yield name, node.end_lineno - node.lineno + 1


def test_no_file_is_long() -> None:
    long = [
        str(path) for path, lines in zip(SOURCES, lines_of(SOURCES), strict=True) if lines > 300
    ]
    assert not long
    assert statistics.median(lines_of(SOURCES)) <= 120


def test_no_function_is_long() -> None:
    lengths = dict(functions())
    assert not [name for name, lines in lengths.items() if lines > 60]
    assert statistics.median(lengths.values()) <= 12


@pytest.mark.parametrize("path", OURS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_exception_from_a_check_says_why(path: Path) -> None:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        for allowance in _ALLOWANCE.finditer(line):
            reason = re.findall(r"[a-z]{2,}", allowance["reason"])
            assert len(reason) >= 2, f"{path}:{number} gives no reason"
        if re.search(r"\bmark\.(xfail|skip)", line):
            assert "reason=" in line, f"{path}:{number} gives no reason"


def test_the_top_level_holds_what_is_allowed_and_nothing_else() -> None:
    names = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert names - BUILT - {path for path in names if path.endswith(".egg-info")} == TOP


@pytest.mark.parametrize(("place", "whole"), [(0, "checker"), (1, "checker.story")])
def test_every_part_of_a_package_has_its_layer(place: int, whole: str) -> None:
    contract = PROJECT["tool"]["importlinter"]["contracts"][place]
    layered = {name.strip() for row in contract["layers"] for name in row.split("|")}
    folder = ROOT.joinpath(*whole.split("."))
    parts = {path.stem for path in folder.glob("*.py") if path.stem[0] != "_"}
    packages = {path.parent.name for path in folder.glob("*/__init__.py")}
    assert layered == {f"{whole}.{name}" for name in parts | packages}


@pytest.mark.parametrize("command", sorted(cli.commands))
def test_every_command_and_its_options_stand_in_the_readme(command: str) -> None:
    assert f"checker {command}" in README
    for option in cli.commands[command].params:
        if isinstance(option, click.Option):
            assert f"`{max(option.opts, key=len)}" in README


def test_the_rules_in_the_readme_are_the_rules_there_are() -> None:
    rows = [f"| `{rule.name}` | {rule.summary} |" for rule in all_rules()]
    assert re.findall(r"^\| `[a-z][a-z-]+` \| [A-Z].*\.+ \|$", README, re.MULTILINE) == rows


def test_the_finding_in_the_readme_stands_in_the_report() -> None:
    report = (ROOT / "reports" / "seeds.md").read_text("utf-8")
    (heading,) = re.findall(r"^> (### .*)$", README, re.MULTILINE)
    assert heading in report.splitlines()


def test_what_is_changed_is_told_to_users() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert "## Unreleased" in changes
    assert re.findall(r"^- \S.*", changes, re.MULTILINE)


def test_no_test_can_reach_another_machine() -> None:
    with socket.socket() as opened, pytest.raises(AssertionError, match="tried to reach"):
        opened.connect(("192.0.2.1", 80))
