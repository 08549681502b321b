"""Findings from a draft's side: those it takes part in, and how many sources have each reading."""

from __future__ import annotations

from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

from checker.errors import CheckerError
from checker.rules.single_source import NAME as SINGLE_SOURCE
from checker.types import Article, Finding, Passage, Story


def require_drafts(drafts: Set[str], articles: Iterable[Article]) -> None:
    """Raise ``CheckerError`` for a draft that is none of the articles."""
    unknown = sorted(drafts - {article.path for article in articles})
    if unknown:
        problem = "is to be a draft and is none of the articles"
        raise CheckerError(f"{unknown[0]}: {problem}. Give it among them, by the same path.")


def from_the_side_of(
    drafts: Set[str], findings: Iterable[Finding], stories: Sequence[Story]
) -> tuple[Finding, ...]:
    """Keep the findings in which a draft takes part, in their order; all where there is no draft.

    ``drafts`` are paths of articles. A draft takes part where some words of a reading stand in
    it: it may agree with one side of a disagreement among sources. The support of a reading is
    counted without the drafts, since nobody confirms what he says himself. What no source has is
    told after all else that is as severe, in the order of the drafts: it is read along with them.
    """
    if not drafts:
        return tuple(findings)
    story_of = {annotated.path: story for story in stories for annotated in story.articles}
    sided = (
        replace(finding, support=_support(finding, drafts, story_of))
        for finding in findings
        if any(place.path in drafts for place in _places(finding))
    )
    return tuple(sorted(sided, key=lambda finding: _turn(finding, drafts)))


def _turn(finding: Finding, drafts: Set[str]) -> tuple[int, tuple[Passage, ...]]:
    """Where a finding is told among others, which stay in their order where this is the same."""
    is_alone = finding.rule == SINGLE_SOURCE
    return -finding.severity, (finding.told_at(drafts),) if is_alone else ()


def _places(finding: Finding) -> Iterable[Passage]:
    return (place for reading in finding.readings for place in reading.passages)


def _support(finding: Finding, drafts: Set[str], story_of: dict[str, Story]) -> tuple[int, ...]:
    story = next(story_of[place.path] for place in _places(finding))
    return tuple(
        story.support(tuple(place for place in reading.passages if place.path not in drafts))
        for reading in finding.readings
    )
