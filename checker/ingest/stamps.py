"""Date stamps: lines such as "Posted: Oct. 8, 2025 | 6:46 PM ET" that say when a text appeared.

A line is a stamp only when nothing but dates, times, weekdays, labels and at most a name is in
it. Sentences with dates in them are never stamps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from checker.lexicon.calendar import MONTHS, WEEKDAYS

_LONGEST = 120  # "Posted ... Updated ..." lines with both dates and times stay under 90

_MONTH = "|".join(sorted(MONTHS, key=lambda name: (-len(name), name)))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=lambda name: (-len(name), name)))
_DATE = re.compile(
    rf"(?P<iso_year>\b(?:18|19|20)\d\d)[-./](?P<iso_month>\d\d?)[-./](?P<iso_day>\d\d?)(?!\d)T?"
    rf"|\b(?P<month>{_MONTH})\b\.?\s{{0,2}}(?P<day>\d\d?)(?:st|nd|rd|th)?(?!\d)(?!\s?:)"
    rf"(?:\s?,?\s{{0,2}}(?P<year>(?:18|19|20)\d\d)(?!\d))?"
    rf"|\b(?P<eu_day>\d\d?)(?:st|nd|rd|th)?[ -]{{1,2}}(?P<eu_month>{_MONTH})\b\.?,?[ -]{{0,2}}"
    rf"(?P<eu_year>(?:18|19|20)\d\d)?(?!\d)"
    rf"|(?<!\d)(?P<first>\d\d?)\s?(?P<mark>[/.-])\s?(?P<second>\d\d?)\s?[/.-]\s?"
    rf"(?P<last>(?:18|19|20)\d\d|\d\d)(?!\d)",
    re.IGNORECASE,
)
_ZONE = r"GMT|UTC|BST|CES?T|EES?T|MSK|A[EKC][SD]T|AKDT|IST|[ECMP][SD]?T|UK|local time"
_AMERICAN = re.compile(r"\b(?:[ECMP][SD]?T|AK[SD]T)\b")
_ELSEWHERE = re.compile(r"\b(?:GMT|UTC|BST|CES?T|EES?T|MSK|A[EC][SD]T|IST|UK)\b")
_TIME = re.compile(
    r"(?<![\d:])\d\d?\s?[:.h]\s?\d\d(?:\s?[:.]\s?\d\d(?:\.\d{1,6})?)?\s?"
    r"(?:[ap]\.?\s?m\b\.?|[ap]\b|Z\b)?|\b\d\d?\s?[ap]\.?\s?m\b\.?",
    re.IGNORECASE,
)
_EXTRAS = re.compile(
    rf"\(?(?:GMT|UTC)?[+-]\d\d:?\d\d\)?|\b(?:{_ZONE})\b|\b(?:{_WEEKDAY})\b\.?"
    r"|\b(?:first|last|originally|story|article|video|date|date[dl]ine|published|posted|updated|"
    r"update|edited|created|released?|filed|modified|added|found|time|on|at)\b"
    r"|\b\d{1,2}[ -]?min(?:ute)?s?\.?(?: read)?\b",
    re.IGNORECASE,
)
_MARKS = re.compile(r"[\s|@,;:/·•–—().\[\]+-]+")
_FOUND_WEEKDAY = re.compile(rf"\b({_WEEKDAY})\b", re.IGNORECASE)
_UPDATE = re.compile(r"\b(?:updated?|modified|edited)\b", re.IGNORECASE)
_FIRST = re.compile(r"\b(?:published|posted|created|released?|filed)\b", re.IGNORECASE)
_AGO = re.compile(
    r"(?:posted|updated|published|last updated)\b.{0,40}\bago\b"
    r"|(?:\d{1,3}|an?) (?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?) ago\W{0,3}\Z",
    re.IGNORECASE | re.DOTALL,
)
#: "This story was updated at 9:10 a.m." is a stamp with the words of a sentence.
_NOTED = re.compile(
    r"^(?:this|the) (?:story|article|report|post) (?:has been|was)(?: (?:last|first|originally))? "
    r"(?P<done>updated|published|posted|filed)\b",
    re.IGNORECASE,
)


class Role(IntEnum):
    """What a stamp says of its date; the lower, the more it is the day of publication."""

    PUBLISHED = 0
    UNLABELLED = 1
    UPDATED = 2


@dataclass(frozen=True, slots=True)
class Stamp:
    """One date of a stamp line.

    ``days`` holds every day it can mean: two for 05/06/2009, none for a weekday that does not
    fit. ``month`` and ``day`` are kept where the year is not written.
    """

    role: Role
    days: tuple[date, ...]
    yearless: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class StampLine:
    """A line that carries dates or times, and what is left of it without them."""

    stamps: tuple[Stamp, ...]
    rest: str


def read_stamps(line: str) -> StampLine | None:
    """What a line says about the day of publication, or nothing where it holds no date or time."""
    if len(line) > _LONGEST:
        return None
    if _AGO.match(line):
        return StampLine((), "")
    line = _NOTED.sub(r"\g<done>", line)
    found = [match for match in _DATE.finditer(line) if _names_a_day(match, line)]
    stamps = tuple(_stamps(line, found))
    without_dates = line
    for match in reversed(found):
        without_dates = f"{without_dates[: match.start()]} | {without_dates[match.end() :]}"
    without_times = _TIME.sub(" ", without_dates)
    if not stamps and without_times == line:
        return None
    rest = _MARKS.sub(" ", _EXTRAS.sub(" ", without_times)).strip()
    return StampLine(stamps, rest)


def read_day(words: str) -> date | None:
    """The day a whole string names, at any of the usual spellings, when it can mean only one."""
    line = read_stamps(words)
    if line is None or line.rest or len(line.stamps) != 1 or len(line.stamps[0].days) != 1:
        return None
    return line.stamps[0].days[0]


def nearest_day(month: int, day: int, to: date) -> date | None:
    """The day of that month and number nearest to another; none for a day no year has."""
    years = (to.year - 1, to.year, to.year + 1)
    days = [found for year in years for found in _day(str(year), month, day)]
    return min(days, key=lambda found: abs(found - to), default=None)


def read_written_days(text: str, year: int) -> tuple[date, ...]:
    """The days that a text names by month and day; where it gives no year, ``year`` is meant.

    Only the first 5,000 characters are read: an article dates its event at the beginning.
    """
    found: list[date] = []
    for match in _DATE.finditer(text[:5000]):
        if partial := _yearless(match):
            found += _day(str(year), *partial)
        elif not match["first"]:
            found += _days(match, "")
    return tuple(dict.fromkeys(found))


def _names_a_day(match: re.Match[str], line: str) -> bool:
    return _yearless(match) is not None or any(_days(match, line))


def _stamps(line: str, found: list[re.Match[str]]) -> Iterator[Stamp]:
    before = 0
    for match in found:
        label = line[before : match.start()]
        before = match.end()
        days = tuple(dict.fromkeys(_days(match, line)))
        weekday = _FOUND_WEEKDAY.search(label)
        if weekday:
            number = WEEKDAYS[weekday[1].lower()]
            days = tuple(day for day in days if day.weekday() == number)
        yield Stamp(_role(label), days, _yearless(match))


def _role(label: str) -> Role:
    if _UPDATE.search(label):
        return Role.UPDATED
    return Role.PUBLISHED if _FIRST.search(label) else Role.UNLABELLED


def _yearless(match: re.Match[str]) -> tuple[int, int] | None:
    if match["month"] and not match["year"]:
        return MONTHS[match["month"].lower()], int(match["day"])
    if match["eu_month"] and not match["eu_year"]:
        return MONTHS[match["eu_month"].lower()], int(match["eu_day"])
    return None


def _days(match: re.Match[str], line: str) -> Iterator[date]:
    if match["iso_year"]:
        yield from _day(match["iso_year"], match["iso_month"], match["iso_day"])
    elif match["month"] and match["year"]:
        yield from _day(match["year"], MONTHS[match["month"].lower()], match["day"])
    elif match["eu_month"] and match["eu_year"]:
        yield from _day(match["eu_year"], MONTHS[match["eu_month"].lower()], match["eu_day"])
    elif match["first"]:
        yield from _numeric_days(match, line)


def _numeric_days(match: re.Match[str], line: str) -> Iterator[date]:
    """Month first in America, day first elsewhere and always with full stops (8.7.2012)."""
    year = match["last"] if len(match["last"]) == 4 else f"20{match['last']}"
    day_first = list(_day(year, match["second"], match["first"]))
    month_first = list(_day(year, match["first"], match["second"]))
    if day_first and (match["mark"] == "." or _ELSEWHERE.search(line)):
        yield from day_first
    elif month_first and _AMERICAN.search(line):
        yield from month_first
    else:
        yield from month_first + day_first


def _day(year: str, month: str | int, day: str | int) -> Iterator[date]:
    try:
        yield date(int(year), int(month), int(day))
    except ValueError:
        return
