"""Words that stand before or after a name and say what its bearer is."""

from __future__ import annotations

#: Courtesy titles: they say nothing of an office.
COURTESY = frozenset(
    "mr mrs ms miss mx dr prof sir dame lord lady madam mme monsieur rev fr hon".split()
)

#: Offices, ranks and professions as they stand directly before a name.
OFFICES = frozenset(
    """
    president vice-president premier chancellor minister secretary senator sen congressman
    congresswoman representative rep governor gov mayor councilman councilwoman councilor councillor
    alderman assemblyman assemblywoman delegate lawmaker speaker whip leader chairman chairwoman
    chairperson chair chief director commissioner ambassador envoy consul counsel judge justice
    magistrate attorney prosecutor solicitor lawyer sheriff marshal constable officer inspector
    superintendent detective sergeant sgt corporal cpl private pvt lieutenant lt captain capt major
    maj colonel col general gen brigadier admiral adm commander cmdr cmd trooper deputy agent
    professor doctor pastor bishop archbishop cardinal pope rabbi imam sheikh ayatollah reverend
    father sister brother king queen prince princess duke duchess emperor sultan emir spokesman
    spokeswoman spokesperson analyst economist reporter correspondent editor author writer actor
    actress singer director producer coach manager quarterback pitcher catcher forward guard center
    centre linebacker cornerback safety receiver halfback fullback midfielder striker defender
    goalkeeper infielder outfielder shortstop captain founder owner co-founder ceo cfo coo adviser
    advisor aide activist advocate ex-president chef firefighter paramedic nurse coroner principal
    treasurer comptroller auditor president-elect insp supt undersecretary under-secretary
    secretary-general presidents senators representatives governors justices ministers reps sens
    mp mps mep meps msp mla pm fm half-brother half-sister gm qb cb rb wr rhp lhp
    """.split()
)

#: Words that only widen an office ("Russian Deputy Foreign Minister", "State Police Sgt.").
WIDENERS = frozenset(
    """
    deputy vice assistant acting interim former foreign prime first senior junior chief defense
    defence interior finance justice health education transport transportation energy agriculture
    labor labour commerce trade treasury attorney lieutenant district state county city police fire
    national federal general press supreme court house senate majority minority white executive
    managing medical security homeland housing public safety environment culture sports
    opposition party republican republicans democratic democrat democrats gop staff joint
    us u.s. uk u.k. un u.n. eu
    supreme federal special lead head co incoming outgoing retired late ex prosecuting associate
    communications campaign budget committee board council council's intelligence naval army navy
    air marine coast guard human rights running tight wide defensive offensive left right small
    power point relief starting
    """.split()
)

#: Lands and unions that are written in letters and may open an office ("US President").
UNIONS = frozenset("us u.s. uk u.k. un u.n. eu".split())

#: Name parts in lower case that join what stands before and after them.
PARTICLES = frozenset(
    """
    van von der den de del della di da do dos das du la le bin bint ben ibn al el ul abu zu zum zur
    ter ten af av y e al-
    """.split()
)

#: Endings of a person's name that are no surname.
SUFFIXES = frozenset("jr sr ii iii iv esq phd md mp qc".split())

#: Words after which a capitalised word is nearly always a person who speaks.
SPEECH_VERBS = frozenset(
    """
    said says told added asked argued warned noted wrote stated insisted explained replied claimed
    tweeted testified admitted acknowledged announced declared recalled urged vowed
    """.split()
)
