"""A name in a headline or caption that the text spells otherwise.

Flags: a word of a headline or caption that is no word and no name the text knows, one slip away
from a name the text has: "Geitner faces the committee" over a text on Geithner; in capitals too.
A given name that is not the text's for the only bearer of a surname ("Rob Ford", "Doug Ford").

Leaves alone: words and known names (Clinton, Clifton), accepted spellings, short forms and
nicknames, plurals, people and lands, and the articles' names among themselves (see name-spelling,
which compares every name of a story with every other but needs more places than one headline; a
slip that both see is told once).

Why: a name misspelt in the largest letters is what readers and sources see first, and a headline is
often written by somebody who has not read the name in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from checker.compare.names import Likeness, likeness, part_spans
from checker.compare.spellings import edits, is_accepted_variant, is_house_spelling, is_near
from checker.lexicon.tables import common_words, demonyms, fold, given_names, places
from checker.lexicon.titles import SUFFIXES
from checker.lexicon.words import stem
from checker.rules.beside_text import Heading, headings_of
from checker.story.entities.neighbours import is_inflected
from checker.types import (
    BlockKind,
    Discrepancy,
    Kind,
    NameKind,
    NameMention,
    Passage,
    Reading,
    Severity,
    Story,
)

_WORD = re.compile(r"[^\W\d_]{2,40}(?:['’][^\W\d_]{2,40})?")
#: Shorter words are one letter away from too many others.
_SHORTEST = 5
_SLIP, _GIVEN = 0.85, 0.6


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each name that a heading and its text spell differently."""
    for annotated in story.articles:
        for kind in (BlockKind.HEADLINE, BlockKind.CAPTION):
            for heading in headings_of(annotated, kind):
                yield from _slips(heading, kind.value)
                yield from _given_names(heading, kind.value)


def _slips(heading: Heading, place: str) -> Iterator[Discrepancy]:
    """Words of the heading that are near a name of the text and nothing else."""
    names: dict[str, list[Passage]] | None = None
    for match in _WORD.finditer(heading.text):
        word = _bare(match[0])
        if not match[0][0].isupper() or len(word) < _SHORTEST or "'" in word:
            continue
        if _is_known(word, heading):
            continue
        names = _names_of_text(heading) if names is None else names
        near = [other for other in names if _is_slip(word, other)]
        if len(near) == 1:
            start = heading.block.start + match.start()
            here = Passage(heading.annotated.path, start, start + len(match[0]))
            yield _discrepancy(heading, place, here, names[near[0]])


def _bare(word: str) -> str:
    return fold(word).removesuffix("'s").removesuffix("'")


def _is_known(word: str, heading: Heading) -> bool:
    """Whether a word stands in the text too or is a word or name of its own."""
    if word in heading.words or stem(word) in {stem(other) for other in heading.words}:
        return True
    forms = {word, word.removesuffix("s"), word.removesuffix("es"), word.removesuffix("ed")}
    known = (common_words(), places(), given_names(), demonyms())
    return any(form in table for form in forms for table in known)


def _names_of_text(heading: Heading) -> dict[str, list[Passage]]:
    """Each capitalised word of the names of the text, folded, with its places."""
    found: dict[str, list[Passage]] = {}
    text, path = heading.annotated.text, heading.annotated.path
    for _, name in heading.others(heading.annotated.names):
        for match in _WORD.finditer(text, name.start, name.end):
            word = _bare(match[0])
            if match[0][0].isupper() and len(word) >= _SHORTEST - 1:
                found.setdefault(word, []).append(Passage(path, match.start(), match.end()))
    return found


def _is_slip(word: str, usual: str) -> bool:
    if word == usual or usual in common_words() or not is_near(word, usual):
        return False
    if edits(word, usual) > 1 and min(len(word), len(usual)) < 10:
        return False
    accepted = is_accepted_variant(word, usual) or is_house_spelling(word, usual)
    return not accepted and not is_inflected(word, usual)


def _given_names(heading: Heading, place: str) -> Iterator[Discrepancy]:
    """People of the heading whose surname the text gives another first name alone."""
    for name in heading.own(heading.annotated.names):
        given, surname = _full(name)
        if not given or given in heading.words or given not in given_names():
            continue
        bearers = [
            other
            for _, other in heading.others(heading.annotated.names)
            if _full(other)[1] == surname
        ]
        firsts = {_full(other)[0] for other in bearers}
        if len(firsts) == 1 and all(_may_not_be(given, first) for first in firsts):
            here = heading.passage(name)
            yield _discrepancy(heading, place, here, [heading.passage(one) for one in bearers])


def _full(name: NameMention) -> tuple[str, str]:
    """A person's given name and surname, where both stand there; middle names tell no one apart."""
    parts = [p.folded for p in part_spans(name.text) if p.folded not in SUFFIXES]
    if name.kind is not NameKind.PERSON or len(parts) != 2 or len(parts[0]) < 3:
        return "", ""
    return parts[0], parts[1]


def _may_not_be(given: str, other: str) -> bool:
    """Whether two given names are of two people, or one of them a mistake."""
    return likeness(given, other) < Likeness.VARIANT and given[:3] != other[:3]


def _discrepancy(heading: Heading, place: str, here: Passage, there: list[Passage]) -> Discrepancy:
    text = heading.annotated.text
    odd, usual = text[here.start : here.end], text[there[0].start : there[0].end]
    is_whole = " " in odd
    return Discrepancy(
        kind=Kind.NAME,
        severity=Severity.ERROR,
        message=f"The {place} has {' '.join(odd.split())}, the text {' '.join(usual.split())}",
        readings=(
            Reading(" ".join(usual.split()), tuple(sorted(set(there)))),
            Reading(" ".join(odd.split()), (here,)),
        ),
        confidence=_GIVEN if is_whole else _SLIP,
    )
