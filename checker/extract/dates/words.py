"""The words dates are written with, as fragments of regular expressions and as values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from checker.lexicon.calendar import (
    CARDINALS,
    MONTH_NAMES,
    MONTHS,
    ORDINALS,
    SEASONS,
    WEEKDAY_NAMES,
    WEEKDAYS,
)


def _either(words: Sequence[str], never_lower: Sequence[str] = ()) -> str:
    """Alternation of the words with a capital, in capitals and in small letters, longest first."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(
        f"{word.capitalize()}|{word.upper()}" + (f"|{word}" if word not in never_lower else "")
        for word in longest_first
    )


_SHORT_MONTHS: Final = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
#: A month's name, full or abbreviated. "march", "may" and "august" in small letters are words.
MONTH: Final = (
    rf"(?:(?:{_either([name.lower() for name in MONTH_NAMES], ('march', 'may', 'august'))})"
    rf"|(?:{_SHORT_MONTHS}|{_SHORT_MONTHS.upper()})\b\.?"
    r"|(?:jan|feb|apr|aug|sept?|oct|nov|dec)\b\.?(?= ?\d| (?:twenty|thirty)\b))(?![a-z])"
)
#: A weekday's full name; abbreviations count only beside a date ("Sun", "Sat" are words).
WEEKDAY: Final = rf"(?:{_either([name.lower() for name in WEEKDAY_NAMES])})"
#: A weekday as it may be written beside a date.
ANY_WEEKDAY: Final = (
    rf"(?:{WEEKDAY}|(?<!\bThe )(?<!\bthe )"
    r"(?:Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\b\.?)"
)
#: A year of four digits that a newspaper may write about.
YEAR: Final = r"(?:1[0-9]\d\d|20\d\d)(?!\d|,\d|\.\d)"
#: A day of a month in digits.
DAY: Final = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|:\d|[.,]\d\d?(?!\d)|,\d{3}(?!\d))"
#: An ordinal in words; "twenty first" is one too, and never a first.
ORDINAL: Final = (
    "(?<!twenty )(?<!thirty )(?i:"
    + "|".join(sorted(ORDINALS, key=lambda word: (-len(word), word))).replace("-", "[- ]")
    + ")"
)
SEASON: Final = "(?i:" + "|".join(SEASONS) + ")"
#: Words that say which part of a span is meant; TIMEX3 keeps them in the expression.
PART: Final = (
    r"(?i:early|earlier|mid|middle|late|later"
    r"|(?:the )?(?:start|beginning|end|middle|first half) of)"
)

_TENS: Final = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ONES: Final = "one|two|three|four|five|six|seven|eight|nine"
_WORD_NUMBER: Final = (
    rf"(?:{_TENS})(?:[- ](?:{_ONES}))?|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    rf"|seventeen|eighteen|nineteen|ten|{_ONES}"
)
_VAGUE_NUMBER: Final = (
    r"(?:a )?couple(?: of)?|a few|the few|few|several|some|many|dozens of|hundreds of|thousands of"
    r"|a number of"
)
#: A number of units of time: "3", "2 1/2", "twenty-four", "half an", "several", "a dozen".
COUNT: Final = (
    r"(?i:\d{1,3}(?:,\d{3})+|\d{1,4}(?:\.\d{1,2})?(?: ?[½¼¾]| \d/\d)?|(?:a |one )?half (?:an?"
    r"|of an?)|(?:(?:a |one )?quarter|three[- ]quarters) of an?|(?:a |one )quarter(?=[- ]century)"
    rf"|half[- ]an?|a dozen|two dozen|(?:{_WORD_NUMBER}|a) hundred|(?:{_WORD_NUMBER}|a) thousand"
    rf"|(?:{_WORD_NUMBER})(?:[- ]and[- ](?:a[- ]|one[- ])?half)?|{_VAGUE_NUMBER}|an?|another)"
)
UNIT: Final = (
    r"(?i:seconds?|minutes?|mins?|hours?|hrs?|days?|nights?|weekends?|weeks?|fortnights?|months?"
    r"|quarters?"
    r"|years?|decades?|centur(?:y|ies))"
)

