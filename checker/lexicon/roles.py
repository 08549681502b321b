"""What people are said to be beside their names: relations, trades, and what befell them."""

from __future__ import annotations

from typing import Final

from checker.lexicon.titles import OFFICES

#: Words of kinship and acquaintance: "her brother, John".
RELATIONS: Final = frozenset(
    """
    brother sister half-brother half-sister stepbrother stepsister twin wife husband ex-wife ex-
    husband spouse son daughter stepson stepdaughter mother father stepmother stepfather parent
    grandmother grandfather grandson granddaughter uncle aunt nephew niece cousin widow widower
    fiance fiancee girlfriend boyfriend ex-girlfriend ex-boyfriend partner friend neighbor
    neighbour roommate classmate colleague mother-in-law father-in-law brother-in-law sister-in-
    law son-in-law daughter-in-law guardian child
    """.split()
)

#: What somebody does or is, beside the offices of ``checker.lexicon.titles``.
TRADES: Final = frozenset(
    """
    academic accountant administrator agent ally architect artist astronaut athlete attache
    banker barrister biologist biographer blogger boss bowler boxer broadcaster businessman
    businesswoman candidate carpenter celebrity champion chancellor chemist citizen cleric clerk
    climatologist collector columnist comedian commentator composer comrade conductor confidant
    conservative consultant contractor counselor counsellor criminologist critic curator
    custodian cyclist dancer dealer defendant democrat demographer dentist dermatologist deputy
    designer detainee developer diplomat dissident driver ecologist economist educator
    electrician engineer entrepreneur epidemiologist ethicist executive expert farmer figure
    filmmaker fighter financier fisherman fugitive gardener geologist geophysicist graduate
    guest guide guitarist gunman head heir hero heiress historian hostage housewife hunter
    hydrologist immigrant independent industrialist inmate insider instructor investigator
    investor jockey journalist juror laborer labourer landlord lecturer legislator liberal
    librarian lobbyist lookout manufacturer mechanic man medalist member merchant meteorologist
    migrant militant millionaire billionaire miner missionary mogul moderator musician native
    naturalist negotiator neurologist nominee novelist number nun nurse nutritionist observer
    official oncologist operative operator organiser organizer painter paratrooper parishioner
    participant partisan passenger patient pediatrician philanthropist philosopher photographer
    physician physicist pianist pilot pioneer planner player playwright plumber poet policeman
    policewoman politician pollster presenter priest prisoner producer professor programmer
    promoter protester psychiatrist psychologist publicist publisher rapper realtor recruit
    refugee regulator republican researcher resident retiree rival runner sailor salesman
    scholar scientist screenwriter sculptor seismologist seller shopkeeper singer skipper sniper
    socialist sociologist soldier specialist sportsman sponsor stalwart star statistician
    strategist student stylist successor suspect predecessor supporter surgeon survivor swimmer
    tailor teacher technician teenager tenant terrorist theologian therapist toddler tourist
    trader trainer trainee translator trustee tutor tycoon undergraduate veteran veterinarian
    victim villager violinist virologist visitor volcanologist volunteer waiter waitress warden
    warlord watchman weaver whistleblower winner witness woman boy girl wrestler writer youth
    zoologist spokesperson spokesman spokeswoman
    """.split()
)

#: Every word by which somebody can be described.
ROLE_NOUNS: Final = OFFICES | RELATIONS | TRADES

#: Those who speak for somebody else: "a spokesman for the senator", "her agent".
SPEAKERS_FOR: Final = frozenset(
    """
    spokesman spokeswoman spokesperson rep publicist agent lawyer attorney aide adviser advisor
    """.split()
)
