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
    """"record" for games won and lost, "attempts" for shots made of those tried, else None."""


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
            unit = "record" if _is_record(sentence, match) else None
            yield replace(_score(match), unit=unit)
    for match in _TO.finditer(sentence):
        decided = _CONTEST_AFTER.match(sentence, match.end()) or (
            _is_voted(sentence[: match.start()]) and not _measures(sentence, match.end())
        )
        if decided:
            yield _score(match)
    for pattern in (_OPPOSED, _VOTES_TO):
        yield from map(_score, pattern.finditer(sentence))
    for match in _MADE.finditer(sentence):
        yield replace(_score(match), unit="attempts")


#: Games won and lost: "(14-1)", "improved to 14-1", "a 14-1 record".
_RECORD_BEFORE = re.compile(
    r"\b(?:records?(?: of| to| at| is| was)?|(?:improv|dropp)(?:ed|es|ing) to|fell to|"
    r"(?:is|are) now|mov(?:ed|es) to|stands? at|stood at|finished|overall) $"
)
_RECORD_AFTER = re.compile(r" (?:overall )?records?\b")
_TEAM_BEFORE = re.compile(r"[A-Z][\w.’'-]{1,20} \($")
_BRACKETED = re.compile(r"\s?[),;]")


def _is_record(sentence: str, match: re.Match[str]) -> bool:
    is_named = _RECORD_BEFORE.search(sentence, max(0, match.start() - 24), match.start())
    if is_named or _RECORD_AFTER.match(sentence, match.end()):
        return True
    named = _TEAM_BEFORE.search(sentence, max(0, match.start() - 24), match.start())
    return named is not None and _BRACKETED.match(sentence, match.end()) is not None


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
