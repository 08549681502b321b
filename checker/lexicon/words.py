"""English words as the comparison sees them: content words, their stems, their concepts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple, Protocol

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

#: Words that carry the grammar and not the fact. Reporting verbs and number
#: words are among them: that somebody "said" it, or another value, is no part of the slot.
STOP_WORDS = frozenset(
    """a about above after again all also although am an and any are aren't as at be because been
    before being between both but by can could did do does doing down during each either else ever
    every few for from had has have having he her here hers him himself his how however i if in into
    is it its itself just like may me might more most much must my no nor not now of off on once one
    only or other our out over own per s same say said says saying she should since so some still
    such t than that the their them themselves then there these they this those though through to
    told too toward towards under until up upon very was we were what when where whether which while
    who whom whose why will with within without would yet you your according added
    two three four five six seven eight nine ten eleven twelve hundred hundreds thousand thousands
    million billion trillion dozen dozens""".split()
)

#: Words that report one fact in news, each group under the name of its concept. The words are
#: stems as ``stem`` gives them for the inflected forms listed.
_CONCEPT_WORDS = {
    "dead": """dead die dies died dying death deaths kill kills killed killing killings fatal
        fatally fatality fatalities slain perished toll corpses bodies lives deadly""",
    "hurt": """injure injured injures injuring injury injuries wound wounded wounds wounding hurt
        hospitalized hospitalised""",
    "arrest": """arrest arrested arrests arresting detain detained detains detention custody
        apprehended captured""",
    "home": "home homes house houses housing dwelling dwellings residence residences",
    "quake": "quake quakes earthquake earthquakes temblor tremor tremors",
    "vehicle": "car cars vehicle vehicles auto automobile automobiles",
    "shot": "shot shots shoot shooting shootings fired gunfire bullet bullets gunshot",
    "destroy": "destroy destroyed destroying damaged damage damages ruined wrecked gutted",
    "police": "police officer officers cop cops policeman policemen",
    "child": "child children kid kids son sons daughter daughters",
    "person": "person people persons individual individuals",
    "fire": "fire fires blaze blazes flames arson",
    "win": "win wins won winning victory victories beat beats defeated",
    "lose": "lose loses lost losing defeat defeats loss losses",
    "buy": "buy buys bought buying purchase purchased purchases acquire acquired acquisition",
    "vote": "vote votes voted voting ballot ballots",
    "protest": "protest protests protester protesters protesting demonstrators demonstration rally",
    "wed": "marry married marries marriage marriages wed wedding weddings",
    "jail": "jail jailed prison imprisoned sentence sentenced",
    "fall": "fall falls fell fallen falling plunge plunged plunges drop dropped",
    "earn": "gross grossed grosses earn earned earning revenue",
    "miss": "miss missed missing",
    "strike": "strike strikes struck hit hits",
    "start": "start starts started begin begins began begun launch launched",
    "end": "end ends ended finish finished conclude concluded stop stopped",
}


class Word(NamedTuple):
    """A word of a text with its place and the stem or concept it is compared by."""

    start: int
    end: int
    text: str
    key: str
    is_capitalised: bool


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...  # noqa: N802 - the library's own name


@cache
def _stemmer() -> _Stemmer:
    import snowballstemmer

    stemmer: _Stemmer = snowballstemmer.stemmer("english")
    return stemmer


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The stem of one word by the Snowball stemmer, possessive ending cut off.

    >>> stem("Killings"), stem("minister's")
    ('kill', 'minist')
    """
    lower = word.lower().replace("’", "'").removesuffix("'s").strip("'")
    return _stemmer().stemWord(lower)


@cache
def _concepts() -> dict[str, str]:
    return {
        stem(word): concept for concept, words in _CONCEPT_WORDS.items() for word in words.split()
    }


def concept_of(word: str) -> str:
    """The name of the concept a word stands for, or its stem where it has none.

    >>> concept_of("killed"), concept_of("fatalities"), concept_of("bridges")
    ('dead', 'dead', 'bridg')
    """
    key = stem(word)
    return _concepts().get(key, key)


def content_words(text: str, offset: int = 0) -> Iterator[Word]:
    """Each word of a text that is no stop word, with its place counted from ``offset``."""
    for match in _WORD.finditer(text):
        word = match.group()
        if word.lower().replace("’", "'").removesuffix("'s") not in STOP_WORDS and len(word) > 1:
            start, end = offset + match.start(), offset + match.end()
            yield Word(start, end, word, concept_of(word), word[0].isupper())
