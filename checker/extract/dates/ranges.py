"""Weeks, months, quarters and years named by their distance: "last month", "two years ago"."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Final

from checker.extract.dates.forms import Form, Setting, Timex, relative, vague, written
from checker.extract.dates.tense import Tense
from checker.extract.dates.values import (
    duration_value,
    first_day,
    safe_date,
    season_value,
    shift_value,
    week_value,
)
from checker.extract.dates.words import (
    COUNT,
    DAY,
    MONTH,
    ORDINAL,
    PART,
    SEASON,
    UNIT,
    YEAR,
    count_value,
    day_number,
    month_number,
    unit_code,
)
from checker.extract.dates.years import nearest_year
from checker.lexicon.calendar import ORDINALS, SEASONS
from checker.types import DateBasis, TimexType

_SHIFTS: Final = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "next": 1,
    "coming": 1,
    "following": 1,
}
#: How many digits of a year "two decades ago" and "a century ago" give.
_PRECISION: Final = {"decade": 3, "century": 2, "centurie": 2}
#: What stands for a week, month or year when nobody knows when the article was published.
_UNKNOWN: Final = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Y": "XXXX"}


def _near_span(match: re.Match[str], setting: Setting) -> Timex | None:
    if match["unit"].istitle() and re.search(r"[\"'“‘`]$", setting.before(match)):
        return None  # the programme "This Week"
    which = match["which"].lower().removeprefix("the ")
    unit = match["unit"].lower()
    if unit == "century":
        return written("20") if setting.published else relative("XX")
    code, size = unit_code(unit)
    base = _base(which, setting)
    if base is None:
        return relative(_UNKNOWN[code])
    value = shift_value(base, code, _SHIFTS.get(which.rsplit(" ", 1)[-1], 0) * size)
    return relative(value[:3] if unit == "decade" else value)


def _base(which: str, setting: Setting) -> date | None:
    """The day to count from: the one last spoken of for "that year", else publication's."""
    if which in {"that", "same", "that same", "following", "previous"} and setting.spoken:
        return first_day(setting.spoken)
    return setting.published


def _past_span(match: re.Match[str], _setting: Setting) -> Timex | None:
    """Read "the past year": a length that ends now, not the calendar's last year."""
    code, size = unit_code(match["unit"])
    return Timex(TimexType.DURATION, duration_value(code, Decimal(size)), DateBasis.RELATIVE)


def _week_of(match: re.Match[str], setting: Setting) -> Timex | None:
    month, day = month_number(match["month"]), day_number(match["day"])
    year = int(match["year"]) if match["year"] else 0
    if not year and setting.published:
        year = nearest_year(month, day, setting.published, setting.tense(match))
    start = safe_date(year, month, day) if year else None
    return relative(week_value(start)) if start else relative("XXXX-WXX")


