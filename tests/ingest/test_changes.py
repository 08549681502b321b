"""What has changed since a revision, as git itself has it in repositories made here."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from checker.errors import CheckerError
from checker.ingest import git as asking
from checker.ingest.changes import changed_files
from checker.ingest.reading import find_files
from tests.repository import ENVIRONMENT, Repository, repository

BRIDGE = "The bridge opened on Monday. It has two lanes.\n"
FLOOD = "The flood killed 24 people. The dam broke.\n"


@pytest.fixture(autouse=True)
def _own_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let git read no settings of the machine."""
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """A repository with two articles in its first commit, to stand in."""
    made = repository(tmp_path / "desk")
    made.commit(a=BRIDGE, b=FLOOD)
    made.git("tag", "first")
    monkeypatch.chdir(made.folder)
    return made


def changed(revision: str, *paths: str | Path) -> list[str]:
    """Names of the changed files among all that the paths stand for."""
    given: Sequence[str | Path] = paths or ["."]
    found = changed_files(find_files(given), revision, given)
    return sorted(os.fsencode(file.as_posix()).decode("utf-8", "replace") for file in found)


@pytest.mark.usefixtures("desk")
def test_nothing_has_changed_at_first() -> None:
    assert changed("first") == changed("HEAD") == changed("main") == []


def test_committed_and_uncommitted_and_new_files_have_changed(desk: Repository) -> None:
    desk.commit(a=BRIDGE + "It is blue.\n", c=FLOOD)
    desk.write("d.txt", BRIDGE)
    desk.write("e.txt", BRIDGE)
    desk.git("add", "e.txt")
    assert changed("first") == ["a.txt", "c.txt", "d.txt", "e.txt"]
    desk.write("b.txt", FLOOD + "It rained.\n")
    assert changed("first") == ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt"]
    assert changed("HEAD") == ["b.txt", "d.txt", "e.txt"]


@pytest.mark.parametrize("how", [["--intent-to-add"], []])
def test_a_new_file_counts_that_was_added_and_written_again(
    desk: Repository, how: list[str]
) -> None:
    """Git names neither its old words nor its new ones then."""
    desk.write("c.txt", FLOOD)
    desk.git("add", *how, "c.txt")
    desk.write("c.txt", FLOOD + "It rained.\n")
    assert changed("HEAD") == ["c.txt"]


def test_what_was_changed_and_changed_back_has_not_changed(desk: Repository) -> None:
    desk.commit(a=FLOOD)
    desk.write("a.txt", BRIDGE)
    assert changed("first") == []
    assert changed("HEAD") == ["a.txt"]


def test_a_file_written_again_as_it_was_has_not_changed(desk: Repository) -> None:
    path = desk.write("a.txt", BRIDGE)
    os.utime(path, (1, 1))
    path.chmod(0o755)
    assert changed("first") == []
    desk.git("update-index", "--chmod=+x", "a.txt")
    desk.commit()
    assert changed("first") == []


def test_a_file_moved_as_it_is_has_not_changed(desk: Repository) -> None:
    (desk.folder / "old").mkdir()
    desk.git("mv", "a.txt", "old/z.txt")
    assert changed("first") == []
    desk.commit()
    assert changed("first") == []


def test_a_file_moved_and_changed_has_changed(desk: Repository) -> None:
    desk.git("mv", "a.txt", "z.txt")
    desk.commit(z=BRIDGE + "It is blue.\n")
    assert changed("first") == ["z.txt"]


def test_a_file_moved_into_the_folders_given_is_new_there(desk: Repository) -> None:
    for folder in ("desk", "print"):
        (desk.folder / folder).mkdir()
    desk.git("mv", "a.txt", "desk/a.txt")
    desk.commit()
    assert changed("first", "desk") == ["desk/a.txt"]
    desk.git("tag", "second")
    desk.git("mv", "desk/a.txt", "print/a.txt")
    assert changed("second", "print") == ["print/a.txt"]
    assert changed("second", "desk/..") == []


def test_a_copy_is_new(desk: Repository) -> None:
    desk.commit(c=BRIDGE)
    assert changed("first") == ["c.txt"]


