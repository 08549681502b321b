"""What becomes of people in the news, as verbs, and the base forms of verbs."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from checker.lexicon.tables import common_words

#: Verbs of which a bare number is a number of people: "killed 24", "24 were injured".
PERSONAL_VERBS: Final = frozenset(
    """kill die injure wound hurt arrest detain rescue evacuate hospitalize hospitalise slay murder
    execute displace sicken infect perish drown trap capture""".split()
)

#: Nouns that say of their "of" what a verb says of its object: "the deaths of 24 people".
FATE_NOUNS: Final[dict[str, str]] = dict(
    pair.split("/")
    for pair in """
    death/die killing/kill murder/murder slaying/slay massacre/kill injury/injure arrest/arrest
    detention/detain rescue/rescue evacuation/evacuate execution/execute loss/lose wounding/wound
    capture/capture release/release expulsion/expel deportation/deport resignation/resign
    """.split()
)

#: The verb that an adjective or noun of fate stands for.
FATE_VERBS: Final[dict[str, str]] = {
    "dead": "die",
    "injured": "injure",
    "wounded": "wound",
    "missing": "miss",
    "arrested": "arrest",
}


@lru_cache(maxsize=1 << 14)
def base_form(lemma: str) -> str:
    """The base form of a verb, where a lemmatizer has cut a silent e or left a letter doubled.

    >>> base_form("injur"), base_form("dropp"), base_form("cancele"), base_form("kill")
    ('injure', 'drop', 'cancel', 'kill')
    """
    words = common_words()
    if lemma in words:
        return lemma
    short = lemma.removesuffix("e")
    undoubled = short[:-1] if short[-1:] == short[-2:-1] else ""
    candidates = (f"{lemma}e", short, undoubled)
    return next((form for form in candidates if form in words), lemma)
