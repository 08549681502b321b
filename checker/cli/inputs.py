"""The articles of a run, and which of them are drafts."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from checker import pipeline
from checker.cli.invocation import STDIN, Invocation
from checker.cli.output import say
from checker.errors import CheckerError
from checker.ingest.changes import changed_files
from checker.ingest.reading import dated, find_files, read_bytes
from checker.settings import Settings
from checker.types import UNNAMED, Article, Report


@dataclass(frozen=True, slots=True)
class Inputs:
    """What is read, and the paths of those whose side the report takes."""

    articles: tuple[Article, ...]
    drafts: frozenset[str] = frozenset()


def read_inputs(asked: Invocation, settings: Settings) -> Inputs:
    """Read all that was asked for; nothing where ``--changed-since`` finds nothing changed.

    What the settings exclude is left out of folders.

    Raises ``CheckerError`` for what cannot be read and for changes that cannot be told.
    """
    unsaved = _standard_input(asked)
    found = partial(find_files, exclude=settings.exclude, folder=settings.folder)
    files = _files(found(_named([*asked.paths, *asked.drafts])), unsaved)
    drafts = _drafts(asked, files, found)
    if unsaved and (STDIN in asked.drafts or asked.changed_since is not None):
        drafts |= {unsaved.path}  # what is in no file is in no commit either
    if asked.changed_since is not None and not drafts:
        say(f"No article has changed since {asked.changed_since}: there is nothing to check.")
        return Inputs(())
    articles = pipeline.read_articles(files, published=asked.published)
    if unsaved:
        articles = (*articles, dated(unsaved, asked.published))
    return Inputs(articles, drafts)


def tell_of_strangers(report: Report) -> None:
    """Say of which drafts no source tells the same event, where there are sources at all."""
    sources = len(report.articles) - len(report.drafts)
    if not report.drafts or not sources:
        return
    for story in report.stories:
        paths = set(story.by_path)
        if paths <= report.drafts:
            names = ", ".join(sorted(paths))
            none = "the source tells another event" if sources == 1 else "no source tells its event"
            if len(paths) == 1:
                say(f"{names}: {none}; it is checked in itself.")
            else:
                say(f"{names}: {none.replace('its', 'their')}; they are compared with each other.")


def _named(paths: Sequence[str]) -> list[str]:
    """The paths that are on disk."""
    return [path for path in paths if path != STDIN]


def _files(found: tuple[Path, ...], unsaved: Article | None) -> tuple[Path, ...]:
    """The files to read; what an editor hands over unsaved takes the place of its file."""
    if unsaved is None:
        return found
    instead = Path(unsaved.path).resolve()
    return tuple(file for file in found if file.resolve() != instead)


def _drafts(
    asked: Invocation, files: Sequence[Path], find: Callable[[list[str]], tuple[Path, ...]]
) -> frozenset[str]:
    """The paths of the files that are drafts, whether they also lie in a folder or not."""
    if asked.changed_since is not None:
        named = _named(asked.paths)
        changed = changed_files(files, asked.changed_since, named) if named else ()
        return frozenset(file.as_posix() for file in changed)
    whole = {file.resolve() for file in find(_named(asked.drafts))}
    return frozenset(file.as_posix() for file in files if file.resolve() in whole)


def _standard_input(asked: Invocation) -> Article | None:
    """The article that "-" stands for; none where nothing asks for it."""
    if STDIN not in (*asked.paths, *asked.drafts):
        if asked.stdin_name is not None:
            problem = f'names what "{STDIN}" reads, and "{STDIN}" is not given'
            raise CheckerError(f"--stdin-name {problem}. Give it among PATHS or with --draft.")
        return None
    if sys.stdin is None:  # the shell closed it ("<&-")
        raise CheckerError("standard input: is closed. Name a file, or pipe an article in.")
    if sys.stdin.isatty():
        say("Reading the article from standard input; end it with Ctrl-D on a line of its own.")
    name = UNNAMED if asked.stdin_name is None else Path(asked.stdin_name).as_posix()
    return read_bytes(name, sys.stdin.buffer.read())
