"""Words written with a full stop that need not end a sentence, and words that begin one.

All are lower case and without their closing full stop ("sen", "u.s", "p.m").
"""

from __future__ import annotations

from typing import Final

#: Titles and other words that always stand before something: no sentence ends with them.
LEADING: Final = frozenset(
    """mr mrs ms mx messrs mmes dr drs prof sen sens rep reps gov govs lt gen col maj capt cpl sgt
    pfc pvt adm cmdr cmdt brig ret rev revs fr pres supt insp det dets sra srta mme mlle st
    ste mt vs v viz cf ca e.g i.e eg ie approx atty attys del dist asst assoc ph ph.d.s amb dep
    vice-adm vice-pres""".split()
)

#: Abbreviations that stand before a number and are ordinary words or ends elsewhere.
BEFORE_NUMBER: Final = frozenset(
    """no nos pp p art sec secs fig figs vol vols ch para paras jan feb mar apr jun jul aug sep
    sept oct nov dec est c pop op div""".split()
)

#: Letters that stand before a year in brackets: "(d. 1990)", "(m. 1949)"; small ones only.
BEFORE_YEAR: Final = frozenset("bcdmr")

#: Abbreviations after which a sentence may end; only a word that begins sentences shows it.
DOUBTFUL: Final = frozenset(
    """u.s u.k u.n u.s.a e.u d.c u.a.e n.y n.j n.h n.c s.c n.d s.d n.m r.i w.va p.r l.a u.s.s.r
    a.k.a inc corp co cos ltd llc plc bros jr sr esq ph.d m.d d.d.s m.a b.a m.b.a j.d llm etc et.al
    al dept univ assn ave blvd rd hwy apt bldg sq tel ext ala ariz ark calif colo conn fla ga ida
    ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash
    wis wyo que ont alta sask jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu
    thurs fri sat sun hon min max sec oz lb lbs km kg mph ft a.d b.c ed eds""".split()
)

#: Of the doubtful, those that stand before no name: a capital begins the next sentence.
BEFORE_NO_NAME: Final = frozenset(["etc"])

#: States as they are shortened after a city. A comma follows within a sentence, so that a capital
#: after "Newtown, Conn." begins the next one: in 31 of 33 such places of American news.
STATES: Final = frozenset(
    """ala ariz ark calif colo conn fla ga ida ill ind kan ky la md mass mich minn miss mo mont
    neb nev n.c n.d n.h n.j n.m n.y okla ore pa penn r.i s.c s.d tenn tex va vt wash wis wyo
    w.va""".split()
)

#: Domains written with a capital: "Change.Org" is one word.
DOMAINS: Final = frozenset("co com edu gov info net org tv".split())

#: Times of day: a sentence ends after them unless the day or the time zone follows.
CLOCK: Final = frozenset(["a.m", "p.m"])

#: What follows a time of day within its sentence.
AFTER_CLOCK: Final = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat
    sun january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc
    bst cet cest msk ist jst hkt eastern central mountain pacific moscow local""".split()
)

#: Words that, capitalised, nearly always begin a sentence and are no part of a name.
STARTERS: Final = frozenset(
    """a about according after afterwards again all also although among an and another any anyone
    are as asked at because before being besides both but by can could despite did do does during
    each earlier either even every everyone few finally first following for former from further
    furthermore given had has have he her here hers him his how however if in indeed instead into is
    it its just last later let many maybe meanwhile meantime more moreover most much my neither
    nevertheless no nobody none nonetheless nor not nothing now of on once one only or other others
    our out over perhaps please prior rather recently several she should similarly since so some
    somebody someone sometimes soon still such that the their them then there therefore these they
    this those though three thus to today together tomorrow tonight two under unfortunately unless
    unlike until up upon was we well were what whatever when whenever where whereas whether which
    while who whoever whom whose why will with within without would yes yesterday yet you
    your""".split()
)
