"""The words of a sentence as the search for names sees them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.lexicon.calendar import MONTHS, WEEKDAYS
from checker.lexicon.tables import common_words, demonyms, fold, places
from checker.lexicon.words import STOP_WORDS

# Initials written together ("A.J."), or letters and digits joined by single inner marks.
_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:['’&\-][^\W_]+)*")
# A web address or an e-mail address: no name inside it is a name of the story. Looked for in
# stretches without white space, so that no stretch is read twice.
_STRETCH = re.compile(r"\S+")
_DOMAIN = re.compile(r"\w\.(?:com|org|net|gov|edu|info|co|tv|uk|io)\b", re.I)
# Party and home ("(R-N.J.)", "(D., Ohio)", "R-N.Y."): what they say belongs to the name before.
_PARTY = re.compile(
    r"\((?:DFL|[RDIL])(?:[-–.](?:,? ?[A-Z][\w.]*){1,3})?\)|\b(?:DFL|[RDI])[-–](?:[A-Z]\.){2}"
)
_POSSESSIVE = re.compile(r"['’][sS]$")
_OPENS_SPEECH = re.compile(r"[\"“”«‘:;•*(\[—–]\s*$|(?:^|\s)['-]\s*$|[.!?…]\S?\s*$")

#: Abbreviations that keep their full stop inside a name or title.
_STOPPED = frozenset(
    """mr mrs ms dr prof rev sen rep gov gen lt col sgt capt maj cpl adm cmdr det insp supt pres
    st mt ft jr sr hon bros no dept""".split()
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its place in the article, without a possessive ending."""

    start: int
    end: int
    text: str
    folded: str
    opens: bool
    """Whether it opens a sentence or a quotation, where anything has a capital."""
    possessive: bool = False

    @property
    def is_capital(self) -> bool:
        """Whether it is written with a capital letter first."""
        return self.text[0].isupper()

    @property
    def is_initial(self) -> bool:
        """Whether it is one or more initials ("J.", "A.J.")."""
        return self.is_capital and (len(self.folded) == 1 or self.text.count(".") > 1)

    @property
    def is_acronym(self) -> bool:
        """Whether it is written in capitals throughout ("NATO", "U.S.")."""
        letters = [letter for letter in self.text if letter.isalpha()]
        return len(letters) > 1 and all(letter.isupper() for letter in letters)


def _parts(match: re.Match[str]) -> Iterator[tuple[int, int]]:
    """Where a hyphenated word stands for two names, or for a name and a common word, part it.

    "Russia-Ukraine" is two names, "Moscow-based" begins with one; "Jones-Drew", "Ki-moon" and
    "al-Fakhora" are one.
    """
    word = match.group()
    head, hyphen, tail = word.partition("-")
    if hyphen and "-" not in tail and head[0].isupper():
        first, second = fold(head), fold(tail)
        both = first in places() and second in places()
        suffixed = tail[0].islower() and second in common_words() and len(second) > 3
        glued = tail in STOP_WORDS  # "California-the", a dash without its spaces
        if both or glued or (suffixed and (first in places() or first in demonyms())):
            middle = match.start() + len(head)
            yield match.start(), middle
            yield middle + 1, match.end()
            return
    yield match.span()


def _addresses(text: str, start: int, end: int) -> list[tuple[int, int]]:
    parties = [match.span() for match in _PARTY.finditer(text, start, end)]
    return parties + [
        match.span()
        for match in _STRETCH.finditer(text, start, end)
        if any(sign in match.group() for sign in ("//", "www.", "@"))
        or _DOMAIN.search(match.group())
    ]


def words_of(text: str, start: int, end: int) -> tuple[Word, ...]:
    """The words between two offsets, web addresses and parties in brackets left out."""
    addresses = _addresses(text, start, end)
    return tuple(
        _word(text, start, *part)
        for match in _WORD.finditer(text, start, end)
        if not any(a <= match.start() < b for a, b in addresses)
        for part in _parts(match)
    )


def _word(text: str, sentence_start: int, start: int, end: int) -> Word:
    written = text[start:end]
    bare = _POSSESSIVE.sub("", written)
    end = start + len(bare)
    folded = fold(bare)
    if end < len(text) and text[end] == "." and (len(bare) == 1 or folded in _STOPPED):
        end += 1
    before = text[max(sentence_start, start - 4) : start]
    opens = not before.strip() or bool(_OPENS_SPEECH.search(before))
    if opens and before.strip():
        opens = not text[max(sentence_start, start - 4) : start].rstrip().endswith(".") or (
            not _closes_abbreviation(text, sentence_start, start)
        )
    return Word(start, end, text[start:end], folded, opens, bare != written)


def _closes_abbreviation(text: str, sentence_start: int, at: int) -> bool:
    """Whether the full stop before this place belongs to an abbreviation ("Mr.", "J.")."""
    last = text[max(sentence_start, at - 12) : at].split()
    word = fold(last[-1]).strip("(\"'“.") if last else ""
    return word in _STOPPED or len(word) == 1 or "." in word


def runs_on(text: str, left: Word, right: Word) -> bool:
    """Whether only white space stands between two words."""
    gap = text[left.end : right.start]
    return not left.possessive and not gap.strip() and "\n\n" not in gap


def is_calendar_word(word: Word, following: Word | None) -> bool:
    """Whether the word is a weekday or a month and no part of a name ("May 3", not "May said")."""
    if word.folded in WEEKDAYS or word.folded in _SHORT_DAYS:
        return True
    if word.folded not in MONTHS:
        return False
    if word.folded not in _MONTHS_AND_NAMES or following is None:
        return True
    return not following.is_capital or following.folded in places()


_SHORT_DAYS = frozenset("mon tues tue wed thurs thu fri".split())
#: Months that people are called too ("April Ryan", "Jan Peters"; but "the August Alaska summit").
_MONTHS_AND_NAMES = frozenset("april june may jan august".split())
