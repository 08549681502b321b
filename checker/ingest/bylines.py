"""Bylines: lines that say who wrote an article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.lexicon.tables import common_words, given_names

_OPENING = re.compile(r"(?:(?:written|reported|posted) )?by:? (?=\w)", re.IGNORECASE)
_SMALL_WORDS = frozenset(
    """and at correspondent da de del der di editor for in la of reporter staff the to van von with
    writer""".split()
)
#: What newsrooms sign with besides names: "By The Associated Press", "By Staff Reports".
_DESKS = frozenset(
    "agencies board correspondent desk editor editorial editors news press report reporter "
    "reporters reports service staff team wire writer writers".split()
)
_BY = re.compile(r"^(?:(?:written|reported|posted) )?by:? ", re.IGNORECASE)
#: A capital of any alphabet: Jane, Łukasz, Žan, Юрий.
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_NAME = re.compile(
    rf"(?:[Bb][Yy]:? )?{_CAPITAL}[\w.'’-]{{0,30}}"
    rf"(?: (?:and |de |van |von |al-)?{_CAPITAL}[\w.'’-]{{0,30}}){{0,4}}"
)
_SOURCED = re.compile(
    r"(?P<name>[^\W\d_][\w.'’-]{0,30}(?: [^\W\d_][\w.'’-]{0,30}){0,4}) "
    r"\((?:[Aa]ccording to|[Ss]ource|[Ff]rom|[Vv]ia|[Ww]ith(?: reporting by)?)[: ][^()]{2,80}\)\.?"
)
_LONGEST = 14  # words: "By Jane Doe, John Roe and Ann Poe, The Associated Press, in Geneva"


def is_byline(words: str) -> bool:
    """Whether a line names the author and nothing else."""
    if credited_author(words) is not None:
        return True
    opening = _OPENING.match(words)
    rest = words[opening.end() :].split() if opening else []
    return (
        0 < len(rest) <= _LONGEST
        and rest[0][0].isupper()
        and all(_belongs_to_name(word) for word in rest)
        and (not is_phrase(rest) or not _DESKS.isdisjoint(map(_bare, rest)))
    )


def is_phrase(words: Sequence[str]) -> bool:
    """Whether all are words of the language and none is a given name: "The Numbers"."""
    bare = [word for word in map(_bare, words) if word]
    return all(word in common_words() and word not in given_names() for word in bare)


def _bare(word: str) -> str:
    return word.strip(",.|/()-–—").lower().removesuffix("'s").removesuffix("’s")


def _belongs_to_name(word: str) -> bool:
    bare = word.strip(",.|/()-–—")
    return not bare or bare[0].isupper() or bare in _SMALL_WORDS


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
