"""From a configuration file to the values it gives, the mistakes of all keys told at once."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from checker.config.configuration import Configuration
from checker.config.find import Found, find, named
from checker.config.keys import BY_NAME, Key
from checker.config.lines import line_of
from checker.config.mistakes import ConfigError, Mistake, no_such_key, written


def configuration_for(
    inputs: Sequence[str | Path], *, file: Path | None = None, is_isolated: bool = False
) -> Configuration:
    """Read the configuration of a run: the named file, or the nearest above the first input.

    An isolated run has none. Raises ``ConfigError``, which names file, line and key of each
    mistake, and says what would be right.
    """
    found = found_for(inputs, file=file, is_isolated=is_isolated)
    return Configuration() if found is None else read(found)


def found_for(
    inputs: Sequence[str | Path], *, file: Path | None = None, is_isolated: bool = False
) -> Found | None:
    """Open the configuration file of a run, whose keys are not read yet; none where none is meant.

    Raises ``ConfigError`` where it cannot be opened, and for a file named for an isolated run.
    """
    if file is not None and is_isolated:
        raise ConfigError("--config and --no-config contradict each other. Give one of them.")
    if is_isolated:
        return None
    return named(file) if file is not None else find(inputs)


def read(found: Found) -> Configuration:
    """Read every key of a configuration file; raises ``ConfigError`` with what is wrong in each."""
    known: dict[str, Any] = {}
    mistakes: list[tuple[Mistake, Key | None]] = []
    for name, value in found.table.items():
        key = BY_NAME.get(name)
        try:
            if key is None:
                raise Mistake(no_such_key(name, BY_NAME))
            known[key.field] = key.read(value)
        except Mistake as mistake:
            mistakes.append((mistake.below(name), key))
    mistakes += [(mistake, None) for mistake in _contradictions(known)]
    if mistakes:
        raise ConfigError(*(line for pair in mistakes for line in _told(found, *pair)))
    return Configuration(file=found.file, **_placed(known, found.file.parent))


def _contradictions(known: Mapping[str, Any]) -> list[Mistake]:
    """What two keys say against each other."""
    if "accept" not in known or "style" not in known:
        return []
    accepted = known["accept"].names | known["accept"].words
    return [
        Mistake(f"'{spelling}' is unwanted here and accepted in [accept]", "style", one.preferred)
        for one in known["style"].preferences
        for spelling in one.unwanted
        if spelling in accepted
    ]


def _told(found: Found, mistake: Mistake, key: Key | None) -> Iterator[str]:
    """One mistake: file, line, key, what is wrong, and an example of what is right."""
    line = line_of(found.text, (*found.prefix, *mistake.at))
    where = f"{found.file}:{line}" if line else f"{found.file}"
    told = f"{where}: {written(mistake.at)}: {mistake.problem}."
    if key is None or len(mistake.at) > 1:  # deep inside a table the words say it
        yield told
    elif key.header is None:
        yield f"{told} For example: {key.shown}"
    else:
        yield f"{told} For example:"
        yield from (f"    {line}" for line in key.shown.splitlines())


def _placed(known: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    """The values with paths in them as seen from the working folder."""
    placed = dict(known)
    if "baseline" in known:
        placed["baseline"] = Path(_beside(folder, known["baseline"]))
    for name in ("model", "language_model"):
        if str(known.get(name, "")).startswith(("./", "../")):
            placed[name] = _beside(folder, known[name])
    return placed


def _beside(folder: Path, path: str) -> str:
    return os.path.normpath(folder / path)
