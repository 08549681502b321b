"""Values as TOML; Python reads it and does not write it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from checker.config.mistakes import KeyPath, quoted, written


def has_header(value: object) -> bool:
    """Whether a value is written below a header, so that plain keys must come before it."""
    if isinstance(value, list):
        return bool(value) and all(isinstance(one, dict) for one in value)
    return isinstance(value, dict)


def toml_of(name: str, value: object, note: str = "") -> Iterator[str]:
    """The lines of one key, its tables with headers of their own; ``note`` ends the first line."""
    yield from _lines((name,), value, note)


def _lines(path: KeyPath, value: object, note: str) -> Iterator[str]:
    if not has_header(value):
        yield f"{written(path[-1:])} = {inline(value)}{note}"
    elif isinstance(value, dict):
        yield ""
        yield f"[{written(path)}]{note}"
        yield from _table(path, value)
    elif isinstance(value, list):
        for at, table in enumerate(value):
            yield ""
            yield f"[[{written(path)}]]{note if at == 0 else ''}"
            yield from _table(path, table)


def _table(path: KeyPath, table: Mapping[str, object]) -> Iterator[str]:
    """Plain values first, for what follows a header belongs to it."""
    for name, value in table.items():
        if not isinstance(value, dict):
            yield f"{written((name,))} = {inline(value)}"
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _lines((*path, name), value, "")


def inline(value: object) -> str:
    """A value on one line.

    >>> inline(["a", 1, True, {"b-c": 0.5}])
    '["a", 1, true, { b-c = 0.5 }]'
    """
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, Mapping):
        pairs = ", ".join(f"{written((key,))} = {inline(each)}" for key, each in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, Sequence):
        return f"[{', '.join(map(inline, value))}]"
    return str(value)