def test_a_deleted_file_is_not_there_to_have_changed(desk: Repository) -> None:
    desk.git("rm", "--quiet", "a.txt")
    assert changed("first") == []
    (desk.folder / "b.txt").unlink()
    desk.commit(c=FLOOD + BRIDGE)
    assert changed("first") == ["c.txt"]


def test_an_ignored_file_has_not_changed(desk: Repository) -> None:
    desk.write(".gitignore", "wire/\n")
    desk.write("wire/w.txt", FLOOD)
    assert changed("first") == []


def test_what_others_did_since_the_branch_left_does_not_count(desk: Repository) -> None:
    desk.git("switch", "--quiet", "--create", "mine")
    desk.commit(a=BRIDGE + "It is blue.\n")
    desk.git("switch", "--quiet", "main")
    desk.commit(b=FLOOD + "It rained.\n", c=FLOOD)
    desk.git("switch", "--quiet", "mine")
    assert changed("main") == ["a.txt"]
    desk.git("merge", "--quiet", "--no-edit", "main")
    assert changed("main") == ["a.txt"]
    assert changed("first") == ["a.txt", "b.txt", "c.txt"]


def test_only_what_was_asked_for_is_told(desk: Repository) -> None:
    desk.write("in/c.txt", FLOOD)
    desk.write("out/d.txt", FLOOD)
    assert changed("first", "in", "a.txt") == ["in/c.txt"]
    assert changed("first", "out/d.txt") == ["out/d.txt"]


