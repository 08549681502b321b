"""A paraphrase that turns round what the quotation says.

Flags: what somebody is quoted as saying in one article and reported to have said in another, in
its own words, with a negation in one of them: "We will not close the harbour" and: she said that
they will close the harbour.

Leaves alone: what contradiction leaves alone, quotations compared with quotations, be they only
a part of the paraphrase (see quote-wording and quote-negation), numbers in a paraphrase (see
number-conflict), and a paraphrase that stands beside its own quotation in one article.

Why: a paraphrase is written from the quotation, often by another hand, and nobody holds the two
against each other again.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from checker.lexicon.phrases import listed
from checker.story.oppositions.clauses import Telling, telling
from checker.story.oppositions.find import opposed
from checker.story.oppositions.readings import disagreements
from checker.story.oppositions.sides import Opposition, Side
from checker.types import (
    Claim,
    Discrepancy,
    Kind,
    Passage,
    ReportMention,
    Severity,
    Story,
    Utterance,
)


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each paraphrase that denies what is quoted, or asserts it."""
    for utterance in story.utterances:
        for disagreement in disagreements(tuple(_turned(utterance, story)), story):
            said = [f"“{reading.value}”" for reading in disagreement.readings]
            yield Discrepancy(
                kind=Kind.CONTRADICTION,
                severity=Severity.WARNING,
                message=f"A quotation and its paraphrase say the opposite: {listed(said)}",
                readings=disagreement.readings,
                confidence=disagreement.confidence,
            )


def _turned(utterance: Utterance, story: Story) -> Iterator[Opposition]:
    """What the quotation and a report of one utterance tell the opposite of."""
    for quoted, reported in product(utterance.quotes, utterance.reports):
        if quoted.path == reported.path or _is_quoted_too(reported, utterance):
            continue
        places = quoted.passage, reported.passage
        for left, right in product(_tellings(places[0], story), _tellings(places[1], story)):
            for one, other in ((left, right), (right, left)):
                for found in opposed(one, other, reported.score):
                    if all(_stands_in(side, places) for side in (found.one, found.other)):
                        yield found


def _is_quoted_too(reported: ReportMention, utterance: Utterance) -> bool:
    """Whether a part of the paraphrase stands in quotation marks; those are compared as such."""
    return any(quoted.passage.overlaps(reported.passage) for quoted in utterance.quotes)


def _tellings(place: Passage, story: Story) -> Iterator[Telling]:
    """The sentences that a passage stands in."""
    annotated = story.by_path[place.path]
    for sentence in annotated.sentences:
        if sentence.speaks and sentence.span.overlaps(place.span):
            yield telling(annotated, (Claim(place.path, sentence),))


def _stands_in(side: Side, places: tuple[Passage, Passage]) -> bool:
    """Whether the words of a side belong to what is quoted or reported."""
    return any(side.passage.overlaps(place) for place in places)
