"""Words that report what somebody said, in the forms in which news uses them.

Regular verbs are listed by their base form and inflected here, irregular ones with all forms.
Chosen from general reporting usage and from the cues that stand beside quotations in PolNeAR
(Newell, Margolin and Ruths 2018).
"""

from __future__ import annotations

from typing import Final

#: Verbs whose subject speaks or writes the words quoted.
_SPEAKING: Final = """accept acknowledge add admit admonish advise affirm agree allege announce
    answer apologize apologise appeal applaud argue ask assert assess assure aver bark beg bellow
    bemoan blog blurt boast brag bristle caution charge chant chide chime chirp chuckle cite
    claim clarify comment complain concede conclude concur condemn confess confide confirm
    contend continue counsel counter crack croon crow cry declaim declare decree demand demur
    denounce deny detail disagree disclose divulge echo elaborate email e-mail emphasize
    emphasise enthuse estimate exclaim exhort explain exult fume gasp gloat gripe groan grouse
    growl grumble gush hint holler howl implore imply indicate inform inquire insinuate insist
    instruct interject interpose interrupt intone joke jest lament laugh lecture maintain marvel
    message moan mumble murmur muse mutter narrate note object observe opine pen plead pledge
    posit post pray preach predict press proclaim profess promise pronounce propose protest
    question quip quote rage rail rant reason reassure recall recite recollect recommend recount
    reflect reiterate rejoin relate relay remark remember remind reminisce repeat reply report
    request respond retort retweet reveal roar scoff scold scream shout shriek sigh signal smirk
    snap snarl sniff sob specify speculate spout sputter stammer state stipulate stress stutter
    suggest summarize summarise surmise taunt tease testify text theorize thunder tout trumpet
    tweet underline underscore urge utter vent venture volunteer vow wail warn whine whisper
    wonder worry yell""".split()
#: Irregular verbs, and British spellings: base, third person, past, participle.
_IRREGULAR_SPEAKING: Final = (
    ("say", "says", "said", "saying"),
    ("tell", "tells", "told", "telling"),
    ("write", "writes", "wrote", "writing"),
    ("sing", "sings", "sang", "singing"),
    ("swear", "swears", "swore", "swearing"),
    ("begin", "begins", "began", "beginning"),
    ("read", "reads", "read", "reading"),
    ("foretell", "foretells", "foretold", "foretelling"),
    ("put", "puts", "put", "putting"),
    ("counsel", "counsels", "counselled", "counselling"),
    ("marvel", "marvels", "marvelled", "marvelling"),
    ("signal", "signals", "signalled", "signalling"),
)
#: Verbs that take a few quoted words into the writer's own sentence: their subject has used them.
_NAMING: Final = """accuse attack assail believe blast blame call castigate characterize
    characterise compare criticize criticise credit decry deem deride describe dismiss dub equate
    fault frame hail hammer highlight identify knock label lambast lambaste liken mention mock name
    offer paint pan portray praise rebuke refer reference reject rip ridicule salute scorn slam
    start talk term thank threaten trash vilify voice warn""".split()
_IRREGULAR_NAMING: Final = (
    ("think", "thinks", "thought", "thinking"),
    ("speak", "speaks", "spoke", "speaking"),
    ("see", "sees", "saw", "seeing"),
    ("find", "finds", "found", "finding"),
    ("feel", "feels", "felt", "feeling"),
    ("label", "labels", "labelled", "labelling"),
)
#: Verbs that double the consonant they end in ("begged", "referred").
_DOUBLING: Final = frozenset(
    "admit aver beg blog brag concur demur dub pan pen quip refer rip slam snap sob".split()
)
_VOWELS: Final = frozenset("aeiou")


def _forms(base: str) -> tuple[str, str, str, str]:
    """Base, third person, past and participle of a regular verb.

    >>> _forms("reply"), _forms("quip")[2]
    (('reply', 'replies', 'replied', 'replying'), 'quipped')
    """
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    if base.endswith("ee"):
        return base, base + "s", base + "d", base + "ing"
    if base.endswith("e"):
        return base, base + "s", base + "d", base[:-1] + "ing"
    stem = base + base[-1] if base in _DOUBLING else base
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "o")) else "s")
    return base, third, stem + "ed", stem + "ing"


_SPEAKING_FORMS: Final = (*map(_forms, _SPEAKING), *_IRREGULAR_SPEAKING)
_NAMING_FORMS: Final = (*map(_forms, _NAMING), *_IRREGULAR_NAMING)

