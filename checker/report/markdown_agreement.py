"""What the articles agree on: claims that most independent sources make in their own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from checker.report.escape import escape
from checker.report.places import Places
from checker.story.claims.agreements import Agreement, find_agreements
from checker.types import Finding

#: A handful: what an editor reads in half a minute.
_MOST = 6


def agreement(places: Places) -> Iterator[str]:
    """A heading and one line for each claim, best supported first; nothing where there is none."""
    is_disputed = partial(_is_disputed, findings=places.report.findings)
    lines = [
        _line(agreed, places)
        for story in places.report.stories
        for agreed in find_agreements(story, is_disputed)
    ]
    if lines:
        yield "## What the articles agree on"
        yield "\n".join(lines[:_MOST])


def _line(agreed: Agreement, places: Places) -> str:
    claim = agreed.claim
    words = places.articles[claim.path].text[claim.sentence.start : claim.sentence.end]
    links = places.links(each.passage for each in agreed.claims)
    return f"- {escape(words)} ({links})"


def _is_disputed(agreed: Agreement, findings: Sequence[Finding]) -> bool:
    """Whether a finding sets two of the sentences against each other."""
    for finding in findings:
        touched = [
            any(
                place.path == claim.path and place.span.overlaps(claim.sentence.span)
                for place in reading.passages
                for claim in agreed.claims
            )
            for reading in finding.readings
        ]
        if sum(touched) > 1:
            return True
    return False
