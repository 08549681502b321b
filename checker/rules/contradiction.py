"""One article says that a thing is so, and another that it is not.

Flags: two sentences of one matter that say the same of the same, but for a negation in one of
them ("he was wearing crampons", "the man was not wearing crampons"), or but for two words that
exclude each other ("a silver Toyota", "a gray Toyota"). Where two people of the
story are each reported to say one of the two, it is told as their dispute.

Leaves alone: questions and conditions, what "will" happen against what happened, "not only" and
"no longer", a negation told by another word ("failed to appear", "did not appear") or in another
place ("I don't think he won", "I think he did not win"), "has not been released" where a later
article has the release, and words inside quotation marks of one utterance (see quote-wording).

Why: whether it happened is the first thing a reader wants to know. A lost "not" turns a story
round, and each article reads well in itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.lexicon.phrases import listed
from checker.rules.told import told
from checker.story.oppositions.alternates import exchanged
from checker.story.oppositions.find import aligned_tellings, negated
from checker.story.oppositions.readings import Disagreement, disagreements
from checker.story.oppositions.sides import are_one_utterance
from checker.types import Discrepancy, Kind, Severity, Story


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each thing that is both asserted and denied, or is two things."""
    pairs = tuple(aligned_tellings(story))
    for opposed in (negated(pairs), exchanged(pairs)):
        found = [o for o in opposed if not are_one_utterance(o.one, o.other, story)]
        for disagreement in disagreements(found, story):
            yield _discrepancy(disagreement)


def _discrepancy(disagreement: Disagreement) -> Discrepancy:
    kind, severity, message = Kind.CONTRADICTION, Severity.WARNING, told(disagreement.readings)
    if disagreement.speakers:
        kind, severity = Kind.DISPUTE, Severity.INFO
        message = f"{listed(disagreement.speakers)} contradict each other: {message}"
    return Discrepancy(kind, severity, message, disagreement.readings, disagreement.confidence)