#: Finite forms of verbs of speaking ("said", "says").
REPORTING_VERBS: Final = frozenset(form for forms in _SPEAKING_FORMS for form in forms[1:3])
#: Their base forms, finite only with a plural subject or after an auxiliary ("experts say").
REPORTING_BASES: Final = frozenset(forms[0] for forms in _SPEAKING_FORMS)
#: Their participles ("saying").
REPORTING_PARTICIPLES: Final = frozenset(forms[3] for forms in _SPEAKING_FORMS)
#: Finite forms of verbs that call something by the quoted words ("called", "slammed").
NAMING_VERBS: Final = frozenset(form for forms in _NAMING_FORMS for form in forms[1:3])
#: Their participles ("calling").
NAMING_PARTICIPLES: Final = frozenset(forms[3] for forms in _NAMING_FORMS)
#: Finite forms that are as often plural nouns ("claims", "attacks").
NOUN_LIKE: Final = frozenset(
    """appeals attacks answers boasts calls cautions charges claims comments counsels counters
    cracks credits cries demands details echoes emails
    e-mails estimates faults frames hails hammers hints
    jests jokes knocks labels lists laments laughs lectures links messages mocks names notes objects
    offers orders paints posts pleas praises prays presses promises protests questions quotes raps
    reads reasons rebukes records references reports requests remarks roars shouts sighs signals
    starts states stresses talks taunts terms texts thanks tweets retweets urges vents views voices
    vows wails whispers wonders worries yells tears""".split()
)
#: Past forms that are adjectives or passives before these words ("worried about", "asked if").
ADJECTIVAL: Final = {
    "asked": frozenset(["about", "if", "whether", "why", "how"]),
    "worried": frozenset(["about", "over", "by"]),
    "started": frozenset(["to", "in", "on", "with", "at", "so"]),
    "began": frozenset(["to", "in", "on", "at"]),
    "begins": frozenset(["to", "in", "on", "at"]),
    "put": frozenset(["in", "on", "up", "into", "to", "together", "off"]),
    "puts": frozenset(["in", "on", "up", "into", "to"]),
    "offered": frozenset(["to"]),
    "offers": frozenset(["to"]),
    "continued": frozenset(["to"]),
    "continues": frozenset(["to"]),
}
#: Verbs of thought and likeness: of "he said he thought it was …", "said" is the one that reports.
MENTAL_VERBS: Final = frozenset(
    """imply indicate underscore identify suggest
    thought thinks thinking think believed believes believing believe felt feels feeling feel
    found finds finding saw sees seeing started starts starting worried worries mentioned mentions
    mentioning worrying offered offers offering understood suggests suggested underscores
    underscored implies implied indicates indicated identified identifies remembered
    remembers reminded reminds remind reminding""".split()
)
#: Nouns for what somebody says; a possessive before them names the speaker ("her claim that").
SPEECH_NOUNS: Final = frozenset(
    """accusation accusations admission argument assertion assertions belief call calls claim claims
    comment comments complaint contention criticism declaration description insistence message
    motto observation opinion phrase pledge pronouncement promise promises question reference
    remark remarks reply request response slogan statement statements suggestion tweet tweets view
    vow warning warnings word words""".split()
)


def _all_forms(bases: str) -> frozenset[str]:
    """Every form of some of the verbs of speaking and naming."""
    wanted = frozenset(bases.split())
    forms = (*_SPEAKING_FORMS, *_NAMING_FORMS)
    return frozenset(form for each in forms if each[0] in wanted for form in each)


#: Verbs whose plain object is a clause: what follows "said" is what was said.
ONLY_CLAUSE: Final = _all_forms("say")
#: Verbs after which a clause may stand without "that", as may a noun: "claimed he won".
BARE_CLAUSE: Final = _all_forms(
    """acknowledge add admit affirm allege announce argue assert believe boast claim concede
    conclude confirm contend declare deny disclose estimate explain feel find guess hint indicate
    insist joke maintain note observe predict promise remark repeat reply report respond reveal
    stress suggest swear testify think tweet vow warn write"""
)
#: Verbs that name first whom something is said to ("told reporters the talks go on").
TELLING: Final = _all_forms(
    """tell remind inform assure ask warn advise promise reassure urge order instruct beg
    implore caution admonish exhort"""
)
#: Verbs of asking, after which "if" and "when" begin the question.
ASKING: Final = _all_forms("ask wonder question inquire")
#: Verbs whose infinitive is what was said ("promised to go", "urged them to go").
TO_DO: Final = _all_forms(
    """tell ask urge order instruct beg implore promise pledge vow swear threaten agree offer
    warn advise remind exhort plead volunteer request claim recommend"""
)
