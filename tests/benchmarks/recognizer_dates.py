"""Whether our reading of a sentence has the dates that a case of Recognizers-Text lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from checker.compare.calendar_values import days_of
from checker.extract.dates.find import find_dates
from checker.types import Article, Block, BlockKind, DateMention, Sentence, TimexType

Case = dict[str, Any]
Found = dict[str, Any]

#: Seconds of a unit of duration, with the month and year that Microsoft counts with.
_SECONDS = {"Y": 31536000, "M": 2592000, "W": 604800, "D": 86400, "H": 3600, "S": 1}
_PERIOD = re.compile(r"P(?:(\d[\d.]*[YMWD]))*(?:T.*)?$")
_PART = re.compile(r"(\d[\d.]*)([YMWDHS])")


def is_date_right(case: Case) -> bool:
    """Whether everything listed is read with its value, and nothing else of that type.

    A listed value is right when one of ours means the same time; a range also when its first
    and its last day are read as two dates, or when it is named by its length alone ("the next
    three days") and ours is that length, as TIMEX3 has them. What is named by its distance in
    weeks, months or years ("two years ago") is no day for us: ours is right when it holds the day.
    """
    mentions = _read(case)
    if not case["Results"]:
        return not mentions
    return all(_is_read(mentions, found) for found in case["Results"])


def _read(case: Case) -> tuple[DateMention, ...]:
    text = case["Input"]
    spoken = (case.get("Context") or {}).get("ReferenceDateTime")
    published = datetime.fromisoformat(spoken).date() if spoken else None
    article = Article(
        "a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),), published=published
    )
    return find_dates(article, (Sentence(0, len(text), BlockKind.PARAGRAPH, 0),))


def _is_read(mentions: Sequence[DateMention], found: Found) -> bool:
    start: int = found["Start"]
    length_written: int | None = found.get("Length")
    end = start + length_written if length_written else int(found.get("End", start)) + 1
    here = [mention for mention in mentions if mention.start < end and start < mention.end]
    value = found.get("Value") or {}
    timex = str(value.get("Timex") or value.get("timex") or "")
    resolutions = [value.get(name) or {} for name in ("FutureResolution", "PastResolution")]
    length = timex.rpartition(",")[2].rstrip(")")
    return any(
        mention.value in {timex, length}
        or any(_means(mention, resolution) for resolution in resolutions)
        for mention in here
    ) or any(_has_ends(here, resolution) for resolution in resolutions)


def _means(mention: DateMention, resolution: dict[str, str]) -> bool:
    """Whether a mention of ours means what Microsoft's reading of past or future comes to."""
    if "duration" in resolution:
        return mention.type is TimexType.DURATION and _is_long(mention, resolution["duration"])
    if "set" in resolution:
        repeated = mention.value.removeprefix("XXXX-XX-XX")  # of any day: we write the day too
        return repeated == resolution["set"].removeprefix("Set: ")
    if "time" in resolution:
        return _clock(mention.value) == resolution["time"]
    if "dateTime" in resolution:
        day, _, clock = resolution["dateTime"].partition(" ")
        return mention.value[:10] == day and _clock(mention.value) == clock
    if "date" in resolution:
        return mention.value == resolution["date"] or _holds(mention, resolution["date"])
    span = resolution.get("startDate"), resolution.get("endDate")
    return span in set(_spans(mention.value))


def _holds(mention: DateMention, day: str) -> bool:
    """Whether a time so many weeks, months or years away holds the day."""
    bounds = _bounds(mention.value)
    if bounds is None or not re.search(r"\b(?:week|month|year|decade)s?\b", mention.text):
        return False
    return bounds[0] <= date.fromisoformat(day) < bounds[1]


def _is_long(mention: DateMention, seconds: str) -> bool:
    if not _PERIOD.match(mention.value):
        return False
    date_part, _, time_part = mention.value.partition("T")
    total = sum(float(size) * _SECONDS[unit] for size, unit in _PART.findall(date_part))
    for size, unit in _PART.findall(time_part):
        total += float(size) * (60 if unit == "M" else _SECONDS[unit])
    return abs(total - float(seconds)) < 1


def _clock(value: str) -> str | None:
    """The hour of a value as Microsoft prints it."""
    match = re.search(r"T(\d\d)(?::(\d\d))?(?::(\d\d))?", value)
    return ":".join(part or "00" for part in match.groups()) if match else None


def _has_ends(mentions: Sequence[DateMention], resolution: dict[str, str]) -> bool:
    """Whether one mention begins on the first day of a range and one begins or ends on its last."""
    first, last = resolution.get("startDate"), resolution.get("endDate")
    if first is None and last is None:
        return False
    spans = [span for mention in mentions for span in _spans(mention.value)]
    spans += [(mention.value, mention.value) for mention in mentions]
    begins, ends = {begin for begin, _ in spans}, {end for _, end in spans}
    return (first is None or first in begins) and (last is None or last in begins | ends)


def _spans(value: str) -> Iterator[tuple[str | None, str | None]]:
    """The first day of a value and the first day after it, in each way Microsoft prints them."""
    bounds = _bounds(value)
    if bounds is not None:
        first, after = bounds
        yield first.isoformat(), after.isoformat()
        yield first.isoformat(), (after - timedelta(1)).isoformat()


def _bounds(value: str) -> tuple[date, date] | None:
    """The first day a value covers and the first after it; none where it names no such days."""
    if re.fullmatch(r"\d{2,3}", value):
        size = 10 ** (4 - len(value))
        return date(int(value) * size, 1, 1), date((int(value) + 1) * size, 1, 1)
    days = days_of(value) if re.match(r"\d{4}(?:-|$)", value) else None
    return (days.first, days.last + timedelta(1)) if days else None
