"""Years in words: "nineteen seventy-eight", "two thousand and eighteen"."""

from __future__ import annotations

import re
from typing import Final

from checker.extract.dates.words import YEAR
from checker.lexicon.calendar import CARDINALS

_ONES: Final = "one|two|three|four|five|six|seven|eight|nine"
_TEENS: Final = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS: Final = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
#: What may follow "two thousand and eighteen" where it is a year: no noun that it counts.
_NO_NOUN: Final = r"(?![ -](?!(?:and|to|until|till|through|in|on|at|by|when|was)\b)[A-Za-z]|%|,\d)"
#: Nobody counts with "nineteen seventy-eight", so it is a year wherever it stands; but there are
#: "nineteen twenty-dollar bills" and "eighteen sixty cases".
UNMISTAKABLE: Final = (
    rf"(?i:(?:seventeen|eighteen|nineteen)(?: hundred\b|[- ](?:{_TENS})(?:[- ](?:{_ONES}))?\b"
    rf"|[- ](?:oh[- ](?:{_ONES})|{_TEENS})\b))"
    r"(?! ?(?:percent|people|dollars|hundred|thousand)|-[A-Za-z]"
    r"| (?!(?:was|is|has|his|this|its|as|across)\b)[a-z]{2,20}s\b)"
)
#: "Two thousand and eighteen", which may be a number as well.
TWO_THOUSAND: Final = (
    rf"(?i:two thousand\b(?:(?: and)? (?:(?:{_TENS})[- ](?:{_ONES})|{_TEENS}|{_TENS}|{_ONES})\b)?"
    r"(?! (?:hundred|thousand|million)\b))"
)
#: A year in words beside a day, a month or a quarter.
SPOKEN_YEAR: Final = rf"(?:{UNMISTAKABLE}|{TWO_THOUSAND}{_NO_NOUN})"
#: "January twenty-one, two thousand and eighteen": a day only where the year is spelt out too.
SPOKEN_DAY: Final = (
    rf"(?i:twenty[- ](?:{_ONES})|thirty[- ]one)(?=,? (?:nineteen|eighteen|two thousand)\b)"
)
#: A year in digits or in words.
ANY_YEAR: Final = rf"(?:{YEAR}|{SPOKEN_YEAR})"
#: A year of three digits in words: "two hundred and sixty-seven".
EARLY_YEAR: Final = (
    rf"(?i:(?:{_ONES}) hundred(?:(?: and)? (?:(?:{_TENS})[- ](?:{_ONES})|{_TEENS}|{_TENS}"
    rf"|{_ONES}))?\b)(?![ -][A-Za-z])"
)


def year_number(words: str) -> int:
    """The year written in digits, or in words such as "nineteen ninety-six", "two thousand"."""
    if words.isdigit():
        return int(words)
    parts = [part for part in re.split(r"[- ]", words.lower()) if part not in {"and", "oh"}]
    numbers = [CARDINALS[part] for part in parts if part in CARDINALS]
    if "thousand" in parts:
        return numbers[0] * 1000 + sum(numbers[1:])
    return numbers[0] * 100 + sum(numbers[1:])
