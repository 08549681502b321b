"""Days named by their number or by their place: "Friday the 13th", "the first Monday in May"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from checker.extract.dates.forms import Form, Setting, Timex, relative, written
from checker.extract.dates.narrative import told_year
from checker.extract.dates.spoken_years import ANY_YEAR, year_number
from checker.extract.dates.values import (
    add_months,
    month_value,
    nth_weekday,
    safe_date,
    shift_value,
)
from checker.extract.dates.words import (
    MONTH,
    ORDINAL,
    WEEKDAY,
    YEAR,
    day_number,
    month_number,
    unit_code,
    weekday_number,
)
from checker.extract.dates.years import nearest_day, nearest_year
from checker.types import DateBasis, TimexType

_SHIFTS: Final = {"last": -1, "previous": -1, "next": 1, "following": 1}
#: A day of a month is looked for within half a year: it falls on each weekday about twice a year.
_MONTHS_ABOUT: Final = range(-6, 7)
_LAST: Final = -1


def _day_alone(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "on the 28th": of the month last spoken of."""
    day = day_number(match["day"])
    base = setting.told_day or setting.spoken_day or setting.published
    if setting.published is None or base is None:
        return Timex(TimexType.DATE, f"XXXX-XX-{day:02d}", DateBasis.YEAR_INFERRED)
    found = safe_date(base.year, base.month, day)
    return relative(found.isoformat()) if found else None


