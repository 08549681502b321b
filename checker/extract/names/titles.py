"""The title or office that stands beside a name."""

from __future__ import annotations

import re

from checker.extract.names.runs import Run
from checker.lexicon.organizations import ORGANIZATION_HEADS
from checker.lexicon.titles import OFFICES, WIDENERS

# "Yury Ushakov, an adviser on foreign policy for the Kremlin, …": up to seven words and an office.
_APPOSITION = re.compile(r"^['’s]{0,2},\s+((?:[\w.'’-]+ ){0,7}[\w'’-]+)")


def find_title(text: str, run: Run) -> str | None:
    """The title before a name, small letters and all, or else the office after it."""
    return title_before(text, run) or _title_after(text, run.words[-1].end)


def title_before(text: str, run: Run) -> str | None:
    """The title that leads to a name ("Russian Deputy Foreign Minister", "prosecutor")."""
    start = run.words[0].start
    opening = run.title[0].start if run.title else start
    words = text[max(0, opening - 80) : opening].replace("\n", "\0").split(" ")
    taken = 0
    for word in reversed(words[:-1] if words and not words[-1] else ()):
        if word.casefold() not in OFFICES and word.casefold() not in WIDENERS:
            break
        taken += len(word) + 1
    title = text[opening - taken : start].strip()
    if not run.title and not any(word.casefold() in OFFICES for word in title.split()[-1:]):
        return None
    return title or None


def is_titled_person(text: str, run: Run) -> bool:
    """Whether a title before the name says that this is a person."""
    if run.title:
        return True
    return bool(title_before(text, run)) and run.folded[-1] not in ORGANIZATION_HEADS


def _title_after(text: str, end: int) -> str | None:
    """The office that follows between commas ("an adviser on foreign policy")."""
    match = _APPOSITION.match(text[end : end + 120])
    if match is None:
        return None
    named = [word.strip(".,").casefold() for word in match.group(1).split()]
    return match.group(1) if any(word in OFFICES for word in named) else None
