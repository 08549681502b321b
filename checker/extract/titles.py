"""The title or office that stands beside a name."""

from __future__ import annotations

import re

from checker.extract.name_runs import Run
from checker.lexicon.titles import OFFICES, WIDENERS

# "Yury Ushakov, an adviser on foreign policy for the Kremlin, …": up to seven words and an office.
_APPOSITION = re.compile(r"^['’s]{0,2},\s+((?:[\w.'’-]+ ){0,7}[\w'’-]+)")


def find_title(text: str, run: Run) -> str | None:
    """The title before a name, small letters and all, or else the office after it."""
    start, end = run.words[0].start, run.words[-1].end
    opening = run.title[0].start if run.title else start
    words = text[max(0, opening - 80) : opening].replace("\n", "\0").split(" ")
    taken = 0
    for word in reversed(words[:-1] if words and not words[-1] else ()):
        if word.casefold() not in OFFICES and word.casefold() not in WIDENERS:
            break
        taken += len(word) + 1
    first = opening - taken
    if first < start:
        return text[first:start].strip() or None
    match = _APPOSITION.match(text[end : end + 120])
    if match is None:
        return None
    phrase = match.group(1)
    named = [word.strip(".,").casefold() for word in phrase.split()]
    return phrase if any(word in OFFICES for word in named) else None
