"""Compares times of day: clock times, parts of the day, and the time zones beside them."""

from __future__ import annotations

import re
from typing import Final

from checker.compare.verdict import Comparison, Verdict

#: First and last minute of a part of the day, as loosely as news uses the words.
_PARTS: Final = {
    "MO": (0, 12 * 60),
    "AF": (12 * 60, 18 * 60),
    "EV": (16 * 60, 24 * 60 - 1),
    "NI": (17 * 60, 30 * 60),
    "early": (0, 11 * 60),
    "late": (14 * 60, 30 * 60),
}
_CLOCK: Final = re.compile(r"(\d\d)(?::?(\d\d))?")
_ZONE: Final = re.compile(
    r"\b(?:([ECMP])[SD]?T|(AK)[SD]?T|(GMT|UTC)|(BST|CET)|(CEST)|(?i:(eastern|central|mountain|pacific)))\b"
)
#: Hours behind (-) or ahead of Greenwich in winter. In summer all of a country move together, so
#: that two times of one country still compare.
_HOURS: Final = {"E": -5, "C": -6, "M": -7, "P": -8, "AK": -9}
_MINUTES_OF_DAY: Final = 24 * 60


def compare_clocks(left: tuple[str, str], right: tuple[str, str]) -> Comparison:
    """Compare two times of one day, each given as (words, TIMEX3 value without its date).

    A clock time reaches some minutes either way: "about 3 p.m." less than a quarter of an hour,
    a full or half hour four minutes. Of two times with different zones, both are put to
    Greenwich time.
    """
    one, other = _reach(*left), _reach(*right)
    if one is None or other is None:
        return Comparison(Verdict.UNKNOWN, "a time of day nobody can resolve")
    zones = _zone(left[0]), _zone(right[0])
    if zones[0] is not None and zones[1] is not None and zones[0] != zones[1]:
        return _across_zones(_moved(one, -60 * zones[0]), _moved(other, -60 * zones[1]))
    if left[1] == right[1]:
        return Comparison(Verdict.SAME, "the same time of day")
    if _meet(one, other):
        return Comparison(Verdict.COMPATIBLE, "times of day that agree when rounded")
    if _whole_hours_apart(left, right) and (zones[0] is None) != (zones[1] is None):
        return Comparison(Verdict.UNKNOWN, "only one side names a time zone")
    return Comparison(Verdict.CONFLICT, "different times of day")


def _across_zones(one: tuple[int, int], other: tuple[int, int]) -> Comparison:
    if _meet(one, other):
        return Comparison(Verdict.COMPATIBLE, "the same time in two time zones")
    return Comparison(Verdict.CONFLICT, "different times of day in their time zones")


def _reach(words: str, value: str) -> tuple[int, int] | None:
    """First and last minute of the day that a time can mean."""
    if value in _PARTS:
        return _PARTS[value]
    clock = _CLOCK.fullmatch(value)
    if not clock:
        return None
    at = int(clock[1]) * 60 + int(clock[2] or 0)
    lower = words.lower()
    if re.search(r"\b(?:shortly|soon) (?:after|past)", lower):
        return at, at + 20
    if re.search(r"\bjust (?:after|past)", lower):
        return at, at + 10
    if re.search(r"\b(?:just|shortly) before|\b(?:nearly|almost)\b", lower):
        return at - 20, at
    slack = _slack(at, lower)
    return at - slack, at + slack


def _slack(at: int, words: str) -> int:
    if re.search(r"\b(?:about|around|approximately|roughly)\b", words):
        return 14
    if at % 30 == 0:
        return 4  # "3:30" and "3:33" are told of one event, and both are right
    return 2 if at % 5 == 0 else 0


def _zone(words: str) -> int | None:
    """Hours from Greenwich in winter, or None where no zone is named."""
    zone = _ZONE.search(words)
    if not zone:
        return None
    if zone[3]:
        return 0
    if zone[4] or zone[5]:
        return 2 if zone[5] else 1
    return _HOURS[(zone[1] or zone[2] or zone[6][0]).upper()]


def _moved(reach: tuple[int, int], minutes: int) -> tuple[int, int]:
    return reach[0] + minutes, reach[1] + minutes


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two reaches share a minute, on this day or across midnight."""
    return any(
        one[0] <= other[1] + shift and other[0] + shift <= one[1]
        for shift in (-_MINUTES_OF_DAY, 0, _MINUTES_OF_DAY)
    )


def _whole_hours_apart(left: tuple[str, str], right: tuple[str, str]) -> bool:
    one, other = _CLOCK.fullmatch(left[1]), _CLOCK.fullmatch(right[1])
    return bool(one and other and (one[2] or "00") == (other[2] or "00"))
