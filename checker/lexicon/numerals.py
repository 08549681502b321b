"""Number words of English news: cardinals, scales, fractions, ordinals, vague plurals.

All keys are lower case. Cardinals and ordinals below a hundred are those of
``checker.lexicon.calendar``, which dates share.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Final

from checker.lexicon.calendar import CARDINALS, ORDINALS

#: Words for one to ninety, and zero.
SMALL: Final[dict[str, int]] = {"zero": 0, "nought": 0, **CARDINALS}

#: Words for the figures after "point" ("five point nought four").
FIGURE_WORDS: Final[dict[str, int]] = {
    word: number for word, number in SMALL.items() if number < 10
} | {"naught": 0, "oh": 0}

#: Words that multiply what stands before them ("two million").
SCALES: Final[dict[str, Decimal]] = {
    "hundred": Decimal(100),
    "thousand": Decimal(1_000),
    "million": Decimal(10) ** 6,
    "billion": Decimal(10) ** 9,
    "trillion": Decimal(10) ** 12,
    "lakh": Decimal(10) ** 5,
    "crore": Decimal(10) ** 7,
}

#: Short forms of scales as they stick to figures ("1.2m", "$4bn"). A lone "m" also means
#: metres, so it counts as million only beside money or a plural noun; see ``extract.scales``.
SCALE_LETTERS: Final[dict[str, Decimal]] = {
    "k": Decimal(1_000),
    "m": Decimal(10) ** 6,
    "mn": Decimal(10) ** 6,
    "mln": Decimal(10) ** 6,
    "mil": Decimal(10) ** 6,
    "mm": Decimal(10) ** 6,
    "b": Decimal(10) ** 9,
    "bn": Decimal(10) ** 9,
    "bln": Decimal(10) ** 9,
    "t": Decimal(10) ** 12,
    "tn": Decimal(10) ** 12,
    "trn": Decimal(10) ** 12,
}

#: Words that count in groups ("two dozen"), with the size of the group.
GROUPS: Final[dict[str, Decimal]] = {"dozen": Decimal(12)}

#: Denominators in words, singular. "second" is never one in news.
DENOMINATORS: Final[dict[str, int]] = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "fifteenth": 15,
    "sixteenth": 16,
    "twentieth": 20,
    "thirtieth": 30,
    "hundredth": 100,
    "thousandth": 1_000,
    "millionth": 10**6,
    "billionth": 10**9,
    "trillionth": 10**12,
}

#: Denominators that only stand after tens: "three twenty-firsts".
UNIT_DENOMINATORS: Final[dict[str, int]] = dict(list(ORDINALS.items())[:9])

#: Fractions that have a character of their own.
FRACTION_SIGNS: Final[dict[str, Fraction]] = {
    "½": Fraction(1, 2),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5),
    "⅖": Fraction(2, 5),
    "⅗": Fraction(3, 5),
    "⅘": Fraction(4, 5),
    "⅙": Fraction(1, 6),
    "⅚": Fraction(5, 6),
    "⅛": Fraction(1, 8),
    "⅜": Fraction(3, 8),
    "⅝": Fraction(5, 8),
    "⅞": Fraction(7, 8),
}

#: Plurals that name only the order of size, with the span a reader understands: "dozens" is
#: said of 20 as of 140, and above that "hundreds" would be.
VAGUE: Final[dict[str, tuple[Decimal, Decimal]]] = {
    "dozens": (Decimal(20), Decimal(150)),
    "tens": (Decimal(20), Decimal(100)),
    "scores": (Decimal(30), Decimal(150)),
    "hundreds": (Decimal(150), Decimal(2_000)),
    "thousands": (Decimal(1_500), Decimal(20_000)),
    "millions": (Decimal(1_500_000), Decimal(10) ** 9),
    "billions": (Decimal(1_500_000_000), Decimal(10) ** 12),
    "trillions": (Decimal(1_500) * 10**9, Decimal(10) ** 15),
}

#: Vague plurals of vague plurals ("tens of thousands").
VAGUE_OF: Final[dict[str, tuple[Decimal, Decimal]]] = {
    "tens of thousands": (Decimal(15_000), Decimal(150_000)),
    "scores of thousands": (Decimal(30_000), Decimal(150_000)),
    "hundreds of thousands": (Decimal(150_000), Decimal(1_500_000)),
    "tens of millions": (Decimal(15) * 10**6, Decimal(150) * 10**6),
    "hundreds of millions": (Decimal(150) * 10**6, Decimal(1_500) * 10**6),
    "tens of billions": (Decimal(15) * 10**9, Decimal(150) * 10**9),
    "hundreds of billions": (Decimal(150) * 10**9, Decimal(1_500) * 10**9),
    "thousands of millions": (Decimal(1_500) * 10**6, Decimal(20_000) * 10**6),
}

#: Quantifiers before a scale word ("several hundred"), with the figures they may stand for.
VAGUE_FIGURES: Final[dict[str, tuple[int, int]]] = {
    "a few": (2, 6),
    "few": (2, 6),
    "a couple of": (2, 3),
    "a couple": (2, 3),
    "several": (2, 9),
    "many": (3, 9),
}

#: Words that stand for a small number and a noun of their own.
PAIRS: Final[dict[str, int]] = {"a pair of": 2, "a couple of": 2, "a trio of": 3, "a quartet of": 4}

#: Ordinals in words, up to ninety-ninth.
ORDINAL_WORDS: Final[dict[str, int]] = {
    **ORDINALS,
    **{
        f"{tens}-{ordinal}": CARDINALS[tens] + number
        for tens in ("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
        for ordinal, number in list(ORDINALS.items())[:9]
    },
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
    "thousandth": 1000,
}

#: Ordinals that multiply the number before them ("two hundredth", "five millionth").
SCALE_ORDINALS: Final[dict[str, Decimal]] = {
    f"{scale}th": SCALES[scale]
    for scale in ("hundred", "thousand", "million", "billion", "trillion")
}
