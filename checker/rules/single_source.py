"""A number, a day or a quotation that only one source of a story has.

Flags: a count, sum, percentage or measure that no other independent source gives or allows; a day
that no other names; a quotation of a sentence that no other quotes, reports or copies. Off unless
asked for by name; a story needs two independent sources. Of drafts that are checked against
sources, what no source has, whatever another draft says; of the sources nothing.

Leaves alone: numbers up to two and vague ones ("hundreds"), ages, ranks and scores, weekdays and
vaguer dates, a few words in quotation marks, captions, and what reprints of one source share, for
they are one source.

Why: nothing is wrong with a fact of one source, and most of a story is that. Before print it is
the list of what nobody else confirms: to be checked with the source, or credited to it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import permutations

from checker.compare.calendar_values import days_of
from checker.compare.dates import compare_dates
from checker.compare.numbers import compare_numbers
from checker.compare.verdict import Verdict
from checker.lexicon.phrases import shorten
from checker.lexicon.words import content_words
from checker.types import (
    AnnotatedArticle,
    Claim,
    DateBasis,
    DateMention,
    Discrepancy,
    Kind,
    Mention,
    NumberKind,
    NumberMention,
    Passage,
    Quote,
    QuoteForm,
    Reading,
    Sentence,
    Severity,
    Story,
    TimexType,
    overlapping,
)

#: What findings of this rule are told by.
NAME = "single-source"
#: What the reading is called that shows an editor where to look elsewhere; nothing says it.
NEAREST = "nearest in another source"
#: Switched on by name only (COPYDESK asks for it): every story has dozens.
OFF_BY_DEFAULT = True

_KINDS = frozenset({NumberKind.COUNT, NumberKind.MONEY, NumberKind.PERCENT, NumberKind.MEASURE})
_ALIKE = frozenset({Verdict.SAME, Verdict.COMPATIBLE})
#: "One" and "two" count everything; fewer words are a phrase that anybody may have used.
_SMALL, _WORDS = 2, 5
#: What has no counterpart may have one in words that are not read as a number or date.
_CONFIDENCE = 0.6
#: A quotation's beginning tells which it is; the whole stands below the message.
_TOLD = 80
_MARKS = " \"'“”„‟‘’«»‹›,"
_NAMES = {Kind.NUMBER: "figure", Kind.DATE: "day", Kind.QUOTE: "quotation"}


@dataclass(frozen=True, slots=True)
class _Fact:
    """A number, day or quotation with what makes it the same elsewhere."""

    kind: Kind
    key: Hashable
    mention: Mention
    path: str
    sentence: Sentence

    @property
    def passage(self) -> Passage:
        return Passage(self.path, self.mention.start, self.mention.end)


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each fact that one source of several has, or the drafts alone."""
    if story.drafts:
        story = _drafts_as_one(story)
    if len(set(story.sources)) < 2:
        return
    grouped: dict[tuple[Kind, int, Hashable], list[_Fact]] = {}
    for annotated in story.articles:
        if not story.drafts or annotated.path in story.drafts:
            source = story.source_of[annotated.path]
            for fact in _alone(annotated, source, story):
                grouped.setdefault((fact.kind, source, fact.key), []).append(fact)
    counterparts = _Counterparts(story)
    for facts in grouped.values():
        other = counterparts.of(facts[0])
        if other is not None:
            yield _discrepancy(facts, other, is_drafted=bool(story.drafts))


def _alone(annotated: AnnotatedArticle, source: int, story: Story) -> Iterator[_Fact]:
    """The facts of an article that no other source has; of a quotation the whole, not its parts."""
    alone = [fact for fact in _facts(annotated) if not _is_elsewhere(fact, source, story)]
    quoted = [fact.passage for fact in alone if fact.kind is Kind.QUOTE]
    for fact in alone:
        if fact.kind is Kind.QUOTE or not any(q.contains(fact.passage) for q in quoted):
            yield fact


def _drafts_as_one(story: Story) -> Story:
    """The story with its drafts as a source of their own, though they be reprints of others."""
    own = max(story.sources) + 1
    paired = zip(story.articles, story.sources, strict=True)
    return replace(story, sources=tuple(own if a.path in story.drafts else s for a, s in paired))


