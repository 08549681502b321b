"""Articles that give one event different dates.

Flags: days, months, years, times of day and durations that answer the same question in two
articles and cannot both be true at the precision both wrote: "on Jan. 4" and "on Jan. 5".

Leaves alone: a vaguer date that holds the finer one ("in August", "Aug. 15"), the same day
written otherwise (Aug. 15, August 15, 15/8, "on Friday" in an article of that week), relative
dates of articles whose publication date is not known or that lie a week apart, relative dates that
come to days more than a week apart, "later in the day", "today" inside a
quotation, the same weekday named by both, dates of unlike fineness ("2012", "Friday"), a year that
neither wrote, clock times that agree in Greenwich or of which one names no time zone, vague ones
("recently"), and dates of which one sentence has the other's too ("from 1990 to 1991").

Why: a date is read from memory, from the dateline or from a release, and each may be a day off.
Nobody but the sources knows which is right; the editor sees all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.compare.calendar_values import days_of
from checker.rules.told import about, told
from checker.story.slots.readings import disagreements
from checker.story.slots.values import granularity
from checker.types import (
    DateBasis,
    DateMention,
    Discrepancy,
    Kind,
    Passage,
    Reading,
    Severity,
    Story,
)


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each event that has more than one date."""
    for slot, found in disagreements(story.date_slots, story):
        readings = _one_for_each_day([_everywhere(reading, story) for reading in found], story)
        if len(readings) > 1:
            message = told(readings) + about(slot)
            yield Discrepancy(Kind.DATE, Severity.WARNING, message, readings, slot.confidence)


def _one_for_each_day(readings: Sequence[Reading], story: Story) -> tuple[Reading, ...]:
    """The readings, those of one day made one: "Saturday, March 9" and "March 9"."""
    joined: dict[object, Reading] = {}
    for place, reading in enumerate(readings):
        mention = _mention_at(reading.passages[0], story)
        days = days_of(mention.value) if mention and granularity(mention) == "day" else None
        key = days if days and days.length == 1 else place
        first = joined.get(key)
        passages = (*first.passages, *reading.passages) if first else reading.passages
        joined[key] = Reading((first or reading).value, tuple(sorted(set(passages))))
    return tuple(sorted(joined.values(), key=lambda r: story.weight(r.passages)))


def _everywhere(reading: Reading, story: Story) -> Reading:
    """The reading with the other places where its articles write the same day of the month."""
    passages = {
        Passage(passage.path, same.start, same.end)
        for passage in reading.passages
        for mention in [_mention_at(passage, story)]
        if mention and mention.basis is not DateBasis.RELATIVE and granularity(mention) == "day"
        for same in story.by_path[passage.path].dates
        if same.value == mention.value and same.basis is not DateBasis.RELATIVE
    }
    return replace(reading, passages=tuple(sorted(passages.union(reading.passages))))


def _mention_at(passage: Passage, story: Story) -> DateMention | None:
    dates = story.by_path[passage.path].dates
    return next((mention for mention in dates if mention.span == passage.span), None)
