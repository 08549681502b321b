"""The formats a report can be written in, by name and by the suffix of the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from checker.errors import CheckerError
from checker.report.ci.github import render_github
from checker.report.ci.gitlab import render_gitlab
from checker.report.ci.junit import render_junit
from checker.report.ci.sarif import render_sarif
from checker.report.html.page import render_html
from checker.report.json_report import render_json
from checker.report.markdown.page import render_markdown
from checker.report.text import render_text
from checker.types import Report


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a report down."""

    name: str
    suffixes: tuple[str, ...]
    render: Callable[[Report, str], str]
    """Words the report; the second value is the folder it is written to, for links."""
    is_of_repository: bool = False
    """Whether its paths are as seen from the root of the repository, wherever it is written to."""
    files: tuple[str, ...] = ()
    """Names of files that stand for it whole, where its suffix stands for another format."""


#: Another format is one module and one row here.
FORMATS = (
    Format("text", (".txt",), lambda report, _: render_text(report)),
    Format("markdown", (".md", ".markdown"), render_markdown),
    Format("json", (".json",), lambda report, _: render_json(report)),
    Format("html", (".html", ".htm"), render_html),
    Format("sarif", (".sarif", ".sarif.json"), render_sarif, is_of_repository=True),
    Format("github", (), render_github, is_of_repository=True),
    Format(
        "gitlab", (), render_gitlab, is_of_repository=True, files=("gl-code-quality-report.json",)
    ),
    Format("junit", (".xml",), render_junit, is_of_repository=True),
)


def format_named(name: str) -> Format:
    """The format of this name; ``CheckerError`` lists the names where there is none."""
    for known in FORMATS:
        if known.name == name:
            return known
    names = ", ".join(known.name for known in FORMATS)
    raise CheckerError(f"There is no format '{name}'. The formats are: {names}.")


def format_of(path: PurePath) -> Format:
    """The format that the name of a file stands for; ``CheckerError`` lists the suffixes."""
    name = path.name.lower()
    fitting = [(ending, known) for known in FORMATS for ending in _endings(known, name)]
    if fitting:
        return max(fitting, key=lambda pair: len(pair[0]))[1]
    suffix = path.suffix.lower()
    choices = ", ".join(f"{ending} ({f.name})" for f in FORMATS for ending in f.suffixes)
    named = f"'{suffix}' names no format" if suffix else "a file without a suffix names no format"
    raise CheckerError(f"{path}: {named}. Use one of {choices}, or give --format.")


def _endings(known: Format, name: str) -> list[str]:
    """The endings of a name by which it stands for a format; a suffix needs a name before it."""
    suffixes = [suffix for suffix in known.suffixes if name.endswith(suffix) and name != suffix]
    return [*suffixes, *(file for file in known.files if name == file)]
