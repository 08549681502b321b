"""Captions: lines that describe a picture, in English or in the language of the page around."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.ingest.lines import Line
from checker.lexicon.tables import common_words
from checker.lexicon.words import STOP_WORDS

_IMAGE = re.compile(r"!\[(?P<alt>[^\]\n]{0,500})\]\([^)\n]{0,2000}\)")
_NAMES = (
    r"[A-Z][\w.'’-]{0,30}"
    r"(?:[ ,/]{1,2}(?:(?:and|for|of|the|via|van|von|de|der|al) ){0,2}[A-Z][\w.'’-]{0,30}){0,7}"
)
_AGENCIES = (
    r"(?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA|Associated Press|Landov|Corbis|Bloomberg"
    r"|Staff|Shutterstock|Redux|UPI|PA|Xinhua|Zuma(?: Press)?|Press Association|MCT|TNS|WireImage)"
)
_KIND = r"(?:Photo(?:graph)?s?|PHOTO|Image|Picture|Pic|Anh|Ảnh|Foto|Credit|Courtesy|Illustration)"
_CREDIT = re.compile(
    rf"(?:^|[\s(]){_KIND}(?:(?: by| credit| courtesy)?\s?[:/]\s?\S[^.]{{1,60}}| by {_NAMES})\)?\.?$"
    r"|\((?:AP|AFP|Reuters|Getty)(?: Photo| Images)?/[^()]{2,80}\)$"
    # As in "(Reuters photo: Jane Doe)" and "Jane Doe/AFP/Getty Images".
    r"|\((?:[A-Z][\w.&]{0,20} ){0,4}[Pp]hotos?(?:graph)?(?: by|:) [^()]{2,80}\)\.?$"
    rf"|(?:^|[\s(]){_NAMES}/(?:The )?{_AGENCIES}(?:(?:/| via )[A-Z][\w ]{{1,20}}){{0,2}}\)?\.?$"
)
_OPENING = re.compile(
    r"(?:FILE\s?[-–—]|(?:FILE|File) (?:PHOTO|photo|image)\s?[:–—-]"
    r"|(?:Photo|Image|Picture|Caption|Pictured)\s?(?::|[-–—]\s))\s?\S"
    r"|(?:Enlarge this image|(?:Hide|Toggle|toggle) [Cc]aption)\b."
    # The captions of news agencies: "In this Oct. 6, 2025, file photo provided by ..."
    r"|In this (?:[\w.,]{1,12} ){0,6}(?:photo|image|photograph|frame grab),? "
    r"(?:taken|provided|released|made|dated|from|supplied)\b"
)
#: Where a chart or map has its figures from: names, not a sentence.
_CHART_SOURCE = re.compile(rf"(?:Sources?|Graphic|Chart|Map): {_NAMES}(?:; {_NAMES}){{0,4}}\.?")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LONGEST = 600  # captions of news agencies run to 450 characters

#: Running English has 0.3 to 0.5 stop words a word and headlines seldom under 0.1; captions in
#: other languages have none (an occasional "a" or "do" may be one by chance). Lists of names
#: have none either: a line is foreign only when its lower-case words are not English.
_FOREIGN_SHARE = 0.08
_SHORTEST_FOREIGN = 8
_ENGLISH_VOCABULARY = 0.5


def is_image(words: str) -> bool:
    """Whether a line is a Markdown image, alone or in a table cell."""
    return bool(_IMAGE.search(words)) and not _WORD.search(_IMAGE.sub("", words))


def is_described_image(words: str) -> bool:
    """Whether a line is an image whose description says something."""
    match = _IMAGE.search(words)
    return is_image(words) and match is not None and bool(_WORD.search(match["alt"]))


def is_caption(words: str) -> bool:
    """Whether a line describes a picture: it ends in a picture credit or opens as captions do."""
    opens = _OPENING.match(words) is not None or _CHART_SOURCE.fullmatch(words) is not None
    return opens or (len(words) <= _LONGEST and _CREDIT.search(words[-160:]) is not None)


def foreign_lines(lines: Sequence[Line]) -> frozenset[int]:
    """Which lines are in another language than English, as captions beside a translation are.

    A text that is not in English as a whole has none: there it is no sign of a caption.
    """
    whole = _english_share(" ".join(line.text for line in lines))
    if whole is None or whole < 2 * _FOREIGN_SHARE:
        return frozenset()
    return frozenset(number for number, line in enumerate(lines) if _is_foreign(line.text))


def _is_foreign(words: str) -> bool:
    share = _english_share(words)
    if share is None or share >= _FOREIGN_SHARE:
        return False
    small = [word for word in _WORD.findall(words) if word.islower()]
    known = sum(word in common_words() for word in small)
    return len(small) >= 3 and known < _ENGLISH_VOCABULARY * len(small)


def _english_share(words: str) -> float | None:
    found = [word.lower() for word in _WORD.findall(words)]
    if len(found) < _SHORTEST_FOREIGN:
        return None
    return sum(word in STOP_WORDS for word in found) / len(found)
