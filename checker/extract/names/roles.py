"""What an article says of a person beside the name: party and home, age, office, relation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

from checker.lexicon.roles import RELATIONS, ROLE_NOUNS
from checker.lexicon.tables import fold, places

#: Characters read after a name, and before it.
_AFTER, _BEFORE = 200, 80
#: The most words of a description; longer ones of news tell a story of their own.
_LONGEST = 14

# "Jane Doe (D-Ohio)", "Jane Doe, R-Ariz.,", "Jane Doe (R., Ariz.)", "Jane Doe (D)".
_PARTY = re.compile(
    r"\s?(?P<open>[(\[]|,\s)(?P<party>DFL|Lab|Con|Lib|SNP|[RDIL])"
    r"(?:\.?(?:[-–—]|,\s)(?P<home>(?:[A-Z]\.){2}|[A-Z][\w.]*(?:[ ][A-Z][\w.]*){0,2}))?"
    r"(?P<shut>[)\]]?)"
)
# "Jane Doe, 34,", "Jane Doe (34)", "Jane Doe, aged 34".
_AGE = re.compile(
    r"(?:,\s(?:aged?\s)?|\s\((?:aged?\s)?)(\d{1,3})(?:\)|(?=[,.;](?!\d)|\s(?:and|of|from|who|was|is|at|in)\b))"
)
_COMMA = re.compile(r"['’]?s?,\s|\s[–—-]{1,2}\s|\s\(")
# A word of a description; an inner full stop belongs to it ("U.S.", "No. 2").
_WORD = re.compile(
    r"(?:[A-Z]\.){2,}|[A-Z]\.(?=\s[A-Z])|(?:No|St|Mr|Dr|Gen|Sen|Rep|Gov)\.|[^\W_]+(?:['’.&/-][^\W_]+)*['’]?"
)
_OPENS = frozenset("a an the his her their its our one another then former".split())
#: Words with which the sentence goes on and the description ends.
_ENDS = frozenset(
    """who whom whose which that said says told added is was were are has had will would when where
    while after before as and but or because to by""".split()
)
# "her brother, ", "the ministry's spokeswoman, ", "their daughter ".
_BEFORE_NAME = re.compile(
    r"\b((?:his|her|their|its|my|our|the|an?|[\w.’']{1,40}['’]s)\s(?:[\w'’-]{1,40}\s){0,4}?)([\w-]{1,40})(,?)\s$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Description:
    """What stands beside one mention of a person."""

    role: str | None = None
    affiliation: str | None = None
    age: int | None = None


@dataclass(frozen=True, slots=True)
class Affiliation:
    """A politician's party and home as the letters beside the name have them."""

    party: str
    home: str | None
    end: int
    """Where they end in the text, closing bracket and all."""


def describe(text: str, start: int, end: int) -> Description:
    """Read what is said of the person whose name stands at a place.

    >>> describe("Jane Doe (D-Ohio), a former judge, spoke.", 0, 8)
    Description(role='a former judge', affiliation='D-Ohio', age=None)
    """
    after = text[end : end + _AFTER].split("\n\n", 1)[0]
    if not after[:1] or after[0] not in ",( \n'’[":
        return Description(role=_role_before(text, start, closed=after[:1] in ".;)—"))
    at, affiliation = _party(after)
    aged = _AGE.match(after, at)
    age = int(aged.group(1)) if aged else None
    at = aged.end() if aged else at
    if not affiliation:
        at, affiliation = _party(after, at)
    role = _role_after(after, at) or _role_before(text, start, closed=after[0] == ",")
    return Description(role, affiliation, age if age and age < 120 else None)


def _party(after: str, at: int = 0) -> tuple[int, str | None]:
    """Party and home in brackets or between commas, and where reading goes on."""
    found = affiliation_after(after, at)
    if found is None:
        return at, None
    return found.end, f"{found.party}-{found.home}" if found.home else found.party


