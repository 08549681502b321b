"""Dates with the year or the clock in an unwonted place: "2019/Sep/01", "Oct 26 15:50:06 2016"."""

from __future__ import annotations

import re
from typing import Final

from checker.extract.dates.forms import Form, Setting, Timex, relative, written
from checker.extract.dates.values import month_value, safe_date
from checker.extract.dates.words import (
    ANY_WEEKDAY,
    DAY,
    MONTH,
    YEAR,
    day_number,
    month_number,
    weekday_number,
)
from checker.extract.dates.years import nearest_year
from checker.lexicon.calendar import MONTHS
from checker.types import DateBasis, TimexType


def _year_month_day(match: re.Match[str], _setting: Setting) -> Timex | None:
    """Read "2019/Sep/01" and "2015-June-7"."""
    return _day(int(match["year"]), month_number(match["month"]), int(match["day"]))


def _year_month(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "2016, Nov." and "2015 June"; not "in 2016 May won", "in 2016, March told"."""
    word = match["month"].lower().rstrip(".")
    before, after = setting.before(match), setting.after(match)
    is_end = _FROM.search(before) is not None
    if word in _WORDS and not (is_end and _ENDS.match(after)):
        return None
    if not is_end and (_IN.search(before) or re.match(r" ?\d| [A-Z]", after)):
        return None
    return written(month_value(int(match["year"]), month_number(match["month"])))


def _pointed(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "16. Nov. 2016", and "October. 2" at the end of what is said."""
    month = month_number(match["month"] or match["named"])
    day = day_number(match["day"] or match["last"])
    if match["year"]:
        return _day(int(match["year"]), month, day)
    if setting.published is None or not safe_date(2000, month, day):
        return None
    year = nearest_year(month, day, setting.published, setting.tense(match))
    day_value = f"{year:04d}-{month:02d}-{day:02d}"
    return Timex(TimexType.DATE, day_value, DateBasis.YEAR_INFERRED)


def _stamp(match: re.Match[str], _setting: Setting) -> Timex | None:
    """Read the stamp of a log or an e-mail: "Wed Oct 26 15:50:06 2016"."""
    month, day = month_number(match["month"]), day_number(match["day"])
    weekday = weekday_number(match["weekday"]) if match["weekday"] else None
    dated = _day(int(match["year"]), month, day, weekday)
    if dated is None:
        return None
    return Timex(TimexType.TIME, f"{dated.value}T{match['clock']}", dated.basis, weekday)


def _clock_of_day(match: re.Match[str], _setting: Setting) -> Timex | None:
    """Read the clock of "16 Nov. 2016 10:38" and of "7:00 on Sunday evening"."""
    hour = int(match["hour"])
    later = (match["part"] or "").lower() in {"afternoon", "evening"} and hour < 12
    clock = f"{hour + 12 * later:02d}:{match['minute']}"
    return relative(f"XXXX-XX-XXT{clock}", TimexType.TIME)


def _day(year: int, month: int, day: int, weekday: int | None = None) -> Timex | None:
    value = f"{year:04d}-{month:02d}-{day:02d}"
    return written(value, weekday=weekday) if safe_date(year, month, day) else None


#: Months that are words or given names as well.
_WORDS: Final = frozenset("may march april june august mar jan jun".split())
_FROM: Final = re.compile(r"\b(?:between|and|from|to|until|till|through) $")
_ENDS: Final = re.compile(r" (?:and|to|until|till|through)\b|[.,;:)]|$")
_IN: Final = re.compile(
    r"(?:\b(?:in|since|by|of|during|for|before|after|around|late|early|mid)|,) $"
)
_ANY_MONTH: Final = "(?i:" + "|".join(sorted(MONTHS, key=lambda name: (-len(name), name))) + ")"
_FULL_MONTH: Final = "(?:January|February|April|June|July|September|October|November|December)"
_CLOCK: Final = r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?"

FORMS: Final[tuple[Form, ...]] = (
    Form(
        "year_month_day",
        rf"(?P<year>{YEAR})(?:/(?=\w{{3,9}}/)|-(?=\w{{3,9}}-))(?P<month>{_ANY_MONTH})[/-]"
        r"(?P<day>3[01]|[12]\d|0?[1-9])(?![\d/-])",
        _year_month_day,
    ),
    Form(
        "year_month",
        rf"(?P<year>{YEAR})(?: ?, ?| )(?P<month>{_ANY_MONTH})\b(?!-)(?:\.(?= [a-z]))?",
        _year_month,
    ),
    Form(
        "pointed",
        rf"(?:(?P<day>3[01]|[12]\d|[1-9])\. (?P<month>{MONTH}) (?P<year>{YEAR})"
        rf"|(?P<named>{_FULL_MONTH})\. (?P<last>3[01]|[12]\d|[1-9])(?=[.,;]?$))",
        _pointed,
    ),
    Form(
        "stamp",
        rf"(?:(?P<weekday>{ANY_WEEKDAY}),? )?(?P<month>{MONTH}) (?P<day>{DAY}),? "
        rf"(?P<clock>{_CLOCK}) (?:[A-Z]{{3,4}} )?(?P<year>{YEAR})\b",
        _stamp,
    ),
    Form(
        "clock_of_day",
        r"(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?:(?<=[12]\d{3} \d\d:\d\d)(?![\d:])"
        r"|(?= on (?:(?:next|last|this) )?[A-Za-z]{3,6}day (?P<part>morning|afternoon|evening)\b))",
        _clock_of_day,
    ),
)
