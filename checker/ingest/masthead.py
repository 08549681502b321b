"""Title, outlet, author and day of publication, where articles really carry them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain

from checker.ingest.appeals import appealing_outlet
from checker.ingest.bylines import author_of
from checker.ingest.datelines import read_dateline
from checker.ingest.furniture import is_feed_line, url_in
from checker.ingest.outlets import outlet_at, outlet_named
from checker.ingest.stamps import Role, Stamp, read_stamps, read_written_days
from checker.lexicon.calendar import MONTHS
from checker.types import Block, BlockKind

#: Stamps stand among the first ten or the last three lines of an article, the masthead and the
#: foot; one further inside belongs to a chronology or another text.
_HEAD, _FOOT = 10, 3

_STAMPED = frozenset({BlockKind.METADATA, BlockKind.BYLINE, BlockKind.DATELINE})
_YEAR = r"(?P<year>(?:199|20[0-3])\d)"
_URL_DAYS = (
    re.compile(rf"/{_YEAR}/(?P<month>[01]?\d|[A-Za-z]{{3,9}})/(?P<day>[0-3]?\d)(?=[/.?]|$)"),
    re.compile(rf"(?<!\d){_YEAR}([-_])(?P<month>[01]\d)\2(?P<day>[0-3]\d)(?!\d)"),
    re.compile(rf"(?<!\d){_YEAR}(?P<month>[01]\d)(?P<day>[0-3]\d)(?!\d)"),
)
_URL_MONTH = re.compile(rf"/{_YEAR}/(?P<month>[01]?\d|[A-Za-z]{{3,9}})(?=/)")
_URL_YEAR = re.compile(rf"[/_-]{_YEAR}(?=[/_-])")
#: The New York Times puts the day of the printed paper into its addresses, one day late.
_PRINT_DATED = re.compile(r"//(?:www\.)?nytimes\.com/")


@dataclass(frozen=True, slots=True)
class Masthead:
    """The facts about an article that stand in its text beside the article itself."""

    title: str | None
    source: str | None
    author: str | None
    url: str | None
    published: date | None


def read_masthead(text: str, blocks: Sequence[Block], url: str | None = None) -> Masthead:
    """Find what the text says of itself; ``url`` is the address where front matter gives one."""
    address = url or _first(_urls(text, blocks))
    return Masthead(
        title=_first(_words(text, blocks, {BlockKind.HEADLINE})),
        source=_first(_sources(text, blocks, address)),
        author=_first(_authors(text, blocks)),
        url=address,
        published=publication_day(_stamp_lines(text, blocks), address, text),
    )


def publication_day(lines: Sequence[str], url: str | None, text: str) -> date | None:
    """The day of publication that stamp lines and address give, or none where it is in doubt.

    A wrong day would spoil every "Wednesday" of the article, so a day is only taken where it can
    mean one thing: 05/06/2009 needs a weekday, a time zone, the address, another stamp or a date
    written out nearby.
    """
    stamps = [stamp for line in lines if (read := read_stamps(line)) for stamp in read.stamps]
    certain = [stamp.days[0] for stamp in stamps if len(stamp.days) == 1]
    address = _UrlDate.read(url)
    by_role: dict[Role, list[date]] = {role: [] for role in Role}
    for stamp in stamps:
        day = _settled(stamp, address, certain, text)
        if day is not None:
            by_role[stamp.role].append(day)
    if len(set(by_role[Role.UNLABELLED])) > 2:  # a chronology, not a masthead
        by_role[Role.UNLABELLED].clear()
    from_address = [address.full] if address.full else []
    ranked = (
        by_role[Role.PUBLISHED],
        by_role[Role.UNLABELLED],
        from_address,
        by_role[Role.UPDATED],
    )
    return next((days[0] for days in ranked if days), None)


@dataclass(frozen=True, slots=True)
class _UrlDate:
    """As much of a date as a web address holds."""

    year: int | None = None
    month: int | None = None
    full: date | None = None

    @classmethod
    def read(cls, url: str | None) -> _UrlDate:
        path = url or ""
        for match in chain.from_iterable(pattern.finditer(path) for pattern in _URL_DAYS):
            month = _month(match["month"])
            day = _date(int(match["year"]), month, int(match["day"])) if month else None
            if day:
                full = None if _PRINT_DATED.search(path) else day
                return cls(day.year, day.month, full)
        match_month = _URL_MONTH.search(path)
        month = _month(match_month["month"]) if match_month else None
        if match_month and month:
            return cls(int(match_month["year"]), month)
        match_year = _URL_YEAR.search(path)
        return cls(int(match_year["year"])) if match_year else cls()


def _month(words: str) -> int | None:
    if words.isdigit():
        return int(words) if 1 <= int(words) <= 12 else None
    return MONTHS.get(words.lower())


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _settled(stamp: Stamp, address: _UrlDate, certain: Sequence[date], text: str) -> date | None:
    """The one day a stamp means, or none."""
    if stamp.yearless:
        month, day = stamp.yearless
        fits = address.year and address.month in {None, month}
        return _date(address.year, month, day) if address.year and fits else None
    if len(stamp.days) <= 1:
        return stamp.days[0] if stamp.days else None
    clues: tuple[Iterator[date], ...] = (
        (day for day in stamp.days if (day.year, day.month) == (address.year, address.month)),
        (day for day in stamp.days if _is_near(day, certain, before=2, after=2)),
        (day for day in stamp.days if _is_near(day, read_written_days(text, day.year), 14, 1)),
    )
    for clue in clues:
        left = list(clue)
        if len(left) == 1:
            return left[0]
    return None


def _is_near(day: date, others: Sequence[date], before: int, after: int) -> bool:
    return any(
        day - timedelta(days=before) <= other <= day + timedelta(days=after) for other in others
    )


def _first(found: Iterator[str]) -> str | None:
    return next(found, None)


def _words(text: str, blocks: Sequence[Block], kinds: set[BlockKind]) -> Iterator[str]:
    for block in blocks:
        if block.kind in kinds:
            yield " ".join(text[block.start : block.end].split())


def _stamp_lines(text: str, blocks: Sequence[Block]) -> list[str]:
    near = [*blocks[:_HEAD], *blocks[max(_HEAD, len(blocks) - _FOOT) :]]
    found = []
    for block in near:
        words = text[block.start : block.end]
        if block.kind in _STAMPED:
            found += words.split(",") if is_feed_line(words) else [words]
    return found


def _urls(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    for words in _words(text, blocks[:_HEAD], {BlockKind.METADATA}):
        if not is_feed_line(words) and (found := url_in(words)):
            yield found


def _feed_fields(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    """The fields of a feed line that are neither empty, nor dates, nor addresses."""
    for words in _words(text, blocks, {BlockKind.METADATA}):
        if is_feed_line(words):
            for field in (part.strip() for part in words.split(",")):
                if field and not url_in(field) and not read_stamps(field):
                    yield field


def _sources(text: str, blocks: Sequence[Block], url: str | None) -> Iterator[str]:
    for words in _words(text, blocks, {BlockKind.FURNITURE}):
        if found := appealing_outlet(words):
            yield found
    if url and (found := outlet_at(url)):
        yield found
    if fields := list(_feed_fields(text, blocks)):
        yield outlet_named(fields[0])
    for block in blocks[:_HEAD]:
        if block.kind is BlockKind.DATELINE:
            agency = read_dateline(text, block, None).agency
            if agency is not None:
                yield text[agency.start : agency.end]


def _authors(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    for words in _words(text, blocks, {BlockKind.BYLINE}):
        stamped = read_stamps(words)
        if name := author_of(stamped.rest if stamped else words):
            yield name
    if len(fields := list(_feed_fields(text, blocks))) > 1:
        yield fields[-1]
