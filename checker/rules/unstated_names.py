"""People and places of a headline that its text never names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.compare.gazetteer import lies_in, places_named
from checker.compare.names import Likeness, likeness, part_spans
from checker.compare.spellings import is_near
from checker.lexicon.calendar import MONTHS, WEEKDAYS
from checker.lexicon.cues import REPORTING_VERBS
from checker.lexicon.organizations import ORGANIZATION_HEADS, PLACE_HEADS
from checker.lexicon.tables import (
    common_words,
    demonyms,
    fold,
    given_names,
    places,
    spelling_partners,
)
from checker.lexicon.titles import OFFICES, WIDENERS
from checker.rules.beside_text import Heading
from checker.types import Mention, NameKind, NameMention, Place, PlaceLevel, Span, overlapping

#: Cities and houses by which headlines call a government, a court or a trade.
_METONYMS = frozenset(
    """washington moscow beijing brussels london paris berlin rome madrid tehran baghdad kabul kiev
    kyiv jerusalem tokyo seoul pyongyang damascus ankara delhi islamabad ottawa canberra riyadh
    cairo hollywood geneva strasbourg westminster holyrood kremlin pentagon america europe
    """.split()
)
#: Where a headline names its writer: "Doe: We must act", "We must act - Jane Doe".
_PREFIX = re.compile(r"[^:]{1,40}: |[^-–—|:]{1,40} [-–—|] ")
_BYLINE = re.compile(r" [-–—|] [^-–—|]{1,60}$|\bby [^,.]{1,40}$")
_WORD = re.compile(r"[^\W\d_]{1,40}(?:['’-][^\W\d_]{1,40})*")
_LEAST = 4


@dataclass(frozen=True, slots=True)
class UnstatedName:
    """A name of a heading of which the text has nothing."""

    name: Mention
    kind: NameKind
    rival: NameMention | None = None
    """Somebody of the same given name and another surname."""


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    written: str
    folded: str

    @property
    def is_capital(self) -> bool:
        return self.written[0].isupper()


def unstated_names(heading: Heading) -> Iterator[UnstatedName]:
    """Every person and place of a heading whose name its text has in no form."""
    letters = [letter for letter in heading.text if letter.isalpha()]
    if 2 * sum(letter.isupper() for letter in letters) > len(letters) or _is_byline(heading):
        return
    yield from _people(heading)
    for name in heading.own(heading.annotated.names):
        if name.kind is NameKind.PLACE and not _is_signature(heading, name.start):
            last = _parts(name)[-1]
            is_known = name.text.isupper() or last in _METONYMS | common_words()
            if not is_known and not _place_is_stated(heading, name):
                yield UnstatedName(name, NameKind.PLACE)


def _is_byline(heading: Heading) -> bool:
    """Whether the heading is a line of writers taken for a headline: "Ann Lee and Bo M. Ray"."""
    *words, last = [word.folded for word in _words(heading)] or [""]
    is_list = "and" in words or len(words) == 1
    is_named = is_list and words[0] in given_names() and last not in common_words()
    return is_named and all(word.is_capital or word.folded == "and" for word in _words(heading))


def _people(heading: Heading) -> Iterator[UnstatedName]:
    words = list(_words(heading))
    for at, word in enumerate(words):
        if not _may_be_surname(word) or _is_signature(heading, word.start):
            continue
        before = words[at - 1] if at and _follows(heading, words[at - 1], word) else None
        if _is_stated(heading, word.folded):
            continue
        name = Mention(word.start, word.end, word.written)
        rival = _namesake(heading, before)
        if rival is not None and before is not None:
            whole = heading.annotated.text[before.start : word.end]
            name = Mention(before.start, word.end, whole)
            yield UnstatedName(name, NameKind.PERSON, rival)
        elif _is_person(heading, words, at, before):
            yield UnstatedName(name, NameKind.PERSON)


def _words(heading: Heading) -> Iterator[_Word]:
    text, block = heading.annotated.text, heading.block
    for match in _WORD.finditer(text, block.start, block.end):
        written = re.sub(r"['’]s?$", "", match[0])
        yield _Word(match.start(), match.start() + len(written), written, fold(written))


def _follows(heading: Heading, one: _Word, other: _Word) -> bool:
    return heading.annotated.text[one.end : other.start] == " "


def _may_be_surname(word: _Word) -> bool:
    """Whether a word is written as a name and is no word, place or day."""
    if not word.is_capital or word.written.isupper() or len(word.folded) < _LEAST:
        return False
    if not word.written.isalpha() or word.folded in MONTHS or word.folded in WEEKDAYS:
        return False
    known = (places(), demonyms(), ORGANIZATION_HEADS, PLACE_HEADS, OFFICES, WIDENERS, {"dept"})
    return not (_is_word(word.folded) or any(word.folded in table for table in known))


def _is_word(folded: str) -> bool:
    """Whether a word is a common one, inflected or not."""
    forms = {folded, *(folded.removesuffix(end) for end in ("s", "es", "ed", "ing", "er", "ers"))}
    return bool(forms & common_words()) or any(form + "e" in common_words() for form in forms)


def _is_signature(heading: Heading, start: int) -> bool:
    """Whether a name says who writes or speaks, at the head or the end of a heading."""
    text, at = heading.text, start - heading.block.start
    prefix, byline = _PREFIX.match(text), _BYLINE.search(text)
    return bool(prefix and at < prefix.end()) or bool(byline and at >= byline.start())


def _is_person(heading: Heading, words: Sequence[_Word], at: int, before: _Word | None) -> bool:
    """Whether a heading shows that a word is somebody's surname."""
    word = words[at]
    after = (
        words[at + 1] if at + 1 < len(words) and _follows(heading, word, words[at + 1]) else None
    )
    if word.folded in given_names() and after and after.is_capital and not _is_word(after.folded):
        return False  # "Newt" in "Newt Gingrich"
    if before and before.is_capital and before.folded in given_names() | OFFICES:
        return True
    if after and after.folded in REPORTING_VERBS:
        return True
    mentions = overlapping(heading.annotated.names, Span(word.start, word.end))
    return any(m.kind is NameKind.PERSON and _parts(m)[-1] == word.folded for m in mentions) and (
        word.folded not in given_names() or len(_parts(mentions[0])) > 1
    )


