"""Which year a month or a day without a year belongs to."""

from __future__ import annotations

from datetime import date
from typing import Final

from checker.extract.date_tense import Tense
from checker.extract.date_values import safe_date

#: How much farther a day ahead of publication is felt to be than one behind it. News of a past
#: tense looks back, with few exceptions ("was extended to Dec. 15").
_AHEAD: Final = {Tense.PAST: 4.0, Tense.UNKNOWN: 1.5, Tense.FUTURE: 0.4}


def nearest_year(month: int, day: int, published: date, tense: Tense) -> int:
    """The year in which a day of a month lies nearest to publication, weighed by the tense."""
    years = (published.year - 1, published.year, published.year + 1)
    days = [found for year in years if (found := safe_date(year, month, min(day, 28)))]

    def distance(found: date) -> float:
        ahead = (found - published).days
        return ahead * _AHEAD[tense] if ahead > 0 else -ahead

    return min(days, key=distance).year
