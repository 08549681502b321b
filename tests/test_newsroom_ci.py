"""A newsroom's repository from ``checker init`` to the red build, with the workflow run by hand."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from checker.cli.main import run
from tests.actions import PLATFORM, Event, Step, read_workflow, run_job

PULL = Event("pull_request", base_ref="main")
PUSH = Event("push")

AGENCY = """\
---
title: Ferry runs aground off Skarholm
source: Agency
date: 2024-03-05
---

# Ferry runs aground off Skarholm

The ferry Aurelia ran aground off Skarholm on Monday with 212 people on board, harbour master \
Henrik Valdemarsen said.

Chief engineer Josefine Lindqvist was the last to leave the ferry.

Nobody was hurt. "The passengers were calm and the crew did what it had trained for," Valdemarsen \
told reporters.
"""

HERALD = """\
---
title: All safe after ferry accident
source: Herald
date: 2024-03-05
---

# All safe after ferry accident

All 212 people on board the ferry Aurelia were brought ashore on Monday after it ran aground off \
Skarholm. Harbour master Henrik Valdemarsen praised the crew.

Henrik Valdemarsen said that the ferry would be towed to the yard in Lindby. Chief engineer \
Josefine Lindqvist stays on board.
"""

#: It says what the others say.
CLEAN = """\
---
title: Ferry to be towed to Lindby
source: Courier
date: 2024-03-05
---

# Ferry to be towed to Lindby

