"""What the shell offers when a word of the command is half typed; nothing heavy is loaded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from checker import rules

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

#: What makes a module of ``checker.rules`` a rule. Importing all of them takes half a second,
#: which nobody waits for after a press of the tab key.
_CHECK: Final = re.compile(r"^def check\(", re.MULTILINE)


def rule_names() -> Iterator[str]:
    """Names of all rules in alphabetical order, read from the files without importing them."""
    files = (file for folder in rules.__path__ for file in Path(folder).glob("*.py"))
    for file in sorted(files, key=lambda file: file.stem):
        if _CHECK.search(file.read_text("utf-8")):
            yield file.stem.replace("_", "-")


def complete_rule(
    _context: click.Context, _parameter: click.Parameter, begun: str
) -> list[CompletionItem[str]]:
    """Offer the rules whose names begin so."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(name) for name in rule_names() if name.startswith(begun)]


def complete_file(
    _context: click.Context, _parameter: click.Parameter, begun: str
) -> list[CompletionItem[str]]:
    """Let the shell offer files and folders, which it does better than we can."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(begun, type="file")]
