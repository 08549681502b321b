"""The main job on the five articles in seeds/, from the files to the committed report."""

from __future__ import annotations

import itertools
import json
from pathlib import Path

import pytest

from checker import Settings, check, read_articles
from checker.cli.main import run
from checker.report.formats import FORMATS, Format
from checker.types import Finding, Kind, Report

ROOT = Path(__file__).resolve().parents[1]
SEEDS = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "seeds").glob("*.txt"))


@pytest.fixture(scope="module")
def report() -> Report:
    """What a run on the folder finds."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        return check(read_articles(["seeds"]))


@pytest.fixture(autouse=True)
def _at_the_top(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)


def words(report: Report, finding: Finding) -> list[list[str]]:
    """The words of each reading at every place it stands."""
    texts = {annotated.path: annotated.text for annotated in report.articles}
    return [
        [texts[place.path][place.start : place.end] for place in reading.passages]
        for reading in finding.readings
    ]


def test_the_committed_reports_are_what_a_run_writes(tmp_path: Path) -> None:
    """Byte for byte; after a wanted change, ``make report`` writes it anew."""
    work = tmp_path / "work"
    (work / "reports").mkdir(parents=True)
    (work / "seeds").symlink_to(ROOT / "seeds")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(work)
        targets = ["-o", "reports/seeds.md", "-o", "reports/seeds.html"]
        assert run(["check", "seeds", *targets, "--fail-on", "never"]) == 0
    for name in ("seeds.md", "seeds.html"):
        committed = (ROOT / "reports" / name).read_bytes()
        assert (work / "reports" / name).read_bytes() == committed, name


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_the_order_of_the_files_changes_nothing(report: Report, form: Format) -> None:
    for order in (SEEDS[::-1], SEEDS[2:] + SEEDS[:2], [*SEEDS, "seeds"]):
        assert form.render(check(read_articles(order)), "reports") == form.render(report, "reports")


def test_the_misspelled_name_comes_first_with_all_its_places(report: Report) -> None:
    finding = report.findings[0]
    assert (finding.rule, finding.severity.label) == ("name-spelling", "error")
    right, wrong = words(report, finding)
    assert [word.removesuffix("'s") for word in right if word.endswith("Ryabkov")] == right
    assert wrong == ["Rybakov", "Rybakov"]
    assert len(right) == 13
    assert finding.support == (5, 1)


def test_the_momentum_is_one_finding_with_one_reading_for_one_wording(report: Report) -> None:
    said = [
        (finding, words(report, finding))
        for finding in report.findings
        if finding.rule == "quote-wording"
    ]
    ((finding, readings),) = [
        (finding, readings)
        for finding, readings in said
        if any("momentum" in quotation for reading in readings for quotation in reading)
    ]
    assert len(readings) >= 3
    same = [
        {place.path for place in reading.passages}
        for reading, quotations in zip(finding.readings, readings, strict=True)
        if any("We have to acknowledge" in quotation for quotation in quotations)
    ]
    assert same == [{SEEDS[2], SEEDS[4]}]


def test_two_people_of_like_given_names_are_never_mixed(report: Report) -> None:
    for finding in report.findings:
        if finding.kind in {Kind.NAME, Kind.NAME_STYLE}:
            told = " ".join(itertools.chain.from_iterable(words(report, finding)))
            assert not ("Ryabkov" in told and "Lavrov" in told)


@pytest.mark.parametrize(
    "harmless", ["2,500 kilometers", "1,550 miles", "Aug. 15", "August 15", "15/8", "24 h"]
)
def test_what_agrees_raises_nothing(report: Report, harmless: str) -> None:
    told = [
        word
        for finding in report.findings
        for reading in words(report, finding)
        for word in reading
    ]
    assert not [word for word in told if word.strip() == harmless]


def test_page_furniture_raises_nothing(report: Report) -> None:
    texts = {annotated.path: annotated.text for annotated in report.articles}
    (appeal,) = [path for path, text in texts.items() if "A Message from" in text]
    begins = texts[appeal].index("A Message from")
    for finding in report.findings:
        for reading in finding.readings:
            assert all(place.path != appeal or place.end <= begins for place in reading.passages)


@pytest.mark.parametrize("path", SEEDS)
def test_each_article_alone_is_checked_in_itself(
    path: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", path, "--fail-on", "never"]) == 0
    out, err = capfd.readouterr()
    assert f"{path}: one article alone is checked in itself." in err
    assert ("name-spelling" in out) == ("Rybakov" in (ROOT / path).read_text("utf-8"))


def test_evidence_in_json_is_what_stands_in_the_files(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "seeds", "--format", "json", "--fail-on", "never"]) == 0
    page = json.loads(capfd.readouterr().out)
    assert [article["path"] for article in page["articles"]] == SEEDS
    assert page["stories"] == [SEEDS]
    for finding in page["findings"]:
        assert len(finding["readings"]) >= 2
        for place in (each for reading in finding["readings"] for each in reading["evidence"]):
            text = Path(place["path"]).read_bytes().decode()
            assert text[place["start"] : place["end"]] == place["text"]


def test_an_error_on_the_seeds_fails_a_run_and_can_be_told_not_to() -> None:
    assert run(["check", "seeds"]) == 1
    assert run(["check", "seeds", "--ignore", "name-spelling", "--fail-on", "never"]) == 0


def test_python_gives_what_the_command_line_gives(report: Report) -> None:
    chosen = check(read_articles(["seeds"]), settings=Settings(select=frozenset({"name-spelling"})))
    assert chosen.findings == tuple(f for f in report.findings if f.rule == "name-spelling")
    assert chosen.rules == ("name-spelling",)
