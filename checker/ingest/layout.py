"""What each line of an article is to its reader: headline, byline, caption, furniture, text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from checker.ingest.appeals import appeal_lines
from checker.ingest.asides import aside_lines
from checker.ingest.bylines import is_byline, is_name, is_phrase
from checker.ingest.captions import foreign_lines, is_caption, is_described_image, is_image
from checker.ingest.datelines import leading_dateline
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
_SENTENCE_END = re.compile(r"(?:[.;,:]|[.,!?][\"”’'])$")
_ASKS_OR_SHOUTS = re.compile(r"[!?]$")
#: How a question begins that heads an article: "Who is Jane Doe?", "Guns: Can laws end it?"
_QUESTION = re.compile(
    r"(?:[^:?\"“]{3,60}: )?(?:are|can|could|did|do|does|has|have|how|is|should|was|were|what|when"
    r"|where|which|who|whose|why|will|would)\b[^?!\"“.]{8,160}\?$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_][\w’']*")

_MARKS_IN_TITLE = 30  # marks and blanks by which a title and the line that repeats it may differ
_SMALL_WORD = 3  # letters: "the" and "for" are small in titles, "with" often
_HEADING = frozenset([BlockKind.HEADLINE])
#: Running text; a dateline on no map is believed in the first two paragraphs of it.
_RUNNING = frozenset([None, BlockKind.PARAGRAPH])
_EARLY = 2

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
    kinds = _settled_kinds(lines, title)
    _name_masthead(lines, kinds, title)
    running = [number for number, kind in enumerate(kinds) if kind in _RUNNING]
    early = frozenset(running[:_EARLY])
    return tuple(
        block
        for number, (line, kind) in enumerate(zip(lines, kinds, strict=True))
        for block in _blocks(line, kind, number in early)
    )


def _settled_kinds(lines: Sequence[Line], title: str | None) -> list[BlockKind | None]:
    furniture, foreign = appeal_lines(lines) | aside_lines(lines), foreign_lines(lines)
    kinds: list[BlockKind | None] = []
    for number, line in enumerate(lines):
        if line.hint is not None:
            kinds.append(line.hint)
        elif title is not None and _repeats(line.text, title):
            kinds.append(None)
        elif number in furniture:
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
    dateline = leading_dateline(words)
    if dateline is not None and dateline.end == len(words):
        return BlockKind.DATELINE
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
    found = [line.text for line, kind in zip(lines[:4], kinds, strict=False) if kind in _HEADING]
    headline = found[0] if found else None
    for number, line in enumerate(lines):
        if kinds[number] is not None:
            continue
        if leading_dateline(line.text, is_early=True) is not None:
            break
        if headline is not None and _is_standfirst(line, kinds, number):
            kinds[number] = _under_headline(line, headline)
        elif headline is None and _is_headline(line, kinds, number, title):
            kinds[number] = BlockKind.HEADLINE
            headline = line.text
        else:
            break


def _is_headline(
    line: Line, kinds: Sequence[BlockKind | None], number: int, title: str | None
) -> bool:
    words = line.text
    if title is not None and _repeats(words, title):
        return True
    count = len(words.split())
    if _stamp_follows(kinds, number):
        return count <= _LONGEST_FRAMED
    is_framed = number > 0 and kinds[number - 1] is not BlockKind.FURNITURE
    if is_framed and _SENTENCE_END.search(words):
        return count <= _LONGEST_STOPPED and words.endswith(".")
    if is_framed:
        return count <= _LONGEST_FRAMED
    is_titled = _is_title_case(words) or _QUESTION.match(words) is not None
    asks = _ASKS_OR_SHOUTS.search(words) is not None and not is_titled
    is_sentence = _SENTENCE_END.search(words) is not None or asks
    return not is_sentence and count <= _LONGEST_HEADLINE and len(kinds) > 1


def _is_title_case(words: str) -> bool:
    """Whether three words or more begin with capitals and next to none of the longer ones does not.

    "Will the Mayor's Luck Hold?" is a headline, "It was about time, right?" a sentence.
    """
    long = [match[0] for match in _WORD.finditer(words) if len(match[0]) > _SMALL_WORD]
    capitals = sum(word[0].isupper() for word in long)
    return capitals >= 3 and capitals >= 0.8 * len(long)


def _repeats(words: str, title: str) -> bool:
    """Whether a line is the title but for marks, capitals and blanks."""
    is_near = abs(len(words) - len(title)) <= _MARKS_IN_TITLE
    return is_near and _letters(words) == _letters(title)


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


def _under_headline(line: Line, headline: str) -> BlockKind:
    """A line of two to five capitalised words under a headline is its author.

    Where the headline has that name, it is what a picture shows.
    """
    words = line.text.split()
    if not (is_name(line.text) and 2 <= len(words) <= 5) or is_phrase(words):
        return BlockKind.STANDFIRST
    return BlockKind.CAPTION if line.text.lower() in headline.lower() else BlockKind.BYLINE


def _blocks(line: Line, kind: BlockKind | None, is_early: bool) -> Iterator[Block]:
    if kind is not None and kind is not BlockKind.PARAGRAPH:
        yield Block(kind, line.start, line.end)
        return
    start = line.start
    for prefix, prefix_kind in _prefixes(line.text, is_early):
        end = start + len(prefix.rstrip())
        yield Block(prefix_kind, start, end)
        start += len(prefix)
    yield Block(BlockKind.PARAGRAPH, start, line.end)


def _prefixes(words: str, is_early: bool) -> Iterator[tuple[str, BlockKind]]:
    date = _LEADING_DATE.match(words)
    if date:
        rest = words[date.end() :]
        blanks = len(rest) - len(rest.lstrip())
        yield words[: date.end() + blanks], BlockKind.METADATA
        words = rest[blanks:]
    dateline = leading_dateline(words, is_early=is_early)
    if dateline is not None and dateline.end < len(words):
        yield words[: dateline.end], BlockKind.DATELINE