The ferry Aurelia, which ran aground off Skarholm on Monday, will be towed to the yard in Lindby, \
harbour master Henrik Valdemarsen said.
"""

MISSPELLED = CLEAN.replace("Henrik Valdemarsen", "Henrik Valdermasen")
#: The line of the paragraph in which the name stands.
LINE = 9


def git(checkout: Path, *words: str) -> str:
    command = ["git", "-c", "user.name=Desk", "-c", "user.email=desk@example.org", *words]
    done = subprocess.run(command, cwd=checkout, check=True, capture_output=True, text=True)
    return done.stdout


def commit(checkout: Path, message: str) -> None:
    git(checkout, "add", "--all")
    git(checkout, "commit", "--quiet", "--message", message)


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The newsroom's repository: two articles, and what ``checker init`` writes."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", "/dev/null")
    origin = tmp_path / "origin"
    articles = origin / "articles"
    articles.mkdir(parents=True)
    (articles / "agency.md").write_text(AGENCY, "utf-8")
    (articles / "herald.md").write_text(HERALD, "utf-8")
    git(origin, "init", "--quiet", "--initial-branch", "main")
    monkeypatch.chdir(origin)
    assert run(["init"]) == 0
    commit(origin, "Begin")
    return origin


def add(origin: Path, name: str, text: str | bytes) -> None:
    """Put an article onto the main branch."""
    content = text.encode() if isinstance(text, str) else text
    (origin / "articles" / name).write_bytes(content)
    commit(origin, f"Add {name}")


def push(origin: Path) -> list[Step]:
    """Run the workflow on a fresh checkout of the main branch."""
    checkout = origin.parent / "pushed"
    shutil.rmtree(checkout, ignore_errors=True)
    git(origin, "clone", "--quiet", str(origin), str(checkout))
    return run_job(checkout, PUSH, origin.parent / "summary.md")


def pull_request(origin: Path, name: str, text: str | bytes) -> list[Step]:
    """Run the workflow on a request that adds an article, merged as the platform merges it."""
    checkout = origin.parent / "pulled"
    git(origin, "clone", "--quiet", str(origin), str(checkout))
    git(checkout, "switch", "--quiet", "--create", "change")
    add(checkout, name, text)
    git(checkout, "switch", "--quiet", "--detach", "origin/main")
    git(checkout, "merge", "--quiet", "--no-ff", "--no-edit", "change")
    return run_job(checkout, PULL, origin.parent / "summary.md")


def shown(steps: list[Step]) -> list[tuple[str, dict[str, str]]]:
    """The commands that the platform shows at the lines: their level and what they name."""
    found = re.findall(r"^::(error|warning|notice) ([^:]*)::", steps[-1].out, re.MULTILINE)
    return [
        (level, dict(pair.split("=", 1) for pair in named.split(","))) for level, named in found
    ]


def test_a_change_that_agrees_passes(newsroom: Path) -> None:
    steps = pull_request(newsroom, "courier.md", CLEAN)
    assert [(step.name, step.status) for step in steps] == [("Check what has changed", 0)]
    assert shown(steps) == []


def test_the_articles_there_are_pass(newsroom: Path) -> None:
    steps = push(newsroom)
    assert [(step.name, step.status) for step in steps] == [("Check all articles", 0)]


def test_a_misspelled_name_fails_with_an_annotation_at_its_line(newsroom: Path) -> None:
    steps = pull_request(newsroom, "courier.md", MISSPELLED)
    assert steps[-1].status == 1
    ((level, named),) = shown(steps)
    assert level == "error"
    assert (named["file"], named["line"]) == ("articles/courier.md", str(LINE))
    assert "Valdermasen" in steps[-1].out
    summary = (newsroom.parent / "summary.md").read_text("utf-8")
    assert "Valdermasen" in summary
    assert "name-spelling" in summary


def test_the_findings_lie_ready_to_be_uploaded(newsroom: Path) -> None:
    pull_request(newsroom, "courier.md", MISSPELLED)
    log = json.loads((newsroom.parent / "pulled" / "checker.sarif").read_text("utf-8"))
    (result,) = log["runs"][0]["results"]
    assert result["ruleId"] == "name-spelling"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "articles/courier.md"
    assert place["region"]["startLine"] == LINE


def test_a_slip_that_was_there_before_does_not_fail_a_clean_change(newsroom: Path) -> None:
    add(newsroom, "old.md", MISSPELLED)
    assert push(newsroom)[-1].status == 1
    other = CLEAN.replace("harbour master Henrik Valdemarsen", "a spokesman for the yard")
    steps = pull_request(newsroom, "courier.md", other)
    assert steps[-1].status == 0
    assert shown(steps) == []


def test_the_baseline_hides_the_old_findings_and_no_new_one(newsroom: Path) -> None:
    add(newsroom, "old.md", MISSPELLED)
    assert push(newsroom)[-1].status == 1
    assert run(["check", "articles", "--baseline", "known.json", "--update-baseline"]) == 0
    with (newsroom / "checker.toml").open("r+", encoding="utf-8") as configuration:
        stated = configuration.read()
        configuration.seek(0)
        configuration.write(f'baseline = "known.json"\n{stated}')
    commit(newsroom, "Adopt what is there")
    steps = push(newsroom)
    assert (steps[-1].status, shown(steps)) == (0, [])
    add(newsroom, "new.md", CLEAN.replace("Aurelia", "Aurelai"))
    add(newsroom, "newer.md", MISSPELLED.replace("Valdermasen", "Valdemarssen"))
    steps = push(newsroom)
    assert steps[-1].status == 1
    assert "Valdemarssen" in steps[-1].out


def test_a_comment_hides_one_finding_and_no_other(newsroom: Path) -> None:
    comment = "<!-- checker: ignore name-spelling: so he writes himself in this letter -->\n\n"
    before, name, after = MISSPELLED.partition("The ferry Aurelia, which")
    hidden = f"{before}{comment}{name}{after}"
    steps = pull_request(newsroom, "courier.md", hidden)
    assert (steps[-1].status, shown(steps)) == (0, [])
    shutil.rmtree(newsroom.parent / "pulled")
    more = hidden + "\nChief engineer Josefine Lindqvits stays on board.\n"
    steps = pull_request(newsroom, "courier.md", more)
    assert steps[-1].status == 1
    ((level, named),) = shown(steps)
    assert (level, named["line"]) == ("error", str(LINE + 4))
    assert "Lindqvits" in steps[-1].out
    assert "Valdermasen" not in steps[-1].out


@pytest.mark.parametrize(
    ("content", "told"),
    [("Le café a rouvert lundi.".encode("latin-1"), "not UTF-8"), (b"", "empty")],
)
def test_an_article_that_cannot_be_read_fails_otherwise_than_a_finding(
    content: bytes, told: str, newsroom: Path
) -> None:
    steps = pull_request(newsroom, "courier.md", content)
    assert steps[-1].status == 2
    assert "articles/courier.md: " in steps[-1].err
    assert told in steps[-1].err
    assert not (newsroom.parent / "pulled" / "checker.sarif").exists()


def test_a_broken_configuration_fails_otherwise_than_a_finding(newsroom: Path) -> None:
    (newsroom / "checker.toml").write_text('selct = ["name-spelling"]\n', "utf-8")
    commit(newsroom, "Slip")
    steps = push(newsroom)
    assert steps[-1].status == 2
    assert "select" in steps[-1].err


def test_the_workflow_does_nothing_that_is_not_run_here(newsroom: Path) -> None:
    workflow = read_workflow(newsroom / ".github" / "workflows" / "checker.yml")
    (job,) = workflow["jobs"].values()
    used = [step["uses"] for step in job["steps"] if "uses" in step]
    assert [name.partition("@")[0] + "@" for name in used] == list(PLATFORM)
    ours = [step for step in job["steps"] if "run" in step]
    assert [step["name"] for step in ours][1:] == ["Check what has changed", "Check all articles"]
    assert ours[0]["run"].startswith("python -m pip install ")
    assert ours[0]["run"].endswith('"$CHECKER_SOURCE"')
    (checkout,) = [step for step in job["steps"] if step.get("uses", "").startswith(PLATFORM[0])]
    assert checkout["with"]["fetch-depth"] == 0, "what has changed is told from the history"
