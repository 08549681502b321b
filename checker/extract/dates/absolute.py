"""Dates that name a day, month or year of the calendar, in digits or in words."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from checker.extract.dates.forms import Form, Setting, Timex, relative, written
from checker.extract.dates.narrative import told_year
from checker.extract.dates.spoken_years import (
    ANY_YEAR,
    EARLY_YEAR,
    SPOKEN_DAY,
    SPOKEN_YEAR,
    TWO_THOUSAND,
    UNMISTAKABLE,
    year_number,
)
from checker.extract.dates.tense import Tense
from checker.extract.dates.values import month_value, safe_date
from checker.extract.dates.words import (
    ANY_WEEKDAY,
    DAY,
    MONTH,
    ORDINAL,
    PART,
    YEAR,
    day_number,
    month_number,
    weekday_number,
)
from checker.extract.dates.years import fitting_year, is_year, nearest_year
from checker.types import DateBasis, TimexType


def _numeric(match: re.Match[str], setting: Setting) -> Timex | None:
    year = match["year"]
    if match["mark"] != match["again"]:
        return None
    first, second = int(match["first"]), int(match["second"])
    if len(match["first"]) == 4:
        return _full(first, second, int(year))
    full_year = int(year) if len(year) == 4 else _full_year(int(year), setting.published)
    if first > 12 or match["mark"] == ".":
        return _full(full_year, second, first)
    if second > 12:
        return _full(full_year, first, second)
    # 8/10/2025 is August in one country and October in another.
    return written(
        _full_value(full_year, first, first) if first == second else f"{full_year}-XX-XX"
    )


def _full_year(year: int, published: date | None) -> int:
    """The year of two digits: "10/23/66" was written in 2012 of 1966, "11/02/27" is of 2027."""
    now = published.year if published else _PIVOT
    return 2000 + year if 2000 + year <= now + _AHEAD else 1900 + year


def _full_value(year: int, month: int, day: int) -> str:
    return f"{year:04d}-{month:02d}-{day:02d}"


def _full(year: int, month: int, day: int) -> Timex | None:
    return written(_full_value(year, month, day)) if safe_date(year, month, day) else None


def _day_slash_month(match: re.Match[str], setting: Setting) -> Timex | None:
    day, month = int(match["day"]), int(match["month"])
    if (day, month) in {(24, 7), (20, 20)} or not safe_date(2000, month, day):
        return None
    return _without_year(month, day, match, setting, None)


def _day_of_month(match: re.Match[str], setting: Setting) -> Timex | None:
    groups = match.groupdict()
    month, day = month_number(match["month"]), day_number(match["day"])
    weekday = weekday_number(match["weekday"]) if groups.get("weekday") else None
    if not safe_date(2000, month, day):
        return None
    year = year_number(match["year"]) if match["year"] else _year_of_range(month, match, setting)
    if not year:
        return _ranged(_without_year(month, day, match, setting, weekday), groups)
    if not safe_date(year, month, day):
        return None
    return _ranged(written(_full_value(year, month, day), weekday=weekday), groups)


def _year_of_range(month: int, match: re.Match[str], setting: Setting) -> int | None:
    """The year at the end of "Feb. 28-March 2, 2014", which is that of its beginning too."""
    end = _RANGE_END.match(setting.after(match, 40))
    if end is None:
        return None
    year = int(end["year"] or end["last_year"])
    return year - (month > month_number(end["month"] or end["last_month"]))


def _ranged(timex: Timex, groups: dict[str, str | None]) -> Timex:
    """Widen "Aug. 16-17" and "16-17 August" to the ISO interval of both days."""
    day = int(timex.value[-2:])
    first = day_number(groups.get("since") or str(day))
    last = day_number(groups.get("until") or str(day))
    if timex.value.startswith("XXXX") or not first <= day <= last or first == last:
        return timex
    month = timex.value[:-2]
    value = f"{month}{first:02d}/{month}{last:02d}"
    return Timex(timex.type, value, timex.basis, timex.weekday)


def _without_year(
    month: int, day: int, match: re.Match[str], setting: Setting, weekday: int | None
) -> Timex:
    if setting.told:
        value = _full_value(told_year(month, setting.told), month, day)
    elif setting.published is None:
        value = f"XXXX-{month:02d}-{day:02d}"
    else:
        year = nearest_year(month, day, setting.published, setting.tense(match))
        if weekday is not None:
            year = fitting_year((year, month, day), weekday, setting.published)
        value = _full_value(year, month, day)
    return Timex(TimexType.DATE, value, DateBasis.YEAR_INFERRED, weekday)


def _month(match: re.Match[str], setting: Setting) -> Timex | None:
    month = month_number(match["month"])
    which = (match["which"] or "").lower()
    if not _is_month(match, setting, which):
        return None
    if which in {"each", "every"}:
        return relative(f"XXXX-{month:02d}", TimexType.SET)
    if setting.told and not which:
        value = month_value(told_year(month, setting.told), month)
        return Timex(TimexType.DATE, value, DateBasis.YEAR_INFERRED)
    if setting.published is None:
        return Timex(TimexType.DATE, f"XXXX-{month:02d}", DateBasis.YEAR_INFERRED)
    tense = Tense.UNKNOWN if _is_attribute(match, setting) else setting.tense(match)
    year = _month_year(month, which, setting.published, tense)
    return Timex(TimexType.DATE, month_value(year, month), DateBasis.YEAR_INFERRED)


def _is_month(match: re.Match[str], setting: Setting, which: str) -> bool:
    """Whether a bare "May" or "Jan" is the month and not a verb or somebody's name."""
    if which or match["part"] or _MONTH_CUE.search(setting.before(match)):
        return True
    word, after = match["month"], setting.after(match)
    if _SURNAME.match(after):
        return False
    if word.lower() in {"may", "march"} or len(word.rstrip(".")) < 4:
        return _is_attribute(match, setting)
    return True


