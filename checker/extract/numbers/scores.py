"""Results of games and votes, and won-lost records: "27-24", "a 5-4 vote", "by 51 to 48"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from checker.extract.numbers.numerals import read_numeral
from checker.lexicon.calendar import CARDINALS
from checker.lexicon.plurals import is_plural


@dataclass(frozen=True, slots=True)
class Score:
    """Two figures set against each other, as they stand in a sentence."""

    start: int
    end: int
    first: Decimal
    second: Decimal
    unit: str | None = None
    """What the second figure counts, where both are of one side: "attempts" in "1-for-8"."""


_WORD = "|".join(("zero", "nothing", "nil", *list(CARDINALS)[:19]))
_FIGURE = rf"(?:\d{{1,3}}|{_WORD})"
_THOUSANDS = r"\d{1,3}(?:,\d{3})?"
_DASHED = re.compile(
    rf"(?<![\w$€£.,:/–-])({_THOUSANDS})[-–]({_THOUSANDS})(?:[-–]\d{{1,3}})?"
    r"(?![\w%:/]|[-–]\d|\.\d|,\d{3}\b)"
)
_TO = re.compile(rf"(?<![\w$€£.,-])({_FIGURE})(?:-to-| to )({_FIGURE})(?![\w%-]|[.,]\d)", re.I)
#: "1-for-8 from the field"; "a 2-for-1 stock split" is none.
_MADE = re.compile(
    r"(?<![\w$.,-])(\d{1,3})-(?:for|of)-(\d{1,3})(?![\w-]|[.,]\d"
    r"|[ -](?:stock|split|offer|deal|sale|swap))"
)
_VOTES_TO = re.compile(
    rf"(?<![\w$€£.,-])({_FIGURE}) votes?(?: in favou?r)? (?:to|against) ({_FIGURE})"
    r"(?![\w%-]|[.,]\d)",
    re.I,
)
_OPPOSED = re.compile(
    r"\b[A-Z][A-Za-z.]{1,20} (\d{1,3}), (?!No\b)[A-Z][A-Za-z. ]{1,20}? (\d{1,3})(?![\w,-]|\.\d)"
)
_CONTEST_BEFORE = re.compile(
    r"\b(?:vot(?:e|es|ed|ing)|ballot|decision|rul(?:ed|ing)|margin|beat(?:s|ing|en)?|defeat\w{0,3}|"
    r"w[io]n(?:s|ning)?|los[et]s?|lost|victory|lead(?:s|ing)?|led|score[ds]?|final|trail\w{0,3}|"
    r"record|tied?|down|up|ahead|passed|approved|rejected|over|past|edged|went)\b[^.;]{0,40}$",
    re.I,
)
_CONTEST_AFTER = re.compile(
    r"[ -](?:\w{1,15} )?(?:vote|votes|decision|ruling|margin|majority|record|win|loss|"
    r"victory|defeat|lead|score|run|opinion|favorites?|underdogs?|deficit|advantage|split|tally|verdict|finish)\b",
    re.I,
)
_AFTER_WORD = re.compile(r"[ -]([A-Za-z]{2,20})")
#: A range is of something that these name: "10-15 miles", "10-15 percent".
_MEASURED = frozenset(
    """people percent per pct year month week day hour minute second mile km kilometer kilometre
    meter metre foot feet inch inches pound kg mph million billion thousand hundred degree yard
    point men women children acre dollar euro ton cent member person time""".split()
)


def find_scores(sentence: str) -> Iterator[Score]:
    """Every score of a sentence, in no order."""
    for match in _DASHED.finditer(sentence):
        if _is_score(sentence, match):
            yield _score(match)
    for match in _TO.finditer(sentence):
        if _is_result(sentence, match):
            yield _score(match)
    for pattern in (_OPPOSED, _VOTES_TO):
        yield from map(_score, pattern.finditer(sentence))
    for match in _MADE.finditer(sentence):
        yield replace(_score(match), unit="attempts")


#: "crushed him in the Electoral College, 353 to 184."
_APART = re.compile(r"\s?(?:[.;,)]|$)")


def _is_result(sentence: str, match: re.Match[str]) -> bool:
    """Whether "68 to 32" is a result: of a vote, or set apart by commas and falling."""
    if _CONTEST_AFTER.match(sentence, match.end()):
        return True
    if _is_voted(sentence[max(0, match.start() - 50) : match.start()]):
        return not _measures(sentence, match.end())
    is_apart = sentence[max(0, match.start() - 2) : match.start()] == ", "
    first, second = (_value(figure) for figure in match.groups()[:2])
    return is_apart and first > second and _APART.match(sentence, match.end()) is not None


_VOTED = re.compile(
    r"\b(?:vote[ds]?|voting|by a vote of|decision|ruled|approved|passed|rejected|beat|defeated|"
    r"won|lost|win|score)\b(?: of| by)?[^.;\d]{0,30}$",
    re.I,
)


def _is_voted(before: str) -> bool:
    return _VOTED.search(before[-50:]) is not None


def _score(match: re.Match[str]) -> Score:
    first, second = (_value(figure) for figure in match.groups()[:2])
    return Score(match.start(1), match.end(), first, second)


def _value(figure: str) -> Decimal:
    numeral = read_numeral(figure.lower(), 0)
    return numeral.value if numeral else Decimal(0)


def _measures(sentence: str, end: int) -> bool:
    match = _AFTER_WORD.match(sentence, end)
    return bool(match) and _names_amount(match.group(1).lower() if match else "")


def _names_amount(word: str) -> bool:
    return word in _MEASURED or word.removesuffix("s") in _MEASURED


def _is_score(sentence: str, match: re.Match[str]) -> bool:
    """Whether figures joined by a hyphen are a score and not a range.

    A score may fall, a range rises; a range is of something measured or of a plural noun.
    """
    first, second = (_value(figure) for figure in match.groups()[:2])
    word = _AFTER_WORD.match(sentence, match.end())
    after = word.group(1).lower() if word else ""
    if _names_amount(after):
        return False
    if first >= second or _CONTEST_AFTER.match(sentence, match.end()):
        return True
    if _CONTEST_BEFORE.search(sentence[max(0, match.start() - 60) : match.start()]):
        return True
    return not is_plural(after)
