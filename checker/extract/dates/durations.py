"""Lengths of time, and words for a time nobody can pin down."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from checker.extract.dates.forms import Form, Setting, Timex, vague
from checker.extract.dates.values import duration_value
from checker.extract.dates.words import (
    COUNT,
    ORDINAL,
    UNIT,
    count_value,
    day_number,
    unit_code,
)
from checker.types import DateBasis, TimexType

#: Vague words and what they point to. Only those that news annotators mark more often than not
#: stand here: "already", "once", "yet" and "then" are marked in 1 case of 20 (TimeBank).
_VAGUE: Final = {
    "now": "PRESENT_REF",
    "right now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "current": "PRESENT_REF",
    "these days": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "at present": "PRESENT_REF",
    "at this time": "PRESENT_REF",
    "at the moment": "PRESENT_REF",
    "recently": "PAST_REF",
    "more recently": "PAST_REF",
    "lately": "PAST_REF",
    "the past": "PAST_REF",
    "the future": "FUTURE_REF",
    "the near future": "FUTURE_REF",
    "as soon as possible": "FUTURE_REF",
    "the short term": "FUTURE_REF",
    "the near term": "FUTURE_REF",
}


def _duration(match: re.Match[str], setting: Setting) -> Timex | None:
    code, size = unit_code(match["unit"])
    count = count_value(match["count"])
    if _is_age(match, setting):
        return None
    if not _is_length(match["count"].lower(), match["unit"].lower(), match, setting):
        return None
    if match["half"]:
        count = None if count is None else count + Decimal("0.5")
    total = None if count is None else count * size
    return Timex(TimexType.DURATION, duration_value(code, total), DateBasis.WRITTEN)


def _is_length(count: str, unit: str, match: re.Match[str], setting: Setting) -> bool:
    """Whether a number and a unit are a time: not "a second term", "a quarter", "60 Minutes"."""
    if unit.startswith("second"):
        has_point = re.fullmatch(r"\d{1,9}\.\d{1,9}", count) is not None  # "3.5 second"
        is_many = unit.endswith("s") or has_point
        is_half = _SECOND_OF_TWO.match(setting.after(match)) is not None
        return count not in {"a", "an", "one", "the"} and is_many and not is_half
    if unit.startswith("quarter"):
        return _are_quarters(count, match, setting)
    if count in {"a", "an", "one"} and unit in {"day", "night"} and " " in match[0]:
        return _is_spent(count, match, setting)
    if match["unit"] in {"HR", "HRS"}:
        return False  # home runs
    shown = match["unit"][0].isupper() and not match["unit"].isupper()
    return not (shown and re.search(r"[\"'“‘`]$|'s $|’s $", setting.before(match)))


def _are_quarters(count: str, match: re.Match[str], setting: Setting) -> bool:
    """Whether quarters are of a year: not of a match, and not "three quarters of the votes"."""
    if match["unit"][-1] not in "sS" or "-" in match[0] or setting.is_sport:
        return False
    return not (count == "three" and setting.after(match).startswith(" of "))


def _is_spent(count: str, match: re.Match[str], setting: Setting) -> bool:
    """Whether "a day" lasts that long: not "a night for the stars", "one day you will see"."""
    spent = _SPENT.search(setting.before(match))
    return bool(spent or (count != "one" and _COUNTED_FROM.match(setting.after(match))))


def _is_age(match: re.Match[str], setting: Setting) -> bool:
    return re.match(r"[- ](?:olds?\b|of age\b)|'? old\b", setting.after(match)) is not None


def _nth(match: re.Match[str], _setting: Setting) -> Timex | None:
    """Read "the seventh straight day": something has lasted seven days."""
    code, size = unit_code(match["unit"])
    return Timex(
        TimexType.DURATION,
        duration_value(code, Decimal(day_number(match["ordinal"]) * size)),
        DateBasis.WRITTEN,
    )


def _game_clock(match: re.Match[str], _setting: Setting) -> Timex | None:
    minutes, seconds = int(match["minutes"]), int(match["seconds"])
    return Timex(TimexType.DURATION, f"PT{minutes}M{seconds}S", DateBasis.WRITTEN)


def _range(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "two to three weeks", "weeks or months": between two lengths, so none to compare."""
    if _is_age(match, setting):
        return None
    if match["join"] == " and " and not setting.before(match).endswith("between "):
        return None
    code, size = unit_code(match["lowunit"] or match["lowplural"] or match["unit"])
    low = count_value(match["low"]) if match["low"] else None
    return vague(duration_value(code, low and low * size), TimexType.DURATION)


def _vague_length(match: re.Match[str], setting: Setting) -> Timex | None:
    if _is_age(match, setting):
        return None
    code, _ = unit_code(match["unit"])
    return vague(duration_value(code, None), TimexType.DURATION)


def _some_time(_match: re.Match[str], _setting: Setting) -> Timex | None:
    return vague("PXX", TimexType.DURATION)


def _unit_long(match: re.Match[str], _setting: Setting) -> Timex | None:
    """Read "a yearlong trial", "day-long talks", "decades-long"."""
    code, size = unit_code(match["unit"])
    plural = match["unit"].lower().endswith("s")
    return Timex(
        TimexType.DURATION,
        duration_value(code, None if plural else Decimal(size)),
        DateBasis.WRITTEN,
    )


