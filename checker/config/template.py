"""The commented configuration that ``checker init`` writes, made of the table of keys."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from checker.config.keys import KEYS, Key

_HEAD = """\
# The configuration of checker, found upwards from the first article. Every key stands here as it is
# without this file; take away the "#" at the beginning of a line to change it. What the command
# line says wins. The same keys may stand in pyproject.toml under [tool.checker].
# "checker config" shows what is in force, and "checker rules" lists the rules.
"""
_WIDTH = 100


def template() -> str:
    """All keys with their meaning and default, as comments; keys without a default have examples.

    Lines of prose begin with "# ", lines of TOML with "#" alone.
    """
    return "\n".join([_HEAD, *map(_section, KEYS)])


def uncommented(text: str) -> str:
    """A template with every line of TOML in force."""
    return "".join(
        line[1:] if line.startswith("#") and not line.startswith("# ") else line
        for line in text.splitlines(keepends=True)
    )


def _section(key: Key) -> str:
    return "".join(f"{line}\n" for line in [*_prose(key), *_toml(key)])


def _prose(key: Key) -> Iterator[str]:
    words = " ".join(key.meaning.split())
    if key.default == "[]":  # an empty list alone does not show what stands in it
        words += f" For example: {key.example}"
    yield from textwrap.wrap(
        words, _WIDTH, initial_indent="# ", subsequent_indent="# ", break_on_hyphens=False
    )


def _toml(key: Key) -> Iterator[str]:
    written = key.shown if key.default is None else f"{key.name} = {key.default}"
    return (f"#{line}" for line in written.splitlines())
