"""What one form of date is made of: its pattern, its reader, and what the reader may look at."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Final

from checker.extract.dates.governing import parsed_tense
from checker.extract.dates.tense import Tense, is_ahead, tense_at
from checker.extract.dates.values import day_of, first_day
from checker.types import DateBasis, Parse, Span, TimexType

#: Words of match reports: there a "third quarter" is one of a match and not of a year.
_SPORT: Final = re.compile(
    r"(?i)\b(?:touchdowns?|quarterbacks?|yards?|halftime|overtime|field goals?|fumble[ds]?"
    r"|interceptions?|rebounds?|coach|playoffs?|kickoff|NFL|NBA|knockouts?|boxers?|boxing|referee|goalkeeper"
    r"|midfield|innings?)\b"
)
#: How far around a sentence its subject is looked for, in characters: a paragraph or two.
_AROUND: Final = 600


@dataclass(frozen=True, slots=True)
class Timex:
    """What a reader makes of an expression: TIMEX3 type and value, and what they rest on."""

    type: TimexType
    value: str
    basis: DateBasis
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds an expression and may decide its value."""

    text: str
    start: int
    """Where the sentence begins in the text."""
    end: int
    published: date | None
    spoken: str | None = None
    """Value of the date last spoken of in the article, for "the next day"."""
    quarter: str | None = None
    """The quarter last named in the article, for "a year earlier"."""
    is_narrative: bool = False
    """Whether the article tells of years long ago, so that months belong to the year told of."""
    parse: Parse = field(default_factory=Parse)

    def tense(self, match: re.Match[str]) -> Tense:
        """Whether the thing dated lies behind or ahead.

        The words directly before it decide, then the verb it hangs on, then the words around.
        """
        sentence = self.text[self.start : self.end]
        start, end = match.start() - self.start, match.end() - self.start
        if is_ahead(sentence, start):
            return Tense.FUTURE
        parsed = parsed_tense(self.parse, Span(*match.span()))
        return parsed or tense_at(sentence, start, end)

    @property
    def spoken_day(self) -> date | None:
        """The day last spoken of, where it was a day."""
        return day_of(self.spoken) if self.spoken else None

    @property
    def told(self) -> str | None:
        """The date last spoken of that has a year, in a narrative; none in news."""
        return self.spoken if self.is_narrative else None

    @property
    def told_day(self) -> date | None:
        """A day within the date last spoken of, in a narrative."""
        return first_day(self.told) if self.told else None

    @property
    def is_sport(self) -> bool:
        """Whether the words around the sentence report a match."""
        return (
            _SPORT.search(self.text, max(0, self.start - _AROUND), self.end + _AROUND) is not None
        )

    def before(self, match: re.Match[str], length: int = 16) -> str:
        """The characters before an expression, lower case, within its sentence."""
        return self.text[max(self.start, match.start() - length) : match.start()].lower()

    def after(self, match: re.Match[str], length: int = 16) -> str:
        """The characters after an expression, within its sentence."""
        return self.text[match.end() : min(self.end, match.end() + length)]


#: Reads one match; None where the words turn out to be no date.
Reader = Callable[[re.Match[str], Setting], Timex | None]


@dataclass(frozen=True, slots=True)
class Form:
    """One way of writing a date: a pattern and what its words come to."""

    name: str
    pattern: str
    read: Reader

    def compiled(self) -> re.Pattern[str]:
        """Its expression, made when a text first needs it: most texts need few of them."""
        return _compiled(self.pattern)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def written(value: str, type_: TimexType = TimexType.DATE, weekday: int | None = None) -> Timex:
    """A date with nothing left to infer."""
    return Timex(type_, value, DateBasis.WRITTEN, weekday)


def relative(value: str, type_: TimexType = TimexType.DATE, weekday: int | None = None) -> Timex:
    """A date that hangs on the day of writing or on another date."""
    return Timex(type_, value, DateBasis.RELATIVE, weekday)


def vague(value: str, type_: TimexType = TimexType.DATE) -> Timex:
    """An expression that names no time one could compare."""
    return Timex(type_, value, DateBasis.VAGUE)
