"""``checker init``: a configuration, a job for CI and a hook for a project to begin with."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.completing import complete_file
from checker.cli.output import write_report
from checker.errors import CheckerError

if TYPE_CHECKING:
    from checker.config.starting import Starter


@click.command()
@click.argument(
    "folder",
    default=".",
    type=click.Path(path_type=Path),
    metavar="[FOLDER]",
    shell_complete=complete_file,
)
@click.option(
    "--articles",
    metavar="FOLDER",
    shell_complete=complete_file,
    help="Where in the project the articles lie.  [default: articles, stories, content, posts, "
    "drafts, texts or seeds, whichever is there]",
)
@click.option("--gitlab", is_flag=True, help="Write a job for GitLab instead of GitHub.")
def init(folder: Path, articles: str | None, gitlab: bool) -> int:
    """Write a configuration, a CI job and a pre-commit hook into the project FOLDER.

    What is there already stays as it is; what would have to be added to it is printed. Where one
    file cannot be written, none is.
    """
    from checker.config.starting import articles_of, starters

    if not folder.is_dir():
        problem = "is no folder" if folder.exists() else "no such folder"
        raise CheckerError(f"{folder}: {problem}. Name the folder of the project.")
    place = _inside(folder, articles) if articles else articles_of(folder)
    wanted = starters(place, for_gitlab=gitlab)
    new = [starter for starter in wanted if not _is_there(folder, starter)]
    write_all([(folder / starter.name, starter.text) for starter in new])
    told = [*_told(folder, wanted, new), *_next(folder, place, new)]
    write_report("".join(f"{line}\n" for line in told), None)
    return 0


def write_all(pages: Sequence[tuple[Path, str]]) -> None:
    """Write new files, or none of them: where one cannot be written, the others are taken back.

    Raises ``CheckerError`` then; a file that has come to be meanwhile is never overwritten.
    """
    made: list[Path] = []
    try:
        for file, text in pages:
            made += _folders_for(file)
            with file.open("x", encoding="utf-8", newline="\n") as opened:
                made.append(file)
                opened.write(text)
    except OSError as error:
        for path in reversed(made):
            path.rmdir() if path.is_dir() else path.unlink()
        reason = (error.strerror or str(error)).lower()
        raise CheckerError(f"{file}: cannot be written ({reason}). Nothing was written.") from error


def _folders_for(file: Path) -> Iterator[Path]:
    """Make the folders that a file needs, the outermost first."""
    missing = [folder for folder in file.parents if not folder.exists()]
    for folder in reversed(missing):
        folder.mkdir()
        yield folder


def _inside(project: Path, articles: str) -> str:
    """The folder of the articles as seen from the project's, however it was given."""
    given = Path(os.path.normpath(articles))
    is_from_here = given.is_absolute() or (given.exists() and not (project / given).exists())
    inside = Path(os.path.relpath(given, project)) if is_from_here else given
    if inside.parts[:1] == ("..",):
        raise CheckerError(f"{articles}: lies outside of the project '{project}'.")
    if str(inside).startswith("-") or "$" in str(inside) or not str(inside).isprintable():
        raise CheckerError(f"{articles}: a job cannot name such a folder. Rename it.")
    return inside.as_posix()


def _is_there(project: Path, starter: Starter) -> bool:
    from checker.config.find import OWN
    from checker.config.starting import has_table

    if os.path.lexists(project / starter.name):
        return True
    return starter.name == OWN and has_table(project)


def _told(project: Path, wanted: Sequence[Starter], new: Sequence[Starter]) -> Iterator[str]:
    """What was written, what stayed, and what to add to what stayed."""
    from checker.config.find import PROJECT

    for starter in wanted:
        file = project / starter.name
        if starter in new:
            yield f"{file}: written"
        elif not os.path.lexists(file):
            yield f"{file}: not written, {project / PROJECT} has [tool.checker]"
        elif starter.entry and "checker" not in file.read_text("utf-8", errors="replace"):
            yield f"{file}: is there already and stays as it is; add this:"
            yield ""
            yield starter.entry
        else:
            yield f"{file}: is there already and stays as it is"


def _next(project: Path, articles: str, new: Sequence[Starter]) -> Iterator[str]:
    from checker.config.starting import GITLAB, PRE_COMMIT, SOURCE, WORKFLOW

    names = {starter.name for starter in new}
    yield ""
    yield "What to do next:"
    if not (project / articles).is_dir():
        yield f"  Put articles into {project / articles}, or name their folder with --articles."
    if names & {WORKFLOW, GITLAB}:
        yield f"  Put the wheel of checker into the repository as {SOURCE}, or set CHECKER_SOURCE"
        yield "  in the job to where pip finds it."
    if WORKFLOW in names and not (project / ".git").exists() and _is_below_git(project):
        yield "  Move .github to the root of the repository: GitHub reads it nowhere else."
    if PRE_COMMIT in names:
        yield "  Run 'pre-commit install' once in each copy of the repository."
    yield f"  Try it: checker check {project / articles}"
    yield "  Adopt it with what is there: add --update-baseline --baseline checker-baseline.json"


def _is_below_git(project: Path) -> bool:
    return any((folder / ".git").exists() for folder in project.resolve().parents)
