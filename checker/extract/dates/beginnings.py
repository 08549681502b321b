"""The words an expression of time can begin with, so that most words need not be tried.

Trying every form at every word of an article takes six times as long as asking first whether any
form begins so. The list holds beginnings: "mon" stands for "Monday", "month" and "monthly".
"""

from __future__ import annotations

from collections import defaultdict
from typing import Final

from checker.lexicon.calendar import CARDINALS, MONTHS, ORDINALS, SEASONS, WEEKDAYS

#: Hedges, determiners and the like, which stand before what is counted or named.
_BEFORE: Final = """
    a about all almost an another anzac approximately april around as ash at bastille beginning
    biweekly black bonfire boxing c. canada calendar centur christmas cinco circa columbus coming
    comparable corresponding couple current cyber daily day dec decade dozens each earl earth
    easter end entire epiphany every exact exactly fall fat father few fewer final first fiscal flag
    following full future good groundhog guy h1 h2 half halloween her his holy hour hundreds
    independence initial international its just juneteenth labor last late less long many mardi
    martin maundy memorial mid minute mlk moment month more mother nearly new next night no noon
    now our over overnight palm past per post pre presidents previous preceding q1 q2 q3 q4
    quarter recent right roughly saint same second several short shrove some st start st.
    thanksgiving that the their these this those thousands today tomorrow tonight up valentine
    veterans week whit year yesterday armistice hourly nightly yearly annually a.d. ad
    nineteen twent thirt fort fift sixt sevent eight ninet int'l mornings afternoons evenings
"""


def beginnings() -> str:
    """A regular expression that looks ahead for the beginning of an expression of time."""
    words = {*_BEFORE.split(), *CARDINALS, *ORDINALS, *MONTHS, *WEEKDAYS, *SEASONS}
    short = {word for word in words if not any(_is_longer(word, other) for other in words)}
    grouped: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(short):
        grouped[word[0]].append(_rest(word))
    letters = "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in grouped.items())
    return rf"(?=[\d:]|['’]\d|(?i:{letters}))"


def _is_longer(word: str, other: str) -> bool:
    """Whether another beginning, itself no whole word, makes this one needless."""
    return word != other and word.startswith(other) and other not in _WHOLE


#: What counts only as a whole word: "a day", but not every word with an a.
_WHOLE: Final = frozenset("a an as at ad all no up the its his her our".split())


def _rest(word: str) -> str:
    end = r"\b" if word in _WHOLE else ""
    return word[1:].replace(".", r"\.") + end
