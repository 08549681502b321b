"""What the README holds: blocks of code by language, and the tables that are written by machine.

    python -m tests.readme

writes the tables anew, between ``<!-- rules -->`` and ``<!-- end -->`` the rules, and between
``<!-- options check -->`` and ``<!-- end -->`` the options of that command.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click
from markdown_it import MarkdownIt

from checker.cli.main import cli
from checker.rules.registry import all_rules

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "README.md"

_TABLE = re.compile(r"<!-- (rules|options [a-z]+) -->\n.*?<!-- end -->", re.DOTALL)
_DEFAULT = re.compile(r"\s*\[default: (.*)\]$", re.DOTALL)
_MARKDOWN = re.compile(r"[\\`*_|<>\[\]]")


@dataclass(frozen=True)
class Block:
    """A block of code: its language, its words, and the line it begins in, counted from 1."""

    language: str
    text: str
    line: int


def blocks(page: str) -> tuple[Block, ...]:
    """Every block of code on a page; of one that names no language its words tell."""
    tokens = MarkdownIt().parse(page)
    return tuple(
        Block(token.info.split()[0] if token.info else _guess(token.content), token.content, at + 1)
        for token in tokens
        if token.type in {"fence", "code_block"}
        for at, _ in [token.map or [0, 0]]
    )


def _guess(text: str) -> str:
    if re.match(r"(from|import) \w", text):
        return "python"
    if text.startswith("$ "):
        return "console"
    if re.match(r"\[[\w.]+\]$|[\w-]+ = ", text.splitlines()[0]):
        return "toml"
    return "sh"


def commands(block: Block) -> Iterator[tuple[str, str]]:
    """The commands of a block, each in one line, and of a session what it answers."""
    text = block.text.replace("\\\n", " ")
    if block.language == "console":
        for session in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
            command, _, answer = session.partition("\n")
            yield command, answer
    else:
        for line in text.splitlines():
            if line.strip() and not line.lstrip().startswith("#"):
                yield line.strip(), ""


def tables(page: str) -> Iterator[tuple[str, str, str]]:
    """Of each table that is written by machine its name, what stands there, and what should."""
    for found in _TABLE.finditer(page):
        yield found[1], found[0], table(found[1])


def table(name: str) -> str:
    """A table as it should stand in the README, its marks and all."""
    rows = _rules() if name == "rules" else _options(name.partition(" ")[2])
    return "\n".join([f"<!-- {name} -->", *rows, "<!-- end -->"])


def _rules() -> Iterator[str]:
    yield "| Rule | What it finds |"
    yield "|---|---|"
    for rule in all_rules():
        yield f"| `{rule.name}` | {rule.summary} |"


def _options(command: str) -> Iterator[str]:
    yield "| Option | What it does |"
    yield "|---|---|"
    for parameter in cli.commands[command].params:
        if isinstance(parameter, click.Option) and not parameter.hidden:
            yield f"| {_names(parameter)} | {_purpose(parameter)} |"


def _names(option: click.Option) -> str:
    """Every name of an option, the long one with what it takes."""
    takes = "" if option.is_flag else f" {option.metavar or _kind(option)}"
    names = sorted([*option.opts, *option.secondary_opts], key=lambda name: name[:2] != "--")
    return ", ".join(f"`{name}{takes if at == 0 else ''}`" for at, name in enumerate(names))


def _kind(option: click.Option) -> str:
    if isinstance(option.type, click.Choice):
        return "CHOICE"
    return "NUMBER" if isinstance(option.type, click.FloatRange) else option.type.name.upper()


def _purpose(option: click.Option) -> str:
    """The help of an option with its choices and its default, safe in a cell."""
    words = " ".join((option.help or "").split())
    default = _DEFAULT.search(words)
    words = _DEFAULT.sub("", words)
    if isinstance(option.type, click.Choice):
        words += f" One of {', '.join(map(str, option.type.choices))}."
    if default:
        words += f" Default: {default[1]}."
    elif option.show_default and option.default is not None and not option.is_flag:
        words += f" Default: {option.default}."
    return _MARKDOWN.sub(lambda sign: f"\\{sign[0]}", words)


def main() -> None:
    """Write the tables anew."""
    page = FILE.read_text("utf-8")
    FILE.write_text(_TABLE.sub(lambda found: table(found[1]), page), "utf-8")


if __name__ == "__main__":
    main()
