"""Ages of people and things: "15-year-old", ", 45,", "aged 45", "in his 40s"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import chain

from checker.extract.numbers.counted import counted_noun
from checker.extract.numbers.numerals import read_numeral
from checker.extract.numbers.values import Numeral
from checker.lexicon.calendar import CARDINALS, MONTHS

_TENS = "|".join(word for word, number in CARDINALS.items() if number >= 20)
_WORD = "|".join(CARDINALS)
_FIGURE = rf"(?:\d{{1,3}}(?:\.5)?|(?:{_TENS})[ -](?:{'|'.join(list(CARDINALS)[:9])})|{_WORD})"
_TWO = rf"(?P<low>{_FIGURE})(?:-? ?(?:to|through|thru|or|and|-|–) ?-?(?P<high>{_FIGURE}))?"
_UNIT = r"(?P<unit>year|month|week|day)s?"

_OLD = re.compile(
    rf"(?<![\w.$€£,-]){_TWO}(?:(?:[ -]| - ){_UNIT}(?:[ -]| - )olds?\b"
    rf"| {_UNIT.replace('unit', 'unit2')} of age\b| y/?o\b)",
    re.I,
)
_AGED = re.compile(
    r"\b(?:aged?|ages|aging|turn(?:s|ed|ing)?|d(?:ied|ies|ead) at)"
    r"(?: age| of| from| between| just| only| about| over| under| below| above| around)?"
    rf" {_TWO}"
    rf"(?:[ -]{_UNIT})?(?![\d,]*\d|\.\d|%|[ -](?:percent|million|minutes|hours|per cent|new|more))",
    re.I,
)
# "Anna Holm, 45, said": a capitalised word, commas round a plausible age.
_COMMAS = re.compile(
    r"(?:\b[A-Z][\w'’.-]{1,30}|\b[A-Z]\.|\)|[\"”]),? ?, (?P<low>\d{1,3})(?!,\d)"
    r"(?=,? ?[,;)—–]| ?\.(?:\s|$)|,? (?:and|or|of|from|who|was|is|has|had|said|told|died)\b|$)"
)
# "the actress, 33, reportedly": a noun for a person, and commas on both sides.
_ROLE_COMMAS = re.compile(
    r"\b(?!number|order|over|other|after|under|rather|however|further|moreover|whether|later|never|"
    r"quarter|corner|paper|water|weather|major|minor|floor|door|want|meant|relevant|important)"
    r"[a-z]{1,14}(?:er|or|ist|ess|man|woman|ian|ant|boy|girl), (?P<low>\d\d),(?!\d)"
)
# "women 25-54", as audiences are counted
_GROUP = re.compile(
    r"\b(?:[Aa]dults|[Ww]omen|[Mm]en|[Vv]iewers|[Vv]oters|[Tt]hose)(?: aged)? "
    r"(?P<low>\d\d)(?:-|–| to )(?P<high>\d\d)\b(?![.,]\d)"
)
# "She was 85." as obituaries end: nothing else is said of the number.
_WAS = re.compile(
    r"\b(?:[Hh]e|[Ss]he|who) (?:was|is|had just turned) "
    r"(?P<low>\d{1,3})(?=\s?(?:[.;,]|$))(?![.,]\d)"
)
# "At 17, she left home."
_AT = re.compile(r"\b[Aa]t (?P<low>\d{1,2}), (?:he|she|his|her)\b")
_DECADE = re.compile(
    r"\bin (?:his|her|their|my|our) (?:early |mid-?|late |middle )?(?P<low>\d0)['’]?s\b"
)
_SOMETHING = re.compile(rf"(?<![\w.,$])(?P<low>\d0|{_TENS})-something\b", re.I)
_NOT_PEOPLE = frozenset(MONTHS) | {
    "no",
    "route",
    "psalm",
    "rev",
    "gen",
    "week",
    "game",
    "day",
    "page",
    "chapter",
    "section",
}

#: Nobody has been known to live beyond 122 years (Jeanne Calment, 1875 to 1997).
OLDEST = 122


@dataclass(frozen=True, slots=True)
class Age:
    """An age as found in a sentence: from figure to "old", in years unless it says otherwise."""

    start: int
    end: int
    value: Decimal
    high: Decimal | None
    unit: str
    who: str | None


def find_ages(sentence: str) -> Iterator[Age]:
    """Every age of a sentence, in no order and perhaps one inside another."""
    for match in _OLD.finditer(sentence):
        unit = match.group("unit") or match.group("unit2") or "year"
        who = counted_noun(sentence, match.end(), is_one=True)
        yield _aged(match, match.end(), unit.lower(), who)
    for match in _AGED.finditer(sentence):
        if not match.group().lower().startswith("turn") or _stands_alone(sentence, match.end()):
            yield from _age(match, match.end(), (match.group("unit") or "year").lower(), None)
    for match in _COMMAS.finditer(sentence):
        name = re.split(r"[ .,]", match.group().strip())[0].lower()
        if name not in _NOT_PEOPLE and not re.match(r"\.\d", sentence[match.end() :]):
            yield from _age(match, match.end(), "year", None)
    others = (pattern.finditer(sentence) for pattern in (_ROLE_COMMAS, _GROUP, _WAS, _AT))
    for match in chain.from_iterable(others):
        yield from _age(match, match.end(match.lastgroup or "low"), "year", None)
    for match in (*_DECADE.finditer(sentence), *_SOMETHING.finditer(sentence)):
        low = _value(match.group("low"))
        yield Age(match.start("low"), match.end(), low, low + 9, "year", None)


def _stands_alone(sentence: str, end: int) -> bool:
    return (
        re.match(r"\s*(?:[.,;)]|on\b|in\b|this\b|last\b|next\b|years\b|$)", sentence[end:])
        is not None
    )


def _age(match: re.Match[str], end: int, unit: str, who: str | None) -> Iterator[Age]:
    """The age of a person, or nothing where nobody can be as old."""
    age = _aged(match, end, unit, who)
    years = {"year": 1, "month": 12, "week": 52, "day": 365}[unit]
    if 0 < age.value <= OLDEST * years:
        yield age


def _aged(match: re.Match[str], end: int, unit: str, who: str | None) -> Age:
    top = match.groupdict().get("high")
    high = _value(top) if top else None
    return Age(match.start("low"), end, _value(match.group("low")), high, unit, who)


def _value(figure: str) -> Decimal:
    numeral: Numeral | None = read_numeral(figure.lower(), 0)
    return numeral.value if numeral else Decimal(0)
