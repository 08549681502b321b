"""Which disagreements become findings, under which name, and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from itertools import chain

from checker.policy.accepted import is_accepted
from checker.policy.copies import one_for_copies
from checker.policy.fingerprints import fingerprint_all
from checker.policy.merging import Standing, is_same, merge
from checker.policy.severities import at_its_place, likely
from checker.rules.single_source import NEAREST
from checker.settings import Settings
from checker.types import Discrepancy, Finding, Kind, Passage, Rule, Story

#: What one rule found in one story.
Found = tuple[Rule, Story, tuple[Discrepancy, ...]]

_SPELLED = frozenset({Kind.NAME, Kind.NAME_STYLE})


def decide(
    found: Iterable[Found], settings: Settings, drafts: Set[str] = frozenset()
) -> tuple[Finding, ...]:
    """Turn what the rules found into findings, the most important first.

    A disagreement that one rule saw more than once in a story becomes one finding, and so does
    one that several rules of a kind saw: the most severe and most confident of them speaks. Left
    out are findings less probable than wanted where they are told, those of rules that are to
    say nothing there, and those about names and words that the desk lets stand. Severity comes
    first, then how many independent sources take part, then confidence, then the place in the
    articles. ``drafts`` are paths of articles in which findings are told first.
    """
    by_story: dict[int, list[tuple[Rank, Finding]]] = {}
    texts: dict[str, str] = {}
    for rule, story, discrepancies in found:
        texts.update((article.path, article.text) for article in story.articles)
        if settings.wants(rule):
            ranked = _findings((rule, story, discrepancies), settings, drafts)
            by_story.setdefault(id(story), []).extend(ranked)
    findings = sorted(
        chain.from_iterable(map(_told_once, by_story.values())), key=lambda pair: pair[0]
    )
    return fingerprint_all((finding for _, finding in findings), texts)


#: Severity, sources and confidence (all negative, so that more comes first), then the place,
#: and last the words, so that no two findings change places between runs.
Rank = tuple[int, int, float, Passage, str, str]


def _findings(found: Found, settings: Settings, drafts: Set[str]) -> Iterator[tuple[Rank, Finding]]:
    rule, story, discrepancies = found
    for discrepancy in merge(one_for_copies(likely(discrepancies, rule, settings), story)):
        finding = at_its_place(_finding(rule, story, discrepancy), story, settings, drafts)
        if finding is not None and not is_accepted(finding, story, settings.style):
            yield _rank(story, finding), finding


def _told_once(ranked: list[tuple[Rank, Finding]]) -> list[tuple[Rank, Finding]]:
    """Leave out what another rule of the same kind says of the same words with more weight."""
    kept: list[tuple[Rank, Finding]] = []
    standing = Standing()
    for rank, finding in sorted(ranked, key=lambda pair: _conviction(*pair)):
        near = (kept[at][1] for at in standing.near(finding.readings))
        if not any(
            known.rule != finding.rule
            and _is_one_kind(known, finding)
            and is_same(known.readings, finding.readings)
            for known in near
        ):
            standing.add(len(kept), finding.readings)
            kept.append((rank, finding))
    return kept


def _is_one_kind(known: Finding, finding: Finding) -> bool:
    """Whether two findings may be one: what the desk's style says of a name is about its spelling.

    The style's own reading stands nowhere: "Kyiv" where all articles write "Kiev".
    """
    if known.kind is finding.kind:
        return True
    is_of_style = any(not r.passages for r in (*known.readings, *finding.readings))
    return is_of_style and {known.kind, finding.kind} <= _SPELLED


def _conviction(rank: Rank, finding: Finding) -> tuple[int, float, Rank]:
    """The most severe first, then the most confident."""
    return -finding.severity, -finding.confidence, rank


def _finding(rule: Rule, story: Story, discrepancy: Discrepancy) -> Finding:
    readings = sorted(
        discrepancy.readings,
        # What nobody says, and only shows where to look, is never where a finding is told.
        key=lambda reading: (reading.value == NEAREST, story.weight(reading.passages)),
    )
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
