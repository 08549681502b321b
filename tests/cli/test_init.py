from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
import yaml

from checker.cli.init import write_all
from checker.cli.main import run
from checker.config.template import template
from checker.errors import CheckerError

Captured = pytest.CaptureFixture[str]

FILES = [".github/workflows/checker.yml", ".pre-commit-config.yaml", "checker.toml"]


@pytest.fixture(autouse=True)
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project to stand in, without articles."""
    (tmp_path / "project").mkdir()
    monkeypatch.chdir(tmp_path / "project")
    return tmp_path / "project"


def files() -> list[str]:
    return sorted(path.as_posix() for path in Path().rglob("*") if path.is_file())


def test_a_project_gets_a_configuration_a_job_and_a_hook(capfd: Captured) -> None:
    assert run(["init"]) == 0
    out, err = capfd.readouterr()
    assert files() == FILES
    assert err == ""
    assert Path("checker.toml").read_text("utf-8") == template()
    assert out.splitlines()[:3] == [
        "checker.toml: written",
        ".github/workflows/checker.yml: written",
        ".pre-commit-config.yaml: written",
    ]
    assert "checker check articles" in out


def test_another_folder_may_be_the_projects(capfd: Captured) -> None:
    Path("desk").mkdir()
    assert run(["init", "desk"]) == 0
    assert files() == [f"desk/{name}" for name in FILES]
    assert "checker check desk/articles" in capfd.readouterr().out


@pytest.mark.parametrize("name", FILES)
def test_what_is_there_stays_as_it_is(name: str, capfd: Captured) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text("ours\n", "utf-8")
    assert run(["init"]) == 0
    assert Path(name).read_text("utf-8") == "ours\n"
    assert files() == FILES
    assert f"{name}: is there already and stays as it is" in capfd.readouterr().out


def test_a_second_time_nothing_is_written(capfd: Captured) -> None:
    run(["init"])
    before = {name: Path(name).stat().st_mtime_ns for name in files()}
    assert run(["init"]) == 0
    assert {name: Path(name).stat().st_mtime_ns for name in files()} == before
    assert capfd.readouterr().out.count("is there already and stays as it is\n") == 3


def test_a_link_that_leads_nowhere_is_there_too() -> None:
    Path("checker.toml").symlink_to("gone.toml")
    assert run(["init"]) == 0
    assert Path("checker.toml").is_symlink()
    assert not Path("gone.toml").exists()


def test_the_entry_to_add_to_a_list_of_hooks_is_printed(capfd: Captured) -> None:
    Path(".pre-commit-config.yaml").write_text("repos:\n", "utf-8")
    run(["init"])
    out = capfd.readouterr().out
    entry = out.partition("add this:\n\n")[2].partition("\n\n")[0]
    (repo,) = yaml.safe_load(f"repos:\n{entry}")["repos"]
    assert repo["hooks"][0]["id"] == "checker"


def test_a_table_in_the_project_file_is_not_hidden_by_a_new_file(capfd: Captured) -> None:
    Path("pyproject.toml").write_text("[tool.checker]\njobs = 2\n", "utf-8")
    assert run(["init"]) == 0
    assert not Path("checker.toml").exists()
    told = "checker.toml: not written, pyproject.toml has [tool.checker]\n"
    assert told in capfd.readouterr().out


def test_the_table_of_a_project_above_is_no_reason_to_write_nothing() -> None:
    Path("pyproject.toml").write_text("[tool.checker]\njobs = 2\n", "utf-8")
    Path("desk").mkdir()
    Path("desk/pyproject.toml").write_text("[tool.other]\n", "utf-8")
    assert run(["init", "desk"]) == 0
    assert Path("desk/checker.toml").exists()


def test_where_one_file_cannot_be_written_none_is(capfd: Captured) -> None:
    Path(".github").write_text("no folder", "utf-8")
    assert run(["init"]) == 2
    assert files() == [".github"]
    assert "Nothing was written." in capfd.readouterr().err


def test_a_file_that_came_to_be_meanwhile_is_never_overwritten() -> None:
    Path("b").write_text("ours", "utf-8")
    with pytest.raises(CheckerError, match=r"^b: cannot be written \(file exists\)"):
        write_all([(Path("new/folder/a"), "a"), (Path("b"), "b")])
    assert files() == ["b"]
    assert not Path("new").exists()
    assert Path("b").read_text("utf-8") == "ours"


@pytest.mark.parametrize(
    ("given", "there", "expected"),
    [
        ("texts", [], "texts"),
        ("texts/", ["desk/texts"], "texts"),
        ("./a/../texts", [], "texts"),
        ("desk/texts", ["desk/texts"], "texts"),
        ("desk/texts", [], "desk/texts"),
        (".", [], "."),
        (None, ["desk/stories"], "stories"),
        (None, ["stories"], "articles"),
    ],
)
def test_the_articles_are_named_from_the_project(
    given: str | None, there: list[str], expected: str
) -> None:
    for folder in ["desk", *there]:
        Path(folder).mkdir(exist_ok=True)
    assert run(["init", "desk", *(["--articles", given] if given else [])]) == 0
    workflow = yaml.safe_load(Path("desk/.github/workflows/checker.yml").read_text("utf-8"))
    assert workflow["env"]["ARTICLES"] == expected


def test_the_articles_may_be_named_from_the_root(project: Path) -> None:
    assert run(["init", "--articles", str(project / "texts")]) == 0
    assert "checker check texts " in Path(".pre-commit-config.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["gone"], "Error: gone: no such folder. Name the folder of the project.\n"),
        (["a.txt"], "Error: a.txt: is no folder. Name the folder of the project.\n"),
        (["--articles", "../x"], "Error: ../x: lies outside of the project '.'.\n"),
        (["--articles=-x"], "Error: -x: a job cannot name such a folder. Rename it.\n"),
        (["--articles", "a$b"], "Error: a$b: a job cannot name such a folder. Rename it.\n"),
        (["--articles", "a\nb"], "Error: a\ufffdb: a job cannot name such a folder. Rename it.\n"),
    ],
)
def test_what_cannot_be_done_is_told(arguments: list[str], message: str, capfd: Captured) -> None:
    Path("a.txt").write_text("x", "utf-8")
    assert run(["init", *arguments]) == 2
    assert capfd.readouterr().err == message
    assert files() == ["a.txt"]


def test_a_job_of_gitlab_takes_the_place_of_the_others(capfd: Captured) -> None:
    assert run(["init", "--gitlab"]) == 0
    assert files() == [".gitlab-ci.yml", ".pre-commit-config.yaml", "checker.toml"]
    Path(".gitlab-ci.yml").write_text("stages: [test]\n", "utf-8")
    capfd.readouterr()
    run(["init", "--gitlab"])
    assert "add this:\n\n# Checks the articles" in capfd.readouterr().out


def test_below_the_root_of_a_repository_it_says_where_the_job_belongs(capfd: Captured) -> None:
    subprocess.run(["git", "init", "-q"], check=True)  # noqa: S607 - git as the user's path has it
    Path("desk").mkdir()
    run(["init", "desk"])
    assert "Move .github to the root of the repository" in capfd.readouterr().out
    run(["init"])
    assert "Move .github" not in capfd.readouterr().out
