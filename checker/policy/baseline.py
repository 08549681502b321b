"""Findings that were there before: they are known, and only what is new is told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from checker.policy.fingerprints import wordings
from checker.types import Finding, Report

#: For each reading, sorted, the different ways its articles put it.
Sides = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, order=True)
class Known:
    """A finding of the past: its rule, the words of its readings, and how often it was there."""

    rule: str
    sides: Sides
    message: str = ""
    fingerprint: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Baseline:
    """What was known when it was written, in order, and how many articles it was found in."""

    findings: tuple[Known, ...] = ()
    articles: int = 0


@dataclass(frozen=True, slots=True)
class Compared:
    """A report without what the baseline knows, and what of the baseline is still there."""

    report: Report
    met: Counter[Known]
    """How often each entry was met; one that was not is no longer there, or was not looked at."""


def baseline_of(report: Report) -> Baseline:
    """All findings of a report as a baseline; those of the same words are one entry."""
    entries: dict[tuple[str, Sides], Known] = {}
    texts = _texts(report)
    for finding in report.findings:
        sides = _sides(finding, texts)
        known = entries.get((finding.rule, sides))
        entries[finding.rule, sides] = (
            replace(known, count=known.count + 1, message=min(known.message, finding.message))
            if known
            else Known(finding.rule, sides, finding.message, finding.fingerprint)
        )
    return Baseline(tuple(sorted(entries.values())), len(report.articles))


def without_known(report: Report, baseline: Baseline) -> Compared:
    """Leave out of a report what the baseline knows, wherever in the articles it stands now.

    A finding is known where an entry of its rule has each of its readings, in one of the same
    wordings at least: an article that joins a side, or leaves one, makes it no other. A reading
    more makes it another. An entry stands for as many findings as were there when it was written;
    those with its very words come first.
    """
    texts = _texts(report)
    left = Counter({known: known.count for known in baseline.findings})
    told = [(finding, _sides(finding, texts)) for finding in report.findings]
    hidden: list[Finding] = []
    for entries in (_same_words(baseline), _shared_words(baseline)):
        met = [_is_met(pair, entries, left) for pair in told]
        hidden += [finding for (finding, _), is_met in zip(told, met, strict=True) if is_met]
        told = [pair for pair, is_met in zip(told, met, strict=True) if not is_met]
    shown = replace(
        report,
        findings=tuple(finding for finding, _ in told),
        known=report.known + len(hidden),
        untold=(*report.untold, *hidden),
    )
    return Compared(
        shown, Counter({known: known.count - left[known] for known in baseline.findings})
    )


def gone(compared: Compared, baseline: Baseline) -> int:
    """How many findings of a baseline are no longer there.

    None are said to be where a run looked at less than the baseline knows: at fewer articles, at
    the findings of drafts alone. Entries of rules that did not run are not judged.
    """
    report = compared.report
    if report.drafts or len(report.articles) < baseline.articles:
        return 0
    judged = [known for known in baseline.findings if known.rule in report.rules]
    return sum(known.count - compared.met[known] for known in judged)


def renewed(old: Baseline, report: Report) -> Baseline:
    """The baseline of what is found now; entries of rules that did not run stay in it."""
    now = baseline_of(report)
    unseen = tuple(known for known in old.findings if known.rule not in report.rules)
    return replace(now, findings=tuple(sorted((*now.findings, *unseen))))


def _texts(report: Report) -> dict[str, str]:
    return {annotated.path: annotated.text for annotated in report.articles}


def _sides(finding: Finding, texts: dict[str, str]) -> Sides:
    return tuple(sorted(wordings(finding, texts)))


#: The entries that a finding of this rule, with these sides, may be.
_Entries = Callable[[str, Sides], Iterable[Known]]


def _is_met(told: tuple[Finding, Sides], entries: _Entries, left: Counter[Known]) -> bool:
    """Whether an entry knows a finding; it is then used up by one."""
    finding, sides = told
    known = next((entry for entry in entries(finding.rule, sides) if left[entry] > 0), None)
    if known is not None:
        left[known] -= 1
    return known is not None


def _same_words(baseline: Baseline) -> _Entries:
    entries: dict[tuple[str, Sides], list[Known]] = {}
    for known in baseline.findings:
        entries.setdefault((known.rule, known.sides), []).append(known)
    return lambda rule, sides: entries.get((rule, sides), [])


def _shared_words(baseline: Baseline) -> _Entries:
    having: dict[tuple[str, str], list[Known]] = {}
    for known in baseline.findings:
        for words in {words for side in known.sides for words in side}:
            having.setdefault((known.rule, words), []).append(known)
    return lambda rule, sides: (
        known
        for words in sides[0]
        for known in having.get((rule, words), [])
        if _is_akin(sides, known.sides)
    )


def _is_akin(sides: Sides, known: Sides) -> bool:
    """Whether each side can be given one of the known ones, no two the same, that it shares."""
    if not sides:
        return True
    first, others = set(sides[0]), sides[1:]
    return any(
        not first.isdisjoint(there) and _is_akin(others, known[:at] + known[at + 1 :])
        for at, there in enumerate(known)
    )


def total(entries: Iterable[Known]) -> int:
    """How many findings the entries stand for."""
    return sum(known.count for known in entries)
