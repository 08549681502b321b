"""Reading one numeral, in figures or in words, at a given place of a text."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from checker.extract.numbers.number_words import read_number_words
from checker.extract.numbers.values import Numeral, last_place, times, whole
from checker.lexicon.numerals import (
    DENOMINATORS,
    FRACTION_SIGNS,
    GROUPS,
    SCALE_LETTERS,
    SCALES,
    SMALL,
)

# Groups of three, as in India of two, or with the thin spaces of European style; at most five
# groups, and at most fifteen figures in a row: what is longer is an identifier.
_FIGURES = re.compile(
    r"(?:\d{1,3}(?:,\d{3}){1,5}(?!\d)|\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)"
    r"|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3}){1,5}(?!\d)|\d{1,3}(?: \d{3}){2,4}(?![\d,])"
    r"|\d{1,3} 000(?![\d,])"
    r"|\d{1,15}(?!\d))(?:\.\d{1,12}(?!\d|\.\d))?"
    r"|\.\d{1,9}(?!\d)"
)
_COUNTABLE = (
    r"people|persons|euros?|dollars|residents|citizens|inhabitants|protesters|demonstrators|"
    r"refugees|migrants|troops|soldiers|workers|jobs|homes|houses|votes|cases|deaths|tons|tonnes|"
    r"men|women|children|students|visitors|copies|members|fans|tickets|square"
)
#: Figures as the continent writes them, where they can be nothing else: "1,5 million",
#: "1.234.567", "1.111,11", "100.000 people".
_CONTINENTAL = re.compile(
    r"\d{1,3},\d{1,2}(?=[ \u00a0](?:million|billion|trillion|bn)\b)"
    r"|\d{1,3}(?:\.\d{3}){2,4}(?:,\d{1,2})?(?![\d.,]\d|\d)|\d{1,3}\.\d{3},\d{1,2}(?![\d.,]\d|\d)"
    rf"|[1-9]\d{{0,2}}\.000(?= (?:{_COUNTABLE})\b)"
)
_SIGNS = "".join(FRACTION_SIGNS)
_AFTER_WHOLE = re.compile(rf"[ -]?([{_SIGNS}])|[ -]{{1,2}}(\d)/(2|3|4|5|8|10|16)(?![\d/])")
_AND_A_HALF = re.compile(
    r"[ -]and[ -](?:(?:an?|one)[ -](half|quarter)|(half)(?= (?:years?|months?|hours?|miles?)))\b",
    re.I,
)
_TOPS = "|".join(word for word, number in SMALL.items() if 0 < number < 10)
#: "six million and two thirds", "three and a fifth"; "10 and a third of them" is two amounts.
_AND_A_PART = re.compile(
    rf"[ -]and[ -](?P<top>an?|{_TOPS})[ -](?P<bottom>{'|'.join(DENOMINATORS)})(?P<many>s?)\b"
    r"(?! of\b| (?:place|time|person|man|woman|round|half|quarter|inning))",
    re.I,
)
_SCALE = re.compile(rf"[ \u00a0-]?({'|'.join(SCALES)}|dozen)s?\b", re.I)
_NO_PLURAL = frozenset({"hundred", "thousand"})
_SCALE_ABBREVIATION = re.compile(r" ?(?:mn|mln|bn|bln|trn|tn)\b|(?:mil|[kKbBM])\b(?!-)")
#: What may follow a scale inside one numeral: "4 thousand 3 hundred", "3 hundred and 21".
_SMALLER = re.compile(
    r"[ \u00a0](?=(?:\d{1,3}|[a-z]{3,5}) (?P<scale>hundred|thousand|million)\b)", re.I
)
_AND_ONES = re.compile(r"[ \u00a0]and[ \u00a0](?=\d{1,2}\b(?![.,]\d|%)|[a-z]{3,9}\b)", re.I)


def read_numeral(text: str, at: int) -> Numeral | None:
    """Read the numeral that begins at ``at``, scale words included, or None."""
    numeral = _read_figures(text, at) or read_number_words(text, at)
    return None if numeral is None else _with_scale(text, numeral)


def _read_figures(text: str, at: int) -> Numeral | None:
    if at < len(text) and text[at] in FRACTION_SIGNS:
        value = _decimal_fraction(text[at])
        return Numeral(at, at + 1, value, value)
    if match := _CONTINENTAL.match(text, at):
        value = _continental_value(match.group())
        return Numeral(at, match.end(), value, last_place(value))
    match = _FIGURES.match(text, at)
    if not match:
        return None
    value = Decimal(re.sub(r"[^\d.]", "", match.group()))
    step = last_place(value)
    end = match.end()
    if tail := _AFTER_WHOLE.match(text, end):
        sign, over, under = tail.groups()
        part = _decimal_fraction(sign) if sign else Decimal(over) / Decimal(under)
        if 0 < part < 1:
            return Numeral(at, tail.end(), value + part, part)
    return Numeral(at, end, value, step)


def _continental_value(figures: str) -> Decimal:
    """The value of figures whose points part thousands and whose comma parts decimals."""
    return Decimal(figures.replace(".", "").replace(",", "."))


def _decimal_fraction(sign: str) -> Decimal:
    fraction = FRACTION_SIGNS[sign]
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def _with_scale(text: str, numeral: Numeral) -> Numeral:
    """Take in "and a half" and a scale word, in either order, and what the scale leaves over."""
    numeral = _with_part(text, numeral)
    match = _SCALE.match(text, numeral.end)
    if match is None:
        match = None if numeral.is_words else _SCALE_ABBREVIATION.match(text, numeral.end)
        letters = match.group().strip().lower() if match else ""
        return times(numeral, SCALE_LETTERS[letters], match.end()) if match else numeral
    word = match.group(1).lower()
    if numeral.is_scaled:
        is_lakh_crore = word == "crore" and text[numeral.end - 4 : numeral.end].lower() == "lakh"
        return times(numeral, SCALES[word], match.end()) if is_lakh_crore else numeral
    if word in _NO_PLURAL and match.group()[-1] in "sS":
        return numeral  # "two hundreds", but "600 crores"
    scale = SCALES.get(word) or GROUPS[word]
    scaled = _with_part(text, times(numeral, scale, match.end()))
    if word == "lakh":
        return _with_scale(text, scaled)  # "2.5 lakh crore"
    return _with_rest(text, scaled, scale)


def _with_rest(text: str, numeral: Numeral, scale: Decimal) -> Numeral:
    """The numeral with the smaller one after its scale: "4 thousand 3 hundred", "3 hundred and 21".

    "3 million and two others" are two numbers: only hundreds take their rest after "and".
    """
    joint = _SMALLER.match(text, numeral.end)
    if joint is not None and SCALES[joint.group("scale").lower()] >= scale:
        return numeral
    if joint is None and scale == SCALES["hundred"] and not numeral.is_words:
        joint = _AND_ONES.match(text, numeral.end)
    rest = read_numeral(text, joint.end()) if joint else None
    if rest is None or not 0 < rest.value < scale or rest.step < 1:
        return numeral
    return replace(numeral, end=rest.end, value=numeral.value + rest.value, step=rest.step)


def times_million(numeral: Numeral, end: int) -> Numeral:
    """The numeral with an "m" for million taken in, up to ``end``."""
    return times(numeral, SCALES["million"], end)


def times_trillion(numeral: Numeral, end: int) -> Numeral:
    """The numeral with a "T" for trillion taken in, up to ``end``."""
    return times(numeral, SCALES["trillion"], end)


def _with_part(text: str, numeral: Numeral) -> Numeral:
    """The numeral with "and a half", "and two thirds" taken in; after a scale, parts of it."""
    match = _AND_A_HALF.match(text, numeral.end)
    if match is not None:
        share = Decimal("0.5") if (match.group(1) or "half").lower() == "half" else Decimal("0.25")
        return _plus(text, numeral, share, match.end())
    match = _AND_A_PART.match(text, numeral.end)
    if match is None or not (numeral.is_words or numeral.is_scaled):
        return numeral
    top = SMALL.get(match.group("top").lower(), 1)
    under = DENOMINATORS[match.group("bottom").lower()]
    if (top > 1) != bool(match.group("many")) or top >= under:
        return numeral
    return _plus(text, numeral, Decimal(top) / Decimal(under), match.end())


def _plus(text: str, numeral: Numeral, share: Decimal, end: int) -> Numeral:
    """A numeral and a share of its step, or of the scale that follows the share."""
    scale = _SCALE.match(text, end) if numeral.is_scaled else None
    size = SCALES.get(scale.group(1).lower()) if scale else None
    if scale and size and size < numeral.step:
        part, end = whole(share * size), scale.end()
    else:
        part = whole(share * numeral.step) if numeral.is_scaled else share
    return replace(numeral, end=end, value=whole(numeral.value + part), step=part)
