"""What several articles on one event share: claims, clusters, entities, utterances, slots."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from checker.types.article import Span
from checker.types.mention import (
    AnnotatedArticle,
    DateMention,
    IndirectSpeech,
    Mention,
    NameKind,
    NameMention,
    NumberMention,
    Quote,
    Sentence,
)
from checker.types.place import Place
from checker.types.style import HouseStyle


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A stretch of one named article."""

    path: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where the passage stands in its article."""
        return Span(self.start, self.end)

    def overlaps(self, other: Passage) -> bool:
        """Whether the two share at least one character of one article."""
        return self.path == other.path and self.span.overlaps(other.span)

    def contains(self, other: Passage) -> bool:
        """Whether the other lies within this one, in one article."""
        return self.path == other.path and self.span.contains(other.span)


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence in which an article says something."""

    path: str
    sentence: Sentence

    @property
    def passage(self) -> Passage:
        """Where the claim stands."""
        return Passage(self.path, self.sentence.start, self.sentence.end)


@dataclass(frozen=True, slots=True)
class Cluster:
    """Sentences of several articles that make the same claim."""

    id: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two sentences of different articles that are likely to tell of the same thing.

    Each is given with every place where it stands word for word; no article has both.
    """

    left: tuple[Claim, ...]
    right: tuple[Claim, ...]
    probability: float
    """How likely a reader calls them two tellings of one thing, 0 to 1."""


@dataclass(frozen=True, slots=True)
class EntityMention:
    """One mention of an entity in one article."""

    path: str
    name: NameMention

    @property
    def passage(self) -> Passage:
        """Where the name stands."""
        return Passage(self.path, self.name.start, self.name.end)


@dataclass(frozen=True, slots=True)
class Entity:
    """One name of a person, organisation or place with all its spellings; see ``Referent``."""

    kind: NameKind
    name: str
    """The best supported full form."""
    mentions: tuple[EntityMention, ...]


@dataclass(frozen=True, slots=True)
class Description:
    """Words by which an article calls a person whom it does not name there: "the minister"."""

    path: str
    mention: Mention

    @property
    def passage(self) -> Passage:
        """Where the words stand, without "the"."""
        return Passage(self.path, self.mention.start, self.mention.end)


@dataclass(frozen=True, slots=True)
class Referent:
    """One person, organisation or place of the story under all its names, long and short."""

    kind: NameKind
    name: str
    """The best supported full form."""
    entities: tuple[Entity, ...]
    """Its names, each with its own spellings: "Federal Bureau of Investigation", "FBI"."""
    places: tuple[Place, ...] = ()
    """What the gazetteer takes it for, where it is a place."""
    descriptions: tuple[Description, ...] = ()
    """Where a person is called by office alone; for support and readings, never for spelling."""

    @property
    def mentions(self) -> tuple[EntityMention, ...]:
        """Every place where one of its names stands, in order."""
        found = (mention for entity in self.entities for mention in entity.mentions)
        return tuple(sorted(found, key=lambda mention: mention.passage))


@dataclass(frozen=True, slots=True)
class QuoteMention:
    """One quotation in one article."""

    path: str
    quote: Quote

    @property
    def passage(self) -> Passage:
        """Where the quotation stands, marks included."""
        return Passage(self.path, self.quote.start, self.quote.end)


@dataclass(frozen=True, slots=True)
class ReportMention:
    """One stretch of indirect speech in one article, as far as it tells what others tell too."""

    path: str
    report: IndirectSpeech
    score: float
    """How surely it tells of the utterance it is given to, 0 to 1; no probability."""

    @property
    def passage(self) -> Passage:
        """Where what was said stands, speaker and cue left out."""
        return Passage(self.path, self.report.start, self.report.end)


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing said, as several articles quote it, in whatever length and wording, or report it.

    Only quotations are compared word by word; who spoke, to whom and when may differ in reports
    too. Where there are no ``quotes``, articles report one claim as said.
    """

    quotes: tuple[QuoteMention, ...]
    speaker: str | None = None
    is_translation: bool = False
    """Whether the wordings differ as translations of one utterance do."""
    reports: tuple[ReportMention, ...] = ()
    unmarked: tuple[Passage, ...] = ()
    """Where an article has the quoted words without quotation marks, all but one."""

    @property
    def passages(self) -> tuple[Passage, ...]:
        """Every place that quotes, reports or copies it, in order."""
        quoted = [mention.passage for mention in self.quotes]
        reported = [mention.passage for mention in self.reports]
        return tuple(sorted([*quoted, *reported, *self.unmarked]))


