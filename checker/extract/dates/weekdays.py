"""Weekdays, parts of days, and the words for days around the day of writing."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from checker.extract.dates.forms import Form, Setting, Timex, relative, vague
from checker.extract.dates.tense import Tense
from checker.extract.dates.values import near_weekday, week_value
from checker.extract.dates.words import PART, UNIT, WEEKDAY, count_value, unit_code, weekday_number
from checker.lexicon.calendar import DAY_PARTS
from checker.types import TimexType

#: Days from the day of writing.
_DEICTIC: Final = {
    "the day before yesterday": -2,
    "yesterday": -1,
    "today": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}


def _weekday(match: re.Match[str], setting: Setting) -> Timex | None:
    weekday = weekday_number(match["weekday"])
    which = (match["which"] or "").lower()
    if _is_name(match, setting):
        return None
    part = DAY_PARTS[match["part"].lower().rstrip("s")] if match["part"] else ""
    suffix = f"T{part}" if part else ""
    if (
        which.startswith(("every", "each"))
        or match["plural"]
        or (match["part"] or "").endswith("s")
    ):
        return relative(f"XXXX-WXX-{weekday + 1}{suffix}", TimexType.SET, weekday)
    kind = TimexType.TIME if part else TimexType.DATE
    if setting.published is None or _SOME.search(setting.before(match)):
        return relative(f"XXXX-WXX-{weekday + 1}{suffix}", kind, weekday)
    told = setting.spoken_day if which in {"the following", "the previous"} else None
    day = _resolve(weekday, which, told or setting.published, setting.tense(match))
    if setting.spoken_day and _THROUGH.search(setting.before(match, 24)):
        day = near_weekday(setting.spoken_day, weekday, 1)
    if match["distance"]:
        day = _week_away(match["distance"].lower(), weekday, setting.published)
    return relative(f"{day.isoformat()}{suffix}", kind, weekday)


def _is_name(match: re.Match[str], setting: Setting) -> bool:
    """Whether a weekday belongs to a day of its own ("Good Friday"), a paper or a programme."""
    before = setting.text[max(setting.start, match.start() - 12) : match.start()]
    named = _NAMED_AFTER.match(setting.text, match.end("weekday"), setting.end)
    return bool(named or _NAMED_BEFORE.search(before))


def _week_away(distance: str, weekday: int, published: date) -> date:
    """The weekday of last or next week ("Friday of last week", "Tuesday next week")."""
    shift = {"last": -1, "next": 1}.get(distance, 0)
    monday = published - timedelta(days=published.weekday()) + timedelta(weeks=shift)
    return monday + timedelta(days=weekday)


def _resolve(weekday: int, which: str, published: date, tense: Tense) -> date:
    """The day a weekday names, seen from publication.

    News writes bare weekdays within seven days of publication; a past tense looks back, and the
    weekday of publication itself is the same day.
    """
    before = near_weekday(published - timedelta(days=1), weekday, -1)
    after = near_weekday(published + timedelta(days=1), weekday, 1)
    if which in {"last", "this past", "the previous", "past"}:
        return before
    if which in {"next", "this coming", "the following", "coming"}:
        return after
    if weekday == published.weekday():
        return published
    return (
        after if tense is Tense.FUTURE or (which == "this" and tense is Tense.UNKNOWN) else before
    )


def _deictic(match: re.Match[str], setting: Setting) -> Timex | None:
    word = match["word"].lower()
    named = match["part"] or match["mid"]
    part = DAY_PARTS[named.lower()] if named else ""
    return _day(setting, _DEICTIC[word], part)


def _day(setting: Setting, shift: int, part: str) -> Timex:
    kind = TimexType.TIME if part else TimexType.DATE
    suffix = f"T{part}" if part else ""
    if setting.published is None:
        return relative(f"XXXX-XX-XX{suffix}", kind)
    return relative(f"{(setting.published + timedelta(days=shift)).isoformat()}{suffix}", kind)


def _day_part(match: re.Match[str], setting: Setting) -> Timex | None:
    words = match["words"].lower()
    if words in {"tonight", "last night", "overnight"}:
        return _day(setting, -1 if words == "last night" else 0, "NI")
    which, part = words.rsplit(" ", 1)
    return _day(
        setting, {"last": -1, "yesterday": -1, "tomorrow": 1}.get(which, 0), DAY_PARTS[part]
    )


def _spoken_part(match: re.Match[str], setting: Setting) -> Timex | None:
    """A part of the day last spoken of: "that night", "the next morning", "in the evening"."""
    part = DAY_PARTS[match["part"].lower()]
    which = (match["which"] or "").lower()
    day = setting.spoken_day
    if day is None:
        return relative(f"XXXX-XX-XXT{part}", TimexType.TIME)
    shift = {"next": 1, "following": 1, "previous": -1}.get(which, 0)
    return relative(f"{(day + timedelta(days=shift)).isoformat()}T{part}", TimexType.TIME)


def _narrated_day(match: re.Match[str], setting: Setting) -> Timex | None:
    words = match["words"].lower()
    shift = -1 if re.search(r"before|previous|earlier", words) else 1
    if words == "this day":
        return vague("PRESENT_REF")
    if re.search(r"same|that|exact", words):
        shift = 0
    day = setting.spoken_day
    return relative((day + timedelta(days=shift)).isoformat() if day else "XXXX-XX-XX")


def _weekend(match: re.Match[str], setting: Setting) -> Timex | None:
    if setting.published is None:
        return relative("XXXX-WXX-WE")
    which = (match["which"] or "").lower()
    if which == "that":
        return relative(f"{_week_spoken_of(setting)}-WE")
    saturday = near_weekday(setting.published, 5, -1)
    if "next" in which or "coming" in which:
        saturday = near_weekday(setting.published + timedelta(days=1), 5, 1)
    elif "last" not in which and "past" not in which and setting.tense(match) is Tense.FUTURE:
        saturday = near_weekday(setting.published, 5, 1)
    return relative(f"{week_value(saturday)}-WE")


def _week_spoken_of(setting: Setting) -> str:
    """The week of the day last spoken of, for "that weekend"; an unknown one without a day."""
    return week_value(setting.spoken_day) if setting.spoken_day else "XXXX-WXX"


def _from_day(match: re.Match[str], setting: Setting) -> Timex | None:
    """A span counted from a named day: "a week from Tuesday", "two days before yesterday"."""
    count, (code, size) = count_value(match["count"]), unit_code(match["unit"])
    if setting.published is None or count is None or code not in {"D", "W"}:
        return relative("XXXX-XX-XX")
    word, side = match["day"].lower(), match["side"].lower()
    back = side == "before"
    if word in _DEICTIC:
        base = setting.published + timedelta(days=_DEICTIC[word])
    else:
        which = {"from": "next", "before": "last"}.get(side, "")
        base = _resolve(weekday_number(word), which, setting.published, setting.tense(match))
    days = int(count * size * (7 if code == "W" else 1))
    if side == "from" and word in _DEICTIC and match[0].lower().startswith("less than"):
        # Any day until then: "less than two weeks from today".
        return relative(f"{base.isoformat()}/{(base + timedelta(days=days)).isoformat()}")
    return relative((base + timedelta(days=-days if back else days)).isoformat())


#: Days that are one of a kind; those that a year fixes are among the holidays.
_NAMED_BEFORE: Final = re.compile(
    r"\b(?:Black|Bloody|Shrove|Fat|Super|Whit|Maundy|Holy|Giving|Ruby|Casual|Freaky|Patch) $"
)
#: "The Sunday Times", "Saturday Night Live".
_NAMED_AFTER: Final = re.compile(
    r" (?:Times|Telegraph|Mirror|Express|Post|Mail|Herald|Independent|Tribune|Review|Business Post"
    r"|(?:Night|Morning|Evening) (?:Live|Football|Lights|Fever|Raw))\b"
)
#: No one day: "on a recent Tuesday", "one Tuesday".
_SOME: Final = re.compile(r"\b(?:recent|one|any|some|another) $")
#: The end of "Monday through Friday" follows its beginning.
_THROUGH: Final = re.compile(r"day(?: through | to | until |[-–—])$")
_PARTS: Final = r"(?i:morning|afternoon|evening|night)"
_BEFORE: Final = rf"(?:(?:{PART}|(?i:mid-?(?:morning|afternoon)))[ -](?:on )?)?"

FORMS: Final[tuple[Form, ...]] = (
    Form(
        "from_day",
        r"(?i:(?:more than|less than|about|exactly) )?"
        rf"(?P<count>(?i:an?|one|two|three|four|five|six|seven|ten|\d{{1,3}})) (?P<unit>{UNIT})"
        r" (?P<side>(?i:from|before|after)) (?:last |next |this )?(?P<day>(?i:yesterday|today"
        rf"|tomorrow)|{WEEKDAY})\b",
        _from_day,
    ),
    Form(
        "weekday",
        rf"{_BEFORE}(?:(?P<which>(?i:this past|this coming|the previous|the following|last|next"
        r"|this|(?:every|each)(?: other)?|coming|past)) )?"
        rf"(?P<weekday>{WEEKDAY})(?P<plural>s)?(?![a-z])(?: (?P<part>{_PARTS}s?)\b)?(?:,? "
        r"(?:of )?(?P<distance>(?i:last|next|this)) week\b)?",
        _weekday,
    ),
    Form(
        "deictic",
        rf"(?:(?:{PART}|(?i:mid-?(?P<mid>morning|afternoon)))[ -](?:on )?)?"
        rf"(?P<word>(?i:the day before yesterday|the day after tomorrow|yesterday|today"
        rf"|tomorrow))\b(?: (?P<part>{_PARTS})\b)?",
        _deictic,
    ),
    Form(
        "day_part",
        rf"{_BEFORE}(?P<words>(?i:tonight|overnight|last night|last evening|this (?:morning"
        r"|afternoon|evening)))\b",
        _day_part,
    ),
    Form(
        "narrated_day",
        r"(?i:(?P<words>(?:the|that) (?:very )?(?:same|next|following|previous) day|that day"
        r"|the day before(?! [a-z])|the day after(?! [a-z])|the day earlier"
        r"|(?:earlier|later) (?:that|the same|in the) day|next day|the exact day"
        r"|(?<=to )this day))\b(?! of\b)",
        _narrated_day,
    ),
    Form(
        "spoken_part",
        r"(?i:(?:(?:(?:the|that) )?(?P<which>same|next|following|previous)|that) "
        rf"(?P<part>{_PARTS}))\b(?! (?:of|sky|shift|show|news|after|before|sun))",
        _spoken_part,
    ),
    Form(
        "weekend",
        rf"(?:{PART} )?(?:(?P<which>(?i:this past|this coming|the coming|the past|the|that|last"
        r"|this|next)) )(?i:weekend)\b(?! [a-z]+(?:er|ers)\b)",
        _weekend,
    ),
)
