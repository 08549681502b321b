"""What the articles agree on: a heading, and a line for each claim."""

from __future__ import annotations

from collections.abc import Iterator

from checker.report.agreement import agreement_heading, agreements, claims_of
from checker.report.escape import escape
from checker.report.places import Places
from checker.story.claims.agreements import Agreement


def agreement(places: Places) -> Iterator[str]:
    """A heading and one line for each claim, best supported first; nothing where there is none."""
    lines = [_line(agreed, places) for agreed in agreements(places.report)]
    if lines:
        yield f"## {agreement_heading(places.report)}"
        yield "\n".join(lines)


def _line(agreed: Agreement, places: Places) -> str:
    claim = agreed.claim
    words = places.articles[claim.path].text[claim.sentence.start : claim.sentence.end]
    links = places.links(each.passage for each in claims_of(agreed, places.report))
    return f"- {escape(words)} ({links})"
