"""The formats a report can be written in, by name and by the suffix of the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from checker.errors import CheckerError
from checker.report.json_report import render_json
from checker.report.markdown import render_markdown
from checker.report.text import render_text
from checker.types import Report


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a report down."""

    name: str
    suffixes: tuple[str, ...]
    render: Callable[[Report, str], str]
    """Words the report; the second value is the folder it is written to, for links."""


#: Another format is one module and one row here.
FORMATS = (
    Format("text", (".txt",), lambda report, _: render_text(report)),
    Format("markdown", (".md", ".markdown"), render_markdown),
    Format("json", (".json",), lambda report, _: render_json(report)),
)


def format_named(name: str) -> Format:
    """The format of this name; ``CheckerError`` lists the names where there is none."""
    for known in FORMATS:
        if known.name == name:
            return known
    names = ", ".join(known.name for known in FORMATS)
    raise CheckerError(f"There is no format '{name}'. The formats are: {names}.")


def format_of(path: PurePath) -> Format:
    """The format that the suffix of a file stands for; ``CheckerError`` lists the suffixes."""
    suffix = path.suffix.lower()
    for known in FORMATS:
        if suffix in known.suffixes:
            return known
    choices = ", ".join(f"{ending} ({f.name})" for f in FORMATS for ending in f.suffixes)
    named = f"'{suffix}' names no format" if suffix else "a file without a suffix names no format"
    raise CheckerError(f"{path}: {named}. Use one of {choices}, or give --format.")
