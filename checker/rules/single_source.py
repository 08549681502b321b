"""A number, a day or a quotation that only one source of a story has.

Flags: a count, sum, percentage or measure that no other independent source gives or allows; a day
that no other names; a quotation of a sentence that no other quotes, reports or copies. Off unless
asked for by name; a story needs two independent sources. Of drafts that are checked against
sources, what no source has, whatever another draft says; of the sources nothing.

Leaves alone: numbers up to two, ages, ranks and scores, weekdays and vaguer dates, a few words in
quotation marks, captions, and what reprints of one source share, for they are one source.

Why: nothing is wrong with a fact of one source, and most of a story is that. Before print it is
the list of what nobody else confirms: to be checked with the source, or credited to it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, replace

from checker.compare.calendar_values import days_of
from checker.compare.dates import compare_dates
from checker.compare.numbers import compare_numbers
from checker.compare.verdict import Verdict
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

#: Switched on by name only (COPYDESK asks for it): every story has dozens.
OFF_BY_DEFAULT = True

_KINDS = frozenset({NumberKind.COUNT, NumberKind.MONEY, NumberKind.PERCENT, NumberKind.MEASURE})
_ALIKE = frozenset({Verdict.SAME, Verdict.COMPATIBLE})
#: "One" and "two" count everything; fewer words are a phrase that anybody may have used.
_SMALL, _WORDS = 2, 5
#: What has no counterpart may have one in words that are not read as a number or date.
_CONFIDENCE = 0.6
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
    asked = (a for a in story.articles if not story.drafts or a.path in story.drafts)
    for annotated in asked:
        for fact in _facts(annotated):
            source = story.source_of[annotated.path]
            if not _is_elsewhere(fact, source, story):
                grouped.setdefault((fact.kind, source, fact.key), []).append(fact)
    partners = _partners(story)
    for facts in grouped.values():
        other = _counterpart(facts[0], story, partners)
        if other is not None:
            yield _discrepancy(facts, other, is_drafted=bool(story.drafts))


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
            if number.kind in _KINDS and number.value > _SMALL:
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


_Place = tuple[str, int]


def _partners(story: Story) -> dict[_Place, list[Claim]]:
    """For each sentence those that tell of the same thing, the likeliest first."""
    found: dict[_Place, list[Claim]] = {}
    for alignment in sorted(story.alignments, key=lambda one: -one.probability):
        sides = (alignment.left, alignment.right), (alignment.right, alignment.left)
        for here, there in sides:
            for claim in here:
                found.setdefault((claim.path, claim.sentence.start), []).extend(there)
    return found


def _counterpart(fact: _Fact, story: Story, partners: dict[_Place, list[Claim]]) -> Passage | None:
    """The sentence of another source that tells most nearly what the fact's sentence tells.

    Its first sentence where none does.
    """
    source = story.source_of[fact.path]
    claims = [*partners.get((fact.path, fact.sentence.start), ()), *story.claims]
    return next((c.passage for c in claims if story.source_of[c.path] != source), None)


def _discrepancy(facts: list[_Fact], other: Passage, *, is_drafted: bool) -> Discrepancy:
    words = " ".join(facts[0].mention.text.split())
    who = "No source has" if is_drafted else "Only one source has"
    return Discrepancy(
        kind=facts[0].kind,
        severity=Severity.INFO,
        message=f"{who} the {_NAMES[facts[0].kind]} {words}",
        readings=(
            Reading(words, tuple(fact.passage for fact in facts)),
            Reading("not in the sources" if is_drafted else "not in the other sources", (other,)),
        ),
        confidence=_CONFIDENCE,
    )
