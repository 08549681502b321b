"""Times of day: "8:30 p.m. EST", "noon", "2:15pm", "nine in the morning"."""

from __future__ import annotations

import re
from typing import Final

from checker.extract.dates.forms import Form, Setting, Timex
from checker.lexicon.calendar import CARDINALS
from checker.types import DateBasis, TimexType

_ZONES: Final = (
    r"(?:E[SD]?T|C[SD]?T|M[SD]?T|P[SD]?T|GMT|UTC|BST|CES?T|IST|JST|AKS?D?T|(?i:local time|eastern"
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
    return _time(hour % 12 + (12 if afternoon else 0), match["minute"])


def _time(hour: int, minute: str | None) -> Timex:
    """A clock time of a day still to be found in its sentence (``dates.py`` does)."""
    return Timex(TimexType.TIME, f"XXXX-XX-XXT{hour:02d}:{minute or '00'}", DateBasis.RELATIVE)


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
    return _time(hour, match["minute"]) if hour < 24 and int(match["minute"]) < 60 else None


_HEDGE: Final = (
    r"(?i:(?:about|around|approximately|nearly|almost|just before|just after|shortly before"
    r"|shortly after|shortly past) )?"
)

FORMS: Final[tuple[Form, ...]] = (
    Form(
        "clock",
        rf"{_HEDGE}(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?)?[  ]?"
        rf"(?P<half>(?i:[ap]\. ?m\b\.?|[ap] ?m\b))"
        rf"(?:,? (?:\({_ZONES}\)|{_ZONES}\b))?",
        _clock,
    ),
    Form(
        "spoken_clock",
        rf"{_HEDGE}(?P<hour>(?i:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten"
        r"|eleven|twelve))(?::(?P<minute>[0-5]\d))?(?P<oclock>(?i: o['’]clock))?"
        r"(?:(?i: in the (?P<part>morning|afternoon|evening))|(?i: at night)|(?= (?i:tonight)\b)"
        r"|(?<=clock))\b",
        _spoken_clock,
    ),
    Form(
        "named",
        rf"{_HEDGE}(?P<word>(?i:noon|midday|midnight))\b(?:,? (?P<zone>{_ZONES})\b)?",
        _named,
    ),
    Form(
        "full_clock",
        rf"{_HEDGE}(?P<hour>[01]?\d|2[0-3])[:.]?(?P<minute>[0-5]\d)(?::[0-5]\d)? ?(?:hours )?"
        rf"(?:\((?:{_FULL_ZONES})\)|(?:{_FULL_ZONES})\b)",
        _full_clock,
    ),
    Form(
        "at_clock",
        r"(?<=\bat )(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?! (?:mark"
        r"|left|remaining|to (?:play|go)|into|of the)\b)",
        _at_clock,
    ),
)
