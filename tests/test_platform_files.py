"""The files that platforms read: their form by published schemas, the hooks by pre-commit."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from checker.config.starting import starters
from tests.events import FLOOD
from tests.platforms import ROOT, load
from tests.repository import ENVIRONMENT, Repository

HOOKS = ".pre-commit-hooks.yaml"


def python(*words: str, folder: Path = ROOT, **more: str) -> subprocess.CompletedProcess[str]:
    """Run a module of Python as a program of its own."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    environment = {**kept, **ENVIRONMENT, "PYTHONPATH": str(ROOT), **more}
    command = [sys.executable, "-m", *words]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def require_form(file: Path, schema: str) -> None:
    """Hold a file to the schema of its platform that check-jsonschema brings along."""
    words = ["--builtin-schema", schema, "--data-transform", "gitlab-ci", str(file)]
    done = python("check_jsonschema", *words)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_action_has_the_form_of_an_action() -> None:
    require_form(ROOT / "action.yml", "vendor.github-actions")


@pytest.mark.parametrize(
    ("for_gitlab", "name", "schema"),
    [
        (False, ".github/workflows/checker.yml", "vendor.github-workflows"),
        (True, ".gitlab-ci.yml", "vendor.gitlab-ci"),
    ],
)
@pytest.mark.parametrize("articles", ["articles", 'our: "texts" # 1'])
def test_what_init_writes_has_the_form_of_its_platform(
    for_gitlab: bool, name: str, schema: str, articles: str, tmp_path: Path
) -> None:
    (text,) = [each.text for each in starters(articles, for_gitlab=for_gitlab) if each.name == name]
    (tmp_path / "file.yml").write_text(text, "utf-8")
    require_form(tmp_path / "file.yml", schema)


def test_a_file_of_another_form_is_found(tmp_path: Path) -> None:
    """The check of these tests can fail."""
    (tmp_path / "file.yml").write_text("name: x\nruns: {using: composite}\n")
    with pytest.raises(AssertionError, match=r"file\.yml"):
        require_form(tmp_path / "file.yml", "vendor.github-actions")


def test_pre_commit_takes_the_hooks() -> None:
    done = python("pre_commit", "validate-manifest", HOOKS)
    assert done.returncode == 0, done.stdout + done.stderr
    assert [hook["id"] for hook in load(HOOKS)] == ["checker", "checker-changed"]


def test_one_run_of_a_hook_sees_all_articles() -> None:
    """Run in parts, pre-commit would hide what is between them."""
    assert all(hook["require_serial"] for hook in load(HOOKS))


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    """A repository with two articles of the flood committed and the third, with a slip, not."""
    folder = tmp_path / "desk"
    (folder / "flood").mkdir(parents=True)
    desk = Repository(folder)
    desk.git("init", "-q")
    for path, text in FLOOD.items():
        if "post" not in path:
            (folder / path).write_text(text.replace("the bridges", "the bridge"), "utf-8")
    desk.git("add", ".")
    desk.git("commit", "-qm", "two")
    (folder / "flood" / "post.txt").write_text(FLOOD["flood/post.txt"], "utf-8")
    (folder / "notes.py").write_text("print()\n")
    return desk


def hook(repository: Repository, name: str, **changed: str) -> subprocess.CompletedProcess[str]:
    """Run one of our hooks on what is staged, on the checker under test instead of a copy."""
    (chosen,) = [each for each in load(HOOKS) if each["id"] == name]
    entry = chosen["entry"].replace("checker", f"{sys.executable} -m checker", 1)
    local = {**chosen, "language": "system", "entry": entry, **changed}
    config = repository.folder.parent / "config.yaml"
    config.write_text(yaml.safe_dump({"repos": [{"repo": "local", "hooks": [local]}]}), "utf-8")
    home = str(repository.folder.parent / "home")
    words = ["pre_commit", "run", "--config", str(config), name]
    return python(*words, folder=repository.folder, PRE_COMMIT_HOME=home)


def test_staged_articles_are_compared_with_each_other(repository: Repository) -> None:
    herald = repository.folder / "flood" / "herald.txt"
    herald.write_text(f"{herald.read_text('utf-8')}\nMore will follow.\n", "utf-8")
    repository.git("add", ".")
    done = hook(repository, "checker")
    assert done.returncode == 1
    assert "name-spelling" in done.stdout
    assert "flood/agency.txt" not in done.stdout


def test_a_staged_article_is_compared_with_all(repository: Repository) -> None:
    repository.git("add", ".")
    done = hook(repository, "checker-changed")
    assert done.returncode == 1
    assert "flood/post.txt:" in done.stdout
    assert "name-spelling" in done.stdout


@pytest.mark.parametrize("name", ["checker", "checker-changed"])
def test_a_clean_article_passes(name: str, repository: Repository) -> None:
    post = repository.folder / "flood" / "post.txt"
    post.write_text(FLOOD["flood/post.txt"].replace("Branvik", "Brandvik"), "utf-8")
    repository.git("add", ".")
    done = hook(repository, name)
    assert (done.returncode, "Passed" in done.stdout) == (0, True), done.stdout


@pytest.mark.parametrize("name", ["checker", "checker-changed"])
def test_without_a_staged_article_nothing_runs(name: str, repository: Repository) -> None:
    repository.git("add", "notes.py")
    done = hook(repository, name, entry="false")
    assert (done.returncode, "(no files to check)" in done.stdout) == (0, True)
