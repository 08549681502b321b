"""The word before or after a number that blurs it."""

from __future__ import annotations

import re

from checker.lexicon.hedges import HEDGES_AFTER, HEDGES_BEFORE


def _alternatives(phrases: dict[str, object]) -> str:
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s") for phrase in longest_first)


_BEFORE = re.compile(
    rf"(?<![\w-])({_alternatives(dict(HEDGES_BEFORE))})(?:\sthe|\sa)?[\s-]?$", re.I
)
_AFTER = re.compile(rf"\s?({_alternatives(dict(HEDGES_AFTER))})(?!\w|\s[$€£]?\d)", re.I)

_BEHIND_NOUN = re.compile(
    r" [a-z]{2,20}(?: [a-z]{2,20})? (or (?:more|so|fewer|less|thereabouts))\b"
)
#: The longest hedge is "in the neighborhood of" with what may stand around it.
_REACH = 40


def hedge_before(sentence: str, start: int) -> str | None:
    """The hedge that ends right before ``start``, lower case.

    >>> hedge_before("killed at least 24 people", 16)
    'at least'
    """
    left = max(0, start - _REACH)
    match = _BEFORE.search(sentence[left:start])
    return " ".join(match.group(1).lower().split()) if match else None


def hedge_behind_noun(sentence: str, end: int) -> str | None:
    """The hedge behind the noun that is counted, lower case.

    >>> hedge_behind_noun("24 people or more", 2)
    'or more'
    """
    match = _BEHIND_NOUN.match(sentence, end)
    return match.group(1).lower() if match else None


def hedge_after(sentence: str, end: int) -> str | None:
    """The hedge that begins right after ``end``, lower case and without its hyphen.

    >>> hedge_after("50 or so people", 2)
    'or so'
    """
    match = _AFTER.match(sentence, end)
    return " ".join(match.group(1).lower().split()).strip(" -") or "+" if match else None
