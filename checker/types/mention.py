"""What was read in one article: sentences, names, dates, numbers and quotations."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from checker.types.article import SPEAKING, Article, BlockKind, Span
from checker.types.parse import Parse


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an article, with the block it stands in."""

    start: int
    end: int
    block: BlockKind
    paragraph: int
    """Index of the block in ``Article.blocks``."""

    @property
    def span(self) -> Span:
        """Where the sentence stands in the text."""
        return Span(self.start, self.end)

    @property
    def speaks(self) -> bool:
        """Whether the sentence is a claim of the article, not of a caption."""
        return self.block in SPEAKING


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of an article that stands for something: the base of all mentions."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """Where the mention stands in the text."""
        return Span(self.start, self.end)


M = TypeVar("M", bound=Mention | Sentence)


def overlapping(mentions: Sequence[M], span: Span) -> Sequence[M]:
    """The mentions that share a character with a span, found without looking at all of them.

    ``mentions`` are of one kind, or sentences, in order, and do not overlap each other.
    """
    first = bisect_right(mentions, span.start, key=lambda mention: mention.end)
    last = bisect_left(mentions, span.end, key=lambda mention: mention.start)
    return mentions[first:last]


class NameKind(StrEnum):
    """What a name is the name of."""

    PERSON = "person"
    ORGANIZATION = "organization"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class NameMention(Mention):
    """A proper name, without titles before it and without a possessive ending."""

    kind: NameKind
    person: str | None = None
    """For people, the fullest form of the name in this article ("Sergei Ryabkov")."""
    title: str | None = None
    """Title or office as written before or after the name ("Russian Deputy Foreign Minister")."""
    role: str | None = None
    """What else a person is said to be there ("a spokeswoman for the ministry", "her brother")."""
    affiliation: str | None = None
    """A politician's party and home as written beside the name ("D-Ohio")."""
    age: int | None = None
    """A person's age in years where it stands beside the name ("Jane Doe, 34,")."""
    acronym: str | None = None
    """The letters in brackets after a name, by which the article calls it from there ("OSCE")."""


class TimexType(StrEnum):
    """The four TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class DateBasis(StrEnum):
    """How much of a date was written and how much had to be inferred."""

    WRITTEN = "written"  # "Oct. 8, 2025"
    YEAR_INFERRED = "year-inferred"  # "Oct. 8"
    RELATIVE = "relative"  # "on Wednesday", "last month", "yesterday"
    VAGUE = "vague"  # "recently", "now": never compared


@dataclass(frozen=True, slots=True)
class DateMention(Mention):
    """A date, time, duration or set, with its TIMEX3 value at the precision written."""

    type: TimexType
    value: str
    """TIMEX3, with an X for each digit that nobody can know: "XXXX-10-08" is of any year."""
    basis: DateBasis
    weekday: int | None = None
    """The weekday written in the expression itself, Monday 0 to Sunday 6."""
    verb: str | None = None
    """The verb the date hangs on ("meet" for "will meet Friday"), where there is a parse."""


class NumberKind(StrEnum):
    """What sort of quantity a number is; numbers of different kinds are never compared."""

    COUNT = "count"  # "24 people", "two dozen houses"
    MONEY = "money"
    PERCENT = "percent"
    POINTS = "percentage-points"
    MEASURE = "measure"  # a number with a physical unit
    AGE = "age"
    ORDINAL = "ordinal"
    SCORE = "score"  # "27-24", "a 5-4 vote"
    BARE = "bare"  # a number whose meaning the grammar cannot tell


@dataclass(frozen=True, slots=True)
class NumberMention(Mention):
    """A number with its unit and hedge. ``start`` to ``end`` covers number and unit."""

    value: Decimal
    kind: NumberKind
    unit: str | None = None
    """Canonical unit ("km", "USD", "%"), see ``checker.lexicon.units``."""
    hedge: str | None = None
    """The word that blurs the number ("about", "at least", "more than"), lower case."""
    high: Decimal | None = None
    """Upper end of a range ("10 to 15"), second half of a score; ``value`` is then the first."""
    step: Decimal = Decimal(1)
    """Place value of the last digit that means something: 100 for "2,500", 1 for "2,487"."""
    counted: str | None = None
    """Head noun of what is counted, lower case and singular ("person" for "24 people")."""
    of: str | None = None
    """What it is a part of: "passenger" in "24 of the 30 passengers", "senate" in "three members
    of the Senate"."""
    verb: str | None = None
    """Base form of the verb whose subject or object is counted: "kill" in "killed 24 people"."""
    per: str | None = None
    """What a rate is counted by: "year" in "$20 million a year", "game" in "7.2 points a game"."""


class QuoteForm(StrEnum):
    """What quotation marks are used for."""

    SPEECH = "speech"  # a whole clause or sentence
    PARTIAL = "partial"  # a few words taken into the article's own sentence
    SCARE = "scare"  # marks of distance, titles of works, words mentioned as words


@dataclass(frozen=True, slots=True)
class Speaker(Mention):
    """Who is said to have spoken: a name, "the minister", or a pronoun, as it stands."""

    person: str | None = None
    """The fullest form of the person's name in this article, where it is known."""


@dataclass(frozen=True, slots=True)
class Cue(Mention):
    """The word that reports the speech ("said", "according to")."""


@dataclass(frozen=True, slots=True)
class Quote(Mention):
    """One stretch inside quotation marks; ``start`` and ``end`` include the marks."""

    inner: Span
    """The words without the marks."""
    form: QuoteForm
    speaker: Speaker | None = None
    cue: Cue | None = None
    continues: bool = False
    """Whether it goes on with the speech of the quote before it ("…," he said, "…")."""


@dataclass(frozen=True, slots=True)
class IndirectSpeech(Mention):
    """What somebody is reported to have said in the article's own words.

    ``start`` to ``end`` is what was said ("the talks go on" in "Ushakov said the talks go on");
    speaker and cue stand outside it.
    """

    speaker: Speaker | None = None
    cue: Cue | None = None


@dataclass(frozen=True)
class AnnotatedArticle:
    """An article with everything that was read in it, each kind in order of its place."""

    article: Article
    sentences: tuple[Sentence, ...] = ()
    names: tuple[NameMention, ...] = ()
    dates: tuple[DateMention, ...] = ()
    numbers: tuple[NumberMention, ...] = ()
    quotes: tuple[Quote, ...] = ()
    indirect: tuple[IndirectSpeech, ...] = ()
    parse: Parse = field(default_factory=Parse)

    @property
    def path(self) -> str:
        """The path that names the article."""
        return self.article.path

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text
