from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import click
import pytest

import checker
from checker.cli.main import cli, run

#: Seconds of loading that a run which compares nothing must not pay.
HEAVY = (
    "torch",
    "spacy",
    "sklearn",
    "numpy",
    "onnxruntime",
    "sentence_transformers",
    "rich",
    "watchfiles",
)


def python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")


@pytest.mark.parametrize(
    "quick",
    [
        "import checker",
        "import checker; dir(checker)",
        "from checker.cli.main import run; run(['--help'])",
        "from checker.cli.main import run; run(['--version'])",
        "from checker.cli.main import run; run(['check'])",
        "from checker.cli.main import run; run(['completion', 'bash'])",
        "from checker.cli.main import run; run(['chek'])",
        *(f"from checker.cli.main import run; run(['{name}', '-h'])" for name in cli.commands),
        "from checker.cli.completing import rule_names; list(rule_names())",
    ],
)
def test_what_compares_nothing_loads_nothing_heavy(quick: str) -> None:
    loaded = f"import sys; print('LOADED', sorted(set({HEAVY!r}) & set(sys.modules)))"
    done = python(f"{quick}\n{loaded}")
    assert done.stdout.splitlines()[-1:] == ["LOADED []"], done.stderr


def test_python_dash_m_is_the_command() -> None:
    command = [sys.executable, "-m", "checker", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[0] == f"checker {checker.__version__}"


@pytest.mark.parametrize("command", sorted(cli.commands))
def test_every_command_and_every_option_has_help(command: str) -> None:
    known = cli.commands[command]
    assert known.help
    options = [each for each in known.params if isinstance(each, click.Option)]
    assert all(option.help for option in options)


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["--version"], ["rules", "--help"]])
def test_asking_for_help_is_no_error(arguments: list[str]) -> None:
    assert run(arguments) == 0


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["chek"], "Did you mean 'check'"),
        (["check"], "Missing argument 'PATHS...'"),
        (["extract"], "Missing argument 'FILES...'"),
        (["--colour"], "No such option"),
        ([], "Usage:"),
    ],
)
def test_wrong_usage_exits_2_and_says_what_would_be_right(
    arguments: list[str], told: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    assert told in capfd.readouterr().err


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("The bridge reopened on Monday. " * 3000, "utf-8")
    code = "import sys; from checker.cli.main import main; main(sys.argv[1:])"
    command = [sys.executable, "-c", code, "extract", str(article)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as started:
        assert started.stdout is not None
        assert started.stderr is not None
        started.stdout.read(1)
        started.stdout.close()
        assert started.stderr.read() == b""
    assert started.returncode == 0


def test_the_extraction_dump_goes_to_stdout(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "a.txt"
    article.write_text("The bridge reopened on 3 May, Anna Berg said.\n", "utf-8")
    assert run(["extract", "--format", "json", "--published", "2024-05-06", str(article)]) == 0
    out, err = capfd.readouterr()
    (dumped,) = json.loads(out)["articles"]
    assert dumped["published"] == "2024-05-06"
    assert [date["value"] for date in dumped["dates"]] == ["2024-05-03"]
    assert err == ""


def test_the_public_names_load_on_first_use() -> None:
    assert set(checker.__all__) <= set(dir(checker))
    for name in checker.__all__:
        assert getattr(checker, name)
    with pytest.raises(AttributeError, match="no attribute 'chek'"):
        checker.chek  # noqa: B018 - the error is what is tested