def _is_attribute(match: re.Match[str], setting: Setting) -> bool:
    """Whether the month only names a thing ("the November election"), past or to come."""
    determined = re.search(r"\b(?:the|an?|this|its|his|her|their) $", setting.before(match))
    return bool(determined and _NOUN.match(setting.after(match)))


def _month_year(month: int, which: str, published: date, tense: Tense) -> int:
    if "last" in which or "past" in which:
        return published.year - (month >= published.month)
    if "next" in which:
        return published.year + (month <= published.month)
    if which == "this":
        return published.year
    if tense is Tense.PAST:
        return published.year - (month > published.month)
    return nearest_year(month, min(published.day, 28), published, tense)


def _month_of_year(match: re.Match[str], setting: Setting) -> Timex | None:
    month = month_number(match["month"])
    if match["year"]:
        return written(month_value(year_number(match["year"]), month))
    if setting.published is None:
        return Timex(TimexType.DATE, f"XXXX-{month:02d}", DateBasis.YEAR_INFERRED)
    shift = {"last": -1, "next": 1}.get(match["which"].lower(), 0)
    return relative(month_value(setting.published.year + shift, month))


def _year(match: re.Match[str], setting: Setting) -> Timex | None:
    named = match["named"] or match["part"] or match["fiscal"]
    if not named and not is_year(match, setting):
        return None
    return written(match["year"])


def _spoken_year(match: re.Match[str], _setting: Setting) -> Timex | None:
    year = year_number(match["words"] or match["named"] or match["ended"])
    if match["month"]:
        return written(month_value(year, month_number(match["month"])))
    return written(f"{year:04d}")


