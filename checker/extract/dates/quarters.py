"""Quarters and halves of years, and the comparisons with the year before that go with them."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from checker.extract.dates.forms import Form, Setting, Timex, relative, written
from checker.extract.dates.spoken_years import ANY_YEAR, year_number
from checker.extract.dates.values import add_quarters, quarter_value
from checker.extract.dates.words import PART, YEAR
from checker.lexicon.calendar import ORDINALS
from checker.types import TimexType


def _quarter(match: re.Match[str], setting: Setting) -> Timex | None:
    ordinal = match["ordinal"].lower()
    number = int(ordinal[0]) if ordinal[0].isdigit() else ORDINALS[ordinal]
    year = match["year"] or match["year2"]
    if year:
        return written(quarter_value(year_number(year), number))
    if setting.published is None or setting.is_sport:
        return relative(f"XXXX-Q{number}")
    shift = _year_shift(match[0].lower())
    if shift is not None:
        return relative(quarter_value(setting.published.year + shift, number))
    return relative(_nearest_quarter(number, setting.published))


def _year_shift(words: str) -> int | None:
    """How many years away a quarter is said to be; None where nothing is said."""
    if re.search(r"last year|year-(?:ago|earlier)", words):
        return -1
    if "next year" in words:
        return 1
    return 0 if "this year" in words else None


def _short_quarter(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "Q3", "Q3 2016", "2016 Q3", "H1 2016"."""
    code = match["code"].upper()
    year = match["year"] or match["year2"]
    if year:
        return written(f"{year}-{code}")
    if code.startswith("H"):
        return None
    if setting.published is None:
        return relative(f"XXXX-{code}")
    shift = _year_shift(match[0].lower())
    if shift is not None:
        return relative(f"{setting.published.year + shift:04d}-{code}")
    return relative(_nearest_quarter(int(code[1]), setting.published))


def _nearest_quarter(number: int, published: date) -> str:
    """The quarter whose middle lies nearest to publication, rather one that is over.

    Companies report just after a quarter's end, so a middle ahead counts three times as far: in
    October "the first quarter" is the one of spring, "the fourth" the one just begun.
    """

    def distance(year: int) -> int:
        ahead = (date(year, number * 3 - 1, 15) - published).days
        return 3 * ahead if ahead > 0 else -ahead

    years = (published.year - 1, published.year, published.year + 1)
    return quarter_value(min(years, key=distance), number)


