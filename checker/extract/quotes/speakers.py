"""Who a phrase such as "he" or "the minister" or "Mr. Roe" means, as far as the article shows."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.extract.quotes.frames import Frame
from checker.extract.quotes.noun_phrases import Phrase
from checker.lexicon.genders import FEMALE_NAMES, MALE_NAMES
from checker.lexicon.grammar import DETERMINERS, PREPOSITIONS
from checker.lexicon.titles import OFFICES
from checker.types import NameKind, NameMention, Sentence, Span, Speaker

_CAPITALISED = re.compile(
    r"(?<!\w)[A-Z][\w'’-]{1,30}(?: (?:[A-Z]\. ?)?[A-Z][\w'’-]{1,30}){1,4}(?!\w)"
)
_WORD = re.compile(r"[^\W\d_][\w-]*")
#: No sentence needs more people than this; the bound keeps odd input in linear time.
_CROWD = 100
#: Titles as they stand before names, by the word with which the same person is meant later.
_IN_FULL = {
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "gen": "general",
    "lt": "lieutenant",
    "capt": "captain",
    "sgt": "sergeant",
    "prof": "professor",
}
#: Pronouns for one person, by the form that is a subject.
_PRONOUNS = {"he": "he", "him": "he", "his": "he", "she": "she", "her": "she"}
_MALE = frozenset(["mr", "sir", "lord", "king", "prince", "congressman", "father"])
_FEMALE = frozenset(["ms", "mrs", "miss", "dame", "lady", "queen", "princess", "congresswoman"])
#: Words that name one person by what he or she is; the rest of the offices are in the titles.
ROLES = OFFICES | frozenset(
    """man woman diplomat official politician leader nominee candidate billionaire businessman
    businesswoman mogul officer suspect victim lawmaker democrat republican veteran star host
    front-runner frontrunner player coach teenager boy girl father mother wife husband son daughter
    brother sister widow neighbor neighbour resident witness student teacher president-elect
    incumbent newcomer reality-tv actor actress comedian rapper expert scientist strategist
    pollster""".split()
)


@dataclass(frozen=True)
class Cast:
    """The people that an article names, in order of their places."""

    names: tuple[NameMention, ...]
    starts: tuple[int, ...]

    def within(self, span: Span) -> Sequence[NameMention]:
        """The people named in a stretch, a hundred at most."""
        first = bisect_left(self.starts, span.start)
        last = bisect_left(self.starts, span.end)
        return self.names[first : min(last, first + _CROWD)]


def cast_of(text: str, sentences: Sequence[Sentence], names: Sequence[NameMention]) -> Cast:
    """The people among an article's names, or rows of capitalised words where there are none."""
    found = names or _capitalised(text, sentences)
    people = tuple(name for name in found if name.kind is NameKind.PERSON)
    return Cast(people, tuple(name.start for name in people))


def _capitalised(text: str, sentences: Sequence[Sentence]) -> tuple[NameMention, ...]:
    """A rough stand-in for names: full names by their capitals, and their last words alone."""
    full: dict[str, str] = {}
    for sentence in sentences:
        for match in _CAPITALISED.finditer(text, sentence.start, sentence.end):
            name = match.group().removesuffix("'s").removesuffix("’s")
            full.setdefault(name.split()[-1], name)
    mentions = []
    for sentence in sentences:
        for match in _WORD.finditer(text, sentence.start, sentence.end):
            word = match.group()
            if word in full:
                mentions.append(
                    NameMention(match.start(), match.end(), word, NameKind.PERSON, full[word])
                )
    return tuple(mentions)


def read_speaker(text: str, frame: Frame, phrase: Phrase, cast: Cast) -> Speaker:
    """The speaker that a phrase of a sentence names; ``person`` only where it holds a name."""
    phrase = _trimmed(frame, phrase)
    named = _named(text, frame, phrase, cast)
    if named is not None:
        phrase = _without_object(frame, phrase, named)
    span = frame.span(*phrase)
    person = (named.person or named.text) if named else None
    return Speaker(span.start, span.end, text[span.start : span.end], person)