@pytest.mark.parametrize("folder", ["in", "in/deep"])
def test_it_works_from_a_folder_inside(
    desk: Repository, folder: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.write("in/deep/c.txt", FLOOD)
    desk.write("in/e.txt", FLOOD)
    desk.git("config", "diff.relative", "true")
    desk.commit(a=FLOOD + BRIDGE)
    monkeypatch.chdir(desk.folder / folder)
    up = "../" * (folder.count("/") + 1)
    assert changed("first", up) == [f"{up}a.txt", f"{up}in/deep/c.txt", f"{up}in/e.txt"]
    assert len(changed("first", ".")) == (2 if folder == "in" else 1)


@pytest.mark.parametrize(
    "name",
    ['quo"ted', "two words", "tab\there", "new\nline", "Überschwemmung", "-dash", "a'b", "*"],
)
def test_odd_names_are_found(desk: Repository, name: str) -> None:
    desk.commit(**{name: FLOOD})
    assert changed("first") == [f"{name}.txt"]
    desk.git("tag", "second")
    desk.write(f"new {name}.txt", BRIDGE)
    assert changed("second") == [f"new {name}.txt"]


def test_a_name_that_is_no_text_is_found(desk: Repository) -> None:
    path = desk.folder / os.fsdecode(b"caf\xe9.txt")
    path.write_text(FLOOD, "utf-8")
    assert changed("first") == ["caf�.txt"]
    desk.commit()
    assert changed("first") == ["caf�.txt"]
    desk.git("tag", "second")
    path.rename(desk.folder / os.fsdecode(b"th\xe9.txt"))
    desk.git("add", "--all")
    assert changed("second") == []


def test_the_target_of_a_link_is_what_changes(desk: Repository) -> None:
    desk.write("store/s.txt", FLOOD)
    desk.write("in/plain.txt", BRIDGE)
    (desk.folder / "in" / "link.txt").symlink_to("../store/s.txt")
    desk.commit()
    desk.git("tag", "second")
    desk.write("store/s.txt", FLOOD + "It rained.\n")
    assert changed("second", "in") == ["in/link.txt"]


def test_a_worktree_has_its_own_changes(desk: Repository, tmp_path: Path) -> None:
    desk.git("worktree", "add", "--quiet", str(tmp_path / "other"), "-b", "other")
    other = Repository(tmp_path / "other")
    other.commit(a=FLOOD + BRIDGE)
    desk.write("b.txt", BRIDGE + FLOOD)
    (found,) = changed("first", other.folder)
    assert found == (other.folder / "a.txt").as_posix()
    assert changed("first") == ["b.txt"]


def test_a_hook_sets_variables_that_lead_nowhere(
    desk: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Git gives a hook the repository and the index of the commit that is being made."""
    hooked = repository(tmp_path / "hooked")
    desk.write("a.txt", FLOOD + BRIDGE)
    monkeypatch.setenv("GIT_DIR", str(hooked.folder / ".git"))
    monkeypatch.setenv("GIT_INDEX_FILE", ".git/next-index-1.lock")
    monkeypatch.setenv("GIT_WORK_TREE", str(hooked.folder))
    monkeypatch.setenv("GIT_PREFIX", "in/")
    assert changed("first") == ["a.txt"]


def test_a_real_hook_can_ask(desk: Repository) -> None:
    """The hook of "git commit FILE" is run with an index of its own."""
    script = (
        "import sys; from checker.ingest.changes import changed_files as f; "
        "from pathlib import Path; "
        "print(sorted(map(str, f([Path('a.txt'), Path('b.txt')], 'HEAD', ['.']))))"
    )
    hook = desk.folder / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(f'#!/bin/sh\n"{sys.executable}" -c "{script}" > told\n', "utf-8")
    hook.chmod(0o755)
    desk.write("a.txt", FLOOD + BRIDGE)
    desk.git("commit", "--quiet", "--message", "Article", "a.txt")
    assert (desk.folder / "told").read_text("utf-8") == "['a.txt']\n"


@pytest.fixture
def wire(tmp_path: Path, desk: Repository) -> Repository:
    """Another repository, which is a submodule of the desk's."""
    made = repository(tmp_path / "wire")
    made.commit(w=FLOOD, x=BRIDGE)
    desk.git("submodule", "--quiet", "add", str(made.folder), "wire")
    desk.commit()
    desk.git("tag", "second")
    return Repository(desk.folder / "wire")


@pytest.mark.usefixtures("wire")
def test_a_new_submodule_is_new_as_a_whole() -> None:
    assert changed("first") == ["wire/w.txt", "wire/x.txt"]
    assert changed("second") == []


def test_changes_inside_a_submodule_are_told(desk: Repository, wire: Repository) -> None:
    wire.write("w.txt", FLOOD + "It rained.\n")
    assert changed("second") == ["wire/w.txt"]
    wire.commit(y=BRIDGE)
    assert changed("second") == ["wire/w.txt", "wire/y.txt"]
    desk.commit()
    assert changed("second") == ["wire/w.txt", "wire/y.txt"]
    assert changed("HEAD") == []


@pytest.mark.usefixtures("wire")
def test_a_submodule_that_is_not_checked_out_has_nothing(desk: Repository) -> None:
    desk.git("submodule", "--quiet", "deinit", "--force", "wire")
    assert changed("first") == []


def test_what_lies_in_no_repository_has_not_changed(desk: Repository, tmp_path: Path) -> None:
    outside = tmp_path / "wires"
    outside.mkdir()
    (outside / "w.txt").write_text(FLOOD, "utf-8")
    desk.write("c.txt", FLOOD)
    assert changed("first", ".", outside) == ["c.txt"]


def test_a_repository_that_does_not_know_the_revision_has_not_changed(
    desk: Repository, tmp_path: Path
) -> None:
    other = repository(tmp_path / "other")
    other.commit(w=FLOOD)
    desk.write("c.txt", FLOOD)
    assert changed("first", ".", other.folder) == ["c.txt"]


def test_nothing_is_put_into_the_repository(desk: Repository) -> None:
    os.utime(desk.write("a.txt", BRIDGE), (1, 1))
    before = desk.git("ls-files", "--stage"), desk.git("for-each-ref")
    objects = sorted((desk.folder / ".git" / "objects").rglob("*"))
    assert changed("first") == []
    assert (desk.git("ls-files", "--stage"), desk.git("for-each-ref")) == before
    assert sorted((desk.folder / ".git" / "objects").rglob("*")) == objects
    assert not (desk.folder / ".git" / "index.lock").exists()


@pytest.mark.parametrize("revision", ["-x", "--output=owned", "--all", "", "  "])
def test_what_looks_like_an_option_is_no_revision(desk: Repository, revision: str) -> None:
    with pytest.raises(CheckerError, match=r"is no revision of git\. Give a branch, a tag or"):
        changed(revision)
    assert not (desk.folder / "owned").exists()


@pytest.mark.parametrize("revision", ["nowhere", "x..HEAD", "HEAD:a.txt", "0" * 40, "a b"])
@pytest.mark.usefixtures("desk")
def test_a_revision_that_is_not_known_is_told_with_what_to_do(revision: str) -> None:
    with pytest.raises(CheckerError) as told:
        changed(revision)
    assert str(told.value).startswith(f"--changed-since: git knows no commit '{revision}' here.")
    assert "fetch" in str(told.value)
    assert "fetch-depth: 0" in str(told.value)


@pytest.mark.usefixtures("desk")
def test_a_branch_of_a_server_is_fetched_by_its_name_there() -> None:
    with pytest.raises(CheckerError, match="'git fetch origin next'"):
        changed("origin/next")


@pytest.mark.parametrize(
    ("revision", "meant"),
    [
        ("frist", "first"),
        ("first..HEAD", "first"),
        ("main", "origin/main"),
        ("orign/main", "origin/main"),
    ],
)
def test_a_mistyped_revision_gets_a_suggestion(desk: Repository, revision: str, meant: str) -> None:
    desk.git("update-ref", "refs/remotes/origin/main", "HEAD")
    desk.git("switch", "--quiet", "--detach")
    desk.git("branch", "--quiet", "--delete", "--force", "main")
    with pytest.raises(CheckerError, match=rf"Did you mean '{meant}'\?$"):
        changed(revision)


def test_a_shallow_clone_is_told_to_fetch_more(
    desk: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.git("switch", "--quiet", "--create", "mine")
    desk.commit(a=FLOOD)
    desk.git("switch", "--quiet", "main")
    desk.commit(b=BRIDGE)
    address = desk.folder.as_uri()
    branches = ("--depth=1", "--no-single-branch", "--branch=mine")
    desk.git("clone", "--quiet", *branches, address, str(tmp_path / "shallow"))
    monkeypatch.chdir(tmp_path / "shallow")
    with pytest.raises(CheckerError, match=r"shallow clone.*'origin/main'.*fetch-depth: 0"):
        changed("origin/main")


def test_histories_that_never_met_are_told(desk: Repository) -> None:
    desk.git("switch", "--quiet", "--orphan", "island")
    desk.commit(a=BRIDGE)
    with pytest.raises(CheckerError, match="has no commit in common with 'main'"):
        changed("main")


def test_a_repository_without_a_commit_knows_no_revision(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = repository(tmp_path / "new")
    made.write("a.txt", BRIDGE)
    monkeypatch.chdir(made.folder)
    with pytest.raises(CheckerError, match="git knows no commit 'HEAD' here"):
        changed("HEAD")


def test_outside_of_every_repository_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "a.txt").write_text(BRIDGE, "utf-8")
    with pytest.raises(CheckerError, match=r"is in no git repository.*--draft"):
        changed("HEAD", tmp_path)


def test_other_troubles_of_git_are_told_in_its_words(desk: Repository) -> None:
    (desk.folder / ".git" / "index").write_bytes(b"broken")
    with pytest.raises(CheckerError, match=r": git \S+ failed: .+"):
        changed("first")
    (desk.folder / ".git" / "config").write_bytes(b"[")
    with pytest.raises(CheckerError, match="git cannot tell what has changed: bad config"):
        changed("first")


def test_a_machine_without_git_is_told(desk: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(desk.folder))
    with pytest.raises(CheckerError, match=r"^git cannot be run .*Install it .*--draft\.$"):
        changed("first")


def test_git_is_asked_without_a_program_of_the_repository(desk: Repository) -> None:
    """A file system monitor and a diff tool are programs that a repository can name."""
    trap = desk.write("trap.sh", "#!/bin/sh\ntouch sprung\n")
    trap.chmod(0o755)
    for setting in ("core.fsmonitor", "diff.external", "core.pager"):
        desk.git("config", setting, str(trap))
    desk.write("a.txt", FLOOD + BRIDGE)
    assert changed("first") == ["a.txt"]
    assert not (desk.folder / "sprung").exists()


def test_an_answer_is_one_line_only_where_git_gave_one(desk: Repository) -> None:
    assert asking.ask(desk.folder, "rev-parse", "--is-inside-work-tree").line == "true"
    assert asking.ask(desk.folder, "rev-parse", "--verify", "nowhere").line is None
