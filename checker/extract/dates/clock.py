"""Times of day: "8:30 p.m. EST", "noon", "2:15pm", "nine in the morning"."""

from __future__ import annotations

import re
from typing import Final

from checker.extract.dates.forms import Form, Setting, Timex
from checker.lexicon.calendar import CARDINALS
from checker.types import DateBasis, TimexType

_ZONES: Final = (
    r"(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC|BST|CES?T|EES?T|IST|JST|KST|HKT|MSK|AE[SD]T"
    r"|AKS?D?T|(?i:local time|eastern"
    r"(?: time)?"
    r"|pacific(?: time)?|central time|mountain time))"
)
_FULL_ZONES: Final = "GMT|UTC|BST|CES?T|EST|EDT|PST|PDT|local time"
_NAMED: Final = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}


def _clock(match: re.Match[str], _setting: Setting) -> Timex | None:
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if not 1 <= hour <= 12 or minute > 59:
        return None
    afternoon = match["half"].lower().startswith("p")
    return _time(hour % 12 + (12 if afternoon else 0), match["minute"], match["second"])


def _time(hour: int, minute: str | None, second: str | None = None) -> Timex:
    """A clock time of a day still to be found in its sentence (``joining.py`` does)."""
    clock = f"{hour:02d}:{minute or '00'}" + (f":{second}" if second else "")
    return Timex(TimexType.TIME, f"XXXX-XX-XXT{clock}", DateBasis.RELATIVE)


def _spoken_clock(match: re.Match[str], _setting: Setting) -> Timex | None:
    word = match["hour"].lower()
    hour = int(word) if word.isdigit() else CARDINALS.get(word, 0)
    if not 1 <= hour <= 12:
        return None
    part = (match["part"] or "").lower()
    if not part:
        return None if match["hour"].isdigit() and not match["oclock"] else _time(hour, None)
    afternoon = part in {"afternoon", "evening"} or (part.endswith("night") and hour > 5)
    return _time(hour % 12 + (12 if afternoon else 0), match["minute"])


def _named(match: re.Match[str], _setting: Setting) -> Timex | None:
    hour, minute = _NAMED[match["word"].lower()].split(":")
    return _time(int(hour), minute)


def _at_clock(match: re.Match[str], setting: Setting) -> Timex | None:
    """Read "at 2:56": a time of day, or of the round where a match is reported."""
    if setting.is_sport:
        value = f"PT{int(match['hour'])}M{int(match['minute'])}S"
        return Timex(TimexType.DURATION, value, DateBasis.WRITTEN)
    return _full_clock(match, setting)


def _full_clock(match: re.Match[str], _setting: Setting) -> Timex | None:
    hour = int(match["hour"])
    if hour > 23 or int(match["minute"]) > 59:
        return None
    return _time(hour, match["minute"], match["second"])


def _past_hour(match: re.Match[str], _setting: Setting) -> Timex | None:
    """Read "half past eight in the morning", "a quarter to nine", "ten minutes past 5 p.m."."""
    hour, half = _number(match["hour"]), (match["half"] or match["part"] or "").lower()
    minutes = _number(match["minutes"].split()[-1].replace("half", "30").replace("quarter", "15"))
    if half and not half.startswith(("a.", "am", "m")):
        hour = hour % 12 + 12
    at = hour * 60 + (minutes if match["side"].lower() == "past" else -minutes)
    return _time(at // 60 % 24, f"{at % 60:02d}") if minutes else None


def _number(word: str) -> int:
    return int(word) if word.isdigit() else CARDINALS.get(word.lower(), 0)


_HEDGE: Final = (
    r"(?i:(?:about|around|approximately|nearly|almost|just before|just after|shortly before"
    r"|shortly after|shortly past) )?"
)

_HOUR: Final = r"1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_FEW: Final = "five|ten|twenty|5|10|20|25"

FORMS: Final[tuple[Form, ...]] = (
    Form(
        "clock",
        rf"{_HEDGE}(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?"
        r"[  ]?"
        rf"(?P<half>(?i:[ap]\. ?m\b\.?|[ap] ?m\b))"
        rf"(?:,? (?:\({_ZONES}\)|{_ZONES}\b))?",
        _clock,
    ),
    Form(
        "spoken_clock",
        rf"{_HEDGE}(?P<hour>(?i:{_HOUR}))(?::(?P<minute>[0-5]\d))?(?P<oclock>(?i: o['’]clock))?"
        r"(?:(?i: in the (?P<part>morning|afternoon|evening))|(?i: at night)|(?= (?i:tonight)\b)"
        r"|(?<=clock))\b",
        _spoken_clock,
    ),
    Form(
        "past_hour",
        rf"{_HEDGE}(?P<minutes>(?i:half(?= past)|(?:a )?quarter(?= past| to)"
        rf"|(?:{_FEW})(?= minutes past)))(?i: minutes)? (?P<side>(?i:past|to))"
        rf" (?P<hour>(?i:{_HOUR}))\b(?![%.,:]?\d|%| per)"
        r"(?:(?i: o['’]clock))?(?:(?P<half>(?i: ?(?:a\.? ?m|p\.? ?m)\b\.?))"
        r"|(?i: in the (?P<part>morning|afternoon|evening)\b))?",
        _past_hour,
    ),
    Form(
        "named",
        rf"{_HEDGE}(?:12 )?(?P<word>(?i:noon|midday|midnight))\b(?:,? (?P<zone>{_ZONES})\b)?",
        _named,
    ),
    Form(
        "full_clock",
        rf"{_HEDGE}(?P<hour>[01]?\d|2[0-3])[:.]?(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?"
        r" ?(?:hours )?"
        rf"(?:\((?:{_FULL_ZONES})\)|(?:{_FULL_ZONES})\b)",
        _full_clock,
    ),
    Form(
        "at_clock",
        r"(?<=\bat )(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?![\d:])"
        r"(?! (?:mark|left|remaining|to (?:play|go)|into|of the)\b)",
        _at_clock,
    ),
)
