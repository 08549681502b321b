"""What a rate is counted by: "$20 million a year", "7.2 rebounds per game", "$3 a gallon"."""

from __future__ import annotations

import re

_MEASURES = (
    "second|minute|hour|day|night|week|weekend|month|quarter|season|year|decade|game|match|share|"
    "barrel|gallon|pound|ounce|ton|tonne|mile|head|bushel|ticket|bottle|pack|inning|play|carry"
)
_OTHERS = "person|household|student|pupil|child|vote|voter|unit|acre|passenger|family|worker|capita"
#: The noun that is counted may stand between: "7.2 free throws a game".
_NOUN = (
    r"(?: (?!(?:over|in|for|within|during|at|on|to|of|by|from|after|before|with|and|or|than|as|"
    r"once|twice)\b)[a-z]{2,20}){0,2}?"
)
_PATTERNS = (
    re.compile(
        rf"{_NOUN} (?:an?|per|each|every) (?P<by>{_MEASURES})\b"
        r"(?! (?:later|ago|after|before|earlier|long|old|club|and a half|or two)\b|-)"
    ),
    re.compile(
        rf"{_NOUN} (?:per|for each|for every) (?P<by>{_OTHERS}|[\d,]{{3,9}} [a-z]{{4,12}})\b"
    ),
    re.compile(rf"{_NOUN} ?/ ?(?P<by>{_MEASURES})\b"),
)
_ADVERBS = {
    "annually": "year",
    "yearly": "year",
    "monthly": "month",
    "weekly": "week",
    "daily": "day",
    "hourly": "hour",
}
_ADVERB = re.compile(rf"{_NOUN} (?P<by>{'|'.join(_ADVERBS)})\b")
_AVERAGE = re.compile(r"\baverag(?:es|ed|ing)(?: (?:about|nearly|over))? $")
#: The longest words before an average: "averaging nearly ".
_REACH = 24


def rate_of(sentence: str, start: int, end: int) -> str | None:
    """What the amount from ``start`` to ``end`` is counted by, or None where it is no rate.

    >>> rate_of("paid $20 million a year", 5, 16), rate_of("averaging 7.2 points", 10, 13)
    ('year', 'average')
    """
    for pattern in _PATTERNS:
        if match := pattern.match(sentence, end):
            return match.group("by")
    if match := _ADVERB.match(sentence, end):
        return _ADVERBS[match.group("by")]
    return "average" if _AVERAGE.search(sentence, max(0, start - _REACH), start) else None
