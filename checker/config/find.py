"""Where the configuration of a run lies: in the nearest folder above the first input."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from checker.config.mistakes import ConfigError

#: Files that are configurations by their names, the one that wins in a folder first.
OWN = "checker.toml"
PROJECT = "pyproject.toml"
#: The table of ``pyproject.toml`` that is ours.
TABLE = ("tool", "checker")
#: The input that stands for standard input: it lies nowhere.
STDIN = "-"


@dataclass(frozen=True, slots=True)
class Found:
    """A configuration file as it was read, with the table in it that is ours."""

    file: Path
    text: str
    table: Mapping[str, Any]

    @property
    def prefix(self) -> tuple[str, ...]:
        """The way from the top of the file to our table."""
        return TABLE if self.file.name == PROJECT else ()


def find(inputs: Sequence[str | Path]) -> Found | None:
    """Look for the configuration upwards from the first input; none where there is none.

    In each folder ``checker.toml`` comes before a ``pyproject.toml`` with a table
    ``[tool.checker]``; the search ends at the root of the file system. Raises ``ConfigError`` for
    a file that is no TOML or cannot be opened.
    """
    for folder in _folders(inputs):
        for name in (OWN, PROJECT):
            file = folder / name
            if file.is_file():
                found = _opened(_from_here(file), is_named=False)
                if found is not None:
                    return found
    return None


def named(file: Path) -> Found:
    """Open the configuration that was asked for by name.

    Raises ``ConfigError`` where it does not exist, is no TOML, or is a ``pyproject.toml`` without
    a table ``[tool.checker]``.
    """
    if file.is_dir():
        raise ConfigError(f"{file}: is a folder. Name the file, such as {file / OWN}.")
    if not file.exists():
        raise ConfigError(
            f"{file}: no such configuration. Check the spelling of the path, or write one with "
            "'checker init'."
        )
    found = _opened(file, is_named=True)
    if found is None:
        raise ConfigError(f"{file}: has no table [tool.checker]. Add it, or name another file.")
    return found


def _folders(inputs: Iterable[str | Path]) -> Iterable[Path]:
    """The folder of the first input, or the working folder, and all above it."""
    first = next(iter(inputs), STDIN)
    start = Path.cwd() if str(first) == STDIN else Path(os.path.normpath(Path.cwd() / first))
    folder = start if start.is_dir() else start.parent
    return (folder, *folder.parents)


def _from_here(file: Path) -> Path:
    """The file by its shorter name: as seen from the working folder where it lies below it."""
    try:
        return file.relative_to(Path.cwd())
    except ValueError:
        return file


def _opened(file: Path, *, is_named: bool) -> Found | None:
    """The file with our table in it; none where a ``pyproject.toml`` has no such table."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = (error.strerror or "it cannot be opened").lower()
        raise ConfigError(f"{file}: cannot be read ({reason}).") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file}: is not UTF-8 text. Save it as UTF-8.") from error
    try:
        top: Mapping[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        # Somebody else's broken file on the way up is no matter of ours.
        if file.name == PROJECT and not is_named and ".".join(TABLE) not in text:
            return None
        raise ConfigError(
            f"{file}: is no TOML: {str(error)[0].lower()}{str(error)[1:]}."
        ) from error
    except (ValueError, RecursionError) as error:  # the parser's own limits
        raise ConfigError(f"{file}: a number or a list in it is too long to be read.") from error
    if file.name != PROJECT:
        return Found(file, text, top)
    tool = top.get(TABLE[0])
    table = tool.get(TABLE[1]) if isinstance(tool, dict) else None
    return Found(file, text, table) if isinstance(table, dict) else None
