"""What to try where an input is not there, or is nothing that can be read."""

from __future__ import annotations

import shlex
from difflib import get_close_matches
from pathlib import Path, PurePath
from typing import Final

#: Commands that turn what an article may come in into text; the programs are the usual ones.
_CONVERSIONS: Final = {
    **dict.fromkeys(
        (".docx", ".epub", ".htm", ".html", ".odt", ".rtf"),
        "pandoc --to plain --wrap none {given} --output {text}",
    ),
    ".pdf": "pdftotext {given} {text}",
    ".doc": "soffice --convert-to txt:Text {given}",
}


def remedy_for_missing(path: Path) -> str:
    """What may have been meant by a path that does not exist."""
    if any(sign in path.name for sign in "*?["):
        return "Name the folder itself, or leave the pattern to the shell, without quotation marks"
    near = get_close_matches(path.name, _names_beside(path), n=1)
    if near:
        return f"Did you mean {path.with_name(near[0]).as_posix()!r}?"
    return "Check the spelling of the path"


def remedy_for_format(path: str, suffix: str, choices: str) -> str:
    """How to make an article of a file that is none, as far as the suffix tells."""
    conversion = _CONVERSIONS.get(suffix.lower())
    if conversion is None:
        return f"Give a file ending in {choices}"
    text = PurePath(path).with_suffix(".txt").as_posix()
    command = conversion.format(given=shlex.quote(path), text=shlex.quote(text))
    return f"Make it a file ending in {choices}, for example: {command}"


def _names_beside(path: Path) -> list[str]:
    try:
        return sorted(other.name for other in path.parent.iterdir())
    except OSError:
        return []
