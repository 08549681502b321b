"""What happens again and again: "every Friday", "twice a year", "daily"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from checker.extract.dates.forms import Form, Setting, Timex, relative
from checker.extract.dates.values import duration_value, safe_date
from checker.extract.dates.words import (
    COUNT,
    DAY,
    MONTH,
    UNIT,
    count_value,
    day_number,
    month_number,
    unit_code,
)
from checker.lexicon.calendar import DAY_PARTS
from checker.types import TimexType

_ADVERBS: Final = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "monthly": "P1M",
    "annually": "P1Y",
    "yearly": "P1Y",
}


def _rate(match: re.Match[str], _setting: Setting) -> Timex | None:
    code, size = unit_code(match["unit"])
    return relative(duration_value(code, Decimal(size)), TimexType.SET)


def _every(match: re.Match[str], _setting: Setting) -> Timex | None:
    if match["month"]:
        return relative(f"XXXX-{month_number(match['month']):02d}", TimexType.SET)
    code, size = unit_code(match["unit"])
    count = count_value(match["count"]) if match["count"] else Decimal(1)
    if match["other"]:
        count = Decimal(2)
    return relative(duration_value(code, None if count is None else count * size), TimexType.SET)


def _every_part(match: re.Match[str], _setting: Setting) -> Timex | None:
    """Read "every morning": a time of each day."""
    part = DAY_PARTS[match["part"].lower().rstrip("s")]
    return relative(f"XXXX-XX-XXT{part}", TimexType.SET)


def _parts(match: re.Match[str], _setting: Setting) -> Timex | None:
    """Read "mornings" in "mornings at 9 a.m."."""
    part = DAY_PARTS[match["part"].lower().rstrip("s")]
    return relative(f"XXXX-XX-XXT{part}", TimexType.SET)


def _every_date(match: re.Match[str], _setting: Setting) -> Timex | None:
    """Read "every Dec. 25", "each 4/15": a day of each year."""
    month = month_number(match["month"]) if match["month"] else int(match["number"])
    day = day_number(match["day"] or match["after"])
    if not safe_date(2000, month, day):
        return None
    return relative(f"XXXX-{month:02d}-{day:02d}", TimexType.SET)


def _adverb(match: re.Match[str], setting: Setting) -> Timex | None:
    is_title = re.match(r" [A-Z]", setting.after(match))
    if match[0][0].isupper() and (is_title or match.start() > setting.start):
        return None  # the Daily News, the Weekly Standard
    return relative(_ADVERBS[match["adverb"].lower()], TimexType.SET)


FORMS: Final[tuple[Form, ...]] = (
    Form(
        "every_date",
        rf"(?i:every|each) (?:(?P<month>{MONTH}) (?P<day>{DAY})(?![,/-]? ?\d)"
        r"|(?P<number>1[0-2]|[1-9])/(?P<after>1[3-9]|2\d|3[01])(?![/\d]))",
        _every_date,
    ),
    Form(
        "parts",
        r"(?P<part>(?i:mornings|afternoons|evenings|nights))(?= at \d)",
        _parts,
    ),
    Form(
        "every_part",
        r"(?i:(?:every|each) (?P<part>morning|afternoon|evening))\b",
        _every_part,
    ),
    Form(
        "every",
        rf"(?i:(?:every|each|per) (?P<other>other )?)(?:(?P<count>{COUNT}) )?(?:(?P<unit>"
        rf"(?!second){UNIT})|(?P<month>{MONTH}))\b(?! of\b)",
        _every,
    ),
    Form(
        "rate",
        r"(?i:(?<=\bonce )|(?<=twice )|(?<=times )|(?<=\bshare )|(?<=percent )|(?<=dollars )"
        r"|(?<=million )|(?<=billion )|(?<=\d )|(?<=hours )|(?<=days )|(?<=nights )|(?<=people )"
        r"|(?<=barrels )|(?<=weeks ))(?i:an? )(?P<unit>(?i:hour|day|night|week|month|quarter"
        r"|year))\b(?! (?:ago|earlier|later|before|after)\b)",
        _rate,
    ),
    Form(
        "adverb",
        rf"(?i:(?P<adverb>{'|'.join(sorted(_ADVERBS, key=len, reverse=True))}))\b",
        _adverb,
    ),
)
