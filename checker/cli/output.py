"""Where a run's words go: the report to a file or stdout, talk to stderr."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

import click

from checker.errors import CheckerError
from checker.report.ci.github_commands import talk
from checker.report.escape import visible


def write_report(page: str, target: Path | None) -> None:
    """Write the report to the file, or to stdout where there is none, in UTF-8."""
    if target is None:
        _print(_encoded(page))
    else:
        _write(target, _encoded(page))


def append(target: Path, page: str) -> None:
    """Add to the end of a file that others write to as well."""
    try:
        with target.open("ab") as file:
            file.write(_encoded(page))
    except OSError as error:
        raise _unwritten(target, error) from error


def say(message: str) -> None:
    """Tell the person at the keyboard something that is not the report.

    The names of files stand in it, and a name can hold what moves a terminal's cursor or gives an
    order to the runner of a CI job. Talk that cannot be written (a full disk, a reader that has
    gone) changes nothing about the run.
    """
    with suppress(OSError):
        click.echo(talk(visible(message)), err=True)


def _encoded(page: str) -> bytes:
    """The page in UTF-8; what a file's name holds that is no text is shown as "?"."""
    return page.encode(errors="replace")


def _print(page: bytes) -> None:
    """Print bytes; a reader that has gone away ("| head") has had what it wanted."""
    if sys.stdout is None:  # the shell closed it (">&-")
        raise CheckerError("stdout: is closed. Name a file with -o.")
    stream = sys.stdout.buffer
    try:
        stream.write(page)
        stream.flush()
    except OSError as error:
        # What Python still holds for stdout must not fail again when it exits.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):
            raise _unwritten("stdout", error) from error


def _write(target: Path, page: bytes) -> None:
    """Write the file behind any links; what is no file (a pipe, /dev/null) is written into."""
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(page)
        else:
            _replace(target.resolve(), page)
    except OSError as error:
        raise _unwritten(target, error) from error


def _replace(target: Path, page: bytes) -> None:
    """Write a file so that at every moment it is the old one or the new one, whole."""
    with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".", delete=False) as written:
        half = Path(written.name)
        try:
            written.write(page)
            written.close()
            half.chmod(_mode(target))
            half.replace(target)
        except BaseException:
            written.close()
            half.unlink(missing_ok=True)
            raise


def _unwritten(target: Path | str, error: OSError) -> CheckerError:
    reason = (error.strerror or str(error)).lower()
    return CheckerError(f"{target}: cannot be written ({reason}).")


def _mode(target: Path) -> int:
    """The permissions the file has, or those a new file of this user gets."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
