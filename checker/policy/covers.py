"""What the comments in articles speak for, and what they leave of a finding."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Set
from dataclasses import dataclass

from checker.types import AnnotatedArticle, Finding, Passage, Reading, Suppression


@dataclass(frozen=True, slots=True)
class Cover:
    """One comment that hides findings, with the path of its article."""

    path: str
    comment: Suppression

    def has(self, place: Passage, rule: str) -> bool:
        """Whether the comment speaks for a place and a rule."""
        covered = self.comment.covered
        if covered is None or place.path != self.path or not self.comment.hides:
            return False
        return rule in self.comment.rules and place.span.overlaps(covered)

    def readings(self, finding: Finding) -> tuple[Reading, ...]:
        """The readings of a finding that stand where the comment speaks for its rule."""
        return tuple(
            reading
            for reading in finding.readings
            if any(self.has(place, finding.rule) for place in reading.passages)
        )


def covers_of(articles: Iterable[AnnotatedArticle]) -> tuple[Cover, ...]:
    """The comments of all articles, in order of their places."""
    return tuple(
        Cover(annotated.path, comment)
        for annotated in articles
        for comment in annotated.article.suppressions
    )


def left_of(reading: Reading, rule: str, covers: Collection[Cover]) -> tuple[Passage, ...]:
    """The places of a reading for which no comment speaks."""
    return tuple(place for place in reading.passages if not any(c.has(place, rule) for c in covers))


def is_covered(finding: Finding, covers: Collection[Cover], drafts: Set[str] = frozenset()) -> bool:
    """Whether, without the paragraphs that comments speak for, nothing is left to disagree about.

    That is so when fewer than two readings have a place left, or no draft has one where there are
    drafts. A reading that stands nowhere, the desk's own style, counts as it did.
    """
    left = [left_of(reading, finding.rule, covers) for reading in finding.readings]
    pairs = list(zip(finding.readings, left, strict=True))
    if all(len(reading.passages) == len(places) for reading, places in pairs):
        return False
    standing = sum(bool(places) or not reading.passages for reading, places in pairs)
    is_drafted = not drafts or any(place.path in drafts for places in left for place in places)
    return standing < min(2, len(pairs)) or not is_drafted
