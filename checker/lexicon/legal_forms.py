"""The legal forms of companies, in short and in full: they say nothing of which company it is."""

from __future__ import annotations

#: Forms of one word, folded, without full stops. Left out are those that are names too ("Se").
LEGAL_WORDS = frozenset(
    """inc incorporated corp corporation co company ltd limited llc llp lp plc ag gmbh kgaa sa sas
    sarl spa srl bv nv oy oyj ab asa aps as kg ohg ooo oao zao pao jsc ojsc cjsc pjsc pte pty bhd
    sdn kft zrt sro tbk aktiengesellschaft aktiebolag aktieselskab osakeyhtio""".split()
)

#: Forms of several words, folded; where one begins another the longer comes first.
LEGAL_PHRASES = tuple(
    tuple(phrase.split())
    for phrase in (
        "public joint stock company",
        "open joint stock company",
        "closed joint stock company",
        "joint stock company",
        "limited liability company",
        "limited liability partnership",
        "limited partnership",
        "public limited company",
        "gesellschaft mit beschrankter haftung",
        "societe a responsabilite limitee",
        "societe anonyme",
        "sociedad anonima",
        "sociedad limitada",
        "societa per azioni",
        "societa a responsabilita limitata",
        "societatea cu raspundere limitata",
        "naamloze vennootschap",
        "besloten vennootschap",
        "kabushiki kaisha",
        "perseroan terbatas",
        "sp z o o",
        "sp z oo",
    )
)
