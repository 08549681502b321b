"""``checker config``: which configuration is in force, and what it says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli import options
from checker.cli.completing import complete_file
from checker.cli.output import write_report

if TYPE_CHECKING:
    from checker.config.find import Found
    from checker.config.keys import Key


@click.command()
@click.argument("paths", nargs=-1, metavar="[PATHS]...", shell_complete=complete_file)
@options.config
@options.no_config
def config(paths: tuple[str, ...], config: Path | None, no_config: bool) -> int:
    """Show the configuration that "checker check PATHS" would read, and what is in force.

    Each key stands with its value and where that comes from: the file and its line, or the
    default. What the command line of a check says wins over both.
    """
    from checker.config.read import found_for, read

    found = found_for(paths or ["."], file=config, is_isolated=no_config)
    if found is not None:
        read(found)  # what cannot be used is told, not shown
    write_report("".join(f"{line}\n" for line in _shown(found)), None)
    return 0


def _shown(found: Found | None) -> Iterator[str]:
    from checker.config.keys import KEYS
    from checker.config.toml import has_header

    yield f"# configuration: {found.file if found else 'none'}"
    given = found.table if found else {}
    for key in sorted(KEYS, key=lambda key: has_header(given.get(key.name))):
        yield from _key(key, found)


def _key(key: Key, found: Found | None) -> Iterator[str]:
    from checker.config.lines import line_of
    from checker.config.toml import toml_of

    if found is None or key.name not in found.table:
        if key.header is None:
            yield f"{key.name} = {key.default}" if key.default else f"# {key.name} is not set"
        return
    line = line_of(found.text, (*found.prefix, key.name))
    where = f"  # {found.file}:{line}" if line else f"  # {found.file}"
    yield from toml_of(key.name, found.table[key.name], where)
