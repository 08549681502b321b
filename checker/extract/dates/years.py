"""Which numbers are years, and which year a month or a day without one belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from checker.extract.dates.forms import Setting
from checker.extract.dates.tense import Tense
from checker.extract.dates.values import safe_date

#: A date so near to publication is hardly meant of another year.
_NEAR: Final = timedelta(days=31)
#: How much farther a day ahead of publication counts than one behind it. News of a past tense
#: looks back ("died in December", written in October); 4 to 12 read TimeBank's 1,822 expressions
#: equally well (value F1 79.0 to 79.3), as its dividends are "payable Dec. 15".
_AHEAD: Final = {Tense.PAST: 8.0, Tense.UNKNOWN: 1.5, Tense.FUTURE: 0.4}

#: Before an amount, an address, a product or a score.
_NO_YEAR_BEFORE: Final = re.compile(
    r"(?:[$£€#§:/\d.,]|\d[-–—]"
    r"|\b(?:nos?\.?|flight|route|room|section|windows|server|office|page|at|channel))\s?$"
)
#: Another year stands before: "2008-2012", "in 1994, 1995".
_YEARS_BEFORE: Final = re.compile(r"\b(?:1\d|20)\d\d(?:[-–—/]|, )$")
#: After an amount.
_NO_YEAR_AFTER: Final = re.compile(
    r"[-–—]?(?:%|\d\d?-\d|\d{3}-\d{4}|(?:\w{1,20}-)?bit\b)|:\d"
    r"|[ -]?(?:feet|foot|ft\b|meter|metre|mile|mi\b|km\b|kilo|kg\b|lbs?\b|pounds|acre|hectare)"
    r"|[ -]?(?:inch|yards|gallon|lit(?:er|re)s?\b|sq\.? |square|cubic|mph\b|kph\b)"
    r"| ?(?:[%°]|block of\b|percent\b|people"
    r"|dollars|barrels|votes|points|tons|troops|soldiers|employees|workers|jobs|million|billion)"
)
_YEAR_CUE: Final = re.compile(
    r"\b(?:in|since|until|of|from|by|before|after|between|and|to|around|circa|about) $|\($"
)


def is_year(match: re.Match[str], setting: Setting) -> bool:
    """Whether four digits are a year: no amount, no address, no product, no score."""
    before, after = setting.before(match), setting.after(match, 24)
    if _NO_YEAR_BEFORE.search(before):
        return _YEARS_BEFORE.search(before) is not None and not re.match(r"-\d\d-", after)
    if _NO_YEAR_AFTER.match(after):
        return False
    # Numbers of our time are years without a word beside them; older ones need one.
    return 1900 <= int(match["year"]) <= 2039 or _YEAR_CUE.search(before) is not None


def nearest_day(days: Iterable[date], published: date, tense: Tense) -> date | None:
    """The day that lies nearest to publication, weighed by the tense; None of none."""

    def distance(found: date) -> float:
        ahead = (found - published).days
        return ahead * _AHEAD[tense] if ahead > 0 else -ahead

    return min(days, key=distance, default=None)


def nearest_year(month: int, day: int, published: date, tense: Tense) -> int:
    """The year in which a day of a month lies nearest to publication, weighed by the tense.

    Feb. 29 lies only in leap years.
    """
    span = 4 if (month, day) == (2, 29) else 1
    years = range(published.year - span, published.year + span + 1)
    days = (found for year in years if (found := safe_date(year, month, day)))
    nearest = nearest_day(days, published, tense)
    return nearest.year if nearest else published.year


def fitting_year(day: tuple[int, int, int], weekday: int, published: date) -> int:
    """The year of a day, or a neighbouring one in which it falls on the weekday written.

    Within a month of publication the year is hardly in doubt, and a weekday that does not fit is
    a slip that ``weekday-date`` tells of.
    """
    year, month, number = day
    found = safe_date(year, month, number)
    if found is None or found.weekday() == weekday or abs(found - published) <= _NEAR:
        return year
    for other in (year - 1, year + 1):
        neighbour = safe_date(other, month, number)
        if neighbour and neighbour.weekday() == weekday:
            return other
    return year
