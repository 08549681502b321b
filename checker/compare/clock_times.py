"""Compares times of day: clock times, parts of the day, and the time zones beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from checker.compare.verdict import Comparison, Verdict

#: First and last minute of each stretch that a time can mean.
Reaches = tuple[tuple[int, int], ...]

#: First and last minute of a part of the day, as loosely as news uses the words.
_PARTS: Final = {
    "MO": (0, 12 * 60),
    "AF": (12 * 60, 18 * 60),
    "EV": (16 * 60, 24 * 60 - 1),
    "NI": (17 * 60, 30 * 60),
    "early": (0, 11 * 60),
    "late": (14 * 60, 30 * 60),
}
_CLOCK: Final = re.compile(r"(\d\d)(?::?(\d\d)(?::\d\d)?)?")
#: Hours behind (-) or ahead of Greenwich in winter and in summer, which all zones with summer
#: time share in the main. "EST" is written all year by many.
_HOURS: Final[dict[str, tuple[int, int]]] = {
    "ET": (-5, -4),
    "EST": (-5, -4),
    "EDT": (-4, -4),
    "CT": (-6, -5),
    "CST": (-6, -5),
    "CDT": (-5, -5),
    "MT": (-7, -6),
    "MST": (-7, -6),
    "MDT": (-6, -6),
    "PT": (-8, -7),
    "PST": (-8, -7),
    "PDT": (-7, -7),
    "AKT": (-9, -8),
    "AKST": (-9, -8),
    "AKDT": (-8, -8),
    "GMT": (0, 0),
    "UTC": (0, 0),
    "BST": (1, 1),
    "CET": (1, 2),
    "CEST": (2, 2),
    "EET": (2, 3),
    "EEST": (3, 3),
    "MSK": (3, 3),
    "HKT": (8, 8),
    "JST": (9, 9),
    "KST": (9, 9),
    "AEST": (10, 11),
    "AEDT": (11, 11),
    "EASTERN": (-5, -4),
    "CENTRAL": (-6, -5),
    "MOUNTAIN": (-7, -6),
    "PACIFIC": (-8, -7),
}
_ZONE: Final = re.compile(
    rf"\b(?:{'|'.join(name for name in _HOURS if len(name) < 5)}"
    r"|(?i:eastern|central|mountain|pacific))\b"
)
#: What tells the halves of a day apart.
_HALF: Final = re.compile(
    r"(?i)[ap] ?\.? ?m\b|morning|afternoon|evening|night|noon|hours|GMT|UTC|\b0\d:\d"
)
_HALF_DAY: Final = 12 * 60
_MINUTES_OF_DAY: Final = 24 * 60


def compare_clocks(left: tuple[str, str], right: tuple[str, str]) -> Comparison:
    """Compare two times of one day, each given as (words, TIMEX3 value without its date).

    A clock time reaches some minutes either way: "about 3 p.m." less than a quarter of an hour,
    a full or half hour four minutes; "three o'clock" is one of two. Of two times with different
    zones, both are put to Greenwich time; a zone named by one side only leaves open which half
    or full hours lie between.
    """
    one, other = _reaches(*left), _reaches(*right)
    if not one or not other:
        return Comparison(Verdict.UNKNOWN, "a time of day nobody can resolve")
    zones = zone_of(left[0]), zone_of(right[0])
    if zones[0] and zones[1] and zones[0] != zones[1]:
        return _across_zones(
            (_to_greenwich(one, first), _to_greenwich(other, second))
            for first, second in zip(zones[0], zones[1], strict=True)
        )
    if left[1] == right[1]:
        return Comparison(Verdict.SAME, "the same time of day")
    if _any_meet(one, other):
        return Comparison(Verdict.COMPATIBLE, "times of day that agree when rounded")
    if bool(zones[0]) != bool(zones[1]) and _half_hours_apart(left[1], right[1]):
        return Comparison(Verdict.UNKNOWN, "only one side names a time zone")
    return Comparison(Verdict.CONFLICT, "different times of day")


def _across_zones(seasons: Iterable[tuple[Reaches, Reaches]]) -> Comparison:
    if any(_any_meet(one, other) for one, other in seasons):
        return Comparison(Verdict.COMPATIBLE, "the same time in two time zones")
    return Comparison(Verdict.CONFLICT, "different times of day in their time zones")


def _reaches(words: str, value: str) -> Reaches:
    """Each stretch of the day that a time can mean: two where its half of the day is open."""
    reach = _reach(words, value)
    if reach is None:
        return ()
    is_open = _CLOCK.fullmatch(value) and value < "13" and not _HALF.search(words)
    return (reach, _moved(reach, _HALF_DAY)) if is_open else (reach,)


def _to_greenwich(reaches: Reaches, hours: int) -> Reaches:
    return tuple(_moved(reach, -60 * hours) for reach in reaches)


def _any_meet(one: Reaches, other: Reaches) -> bool:
    return any(_meet(left, right) for left in one for right in other)


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


def zone_of(words: str) -> tuple[int, int] | None:
    """Hours from Greenwich in winter and summer; None where no zone is named."""
    zone = _ZONE.search(words)
    return _HOURS[zone[0].upper()] if zone else None


def _moved(reach: tuple[int, int], minutes: int) -> tuple[int, int]:
    return reach[0] + minutes, reach[1] + minutes


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two reaches share a minute, on this day or across midnight."""
    return any(
        one[0] <= other[1] + shift and other[0] + shift <= one[1]
        for shift in (-_MINUTES_OF_DAY, 0, _MINUTES_OF_DAY)
    )


def _half_hours_apart(left: str, right: str) -> bool:
    """Whether the minutes of two clock times agree, or miss each other by a half hour."""
    one, other = _CLOCK.fullmatch(left), _CLOCK.fullmatch(right)
    return bool(one and other and (int(one[2] or 0) - int(other[2] or 0)) % 30 == 0)
