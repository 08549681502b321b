"""An acronym that is written out in two ways, or whose letters are not those of its name.

Flags: one acronym with two names in a story, "Office of Management and Budget (OMB)" and "Office of
Management and Business (OMB)"; letters in brackets that do not fit the name before them where the
articles elsewhere use letters that do: "the World Health Organization (WTO)", and then "the WHO".

Leaves alone: letters of another language ("Doctors Without Borders (MSF)"), letters that do not
fit and are the only ones used ("Centers for Medicare and Medicaid Services (CMS)"), a land or
owner before the name, small words, plurals, hyphens and spellings of one word (see name-spelling
and name-style).

Why: readers carry the letters through the whole text; where they were given once for something
else, every later sentence names the wrong body.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from checker.compare.names import Likeness, likeness
from checker.compare.spellings import is_house_spelling
from checker.lexicon.phrases import listed
from checker.lexicon.tables import demonyms, fold
from checker.lexicon.words import stem
from checker.rules.expansions import SMALL, Expansion, expansions_of, spelled_from
from checker.types import Discrepancy, Kind, Passage, Reading, Severity, Story

_LETTERS = re.compile(r"\b[A-Z]{2,7}\b")
_LEAST = 3
#: In 18,445 articles of many outlets no letters in brackets were of another name than the letters
#: used besides, and none had two names; of the 97 development stories see the cases.
_MISFIT, _TWO_NAMES = 0.8, 0.6


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each acronym with two names, or with a name of other letters."""
    found = [expansion for article in story.articles for expansion in expansions_of(article)]
    yield from _two_names([expansion for expansion in found if expansion.fits])
    for expansion in found:
        if not expansion.fits and len(expansion.letters) >= _LEAST:
            yield from _misfit(expansion, story)


def _two_names(expansions: Sequence[Expansion]) -> Iterator[Discrepancy]:
    by_letters: dict[str, list[Expansion]] = defaultdict(list)
    for expansion in expansions:
        by_letters[expansion.letters].append(expansion)
    for letters, known in sorted(by_letters.items()):
        groups: list[list[Expansion]] = []
        for expansion in known:
            own = next((g for g in groups if _is_same(g[0].words, expansion.words)), None)
            if own is None:
                groups.append([expansion])
            else:
                own.append(expansion)
        if len(groups) > 1:
            readings = tuple(
                Reading(" ".join(group[0].words), tuple(one.name for one in group))
                for group in groups
            )
            names = listed([f"“{reading.value}”" for reading in readings])
            yield Discrepancy(
                Kind.NAME,
                Severity.WARNING,
                f"{letters} is written out in two ways: {names}",
                readings,
                _TWO_NAMES,
            )


def _is_same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two names are one but for small words, inflection, spelling, or a slip."""
    a, b = _content(one), _content(other)
    if len(a) != len(b):
        short, long = sorted((a, b), key=len)
        return long[-len(short) :] == short or set(short) <= set(long)
    return all(_is_same_word(x, y) for x, y in zip(a, b, strict=True)) or sorted(a) == sorted(b)


def _content(words: Sequence[str]) -> list[str]:
    folded = (fold(part) for word in words for part in word.split("-"))
    return [word.strip("'.,").removesuffix("'s") for word in folded if word not in SMALL]


def _is_same_word(one: str, other: str) -> bool:
    if one == other or stem(one) == stem(other) or is_house_spelling(one, other):
        return True
    lands = demonyms()
    return (
        lands.get(one, one) == lands.get(other, other) or likeness(one, other) > Likeness.DIFFERENT
    )


def _misfit(expansion: Expansion, story: Story) -> Iterator[Discrepancy]:
    """Letters that are not the name's where others in use are."""
    if len(expansion.words) < _LEAST or _is_used(expansion, story):
        return
    used: dict[str, list[Passage]] = defaultdict(list)
    for annotated in story.articles:
        for match in _LETTERS.finditer(annotated.text):
            used[match[0]].append(Passage(annotated.path, *match.span()))
    fitting = [
        letters
        for letters in sorted(used)
        if len(letters) >= _LEAST and _differs_by_one(letters, expansion.letters)
        if spelled_from(expansion.words, letters) is not None
    ]
    for letters in fitting[:1]:
        name = " ".join(expansion.words)
        yield Discrepancy(
            Kind.NAME,
            Severity.WARNING,
            f"{name} has the letters {expansion.letters} in brackets, and {letters} elsewhere",
            (
                Reading(letters, tuple(used[letters])),
                Reading(expansion.letters, (expansion.bracket,)),
            ),
            _MISFIT,
        )


def _is_used(expansion: Expansion, story: Story) -> bool:
    """Whether the letters stand anywhere else in the story: then they are somebody's."""
    written = re.compile(rf"\b{re.escape(expansion.letters)}\b")
    return sum(len(written.findall(annotated.text)) for annotated in story.articles) > 1


def _differs_by_one(one: str, other: str) -> bool:
    """Whether two acronyms differ in one letter, or in two that changed places."""
    if abs(len(one) - len(other)) > 1:
        return False
    return sorted(one) == sorted(other) or any(
        one[:at] + one[at + 1 :] == other[:at] + other[at + (len(one) == len(other)) :]
        or other[:at] + other[at + 1 :] == one[:at] + one[at + (len(one) == len(other)) :]
        for at in range(max(len(one), len(other)))
    )
