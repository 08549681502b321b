"""Tells narratives of long ago from news, and dates their events by the date last told of.

A history, a biography or a long look back names a year once and goes on with months and days:
"in December 1941 … in February". There the publication date says nothing; HeidelTime and the
makers of WikiWars (Mazur and Dale 2010) call it the narrative genre.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

_YEAR: Final = re.compile(r"(?<![\w.,/$-])(?:1\d\d\d|20[0-4]\d)(?![\w%]|[.,]\d)")
#: Words that count from the day of writing, as news does.
_OF_NOW: Final = re.compile(
    r"(?i)\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|tomorrow"
    r"|(?:last|this|next) (?:week|month|year|night|weekend|quarter)|ago)\b"
)
#: So many years of long ago, and so many to one word of now, make a narrative. Of TimeBank's 256
#: news texts the most told has 2.0 to one, of 20 dated accounts of wars in WikiWars the least 3.0.
_LEAST_YEARS: Final = 5
_LEAST_RATIO: Final = 3
#: Without a date of publication the years of the news itself count too: obituaries name a dozen.
_LEAST_UNDATED: Final = 15
#: Half a year. A month is told of in the year in which it lies nearest to the date told before:
#: WikiWars has value F1 77.5 with it, 76.4 where stories may only go on, 77.1 within the year.
_HALF: Final = 6


def is_narrative(text: str, published: date | None) -> bool:
    """Whether a text tells of years before its publication rather than of the days around it."""
    latest = published.year - 2 if published else 9999
    years = sum(int(year[0]) <= latest for year in _YEAR.finditer(text))
    if years < (_LEAST_YEARS if published else _LEAST_UNDATED):
        return False
    of_now = sum(1 for _ in _OF_NOW.finditer(text))
    return years >= _LEAST_RATIO * (of_now + 1)


def told_year(month: int, spoken: str) -> int:
    """The year of a month that is told of after a date with a year.

    ``spoken`` is the TIMEX3 value of that date, beginning with a year. After a year alone the
    month lies in it; after a month or day it is the nearest: after December 1941 "February" is
    that of 1942, after April 1942 "March" that of 1942.
    """
    year, last = int(spoken[:4]), _month_of(spoken)
    if last is None:
        return year
    steps = month - last
    return year - (steps > _HALF) + (steps < -_HALF)


def _month_of(value: str) -> int | None:
    month = re.match(r"\d{4}-(\d\d)", value)
    return int(month[1]) if month else None
