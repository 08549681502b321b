"""Workflow commands of GitHub Actions, and text in a job's log that can never become one.

How a line is read is taken from the runner (github.com/actions/runner, ActionCommand.cs): a line
that begins with "::", blanks before it aside, is a command, and so is "##[" anywhere in a line. The
runner compares as a language does, not letter by letter: between the characters it looks for it
overlooks those without a form of their own, and a combining mark after them makes other
characters of them. Article text is therefore kept away from the beginning of every line and from
the colons before a command's message, and its "##[" is broken by a blank.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from checker.report.escape import tidy, visible

#: "##[" with anything between its signs that is neither a letter nor one of the signs.
_OLD_COMMAND = re.compile(r"(#[^\w#]*#)([^\w#\[]*\[)")
#: Line ends may stand in a value, percent-encoded; other controls may not.
_LINE_END = re.compile(r"([\r\n])")


def command(name: str, properties: Mapping[str, str], message: str) -> str:
    """One line that the runner obeys, such as "::error file=a.md,line=3::Two dates."."""
    values = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    told = _percent(inert(message))
    if told and unicodedata.category(told[0]) in {"Mn", "Mc", "Me", "Cf"}:
        told = f" {told}"  # it would take the colon before it for its letter
    return f"::{name}{' ' if values else ''}{values}::{told}\n"


def log_line(severity: str, told: str) -> str:
    """One line of the log; whatever is told, the line begins with our own word."""
    return f"{severity} {tidy(inert(told))}\n"


def talk(told: str) -> str:
    """Words beside the report, on stderr, which the runner reads as well as stdout.

    They are left alone unless they could be a command: most runs are no jobs.
    """
    line = inert(told)
    head = line[: next((at for at, sign in enumerate(line) if sign.isalnum()), len(line))]
    return f"checker: {line}" if head.count(":") > 1 else line


def inert(text: str) -> str:
    """Break what the runner obeys in the middle of a line, and show what has no form."""
    shown = "".join(
        part if part in {"\r", "\n"} else visible(part) for part in _LINE_END.split(text)
    )
    return _OLD_COMMAND.sub(r"\1 \2", shown)


def _percent(text: str) -> str:
    """Encode what would end a message, as ``@actions/core`` does."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    """Encode what would end a value too."""
    return _percent(inert(text)).replace(":", "%3A").replace(",", "%2C")
