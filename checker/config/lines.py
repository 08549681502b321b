"""On which line of a TOML file a key stands; the parser of Python does not say."""

from __future__ import annotations

import tomllib
from collections import Counter

from checker.config.mistakes import KeyPath


def line_of(text: str, path: KeyPath) -> int | None:
    """The line of a key, counted from 1, or of the nearest table around it; none where it hides.

    Lines are read one by one: a key inside of a table written on one line is told at that line.
    """
    known = _lines(text)
    for length in range(len(path), 0, -1):
        if path[:length] in known:
            return known[path[:length]]
    return None


def _lines(text: str) -> dict[KeyPath, int]:
    """The first line of every key and table that has a line of its own."""
    known: dict[KeyPath, int] = {}
    table: KeyPath = ()
    seen: Counter[KeyPath] = Counter()
    for number, line in enumerate(text.splitlines(), start=1):
        written = line.strip()
        if written.startswith("["):
            header = _path(written)
            if header and written.startswith("[["):
                table = (*header, seen[header])
                seen[header] += 1
            elif header:
                table = header
            path = table if header else ()
        else:
            key = _path(f"{written.partition('=')[0]} = 0") if "=" in written else ()
            path = (*table, *key) if key else ()
        for length in range(1, len(path) + 1):
            known.setdefault(path[:length], number)
    return known


def _path(line: str) -> KeyPath:
    """The way to what one line of TOML defines; empty where the line alone is no TOML."""
    try:
        found: object = tomllib.loads(line)
    except tomllib.TOMLDecodeError:
        return ()
    path: list[str | int] = []
    while isinstance(found, dict) and found:
        key, found = next(iter(found.items()))
        path.append(key)
        if isinstance(found, list):
            found = found[0] if found else {}
    return tuple(path)