def _namesake(heading: Heading, given: _Word | None) -> NameMention | None:
    """Somebody in the text of the same given name, where all who bear it are one person."""
    if given is None or not given.is_capital or given.folded not in given_names():
        return None
    found = [
        other
        for _, other in heading.others(heading.annotated.names)
        if other.kind is NameKind.PERSON and len(_parts(other)) > 1
        if _parts(other)[0] == given.folded
    ]
    return found[0] if len({_parts(other)[-1] for other in found}) == 1 else None


def _parts(name: Mention) -> tuple[str, ...]:
    return tuple(part.folded for part in part_spans(name.text)) or (fold(name.text),)


def _is_stated(heading: Heading, word: str) -> bool:
    """Whether the text has a word, inflected, spelled otherwise, or in a longer or shorter one."""
    singular = word.removesuffix("s")
    forms = {word, singular, singular + "s", singular + "es", *spelling_partners().get(word, ())}
    if forms & heading.words:
        return True
    start = singular[: max(_LEAST, len(singular) - 2)]
    return any(
        other.startswith(start)
        or (len(other) >= _LEAST and (other in word or word in other))
        or is_near(word, other)
        or likeness(word, other) >= Likeness.VARIANT
        for other in heading.words
        if len(other) > 2
    )


def _place_is_stated(heading: Heading, name: NameMention) -> bool:
    """Whether the text has a place, its people, a wider place around it or one within it."""
    words = _parts(name)
    if any(_is_stated(heading, word) for word in words if len(word) >= _LEAST):
        return True
    land = demonyms().get(" ".join(words), " ".join(words))
    mine = places_named(land)[:3]
    if not mine or any(
        its == land for people, its in demonyms().items() if people in heading.words
    ):
        return True
    names = {fold(other.text) for _, other in heading.others(heading.annotated.names)}
    there = (place for other in names for place in places_named(demonyms().get(other, other))[:3])
    return any(_holds(one, place) for place in there for one in mine)


def _holds(one: Place, other: Place) -> bool:
    """Whether one of two places lies in the other; a town in a country says nothing."""
    levels = {one.level, other.level}
    if levels == {PlaceLevel.COUNTRY, PlaceLevel.TOWN}:
        return False
    return lies_in(one, other) or lies_in(other, one)
