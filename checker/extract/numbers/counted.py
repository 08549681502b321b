"""What a number counts: the head of the noun phrase after it, found without a parser."""

from __future__ import annotations

import re

from checker.lexicon.plurals import is_plural, singular

#: What became of people, as the numeral's own noun: "24 dead", "249 wounded".
FATES = {
    "dead": "dead",
    "killed": "dead",
    "slain": "dead",
    "injured": "injured",
    "wounded": "injured",
    "hurt": "injured",
    "missing": "missing",
    "arrested": "arrested",
    "detained": "arrested",
    "homeless": "homeless",
}

#: Nouns that stand for another noun; a fate right after them says more ("two others injured").
_GENERIC = frozenset({"other", "others", "more", "additional", "further"})

_STOPS = frozenset(
    """a an the and or but nor of in on at by for from to with without into onto over under after
    before during since until till through across against among between about above below near
    that which who whom whose what when where while because if than as so then not no is are was
    were be been being has have had do does did will would can could may might shall should must
    said says say told added it he she they we you i this these those his her its their our my your
    there here also still yet now just only even ago later earlier away apart off up down out back
    per each every both either neither some any all such very too more less according including
    went came got made took gave left died fell rose ran won lost hit came began became remain
    remained according versus vs plus minus had told gathered marched stormed turned took
    attended shot one two three four five six seven eight nine ten wrote ruled held found saw stood
    sat felt heard knew let put ran read sent set spoke spent stayed thought looked seemed became
    ever yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday
    again together alone instead however since ago once twice within throughout toward towards
    upon via despite beyond beside besides behind inside outside along amid amidst around""".split()
)

_ADJECTIVE = re.compile(
    r"(?:able|ible|ful|less|ous|ive|ic|ish|ian|ary|ern|ent|al|year-old|ing|ed|ly|-[a-z]+)$"
)
_TOKEN = re.compile(r"\s{0,3}-?([A-Za-z][A-Za-z'’.-]{0,40})")
#: "three of the seven bullets": what is counted stands behind the whole it is a part of.
_OF = re.compile(
    r"\sof\s(?:(?:the|its|his|her|their|our|my|your|those|these|all)\s)?"
    r"(?:(?:last|first|past|other|remaining)\s)?(?:(?:more than|about|some|nearly)\s)?"
    r"(?:(?:\d{1,3}(?:,\d{3}){0,2}|two|three|four|five|six|seven|eight|nine|ten|dozen)\s)?",
    re.I,
)

_ADJECTIVES = frozenset(
    """big major black white young new old male female former top high low good bad great small
    few straight full final main real late early red blue green hot overall best worst first last
    next large huge key senior junior joint lone single own separate different additional adult
    possible likely mere whole open""".split()
)
#: Nouns that end as adjectives do.
_NOT_ADJECTIVES = frozenset(
    """building animal official criminal hospital individual festival trial rival journal terminal
    meal deal goal signal appeal arrival proposal president student resident agent patient parent
    incident accident event apartment department amendment argument statement document moment
    comment investment payment treatment settlement agreement government element component
    opponent percent meeting hearing shooting killing bombing ruling filing wedding opening
    finding warning offering ring king wing bed seed deed need speed feed shed veteran musician
    politician technician physician library secretary salary story victory factory table vehicle
    title article negative executive detective native relative initiative captive motive archive
    olive dive drive wife table cable variable vegetable clinic topic critic traffic mechanic
    picnic dish fish wish finish fern pattern concern lantern intern tavern business witness
    family ally supply assembly rally reply bully anomaly monopoly fly belly folly tally italy july
    illness weakness case base house""".split()
)

#: How many words a noun phrase may have before its head: "two dozen young black protesters".
_REACH = 6


def counted_noun(sentence: str, end: int, *, is_one: bool = False) -> str | None:
    """Head of the noun phrase that begins at ``end``, lower case and singular, or None.

    >>> counted_noun("24 bank workers were hurt", 2), counted_noun("24 dead", 2)
    ('worker', 'dead')
    """
    of = _OF.match(sentence, end)
    words = _phrase(sentence, of.end() if of else end)
    if not words:
        return None
    fate = _fate(words)
    if fate is not None:
        return fate
    if is_one or sentence[end : end + 1] == "-":
        return _single(words, is_compound=is_one)
    heads = sorted((word for word in words if _is_head(word)), key=lambda word: not word.islower())
    return singular(heads[0].lower()) if heads else None


def _single(words: list[str], *, is_compound: bool) -> str | None:
    """The noun after "one" or an ordinal: "one tax count" counts a count, "a 13-play drive" plays.

    Of several nouns in a row the last is the head; what is said of it after ("one attempt
    failed") is no noun.
    """
    nouns: list[str] = []
    for word in words:
        if nouns and word.endswith("ed") and len(word) > 4:
            break  # "the first woman elected president"
        if word.islower() and not _is_adjective(word):
            nouns.append(word)
    if not nouns:
        return None
    return singular(nouns[-1] if is_compound else nouns[0])


def _phrase(sentence: str, at: int) -> list[str]:
    """The words from ``at`` on that may belong to one noun phrase."""
    words: list[str] = []
    while len(words) < _REACH and (match := _TOKEN.match(sentence, at)) is not None:
        word = match.group(1).rstrip(".-'’")
        if word.lower() in _STOPS and word.lower() not in _GENERIC:
            break
        words.append(word.removesuffix("'s").removesuffix("’s"))
        at = match.start(1) + len(word)
        if "." in word and word[0].isupper() and sentence.startswith(".", at):
            at += 1  # "two U.S. officials"
            continue
        if match.group(1).endswith(".") and len(word) > 3:
            break
        if sentence[at : at + 1] in {",", ";", ":", ")", "(", '"', "”"}:
            break
    return words


def _fate(words: list[str]) -> str | None:
    first = words[0].lower()
    if first in FATES and not (len(words) > 1 and is_plural(words[1].lower())):
        return FATES[first]
    if first in _GENERIC and len(words) > 1 and words[1].lower() in FATES:
        rest = words[2].lower() if len(words) > 2 else ""
        return None if is_plural(rest) else FATES[words[1].lower()]
    return None


def _is_head(word: str) -> bool:
    lower = word.lower()
    return is_plural(lower) and lower not in FATES


def _is_adjective(word: str) -> bool:
    if word in _GENERIC or word in FATES or word in _ADJECTIVES:
        return True
    return bool(_ADJECTIVE.search(word)) and word not in _NOT_ADJECTIVES
