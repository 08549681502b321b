"""Findings that a desk has looked at and hides: by a comment in an article, or by fingerprint."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.policy.covers import covers_of, is_covered
from checker.policy.suppression_notices import comment_notices, unlisted_notice
from checker.settings import LEAST_FINGERPRINT, Settings, SuppressedFinding
from checker.types import Finding, Notice, Report


def suppress(report: Report, found: Sequence[Finding], settings: Settings) -> Report:
    """Leave out of a report what is suppressed, and tell of suppressions that hide nothing.

    A comment hides a finding when, without the paragraphs it and others speak for, nothing is
    left to disagree about; else the finding stays whole. ``found`` is all that was found, between
    articles that are no drafts too: suppressions are judged by all of it, where their rules ran.
    """
    covers = covers_of(report.articles)
    listed = [f for f in report.findings if any(_names(s, f) for s in settings.suppress)]
    covered = [f for f in found if is_covered(f, covers, report.drafts)]
    left = [f for f in report.findings if f not in listed]
    told = tuple(f for f in left if not is_covered(f, covers, report.drafts))
    after = replace(
        report,
        findings=told,
        suppressed=report.suppressed + len(report.findings) - len(told),
        listed=report.listed + len(listed),
        untold=_but(told, found),
    )
    unlisted = _unlisted(found, settings, is_part=len(report.articles) < 2)
    notices = (*report.notices, *comment_notices(after, covers, found, covered), *unlisted)
    return replace(after, notices=notices)


def _but(told: Sequence[Finding], found: Sequence[Finding]) -> tuple[Finding, ...]:
    """All that was found but what is told; a draft's side changes a finding, never its name."""
    names = {finding.fingerprint for finding in told}
    return tuple(finding for finding in found if finding.fingerprint not in names)


def _names(entry: SuppressedFinding, finding: Finding) -> bool:
    """Whether a fingerprint, whole or its first characters, is the finding's."""
    name = entry.fingerprint.strip().lower()
    return len(name) >= LEAST_FINGERPRINT and finding.fingerprint.startswith(name)


def _unlisted(found: Sequence[Finding], settings: Settings, *, is_part: bool) -> Iterator[Notice]:
    """A notice of the fingerprints that nothing has; none where only a part was looked at."""
    unused = [s.fingerprint for s in settings.suppress if not any(_names(s, f) for f in found)]
    if unused and not is_part and not settings.select:
        yield unlisted_notice(unused)
