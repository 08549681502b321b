"""What the articles agree on: claims that most independent sources make in their own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby

from checker.report.escape import escape
from checker.report.excerpt import shorten
from checker.report.places import Places
from checker.types import Claim, Cluster, Finding, Passage, Story

#: A handful: what an editor reads in half a minute.
_MOST = 6
#: Sentences this alike, word for word, are copied: furniture, or one agency's text. Rewritten
#: sentences of one fact share at most two thirds of their words.
_COPIED = 0.85
#: Shorter sentences say too little by themselves ("He declined.").
_WORDS = 6
_LENGTH = 220


def agreement(places: Places) -> Iterator[str]:
    """A heading and one line for each claim, best supported first; nothing where there is none."""
    lines = [
        line
        for story in places.report.stories
        for line in _lines(story, places.report.findings, places)
    ]
    if lines:
        yield "## What the articles agree on"
        yield "\n".join(lines[:_MOST])


def _lines(story: Story, findings: Sequence[Finding], places: Places) -> Iterator[str]:
    ranked = []
    for cluster in story.clusters:
        sources = _sources(cluster, story)
        claim = _representative(cluster, story)
        if 2 * sources > len(set(story.sources)) > 1 and claim and not _disputed(cluster, findings):
            ranked.append((-sources, claim.passage, cluster))
    for _, passage, cluster in sorted(ranked, key=lambda entry: entry[:2]):
        links = places.links(_first_of_each(cluster))
        yield f"- {escape(shorten(story.words(passage), _LENGTH))} ({links})"


def _sources(cluster: Cluster, story: Story) -> int:
    """How many independent sources make the claim; those that copied the words count once."""
    kept: dict[int, list[str]] = {}
    for claim in cluster.claims:
        words = story.words(claim.passage).casefold().split()
        if not any(_is_copied(words, other) for other in kept.values()):
            kept.setdefault(story.source_of[claim.path], words)
    return len(kept)


def _is_copied(words: list[str], other: list[str]) -> bool:
    return SequenceMatcher(None, words, other, autojunk=False).ratio() >= _COPIED


def _representative(cluster: Cluster, story: Story) -> Claim | None:
    """The shortest sentence that still says the whole, preferably without a quotation."""
    full = [c for c in cluster.claims if len(story.words(c.passage).split()) >= _WORDS]
    return min(full, key=lambda claim: _plainness(claim, story), default=None)


def _plainness(claim: Claim, story: Story) -> tuple[bool, int, str]:
    words = story.words(claim.passage)
    return any(mark in words for mark in '"“”'), len(words), claim.path


def _disputed(cluster: Cluster, findings: Sequence[Finding]) -> bool:
    """Whether a finding sets two of the sentences against each other."""
    for finding in findings:
        touched = [
            any(
                place.path == claim.path and place.span.overlaps(claim.sentence.span)
                for place in reading.passages
                for claim in cluster.claims
            )
            for reading in finding.readings
        ]
        if sum(touched) > 1:
            return True
    return False


def _first_of_each(cluster: Cluster) -> list[Passage]:
    """The first place of the claim in each article."""
    places = sorted(claim.passage for claim in cluster.claims)
    return [next(group) for _, group in groupby(places, key=lambda place: place.path)]
