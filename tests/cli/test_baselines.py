"""``--baseline`` and ``--update-baseline``, from the first run to what a change brings."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from checker.cli.main import run
from tests.events import FLOOD, STRIKE

Captured = pytest.CaptureFixture[str]

BASELINE = ["--baseline", "known.json"]
UPDATE = [*BASELINE, "--update-baseline"]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the articles on a flood, to stand in while the test runs."""
    put(tmp_path, FLOOD)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(folder: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        path = folder / "in" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def rules_of(file: Path) -> list[str]:
    return [entry["rule"] for entry in json.loads(file.read_text("utf-8"))["findings"]]


def test_a_desk_takes_it_up_without_mending_the_past(folder: Path, capfd: Captured) -> None:
    """All that is found is shown once, and from then on what is new."""
    assert run(["check", "in", *UPDATE]) == 0
    out, err = capfd.readouterr()
    assert len(out.splitlines()) == 2
    assert err == "known.json: 2 findings (0 before)\n2 errors in 3 articles\n"
    assert rules_of(folder / "known.json") == ["name-spelling", "quote-wording"]

    assert run(["check", "in", *BASELINE]) == 0
    out, err = capfd.readouterr()
    assert out == ""
    assert err == "Nothing found in 3 articles\n2 findings hidden by the baseline\n"

    put(folder, STRIKE)
    assert run(["check", "in", *BASELINE]) == 1
    out, err = capfd.readouterr()
    assert {line.split("/")[1] for line in out.splitlines()} == {"strike"}
    assert err.endswith("2 findings hidden by the baseline\n")


def test_what_is_known_stays_known_in_moved_and_edited_files(folder: Path, capfd: Captured) -> None:
    assert run(["check", "in", *UPDATE]) == 0
    moved = {
        f"archive/{len(name)}-{name.split('/')[1]}": text.replace(
            "\n\n", "\n\nMore follows.\n\n", 1
        )
        for name, text in FLOOD.items()
    }
    for name in FLOOD:
        (folder / "in" / name).unlink()
    put(folder, moved)
    capfd.readouterr()
    assert run(["check", "in", *BASELINE]) == 0
    assert capfd.readouterr().out == ""


def test_what_is_mended_is_told_and_dropped_by_an_update(folder: Path, capfd: Captured) -> None:
    assert run(["check", "in", *UPDATE]) == 0
    put(folder, {"flood/post.txt": FLOOD["flood/post.txt"].replace("Branvik", "Brandvik")})
    capfd.readouterr()
    assert run(["check", "in", *BASELINE]) == 0
    gone = "known.json: 1 finding of the baseline is gone; run --update-baseline to drop it.\n"
    assert capfd.readouterr().err.startswith(gone)
    assert run(["check", "in", *UPDATE]) == 0
    out, err = capfd.readouterr()
    assert out == ""
    assert err.startswith("known.json: 1 finding (2 before)\n")
    assert rules_of(folder / "known.json") == ["quote-wording"]


def test_an_update_writes_the_reports_too_and_the_same_bytes_again(folder: Path) -> None:
    assert run(["check", "in", *UPDATE, "-o", "new.json"]) == 0
    assert len(json.loads((folder / "new.json").read_text("utf-8"))["findings"]) == 2
    first = (folder / "known.json").read_bytes()
    assert run(["check", "in", *UPDATE, "-o", "new.json"]) == 0
    page = json.loads((folder / "new.json").read_text("utf-8"))
    assert (page["findings"], page["hidden"]["by_baseline"]) == ([], 2)
    assert (folder / "known.json").read_bytes() == first


def test_an_update_with_some_rules_keeps_the_findings_of_the_others(folder: Path) -> None:
    assert run(["check", "in", *UPDATE]) == 0
    put(folder, {"flood/post.txt": FLOOD["flood/post.txt"].replace("Branvik", "Brandvik")})
    assert run(["check", "in", *UPDATE, "--select", "quote-wording"]) == 0
    assert rules_of(folder / "known.json") == ["name-spelling", "quote-wording"]
    assert run(["check", "in", *UPDATE, "--ignore", "quote-wording"]) == 0
    assert rules_of(folder / "known.json") == ["quote-wording"]


def test_what_a_comment_hides_is_not_written_to_the_baseline(folder: Path, capfd: Captured) -> None:
    text = FLOOD["flood/post.txt"].replace(
        "The dam", "<!-- checker: ignore name-spelling -->\nThe dam"
    )
    put(folder, {"flood/post.txt": text})
    assert run(["check", "in", *UPDATE]) == 0
    assert rules_of(folder / "known.json") == ["quote-wording"]
    capfd.readouterr()
    assert run(["check", "in", *BASELINE]) == 0
    assert capfd.readouterr().err == (
        "Nothing found in 3 articles\n2 findings hidden: 1 by the baseline, 1 by a comment\n"
    )


def test_the_configuration_names_the_baseline(folder: Path, capfd: Captured) -> None:
    (folder / "checker.toml").write_text('baseline = "known.json"\n', "utf-8")
    assert run(["check", "in", "--update-baseline"]) == 0
    assert run(["check", "in"]) == 0
    capfd.readouterr()
    assert run(["check", "in", "--no-baseline"]) == 1
    assert len(capfd.readouterr().out.splitlines()) == 2


MISSING = "known.json: there is no such baseline. Run once with --update-baseline to write it."
NO_FILE = (
    "--update-baseline: no file is named. Give --baseline FILE, or put "
    'baseline = "checker-baseline.json" into the configuration.'
)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (BASELINE, MISSING),
        (["--update-baseline"], NO_FILE),
        ([*UPDATE, "--draft", "in/flood/post.txt"], "Leave out --draft and --changed-since."),
        ([*UPDATE, "--changed-since", "HEAD"], "Leave out --draft and --changed-since."),
        ([*UPDATE, "--watch"], "Leave out one of them."),
        ([*BASELINE, "--no-baseline"], "--no-baseline contradicts --baseline"),
        (["--no-baseline", "--update-baseline"], "--no-baseline contradicts --baseline"),
        (["--baseline", "in"], "in: the baseline cannot be read"),
        (["--baseline", "absent/b.json", "--update-baseline"], "there is no folder 'absent'"),
        (["--baseline", "in", "--update-baseline"], "in: is a folder."),
        ([*UPDATE, "-o", "known.json"], "known.json: is the baseline. Name another"),
        (["--baseline", "in/flood/post.txt"], "in/flood/post.txt: is no baseline of checker"),
        (["--baseline", "in/flood/post.txt", "--update-baseline"], "would be read as an article"),
        (["--baseline", "notes.json", "--update-baseline"], "is no baseline of checker"),
    ],
)
def test_what_cannot_be_done_is_refused_before_anything_is_read(
    folder: Path, options: list[str], message: str, capfd: Captured
) -> None:
    (folder / "notes.json").write_text("{}", "utf-8")
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert run(["check", "in", *options]) == 2
    out, err = capfd.readouterr()
    assert out == ""
    assert message in err
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_an_update_on_fewer_articles_says_what_is_lost(folder: Path, capfd: Captured) -> None:
    put(folder, STRIKE)
    assert run(["check", "in", *UPDATE]) == 0
    assert "articles and is now" not in capfd.readouterr().err
    assert run(["check", "in/flood", *UPDATE]) == 0
    _, err = capfd.readouterr()
    number = len(FLOOD) + len(STRIKE)
    assert f"known.json: it was of {number} articles and is now of {len(FLOOD)}; what was" in err
    assert run(["check", "in", *UPDATE]) == 0
    assert "articles and is now" not in capfd.readouterr().err


