"""A politician's party and home state as articles write them beside the name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.extract.names.roles import affiliation_after
from checker.lexicon.offices import NOT_NOW, OFFICE_OF, PARTY_OF
from checker.lexicon.tables import fold
from checker.lexicon.us_states import us_state
from checker.story.roles.said import Said
from checker.types import AnnotatedArticle, EntityMention, Passage

_STATE = r"(?P<home>(?:(?:New|North|South|West|Rhode)\s)?[A-Z][a-z]+)"
#: "Jane Doe, Democrat of New Jersey,", "Jane Doe, a Republican from Ohio,", "Doe, a Democrat,".
_WRITTEN = re.compile(
    rf",\s(?:an?\s)?(?P<party>Republican|Democrat)\b(?:\s(?:of|from)\s{_STATE})?(?=[\s,.;:])"
)
#: "Democratic Rep. Jane Doe", "GOP Sen. Jane Doe".
_BEFORE = re.compile(
    r"\b(?P<party>Republican|Democratic|Democrat|GOP)\s"
    r"(?P<title>[A-Z][a-z]{2,14}\.?|[a-z]{3,14})\s$"
)
_NEAR = 40


def affiliations(
    annotated: AnnotatedArticle, mention: EntityMention
) -> Iterator[tuple[Said, Said]]:
    """Party and home wherever they stand beside a name, each pair with one place.

    The home of a pair is empty where none is written or it is no state: "(D)", "(R-Lubbock)".
    """
    text, name = annotated.text, mention.name
    found = affiliation_after(text, name.end)
    if found is not None:
        passage = Passage(mention.path, name.start, found.end)
        yield _pair(found.party, found.home, text, passage, name.text)
    written = _WRITTEN.match(text, name.end)
    if written is not None:
        passage = Passage(mention.path, name.start, written.end())
        yield _pair(written["party"], written["home"], text, passage, name.text)
    low = max(0, name.start - _NEAR)
    before = _BEFORE.search(text[low : name.start])
    if before is not None and _key(before["title"]) in OFFICE_OF:
        lead = text[max(0, low + before.start() - 12) : low + before.start()]
        if not NOT_NOW & set(fold(lead).replace("-", " ").split()):
            passage = Passage(mention.path, low + before.start(), name.end)
            yield _pair(before["party"], None, text, passage, name.text)


def _pair(
    party: str, home: str | None, text: str, passage: Passage, name: str
) -> tuple[Said, Said]:
    shown = " ".join(text[passage.start : passage.end].split())
    known = PARTY_OF.get(fold(party), "")
    state = us_state(home) if home else None
    return (
        Said(known, shown, passage, name),
        Said(state or "", shown, passage, name),
    )


def _key(title: str) -> str:
    return fold(title).rstrip(".")