def _whole_unit(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "all day", "a full week" without its article, "half hour"."""
    if _is_age(match, setting):
        return None
    code, size = unit_code(match["unit"])
    how = match["how"].lower()
    value = duration_value(code, Decimal("0.5" if how == "half" else 1) * size)
    basis = DateBasis.VAGUE if how == "all" else DateBasis.WRITTEN
    return Timex(TimexType.DURATION, value, basis)


def _vague(match: re.Match[str], _setting: Setting) -> Timex | None:
    return vague(_VAGUE[match["words"].lower()])


def _recent_span(match: re.Match[str], _setting: Setting) -> Timex | None:
    code, _ = unit_code(match["unit"])
    if code == "Y" and match["which"].lower() in {"recent", "past"}:
        return vague("PAST_REF")
    return vague(duration_value(code, None), TimexType.DURATION)


#: What a day or night is spent by, counted in or compared with.
_SPENT: Final = re.compile(
    r"\b(?:for|in|within|than|spend(?:s|ing)?|spent|half|after|last(?:s|ed)|takes?|took|only|over"
    r"|about|least|most|by|every|the|of) $"
)
#: "He scored 3.5 second half goals".
_SECOND_OF_TWO: Final = re.compile(r"[- ](?:half|quarter|round|term|place|period|set)\b")
_COUNTED_FROM: Final = re.compile(r" (?:after|before|later|earlier|ago|long|and)\b")
_HEDGE: Final = (
    r"(?i:(?:about|around|nearly|almost|roughly|approximately|some|more than|less than|fewer than"
    r"|at least|at most|up to|no more than|over(?! (?:the|his|her|its|their|our|a|past|last"
    r"|next)\b)) )?"
)
_SPAN: Final = (
    r"(?i:(?:(?:the|its|his|her|their|our|these|those) )?(?:(?:past|last|next|first|coming"
    r"|previous|following"
    r"|final|latest|initial|full|entire) )?)"
)
_KIND: Final = (
    r"(?i:(?:more|additional|full|straight|consecutive|trading|business|working|long|whole|solid"
    r"|extra|other|further|calendar|school|academic|fiscal) )?"
)
_PLURAL: Final = (
    r"(?i:seconds|minutes|hours|days|nights|weekends|weeks|months|years|decades|centuries)"
)
_VAGUE_WORDS: Final = "|".join(sorted(_VAGUE, key=lambda words: (-len(words), words)))

FORMS: Final[tuple[Form, ...]] = (
    Form(
        "game_clock",
        r"(?P<minutes>\d{1,2})?:(?P<seconds>[0-5]\d)(?: minutes?)?(?= (?:mark|left|remaining|to "
        r"(?:play|go|left)|into)\b)",
        _game_clock,
    ),
    Form(
        "range",
        rf"{_HEDGE}{_SPAN}(?:(?P<low>{COUNT})(?: (?P<lowunit>{UNIT}) or two"
        rf"|(?:[- ]{UNIT})?(?P<join> to | or | and |-to-|(?<=\d)[-–—](?=\d)){COUNT}(?: more)?[- ]"
        rf"(?P<unit>{UNIT}))"
        rf"|(?P<lowplural>{_PLURAL})(?: or | to |, even ){_PLURAL})\b",
        _range,
    ),
    Form(
        "duration",
        rf"{_HEDGE}{_SPAN}(?P<count>{COUNT})(?: |(?<=\d)){_KIND}(?P<unit>{UNIT})\b(?!-)"
        r"(?:(?P<half> and a half)|(?i: or (?:so|more)))?",
        _duration,
    ),
    Form(
        "nth_day",
        rf"(?P<ordinal>{ORDINAL}|\d{{1,2}}(?:st|nd|rd|th)) (?i:straight|consecutive|successive) "
        r"(?P<unit>(?i:day|night|week|month|year))\b",
        _nth,
    ),
    Form(
        "nth_day_of",
        rf"(?P<ordinal>{ORDINAL}|\d{{1,2}}(?:st|nd|rd|th)) (?P<unit>(?i:day|night|week|month|year))"
        r"(?= of (?!the (?:week|month|year)\b)|(?i: in a row))",
        _nth,
    ),
    Form(
        "adjective",
        rf"(?i:(?:almost|nearly) )?(?P<count>{COUNT})(?:-and-a(?P<half>-half))?-"
        rf"(?P<unit>{UNIT})\b(?!-quarter)",
        _duration,
    ),
    Form("some_time", r"(?i:some time|a while|a long time)\b", _some_time),
    Form(
        "whole_unit",
        r"(?i:(?P<how>all|full|half)(?:[- ]| the )(?P<unit>hour|day|night|week|weekend|month|year"
        r"|decade|century))\b(?! of\b|-)",
        _whole_unit,
    ),
    Form(
        "unit_long",
        r"(?P<unit>(?i:hours?|days?|weeks?|months?|years?|decades?))(?i:-?long)\b",
        _unit_long,
    ),
    Form(
        "recent_span",
        r"(?i:(?P<which>recent|coming|past|future) (?P<unit>days|weeks|months|quarters|years"
        r"|decades)(?: and (?:days|weeks|months|years))?)\b",
        _recent_span,
    ),
    Form("these_days", r"(?i:(?P<words>these days))\b(?! of)", _vague),
    Form("vague_length", rf"(?P<unit>{_PLURAL})\b(?![- ]?(?:ago|old))", _vague_length),
    Form("vague", rf"(?i:(?P<words>{_VAGUE_WORDS}))\b(?!-)", _vague),
)
