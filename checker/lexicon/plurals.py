"""Singular forms of English nouns, as far as counted things in the news need them."""

from __future__ import annotations

from typing import Final

#: Plurals that no rule gives.
IRREGULAR: Final[dict[str, str]] = dict(
    pair.split("/")
    for pair in """
    people/person men/man women/woman children/child feet/foot teeth/tooth mice/mouse
    geese/goose lives/life wives/wife knives/knife leaves/leaf thieves/thief halves/half
    wolves/wolf shelves/shelf police/police troops/troop media/media species/species
    series/series movies/movie cookies/cookie zombies/zombie rookies/rookie calories/calorie
    ties/tie lies/lie shoes/shoe crises/crisis analyses/analysis bases/base cases/case
    buses/bus campuses/campus bonuses/bonus statuses/status censuses/census choruses/chorus
    circuses/circus walruses/walrus syllabuses/syllabus
    viruses/virus heroes/hero potatoes/potato tomatoes/tomato vetoes/veto
    torpedoes/torpedo volcanoes/volcano aircraft/aircraft spacecraft/spacecraft
    personnel/personnel dead/dead injured/injured wounded/injured
    gases/gas quizzes/quiz toes/toe foes/foe canoes/canoe menus/menu gurus/guru hindus/hindu
    headaches/headache aches/ache caches/cache avalanches/avalanche niches/niche
    calves/calf loaves/loaf scarves/scarf hooves/hoof elves/elf
    diagnoses/diagnosis hypotheses/hypothesis oases/oasis theses/thesis emphases/emphasis
    criteria/criterion phenomena/phenomenon bacteria/bacterium alumni/alumnus oxen/ox
    corps/corps headquarters/headquarters barracks/barracks crossroads/crossroads
    """.split()
)

#: Nouns that end in s and are singular, or name nothing that is counted.
_NOT_PLURAL: Final[frozenset[str]] = frozenset(
    """this its his as was has is does us yes thus plus versus across less unless always perhaps
    previous various serious famous religious dangerous gas bus virus boss loss class glass cross
    press business process address congress success mass pass access witness illness fitness chess
    mess dress press campus status focus bonus census chaos texas news politics physics economics
    athletics mathematics series species whose specimen regimen hamas lens alias atlas bias canvas
    christmas ethos tennis axis iris debris rabies abdomen acumen yemen kansas dallas""".split()
)
#: Endings that singulars of Greek and Latin have: crisis, arthritis, genius, nucleus.
_SINGULAR_ENDINGS: Final = ("ss", "us", "sis", "itis", "'s", "’s")


def is_plural(word: str) -> bool:
    """Whether a lower-case word reads as the plural of a noun.

    >>> [word for word in ("people", "shops", "was", "glass", "cities") if is_plural(word)]
    ['people', 'shops', 'cities']
    """
    if word in IRREGULAR:
        return True
    if word.endswith("men") and len(word) > 4:
        return word not in _NOT_PLURAL  # gunmen, policewomen
    if word in _NOT_PLURAL or word.endswith(_SINGULAR_ENDINGS):
        return False
    return word.endswith("s") and len(word) > 3


def singular(word: str) -> str:
    """The singular of a lower-case noun; a word that is no plural stays as it is.

    >>> singular("people"), singular("churches"), singular("cities"), singular("boss")
    ('person', 'church', 'city', 'boss')
    """
    if word in IRREGULAR:
        return IRREGULAR[word]
    if not is_plural(word):
        return word
    if word.endswith("men"):
        return word[:-2] + "an"
    if word.endswith("ies"):
        return word[:-3] + "y" if len(word) > 4 else word[:-1]  # cities, but pies
    if word.endswith(("ches", "shes", "sses", "xes", "zzes", "oes")):
        return word[:-2]
    return word[:-1]
