"""Times of day: "8:30 p.m. EST", "noon", "2:15pm", "nine in the morning"."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from checker.extract.date_forms import Form, Setting, Timex
from checker.extract.date_tense import Tense
from checker.extract.date_values import near_weekday, nth_weekday
from checker.lexicon.calendar import CARDINALS
from checker.types import DateBasis, TimexType

_ZONES: Final = (
    r"(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC|BST|CES?T|IST|JST|AKS?D?T|(?i:local time|eastern(?: time)?"
    r"|pacific(?: time)?|central time|mountain time))"
)
_NAMED: Final = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}


def _clock(match: re.Match[str], setting: Setting) -> Timex | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if not 1 <= hour <= 12 or minute > 59:
        return None
    afternoon = match["half"].lower().startswith("p")
    return _time(hour % 12 + (12 if afternoon else 0), match["minute"])


def _time(hour: int, minute: str | None) -> Timex:
    """A clock time of a day still to be found in its sentence (``dates.py`` does)."""
    return Timex(TimexType.TIME, f"XXXX-XX-XXT{hour:02d}:{minute or '00'}", DateBasis.RELATIVE)


def _spoken_clock(match: re.Match[str], setting: Setting) -> Timex | None:
    word = match["hour"].lower()
    hour = int(word) if word.isdigit() else CARDINALS.get(word, 0)
    if not 1 <= hour <= 12:
        return None
    part = (match["part"] or "").lower()
    if not part:
        return None if match["hour"].isdigit() and not match["oclock"] else _time(hour, None)
    afternoon = part in {"afternoon", "evening"} or (part.endswith("night") and hour > 5)
    return _time(hour % 12 + (12 if afternoon else 0), match["minute"])


def _named(match: re.Match[str], setting: Setting) -> Timex | None:
    hour, minute = _NAMED[match["word"].lower()].split(":")
    return _time(int(hour), minute)


def _full_clock(match: re.Match[str], setting: Setting) -> Timex | None:
    hour = int(match["hour"])
    return _time(hour, match["minute"]) if hour < 24 and int(match["minute"]) < 60 else None


def _holiday(match: re.Match[str], setting: Setting) -> Timex | None:
    name = match["name"].lower().replace("’", "'")
    if setting.published is None and not match["year"]:
        month, day = _fixed_day(name) or (0, 0)
        value = f"XXXX-{month:02d}-{day:02d}" if month else "XXXX-XX-XX"
        return Timex(TimexType.DATE, value, DateBasis.YEAR_INFERRED)
    if match["year"]:
        found = _holiday_in(name, int(match["year"]))
        return Timex(TimexType.DATE, found.isoformat(), DateBasis.WRITTEN)
    return Timex(TimexType.DATE, _nearest_holiday(name, match, setting), DateBasis.YEAR_INFERRED)


def _nearest_holiday(name: str, match: re.Match[str], setting: Setting) -> str:
    published = setting.published or date.min
    tense = setting.tense(match)
    days = [_holiday_in(name, published.year + shift) for shift in (-1, 0, 1)]
    if (match["which"] or "").lower() == "last":
        days = [day for day in days if day < published][-1:]
    elif tense is Tense.PAST:
        days = [day for day in days if day <= published] or days
    return min(days, key=lambda day: (abs((day - published).days), day)).isoformat()


_FIXED: Final = {
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "independence day": (7, 4),
    "the fourth of july": (7, 4),
    "halloween": (10, 31),
    "veterans day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
}
#: Month, weekday and which one of the month (-1 the last), as United States law fixes them.
_MOVING: Final = {
    "memorial day": (5, 0, -1),
    "labor day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "thanksgiving day": (11, 3, 4),
    "thanksgiving": (11, 3, 4),
}


def _fixed_day(name: str) -> tuple[int, int] | None:
    return _FIXED.get(name)


def _holiday_in(name: str, year: int) -> date:
    fixed = _FIXED.get(name)
    if fixed:
        return date(year, *fixed)
    if name in _MOVING:
        month, weekday, nth = _MOVING[name]
        return nth_weekday(year, month, weekday, nth)
    return _easter(year)


def _easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e, f = b // 4, b % 4, (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = c // 4, c % 4
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return near_weekday(date(year, month, day + 1), 6, 1)


_HOLIDAYS: Final = "|".join(
    re.escape(name).replace("'", "['’]")
    for name in sorted(
        {**_FIXED, **_MOVING, "easter sunday": 0, "easter": 0}, key=lambda name: (-len(name), name)
    )
)
_HEDGE: Final = r"(?i:(?:about|around|approximately|nearly|almost|just before|just after|shortly before|shortly after|shortly past) )?"

FORMS: Final[tuple[Form, ...]] = (
    Form(
        "clock",
        rf"{_HEDGE}(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)?[  ]?(?P<half>(?i:[ap]\.? ?m\b\.?))(?:,? \(?(?P<zone>{_ZONES})\b\)?)?",
        _clock,
    ),
    Form(
        "spoken_clock",
        rf"{_HEDGE}(?P<hour>(?i:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))(?::(?P<minute>[0-5]\d))?(?P<oclock>(?i: o['’]clock))?"
        r"(?:(?i: in the (?P<part>morning|afternoon|evening))|(?i: at night)|(?= (?i:tonight)\b)|(?<=clock))\b",
        _spoken_clock,
    ),
    Form(
        "named",
        rf"{_HEDGE}(?P<word>(?i:noon|midday|midnight))\b(?:,? (?P<zone>{_ZONES})\b)?",
        _named,
    ),
    Form(
        "full_clock",
        rf"{_HEDGE}(?P<hour>[01]?\d|2[0-3])[:.]?(?P<minute>[0-5]\d)(?::[0-5]\d)? ?(?:hours )?\(?(?P<zone>GMT|UTC|BST|CES?T|EST|EDT|PST|PDT|local time)\b\)?",
        _full_clock,
    ),
    Form(
        "at_clock",
        r"(?<=\bat )(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?! (?:mark|left|remaining|to (?:play|go)|into|of the)\b)",
        _full_clock,
    ),
    Form(
        "holiday",
        rf"(?:(?P<which>(?i:last|this|next|every)) )?(?P<name>(?i:{_HOLIDAYS}))\b(?:,? (?P<year>(?:19|20)\d\d)\b)?(?! (?i:island|card|tree|song|carol|shopping|present|season|party|special|dinner|turkey))",
        _holiday,
    ),
)