#: TIMEX3 code of a unit and how many of it the word stands for.
UNITS: Final[dict[str, tuple[str, int]]] = {
    "second": ("TS", 1),
    "minute": ("TM", 1),
    "min": ("TM", 1),
    "hour": ("TH", 1),
    "hr": ("TH", 1),
    "day": ("D", 1),
    "night": ("D", 1),
    "weekend": ("D", 2),
    "week": ("W", 1),
    "fortnight": ("W", 2),
    "month": ("M", 1),
    "quarter": ("M", 3),
    "year": ("Y", 1),
    "decade": ("Y", 10),
    "century": ("Y", 100),
}

_DIGITS: Final = re.compile(r"(\d[\d,]*(?:\.\d+)?)(?: ?([½¼¾])| (\d)/(\d))?")
#: How the words begin that stand for one or a part of one unit, and for two.
_PARTS_OF_ONE: Final = {
    **dict.fromkeys(("half", "a half", "one half"), Decimal("0.5")),
    **dict.fromkeys(("quarter", "a quarter", "one quarter"), Decimal("0.25")),
    **dict.fromkeys(("three quarter", "three-quarter"), Decimal("0.75")),
    **dict.fromkeys(("a couple", "couple"), Decimal(2)),
}
_GLYPHS: Final = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}


def month_number(word: str) -> int:
    """The month, 1 to 12, that a matched month name stands for."""
    return MONTHS[word.lower().rstrip(".")]


def weekday_number(word: str) -> int:
    """The weekday, Monday 0 to Sunday 6, that a matched weekday name stands for."""
    return WEEKDAYS[word.lower().rstrip(".")]


def day_number(word: str) -> int:
    """The day of a month in digits ("15", "15th") or in words ("fifteenth", "twenty-one")."""
    lower = word.lower().replace(" ", "-")
    if lower[0].isdigit():
        return int(re.sub(r"\D", "", word))
    return ORDINALS.get(lower) or sum(CARDINALS[part] for part in lower.split("-"))


def unit_code(word: str) -> tuple[str, int]:
    """TIMEX3 code of a unit of time and how many of it the word stands for: "decades" → Y, 10."""
    lower = word.lower()
    singular = "century" if lower.startswith("centur") else lower.rstrip("s")
    return UNITS[singular]


def count_value(words: str) -> Decimal | None:
    """The number that words before a unit stand for; None for "several" and its like."""
    lower = words.lower().strip()
    digits = _DIGITS.fullmatch(lower)
    if digits:
        return _digit_value(digits)
    for beginning, value in _PARTS_OF_ONE.items():
        if lower.startswith(beginning):
            return value
    if lower.endswith("dozen"):
        return Decimal(24 if lower.startswith("two") else 12)
    return _word_value(lower)


def _digit_value(digits: re.Match[str]) -> Decimal:
    whole = Decimal(digits[1].replace(",", ""))
    if digits[2]:
        return whole + _GLYPHS[digits[2]]
    if digits[3] and digits[4] != "0":
        return whole + Decimal(digits[3]) / Decimal(digits[4])
    return whole


def _word_value(words: str) -> Decimal | None:
    half = Decimal("0.5") if words.endswith("half") else Decimal(0)
    words = re.sub(r"[- ]and[- ](?:a |one |a-|one-)?half$", "", words)
    factor = 1
    for scale, size in (("hundred", 100), ("thousand", 1000)):
        if words.endswith(" " + scale):
            words, factor = words.removesuffix(" " + scale), size
    if words in {"a", "an", "another"}:
        return Decimal(factor)
    parts = re.split(r"[- ]", words)
    if not all(part in CARDINALS for part in parts):
        return None
    return Decimal(sum(CARDINALS[part] for part in parts) * factor) + half
