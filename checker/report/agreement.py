"""What the articles agree on: claims that most independent sources make in their own words."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import partial
from itertools import islice

from checker.report.places import Places
from checker.story.claims.agreements import Agreement, find_agreements
from checker.types import Claim, Finding, Report

#: A handful: what an editor reads in half a minute.
_MOST = 6


def agreements(report: Report) -> tuple[Agreement, ...]:
    """The first few claims of the stories, best supported first, that no finding disputes.

    A finding disputes what it disputes whether it is shown or hidden.
    Where there are drafts, those that a draft makes too, in its words.
    """
    is_disputed = partial(_is_disputed, findings=(*report.findings, *report.untold))
    found = (
        agreed
        for story in Places(report).compared
        for agreed in find_agreements(story, is_disputed)
    )
    if report.drafts:
        found = (own for agreed in found if (own := _as_told_by(report.drafts, agreed)))
    return tuple(islice(found, _MOST))


def agreement_heading(report: Report) -> str:
    """What stands above them."""
    if not report.drafts:
        return "What the articles agree on"
    return f"What the draft{'s' if len(report.drafts) > 1 else ''} and most sources say"


def claims_of(agreed: Agreement, report: Report) -> list[Claim]:
    """The claims that agree, those of drafts first."""
    return sorted(agreed.claims, key=lambda claim: claim.path not in report.drafts)


def _as_told_by(drafts: Set[str], agreed: Agreement) -> Agreement | None:
    """The agreement as a draft words it; none where no draft and source agree."""
    own = [claim for claim in agreed.claims if claim.path in drafts]
    if not own or len(own) == len(agreed.claims):
        return None
    others = tuple(claim for claim in agreed.claims if claim != own[0])
    return Agreement(own[0], others)


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
