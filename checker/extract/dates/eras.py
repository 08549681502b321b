"""Years that name their era: "490 BC", "AD 79", "about 400 BCE"."""

from __future__ import annotations

import re
from typing import Final

from checker.extract.dates.forms import Form, Setting, Timex, written
from checker.extract.dates.words import MONTH, month_number

_BEFORE: Final = r"(?:B\. ?C\. ?(?:E\.)?|BCE?\b)"
_SINCE: Final = r"(?:A\. ?D\.|AD\b|CE\b|C\.E\.)"


def _year_of_era(match: re.Match[str], _setting: Setting) -> Timex | None:
    """The year with four digits; TIMEX3 writes BC before those of years before our era."""
    year = int((match["year"] or match["later"]).replace(",", ""))
    if not year or (year > 2100 and not match["before"]):
        return None
    value = f"{'BC' if match['before'] else ''}{year:04d}"
    return written(f"{value}-{month_number(match['month']):02d}" if match["month"] else value)


FORMS: Final[tuple[Form, ...]] = (
    Form(
        "year_of_era",
        rf"(?:(?:about|around|circa|c\.) ?)?(?:(?P<month>{MONTH}) )?"
        rf"(?:(?P<year>\d{{1,4}}|\d\d?,\d{{3}}) ?(?:(?P<before>{_BEFORE})|{_SINCE})(?!\w)"
        r"|(?:A\.D\. ?|AD )(?P<later>\d{1,4})\b)",
        _year_of_era,
    ),
)
