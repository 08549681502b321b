"""A telephone number, web address or e-mail address that is malformed or differs by a slip.

Flags: addresses that cannot work ("htp://", "http//", "www,example.org", "wwww.", "a@example,org",
a name with two @, "example..org"), telephone numbers with a digit too few or too many behind "call"
or "phone"; an address of one article that is one letter or digit away from another article's.

Leaves alone: two numbers that one article has side by side, names on social networks (@example),
addresses whose endings differ (example.org, example.com), pages of one site, numbers of other
countries' forms, scores, dates, and links to the articles themselves.

Why: readers dial and click what is printed; a digit off, and a stranger's telephone rings.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from checker.compare.spellings import edits
from checker.rules.broken_addresses import broken_addresses
from checker.rules.contacts import Contact, ContactKind, contacts_of
from checker.types import AnnotatedArticle, Discrepancy, Kind, Reading, Severity, Story

#: None of 18,445 articles of many outlets had an address that was taken for broken and is not.
_MALFORMED, _SLIP = 0.85, 0.65
_SHORTEST = 8


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each malformed address, and each that two articles differ in."""
    for annotated in story.articles:
        yield from _malformed(annotated)
    yield from _slips(story)


def _malformed(annotated: AnnotatedArticle) -> Iterator[Discrepancy]:
    for broken in broken_addresses(annotated):
        words = annotated.text[broken.whole.start : broken.whole.end]
        wrong = annotated.text[broken.wrong.start : broken.wrong.end]
        readings = (Reading(words, (broken.whole,)), Reading(wrong, (broken.wrong,)))
        message = f"{words} is no {broken.kind.value}: look at “{wrong}”"
        yield _found(broken.kind, message, readings, _MALFORMED)


def _slips(story: Story) -> Iterator[Discrepancy]:
    """Addresses one slip apart, of which each article has only one."""
    known: dict[tuple[ContactKind, str], list[Contact]] = defaultdict(list)
    for annotated in story.articles:
        for contact in contacts_of(annotated):
            known[contact.kind, contact.key].append(contact)
    for (kind, one), (other_kind, other) in combinations(sorted(known), 2):
        if kind is not other_kind or not _is_slip(kind, one, other):
            continue
        mine, others = known[kind, one], known[kind, other]
        if {c.passage.path for c in mine} & {c.passage.path for c in others}:
            continue
        readings = tuple(
            Reading(found[0].text, tuple(contact.passage for contact in found))
            for found in (mine, others)
        )
        message = f"One {kind.value} in two forms: {mine[0].text} and {others[0].text}"
        yield _found(kind, message, readings, _SLIP)


def _is_slip(kind: ContactKind, one: str, other: str) -> bool:
    if min(len(one), len(other)) < _SHORTEST or one.rstrip("/") == other.rstrip("/"):
        return False
    if kind is ContactKind.PHONE:
        return len(one) == len(other) and edits(one, other) == 1
    a, b = one.partition("/"), other.partition("/")
    if a[0] == b[0]:
        return False  # two pages of one site
    return a[2] == b[2] and _stem(a[0]) != _stem(b[0]) and edits(a[0], b[0]) == 1


def _stem(host: str) -> str:
    """A host without its ending and the one s that many have."""
    return host.rpartition(".")[0].removesuffix("s")


def _found(
    kind: ContactKind, message: str, readings: tuple[Reading, ...], confidence: float
) -> Discrepancy:
    fact = Kind.NUMBER if kind is ContactKind.PHONE else Kind.NAME
    return Discrepancy(fact, Severity.WARNING, message, readings, confidence)
