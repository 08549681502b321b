"""What the rules find, what policy keeps, and the report that renderers word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from checker.types.mention import AnnotatedArticle
from checker.types.story import Passage, Story


class Kind(StrEnum):
    """What sort of fact two readings differ in."""

    NAME = "name"
    NAME_STYLE = "name-style"
    ROLE = "role"
    DATE = "date"
    NUMBER = "number"
    PLACE = "place"
    QUOTE = "quote"
    SPEAKER = "speaker"
    ATTRIBUTION = "attribution"
    CONTRADICTION = "contradiction"
    DISPUTE = "dispute"


class Severity(IntEnum):
    """How much a finding matters; a higher number matters more."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        """The word for it in reports and on the command line."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Reading:
    """One version of a fact, with every place it stands.

    A passage is the shortest stretch that shows the reading: the name, the number with its
    unit, the quotation. ``marks`` are the words inside the passages that differ from the best
    supported reading; a report shows them in bold, and the whole passages where there are none.
    """

    value: str
    passages: tuple[Passage, ...]
    marks: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A disagreement as a rule sees it: two or more readings of one fact."""

    kind: Kind
    severity: Severity
    message: str
    """A sentence an editor understands at once; it never says which side is right."""
    readings: tuple[Reading, ...]
    confidence: float
    """Probability that an editor would call this a disagreement, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One check. Its manual is the docstring of the module that defines it."""

    name: str
    summary: str
    manual: str
    check: Callable[[Story], Iterator[Discrepancy]]
    is_off_by_default: bool = False
    """Whether it runs only when it is asked for by name."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A discrepancy that policy lets through, named so that it can be found again."""

    rule: str
    kind: Kind
    severity: Severity
    confidence: float
    message: str
    fingerprint: str
    """Stable while the finding's words stay, wherever in the articles they move."""
    readings: tuple[Reading, ...]
    support: tuple[int, ...]
    """For each reading, the number of independent sources that have it."""

    def told_at(self, drafts: Set[str] = frozenset()) -> Passage:
        """Where to look first: what a draft says, or else the least supported reading.

        ``drafts`` are the paths of the articles whose side the report takes. Of several readings
        with as little support the first is meant, and of several places the first in order.
        """
        both = zip(self.support, self.readings, strict=True)
        placed = [pair for pair in both if pair[1].passages]
        drafted = [pair for pair in placed if any(p.path in drafts for p in pair[1].passages)]
        _, reading = min(drafted or placed, key=lambda pair: pair[0])
        in_drafts = (passage for passage in reading.passages if passage.path in drafts)
        return min(in_drafts, default=min(reading.passages))


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about the run itself that whoever keeps the articles ought to know.

    A suppression that hides nothing is one. It is no finding: it never makes a run fail.
    """

    name: str
    """What sort of notice it is, in words joined as a rule's name is: "unused-suppression"."""
    message: str
    passage: Passage | None = None
    """Where in an article it is to be mended; none where that is not in an article."""


@dataclass(frozen=True)
class Report:
    """Everything one run has to say, ready for a renderer."""

    articles: tuple[AnnotatedArticle, ...]
    stories: tuple[Story, ...]
    findings: tuple[Finding, ...]
    encoder: str
    language_model: str
    rules: tuple[str, ...]
    version: str
    drafts: frozenset[str] = frozenset()
    """Paths of the articles whose side the report takes; none where all articles are peers."""
    notices: tuple[Notice, ...] = ()
    suppressed: int = 0
    """How many findings a suppression hides, in an article or in the configuration."""
    listed: int = 0
    """How many of these the configuration hides, by their fingerprints."""
    known: int = 0
    """How many findings the baseline hides."""
    untold: tuple[Finding, ...] = ()
    """The findings that are hidden, and those in which no draft takes part: what they dispute is
    disputed all the same, and no page may say that the articles agree on it."""
    fail_on: Severity | None = Severity.ERROR
    """The least severity that makes the run fail; none where findings never do."""