@pytest.mark.parametrize(
    ("options", "refused"),
    [
        (["--baseline", "known.json", "-o", "./known.json"], "known.json: is the baseline."),
        (["-o", "json=known.json"], "known.json: is the baseline."),
        (["-o", "json=known.json", "--no-baseline"], "known.json: is the baseline."),
        (["-o", "text=checker.toml"], "checker.toml: is the configuration."),
    ],
)
def test_no_report_takes_the_place_of_what_the_run_goes_by(
    folder: Path, options: list[str], refused: str, capfd: Captured
) -> None:
    assert run(["check", "in", *UPDATE]) == 0
    (folder / "checker.toml").write_text('baseline = "known.json"\n', "utf-8")
    before = [(folder / name).read_bytes() for name in ("known.json", "checker.toml")]
    assert run(["check", "in", *options]) == 2
    assert f"Error: {refused} Name another file.\n" in capfd.readouterr().err
    assert [(folder / name).read_bytes() for name in ("known.json", "checker.toml")] == before


def test_a_baseline_that_is_no_file_is_not_read(folder: Path, capfd: Captured) -> None:
    """A device would be read for ever."""
    (folder / "known.json").symlink_to(os.devnull)
    assert run(["check", "in", *BASELINE]) == 2
    assert "known.json: the baseline cannot be read (it is no file)." in capfd.readouterr().err


def test_a_baseline_that_is_no_more_readable_stays_as_it_is(folder: Path, capfd: Captured) -> None:
    """An update must not wipe out what two branches have written."""
    (folder / "known.json").write_text("<<<<<<< HEAD\n", "utf-8")
    assert run(["check", "in", *UPDATE]) == 2
    assert "it has marks of a merge" in capfd.readouterr().err
    assert (folder / "known.json").read_text("utf-8") == "<<<<<<< HEAD\n"


def test_an_article_that_cannot_be_read_leaves_the_baseline_alone(folder: Path) -> None:
    (folder / "in" / "broken.txt").write_bytes(b"\xff\xfe\xff")
    assert run(["check", "in", *UPDATE]) == 2
    assert not (folder / "known.json").exists()
