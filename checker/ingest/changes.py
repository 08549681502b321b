"""Which files have changed since a revision of git: in a commit, without one, or new."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from checker.errors import CheckerError
from checker.ingest.git import ask, told

_SUBMODULE: Final = "160000"
#: Only files moved without any change are the same file: less alike, the new one has new words.
_DIFFERENCES: Final = (
    "diff",
    "--raw",
    "-z",
    "--no-abbrev",
    "--find-renames=100%",
    "--ignore-submodules=none",
    "--no-ext-diff",
    "--no-textconv",
)


def changed_files(
    files: Iterable[Path], revision: str, given: Sequence[str | Path]
) -> frozenset[Path]:
    """Of some files, those that differ from what they were where this work left the revision.

    That is their common ancestor with what is checked out: what others have done since does not
    count. New files count, committed or not, as long as git does not ignore them, and so do those
    moved in from outside the folders of the ``given`` paths; a file moved unchanged within them
    does not. What lies in no repository, or in one that does not know the revision, counts as
    unchanged, as long as another of the paths lies in one that does.

    Raises ``CheckerError`` where git is not installed, no path lies in a repository, no
    repository knows the revision, or its history does not reach back to the common ancestor.
    """
    folders = {_folder(Path(path)) for path in given}
    changed: set[Path] = set()
    for top, commit in sorted(_repositories(folders, revision).items()):
        changed.update(_changed(top, _ancestor(top, commit, revision), folders))
    return frozenset(file for file in files if not changed.isdisjoint(_lineage(file.resolve())))


def _folder(path: Path) -> Path:
    whole = path.resolve()
    return whole if whole.is_dir() else whole.parent


def _lineage(path: Path) -> tuple[Path, ...]:
    """A path and all folders above it."""
    return path, *path.parents


def _repositories(folders: Iterable[Path], revision: str) -> dict[Path, str]:
    """The repositories that the folders lie in, and what the revision is in each."""
    if not revision.strip() or revision.startswith("-"):
        raise CheckerError(f"--changed-since: '{revision}' is no revision of git. {_SUCH_AS}")
    found = {folder: ask(folder, "rev-parse", "--show-toplevel") for folder in sorted(folders)}
    tops = {Path(answer.line) for answer in found.values() if answer.line}
    if not tops:
        folder, answer = next(iter(found.items()))
        raise _outside(folder, answer.complaint or "it has no files")
    commits = {top: _commit(top, revision) for top in sorted(tops)}
    known = {top: commit for top, commit in commits.items() if commit}
    if not known:
        raise _unknown(min(tops), revision)
    return known


_SUCH_AS: Final = "Give a branch, a tag or a commit, such as origin/main."


def _commit(top: Path, revision: str) -> str | None:
    return ask(top, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}").line


def _outside(folder: Path, complaint: str) -> CheckerError:
    if "not a git repository" in complaint:
        return CheckerError(
            f"{folder.as_posix()}: is in no git repository, so that nothing tells what has "
            "changed. Name the drafts with --draft."
        )
    reason = complaint.splitlines()[0].removeprefix("fatal: ")
    return CheckerError(f"{folder.as_posix()}: git cannot tell what has changed: {reason}.")


def _unknown(top: Path, revision: str) -> CheckerError:
    problem = f"--changed-since: git knows no commit '{revision}' here."
    names = os.fsdecode(ask(top, "for-each-ref", "--format=%(refname:short)").said).splitlines()
    likely = [name for name in names if name.endswith(f"/{revision}")]
    likely += difflib.get_close_matches(revision, names, n=1)
    if likely:
        return CheckerError(f"{problem} Did you mean '{likely[0]}'?")
    # A server knows its branches without the name that stands for the server here.
    fetched = revision.removeprefix("origin/")
    return CheckerError(
        f"{problem} {_SUCH_AS} Where it is on a server only, fetch it first, such as with "
        f"'git fetch origin {fetched}'; in CI, {_WHOLE_HISTORY}."
    )


_WHOLE_HISTORY: Final = (
    "check out the whole history (actions/checkout: fetch-depth: 0; GitLab: GIT_DEPTH: 0)"
)


def _ancestor(top: Path, commit: str, revision: str) -> str:
    ancestor = ask(top, "merge-base", commit, "HEAD").line
    if ancestor:
        return ancestor
    if ask(top, "rev-parse", "--is-shallow-repository").line == "true":
        problem = f"this is a shallow clone, which does not reach back to where '{revision}' left"
        raise CheckerError(f"--changed-since: {problem}. Please {_WHOLE_HISTORY}.")
    raise CheckerError(
        f"--changed-since: what is checked out has no commit in common with '{revision}'. "
        "Give a revision that it comes from."
    )


def _changed(top: Path, since: str, folders: Iterable[Path]) -> Iterator[Path]:
    """Files that differ from a commit, and folders of which everything is new."""
    for change in _differences(told(top, *_DIFFERENCES, since, "--")):
        path = top / change.path
        if change.mode != _SUBMODULE:
            if change.is_new_to(folders, top):
                yield path.resolve()
        elif not (path / ".git").exists():  # it is not checked out
            continue
        elif change.old_mode == _SUBMODULE:
            yield from _changed(path, change.old_name, folders)
        else:
            yield path.resolve()
    new = told(top, "ls-files", "-z", "--others", "--exclude-standard")
    yield from ((top / os.fsdecode(name)).resolve() for name in new.split(b"\0") if name)


@dataclass(frozen=True, slots=True)
class _Change:
    """One line of ``git diff --raw`` (its documentation: "The raw output format")."""

    old_mode: str
    mode: str
    old_name: str
    """Hash of what it was, of a submodule the commit."""
    new_name: str
    """Hash of what it is; nothing but noughts where git has not looked into the file."""
    status: str
    path: str
    moved_from: str | None = None

    def is_new_to(self, folders: Iterable[Path], top: Path) -> bool:
        """Whether somebody who looks into these folders finds words there that were not there."""
        if self.status == "D":
            return False
        # Of a file that is added and not looked into, both are noughts.
        if self.status != "A" and self.moved_from is None and self.old_name == self.new_name:
            return False
        if self.status[0] != "R" or self.moved_from is None:
            return True
        return not any(folder in _lineage(top / self.moved_from) for folder in folders)


def _differences(raw: bytes) -> Iterator[_Change]:
    fields = iter(raw.split(b"\0"))
    for head in fields:
        if not head:
            return
        old_mode, mode, old_name, new_name, status = head.decode("ascii").lstrip(":").split(" ")
        path = os.fsdecode(next(fields))
        if status[0] in "RC":
            moved_from, path = path, os.fsdecode(next(fields))
        else:
            moved_from = None
        yield _Change(old_mode, mode, old_name, new_name, status, path, moved_from)
