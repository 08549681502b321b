"""Short names of organisations: acronyms, and names with a word or a place left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.compare.gazetteer import places_named
from checker.compare.names import name_parts
from checker.lexicon.organizations import ORGANIZATION_HEADS
from checker.lexicon.tables import common_words, demonyms, fold, places
from checker.types import Entity, NameKind

_SMALL = frozenset({"of", "the", "and", "for", "on", "in", "de", "la"})
#: Words beside the heads of ``checker.lexicon.organizations`` that say what a firm does.
_TRADES = frozenset(
    """computer computers motor motors airline airways recovery treatment pharmaceuticals brands
    resources energy foods electric oil petroleum steel software""".split()
)
#: Heads of what belongs to a firm and is not the firm ("Apple Store", "Boeing Field").
_OWN = frozenset(
    """store stores press magazine museum award awards prize house stadium arena theatre
    theater""".split()
)
_LETTERS = range(2, 7)

Pairs = Iterator[tuple[int, int]]


def acronym_pairs(entities: Sequence[Entity]) -> Pairs:
    """Numbers of an organisation's full name and of the letters it goes by.

    Letters that stand in brackets after a name are its own; others are those of the one name of
    the story that has these initials.
    """
    short: dict[str, int] = {}
    for number, entity in enumerate(entities):
        letters = entity.name.replace(".", "")
        is_name = letters.isupper() and letters.isalpha() and len(letters) in _LETTERS
        if is_name and fold(letters) not in places():
            short.setdefault(letters, number)
    written: dict[str, set[int]] = {}
    by_initials: dict[str, set[int]] = {}
    for number, entity in enumerate(entities):
        if entity.kind is NameKind.PERSON:
            continue
        for mention in entity.mentions:
            if mention.name.acronym:
                written.setdefault(mention.name.acronym.replace(".", ""), set()).add(number)
            for initials in _initials(mention.name.text):
                if len(initials) < 3 and not _ends_as_organization(mention.name.text):
                    continue
                by_initials.setdefault(initials, set()).add(number)
    for letters, number in short.items():
        owners = (written.get(letters) or by_initials.get(letters, set())) - {number}
        if len(owners) == 1:
            yield next(iter(owners)), number


def _ends_as_organization(name: str) -> bool:
    """Whether two letters may stand for it: "General Motors", and no "Dallas Texans"."""
    return fold(name.rsplit(maxsplit=1)[-1]) in ORGANIZATION_HEADS | _TRADES


def _initials(name: str) -> set[str]:
    """The initials of a longer name, small words counted or not ("FBI", "DOJ")."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalpha()]
    if len(words) < 2:
        return set()
    large = [word for word in words if word.lower() not in _SMALL]
    firm = [word for word in large if word.lower().rstrip(".") not in _CORPORATE]
    return {"".join(word[0] for word in kept).upper() for kept in (words, large, firm)}


_CORPORATE = frozenset("inc corp corporation co company ltd limited llc plc".split())


def short_name_pairs(entities: Sequence[Entity]) -> Pairs:
    """Numbers of a longer name and of the one shorter name that can only be short for it.

    "Apple" for "Apple Computer" (the rest says what a firm does), "Saints" for "New Orleans
    Saints" (the rest is a place). The short name must be an organisation's itself: "Boston" is
    not short for "Boston Police".
    """
    parts = [name_parts(entity.name) for entity in entities]
    short = {
        part: number
        for number, part in enumerate(parts)
        if part and entities[number].kind not in {NameKind.PERSON, NameKind.PLACE}
    }
    longer: dict[int, set[int]] = {}
    for number, part in enumerate(parts):
        if len(part) < 2 or entities[number].kind is NameKind.PERSON:
            continue
        for cut in range(1, len(part)):
            for kept, rest, opens in (
                (part[:cut], part[cut:], True),
                (part[cut:], part[:cut], False),
            ):
                if kept in short and _may_be_left_out(kept, rest, opens=opens):
                    longer.setdefault(short[kept], set()).add(number)
    for number, owners in sorted(longer.items()):
        if len(owners) == 1:
            yield next(iter(owners)), number


def _may_be_left_out(kept: tuple[str, ...], rest: tuple[str, ...], *, opens: bool) -> bool:
    if set(kept) <= places() | demonyms().keys() or len(kept[0]) < 2:
        return False
    if len(kept) == 1 and kept[0] in common_words() | ORGANIZATION_HEADS:
        is_team = kept[0].endswith("s") and kept[0] not in ORGANIZATION_HEADS
        return is_team and not opens and _is_place(rest)
    if not opens:
        return _is_place(rest)
    # "NBA Draft Advisory Committee" is not the NBA.
    heads = (ORGANIZATION_HEADS | _TRADES) - _OWN
    return len(rest) <= 2 and rest[-1] in heads and set(rest) <= _generic()


def _generic() -> frozenset[str]:
    return common_words() | ORGANIZATION_HEADS | _TRADES | _SMALL


def _is_place(words: tuple[str, ...]) -> bool:
    name = " ".join(words)
    return bool(places_named(name)) or name in demonyms() or name in places()
