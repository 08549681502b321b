"""The small closed classes of English words by which phrases are parted. All lower case."""

from __future__ import annotations

from typing import Final

from checker.lexicon import calendar

DETERMINERS: Final = frozenset(
    """the a an this that these those some any each every another one two three four five six seven
    eight nine ten several many most few all both no other such my your his her its our their
    whose""".split()
)
PREPOSITIONS: Final = frozenset(
    """of for at from with in to against behind near on by about after before during since until
    into onto over under through between among within without despite amid following toward towards
    upon via per like unlike besides beyond across along around regarding concerning""".split()
)
CONJUNCTIONS: Final = frozenset("and but or nor yet so then".split())
#: Words that open a clause: no noun phrase reaches back over them.
SUBORDINATORS: Final = frozenset(
    """that if when while because although though as whereas unless where whether why how what than
    once since until before after which who whom""".split()
)
RELATIVES: Final = frozenset("who which that".split())
AUXILIARIES: Final = frozenset(
    """is are was were be been being am has have had having do does did will would can could shall
    should may might must 's 've 'd isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't
    didn't won't wouldn't can't couldn't shouldn't ought""".split()
)
PASSIVE: Final = frozenset("is are was were be been being got am wasn't weren't isn't".split())
#: Adverbs without -ly that stand between a subject and its verb.
ADVERBS: Final = frozenset(
    """also later then once again still even just often never ever now already always soon
    sometimes further thus not only first previously earlier yesterday today tonight tomorrow
    himself herself themselves itself instead meanwhile too rather perhaps twice almost all both
    afterward afterwards ago however nevertheless nonetheless moreover therefore""".split()
)
#: Pronouns that can be the subject of a verb of speaking.
PERSONAL_PRONOUNS: Final = frozenset("he she they it i we you".split())
POSSESSIVES: Final = frozenset(["his", "her", "their", "its", "my", "our"])
#: Common finite verbs that report nothing, at which a noun phrase to the right has to end.
PLAIN_VERBS: Final = frozenset(
    """knows knew wants wanted hopes hoped made makes took takes gave gives got gets went goes came
    comes became becomes used uses led leads left leaves kept keeps ran runs won wins lost loses
    held holds met meets joined joins tried tries sought seeks faced faces let lets set sets sent
    sends brought brings drew draws seemed seems appeared appears released issued signed delivered
    stood stands sat sits turned turns worked works moved moves returned returns planned plans needs
    needed plays played showed shows looks looked asks hits grew grows fell falls rose rises helped
    helps""".split()
)
#: The names in full: "sun" and "sat" are words of their own.
WEEKDAYS: Final = frozenset(name for name in calendar.WEEKDAYS if name.endswith("day"))
