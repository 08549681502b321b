"""The files a run writes its report to, and the format of each."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli.completing import complete_file
from checker.cli.job import append_summary, root
from checker.cli.output import write_report
from checker.cli.words import Word
from checker.errors import CheckerError, suggestion
from checker.types import Report

if TYPE_CHECKING:
    from checker.report.formats import Format

#: The names of ``checker.report.formats``; a test keeps them equal, help must load quickly.
FORMATS = ("text", "markdown", "json", "html", "sarif", "github", "gitlab", "junit")


@dataclass(frozen=True, slots=True)
class Target:
    """A file to write, and the name of its format where one was given."""

    path: Path
    format_name: str | None = None


def _as_target(value: str) -> Target:
    """Read ``FILE`` or ``FORMAT=FILE``; a name before the sign that is no format is a file's.

    Not so where it is nearly one: nobody finds a report in "jsn=report.json".
    """
    name, sign, file = value.partition("=")
    if value == "-" or (name in FORMATS and file == "-"):
        raise click.BadParameter(
            "'-' names no file. Without -o the report goes to stdout, in the form --format says; "
            "a file of that name is written as './-'."
        )
    if sign and name in FORMATS:
        if not file:
            raise click.BadParameter(f"'{value}' names no file, such as {value}report.")
        return Target(Path(file), name)
    meant = suggestion(name, FORMATS) if sign and "/" not in name else ""
    if meant:
        raise click.BadParameter(
            f"there is no format '{name}'.{meant} A file of that name is written as './{value}'."
        )
    return Target(Path(value))


def _as_targets(
    _context: click.Context, _option: click.Parameter, values: Iterable[str]
) -> tuple[Target, ...]:
    return tuple(_as_target(value) for value in values)


output = click.option(
    "-o",
    "--output",
    "outputs",
    multiple=True,
    metavar="FILE",
    callback=_as_targets,
    shell_complete=complete_file,
    help="Write the report to FILE; its suffix chooses the format, or FORMAT=FILE does. "
    "Repeatable.",
)

report_format = click.option(
    "--format",
    "format_name",
    type=Word(FORMATS),
    help="Format of the report; beside files that name their own (-o FORMAT=FILE), of what goes "
    "to stdout.  [default: text, or the suffix of -o]",
)


def write_reports(report: Report, targets: Sequence[Target], named: str | None) -> None:
    """Write the report to every file, or to stdout where there is none.

    Where every file names its own format, another one that is asked for goes to stdout. All of
    them are worded before the first is written. A job of GitHub gets its summary too.
    """
    wanted: list[tuple[Format, Path | None]] = [
        (_form(target, named), target.path) for target in targets
    ]
    printed = _printed(targets, named)
    if printed:
        wanted.insert(0, (printed, None))
    pages = [(_page(report, form, path), path) for form, path in wanted]
    for page, path in pages:
        write_report(page, path)
    if any(form.name == "github" for form, _ in wanted):
        append_summary(report)


def _printed(targets: Sequence[Target], named: str | None) -> Format | None:
    """The format of what goes to stdout, where anything does."""
    from checker.report.formats import format_named

    if not targets:
        return format_named(named or FORMATS[0])
    if named and all(target.format_name for target in targets):
        return format_named(named)
    return None


def _page(report: Report, form: Format, path: Path | None) -> str:
    folder = root() if form.is_of_repository else str(path.parent) if path else "."
    return form.render(report, folder)


def require_targets(targets: Sequence[Target], inputs: Sequence[str], named: str | None) -> None:
    """Refuse targets that cannot or must not be written, before any work is done.

    A report never replaces an article or another report, nor lies in a folder of articles, where
    the next run would read it as one.
    """
    seen: set[Path] = set()
    for target in targets:
        _require_target(target.path, inputs)
        _form(target, named)
        if target.path.resolve() in seen:
            raise CheckerError(f"{target.path}: is to be written twice. Name another file.")
        seen.add(target.path.resolve())


def require_spared(targets: Iterable[Target], kept: Mapping[str, Path | None]) -> None:
    """Refuse to write a report over a file that the run goes by; ``kept`` says what each is."""
    for target in targets:
        for what, file in kept.items():
            if file is not None and file.resolve() == target.path.resolve():
                raise CheckerError(f"{target.path}: is the {what}. Name another file.")


def _form(target: Target, named: str | None) -> Format:
    """The format a file is to have: its own, the one for all, or what its suffix stands for."""
    from checker.report.formats import format_named, format_of

    name = target.format_name or named
    return format_named(name) if name else format_of(target.path)


def _require_target(target: Path, inputs: Sequence[str]) -> None:
    if target.is_dir():
        raise CheckerError(f"{target}: is a folder. Name the file to write, such as report.md.")
    if not target.parent.is_dir():
        raise CheckerError(f"{target}: there is no folder '{target.parent}'. Create it first.")
    if not os.access(target if target.exists() else target.parent, os.W_OK):
        raise CheckerError(f"{target}: cannot be written (permission denied).")
    whole = target.resolve()
    for given in map(Path, inputs):
        if given.resolve() == whole:
            raise CheckerError(f"{target}: is one of the articles. Name another file.")
        if given.is_dir() and given.resolve() in whole.parents and _is_read(whole, given):
            problem = f"would be read as an article of '{given}' by the next run"
            raise CheckerError(f"{target}: {problem}. Write it to another folder.")


def _is_read(target: Path, folder: Path) -> bool:
    """Whether a report in a folder of articles would be read as one."""
    from checker.ingest.reading import is_article

    return is_article(folder.resolve(), target)
