"""Which articles are read, and whose side the report takes."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace
from pathlib import Path

import pytest

from checker import pipeline
from checker.cli.main import run
from checker.report.formats import FORMATS
from checker.settings import Settings
from checker.types import UNNAMED, Article, Report
from tests.repository import ENVIRONMENT, Repository, repository
from tests.samples import discrepancy, report, story

TEXTS = {
    "draft.md": "The flood killed 22 people.",
    "in/a.txt": "The flood killed 24 people.",
    "in/b.txt": "The flood killed 24 people.",
    "in/c.md": "The flood killed 23 people.",
}
UNSAVED = "The flood killed 21 people."

#: Paths of what was read, paths of the drafts, and the settings of the last run.
Seen = dict[str, object]
Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """A repository with a draft and a folder of sources in its first commit, to stand in."""
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    made = repository(tmp_path / "desk")
    for path, text in TEXTS.items():
        made.write(path, text)
    made.commit()
    made.git("tag", "first")
    monkeypatch.chdir(made.folder)
    return made


@pytest.fixture(autouse=True)
def seen(monkeypatch: pytest.MonkeyPatch) -> Seen:
    """Let no time be spent on reading, and keep what was to be checked."""
    kept: Seen = {}

    def found(
        articles: Sequence[Article], *, drafts: Set[str], settings: Settings, **_: object
    ) -> Report:
        told = {article.path: article.text for article in articles}
        kept.update(texts=told, drafts=sorted(drafts), settings=settings)
        return report([story(told)] if told else [])

    monkeypatch.setattr(pipeline, "check", found)
    return kept


def hand(monkeypatch: pytest.MonkeyPatch, text: str | bytes, *, is_typed: bool = False) -> None:
    """Put a text into standard input."""
    content = text.encode() if isinstance(text, str) else text
    stream = io.TextIOWrapper(io.BytesIO(content))
    if is_typed:
        monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", stream)


def paths(seen: Seen) -> list[str]:
    texts = seen["texts"]
    assert isinstance(texts, dict)
    return list(texts)


@pytest.mark.parametrize(
    ("given", "read", "drafts"),
    [
        ("in", "in/a.txt in/b.txt in/c.md", ""),
        ("--draft draft.md in", "draft.md in/a.txt in/b.txt in/c.md", "draft.md"),
        ("in --draft draft.md", "draft.md in/a.txt in/b.txt in/c.md", "draft.md"),
        ("--draft draft.md", "draft.md", "draft.md"),
        ("--draft in/a.txt in", "in/a.txt in/b.txt in/c.md", "in/a.txt"),
        ("--draft ./in/../in/a.txt in", "in/../in/a.txt in/b.txt in/c.md", "in/../in/a.txt"),
        ("--draft in draft.md", "draft.md in/a.txt in/b.txt in/c.md", "in/a.txt in/b.txt in/c.md"),
        (
            "--draft in/a.txt --draft draft.md in/b.txt",
            "draft.md in/a.txt in/b.txt",
            "draft.md in/a.txt",
        ),
        ("--draft draft.md draft.md", "draft.md", "draft.md"),
        ("--changed-since first in draft.md", "", ""),
    ],
)
def test_what_is_read_and_whose_side_is_taken(
    given: str, read: str, drafts: str, seen: Seen
) -> None:
    assert run(["check", *given.split()]) == 0
    assert sorted(paths(seen)) == read.split()
    assert seen["drafts"] == drafts.split()


def test_a_link_to_a_source_makes_the_source_a_draft(desk: Repository, seen: Seen) -> None:
    (desk.folder / "link.md").symlink_to("in/c.md")
    assert run(["check", "--draft", "link.md", "in"]) == 0
    assert seen["drafts"] == ["in/c.md"]
    assert len(paths(seen)) == 3


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ("", "Missing argument 'PATHS...'."),
        ("--changed-since first", "Missing argument 'PATHS...'."),
        ("--draft draft.md --changed-since first in", "--draft and --changed-since both say"),
        ("--unsupported in", "--also single-source tells what one source alone has."),
        ("- -", '"-" is given twice'),
        ("--draft - -", '"-" is given twice'),
        ("--stdin-name a.md in", '--stdin-name names what "-" reads, and "-" is not given.'),
        ("--draft nowhere.md in", "nowhere.md: no such file or folder."),
        ("--changed-since frist in", "Did you mean 'first'?"),
        ("--changed-since -x in", "'-x' is no revision of git."),
        ("--draft draft.md in -o draft.md", "draft.md: is one of the articles."),
    ],
)
def test_what_leaves_something_open_is_refused(given: str, told: str, capfd: Captured) -> None:
    assert run(["check", *given.split()]) == 2
    assert told in capfd.readouterr().err


def test_a_wrong_usage_shows_the_usage(capfd: Captured) -> None:
    assert run(["check"]) == 2
    assert capfd.readouterr().err.startswith("Usage: checker check [OPTIONS] PATHS...")


@pytest.mark.parametrize("option", ["--draft draft.md", "--changed-since first"])
def test_unsupported_runs_the_rule_for_it(option: str, desk: Repository, seen: Seen) -> None:
    desk.write("draft.md", UNSAVED)
    assert run(["check", *option.split(), "--unsupported", "in", "draft.md"]) == 0
    settings = seen["settings"]
    assert isinstance(settings, Settings)
    assert "single-source" in settings.also
    (desk.folder / "checker.toml").write_text('ignore = ["single-source", "contact"]\n', "utf-8")
    assert run(["check", *option.split(), "--unsupported", "in", "draft.md"]) == 0
    settings = seen["settings"]
    assert isinstance(settings, Settings)
    assert settings.ignore == {"contact"}
    assert run(["check", *option.split(), "in", "draft.md"]) == 0
    settings = seen["settings"]
    assert isinstance(settings, Settings)
    assert "single-source" not in settings.also


def test_changed_articles_are_the_drafts(desk: Repository, seen: Seen) -> None:
    desk.write("in/new.txt", UNSAVED)
    desk.commit(other=UNSAVED)
    desk.write("in/a.txt", UNSAVED)
    assert run(["check", "--changed-since", "first", "in"]) == 0
    assert paths(seen) == ["in/a.txt", "in/b.txt", "in/c.md", "in/new.txt"]
    assert seen["drafts"] == ["in/a.txt", "in/new.txt"]


@pytest.mark.parametrize("name", [known.name for known in FORMATS])
def test_where_nothing_has_changed_every_report_is_written_and_empty(
    name: str, tmp_path: Path, capfd: Captured, seen: Seen
) -> None:
    target = tmp_path / "report"
    asked = ["--changed-since", "first", "-o", f"{name}={target}", "-o", str(tmp_path / "r.json")]
    assert run(["check", "in", *asked, "--fail-on", "info"]) == 0
    assert capfd.readouterr().err.splitlines() == [
        "No article has changed since first: there is nothing to check.",
        f"Nothing to do; the report is in {target}, {tmp_path / 'r.json'}",
    ]
    assert target.exists()
    page = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert (page["articles"], page["findings"]) == ([], [])
    assert paths(seen) == []


def test_standard_input_is_an_article(
    seen: Seen, monkeypatch: pytest.MonkeyPatch, capfd: Captured
) -> None:
    hand(monkeypatch, UNSAVED)
    assert run(["check", "-"]) == 0
    assert seen["texts"] == {UNNAMED: UNSAVED}
    assert seen["drafts"] == []
    assert "Reading" not in capfd.readouterr().err


def test_somebody_who_is_to_type_is_told(monkeypatch: pytest.MonkeyPatch, capfd: Captured) -> None:
    hand(monkeypatch, UNSAVED, is_typed=True)
    assert run(["check", "-"]) == 0
    assert capfd.readouterr().err.startswith("Reading the article from standard input; end it")


def test_standard_input_is_a_draft_against_its_sources(
    seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand(monkeypatch, UNSAVED)
    assert run(["check", "--draft", "-", "in"]) == 0
    assert paths(seen) == ["in/a.txt", "in/b.txt", "in/c.md", UNNAMED]
    assert seen["drafts"] == [UNNAMED]


@pytest.mark.parametrize("name", ["draft.md", "./draft.md", "in/../draft.md"])
def test_what_an_editor_holds_unsaved_takes_the_place_of_its_file(
    name: str, seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    hand(monkeypatch, UNSAVED)
    assert run(["check", "--draft", "-", "--stdin-name", name, "."]) == 0
    plain = Path(name).as_posix()
    assert paths(seen) == ["in/a.txt", "in/b.txt", "in/c.md", plain]
    assert seen["drafts"] == [plain]
    texts = seen["texts"]
    assert isinstance(texts, dict)
    assert texts[plain] == UNSAVED


def test_what_is_in_no_file_is_in_no_commit(seen: Seen, monkeypatch: pytest.MonkeyPatch) -> None:
    hand(monkeypatch, UNSAVED)
    assert run(["check", "--changed-since", "first", "-", "in"]) == 0
    assert seen["drafts"] == [UNNAMED]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("", b"", "<stdin>: this file is empty."),
        ("", b"caf\xe9 opened", "is not UTF-8"),
        ("a.pdf", b"It opened.", "a.pdf: files ending in '.pdf' cannot be read."),
        ("draft", b"It opened.", "draft: no suffix. Give a file ending in"),
    ],
)
def test_what_cannot_be_read_is_told_by_its_name(
    name: str, content: bytes, told: str, monkeypatch: pytest.MonkeyPatch, capfd: Captured
) -> None:
    hand(monkeypatch, content)
    named = ["--stdin-name", name] if name else []
    assert run(["check", "-", *named]) == 2
    assert told in capfd.readouterr().err


def test_the_suffix_of_the_name_chooses_the_format(
    seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "---\ntitle: Flood\ndate: 2025-10-08\n---\n\nThe flood killed 21 people.\n"
    for name, title in [("a.md", "Flood"), ("a.MARKDOWN", "Flood")]:
        hand(monkeypatch, text)
        articles = list(_read(["-"], name))
        assert [(article.path, article.title) for article in articles] == [(name, title)]
        assert str(articles[0].published) == "2025-10-08"
    assert not seen


def _read(given: Sequence[str], name: str) -> Iterable[Article]:
    kept: list[Article] = []

    def found(articles: Sequence[Article], **_: object) -> Report:
        kept.extend(articles)
        return report([story({article.path: article.text for article in articles})])

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "check", found)
        assert run(["check", *given, "--stdin-name", name]) == 0
    return kept


def test_a_closed_standard_input_is_told(monkeypatch: pytest.MonkeyPatch, capfd: Captured) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert run(["check", "-"]) == 2
    assert "standard input: is closed. Name a file, or pipe" in capfd.readouterr().err


def test_the_day_given_is_for_standard_input_too(monkeypatch: pytest.MonkeyPatch) -> None:
    hand(monkeypatch, UNSAVED)
    with pytest.MonkeyPatch.context() as patch:
        days: list[object] = []

        def found(articles: Sequence[Article], **_: object) -> Report:
            days.extend(article.published for article in articles)
            return report([story({article.path: article.text for article in articles})])

        patch.setattr(pipeline, "check", found)
        assert run(["check", "-", "--published", "2025-10-08"]) == 0
    assert [str(day) for day in days] == ["2025-10-08"]


def run_on(monkeypatch: pytest.MonkeyPatch, drafts: set[str], *stories: Sequence[str]) -> None:
    """Check with these drafts, and let the articles tell these events."""
    events = [story({path: TEXTS.get(path, UNSAVED) for path in paths}) for paths in stories]
    first = discrepancy(events[0], "22 people", "24 people")
    made = report(events, ("number-conflict", first)) if len(stories[0]) > 1 else report(events)
    whole = replace(made, drafts=frozenset(drafts))
    monkeypatch.setattr(pipeline, "check", lambda *_, **__: whole)
    given = [word for draft in sorted(drafts) for word in ("--draft", draft)]
    assert run(["check", *given, "in"]) == 0


@pytest.mark.parametrize(
    ("drafts", "stories", "told"),
    [
        ({"draft.md"}, [["draft.md", "in/a.txt"]], ""),
        (
            {"draft.md"},
            [["draft.md"], ["in/a.txt"]],
            "draft.md: the source tells another event; it is checked in itself.",
        ),
        (
            {"draft.md"},
            [["draft.md"], ["in/a.txt"], ["in/b.txt"]],
            "draft.md: no source tells its event; it is checked in itself.",
        ),
        (
            {"draft.md", "in/c.md"},
            [["draft.md", "in/c.md"], ["in/a.txt", "in/b.txt"]],
            "draft.md, in/c.md: no source tells their event; they are compared with each other.",
        ),
        ({"draft.md"}, [["draft.md"]], ""),
    ],
)
def test_a_draft_whose_event_no_source_tells_is_named(
    drafts: set[str],
    stories: list[list[str]],
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: Captured,
) -> None:
    run_on(monkeypatch, drafts, *stories)
    *before, _ = capfd.readouterr().err.splitlines()
    assert before == ([told] if told else [])


def test_the_talk_says_what_was_held_against_what(
    monkeypatch: pytest.MonkeyPatch, capfd: Captured
) -> None:
    run_on(monkeypatch, {"draft.md"}, ["draft.md", "in/a.txt", "in/b.txt"])
    out, err = capfd.readouterr()
    assert out.startswith("draft.md:1:18 warning number-conflict")
    assert err.splitlines()[-1] == "1 warning in draft.md against 2 sources"


def test_a_name_is_never_an_option_of_git(desk: Repository, seen: Seen) -> None:
    desk.write("in/--output=owned.txt", UNSAVED)
    assert run(["check", "--changed-since", "first", "in"]) == 0
    assert seen["drafts"] == ["in/--output=owned.txt"]
    assert not (desk.folder / "owned.txt").exists()


def test_verbose_tells_which_articles_are_the_drafts(
    monkeypatch: pytest.MonkeyPatch, capfd: Captured
) -> None:
    told = replace(
        report([story({"draft.md": UNSAVED, "in/a.txt": UNSAVED})]), drafts=frozenset({"draft.md"})
    )
    monkeypatch.setattr(pipeline, "check", lambda *_, **__: told)
    assert run(["check", "-v", "--draft", "draft.md", "in"]) == 0
    lines = capfd.readouterr().err.splitlines()
    assert "read draft draft.md (no outlet, no date)" in lines
    assert "read in/a.txt (no outlet, no date)" in lines
