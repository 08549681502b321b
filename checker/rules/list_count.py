"""A list that has more or fewer entries than the text says.

Flags: "Five things to know" over four numbered or bulleted entries; "three reasons: first …,
second …"; "four countries: France, Germany and Italy".

Leaves alone: lists that are not whole ("including", "among them", "such as"), names with
titles and ages between commas, rows of numbers with a gap, and lists that no number announces.

Why: an entry is cut and the headline stays. Every reader counts.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.rules.counted_lists import CountedList, counted_lists
from checker.rules.reading_at import reading_at, words_at
from checker.types import AnnotatedArticle, Discrepancy, Kind, Severity, Story


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield each list that has another number of entries than it is announced with."""
    for annotated in story.articles:
        for found in counted_lists(annotated):
            if found.number.value != len(found.entries):
                yield _discrepancy(annotated, found)


def _discrepancy(annotated: AnnotatedArticle, found: CountedList) -> Discrepancy:
    listed = f"{len(found.entries)} entries"
    announced = words_at(annotated, found.said)
    return Discrepancy(
        kind=Kind.NUMBER,
        severity=Severity.WARNING,
        message=f"“{announced}” stands over a list of {listed}",
        readings=(
            reading_at(annotated, found.said),
            reading_at(annotated, *found.entries, value=listed),
        ),
        confidence=found.confidence,
    )
