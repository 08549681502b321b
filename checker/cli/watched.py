"""What can change under a run that watches, and waiting until it does."""

from __future__ import annotations

import os
import time
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import fields
from itertools import chain
from pathlib import Path
from typing import Final, TypeAlias

from checker.cli.invocation import Invocation
from checker.config.find import OWN, PROJECT
from checker.config.read import configuration_for
from checker.errors import CheckerError
from checker.ingest.reading import find_files

#: Of each file that matters, when it was changed and how long it is.
State: TypeAlias = dict[Path, tuple[int, int]]

#: Milliseconds of quiet before changes count: an editor saves in several steps.
_QUIET: Final = 200
#: Milliseconds after which a look is taken unasked: disks in a network announce nothing.
_PATIENCE: Final = 2_000
#: Files named in one line of talk; a checkout changes hundreds.
_MOST_NAMED: Final = 5


def changed(asked: Invocation, known: State) -> State:
    """Wait until the state is another than the known one, and has come to rest.

    A notice only says that it is time to look: what was changed while a check ran shows at the
    first look, and what was only opened does not show at all.
    """
    while True:
        folders = _folders(asked)
        with closing(_notices(folders)) as notices:
            for _ in chain([None], notices):
                if (now := state_of(asked)) != known:
                    return _rested(asked, now)
                if _folders(asked) != folders:
                    break


def _rested(asked: Invocation, state: State) -> State:
    """The state after a moment in which nothing changed any more."""
    while True:
        time.sleep(_QUIET / 1000)
        now = state_of(asked)
        if now == state:
            return now
        state = now


def _notices(folders: frozenset[Path]) -> Generator[None]:
    """Something may have changed in the folders; after a while of silence, too."""
    from watchfiles import watch

    try:
        for _ in watch(
            *sorted(folders),
            watch_filter=None,
            step=_QUIET,
            rust_timeout=_PATIENCE,
            yield_on_timeout=True,
            recursive=False,
            ignore_permission_denied=True,
        ):
            yield
    except FileNotFoundError:  # a folder went away in between: the next look finds out
        time.sleep(_QUIET / 1000)
    except (OSError, RuntimeError) as error:  # the library raises its own kind of the latter
        raise CheckerError(
            f"--watch: the folders cannot be watched ({error}). Name fewer of them, or set "
            "WATCHFILES_FORCE_POLLING=1, which looks at every file in turn."
        ) from error


def state_of(asked: Invocation) -> State:
    """Every article there is, and every file that has a say in how it is checked."""
    state: State = {}
    for file in [*_articles(asked), *_settings_files(asked)]:
        try:
            seen = file.stat()
        except OSError:
            continue  # gone, or not ours to look at: reading it tells which
        state[file] = (seen.st_mtime_ns, seen.st_size)
    return state


def _articles(asked: Invocation) -> Iterator[Path]:
    for path in asked.inputs:
        try:
            yield from find_files([path])
        except (CheckerError, OSError):
            continue  # the check itself says what is wrong with it


def _settings_files(asked: Invocation) -> Iterator[Path]:
    """Files named by options and in the configuration, and all that may be the configuration."""
    named = [getattr(asked, option.name) for option in fields(asked)]
    for value in (*named, None if asked.no_baseline else _configured_baseline(asked)):
        if isinstance(value, Path) and value.is_file():
            yield value
    first = Path(asked.inputs[0]).resolve()
    yield from (folder / name for folder in (first, *first.parents) for name in (OWN, PROJECT))


def _configured_baseline(asked: Invocation) -> Path | None:
    try:
        configured = configuration_for(asked.inputs, file=asked.config, is_isolated=asked.no_config)
    except CheckerError:
        return None  # the check itself says what is wrong with it
    return configured.baseline


def _folders(asked: Invocation) -> frozenset[Path]:
    """The folders in which a change can matter; all of them exist, each once."""
    wanted = {folder for path in asked.inputs for folder in _below(path)}
    wanted |= {Path(path).parent for path in asked.inputs if not Path(path).is_dir()}
    wanted |= {file.parent for file in state_of(asked)}
    return frozenset(folder.resolve() for folder in wanted if folder.is_dir())


def _below(path: str) -> Iterator[Path]:
    """A folder and all in it but hidden ones, such as the thousands that git keeps."""
    for folder, inner, _ in os.walk(path):
        inner[:] = [name for name in inner if not name.startswith(".")]
        yield Path(folder)


def difference(before: State, after: State) -> str:
    """What was changed, added and removed, in words."""
    changes = {
        "changed": [file for file in after if file in before and after[file] != before[file]],
        "added": [file for file in after if file not in before],
        "removed": [file for file in before if file not in after],
    }
    return "; ".join(f"{how}: {_named(files)}" for how, files in changes.items() if files)


def _named(files: list[Path]) -> str:
    names = [_as_given(file) for file in sorted(files)[:_MOST_NAMED]]
    more = len(files) - len(names)
    return ", ".join(names) + (f" and {more} more" if more else "")


def _as_given(file: Path) -> str:
    """The path as it was given; what was found above the articles, as seen from here."""
    return os.path.relpath(file) if file.is_absolute() else file.as_posix()
