"""A number or date in a caption that the text says otherwise.

Flags: a figure or a day in a caption where the text has another of the same thing: "12 people were
killed" under the picture, "15 people were killed" in the text.

Leaves alone: what only the caption tells (when and by whom the picture was taken, who else is on
it), rounding and hedges, sums, ages, lists, and spellings of names (see headline-name).

Why: captions are written from the agency's, often days before the text, and nobody reads them
against it.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.rules.beside_text import headings_of
from checker.rules.unstated import unstated_in_caption
from checker.types import BlockKind, Discrepancy, Story


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each fact that a caption and its text tell differently."""
    for annotated in story.articles:
        for heading in headings_of(annotated, BlockKind.CAPTION):
            yield from unstated_in_caption(heading)
