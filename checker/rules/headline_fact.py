"""A number, date or name in the headline that the text below it does not have.

Flags: a figure of the headline that no figure of the text is or allows ("12 killed" over "15
people were killed"), a weekday, day or month where the text has another, a person or place that
the text never names.

Leaves alone: rounding and hedges ("2M" over "2.1 million", "dozens" over "43"), sums of figures in
the text, small counts of what the text names one by one, lists ("5 things to know"), fractions and
ranks; first names, nicknames, letters ("GOP", "U.N."), capitals that stand for governments, places
within or around a place of the text, the writer's own name, and spellings (see headline-name).

Why: headlines are written last, by somebody else, and read by most. What they state and the text
does not is a slip in one of them, or was cut from the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.rules.beside_text import headings_of
from checker.rules.unstated import unstated_in_headline
from checker.types import BlockKind, Discrepancy, Story


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each fact that a headline has and its text has not."""
    for annotated in story.articles:
        for heading in headings_of(annotated, BlockKind.HEADLINE):
            yield from unstated_in_headline(heading)
