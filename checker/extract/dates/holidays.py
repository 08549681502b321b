"""Holidays that news dates events by, each on the day it falls on in a year."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from checker.extract.dates.forms import Form, Setting, Timex
from checker.extract.dates.tense import Tense
from checker.extract.dates.values import near_weekday, nth_weekday
from checker.types import DateBasis, TimexType

_FIXED: Final = {
    "epiphany": (1, 6),
    "groundhog day": (2, 2),
    "april fools' day": (4, 1),
    "april fools day": (4, 1),
    "earth day": (4, 22),
    "anzac day": (4, 25),
    "may day": (5, 1),
    "international workers' day": (5, 1),
    "international workers day": (5, 1),
    "int'l workers day": (5, 1),
    "cinco de mayo": (5, 5),
    "flag day": (6, 14),
    "juneteenth": (6, 19),
    "canada day": (7, 1),
    "fourth of july": (7, 4),
    "the 4th of july": (7, 4),
    "4th of july": (7, 4),
    "bastille day": (7, 14),
    "all saints' day": (11, 1),
    "guy fawkes night": (11, 5),
    "bonfire night": (11, 5),
    "armistice day": (11, 11),
    "st. stephen's day": (12, 26),
    "saint patrick's day": (3, 17),
    "st patrick's day": (3, 17),
    "saint valentine's day": (2, 14),
    "new year's": (1, 1),
    "new year eve": (12, 31),
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
    "martin luther king jr. day": (1, 0, 3),
    "martin luther king day": (1, 0, 3),
    "mlk day": (1, 0, 3),
    "presidents' day": (2, 0, 3),
    "presidents day": (2, 0, 3),
    "mother's day": (5, 6, 2),
    "father's day": (6, 6, 3),
    "memorial day": (5, 0, -1),
    "labor day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "thanksgiving day": (11, 3, 4),
    "thanksgiving": (11, 3, 4),
}
#: Days after Easter Sunday, and after Thanksgiving.
_AFTER_EASTER: Final = {
    "shrove tuesday": -47,
    "mardi gras": -47,
    "fat tuesday": -47,
    "ash wednesday": -46,
    "maundy thursday": -3,
    "holy thursday": -3,
    "whit monday": 50,
    "palm sunday": -7,
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
}
_AFTER_THANKSGIVING: Final = {"black friday": 1, "cyber monday": 4}


def _holiday(match: re.Match[str], setting: Setting) -> Timex | None:
    name = match["name"].lower().replace("’", "'")
    if (match["which"] or "").lower() == "every":
        return Timex(TimexType.SET, "P1Y", DateBasis.RELATIVE)
    if setting.told and not match["year"] and not match["which"]:
        found = _holiday_in(name, int(setting.told[:4]))
        return Timex(TimexType.DATE, found.isoformat(), DateBasis.YEAR_INFERRED)
    if setting.published is None and not match["year"]:
        month, day = _FIXED.get(name, (0, 0))
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
    elif tense is Tense.FUTURE:
        days = [day for day in days if day >= published] or days
    return min(days, key=lambda day: (abs((day - published).days), day)).isoformat()


def _holiday_in(name: str, year: int) -> date:
    fixed = _FIXED.get(name)
    if fixed:
        return date(year, *fixed)
    if name in _MOVING:
        month, weekday, nth = _MOVING[name]
        return nth_weekday(year, month, weekday, nth)
    if name in _AFTER_THANKSGIVING:
        return nth_weekday(year, 11, 3, 4) + timedelta(days=_AFTER_THANKSGIVING[name])
    return _easter(year) + timedelta(days=_AFTER_EASTER[name])


def _easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 8)."""
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
        {**_FIXED, **_MOVING, **_AFTER_EASTER, **_AFTER_THANKSGIVING},
        key=lambda name: (-len(name), name),
    )
)

FORMS: Final[tuple[Form, ...]] = (
    Form(
        "holiday",
        rf"(?:(?P<which>(?i:last|this|next|every)) )?(?P<name>(?i:{_HOLIDAYS}))\b"
        r"(?:(?:,| of| in)? (?P<year>(?:19|20)\d\d)\b)?"
        r"(?! (?i:island|eggs?\b|bunn|card|tree|song|carol|shopping|present|season"
        r"|party|special|dinner|turkey))",
        _holiday,
    ),
)
