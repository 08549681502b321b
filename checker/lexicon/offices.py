"""Offices that nobody holds together, and the words that move one into the past or future.

Only pairs that law or rank keeps apart are here: no member of one chamber sits in the other, no
judge is anybody's attorney. A chairman may be a senator, a president a party leader.
"""

from __future__ import annotations

from typing import Final

#: Titles as they stand before a name, folded and without full stops, with the office they mean.
OFFICE_OF: Final = {
    word: office
    for office, words in {
        "senator": "sen senator",
        "representative": "rep representative congressman congresswoman",
        "governor": "gov governor",
        "mayor": "mayor",
        "judge": "judge justice magistrate",
        "lawyer": "attorney lawyer solicitor barrister prosecutor defender",
        "CEO": "ceo",
        "COO": "coo",
        "CFO": "cfo",
        "constable": "constable",
        "corporal": "corporal cpl",
        "sergeant": "sergeant sgt",
        "lieutenant": "lieutenant lt",
        "captain": "captain capt",
        "major": "major maj",
        "colonel": "colonel col",
        "general": "general gen",
        "inspector": "inspector insp",
        "superintendent": "superintendent supt",
        "president": "president",
        "prime minister": "premier",
        "king": "king",
        "queen": "queen",
        "sheriff": "sheriff",
    }.items()
    for word in words.split()
}

#: Offices of several words, by their folded words in order; each is looked for before the above.
LONG_OFFICES: Final = {
    ("lt", "gov"): "lieutenant governor",
    ("lt", "governor"): "lieutenant governor",
    ("lieutenant", "governor"): "lieutenant governor",
    ("attorney", "general"): "attorney general",
    ("prime", "minister"): "prime minister",
    ("vice", "president"): "vice president",
    ("vice-president",): "vice president",
    ("chief", "executive"): "CEO",
    ("chief", "executive", "officer"): "CEO",
    ("chief", "operating", "officer"): "COO",
    ("chief", "financial", "officer"): "CFO",
    ("foreign", "minister"): "foreign minister",
    ("district", "attorney"): "district attorney",
    ("public", "defender"): "lawyer",
    ("inspector", "general"): "",
    ("surgeon", "general"): "",
    ("secretary", "general"): "",
    ("solicitor", "general"): "",
    ("director", "general"): "",
    ("postmaster", "general"): "",
    ("auditor", "general"): "",
    ("consul", "general"): "",
    ("governor", "general"): "",
}

#: Each of these groups is of offices of which a person has one at a time. A lieutenant colonel is
#: called by the higher rank only, so the last word decides.
EXCLUSIVE: Final = tuple(
    frozenset(group.split(", "))
    for group in (
        "senator, representative, governor, lieutenant governor, mayor, judge, sheriff",
        "judge, lawyer, district attorney",
        "CEO, COO, CFO",
        "corporal, sergeant, lieutenant, captain, major, colonel, general",
        "constable, sergeant, inspector, superintendent",
        "president, vice president, prime minister, king, queen",
    )
)

#: Words before an office that make it a lesser one of the same name.
LESSER: Final = frozenset("deputy assistant associate vice".split())

#: Ranks, before which "deputy" is a rank of its own ("sheriff's Deputy Sgt. Doe").
RANKS: Final = EXCLUSIVE[3] | EXCLUSIVE[4]

#: Words that say an office is no longer, not yet or only perhaps held.
NOT_NOW: Final = frozenset(
    """former formerly ex then once one-time onetime retired future aspiring would-be incoming next
    nominee candidate elect shadow first-ever past previous longtime designate hopeful acting
    interim""".split()
)

PARTY_OF: Final = {
    "r": "Republican",
    "d": "Democrat",
    "i": "independent",
    "dfl": "Democrat",
    "republican": "Republican",
    "gop": "Republican",
    "democrat": "Democrat",
    "democratic": "Democrat",
    "lab": "Labour",
    "labour": "Labour",
    "con": "Conservative",
    "tory": "Conservative",
    "snp": "SNP",
}
