"""The composite action: its form, and its scripts run as GitHub runs them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.events import FLOOD
from tests.platforms import ROOT, Job, load
from tests.report.ci.sarif_form import check_sarif
from tests.report.runner import commands
from tests.repository import Repository


@pytest.fixture
def job(tmp_path: Path) -> Job:
    """A job whose workspace holds the flood's articles."""
    workspace = tmp_path / "work space"
    (workspace / "flood").mkdir(parents=True)
    for path, text in FLOOD.items():
        (workspace / path).write_text(text, "utf-8")
    return Job(workspace, tmp_path / "runner")


def test_findings_annotate_fill_the_summary_and_the_file_and_fail(job: Job) -> None:
    done = job.run()
    assert done.status == 1
    assert dict(done.outputs) == {"exit-status": "1"}
    annotated = [each for each in commands(done.log) if each.name == "error"]
    assert {each.properties["file"] for each in annotated} <= set(FLOOD)
    assert len(annotated) == 2
    run = check_sarif((job.workspace / "checker.sarif").read_text("utf-8"))
    assert len(run["results"]) == 2
    assert "# Where 3 articles disagree" in job.summary.read_text("utf-8")


def test_what_is_installed_is_the_action_itself_with_its_pinned_versions(job: Job) -> None:
    (environment, install) = job.run(fail_on="never").asked
    assert environment == f"-m venv {job.runner}/checker"
    assert install.endswith(f"--constraint {ROOT}/constraints.txt {ROOT}")


def test_choices_reach_the_run(job: Job) -> None:
    done = job.run(
        paths="flood/agency.txt\nflood/post.txt\n",
        args="--select name-spelling\n--ignore=conversion -v",
        fail_on="never",
        sarif="out.sarif",
    )
    assert (done.status, done.outputs["exit-status"]) == (0, "0")
    assert "rules: name-spelling\n" in done.log
    assert "read flood/agency.txt" in done.log
    assert "read flood/herald.txt" not in done.log
    assert (job.workspace / "out.sarif").exists()


def test_without_a_file_for_code_scanning_there_is_none(job: Job) -> None:
    assert job.run(sarif="").status == 1
    assert not list(job.workspace.glob("*.sarif"))


def test_a_baseline_hides_what_is_known(job: Job) -> None:
    assert job.run(baseline="known.json", args="--update-baseline").status == 0
    done = job.run(baseline="known.json")
    assert done.status == 0
    assert "error" not in {each.name for each in commands(done.log)}


def test_only_what_a_changed_article_takes_part_in_is_reported(job: Job) -> None:
    post = job.workspace / "flood" / "post.txt"
    text = post.read_text("utf-8")
    post.unlink()
    repository = Repository(job.workspace)
    repository.git("init", "-q")
    repository.git("add", ".")
    repository.git("commit", "-qm", "first")
    post.write_text(text, "utf-8")
    repository.git("add", ".")
    repository.git("commit", "-qm", "second")
    done = job.run(changed_since="HEAD~1")
    annotated = [each for each in commands(done.log) if each.name == "error"]
    assert [each.properties["file"] for each in annotated] == ["flood/post.txt"]


def test_a_new_branch_has_no_revision_before_it(job: Job) -> None:
    assert job.run(changed_since="0" * 40).status == 1


def test_an_input_that_cannot_be_read_is_status_two(job: Job) -> None:
    done = job.run(paths="nowhere")
    assert (done.status, done.outputs["exit-status"]) == (2, "2")
    assert not (job.workspace / "checker.sarif").exists()


@pytest.mark.parametrize("name", ["paths", "changed_since", "fail_on", "baseline", "args", "sarif"])
def test_no_input_can_be_a_command(name: str, job: Job) -> None:
    value = "a$(touch planted)`touch planted`; touch planted \"; touch planted; ' ; touch planted"
    job.run(**{"paths": "flood/post.txt", name: value})
    assert not (job.workspace / "planted").exists()


def test_no_script_has_an_expression_in_it() -> None:
    steps = load("action.yml")["runs"]["steps"]
    scripts = [step["run"] for step in steps if "run" in step]
    assert len(scripts) == 2
    assert not any("${{" in script for script in scripts)
    assert all(step["shell"] == "bash" for step in steps if "run" in step)


def test_every_input_is_described_and_used() -> None:
    action = load("action.yml")
    text = (ROOT / "action.yml").read_text("utf-8")
    used = set(re.findall(r"inputs\.([\w-]+)", text))
    assert used == set(action["inputs"])
    assert all(each["description"] and "default" in each for each in action["inputs"].values())


def test_the_file_is_uploaded_though_the_check_failed() -> None:
    upload = load("action.yml")["runs"]["steps"][-1]
    assert upload["uses"].startswith("github/codeql-action/upload-sarif@")
    assert "always()" in upload["if"]
    assert upload["with"]["sarif_file"] == "${{ inputs.sarif }}"
