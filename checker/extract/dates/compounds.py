"""Lengths of time in several units: "7 minutes 41 seconds", "2 years 1 month 21 days ago"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from checker.extract.dates.forms import Form, Setting, Timex, relative
from checker.extract.dates.values import add_months, duration_value, month_value, safe_date
from checker.extract.dates.words import COUNT, UNIT, count_value, unit_code
from checker.types import DateBasis, TimexType

#: From the longest unit to the shortest, as ISO 8601 writes a length of time.
_UNITS: Final = ("Y", "M", "W", "D", "TH", "TM", "TS")


def _sizes(words: str) -> dict[str, Decimal] | None:
    """How many of each unit; None where one has no number or stands twice."""
    sizes: dict[str, Decimal] = {}
    for count, (code, size) in _parts(words):
        if count is None or code in sizes:
            return None
        sizes[code] = count * size
    return {code: sizes[code] for code in _UNITS if code in sizes}


def _parts(words: str) -> Iterator[tuple[Decimal | None, tuple[str, int]]]:
    for part in _PART.finditer(words):
        yield count_value(part["count"]), unit_code(part["unit"])


def _compound(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "three years and six months" as one length: P3Y6M."""
    sizes = _sizes(match["words"])
    if sizes is None or setting.before(match).endswith("between "):
        return None
    values = [duration_value(code, size).removeprefix("P") for code, size in sizes.items()]
    days = [value for value in values if not value.startswith("T")]
    hours = [value.removeprefix("T") for value in values if value.startswith("T")]
    value = "P" + "".join(days) + ("T" + "".join(hours) if hours else "")
    return Timex(TimexType.DURATION, value, DateBasis.WRITTEN)


def _distant(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "2 years and 3 months ago", no more precisely than its shortest unit."""
    sizes = _sizes(match["words"])
    if sizes is None or setting.published is None:
        return None
    if any(code.startswith("T") or size % 1 for code, size in sizes.items()):
        return None
    sign = -1 if match["side"].lower() == "ago" else 1
    value = _counted(setting.published, {code: sign * int(size) for code, size in sizes.items()})
    return relative(value) if value else None


def _counted(base: date, sizes: dict[str, int]) -> str | None:
    """The month or day so many units from a day; None outside of the years of a calendar."""
    months = sizes.get("Y", 0) * 12 + sizes.get("M", 0)
    if abs(months) > _MONTHS or abs(sizes.get("W", 0)) + abs(sizes.get("D", 0)) > _DAYS:
        return None
    year, month = add_months(base, months)
    if not {"W", "D"} & sizes.keys():
        return month_value(year, month)
    days = range(base.day, base.day - 4, -1)  # "a month before March 31" is the last of February
    day = next(found for number in days if (found := safe_date(year, month, number)))
    return (day + timedelta(weeks=sizes.get("W", 0), days=sizes.get("D", 0))).isoformat()


#: What is counted in months and in days reaches no farther than a thousand years.
_MONTHS: Final = 12_000
_DAYS: Final = 36_500
_ONE: Final = rf"{COUNT}[- ]{UNIT}\b"
_PART: Final = re.compile(rf"(?P<count>{COUNT})[- ](?P<unit>{UNIT})\b")
_HEDGE: Final = (
    r"(?i:(?:about|around|nearly|almost|roughly|approximately|some|more than|less than|fewer than"
    r"|at least|at most|up to|no more than|over) )?"
)
#: "24 hours a day" is a rate, "a month and a day" a length.
_NO_RATE: Final = r"(?!(?<!and )an? )"
#: Seven units there are, from years to seconds.
_WORDS: Final = rf"(?P<words>{_ONE}(?:,?(?: and)? {_NO_RATE}{_ONE}){{1,6}})"

FORMS: Final[tuple[Form, ...]] = (
    Form(
        "compound_distant",
        rf"{_HEDGE}{_WORDS} (?P<side>(?i:ago|from now|hence))\b",
        _distant,
    ),
    Form("compound", rf"{_HEDGE}{_WORDS}", _compound),
)
