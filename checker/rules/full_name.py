"""A person who is called by surname alone and never introduced in full.

Flags: "Mr. Poe", "Ms. Poe" or "Dr. Poe" at two places or more of an article that never gives Poe's
first name, nor an office before the name.

Leaves alone: surnames after an office ("President Lincoln", "Judge Poe"), people whose first name
stands anywhere in the article, also in its headline or captions, names that stand once, names in
quotations, families ("the Poes"), names of firms ("Mr. Poe's Bakery"), and surnames without a
courtesy title, which may be those of teams, towns or the very famous.

Why: a first mention that was cut leaves readers with somebody they have not met. It is a note, not
a mistake: some names need no introduction.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.lexicon.tables import fold
from checker.lexicon.titles import COURTESY, PARTICLES
from checker.types import (
    SPEAKING,
    AnnotatedArticle,
    Discrepancy,
    Kind,
    Passage,
    Reading,
    Severity,
    Story,
)

_SURNAME = r"(?P<name>[A-Z][\w'’]{1,30}(?:-[A-Z][\w'’]{1,30})?)"
_CALLED = re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? {_SURNAME}(?![\w'’-]| ?(?:\.com|&|[A-Z]))")
#: A word before a surname with which the article has introduced its bearer.
_BEFORE = re.compile(r"(?P<word>[A-Z][\w'’.-]{0,30})[\" \n”’)]{1,4}$")
_LEAST = 2
#: A note is right where the article indeed never has the name; whether an editor minds is another
#: matter. Of 650 articles of many outlets 26 had one, most of them cut by a scraper; of 150 whole
#: ones none.
_CONFIDENCE = 0.5


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each person of an article who is never named in full."""
    for annotated in story.articles:
        for name, places in _called(annotated).items():
            if len(places) >= _LEAST and not _is_introduced(annotated, name):
                yield _discrepancy(annotated, places)


def _called(annotated: AnnotatedArticle) -> dict[str, list[Passage]]:
    """Each surname behind a courtesy title with its places, quotations left out."""
    found: dict[str, list[Passage]] = {}
    for block in annotated.article.blocks:
        if block.kind not in SPEAKING:
            continue
        for match in _CALLED.finditer(annotated.text, block.start, block.end):
            is_quoted = any(q.start < match.start() < q.end for q in annotated.quotes)
            name = re.sub(r"['’]s?$", "", match["name"])
            if not is_quoted:
                place = Passage(annotated.path, match.start(), match.start("name") + len(name))
                found.setdefault(name, []).append(place)
    return found


def _is_introduced(annotated: AnnotatedArticle, name: str) -> bool:
    """Whether a first name or an office stands before a surname anywhere, or a name behind it."""
    text = annotated.text
    for match in re.finditer(rf"\b{re.escape(name)}\b", text):
        before = text[max(0, match.start() - 40) : match.start()]
        if before.rstrip(" ").endswith(tuple(f" {particle}" for particle in PARTICLES)):
            return True
        word = _BEFORE.search(before)
        if word and fold(word["word"]).strip(".") not in COURTESY | {"the", "and", "but"}:
            return True
        if re.match(r",? [A-Z][a-z]", text[match.end() : match.end() + 4]):
            return True
    return False


def _discrepancy(annotated: AnnotatedArticle, places: list[Passage]) -> Discrepancy:
    first = " ".join(annotated.text[places[0].start : places[0].end].split())
    return Discrepancy(
        kind=Kind.NAME,
        severity=Severity.INFO,
        message=f"{first} is never named in full",
        readings=(
            Reading(first, (places[0],)),
            Reading("no first name", tuple(places[1:])),
        ),
        confidence=_CONFIDENCE,
    )