@dataclass(frozen=True, slots=True)
class Filler:
    """A number or date that fills a slot, with the sentence it stands in."""

    path: str
    sentence: Sentence
    mention: NumberMention | DateMention

    @property
    def passage(self) -> Passage:
        """Where the mention stands."""
        return Passage(self.path, self.mention.start, self.mention.end)


@dataclass(frozen=True, slots=True)
class Slot:
    """A question that several articles answer ("how many died?"), with each answer."""

    label: str
    """What the value is of, in the articles' own words ("people dead")."""
    fillers: tuple[Filler, ...]
    confidence: float
    """Probability that an editor would call a difference between the fillers a disagreement."""


@dataclass(frozen=True, slots=True)
class PlaceFiller:
    """A place that answers where something is or happened, with what it hangs on."""

    path: str
    sentence: Sentence
    mention: NameMention
    places: tuple[Place, ...] = ()
    """What the gazetteer takes it for, as few homonyms as the story leaves open."""
    preposition: str | None = None
    """The word before it: "in", "near", "from"; none for "a Houston court"."""
    governor: str | None = None
    """The word it hangs on: "center" in "a center in Malibu"; a lemma, or a name."""
    verb: str | None = None
    """Base form of the nearest verb above it: "move" in "she moved to a house in Malibu"."""
    subject: str | None = None
    """Who or what does what the verb says: "she"; a lemma, or a name."""
    side: str | None = None
    """The point of the compass before it: "northeast" in "northeast Houston"."""
    is_beside: bool = False
    """Whether what is told of lies outside the place: "ten miles northeast of Houston"."""

    @property
    def passage(self) -> Passage:
        """Where the place's name stands."""
        return Passage(self.path, self.mention.start, self.mention.end)


@dataclass(frozen=True, slots=True)
class PlaceSlot:
    """A question that several articles answer with a place ("the clinic is in …").

    The answers differ in their place, or in the side of one place.
    """

    label: str
    """What the place is said of, in the articles' own words ("center in")."""
    fillers: tuple[PlaceFiller, ...]
    confidence: float
    """Probability that an editor would call the difference of the places a disagreement."""


@dataclass(frozen=True)
class Story:
    """Articles that tell the same event, in order of their paths, and what they share."""

    articles: tuple[AnnotatedArticle, ...]
    sources: tuple[int, ...]
    """For each article the number of its independent source: reprints share one."""
    claims: tuple[Claim, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    alignments: tuple[Alignment, ...] = ()
    """Looser than the clusters: for each sentence its likeliest partners, where to look first."""
    entities: tuple[Entity, ...] = ()
    referents: tuple[Referent, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    number_slots: tuple[Slot, ...] = ()
    date_slots: tuple[Slot, ...] = ()
    place_slots: tuple[PlaceSlot, ...] = ()
    drafts: frozenset[str] = frozenset()
    """Paths of the articles that are checked against the rest; none where all are peers."""
    style: HouseStyle = field(default_factory=HouseStyle)
    """The spellings of the desk that checks; nothing the articles have of themselves."""

    @cached_property
    def by_path(self) -> dict[str, AnnotatedArticle]:
        """The articles by the path that names them."""
        return {annotated.path: annotated for annotated in self.articles}

    @cached_property
    def source_of(self) -> dict[str, int]:
        """The independent source of each article, by path."""
        return {a.path: source for a, source in zip(self.articles, self.sources, strict=True)}

    def words(self, passage: Passage) -> str:
        """The words of a passage as they stand in its article."""
        return self.by_path[passage.path].text[passage.start : passage.end]

    def support(self, passages: tuple[Passage, ...]) -> int:
        """How many independent sources the passages come from."""
        return len({self.source_of[passage.path] for passage in passages})

    def weight(self, passages: tuple[Passage, ...]) -> tuple[int, int, tuple[Passage, ...]]:
        """Puts readings in order: most independent sources, then most places, then the first."""
        return -self.support(passages), -len(passages), passages
