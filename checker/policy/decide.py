"""Which disagreements become findings, under which name, and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from checker.policy.fingerprints import fingerprint_all
from checker.policy.merging import merge
from checker.settings import Settings
from checker.types import Discrepancy, Finding, Passage, Reading, Rule, Story

#: What one rule found in one story.
Found = tuple[Rule, Story, tuple[Discrepancy, ...]]


def decide(found: Iterable[Found], settings: Settings) -> tuple[Finding, ...]:
    """Turn what the rules found into findings, the most important first.

    A disagreement that one rule saw more than once in a story becomes one finding. Less confident
    ones than ``settings.min_confidence`` are left out. Severity comes first, then how many
    independent sources take part, then confidence, then the place in the articles.
    """
    findings = chain.from_iterable(
        _findings(rule, story, discrepancies, settings.min_confidence)
        for rule, story, discrepancies in found
        if settings.wants(rule.name)
    )
    return fingerprint_all(finding for _, finding in sorted(findings, key=lambda pair: pair[0]))


#: Severity, sources and confidence (all negative, so that more comes first), then the place,
#: and last the words, so that no two findings change places between runs.
Rank = tuple[int, int, float, Passage, str, str]


def _findings(
    rule: Rule, story: Story, discrepancies: tuple[Discrepancy, ...], least: float
) -> Iterator[tuple[Rank, Finding]]:
    likely = [found for found in discrepancies if found.confidence >= least]
    for discrepancy in merge(likely):
        finding = _finding(rule, story, discrepancy)
        yield _rank(story, finding), finding


def _finding(rule: Rule, story: Story, discrepancy: Discrepancy) -> Finding:
    readings = sorted(discrepancy.readings, key=lambda reading: _weight(story, reading))
    return Finding(
        rule=rule.name,
        kind=discrepancy.kind,
        severity=discrepancy.severity,
        confidence=discrepancy.confidence,
        message=discrepancy.message,
        fingerprint="",
        readings=tuple(readings),
        support=tuple(story.support(reading.passages) for reading in readings),
    )


def _weight(story: Story, reading: Reading) -> tuple[int, int, Passage]:
    """Most independent sources first, then most places, then the earlier place."""
    return -story.support(reading.passages), -len(reading.passages), min(reading.passages)


def _rank(story: Story, finding: Finding) -> Rank:
    passages = tuple(chain.from_iterable(reading.passages for reading in finding.readings))
    return (
        -finding.severity,
        -story.support(passages),
        -finding.confidence,
        min(passages),
        finding.rule,
        finding.message,
    )
