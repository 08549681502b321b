"""What ``checker init`` writes is what the platforms read, whatever a folder is called."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from checker.cli.main import cli
from checker.config.starting import GITLAB, PRE_COMMIT, WORKFLOW, articles_of, starters

FOLDERS = st.text(
    st.characters(exclude_categories=["C", "Z"], exclude_characters="$/"), min_size=1, max_size=12
)


def written(name: str, articles: str = "articles", *, for_gitlab: bool = False) -> Any:  # noqa: ANN401 - what YAML holds
    (starter,) = (s for s in starters(articles, for_gitlab=for_gitlab) if s.name == name)
    return yaml.safe_load(starter.text)


def steps() -> list[dict[str, Any]]:
    """The steps of GitHub's job that run something."""
    return [step for step in written(WORKFLOW)["jobs"]["check"]["steps"] if "run" in step]


def test_the_job_may_do_no_more_than_it_needs() -> None:
    workflow = written(WORKFLOW)
    assert workflow["permissions"] == {"contents": "read"}
    job = workflow["jobs"]["check"]
    assert job["permissions"] == {"contents": "read", "security-events": "write"}
    checkout = job["steps"][0]
    assert checkout["with"] == {"fetch-depth": 0, "persist-credentials": False}


def test_what_others_write_comes_into_a_command_through_the_environment_only() -> None:
    for step in steps():
        assert "${{" not in step["run"]
    (changed,) = (step for step in steps() if "--changed-since" in step["run"])
    assert changed["env"] == {"BASE": "${{ github.base_ref }}"}


def test_pull_requests_are_checked_for_what_they_change_and_pushes_for_all() -> None:
    checks = {step["if"]: step["run"] for step in steps() if "checker check" in step["run"]}
    assert set(checks) == {
        "github.event_name == 'pull_request'",
        "github.event_name != 'pull_request'",
    }
    assert set(written(WORKFLOW)[True]) == {"pull_request", "push"}  # YAML takes "on" for a truth


def options_of(command: str) -> list[str]:
    return re.findall(r"(?<=\s)--?[a-z][a-z-]*", command)


def test_every_option_in_a_job_is_one_of_the_command() -> None:
    known = {name for option in cli.commands["check"].params for name in option.opts}
    commands = [step["run"] for step in steps() if "checker check" in step["run"]]
    commands += [c for c in written(GITLAB, for_gitlab=True)["checker"]["script"] if "checker" in c]
    commands.append(written(PRE_COMMIT)["repos"][0]["hooks"][0]["entry"])
    for command in commands:
        if "pip install" not in command:
            assert set(options_of(command)) <= known
            assert "checker check" in command


def test_gitlab_gets_the_reports_that_the_job_writes() -> None:
    job = written(GITLAB, for_gitlab=True)["checker"]
    for file in job["artifacts"]["reports"].values():
        assert f"={file}" in job["script"][-1]


@given(FOLDERS)
def test_any_folder_comes_through_as_it_is(folder: str) -> None:
    assert written(WORKFLOW, folder)["env"]["ARTICLES"] == folder
    assert written(GITLAB, folder, for_gitlab=True)["checker"]["variables"]["ARTICLES"] == folder
    (hook,) = written(PRE_COMMIT, folder)["repos"][0]["hooks"]
    assert shlex.split(hook["entry"])[2] == folder
    assert re.search(hook["files"], f"{folder}/a.md")
    assert not re.search(hook["files"], f"x{folder}/a.md")


@pytest.mark.parametrize(
    ("folder", "path", "is_met"),
    [
        ("articles", "articles/may/a.txt", True),
        ("articles", "articles/a.pdf", False),
        ("articles", "articles.md", False),
        ("a.b", "aXb/a.md", False),
        (".", "a.md", True),
        (".", "may/a.markdown", True),
    ],
)
def test_the_hook_runs_for_articles_only(folder: str, path: str, is_met: bool) -> None:
    (hook,) = written(PRE_COMMIT, folder)["repos"][0]["hooks"]
    assert bool(re.search(hook["files"], path)) is is_met


@pytest.mark.parametrize(
    ("there", "expected"),
    [
        ([], "articles"),
        (["seeds"], "seeds"),
        (["seeds", "stories"], "stories"),
        (["src"], "articles"),
    ],
)
def test_the_folder_of_the_articles_is_known_by_its_name(
    there: list[str], expected: str, tmp_path: Path
) -> None:
    for name in there:
        (tmp_path / name).mkdir()
    assert articles_of(tmp_path) == expected