def _weekday_the(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "Friday the 13th": the nearest month in which that day has that weekday."""
    day, weekday = day_number(match["day"]), weekday_number(match["weekday"])
    nearest = None
    if setting.published is not None:
        days = _fitting(day, weekday, setting.published)
        nearest = nearest_day(days, setting.published, setting.tense(match))
    return relative(nearest.isoformat() if nearest else f"XXXX-XX-{day:02d}", weekday=weekday)


def _fitting(day: int, weekday: int, published: date) -> Iterator[date]:
    for shift in _MONTHS_ABOUT:
        found = safe_date(*add_months(published, shift), day)
        if found and found.weekday() == weekday:
            yield found


def _nth_weekday(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "the first Monday in May", "the last Friday of next month"."""
    at = _month_meant(match, setting)
    weekday = weekday_number(match["weekday"])
    if at is None:
        return relative("XXXX-XX-XX", weekday=weekday)
    found = nth_weekday(*at, weekday, _place(match["nth"]))
    return relative(found.isoformat(), weekday=weekday) if found.month == at[1] else None


def _week_of_month(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "the last week of July": no more precisely than the month, as weeks overlap two."""
    at = _month_meant(match, setting)
    if at is None:
        month = f"{month_number(match['month']):02d}" if match["month"] else "XX"
        return relative(f"XXXX-{month}")
    basis = DateBasis.WRITTEN if match["year"] else DateBasis.YEAR_INFERRED
    return Timex(TimexType.DATE, month_value(*at), basis)


def _place(word: str) -> int:
    return _LAST if word.lower() in {"last", "final"} else day_number(word)


def _month_meant(match: re.Match[str], setting: Setting) -> tuple[int, int] | None:
    """Year and month of "May", "May 2018", "next month", "the month"; None where unknown."""
    if match["month"]:
        return _named_month(match, setting)
    which = (match["which"] or "").lower()
    base = setting.published if which in _SHIFTS else setting.told_day or setting.published
    return add_months(base, _SHIFTS.get(which, 0)) if base else None


def _named_month(match: re.Match[str], setting: Setting) -> tuple[int, int] | None:
    month = month_number(match["month"])
    if match["year"]:
        return int(match["year"]), month
    if setting.told:
        return told_year(month, setting.told), month
    if setting.published is None:
        return None
    return nearest_year(month, 15, setting.published, setting.tense(match)), month


def _week_of_year(match: re.Match[str], _setting: Setting) -> Timex | None:
    """Read "the first week of 2015": as ISO 8601 counts weeks."""
    year, nth = year_number(match["year"]), _place(match["nth"])
    last = date(year, 12, 28).isocalendar().week  # ISO 8601: Dec. 28 is always in the last week
    return written(f"{year:04d}-W{last if nth == _LAST else nth:02d}")


def _after_next(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "the week after next": two from now."""
    code, size = unit_code(match["unit"])
    if setting.published is None:
        return None
    is_weekend = match["unit"].lower() == "weekend"
    value = shift_value(
        setting.published, "W" if is_weekend else code, 2 * (1 if is_weekend else size)
    )
    return relative(f"{value}-WE" if is_weekend else value)


def _days_of_month(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "from the 4th to the 23rd of next month"; not "rose from 4 to 23 next month"."""
    first, last = day_number(match["first"]), day_number(match["last"])
    is_named = bool(match["of"]) or match["last"][-1].isalpha()
    is_bare = match["dash"] in {"-", "–"} or setting.before(match).endswith("from ")
    if not is_named and (is_bare or _AMOUNTS.search(setting.text, setting.start, setting.end)):
        return None
    if setting.published is None:
        return None
    year, month = add_months(setting.published, _SHIFTS.get(match["which"].lower(), 0))
    days = safe_date(year, month, first), safe_date(year, month, last)
    if days[0] is None or days[1] is None or first >= last:
        return None
    return relative(f"{days[0].isoformat()}/{days[1].isoformat()}")


def _numbered_week(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read the weeks of "from Week 31 to Week 35", as ISO 8601 counts them.

    Matches, trials and pregnancies have weeks of their own.
    """
    number = int(match["number"])
    if setting.published is None or not 1 <= number <= _WEEKS or setting.is_sport:
        return None
    if match["first"] is None and not _SINCE_WEEK.search(setting.before(match)):
        return None
    if _OWN_WEEKS.search(setting.text, setting.start, setting.end):
        return None
    return relative(f"{setting.published.year:04d}-W{number:02d}")


_WEEKS: Final = 53
#: What is counted in the same words as days: "will rise 4 to 5 next month".
_AMOUNTS: Final = re.compile(
    r"(?i)%|[$£€]|\b(?:per ?cent|points?|rates?|prices?|ris\w{1,3}|rose|grow\w{0,3}"
    r"|grew|f[ae]ll\w{0,3}|drop\w{0,4}|scor\w{1,3}|goals?|votes?|won|lost|beat|degrees)\b"
)
_SINCE_WEEK: Final = re.compile(r"\bfrom week \d\d? (?:to|until|through) $")
_OWN_WEEKS: Final = re.compile(
    r"(?i)\b(?:pregnan\w{1,3}|gestation|trials?|treat\w{1,5}|patients?|season|games?|course|diet"
    r"|program(?:me)?|dos(?:e|es|ing)|baseline)\b"
)
_NTH: Final = rf"(?:(?i:the )?(?P<nth>{ORDINAL}|(?i:last|final)|[1-5](?:st|nd|rd|th)))"
_OF_MONTH: Final = (
    rf"(?: (?i:of|in)(?: the)?)? (?:(?P<month>{MONTH})(?:(?:,| of)? (?P<year>{YEAR})\b)?"
    r"|(?P<which>(?i:next|last|this|the|that|previous|following))? ?(?i:month)\b)"
)

FORMS: Final[tuple[Form, ...]] = (
    Form(
        "weekday_the",
        rf"(?P<weekday>{WEEKDAY}) the (?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))\b(?! of\b)",
        _weekday_the,
    ),
    Form("nth_weekday", rf"{_NTH} (?P<weekday>{WEEKDAY}){_OF_MONTH}", _nth_weekday),
    Form(
        "days_of_month",
        r"(?:the )?(?P<first>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?)"
        r"(?P<dash> to | till | until | through |[-–])(?:the )?"
        r"(?P<last>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th)?) (?P<of>(?:of|in) )?"
        r"(?P<which>(?i:last|this|next)) month\b",
        _days_of_month,
    ),
    Form(
        "numbered_week",
        r"(?:(?<=\bfrom )(?P<first>(?=[Ww]eek \d\d? (?:to|until|through) [Ww]eek \d)))?"
        r"[Ww]eek (?P<number>\d\d?)\b(?! of\b|[-.:]\d)",
        _numbered_week,
    ),
    Form(
        "week_of_month",
        rf"{_NTH} (?:(?i:full) )?(?i:week|weekend){_OF_MONTH}",
        _week_of_month,
    ),
    Form(
        "week_of_year",
        rf"{_NTH} (?i:week) (?:of|in) (?P<year>{ANY_YEAR})\b",
        _week_of_year,
    ),
    Form(
        "after_next",
        r"(?i:the (?P<unit>week|weekend|month|year) after (?:the )?next)\b(?! [a-z])",
        _after_next,
    ),
    Form(
        "day_alone",
        r"(?<=\bon )the (?P<day>(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th))\b"
        r"(?! [a-z]+(?<! of)(?<! and)(?<! in))",
        _day_alone,
    ),
)
