"""Bare names that are nobody's own: slips for the name of somebody whom the story names in full."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checker.compare.names import name_parts
from checker.compare.spellings import edits, is_mistyped, is_near
from checker.lexicon.tables import common_words, demonyms, given_names, places, proper_words
from checker.story.entities.forms import Form
from checker.types import EntityMention, NameKind

#: A rare word of this length is near to a name of another article by mistake only: of shorter
#: ones too many are names of their own (Rait, Raitt).
_TELLING = 6


def may_be_slip(word: str, mention: EntityMention) -> bool:
    """Whether a single word can be a slip for a surname: no word or name that exists by itself."""
    kind, written = mention.name.kind, mention.name.text
    if len(word) < 4 or word in demonyms() or written.isupper():
        return False
    if kind is NameKind.PERSON:
        return word not in places()
    return not (word in places() or word in given_names() or word in common_words())


def give_slips(
    odd: Mapping[str, Sequence[EntityMention]],
    groups: Sequence[Sequence[Form]],
    owners: Mapping[str, set[int]],
    owned: Sequence[list[EntityMention]],
) -> list[EntityMention]:
    """Add bare names to the people they are misspelt names of; return those of nobody.

    ``groups`` are the people with their full names, ``owners`` says who bears which part of a
    name, and ``owned`` are the mentions of each, which grow.
    """
    left_over = []
    for spelling, found in sorted(odd.items()):
        misspelt = _misspelt_in_full(spelling, found, groups, owned)
        for mention in found:
            number = misspelt
            if number is None and spelling not in owners:
                number = _nearest(spelling, mention, owners, owned)
                if number is not None and not _is_hers(spelling, found, groups[number]):
                    number = None
            if number is None:
                left_over.append(mention)
            else:
                owned[number].append(mention)
    return left_over


def _misspelt_in_full(
    spelling: str,
    found: Sequence[EntityMention],
    groups: Sequence[Sequence[Form]],
    owned: Sequence[Sequence[EntityMention]],
) -> int | None:
    """The one person whose full name is a slip for the surname by which articles go on.

    "William Cwoan" is named once in full, and afterwards all write "Cowan".
    """
    numbers = [
        number
        for number, group in enumerate(groups)
        if _is_odd(group[0].surname)
        and is_slip_of(group[0].surname, spelling)
        and len(found) > len(_with_surname(owned[number])) == 1
    ]
    is_person = any(mention.name.kind is NameKind.PERSON for mention in found)
    return numbers[0] if is_person and len(numbers) == 1 else None


def _is_odd(word: str) -> bool:
    return word not in proper_words() and word not in common_words()


def _with_surname(mentions: Sequence[EntityMention]) -> list[EntityMention]:
    """The mentions that are more than the given name ("William")."""
    given = {name_parts(mention.name.text)[0] for mention in mentions}
    return [m for m in mentions if not given >= set(name_parts(m.name.text))]


def _nearest(
    spelling: str,
    mention: EntityMention,
    owners: Mapping[str, set[int]],
    owned: Sequence[Sequence[EntityMention]],
) -> int | None:
    """The one person whose name the odd spelling is near to, of the same article first."""
    near = {
        number
        for part, numbers in owners.items()
        if is_slip_of(spelling, part)
        and (spelling not in given_names() or is_mistyped(spelling, part))
        for number in numbers
        # Two edits tell little unless the person is well known to the story (Klitchsko).
        if edits(part, spelling) == 1 or len({other.path for other in owned[number]}) > 1
    }
    here = {n for n in near if any(other.path == mention.path for other in owned[n])}
    if len(here) == 1:
        return next(iter(here))
    telling = len(spelling) >= _TELLING and spelling not in common_words()
    return next(iter(near)) if len(near) == 1 and telling else None


def _is_hers(spelling: str, found: Sequence[EntityMention], group: Sequence[Form]) -> bool:
    """Whether a bare name that is near to a person's is that name misspelt.

    It is somebody else's where it stands in more articles, and where it is near to a given name
    only that stands less often, or is a name well known by itself ("Barak", "Barack Obama").
    """
    full = [mention for form in group for mention in form.mentions]
    if len({mention.path for mention in found}) > len({mention.path for mention in full}):
        return False
    if any(is_slip_of(spelling, form.surname) for form in group):
        return True
    return len(found) <= len(full) and spelling not in proper_words()


def is_slip_of(spelling: str, part: str) -> bool:
    """Whether an odd word is a slip for a name part, and not its plural."""
    if len(part) < 4 or part[0] != spelling[0] or not is_near(part, spelling):
        return False
    short, long = sorted((part, spelling), key=len)
    # "Falcons" are several, "Bavarian" is of Bavaria, "al-Anbari" of Anbar.
    if long == short + "i" and short in proper_words():
        return False
    return long not in {short + "s", short + "es"} and (short[-1] != "a" or long != short + "n")
