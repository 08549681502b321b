"""What the README says is tried, from the built wheel, as a new user would."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path

import click
import pytest
import yaml

from checker.cli.main import cli
from checker.config.read import configuration_for
from tests.readme import FILE, ROOT, Block, blocks, commands, table, tables

PAGE = FILE.read_text("utf-8")
BLOCKS = blocks(PAGE)

#: Commands that are not run here, each with the reason.
ELSEWHERE = {
    r"make\b": "tests/test_makefile.py runs what can be run of it without the network",
    r"\S*python\S* -m venv": "the environment is made here",
    r"(\S*python\S* -m )?\S*pip3? install": "needs the network; the wheel is installed here",
    r"pre-commit\b": "needs the network",
    r".*\s--watch\b": "never ends; tests/cli/test_watching.py has it",
    r"(source|\.) \S*activate": "the commands are on the path already",
    r"(git clone|cd)\b": "the folder is made here",
}

#: What the commands of the README are given to read, beside seeds/ itself.
FOLDERS = ("articles", "sources", "stories", "wire")
FILES = ("a.txt", "b.txt", "draft.md", "draft.txt")

Tried = tuple[int, str, str]
TRIED: list[Tried] = [
    (block.line, command, answer)
    for block in BLOCKS
    if block.language in {"sh", "bash", "shell", "console"}
    for command, answer in commands(block)
    if not any(re.match(known, command) for known in ELSEWHERE)
]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The commands of a fresh environment with the built wheel; dependencies are this run's own."""
    folder = tmp_path_factory.mktemp("new")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", str(folder), "."]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    environment = folder / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(environment)], check=True)
    scripts = environment / ("Scripts" if os.name == "nt" else "bin")
    # Files ending in .pth are read in the folders of an environment, not in those that such a
    # file adds: the checkout that is installed here for working on it stays out.
    (site,) = environment.rglob("site-packages")
    (site / "dependencies.pth").write_text(sysconfig.get_paths()["purelib"], "utf-8")
    pip = [sys.executable, "-m", "pip", "--python", str(scripts / "python")]
    install = [*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)]
    # pip would take the checkout's name for ours, and leave the wheel out.
    subprocess.run([*install, "--ignore-installed"], check=True, capture_output=True)
    return scripts


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the articles that the README speaks of, under git."""
    for name in ("seeds", *FOLDERS):
        shutil.copytree(ROOT / "seeds", tmp_path / name)
    seeds = sorted((ROOT / "seeds").glob("*.txt"))
    for name, seed in zip(FILES, seeds, strict=False):
        shutil.copy(seed, tmp_path / name)
    (tmp_path / "reports").mkdir()
    git = ["git", "-c", "user.name=Desk", "-c", "user.email=desk@example.org"]
    for words in (
        ["init", "--quiet", "--initial-branch", "main"],
        ["add", "--all"],
        ["commit", "--quiet", "--message", "Begin"],
        ["update-ref", "refs/remotes/origin/main", "HEAD"],
    ):
        subprocess.run([*git, *words], cwd=tmp_path, check=True)
    with (tmp_path / "articles" / seeds[0].name).open("a", encoding="utf-8") as changed:
        changed.write("\nThe talks end today.\n")
    return tmp_path


def run(command: list[str], scripts: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a command where the wheel is installed and nothing of the checkout is seen."""
    outside = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment = {**outside, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_the_wheel_is_what_is_tried(installed: Path, folder: Path) -> None:
    done = run(["python", "-c", "import checker; print(checker.__file__)"], installed, folder)
    assert Path(done.stdout).is_relative_to(installed.parent)
    # The dependencies' own commands lie elsewhere; ours is the environment's.
    assert (installed / "checker").exists()


def _promised(command: str) -> set[int]:
    """The exit statuses that the README allows a command: its comment's, or those of a run."""
    stated = re.search(r"#.*\bexits? (?:status )?(\d+)", command)
    if stated:
        return {int(stated[1])}
    return {0, 1} if re.search(r"\bchecker check\b", command) else {0}


@pytest.mark.parametrize(
    ("line", "command", "answer"), TRIED, ids=[command.split("#")[0] for _, command, _ in TRIED]
)
def test_a_command_works_as_printed(
    line: int, command: str, answer: str, installed: Path, folder: Path
) -> None:
    given = command.replace(".venv/bin/", "")
    if shutil.which("jq") is None:  # not everybody has it, and it is not ours
        given = re.sub(r"\|\s*jq\b.*", "", given)
    done = run(["/bin/bash", "-c", given], installed, folder)
    where = f"README.md:{line}: {command}\n{done.stderr}"
    assert done.returncode in _promised(command), where
    assert not re.search(r"^(Error|Usage|Traceback)\b", done.stderr, re.MULTILINE), where
    if "checker" in given.split("#")[0]:
        assert (done.stdout + done.stderr).strip(), where
    told = " ".join((done.stdout + done.stderr).split())
    for quoted in re.split(r"…|\.\.\.", answer):
        assert " ".join(quoted.split()) in told, where


@pytest.mark.parametrize("block", [b for b in BLOCKS if b.language == "python"])
def test_python_works_as_printed(block: Block, installed: Path, folder: Path) -> None:
    done = run(["python", "-W", "error", "-c", block.text], installed, folder)
    assert (done.returncode, done.stderr) == (0, ""), f"README.md:{block.line}"


def test_every_configuration_is_one(folder: Path) -> None:
    for block in BLOCKS:
        if block.language == "toml":
            name = "pyproject.toml" if "tool" in tomllib.loads(block.text) else "checker.toml"
            (folder / name).write_text(block.text, "utf-8")
            read = configuration_for([str(folder)], file=folder / name, is_isolated=False)
            assert read.file, f"README.md:{block.line}"


def test_yaml_is_yaml() -> None:
    for block in BLOCKS:
        if block.language in {"yaml", "yml"}:
            assert yaml.safe_load(block.text), f"README.md:{block.line}"


def test_every_block_is_of_a_language_that_is_tried() -> None:
    known = {"sh", "bash", "shell", "console", "python", "toml", "yaml", "yml"}
    shown = {"text", "markdown", "html"}  # to look at
    for block in BLOCKS:
        assert block.language in known | shown, f"README.md:{block.line}"


def test_the_commands_that_are_left_out_are_few_and_the_others_many() -> None:
    assert len(TRIED) >= 5
    assert {command.split()[0] for _, command, _ in TRIED} <= {
        "checker",
        "git",
        "cat",
        "python",
        "eval",
    }


def test_every_option_that_is_named_exists() -> None:
    known = {
        name
        for command in cli.commands.values()
        for parameter in (*command.params, *cli.params)
        if isinstance(parameter, click.Option)
        for name in (*parameter.opts, *parameter.secondary_opts)
    } | {"--help"}
    ours = re.findall(
        r"`[^`\n]*`|^ {4}.*checker.*|^.*\bchecker (?:check|init).*", PAGE, re.MULTILINE
    )
    named = {name for words in ours for name in re.findall(r"(?<![\w-])--[a-z][a-z-]+", words)}
    assert named
    assert named <= known


def test_the_tables_are_what_the_program_says() -> None:
    stale = [should for _, stands, should in tables(PAGE) if stands != should]
    assert not stale, "python -m tests.readme writes the tables anew"


@pytest.mark.parametrize("name", ["rules", "options check"])
def test_the_tables_are_there(name: str) -> None:
    assert name in {known for known, _, _ in tables(PAGE)}, f"Paste this:\n{table(name)}"


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("check seeds --fail-on never", 0),
        ("check seeds", 1),
        ("check nowhere", 2),
        ("check seeds --fail-on nothing", 2),
    ],
)
def test_the_exit_status_is_what_the_table_says(
    words: str, status: int, installed: Path, folder: Path
) -> None:
    assert f"| {status} |" in PAGE
    assert run(["checker", *words.split()], installed, folder).returncode == status
