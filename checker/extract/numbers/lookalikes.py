"""Figures that count nothing: telephone numbers, addresses, clock times, years, model names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from checker.lexicon.calendar import MONTHS, WEEKDAYS
from checker.types import Span

_MONTH = "|".join(sorted((month.capitalize() for month in MONTHS), key=len, reverse=True))
_STREET = (
    r"(?:Streets?|St|Avenues?|Ave|Roads?|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Way|Place|Pl|Court|Ct|"
    r"Square|Highway|Hwy|Parkway|Pkwy|Terrace|Circle|Broadway)\b"
)
_LABELS = (
    r"Articles?|Sections?|Chapters?|Rules?|Titles?|Resolutions?|Propositions?|Prop\.?|Amendment|"
    r"Forms?|Pages?|Bill|H\.R\.|HR|S\.|Rooms?|Suite|Apt\.?|Apartment|Flight|Route|Interstate|"
    r"Highway|Hwy\.?|Exit|Gate|Channel|Pier|Terminal|Area|Sites?|Unit|Buildings?|Block|Ward|"
    r"Phase|Volume|Vol\.?|Episodes?|Super Bowl|Apollo|Lot|Zone|Platform|Runway|Psalms?|Ch\.|"
    r"section|article|chapter|page|paragraph|clause|verse|P\.O\. Box|PO Box|Version|version|"
    r"Windows|Explorer|IE|Firefox|iPhone|iOS|Android|Boeing|Airbus|Xbox|PlayStation|Beta|Week|"
    r"Districts?|Precinct|Engine|Ladder|Battalion|Fortune|FTSE|Nasdaq|Nikkei|S&P|Top|Dow|Local|Ticket|Model|Mark"
)

_ONES = "one|two|three|four|five|six|seven|eight|nine|ten"

#: Patterns in which a word may stand for the figure; the others have a figure and are not looked
#: for where none is.
_WORDED = (
    r"(?:https?://|www\.)\S{1,500}",
    r"\b[\w-]{1,60}\.(?:com|org|net|gov|edu|info)\b(?:/\S{0,300})?",
    r"\b[\w.+-]{1,64}@[\w.-]{1,255}",
    r"(?<!\w)[@#][A-Za-z_]\w{0,80}",
    rf"\b(?:[Pp]age|[Cc]hapter|[Pp]art|[Vv]ersion|[Ss]ection|[Ss]cene) (?:{_ONES})\b",
    r"\b[Nn]umber (?:one|two|three|four|five|\d{1,3})\b",
    r"\b(?:top|bottom) (?:third|quarter|fifth|tenth)\b|\ba thing or two\b|\b[Tt]hree-and-outs?\b",
    (
        r"\b(?:lower|upper|top|bottom|front|back|northern|southern|eastern|western|latter|other|"
        r"better|right|left) half\b"
    ),
    r"\bfor a second\b",
    # "twenty twelve" is a year
    (
        r"\b(?i:(?:twenty|nineteen) (?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
        r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:one|two|three|four|five|six|seven|"
        r"eight|nine))?))\b(?![ -](?:\w{0,8}ths?|years?|percent)\b)"
    ),
    rf"\b(?:\d{{1,3}}(?:st|nd|rd|th)|[A-Z][a-z]{{3,11}}(?:-[A-Z]?[a-z]{{3,8}})?) (?:{_STREET})",
    r"(?i:\bzero[ -](?:days?|sum|tolerance))\b|\bground zero\b",
    r"\bNo\. 10 Downing\b|\b[Gg]roup of (?:[Ss]even|[Ee]ight|7|8|20)\b|\bG[- ]\d{1,2}\b",
    r"\b(?:Covid|COVID|SARS|SARS-CoV)[ -]{1,3}\d{1,2}\b",
    (
        r"\b(?i:first|second|third|fourth|fifth|\w{4,10}th)[ -](?:[Aa]mendment|World\b|Century|"
        r"century|Republic|Reich|Fleet|Army|Street)"
    ),
    (
        r"\b(?i:first[ -](?:lady|ladies|name|names|hand|aid|responders?|class|of all|and foremost|"
        r"minister|family|down)|at first|second thoughts?|second[ -]guess\w{0,6}|split[ -]second|"
        r"(?:per|every|each) second|a second (?:later|before|ago|or two)|"
        r"second[ -]hand|third[ -]part(?:y|ies)|third[ -]rail|"
        r"(?:first|second|third)[ -]degree|first and goal|in the first place)\b"
    ),
)
_FIGURED = (
    # telephone numbers
    r"(?<![\w$€£])(?:\+?1[ .-])?(?:\(\d{3}\) ?|\d{3}[ .-])\d{3}[ .-]\d{4}(?!\w)",
    r"(?<![\w$€£-])\+\d{1,3}[ -]\(?\d{1,4}\)?(?:[ -]\d{2,5}){1,4}(?!\w)",
    r"(?<![\w$€£,-])\d{3}-\d{4}(?![\w,])",
    # clock times and odds
    r"(?<![\w:])\d{1,2} ?(?::\d{2}){1,2}(?:\.\d{1,3})?(?!\d)(?: ?[ap]\. ?m\.| ?[apAP][mM]\b)?",
    r"(?<![\w:.])\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\. ?m\b|[apAP][mM]\b|[AP]\.M\b)",
    r"(?<![\w:.])\d{1,4} ?(?:GMT|UTC|BST|EST|EDT|PST|PDT|CET|hours GMT|o['’]clock)\b",
    r"(?<![\w:.])\d{1,3}:\d(?![\d:])",
    # dates that the date grammar may have left
    (
        rf"\b(?:{_MONTH})\.? ?\d{{1,2}}(?:st|nd|rd|th)?(?!\d|,\d{{3}}\b"
        r"|[ -](?:people|percent|years?)\b)"
        r"(?:, ?\d{4}(?!\d))?"
    ),
    rf"(?<![\w$€£.,])\d{{1,2}}(?:st|nd|rd|th)?,? (?:of )?(?:{_MONTH})\b(?:,? \d{{4}}\b)?",
    r"(?<![\w$€£.,/])\d{1,4}/\d{1,2} ?/ ?\d{2,4}(?![\w/])",
    r"(?<![\w$€£.,/])\d{1,2}/(?:19|20)\d\d(?![\w/])",
    r"\b(?:9/11|7/7|24/7|9-1-1)\b",
    # The emergency number, where it is called, calls something, or ends its phrase; "911 km" is
    # a quantity.
    r"(?:\b(?:call|dial|phon)\w{0,5} )911\b",
    (
        r"(?<![$€£.,\w])911\b"
        r"(?= (?:call|dispatch|operator|emergenc|cent|system|tape|record|audio)|[^\s\w]|$)"
    ),
    # the numbering of a list, and numbering in words
    r"^\s*\(?\d{1,3}[.)](?=\s|$)",
    # a rate with its blank lost: "batted.467"
    r"(?<=[a-z]\.)\d{3}\b(?! (?:people|[a-z]{2,20}s)\b)",
    r"\b(?:hit|batted|hitting|batting)\. ?\d{3}\b",
    # versions and labels in a row: "Explorer 8 and 9", "Articles 4, 5 and 6"
    (
        r"\b(?:Explorer|IE|Windows|Articles|Sections|Chapters|Routes|Interstates|Rooms|Pages|Gates|"
        r"Channels|Highways) ?\d{1,4}(?:(?:,? (?:and|or|to|through) |, ?|[-–])\d{1,4}\b){1,6}"
        r"(?![.,]\d|%)"
    ),
    (
        r"\b(?:iOS|Windows|Android|Firefox|Explorer|Chrome|Safari|OS X|[Vv]ersion) ?"
        r"\d{1,3}(?:\.\d{1,3}){1,3}(?![\d%])"
    ),
    # guns, splits of stock, even odds
    r"\b(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]he) \.(?:22|25|32|38|357|380|40|44|45|50)\b(?![ -]?cal)",
    r"\b\d{1,2}-for-\d{1,2}(?= (?:stock|split|offer|deal|sale|swap))",
    r"(?<![\w.])50-50\b(?! (?:vote|tie|Senate|record))",
    # clubs named after years: "the 76ers", "49ers"
    r"(?<![\w$])\d{2}ers\b",
    # photographs of a gallery
    r"\bCaption \d{1,3} of \d{1,3}\b|\b\d{1,3} of \d{1,3}(?= (?:Photos?|Images?|Slides?)\b)",
    # broadcasts
    r"(?<=[\"“‘'])(?:60 Minutes|48 Hours|20/20)\b|\b60 Minutes\b|\b48 Hours(?=[\"”’',])",
    r"\b\d{1,2}/\d{1,3}(?:th|rd)s?\b",
    r"(?<![\w$€£.,/-])(?:1[5-9]|20)\d\d[-–/]\d{2,4}(?![\w,])",
    r"(?<!\w)['’]\d0s\b|(?<!\w)['’]\d\d\b(?!-)",
    # addresses
    (
        rf"(?<![\w$€£.,-])\d{{1,5}}(?:-\d{{1,4}})?[A-D]? (?:[NSEW]\. |North |South |East |West )?"
        rf"(?:(?:[A-Z][\w'’]{{1,20}}|\d{{1,3}}(?:st|nd|rd|th)) ){{1,3}}{_STREET}"
    ),
    r"\b[A-Z]{2} \d{5}(?:-\d{4})?(?!\w)",
    r"\d{1,5} block of\b",
    # a rate whose point a feed has set apart: "(. 538)"
    r"(?:(?<=\()|(?<=\s))\. \d{3}(?!\w|[ -]cal)",
    # labels, chapters, forms
    (
        rf"\b(?:{_LABELS}) ?(?:No\. ?)?\d{{1,5}}(?:\(\w\))?(?![\w,]*\d|\.\d|%"
        r"|[ -](?:percent|per cent))"
    ),
    r"(?<![\w.])\d{1,3}\([a-z]\)(?:\(\d{1,3}\))?(?!\w)|(?<=\w)\(\d{1,2}\)(?!\w)",
    r"(?<![\w.$€£])\d{1,2}-[KQ]\b",
    r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){2,5}(?![\w])",
    r"(?<![\w.])\d[Xx]\d(?!\w)",
    r"\b\d{1,3}(?:st|nd|rd|th)[ -](?:[Cc]entur(?:y|ies)|[Aa]mendments?|Infantry|Airborne)\b",
)
_IN_WORDS = tuple(re.compile(pattern) for pattern in _WORDED)
_IN_FIGURES = tuple(re.compile(pattern) for pattern in _FIGURED)
_FIGURE = re.compile(r"\d")

_YEAR = re.compile(r"(?<![\d.,$€£])(?:1[5-9]|20)\d\ds?(?![\d,]*\d|\.\d|\w)")
#: What makes four figures in the range of years a count: "2000 people", "1500 homes".
_COUNTS_AFTER = re.compile(
    r"[ -](?:more |other )?(?:people|men|women|children|percent|per cent|troops|soldiers|homes|"
    r"houses|residents|workers|jobs|students|votes|miles?|km|kilomet|met(?:er|re)s?|feet|ft|yards?|"
    r"pounds|kg|acres|hectares|dollars|euros|tons|tonnes|protesters|families|points|meters)\b|ft\b"
)
_CAPITALISED_BEFORE = re.compile(r"(?:^|[\s(“\"'‘])([A-Z][A-Za-z&.'’-]{1,30})[ -]$")
#: Capitalised words after which figures do count: they only begin a sentence.
_OPENERS = frozenset(
    """about at over nearly almost some around only another more the a an in of for and but with to
    from all as by or up just than these those their his her its our my both between since when
    where that which who if so because while after before on off under when police officials how
    least every killed after though although even now then there they he she we it i you
    kill kills injures hurts arrests""".split()
) | frozenset(WEEKDAYS)


def find_lookalikes(sentence: str) -> tuple[Span, ...]:
    """Stretches of a sentence whose figures are no quantity, in no order."""
    patterns = _IN_WORDS if _FIGURE.search(sentence) is None else _IN_WORDS + _IN_FIGURES
    shapes = (match for pattern in patterns for match in pattern.finditer(sentence))
    return tuple(Span(match.start(), match.end()) for match in chain(shapes, _years(sentence)))


def _years(sentence: str) -> Iterator[re.Match[str]]:
    for match in _YEAR.finditer(sentence):
        if not _COUNTS_AFTER.match(sentence, match.end()):
            yield match


def is_part_of_name(sentence: str, start: int) -> bool:
    """Whether a bare number at ``start`` belongs to the capitalised word before it ("Boeing 747").

    Only ask for numbers that have neither a unit nor a noun they count.
    """
    match = _CAPITALISED_BEFORE.search(sentence, max(0, start - 34), start)
    if match is None:
        return False
    word = match.group(1)
    if word.endswith(("'s", "’s", "s'", "s’")):
        return False  # a possessor: "Boston's 93.3 average"
    return word.lower().strip(".'’-") not in _OPENERS and word.rstrip(".").lower() not in MONTHS


_WORD_BEFORE = re.compile(r"([A-Za-z'’-]{1,30}) $")
_WORD_AFTER = re.compile(r" ([A-Z][a-z]{1,30})")


def is_capitalised_name(sentence: str, start: int, end: int) -> bool:
    """Whether a number in words is a name's own ("Channel One", "the Big Four").

    Tells by capitals, so it must not be asked in a headline set in capitals throughout.
    """
    if not sentence[start : start + 1].isupper():
        return False
    before = _WORD_BEFORE.search(sentence, max(0, start - 32), start)
    if before is None:
        return False
    word = before.group(1)
    return word[0].isupper() or word == "of" or bool(_WORD_AFTER.match(sentence, end))


def is_title_case(sentence: str) -> bool:
    """Whether most longer words are capitalised, as in headlines."""
    words = [word for word in re.findall(r"[A-Za-z]{4,}", sentence) if word.isascii()]
    return bool(words) and sum(word[0].isupper() for word in words) > 0.6 * len(words)