def _bare_span(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "earlier in the year", "late in the week": the present one."""
    unit = match["unit"].lower()
    base = setting.told_day or setting.published
    code, _ = unit_code(unit)
    return relative(shift_value(base, code, 0) if base else _UNKNOWN[code])


def _distant(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "two days ago", "three weeks later": counted from publication or the last date."""
    count, (code, size) = count_value(match["count"]), unit_code(match["unit"])
    side = match["side"].lower()
    back = side in {"ago", "earlier", "before", "previously", "prior", "back"}
    if count is None or code.startswith("T") or "couple" in match["count"].lower():
        return vague("PAST_REF" if back else "FUTURE_REF")
    base = setting.published
    if side not in {"ago", "from now", "hence", "back"} and setting.spoken:
        base = first_day(setting.spoken) or base
    if base is None or not _fits(base, code, count * size):
        return relative(_UNKNOWN[code])
    amount = int(count * size)
    value = shift_value(base, code, -amount if back else amount)
    return relative(value[: _PRECISION.get(match["unit"].lower().rstrip("s"), len(value))])


def _fits(base: date, code: str, amount: object) -> bool:
    """Whether so many units from a day still lie in years that a date can carry."""
    days = {"D": 1, "W": 7, "M": 31, "Y": 366}[code] * float(str(amount))
    return days < (base.year - 1) * 365


def _vague_distance(match: re.Match[str], _setting: Setting) -> Timex | None:
    return vague("PAST_REF" if match["side"].lower() in {"ago", "earlier"} else "FUTURE_REF")


def _season(match: re.Match[str], setting: Setting) -> Timex | None:
    if not _is_season(match, setting):
        return None
    code = SEASONS[match["season"].lower()]
    if match["year"]:
        return written(f"{match['year']}-{code}")
    which = (match["which"] or "").lower()
    if which in {"every", "each"}:
        return relative(f"XXXX-{code}", TimexType.SET)
    return relative(_season_of(code, which, match, setting))


def _season_of(code: str, which: str, match: re.Match[str], setting: Setting) -> str:
    """The season of the year told of, or the one that lies nearest to publication."""
    if setting.told:
        return f"{int(setting.told[:4]) + _SHIFTS.get(which.rsplit(' ', 1)[-1], 0):04d}-{code}"
    if setting.published is None:
        return f"XXXX-{code}"
    shift = -1 if re.search(r"last|past|previous", which) else int("next" in which)
    if not shift and setting.tense(match) is Tense.FUTURE:
        return _ahead(setting.published, code)
    return season_value(setting.published, match["season"], shift)


def _is_season(match: re.Match[str], setting: Setting) -> bool:
    """Whether a season is meant: not "they fall", "a spring broke", "the fall of the house"."""
    if match[0].lower() == "the fall" and _DOWNFALL.match(setting.after(match)):
        return False
    named = match["which"] or match["year"]
    return bool(named or _IN_SEASON.search(setting.before(match)))


def _ahead(published: date, code: str) -> str:
    """The season of this year, or of the next when this year's is over."""
    over = {"SP": 6, "SU": 9, "FA": 12, "WI": 13}[code]
    return f"{published.year + (published.month >= over):04d}-{code}"


def _decade(match: re.Match[str], setting: Setting) -> Timex | None:
    if match["spoken"]:
        return written(_SPOKEN_DECADES[re.split("[- ]", match["spoken"].lower())[1]])
    if match["short"] and _DEGREES.search(setting.text, setting.start, setting.end):
        return None
    digits = (match["digits"] or match["short"] or "").lstrip("'’")
    if digits:
        return written(digits[:3] if len(digits) == 4 else f"19{digits[0]}")
    tens = {"twen": 2, "thir": 3, "fort": 4, "fift": 5, "sixt": 6, "seve": 7, "eigh": 8, "nine": 9}
    return written(f"19{tens[match['word'].lower()[:4]]}")


def _century(match: re.Match[str], setting: Setting) -> Timex | None:
    if match[0].endswith("Century") and re.match(r" [A-Z]", setting.after(match)):
        return None  # 20th Century Fox
    word = match["ordinal"].lower()
    number = int(re.sub(r"\D", "", word)) if word[0].isdigit() else ORDINALS[word]
    return written(f"{number - 1:02d}") if 1 <= number <= 22 else None


#: "The fall of Rome", "the fall in prices"; but "the fall of last year".
_DOWNFALL: Final = re.compile(r" (?:of (?!last|this|next|that|the year)|in |from )")
#: Where tens are degrees or years of age and no decade: "highs in 70's", "a man in 70's".
_DEGREES: Final = re.compile(
    r"(?i)\b(?:degrees?|temperatures?|highs?|lows?|weather|age[ds]?|m[ae]n|wom[ae]n|scor\w{1,4}"
    r"|percent)\b|°"
)
_SPOKEN_DECADES: Final = {"thousands": "200", "tens": "201", "twenties": "202"}
_IN_SEASON: Final = re.compile(r"\b(?:in|by|since|until|during) $")
_WHICH: Final = (
    r"(?i:(?:the )?(?:previous|following|same|current|coming|latest|preceding)|this past"
    r"|this coming|this same"
    r"|that same|last|this|next|that)"
)

FORMS: Final[tuple[Form, ...]] = (
    Form(
        "distant",
        r"(?i:(?:about|around|nearly|almost|some|roughly|more than|less than|over|at least) )?"
        rf"(?P<count>{COUNT})[ -]?(?i:more |full |short )?(?P<unit>{UNIT})(?: or (?:so|more))?"
        r" (?P<side>(?i:ago|earlier|later|from now|hence|previously|prior(?! to)"
        r"|back(?= [a-z]*ed\b)|before(?=[.,;])|after(?=[.,;])))\b",
        _distant,
    ),
    Form(
        "vague_distance",
        r"(?i:(?:long|years|months|weeks|days|hours|minutes|decades|centuries|moments|some time|"
        r"(?:a )?short(?:ly)? (?:time|while)) (?P<side>ago|earlier|from now))\b",
        _vague_distance,
    ),
    Form(
        "season",
        rf"(?:{PART}[ -])?(?:(?P<which>(?i:this past|this coming|the past|the previous"
        r"|the following|the|last|this|next|each|every)) )?"
        rf"(?P<season>{SEASON})(?:(?: of)? (?P<year>{YEAR})\b(?:[-–/]\d\d\b)?)?(?![a-z-])",
        _season,
    ),
    Form(
        "decade",
        r"(?i:(?:the )?(?:(?:early|mid|late|later)(?: to (?:mid|late))?[ -])?)(?:(?P<digits>"
        r"(?:1[5-9]|20)\d0|['’][2-9]0)(?:'|’)?s"
        r"|(?<=\b[Ii]n )(?P<short>[2-9]0)['’]s|(?<=\b[Ii]n the )(?P<spoken>(?i:two[- ]thousands"
        r"|twenty[- ]tens|twenty[- ]twenties))"
        r"|(?i:nineteen[- ])?(?P<word>(?i:twenties|thirties|forties|fifties|sixties|seventies"
        r"|eighties|nineties)))\b",
        _decade,
    ),
    Form(
        "century",
        rf"(?i:(?:the )?(?:(?:early|mid|late)[ -])?)(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)"
        rf"|{ORDINAL})(?:-| {{1,2}})(?i:century)\b",
        _century,
    ),
    Form(
        "week_of",
        rf"(?i:(?:the )?week of )(?P<month>{MONTH})(?: |\.)(?P<day>{DAY})(?:, (?P<year>{YEAR})\b)?",
        _week_of,
    ),
    Form(
        "past_span",
        r"(?i:(?:the )?past (?P<unit>day|week|month|quarter|year|decade|century))\b(?!-)",
        _past_span,
    ),
    Form(
        "near_span",
        rf"(?:{PART}[ -](?:in )?)?(?P<which>{_WHICH}) (?:(?i:fiscal|calendar) )?(?P<unit>(?i:day"
        r"|week|month|year|decade|century))\b(?!-| (?:old|long|period))",
        _near_span,
    ),
    Form(
        "bare_span",
        rf"{PART} (?:in )?(?i:the) (?P<unit>(?i:week|month|year))\b",
        _bare_span,
    ),
)
