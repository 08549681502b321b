"""Bylines: lines that say who wrote an article."""

from __future__ import annotations

import re

_BYLINE = re.compile(r"(?:written |reported |posted )?by:? [A-Z][^.!?]{1,100}\.?", re.IGNORECASE)
_BY = re.compile(r"^(?:(?:written|reported|posted) )?by:? ", re.IGNORECASE)
_NAME = re.compile(
    r"(?:[Bb][Yy]:? )?[A-Z][\w.'’-]{0,30}"
    r"(?: (?:and |de |van |von |al-)?[A-Z][\w.'’-]{0,30}){0,4}"
)
_SOURCED = re.compile(
    r"(?P<name>[^\W\d_][\w.'’-]{0,30}(?: [^\W\d_][\w.'’-]{0,30}){0,4}) "
    r"\((?:[Aa]ccording to|[Ss]ource|[Ff]rom|[Vv]ia|[Ww]ith(?: reporting by)?)[: ][^()]{2,80}\)\.?"
)
_LONGEST = 14  # words: "By Jane Doe, John Roe and Ann Poe, The Associated Press, in Geneva"


def is_byline(words: str) -> bool:
    """Whether a line names the author and nothing else."""
    return credited_author(words) is not None or (
        len(words.split()) <= _LONGEST and _BYLINE.fullmatch(words) is not None
    )


def is_name(words: str) -> bool:
    """Whether all words are capitalised as those of a person's name are, at most five."""
    return _NAME.fullmatch(words) is not None


def author_of(words: str) -> str | None:
    """The author named in a byline from which date and time have been taken."""
    name = credited_author(words) or words
    return _BY.sub("", name).strip(" .|") or None


def credited_author(words: str) -> str | None:
    """The name in a closing credit such as "Jane Doe (according to Reuters)"."""
    match = _SOURCED.fullmatch(words)
    return match["name"] if match else None
