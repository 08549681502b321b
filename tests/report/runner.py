"""How a runner of GitHub Actions reads a job's log, written down from its ActionCommand.cs.

The runner compares words as a language does. That is imitated strictly: characters without a form
of their own are overlooked, and one with a combining mark on it is another character.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

REGISTERED = frozenset(
    "error warning notice debug group endgroup add-mask set-output set-env save-state add-path "
    "echo add-matcher remove-matcher stop-commands internal-set-repo-path".split()
)
_BLANK = " \t\n\r\v\f\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)


@dataclass(frozen=True)
class Command:
    """A command that a line of the log gives."""

    name: str
    properties: Mapping[str, str] = field(default_factory=dict)
    message: str = ""


def commands(log: str) -> list[Command]:
    """Every command in a log, in order; a line ends where the runner's reader ends one."""
    read = (_read(line) for line in re.split(r"\r\n|\r|\n", log))
    return [command for command in read if command]


def texts(log: str) -> list[str]:
    """The lines that are no commands."""
    return [line for line in re.split(r"\r\n|\r|\n", log) if line and not _read(line)]


def _read(line: str) -> Command | None:
    return _new_form(line) or _old_form(line)


def _new_form(line: str) -> Command | None:
    """``::name key=value,key=value::message`` at the beginning of a line."""
    text = line.lstrip(_BLANK)
    start = _find("::", text)
    if start is None or start[0]:
        return None
    end = _find("::", text, start[1])
    if end is None:
        return None
    name, _, properties = text[start[1] : end[0]].partition(" ")
    if name.lower() not in REGISTERED:
        return None
    pairs = (each.split("=", 1) for each in properties.strip(_BLANK).split(",") if each)
    values = {pair[0]: _decoded(pair[1], ":,") for pair in pairs if len(pair) == 2 and pair[1]}
    return Command(name.lower(), values, _decoded(text[end[1] :], ""))


def _old_form(line: str) -> Command | None:
    """``##[name key=value;key=value]message`` anywhere in a line."""
    start = _find("##[", line)
    if start is None or "]" not in line[start[1] :]:
        return None
    name = line[start[1] : line.index("]", start[1])].partition(" ")[0]
    return Command(name.lower()) if name.lower() in REGISTERED else None


def _find(words: str, text: str, begin: int = 0) -> tuple[int, int] | None:
    """Where words stand in a text, formless characters before and between them overlooked."""
    formless = (
        "[" + "".join(re.escape(c) for c in sorted(set(text)) if _is_formless(c)) + "\u00ad]*"
    )
    pattern = formless + formless.join(re.escape(sign) for sign in words)
    for found in re.compile(pattern).finditer(text, begin):
        after = text[found.end() : found.end() + 1]
        if not after or unicodedata.category(after) not in {"Mn", "Mc", "Me"}:
            return found.span()
    return None


def _is_formless(character: str) -> bool:
    return unicodedata.category(character) in {"Cf", "Cc"}


def _decoded(text: str, signs: str) -> str:
    for sign in ("\r", "\n", *signs, "%"):
        text = text.replace(f"%{ord(sign):02X}", sign)
    return text