def _facts(annotated: AnnotatedArticle) -> Iterator[_Fact]:
    for sentence in annotated.sentences:
        if not sentence.speaks:
            continue
        for number in overlapping(annotated.numbers, sentence.span):
            if number.kind in _KINDS and number.value > _SMALL and number.hedge != "vague":
                key = (number.value, number.high, number.unit, number.counted)
                yield _Fact(Kind.NUMBER, key, number, annotated.path, sentence)
        for date in overlapping(annotated.dates, sentence.span):
            if _is_day(date):
                yield _Fact(Kind.DATE, date.value, date, annotated.path, sentence)
        for quote in overlapping(annotated.quotes, sentence.span):
            is_long = len(quote.text.split()) >= _WORDS
            if quote.form is QuoteForm.SPEECH and is_long and quote.start >= sentence.start:
                words = " ".join(quote.text.split())
                yield _Fact(Kind.QUOTE, words, quote, annotated.path, sentence)


def _is_day(date: DateMention) -> bool:
    """Whether a date is a day written with its month: weekdays are in every other sentence."""
    written = {DateBasis.WRITTEN, DateBasis.YEAR_INFERRED}
    return date.type is TimexType.DATE and date.basis in written and _names_a_day(date)


def _is_elsewhere(fact: _Fact, source: int, story: Story) -> bool:
    """Whether another source has the fact, or one that allows it."""
    if isinstance(fact.mention, Quote):
        return any(
            any(passage.overlaps(fact.passage) for passage in utterance.passages)
            and story.support(utterance.passages) > 1
            for utterance in story.utterances
        )
    others = (a for a in story.articles if story.source_of[a.path] != source)
    if isinstance(fact.mention, NumberMention):
        mine = fact.mention
        numbers = (number for article in others for number in article.numbers)
        return any(
            number.value == mine.value or compare_numbers(mine, number).verdict in _ALIKE
            for number in numbers
        )
    dates = (date for article in others for date in article.dates)
    return isinstance(fact.mention, DateMention) and any(
        date.value.startswith(fact.mention.value)
        or (_names_a_day(date) and compare_dates(fact.mention, date).verdict in _ALIKE)
        for date in dates
    )


def _names_a_day(date: DateMention) -> bool:
    days = days_of(date.value)
    return days is not None and days.length == 1


class _Counterparts:
    """Where other sources tell most nearly what a sentence tells, for an editor to look there."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._partners: dict[tuple[str, int], list[Claim]] = {}
        for alignment in sorted(story.alignments, key=lambda one: -one.probability):
            for here, there in permutations((alignment.left, alignment.right)):
                for claim in here:
                    at = claim.path, claim.sentence.start
                    self._partners.setdefault(at, []).extend(there)

    def of(self, fact: _Fact) -> Passage | None:
        """The likeliest sentence of another source: an aligned one, or the one nearest in words."""
        others = self._elsewhere(self._partners.get((fact.path, fact.sentence.start), ()), fact)
        aligned = next(others, None)
        return aligned or self._nearest(fact)

    def _elsewhere(self, claims: Iterable[Claim], fact: _Fact) -> Iterator[Passage]:
        source_of = self._story.source_of
        return (c.passage for c in claims if source_of[c.path] != source_of[fact.path])

    def _nearest(self, fact: _Fact) -> Passage | None:
        place = Passage(fact.path, fact.sentence.start, fact.sentence.end)
        wanted = _concepts(self._story.words(place))
        return max(
            self._elsewhere(self._story.claims, fact),
            key=lambda place: len(wanted & self._said[place]),
            default=None,
        )

    @cached_property
    def _said(self) -> dict[Passage, frozenset[str]]:
        story = self._story
        return {claim.passage: _concepts(story.words(claim.passage)) for claim in story.claims}


def _concepts(words: str) -> frozenset[str]:
    return frozenset(word.key for word in content_words(words))


def _discrepancy(facts: list[_Fact], other: Passage, *, is_drafted: bool) -> Discrepancy:
    words = " ".join(facts[0].mention.text.split())
    told = f"“{shorten(words.strip(_MARKS), _TOLD)}”" if facts[0].kind is Kind.QUOTE else words
    who = "No source has" if is_drafted else "Only one source has"
    return Discrepancy(
        kind=facts[0].kind,
        severity=Severity.INFO,
        message=f"{who} the {_NAMES[facts[0].kind]} {told}",
        readings=(
            Reading(words, tuple(fact.passage for fact in facts)),
            Reading(NEAREST, (other,)),
        ),
        confidence=_CONFIDENCE,
    )