def _trimmed(frame: Frame, phrase: Phrase) -> Phrase:
    start, end = phrase
    tokens = frame.tokens
    while end - start > 1 and not tokens[end - 1].is_word:
        end -= 1
    while end - start > 1 and not tokens[start].is_word:
        start += 1
    return start, end


def _without_object(frame: Frame, phrase: Phrase, named: NameMention) -> Phrase:
    """Cut what a relative clause without "which" hangs on: "a move President Doe described"."""
    start, end = phrase
    tokens = frame.tokens
    first = next((at for at in range(start, end) if tokens[at].end > named.start), start)
    while first > start and tokens[first - 1].is_capitalised:
        first -= 1
    before = tokens[first - 1].lower if first > start else ""
    is_object = tokens[start].lower in DETERMINERS and first - start > 1 and before not in ROLES
    return (first, end) if is_object else phrase


def _named(text: str, frame: Frame, phrase: Phrase, cast: Cast) -> NameMention | None:
    """The person who is the head of a phrase: the last before a preposition, no possessor."""
    start, end = phrase
    cut = next(
        (at for at in range(start + 1, end) if frame.tokens[at].lower in PREPOSITIONS - {"to"}), end
    )
    head = frame.span(start, cut)
    people = [
        name
        for name in cast.within(head)
        if text[name.end : name.end + 2] not in {"'s", "’s"}
        and text[name.end : name.end + 1] != "-"
    ]
    if not people:
        return None
    last = people[-1]
    # "the Trump campaign", "a Ryan spokesman": the name is no head when small words follow it
    tail = text[last.end : head.end].strip(" .,'’")
    return last if not tail[:1].islower() and head.end - last.end < 12 else None


def may_be(speaker: Speaker, name: NameMention) -> bool:
    """Whether a pronoun fits what a title (Mr., Queen) or a given name tells of a person."""
    pronoun = _PRONOUNS.get(speaker.text.lower())
    if pronoun is None:
        return True
    title = (name.title or "").lower().replace(".", "").split()
    given = (name.person or name.text).partition(" ")[0].lower()
    is_man = not _MALE.isdisjoint(title) or (given in MALE_NAMES and _FEMALE.isdisjoint(title))
    is_woman = not _FEMALE.isdisjoint(title) or (given in FEMALE_NAMES and _MALE.isdisjoint(title))
    return not is_woman if pronoun == "he" else not is_man


def may_mean(speaker: Speaker, heard: Speaker) -> bool:
    """Whether a pronoun may mean whoever spoke before: the same pronoun, or a name that fits."""
    own = _PRONOUNS.get(speaker.text.lower())
    other = _PRONOUNS.get(heard.text.lower())
    if own and other:
        return own == other
    person = heard.person or heard.text
    return may_be(speaker, NameMention(heard.start, heard.end, person, NameKind.PERSON, person))


def points_back(speaker: Speaker) -> bool:
    """Whether a speaker is somebody named before: "he", "the senior Russian diplomat"."""
    if speaker.person is not None:
        return False
    return speaker.text.lower() in _PRONOUNS or role_of(speaker) is not None


def role_of(speaker: Speaker) -> str | None:
    """The word for what a person is in a phrase that means one person ("the minister")."""
    words = speaker.text.lower().split()
    cut = next((at for at, word in enumerate(words) if at and word in PREPOSITIONS), len(words))
    is_definite = words[0] in {"the", "this"} and cut > 1
    return words[cut - 1] if is_definite and words[cut - 1] in ROLES else None


def has_title(name: NameMention, role: str) -> bool:
    """Whether an article gives a person a title with this word in it, in full or in short."""
    return role in {_IN_FULL.get(word, word) for word in _title_words(name)}


def _title_words(name: NameMention) -> list[str]:
    return [word.rstrip(".,") for word in (name.title or "").lower().split()]


def nations_of(speaker: Speaker) -> frozenset[str]:
    """The words with a capital before an office: "U.S." in "the U.S. president"."""
    words = speaker.text.split()[1:]
    return frozenset(word.lower() for word in words if word[:1].isupper())


def with_person(speaker: Speaker, person: str | None) -> Speaker:
    """The same mention, known to be a person."""
    return replace(speaker, person=person)
