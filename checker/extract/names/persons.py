"""Which mentions in one article name the same person: the full first mention, then short forms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.lexicon.genders import FEMALE_NAMES, MALE_NAMES
from checker.lexicon.tables import fold, short_forms
from checker.lexicon.titles import PARTICLES, SUFFIXES

_MALE = frozenset({"mr", "sir", "lord", "monsieur"})
_FEMALE = frozenset({"mrs", "ms", "miss", "dame", "lady", "madam", "mme"})


@dataclass(frozen=True, slots=True)
class PersonForm:
    """A person's name as one article writes it, taken apart."""

    text: str
    given: tuple[str, ...]
    surname: str


def take_apart(name: str) -> PersonForm:
    """Part a full name into given names and surname, suffixes left out.

    >>> take_apart("Ludwig van Beethoven").surname
    'van beethoven'
    >>> take_apart("Martin Luther King Jr.").given
    ('martin', 'luther')
    """
    parts = [fold(part).strip(".,") for part in name.split()]
    while len(parts) > 1 and parts[-1] in SUFFIXES:
        parts.pop()
    cut = len(parts) - 1
    while cut > 1 and parts[cut - 1] in PARTICLES:
        cut -= 1
    return PersonForm(name, tuple(parts[:cut]), " ".join(parts[cut:]))


def same_given(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two sets of given names can be one person's: equal, initial, or short form."""
    if not left or not right:
        return True
    a, b = left[0], right[0]
    initial = min(len(a.rstrip(".")), len(b.rstrip("."))) == 1
    if a == b or (initial and a[0] == b[0]):
        return True
    table = short_forms()
    return b in table.get(a, ()) or a in table.get(b, ())


def join_forms(forms: Sequence[str]) -> dict[str, str]:
    """For each full name of an article the fullest form of the same person's name.

    ``forms`` come in order of first mention.
    """
    by_tail: dict[str, list[list[PersonForm]]] = {}
    for form in map(take_apart, dict.fromkeys(forms)):
        groups = by_tail.setdefault(form.surname.split()[-1], [])
        for group in groups:
            if all(same_given(form.given, other.given) for other in group):
                group.append(form)
                break
        else:
            groups.append([form])
    found = (group for groups in by_tail.values() for group in groups)
    return {form.text: _fullest(group) for group in found for form in group}


def _fullest(group: Sequence[PersonForm]) -> str:
    """The form with most words; among equals the first mentioned."""
    return max(group, key=lambda form: len(form.text.split())).text


@dataclass(slots=True)
class People:
    """The people of one article, by what a later short form may call them."""

    by_surname: dict[str, list[str]]
    by_given: dict[str, list[str]]

    @classmethod
    def from_forms(cls, forms: Sequence[str]) -> People:
        """Index full names, given in order of first mention."""
        people = cls({}, {})
        for text in dict.fromkeys(join_forms(forms).values()):
            form = take_apart(text)
            keys = {form.surname, form.surname.split()[-1]}
            for key in sorted(keys):
                people.by_surname.setdefault(key, []).append(text)
            for given in form.given:
                people.by_given.setdefault(given, []).append(text)
        return people

    def find(self, short: str, heard: Mapping[str, int], title: str | None = None) -> str | None:
        """Who is meant by a surname or a given name alone; "Mrs. Doe" is no John Doe.

        ``heard`` says where each person named in full before this place was last named: of two
        people with one surname the later named is meant. A given name shared by two people names
        nobody.
        """
        key = " ".join(fold(part).strip(".") for part in short.split())
        bearers = self.by_surname.get(key, [])
        owners = [person for person in bearers if may_be_called(title, person)]
        if owners:
            return max(owners, key=lambda person: heard.get(person, -1))
        called = [] if bearers else self.by_given.get(key, [])
        return called[0] if len(called) == 1 else None


def may_be_called(title: str | None, person: str) -> bool:
    """Whether a courtesy title fits the given name; where either tells nothing it does.

    >>> may_be_called("Mr.", "Karen Doe"), may_be_called("Mrs.", "Karen Doe")
    (False, True)
    """
    courtesy = fold(title.split(maxsplit=1)[0]).strip(".") if title else ""
    given = fold(person.split(maxsplit=1)[0])
    unfit = FEMALE_NAMES if courtesy in _MALE else MALE_NAMES if courtesy in _FEMALE else ()
    return given not in unfit
