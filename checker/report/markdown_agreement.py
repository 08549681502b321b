"""What the articles agree on: a heading, and a line for each claim."""

from __future__ import annotations

from collections.abc import Iterator

from checker.report.agreement import agreements
from checker.report.escape import escape
from checker.report.places import Places
from checker.story.claims.agreements import Agreement


def agreement(places: Places) -> Iterator[str]:
    """A heading and one line for each claim, best supported first; nothing where there is none."""
    lines = [_line(agreed, places) for agreed in agreements(places.report)]
    if lines:
        yield f"## {_heading(places)}"
        yield "\n".join(lines)


def _heading(places: Places) -> str:
    drafts = len(places.report.drafts)
    if not drafts:
        return "What the articles agree on"
    return f"What the draft{'s' if drafts > 1 else ''} and most sources say"


def _line(agreed: Agreement, places: Places) -> str:
    claim = agreed.claim
    words = places.articles[claim.path].text[claim.sentence.start : claim.sentence.end]
    drafts = places.report.drafts
    claims = sorted(agreed.claims, key=lambda claim: claim.path not in drafts)
    links = places.links(each.passage for each in claims)
    return f"- {escape(words)} ({links})"
