"""Datelines: where, when and through which agency a report was filed, before its first words.

The forms are those of agencies and papers: "MOSCOW, Oct 8 (Reuters) —", "KYIV, Ukraine —",
"Havana (CNN)", "(AP) --", "LONDON, March 3, 2014 /PRNewswire/ --", "NEW DELHI:".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from checker.ingest.stamps import nearest_day, read_stamps
from checker.lexicon.abbreviations import STATES
from checker.lexicon.calendar import MONTHS, WEEKDAYS
from checker.lexicon.tables import common_words, fold, places
from checker.types import Block, Dateline, Span

_MONTH = "|".join(sorted(MONTHS, key=lambda name: (-len(name), name)))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=lambda name: (-len(name), name)))
_DAY = (
    rf"(?i:(?:(?:{_WEEKDAY})\.?,? )?"
    rf"(?:(?:{_MONTH})\.? \d{{1,2}}|\d{{1,2}} (?:{_MONTH})\.?)(?:,? ?(?:19|20)\d\d)?)"
)
#: Agencies and broadcasters that need no dash: "Havana (CNN) Secretary of State ..."
_KNOWN = (
    r"AAP|ABC|AFP|ANI|AP|Agencies|BBC|Bloomberg|CBS|CNBC|CNN(?: ?Money| Business)?|CP|DPA|dpa|EFE"
    r"|IANS|IRNA|Interfax|KUNA|Kyodo|MarketWatch|NBC|PA|PTI|Reuters|SPA|TASS|UPI|WAM|Xinhua|Yonhap"
)
_AGENCY = r"(?:\((?P<agency>[A-Za-z][\w .,/&'’-]{1,40})\)|/(?P<wire>[A-Z][\w .-]{1,30})/)"
_PLACE = r"[^\W\d_][^\n()—–\d:;!?\"“”]{1,60}?"
_DASH = (
    r"(?P<dash> ?(?:—|–|--)\s{0,3}"
    r"|(?:(?: |(?<=[)/]))-|:| //|(?<=/)\.)(?:\s{1,3}|\Z))"
)
_TEXT = r"(?=[\"“'‘A-Z0-9]|\Z)"

_DATELINE = re.compile(
    rf"\A(?:(?P<place>{_PLACE})(?:,? (?P<day>{_DAY})\.?)?,? ?{_AGENCY}?{_DASH}{_TEXT}"
    rf"|(?P<bare>{_PLACE})(?:,? (?P<bare_day>{_DAY}))?,? ?"
    rf"\((?P<known>{_KNOWN})\)(?: {_TEXT}|\Z)"
    rf"|\((?P<only>{_KNOWN})\)\s?(?:(?:—|–|--|-)\s{{0,3}}|(?=[A-Z\"“])))"
)
#: One of these stands in every dateline, asked first because nearly no paragraph has one so early.
_SIGN = re.compile(r"[—–/:)]|--|- ")
_LONGEST_SIGNS = 170  # place 62, day 30 with its weekday, agency 42, dash and blanks
#: A line that has nothing but the place and the day.
_DATED = re.compile(rf"\A(?P<place>{_PLACE}),? (?P<day>{_DAY})")
_KNOWN_AGENCY = re.compile(_KNOWN)
_PLACE_WORD = re.compile(r"[A-Z][\w.'’/-]*,?|(?:of|the|de|del|do|da|la|al|and),?")
_SHOUTED = re.compile(r"[A-Z][A-Z.'’/-]{3,}")
_LONGEST = 6  # words: "RIO DE JANEIRO, Rio Grande do Sul"

#: Words in capitals that stand before a dash and are no place; the common words of English are
#: none either, where no agency follows.
_NO_PLACE: Final = frozenset(["nato", "nasa", "opec", "photos"])


@dataclass(frozen=True, slots=True)
class DatelineParts:
    """A dateline taken apart; the places are offsets within the words that were read."""

    end: int
    place: tuple[int, int] | None = None
    agency: tuple[int, int] | None = None
    day: tuple[int, int] | None = None


def leading_dateline(words: str, *, is_early: bool = False) -> DatelineParts | None:
    """The dateline that a line begins with, or that it is.

    ``is_early`` says that the line is among the first of its article: there, a dateline need
    not name a place that is known.
    """
    match = _DATELINE.match(words) if _SIGN.search(words, 0, _LONGEST_SIGNS) else None
    if match is None:
        return None
    if match["only"]:
        return DatelineParts(match.end(), agency=match.span("only"))
    if match["bare"]:
        is_place = _names_known_place(match["bare"])
        parts = match.span("bare"), match.span("known"), _found(match, "bare_day")
        return DatelineParts(match.end(), *parts) if is_place else None
    if not _is_dateline(match, is_early):
        return None
    agency = _found(match, "agency") or _found(match, "wire")
    return DatelineParts(match.end(), match.span("place"), agency, _found(match, "day"))


def _found(match: re.Match[str], group: str) -> tuple[int, int] | None:
    return match.span(group) if match[group] else None


def _is_dateline(match: re.Match[str], is_early: bool) -> bool:
    place, dash = match["place"], match["dash"].strip()
    words = place.split()
    if len(words) > _LONGEST or not all(_PLACE_WORD.fullmatch(word) for word in words):
        return False
    is_known = _names_known_place(place)
    if match["agency"] or match["wire"]:
        is_agency = _KNOWN_AGENCY.match(match["agency"] or match["wire"]) is not None
        return dash != ":" and (is_known or is_agency or not _is_common(words))
    is_shouted = bool(_SHOUTED.match(words[0])) or (place.isupper() and len(words) > 1)
    if dash in {":", "//"}:
        return is_shouted and is_known and is_early
    if is_known:
        return is_shouted or (is_early and "," in place and dash != "-")
    return is_shouted and is_early and len(words) <= 2 and not _is_common(words)


def _names_known_place(place: str) -> bool:
    """Whether town or region is on the map: "Newtown, Conn.", "SEOUL/TOKYO", "Aleppo, Syria"."""
    parts = [fold(part.strip()) for part in re.split(r"[,/]", place)]
    if any(part.strip(".").replace(". ", ".") in STATES for part in parts[1:]):
        return True
    return any(part in places() or part.strip(".") in places() for part in parts)


def _is_common(words: list[str]) -> bool:
    """Whether a word is one of the language, as in "UPDATE --" and "DR. K’S PRESCRIPTION -"."""
    folded = [fold(word.strip(".,")) for word in words]
    return any(word in common_words() or word in _NO_PLACE for word in folded)


def read_dateline(text: str, block: Block, published: date | None) -> Dateline:
    """A block that is a dateline, with its parts; ``published`` lends its year to the day."""
    words = text[block.start : block.end]
    parts = leading_dateline(words, is_early=True)
    if parts is None:
        dated = _DATED.match(words)
        spans = (dated.span("place"), None, dated.span("day")) if dated else (None, None, None)
        parts = DatelineParts(len(words), *spans)
    day = _day(words[slice(*parts.day)], published) if parts.day else None
    place, agency = (
        Span(block.start + part[0], block.start + part[1]) if part else None
        for part in (parts.place, parts.agency)
    )
    return Dateline(block.start, block.end, place, agency, day)


def _day(words: str, published: date | None) -> date | None:
    """The day that words name; without a year, the one nearest to the day of publication."""
    line = read_stamps(words)
    stamp = line.stamps[0] if line and line.stamps else None
    if stamp is None or not stamp.yearless:
        return stamp.days[0] if stamp and len(stamp.days) == 1 else None
    if published is None:
        return None
    return nearest_day(*stamp.yearless, published)
