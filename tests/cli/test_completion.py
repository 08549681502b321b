from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from checker.cli.completing import rule_names
from checker.cli.main import cli, run
from checker.cli.targets import FORMATS
from checker.rules.registry import all_rules

SHELLS = ("bash", "zsh", "fish")
ROOT = Path(__file__).resolve().parents[2]


def offered(*words: str) -> list[tuple[str, str]]:
    """What bash is told when tab is pressed in the last of the words: kinds and values."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "_CHECKER_COMPLETE": "bash_complete",
        "COMP_WORDS": " ".join(("checker", *words)),
        "COMP_CWORD": str(len(words)),
    }
    code = "from checker.cli.main import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    pairs = (line.split(",", 1) for line in done.stdout.splitlines() if line)
    return [(kind, value.partition("\t")[0]) for kind, value in pairs]


def plain(*words: str) -> list[str]:
    """The words that are offered themselves."""
    return [value for kind, value in offered(*words) if kind == "plain"]


def test_the_names_that_are_offered_are_the_rules_there_are() -> None:
    assert list(rule_names()) == [rule.name for rule in all_rules()]


def test_commands_are_offered() -> None:
    assert set(plain("")) == set(cli.commands)
    assert plain("comp") == ["completion"]


@pytest.mark.parametrize("option", ["--select", "--ignore", "--also"])
def test_rules_are_offered_where_a_rule_is_asked_for(option: str) -> None:
    begun = [name for name in rule_names() if name.startswith("name-")]
    assert begun
    assert plain("check", option, "name-") == begun


def test_rules_are_offered_for_their_manual() -> None:
    assert plain("rules", "") == list(rule_names())


@pytest.mark.parametrize(
    ("option", "choices"),
    [("--format", list(FORMATS)), ("--fail-on", ["error", "warning", "info", "never"])],
)
def test_choices_are_offered(option: str, choices: list[str]) -> None:
    assert plain("check", option, "") == choices


@pytest.mark.parametrize(
    "words", [("check", ""), ("check", "-o", ""), ("check", "--model", ""), ("extract", "a")]
)
def test_files_are_left_to_the_shell(words: tuple[str, ...]) -> None:
    assert [kind for kind, _ in offered(*words)] == ["file"]


def test_every_option_of_a_command_is_offered() -> None:
    long = {
        option
        for parameter in cli.commands["check"].params
        if isinstance(parameter, click.Option)
        for option in (*parameter.opts, *parameter.secondary_opts)
        if option.startswith("--")
    }
    assert long <= set(plain("check", "--"))


@pytest.mark.parametrize("shell", SHELLS)
def test_the_script_names_the_command_and_the_shell(
    shell: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["completion", shell]) == 0
    out, err = capfd.readouterr()
    assert f"_CHECKER_COMPLETE={shell}_complete" in out
    assert "_checker_completion" in out
    assert err == ""


def test_bash_completes_with_the_script(tmp_path: Path) -> None:
    """The whole way: the script is evaluated, and its function fills in what bash shows."""
    command = tmp_path / "checker"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m checker "$@"\n', "utf-8")
    command.chmod(0o755)
    lines = [
        'eval "$(checker completion bash)"',
        "COMP_WORDS=(checker check --fail-on w)",
        "COMP_CWORD=3",
        "_checker_completion checker",
        'printf "%s\\n" "${COMPREPLY[@]}"',
    ]
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["/bin/bash", "--norc", "-c", "\n".join(lines)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == ("warning\n", "")


@pytest.mark.parametrize("shell", ["tcsh", ""])
def test_another_shell_is_refused_with_those_there_are(
    shell: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["completion", shell]) == 2
    assert "'bash', 'zsh', 'fish'" in capfd.readouterr().err