def _early_year(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "year 247", "the year two hundred and sixty-seven"; not "this year 247 came"."""
    if _COUNTED_YEAR.search(setting.before(match)) or re.match(r"[\d,%]\d", setting.after(match)):
        return None
    return written(f"{year_number(match['year']):04d}")


#: Two digits are a year of this century up to so many years ahead of publication, as in X.509
#: (RFC 5280: until 2049) for writers of about 2030.
_AHEAD: Final = 20
_PIVOT: Final = 2029
#: What stands before a month that is spoken of as a time.
_MONTH_CUE: Final = re.compile(
    r"\b(?:in|of|since|until|till|by|from|to|through|during|for|between|before|after|late|early"
    r"|mid-?) ?$"
)
#: "April Jones": no month, unless the next word is a weekday.
_SURNAME: Final = re.compile(r" (?![A-Z][a-z]+day\b)[A-Z][a-z]+")
#: "The March accession", but not "the March on Washington".
_NOUN: Final = re.compile(r" (?!on\b|of\b|in\b|to\b|for\b|and\b|from\b|will\b|was\b)[a-z]")
#: "A year", "this year": no name of a year follows.
_COUNTED_YEAR: Final = re.compile(
    r"(?:\b(?:an?|per|each|every|last|this|that|next|one|full|first|past|same|new|to)|\d) $"
)
_BESIDE: Final = rf"(?:(?P<weekday>{ANY_WEEKDAY})(?:, ?| )?)?"
_TO: Final = r"(?: ?[-–—] ?| to | through | and )"
_UNTIL: Final = (
    rf"(?:{_TO}(?P<until>{DAY}))?"
    r"(?! ?(?:million|billion|percent|people|years|days|hours|times|[ap]\.?m))"
)
_SINCE: Final = rf"(?:(?P<since>{DAY})(?: ?[-–—] ?| (?:to|and|until|till|through) ))?"
_RANGE_END: Final = re.compile(
    rf"(?: ?[-–—] ?| to | through | until )(?:(?P<month>{MONTH})(?: {DAY},)? (?P<year>{YEAR})\b"
    rf"|(?:the )?{DAY} (?P<last_month>{MONTH}),? (?P<last_year>{YEAR})\b)"
)
_END_YEAR: Final = rf"(?:(?:, ?| |,? of )(?P<year>{ANY_YEAR})\b)?"

FORMS: Final[tuple[Form, ...]] = (
    Form(
        "numeric",
        r"(?<![\d/.$-])(?P<first>\d{4}|\d{1,2})(?P<mark>[-/.])(?P<second>\d{1,2})(?P<again>[-/.])"
        r"(?P<year>\d{4}|\d\d)(?![\d/]|[-.]\d)",
        _numeric,
    ),
    Form(
        "day_slash_month",
        r"(?<![\d/.,$£€–-])(?<!\d )(?P<day>1[3-9]|2\d|3[01])/(?P<month>1[0-2]|0?[1-9])(?![\d/%]"
        r"|[-.,]\d)",
        _day_slash_month,
    ),
    Form(
        "month_day",
        rf"{_BESIDE}(?:(?:{PART}|(?i:last|this|next|around))[ -])?(?P<month>{MONTH})"
        rf"(?: the |[-/]| (?:between (?=[\dstnrdh]{{1,4}} and ))?)?"
        rf"(?P<day>{DAY}|{ORDINAL}\b|{SPOKEN_DAY}){_UNTIL}{_END_YEAR}",
        _day_of_month,
    ),
    Form(
        "day_month",
        rf"{_BESIDE}(?:the )?{_SINCE}(?P<day>{DAY}|{ORDINAL})(?: day)?(?: of)?[ -]?"
        rf"(?P<month>{MONTH})(?![. ]{{0,2}}(?:3[01]|[12]?\d)(?![\d:]))(?!\d){_END_YEAR}",
        _day_of_month,
    ),
    Form(
        "month_of_year",
        rf"(?:{PART}[ -])?(?P<month>{MONTH})(?:,? ?(?:of )?(?P<year>{YEAR})\b"
        r"|,? (?:of )?(?P<which>(?i:last|this|next)) year)",
        _month_of_year,
    ),
    Form(
        "spoken_year",
        rf"(?:(?P<month>{MONTH}),? (?:of )?(?P<words>{SPOKEN_YEAR})"
        rf"|(?i:the year )?(?P<named>{UNMISTAKABLE}|(?<=the year ){TWO_THOUSAND})"
        rf"|(?:(?<=\bsince )|(?<=until )|(?<=\bfrom )(?=two thousand until))"
        rf"(?P<ended>{SPOKEN_YEAR}))",
        _spoken_year,
    ),
    Form(
        "early_year",
        rf"(?i:(?:the )?year )(?P<year>[1-9]\d\d(?=[.,;:)]|$)|{EARLY_YEAR})",
        _early_year,
    ),
    Form(
        "month",
        r"(?:(?P<which>(?i:this past|this coming|last|this|next|each|every)) |"
        rf"(?P<part>{PART})[ -])?(?P<month>{MONTH})\b",
        _month,
    ),
    Form(
        "year",
        rf"(?:(?P<named>(?i:the year|calendar)) |(?P<part>(?i:post|pre|{PART}))[ -])?(?P<fiscal>"
        rf"(?i:fiscal(?: year)?) )?(?<![\w.,/$])(?P<year>{YEAR})(?![\w/])(?! ?[-–]?year)",
        _year,
    ),
)
