"""Articles that give one event different dates.

Flags: days, months, years, times of day and durations that answer the same question in two
articles and cannot both be true at the precision both wrote: "on Jan. 4" and "on Jan. 5".

Leaves alone: a vaguer date that holds the finer one ("in August", "Aug. 15"), the same day
written otherwise (Aug. 15, August 15, 15/8, "on Friday" in an article of that week), relative
dates of articles whose publication date is not known or that lie a week apart, "today" inside a
quotation, the same weekday named by both, dates of unlike fineness ("2012", "Friday"), a year that
neither wrote, clock times that agree in Greenwich or of which one names no time zone, vague ones
("recently"), and dates of which one sentence has the other's too ("from 1990 to 1991").

Why: a date is read from memory, from the dateline or from a release, and each may be a day off.
Nobody but the sources knows which is right; the editor sees all of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.story.slots.readings import disagreements, told
from checker.types import Discrepancy, Kind, Severity, Story


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each event that has more than one date."""
    for slot, readings in disagreements(story.date_slots, story):
        message = told(slot, readings)
        yield Discrepancy(Kind.DATE, Severity.WARNING, message, readings, slot.confidence)
