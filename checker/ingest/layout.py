"""What each line of an article is to its reader: headline, byline, caption, furniture, text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from checker.ingest.appeals import appeal_lines
from checker.ingest.bylines import is_byline, is_name
from checker.ingest.captions import foreign_lines, is_caption, is_described_image, is_image
from checker.ingest.furniture import is_feed_line, is_furniture, is_url_line
from checker.ingest.lines import Line
from checker.ingest.stamps import read_stamps
from checker.types import Block, BlockKind

#: Words in a headline: of 18,445 headlines of American outlets one in a thousand has more than
#: 21, and the longest has 33. Between an address and a date any length is taken.
_LONGEST_HEADLINE = 22
_LONGEST_FRAMED = 35
#: A headline that ends in a full stop is told from a first sentence by being short.
_LONGEST_STOPPED = 14

_LEADING_DATE = re.compile(
    r"(?:date|published|updated)\s{0,3}:?\s{0,3}\d{4}-\d\d-\d\d"
    r"(?:[T ]\d\d:\d\d(?::\d\d)?Z?)?(?=\s+\S)",
    re.IGNORECASE,
)
_DATELINE = re.compile(
    r"(?P<place>[^\W\d_][^\n()—–\d:;!?\"“”]{1,60}?)(?:,? ?[A-Z][a-z]{2,8}\.? \d{1,2})?"
    r" ?(?P<agency>\([A-Z][\w .,/&'-]{1,40}\))? ?(?:—|–|--|-)\s{1,3}(?=[\"“'‘A-Z0-9])"
)
_PLACE_WORD = re.compile(r"[A-Z][\w.'’-]*,?|(?:of|the|de|del|la|al|and),?")
_SHOUTED = re.compile(r"[A-Z][A-Z.'’-]{3,}")
_NO_PLACE = frozenset(
    """ANALYSIS BREAKING CORRECTION EDITOR EXCLUSIVE FILE LIVE NATO NASA OPEC OPINION PHOTOS UPDATE
    UPDATED VIDEO WATCH""".split()
)
_SENTENCE_END = re.compile(r"(?:[.;,:]|[.,!?][\"”’'])$")
_ASKS_OR_SHOUTS = re.compile(r"[!?]$")

#: The kinds a line has whatever stands around it, in order of precedence.
_ALONE: Final[tuple[tuple[Callable[[str], bool], BlockKind], ...]] = (
    (is_url_line, BlockKind.METADATA),
    (is_feed_line, BlockKind.METADATA),
    (is_described_image, BlockKind.CAPTION),
    (is_image, BlockKind.FURNITURE),
    (is_furniture, BlockKind.FURNITURE),
    (is_caption, BlockKind.CAPTION),
    (is_byline, BlockKind.BYLINE),
)


def lay_out(lines: Sequence[Line], title: str | None = None) -> tuple[Block, ...]:
    """Name the kind of every line; a dateline or leading date becomes a block of its own.

    ``title`` is the title from front matter: the line that repeats it is the headline.
    """
    kinds = _settled_kinds(lines)
    _name_masthead(lines, kinds, title)
    return tuple(
        block for line, kind in zip(lines, kinds, strict=True) for block in _blocks(line, kind)
    )


def _settled_kinds(lines: Sequence[Line]) -> list[BlockKind | None]:
    appeals, foreign = appeal_lines(lines), foreign_lines(lines)
    kinds: list[BlockKind | None] = []
    for number, line in enumerate(lines):
        if line.hint is not None:
            kinds.append(line.hint)
        elif number in appeals:
            kinds.append(BlockKind.FURNITURE)
        else:
            foreign_kind = BlockKind.CAPTION if number in foreign else None
            kinds.append(_kind_alone(line.text) or foreign_kind)
    return kinds


def _kind_alone(words: str) -> BlockKind | None:
    """The kind of a line that can be told without its neighbours."""
    stamped = _stamped_kind(words)
    if stamped is not None:
        return stamped
    return next((kind for is_kind, kind in _ALONE if is_kind(words)), None)


def _stamped_kind(words: str) -> BlockKind | None:
    line = read_stamps(words)
    if line is None:
        return None
    if not line.rest:
        return BlockKind.METADATA
    if not line.stamps:
        return None
    if line.rest.isupper() and len(line.rest.split()) <= 4:
        return BlockKind.DATELINE
    is_author = is_name(line.rest) and f"{line.rest}:" not in words  # "Correction: May 1, 2010"
    return BlockKind.BYLINE if is_author else None


def _name_masthead(lines: Sequence[Line], kinds: list[BlockKind | None], title: str | None) -> None:
    """Name headline and standfirst in the lines before the first paragraph."""
    has_headline = any(kind is BlockKind.HEADLINE for kind in kinds[:4])
    for number, line in enumerate(lines):
        if kinds[number] is not None:
            continue
        if has_headline and _is_standfirst(line, kinds, number):
            kinds[number] = _under_headline(line)
        elif not has_headline and _is_headline(line, kinds, number, title):
            kinds[number] = BlockKind.HEADLINE
            has_headline = True
        else:
            break


def _is_headline(
    line: Line, kinds: Sequence[BlockKind | None], number: int, title: str | None
) -> bool:
    words = line.text
    if title is not None and _letters(words) == _letters(title):
        return True
    count = len(words.split())
    if _stamp_follows(kinds, number):
        return count <= _LONGEST_FRAMED
    is_framed = number > 0 and kinds[number - 1] is not BlockKind.FURNITURE
    if is_framed and _SENTENCE_END.search(words):
        return count <= _LONGEST_STOPPED and words.endswith(".")
    if is_framed:
        return count <= _LONGEST_FRAMED
    is_sentence = _SENTENCE_END.search(words) or _ASKS_OR_SHOUTS.search(words)
    return not is_sentence and count <= _LONGEST_HEADLINE and len(kinds) > 1


def _letters(words: str) -> str:
    return "".join(character for character in words.lower() if character.isalnum())


def _stamp_follows(kinds: Sequence[BlockKind | None], number: int) -> bool:
    following = kinds[number + 1 : number + 3]
    return any(kind in {BlockKind.METADATA, BlockKind.BYLINE} for kind in following)


def _is_standfirst(line: Line, kinds: Sequence[BlockKind | None], number: int) -> bool:
    return _stamp_follows(kinds, number) or (
        len(line.text.split()) <= _LONGEST_HEADLINE
        and not _SENTENCE_END.search(line.text)
        and not _ASKS_OR_SHOUTS.search(line.text)
    )


def _under_headline(line: Line) -> BlockKind:
    """A line of two to five capitalised words under a headline is its author."""
    is_author = is_name(line.text) and 2 <= len(line.text.split()) <= 5
    return BlockKind.BYLINE if is_author else BlockKind.STANDFIRST


def _blocks(line: Line, kind: BlockKind | None) -> Iterator[Block]:
    if kind is not None and kind is not BlockKind.PARAGRAPH:
        yield Block(kind, line.start, line.end)
        return
    start = line.start
    for prefix, prefix_kind in _prefixes(line.text):
        end = start + len(prefix.rstrip())
        yield Block(prefix_kind, start, end)
        start += len(prefix)
    yield Block(BlockKind.PARAGRAPH, start, line.end)


def _prefixes(words: str) -> Iterator[tuple[str, BlockKind]]:
    date = _LEADING_DATE.match(words)
    if date:
        rest = words[date.end() :]
        blanks = len(rest) - len(rest.lstrip())
        yield words[: date.end() + blanks], BlockKind.METADATA
        words = rest[blanks:]
    place = _DATELINE.match(words)
    if place and _is_dateline(place):
        yield place[0], BlockKind.DATELINE


def _is_dateline(match: re.Match[str]) -> bool:
    parts = match["place"].split()
    if len(parts) > 6 or not all(_PLACE_WORD.fullmatch(part) for part in parts):
        return False
    first = parts[0].rstrip(",")
    if first in _NO_PLACE:
        return False
    is_shouted = bool(_SHOUTED.match(first)) or (match["place"].isupper() and len(parts) > 1)
    return is_shouted or match["agency"] is not None
