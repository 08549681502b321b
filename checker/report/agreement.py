"""What the articles agree on: claims that most independent sources make in their own words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import islice

from checker.story.claims.agreements import Agreement, find_agreements
from checker.types import Finding, Report

#: A handful: what an editor reads in half a minute.
_MOST = 6


def agreements(report: Report) -> tuple[Agreement, ...]:
    """The first few claims of the stories, best supported first, that no finding disputes."""
    is_disputed = partial(_is_disputed, findings=report.findings)
    found = (agreed for story in report.stories for agreed in find_agreements(story, is_disputed))
    return tuple(islice(found, _MOST))


def _is_disputed(agreed: Agreement, findings: Sequence[Finding]) -> bool:
    """Whether a finding sets two of the sentences against each other."""
    for finding in findings:
        touched = [
            any(
                place.overlaps(claim.passage)
                for place in reading.passages
                for claim in agreed.claims
            )
            for reading in finding.readings
        ]
        if sum(touched) > 1:
            return True
    return False
