"""What is said of suppressions that hide nothing: mistyped, no longer needed, or not enough."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from difflib import get_close_matches

from checker.lexicon.phrases import listed
from checker.policy.covers import Cover, left_of
from checker.rules.registry import all_rules
from checker.types import SUPPRESSING, Finding, Notice, Passage, Report

_UNUSED, _BROKEN = "unused-suppression", "broken-suppression"
_PARTIAL = "partial-suppression"
_EXAMPLE = "'checker: ignore name-spelling'"
#: Words of other tools for the same; another order may be a note to a colleague who checks facts.
_FOREIGN = ("disable", "disable-file", "disable-next-line", "off", "skip", "suppress", "noqa")
#: Longer words are no name of a rule, and a notice is one line.
_SHOWN = 40
#: Places named in one notice; a name that is misspelled throughout has hundreds.
_MOST_PLACES = 5


def comment_notices(
    report: Report, covers: Sequence[Cover], found: Sequence[Finding], hidden: Sequence[Finding]
) -> Iterator[Notice]:
    """What is to be said of the comments, in order of their places.

    ``found`` is all that was found, ``hidden`` the part that the comments hide, and the report
    holds what is told in spite of them.
    """
    told = {finding.fingerprint for finding in report.findings}
    compared = {a.path for s in report.stories if len(s.articles) > 1 for a in s.articles}
    for cover in covers:
        yield from (_notice(_BROKEN, cover, problem) for problem in _problems(cover))
        for rule in _ran(cover, report):
            touched = [f for f in found if f.rule == rule and cover.readings(f)]
            if cover.comment.covered is None or any(f in hidden for f in touched):
                continue
            still = next((f for f in touched if f.fingerprint in told), None)
            if still is not None:
                yield _notice(_PARTIAL, cover, _not_enough(still, cover, covers, report))
            elif not touched and cover.path in compared:
                yield _notice(_UNUSED, cover, _nothing_found(rule, cover))


def unlisted_notice(unused: Sequence[str]) -> Notice:
    """That fingerprints of the configuration hide nothing."""
    names = ", ".join(name[:_SHOWN] for name in unused)
    if len(unused) == 1:
        return Notice(_UNUSED, f"The configuration suppresses {names}, which is not found.")
    return Notice(_UNUSED, f"The configuration suppresses findings that are not found: {names}.")


def _ran(cover: Cover, report: Report) -> Iterable[str]:
    """The rules a comment names that ran, each once."""
    named = dict.fromkeys(cover.comment.rules) if cover.comment.hides else {}
    return (rule for rule in named if rule in report.rules)


def _notice(name: str, cover: Cover, message: str) -> Notice:
    span = cover.comment.comment
    return Notice(name, message, Passage(cover.path, span.start, span.end))


def _problems(cover: Cover) -> Iterator[str]:
    """What is wrong with a comment, whatever was found."""
    comment = cover.comment
    if not comment.hides:
        near = get_close_matches(comment.order, (*SUPPRESSING, *_FOREIGN), n=1, cutoff=0.75)
        if near or not comment.order:
            yield f"This comment hides nothing: write {_EXAMPLE}."
        return
    if not comment.is_closed:
        yield "This comment hides nothing: '-->' is missing at its end."
    elif comment.covered is None:
        yield "This comment hides nothing: no paragraph follows it."
    if not comment.rules:
        example = _EXAMPLE.replace("ignore", comment.order)
        yield f"This comment hides nothing: name a rule, as in {example}."
    names = [known.name for known in all_rules()]
    for rule in dict.fromkeys(comment.rules):
        if rule not in names:
            near = get_close_matches(rule, names, n=1)
            hint = f"Did you mean '{near[0]}'?" if near else "A reason stands behind a colon."
            yield f"There is no rule '{rule[:_SHOWN]}'. {hint}"


def _not_enough(finding: Finding, cover: Cover, covers: Sequence[Cover], report: Report) -> str:
    """Which places of a finding keep it in spite of a comment."""
    covered = cover.readings(finding)
    same = {p for reading in covered for p in left_of(reading, finding.rule, covers)}
    if same:
        return (
            f"This comment covers only a part of what {finding.rule} finds, and hides nothing "
            f"yet: what it covers also stands at {_lines(same, report)}. Put a comment there too."
        )
    others = [reading for reading in finding.readings if reading not in covered]
    places = {p for reading in others for p in left_of(reading, finding.rule, covers)}
    return (
        f"This comment covers only one version of what {finding.rule} finds, and hides nothing "
        f"yet: others still differ, at {_lines(places, report)}. Put a comment at all versions "
        "but one."
    )


def _lines(places: Set[Passage], report: Report) -> str:
    """Where the places stand, by path and line; only the first of many."""
    articles = {annotated.path: annotated.article for annotated in report.articles}
    lines = sorted({(p.path, articles[p.path].position(p.start)[0]) for p in places})
    named = [f"{path}:{line}" for path, line in lines[:_MOST_PLACES]]
    more = len(lines) - len(named)
    return listed([*named, f"{more} more"] if more else named)


def _nothing_found(rule: str, cover: Cover) -> str:
    where = "article" if cover.comment.order == SUPPRESSING[1] else "paragraph"
    return f"This comment hides nothing: {rule} finds nothing in this {where}. Remove it."
