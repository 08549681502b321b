"""Articles that give one quantity different values.

Flags: counts, sums of money, percentages, measures, ages and scores that answer the same question
in two articles and cannot both be true: "22 people were killed" and "24 people were killed".

Leaves alone: values that fit each other at the precision written ("about 2,500" and "2,487",
"dozens" and "43", 100 miles and 160 km), values of different kinds or units, numbers that
only stand in similar sentences (24 dead and 249 injured answer two questions), and values of
which one sentence has the other's too ("28 of 41 passes").

Why: a toll, a price or an age that differs between two outlets is the commonest mistake that
survives into print. A later article may rightly have a higher toll, so the finding is a warning:
the editor sees both values with their places, and of a toll that rose from one publication date
to the next the dates too. The same figures at another size ("$4 million" and "$4 billion") are a
slip in one of the texts, and an error.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.rules.number_words import is_slip, message_of
from checker.story.slots.readings import disagreements
from checker.types import Discrepancy, Kind, Severity, Story


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each quantity that has more than one value."""
    for slot, readings in disagreements(story.number_slots, story):
        severity = Severity.ERROR if is_slip(slot, readings) else Severity.WARNING
        message = message_of(slot, readings, story)
        yield Discrepancy(Kind.NUMBER, severity, message, readings, slot.confidence)
