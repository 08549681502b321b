"""How severe and how probable a finding must be told, as the desk wants it by rule and path."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace

from checker.policy.drafts import from_the_side_of
from checker.settings import Settings
from checker.types import Discrepancy, Finding, Rule, Story


def likely(
    discrepancies: Iterable[Discrepancy], rule: Rule, settings: Settings
) -> Iterator[Discrepancy]:
    """The discrepancies that are probable enough somewhere they stand, as severe as is wanted."""
    for found in discrepancies:
        if found.confidence >= _least(found, settings):
            yield replace(found, severity=settings.severity.get(rule.name, found.severity))


def at_its_place(
    finding: Finding, story: Story, settings: Settings, drafts: Set[str]
) -> Finding | None:
    """The finding as it is told at its place; none where it is not told there."""
    if not settings.paths:
        return finding
    sided = next(iter(from_the_side_of(drafts, [finding], [story])), finding)
    path = sided.told_at(drafts).path
    severity = settings.severity_at(path, finding.rule, finding.severity)
    if severity is None or finding.confidence < settings.min_confidence_at(path):
        return None
    return replace(finding, severity=severity)


def _least(found: Discrepancy, settings: Settings) -> float:
    if not settings.paths:
        return settings.min_confidence
    paths = {place.path for reading in found.readings for place in reading.passages}
    return min(settings.min_confidence_at(path) for path in sorted(paths))
