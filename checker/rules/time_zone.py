"""A time of day whose conversion to another time zone does not work out.

Flags: "9 a.m. EDT (1400 GMT)", which is 1300 GMT; "2 p.m. Eastern, 10 a.m. Pacific".

Leaves alone: times that agree in winter or in summer (zones are often named without the season),
"local time" and zones that are not in the table, and times that are not beside each other.

Why: agencies give every hour twice, and the clocks change twice a year. One half is wrong, and a
reader who goes by it comes an hour late.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from checker.compare.clock_times import compare_clocks, zone_of
from checker.compare.verdict import Verdict
from checker.rules.reading_at import reading_at
from checker.types import AnnotatedArticle, Discrepancy, Kind, Severity, Span, Story

_ZONE: Final = (
    r"(?:E[DS]?T|C[DS]T|CT|M[DS]T|MT|P[DS]T|PT|AK[DS]T|GMT|UTC|BST|CES?T|EES?T|MSK|HKT|JST|KST|"
    r"AE[SD]T|(?:Eastern|Central|Mountain|Pacific)(?:\s(?:time|(?:Standard|Daylight)\sTime|Time))?)"
)
_CLOCK: Final = (
    r"(?:(?P<hour{0}>\d{{1,2}})(?:[:.](?P<minute{0}>[0-5]\d))?\s?(?P<half{0}>[ap]\.?m\.?)|"
    r"(?P<word{0}>noon|midnight)|"
    r"(?P<long{0}>[0-2]\d)[:.]?(?P<rest{0}>[0-5]\d)(?:\shours|\shrs)?)"
)
_PAIR: Final = re.compile(
    rf"\b(?P<left>{_CLOCK.format(1)},?\s{_ZONE})(?:\s?[(\[]|\s?/\s?|,?\sor\s|,\s|;\s|\s[–—-]\s)"
    rf"(?:or\s)?(?P<right>{_CLOCK.format(2)},?\s{_ZONE})\b"
)


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield each pair of times that name one moment in two zones, and do not."""
    for annotated in story.articles:
        for match in _PAIR.finditer(annotated.text):
            left, right = ((match[side], _value(match, at)) for side, at in _SIDES)
            if zone_of(left[0]) is None or zone_of(right[0]) in {None, zone_of(left[0])}:
                continue
            if "" in {left[1], right[1]} or not _speaks(annotated, match.start()):
                continue
            if compare_clocks(left, right).verdict is Verdict.CONFLICT:
                yield _discrepancy(annotated, match)


_SIDES: Final = (("left", "1"), ("right", "2"))
_NOON: Final = 12


def _value(match: re.Match[str], at: str) -> str:
    """The hour and minute as TIMEX3 has them, "13:00"; empty for an hour that is none."""
    if match[f"word{at}"]:
        return "12:00" if match[f"word{at}"] == "noon" else "00:00"
    if match[f"long{at}"]:
        hour = int(match[f"long{at}"])
        return f"{hour:02}:{match[f'rest{at}']}" if hour < 2 * _NOON else ""
    hour = int(match[f"hour{at}"])
    if not 1 <= hour <= _NOON:
        return ""
    hour = hour % _NOON + (_NOON if match[f"half{at}"][0] == "p" else 0)
    return f"{hour:02}:{match[f'minute{at}'] or '00'}"


def _speaks(annotated: AnnotatedArticle, at: int) -> bool:
    return any(s.speaks and s.start <= at < s.end for s in annotated.sentences)


def _discrepancy(annotated: AnnotatedArticle, match: re.Match[str]) -> Discrepancy:
    readings = tuple(reading_at(annotated, Span(*match.span(side))) for side, _ in _SIDES)
    return Discrepancy(
        kind=Kind.DATE,
        severity=Severity.ERROR,
        message=f"{readings[0].value} is not {readings[1].value}, in winter or in summer",
        readings=readings,
        confidence=0.85,
    )