def affiliation_after(text: str, at: int) -> Affiliation | None:
    """Read party and home right behind a name that ends at ``at``.

    >>> affiliation_after("Jane Doe (D-Ohio) spoke.", 8)
    Affiliation(party='D', home='Ohio', end=17)
    """
    match = _PARTY.match(text, at)
    if match is None:
        return None
    bracketed = match["open"] in "(["
    if bracketed != bool(match["shut"]) or not (bracketed or match["home"]):
        return None
    return Affiliation(match["party"], _without_stop(match["home"]), match.end())


def _without_stop(home: str | None) -> str | None:
    """A home without the full stop of the sentence ("D-Phoenix."), "Ariz." with its own."""
    bare = (home or "").rstrip(".")
    return bare if fold(bare) in places() and "." not in bare else home


def _role_after(after: str, at: int) -> str | None:
    """The description between commas, brackets or dashes that follows a name."""
    comma = _COMMA.match(after, at)
    if comma is None:
        return None
    start = end = comma.end()
    folded: list[str] = []
    for match in _WORD.finditer(after, start):
        word = match.group().casefold()
        if after[end : match.start()].strip() or len(folded) == _LONGEST:
            break
        if word in _ENDS and not _goes_on(folded, word, after, match.end()):
            # "Jane Doe, the mayor and Bob Hale": the mayor is one of three.
            folded = [] if word in {"and", "or"} else folded
            break
        folded.append(word)
        end = match.end()
    words = after[start:end].split()
    return " ".join(words) if _describes(folded) and not _names_another(words) else None


def _names_another(words: list[str]) -> bool:
    """Whether an office leads to the next of several people ("John Doe, CEO Jane Roe")."""
    folded = [word.casefold() for word in words]
    at = next((i for i, word in enumerate(folded) if _is_role(word)), len(words))
    following = words[at + 1 : at + 2]
    plain = folded[0] not in _OPENS and not any("'" in word or "’" in word for word in words[:at])
    return plain and bool(following) and following[0][0].isupper()


def _goes_on(folded: list[str], word: str, after: str, at: int) -> bool:
    """Whether a small word goes on with a description ("aide to the mayor", "founder and head")."""
    if not folded or word not in {"and", "to"}:
        return False
    following = [match.group() for match in islice(_WORD.finditer(after, at), 3)]
    if word == "and":
        return any(other.casefold() in ROLE_NOUNS for other in following)
    named = bool(following) and (following[0][0].isupper() or following[0] in _OPENS)
    return _is_role(folded[-1]) and named


def _describes(folded: list[str]) -> bool:
    """Whether words say what somebody is: a noun of office, trade or kinship near their head."""
    if not folded:
        return False
    nouns = [at for at, word in enumerate(folded) if _is_role(word)]
    if not nouns:
        return False
    before = folded[: nouns[0]]
    plain = folded[0] in _OPENS or nouns[0] == 0 or folded[0].endswith(("'s", "’s"))
    return (plain or nouns[0] < 4) and not {"of", "in", "at", "for", "with", "from"} & set(before)


def _is_role(word: str) -> bool:
    return word in ROLE_NOUNS or word.removeprefix("ex-") in ROLE_NOUNS


def _role_before(text: str, start: int, *, closed: bool) -> str | None:
    """A relation or a trade that leads to a name ("her brother, John,").

    A comma before the name has to be answered by one after it: in "When he met the mayor, Jane
    Doe left" nobody says what Jane Doe is.
    """
    before = text[max(0, start - _BEFORE) : start].replace("\n", " ")
    match = _BEFORE_NAME.search(before)
    if match is None:
        return None
    noun, comma = match.group(2).casefold(), bool(match.group(3))
    if comma and not closed:
        return None
    if noun not in RELATIONS and not (noun in ROLE_NOUNS and comma):
        return None
    return match.group(1) + match.group(2)
