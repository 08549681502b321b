"""The people of a story, across articles and however their names are spelled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from checker.compare.names import Likeness, likeness, name_parts
from checker.lexicon.tables import (
    common_words,
    demonyms,
    given_names,
    places,
    spelling_partners,
)
from checker.story.entities.forms import Form, gather_forms
from checker.story.entities.neighbours import near_pairs
from checker.story.entities.same_person import Sameness, same_person
from checker.story.entities.slips import give_slips, may_be_slip
from checker.story.groups import Groups, Pair
from checker.types import EntityMention, NameKind

Person = tuple[EntityMention, ...]


def find_people(
    mentions: Sequence[EntityMention], texts: Mapping[str, str]
) -> tuple[tuple[Person, ...], tuple[EntityMention, ...]]:
    """Group the mentions of each person; the second part is what belongs to nobody.

    ``texts`` are the articles' texts by path.
    """
    full = [m for m in mentions if m.name.kind is NameKind.PERSON and _is_full(m)]
    forms = gather_forms(full)
    groups = [tuple(forms[i] for i in members) for members in _join(forms, texts).sets()]
    owned: list[list[EntityMention]] = [[m for f in group for m in f.mentions] for group in groups]
    owner_of = {
        (path, name): number
        for number, group in enumerate(groups)
        for form in group
        for path, name in _names(form)
    }
    taken = {mention for group in owned for mention in group}
    rest = []
    for mention in mentions:
        if mention in taken:
            continue
        number = owner_of.get((mention.path, mention.name.person or ""))
        if number is None:
            rest.append(mention)
        else:
            owned[number].append(mention)
    left_over = _give_short_forms(groups, owned, rest)
    people = tuple(tuple(sorted(group, key=_place)) for group in owned)
    return people, tuple(left_over)


def _place(mention: EntityMention) -> tuple[str, int]:
    return mention.path, mention.name.start


def _parts(mention: EntityMention) -> tuple[str, ...]:
    return name_parts(mention.name.text)


def _is_full(mention: EntityMention) -> bool:
    """Whether a mention has a given name and a surname; "Anthony M." was cut off.

    "al-Fakhora" is one name with its article.
    """
    parts = _parts(mention)
    parts = parts[1:] if parts[:1] in {("al",), ("el",)} and "-" in mention.name.text else parts
    return len(parts) > 1 and len(parts[-1]) > 1


def _names(form: Form) -> Iterable[tuple[str, str]]:
    for mention in form.mentions:
        if mention.name.person:
            yield mention.path, mention.name.person


def _join(forms: Sequence[Form], texts: Mapping[str, str]) -> Groups:
    groups = Groups(len(forms))
    by_surname: dict[str, list[int]] = {}
    for number, form in enumerate(forms):
        by_surname.setdefault(form.surname, []).append(number)
    pairs = [pair for same in by_surname.values() for pair in combinations(same, 2)]
    by_letters: dict[str, list[int]] = {}
    for number, form in enumerate(forms):
        by_letters.setdefault("".join(form.core), []).append(number)
    pairs += [pair for same in by_letters.values() for pair in combinations(same, 2)]
    for left, right in (*near_pairs(by_surname), *_listed_pairs(by_surname)):
        pairs += [(i, j) for i in by_surname[left] for j in by_surname[right]]
    verdicts = {pair: same_person(forms[pair[0]], forms[pair[1]], texts) for pair in pairs}
    # Sure pairs first: a misspelling joins a person, it never joins two people into one.
    for pair, verdict in sorted(verdicts.items()):
        if verdict is Sameness.SAME:
            groups.join(*pair)
    apart = _told_apart(forms, verdicts)
    misspelt = [pair for pair, verdict in verdicts.items() if verdict is Sameness.MISSPELT]
    for pair in sorted(misspelt, key=lambda pair: (-_given_likeness(forms, pair), pair)):
        if not _joins_two(groups, apart, pair):
            groups.join(*pair)
    return groups


def _given_likeness(forms: Sequence[Form], pair: Pair) -> Likeness:
    left, right = (forms[number].given or "" for number in pair)
    return likeness(left, right)


def _told_apart(forms: Sequence[Form], verdicts: Mapping[Pair, Sameness]) -> tuple[Pair, ...]:
    """Names of one surname that one article gives to two people ("Helen Doe", "Peter Doe")."""
    return tuple(
        (left, right)
        for (left, right), verdict in sorted(verdicts.items())
        if verdict is Sameness.DIFFERENT
        and forms[left].surname == forms[right].surname
        and forms[left].paths & forms[right].paths
    )


def _joins_two(groups: Groups, apart: Iterable[Pair], pair: Pair) -> bool:
    """Whether joining two names would make one person of two that an article tells apart."""
    joined = {groups.find(number) for number in pair}
    return any({groups.find(number) for number in two} == joined for two in apart)


def _listed_pairs(surnames: Iterable[str]) -> list[tuple[str, str]]:
    """Surnames that are accepted spellings of one name, however far apart (Gadhafi, Qaddafi)."""
    known = spelling_partners()
    here = set(surnames)
    return sorted(
        (left, right) for left in here for right in known.get(left, ()) if left < right in here
    )


def _give_short_forms(
    groups: Sequence[Sequence[Form]],
    owned: list[list[EntityMention]],
    rest: Sequence[EntityMention],
) -> list[EntityMention]:
    """Give bare surnames to the people who bear them, misspelt ones too; return the others."""
    owners = _owners(groups)
    left_over = []
    odd: dict[str, list[EntityMention]] = {}
    for mention in rest:
        parts = _parts(mention)
        bearers = owners.get(parts[-1], set()) if len(parts) == 1 else set()
        bearer = next(iter(bearers)) if len(bearers) == 1 else None
        if bearer is not None and _may_be_surname(parts[0], mention, groups[bearer]):
            owned[bearer].append(mention)
        elif len(parts) == 1 and may_be_slip(parts[0], mention):
            odd.setdefault(parts[0], []).append(mention)
        else:
            left_over.append(mention)
    left_over += give_slips(odd, groups, owners, owned)
    return left_over


def _may_be_surname(word: str, mention: EntityMention, bearer: Sequence[Form]) -> bool:
    """Whether a single word can be the surname of somebody whom another article names in full.

    A word that nothing marks as a person's is one only where the full name begins as names do:
    "Medicare" is no short form of "Romney-Ryan Medicare".
    """
    if mention.name.kind is NameKind.PERSON:
        return True
    known = word in places() or word in demonyms() or word in common_words()
    is_named = any(form.given in given_names() for form in bearer)
    return mention.name.kind is NameKind.OTHER and not known and is_named


def _owners(groups: Sequence[Sequence[Form]]) -> dict[str, set[int]]:
    """Who bears each surname and given name."""
    owners: dict[str, set[int]] = {}
    for number, group in enumerate(groups):
        for form in group:
            owners.setdefault(form.surname, set()).add(number)
            # In "Charger Vincent Jackson" the first word is nobody's name.
            if _is_given(form.given) and all(form.given in other.core for other in group):
                owners.setdefault(form.given or "", set()).add(number)
    return owners


def _is_given(word: str | None) -> bool:
    return bool(word) and (word in given_names() or word not in common_words())
