"""Gives clock times the day their sentence speaks of, and joins "9 a.m. Friday" into one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from checker.lexicon.calendar import DAY_PARTS
from checker.types import DateMention, TimexType

_BETWEEN: Final = re.compile(r",? (?:on )?(?:the )?")
_DAY: Final = re.compile(r"(?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-\d)(?!/)")
_WHOLE_DAY: Final = re.compile(r"(?:\d{4}|XXXX)-\d\d-\d\d")
_PART_OF: Final = re.compile(
    r"\b(?i:(?:the )?(?:(?:very |early |small |late |wee )?"
    r"(?P<part>morning|afternoon|evening|night)"
    r"(?: hours)?|(?:early|small|wee|late) hours)) of (?:the )?$"
)
#: "The early morning hours of the " is 31 characters long.
_PART_REACH: Final = 36
#: What is repeated on a day or each day, and so can be at a time of that day.
_REPEATED: Final = re.compile(r"(?P<day>XXXX-WXX-\d)(?:T[A-Z]+)?|P1D|XXXX-XX-XXT[A-Z]+")
_BETWEEN_SET: Final = re.compile(r",? (?:at |on )?")
_MINUTES: Final = re.compile(r"\d[:.]\d|half|quarter|past|minutes")
_PAUSE: Final = re.compile(r"[,;]")
_OPEN: Final = "XXXX-XX-XXT"


def join_times(mentions: Sequence[DateMention], text: str) -> list[DateMention]:
    """The mentions of one sentence, with every clock time on its day where there is one.

    A clock time written directly before a day ("noon Saturday") becomes one mention with it.
    One that stands apart takes the nearest day of its sentence, and none when there is none.
    """
    joined: list[DateMention] = []
    for found in mentions:
        mention = _with_part(found, joined, text)
        if joined and (repeated := _repeated(joined[-1], mention, text)):
            joined[-1] = repeated
        elif (
            joined
            and _is_open(joined[-1])
            and _names_day(mention)
            and _beside(joined[-1], mention, text)
        ):
            joined.append(_together(joined.pop(), mention, text))
        else:
            joined.append(mention)
    days = [mention for mention in joined if _names_day(mention)]
    return [_placed(mention, days, text) if _is_open(mention) else mention for mention in joined]


def _with_part(day: DateMention, before: list[DateMention], text: str) -> DateMention:
    """A day with the part of it named before it: "the night of April 18", "the early hours of".

    The "hours" that were read as a length of time are taken back.
    """
    if day.type is not TimexType.DATE or not _WHOLE_DAY.fullmatch(day.value):
        return day
    floor = max(0, day.start - _PART_REACH)
    part = _PART_OF.search(text, floor, day.start)
    if part is None:
        return day
    while before and before[-1].end > part.start():
        before.pop()
    if part["part"] is None:
        return day
    code = DAY_PARTS[part["part"].lower()]
    words = text[part.start() : day.end]
    value = f"{day.value}T{code}"
    return replace(day, start=part.start(), text=words, type=TimexType.TIME, value=value)


def _repeated(first: DateMention, second: DateMention, text: str) -> DateMention | None:
    """A clock time and what repeats it as one: "every Monday at 4 p.m.", "3pm each day"."""
    if not _BETWEEN_SET.fullmatch(text, first.end, second.start):
        return None
    clock, repeat = (first, second) if _is_open(first) else (second, first)
    known = _REPEATED.fullmatch(repeat.value) if repeat.type is TimexType.SET else None
    if known is None or not _is_open(clock):
        return None
    hour = clock.value[len(_OPEN) :]
    if not _MINUTES.search(clock.text):
        hour = hour.removesuffix(":00")  # "4 p.m." is no more exact than that
    value = f"{known['day'] or 'XXXX-XX-XX'}T{hour}"
    return replace(
        repeat, start=first.start, end=second.end, text=text[first.start : second.end], value=value
    )


def _is_open(mention: DateMention) -> bool:
    """Whether the mention is a clock time without a day."""
    return (
        mention.type is TimexType.TIME and mention.value.startswith(_OPEN) and ":" in mention.value
    )


def _names_day(mention: DateMention) -> bool:
    return mention.type is not TimexType.SET and _DAY.match(mention.value) is not None


def _beside(clock: DateMention, day: DateMention, text: str) -> bool:
    return _BETWEEN.fullmatch(text, clock.end, day.start) is not None


def _together(clock: DateMention, day: DateMention, text: str) -> DateMention:
    value = _day_part(day) + clock.value[len(_OPEN) - 1 :]
    words = text[clock.start : day.end]
    return DateMention(clock.start, day.end, words, clock.type, value, day.basis, day.weekday)


def _placed(clock: DateMention, days: Sequence[DateMention], text: str) -> DateMention:
    if not days:
        return clock

    def distance(day: DateMention) -> tuple[bool, int, int]:
        """A day beyond a comma is farther than any other."""
        between = text[min(clock.end, day.end) : max(clock.start, day.start)]
        return _PAUSE.search(between) is not None, abs(day.start - clock.start), day.start

    nearest = min(days, key=distance)
    return replace(clock, value=_day_part(nearest) + clock.value[len(_OPEN) - 1 :])


def _day_part(mention: DateMention) -> str:
    found = _DAY.match(mention.value)
    return found[0] if found else mention.value