def _reported(setting: Setting) -> str | None:
    """The quarter the article reports on: the one last named, else the last that is over."""
    if setting.quarter:
        return setting.quarter
    if setting.published is None:
        return None
    now = quarter_value(setting.published.year, (setting.published.month + 2) // 3)
    return add_quarters(now, -1)


def _near_quarter(match: re.Match[str], setting: Setting) -> Timex | None:
    which = match["which"].lower().split()[-1]
    reported = _reported(setting)
    if match["year"] and reported:
        return relative(f"{match['year']}-{reported[-2:]}")
    if reported is None or setting.published is None or setting.is_sport:
        return relative("XXXX-QX")
    now = quarter_value(setting.published.year, (setting.published.month + 2) // 3)
    if which in {"this", "current"}:
        return relative(setting.quarter or now)
    if which in {"next", "coming"}:
        return relative(add_quarters(now, 1))
    if which in {"following", "previous", "preceding"}:
        return relative(add_quarters(reported, 1 if which == "following" else -1))
    return relative(reported)


def _latest_period(_match: re.Match[str], setting: Setting) -> Timex | None:
    return relative(setting.quarter) if setting.quarter else None


def _year_before(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "a year earlier", "the year-ago quarter": a year before what is reported on."""
    if setting.quarter:
        return relative(add_quarters(setting.quarter, -4))
    if match["period"] and match["period"].lower() == "quarter" and _reported(setting):
        return relative(add_quarters(_reported(setting) or "", -4))
    return relative(f"{setting.published.year - 1:04d}" if setting.published else "XXXX")


def _half(match: re.Match[str], setting: Setting) -> Timex | None:
    number = 1 if match["half"].lower() == "first" else 2
    if match["year"]:
        return written(f"{match['year']}-H{number}")
    if setting.published is None:
        return relative(f"XXXX-H{number}")
    shift = {"last": -1, "next": 1}.get((match["which"] or "").lower(), 0)
    return relative(f"{setting.published.year + shift:04d}-H{number}")


def _year_end(_match: re.Match[str], setting: Setting) -> Timex | None:
    if setting.told:
        return relative(f"{setting.told[:4]}-12")
    return relative(f"{setting.published.year:04d}-12" if setting.published else "XXXX-12")


def _financial_year(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "the year ended March 31" as a length of time, "the full year" as the year itself."""
    if re.match(r" (?:ended|ending)\b", setting.after(match)):
        return Timex(TimexType.DURATION, "P1Y", written("").basis)
    if match["kind"] is None and not re.match(r"[.,;]|'s|’s", setting.after(match)):
        return None
    return relative(f"{setting.published.year:04d}" if setting.published else "XXXX")


_OF_YEAR: Final = (
    rf"(?:(?P<year>{YEAR}) |(?i:(?:this|last|next) year(?:'s|’s) |year-(?:ago|earlier) |latest ))"
)

FORMS: Final[tuple[Form, ...]] = (
    Form(
        "quarter",
        rf"(?:(?i:the |{PART} (?:in )?)(?!{YEAR}-|[a-z0-9]+-(?i:quarter))(?:the )?)?{_OF_YEAR}?"
        r"(?i:fiscal[ -])?(?P<ordinal>(?i:first|second|third|fourth|1st|2nd|3rd|4th))[- ]"
        r"(?i:fiscal )?(?i:quarter)\b(?!-|(?i: of (?:an|the) (?:hour|century|mile)))"
        rf"(?:(?: of|,)? (?:(?i:fiscal) )?(?P<year2>{ANY_YEAR})\b|(?i:(?: of)? (?:last|this"
        r"|next) year)\b)?",
        _quarter,
    ),
    Form(
        "short_quarter",
        rf"(?:(?P<year>{YEAR})[ -]?)?\b(?P<code>[Qq][1-4]|H[12])\b(?!-)"
        rf"(?:(?:,? | of )(?P<year2>{YEAR})\b|(?i:(?: of)? (?:last|this|next) year)\b)?",
        _short_quarter,
    ),
    Form(
        "near_quarter",
        r"(?P<which>(?i:the (?:latest|current|coming|following|previous|preceding|next|last|same)"
        rf"|this|next|last|that|the)) (?:(?P<year>{YEAR}) )?"
        r"(?i:quarter|(?<=\d )period)\b(?!-|back|horse)",
        _near_quarter,
    ),
    Form("latest_period", r"(?i:the latest period)\b", _latest_period),
    Form(
        "year_before",
        r"(?i:(?:the )?(?:comparable )?year-(?:ago|earlier)(?: (?P<period>quarter|period))?"
        r"|(?:a|one) year (?:ago|earlier)|the (?:corresponding|same|comparable) period last year"
        r"|last year(?:'s|’s) quarter)\b",
        _year_before,
    ),
    Form(
        "half",
        rf"(?i:(?:the )?(?P<half>first|second|last|latter) half of )"
        rf"(?:(?P<year>{YEAR})\b|(?i:(?P<which>this|last|next|the) year)\b)",
        _half,
    ),
    Form(
        "year_end",
        r"(?i:around )?(?i:year[- ]end|year(?:'s|’s) end|the end of the year)\b",
        _year_end,
    ),
    Form(
        "financial_year",
        r"(?i:the (?P<kind>full |fiscal |calendar |current |latest fiscal )?year)\b(?!-)",
        _financial_year,
    ),
)
