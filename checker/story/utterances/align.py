"""Which quotations of different articles are the same utterance, in whatever wording.

Shared words say so first: quotations that agree on most of what both of them quote. What is left
are translations and paraphrases of one speaker's words; there vectors find the pair. Indirect
speech comes last, and joins no two utterances.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from checker.embed.encoder import Encoder
from checker.story.copies import copies_of
from checker.story.groups import Groups, Pair
from checker.story.utterances.echoes import contained, echoes, reworded
from checker.story.utterances.pairs import likely_pairs
from checker.story.utterances.renderings import Speeches, renderings, speaks_foreign
from checker.story.utterances.reports import Told, tell_reports
from checker.story.utterances.same_words import Likeness, likeness_of
from checker.story.utterances.speeches import Speech, speeches_of
from checker.story.utterances.unmarked import unmarked
from checker.story.utterances.voices import Voices, voices_among
from checker.types import (
    AnnotatedArticle,
    Entity,
    Passage,
    QuoteMention,
    ReportMention,
    Utterance,
)


def align_quotes(
    articles: Sequence[AnnotatedArticle], encoder: Encoder, entities: Sequence[Entity] = ()
) -> tuple[Utterance, ...]:
    """Group what a story's articles quote and report by what was said.

    Only what stands in two places and more is a group. Quotations of one article are grouped too
    where they quote the same words twice, in headline and text for one. ``entities`` are the
    story's; they tell who speaks across articles. Utterances come in order of their first place.
    """
    copies = copies_of(articles, _told)
    once = [same[0] for same in copies.values()]
    voices = voices_among(entities)
    groups = _groups(once, voices, encoder)
    groups = _merged(groups, contained(groups))
    told = tell_reports(once, groups, voices, encoder)
    same = tuple(reworded(once, groups, told))
    if same:
        groups = _merged(groups, same)
        told = tell_reports(once, groups, voices, encoder)
    echoed, copied = echoes(once, groups), unmarked(once, groups)
    story = _Retold(copies)
    reports = {each.home: each for each in told if each.home is not None}
    elsewhere = {*reports, *echoed, *copied}
    found = [
        story.utterance(group, reports.get(at), echoed.get(at, ()), copied.get(at, ()))
        for at, group in enumerate(groups)
        if len(group) > 1 or at in elsewhere or len(story.copies[group[0].path]) > 1
    ]
    found += [story.utterance((), each) for each in told if each.home is None]
    return tuple(sorted(found, key=lambda utterance: utterance.passages))


def _told(annotated: AnnotatedArticle) -> Hashable:
    """What copies have in common: a copy adds places to what was said and decides nothing."""
    return annotated.text, annotated.quotes, annotated.indirect


def _groups(
    articles: Sequence[AnnotatedArticle], voices: Voices, encoder: Encoder
) -> list[list[Speech]]:
    """The speeches of some articles, those of one utterance together."""
    speeches = [speech for annotated in articles for speech in speeches_of(annotated, voices)]
    worded, likely = [], []
    for pair in likely_pairs(speeches):
        likeness = likeness_of(speeches[pair[0]], speeches[pair[1]])
        if likeness is Likeness.SAME:
            worded.append(pair)
        elif likeness is Likeness.LIKELY:
            likely.append(pair)
    rendered = renderings(Speeches(tuple(speeches), tuple(articles)), worded, likely, encoder)
    groups = connected(len(speeches), [*worded, *rendered])
    return [[speeches[number] for number in group] for group in groups]


def _merged(groups: Sequence[Sequence[Speech]], pairs: Iterable[Pair]) -> list[list[Speech]]:
    """The groups, those that pairs connect as one."""
    return [
        [speech for number in numbers for speech in groups[number]]
        for numbers in connected(len(groups), tuple(pairs))
    ]


def connected(count: int, pairs: Sequence[Pair]) -> tuple[tuple[int, ...], ...]:
    """The numbers below ``count`` in the groups that pairs connect, each group in order."""
    groups = Groups(count)
    for left, right in pairs:
        groups.join(left, right)
    return groups.sets()


@dataclass(frozen=True)
class _Retold:
    """The articles of a story by the path of the first of each text."""

    copies: Mapping[str, Sequence[AnnotatedArticle]]
    _foreign: dict[tuple[str, str | None], bool] = field(default_factory=dict)
    """Who speaks a foreign language, by article and person: some are quoted a thousand times."""

    def utterance(
        self,
        speeches: Sequence[Speech],
        told: Told | None,
        echoed: Sequence[QuoteMention] = (),
        copied: Sequence[Passage] = (),
    ) -> Utterance:
        """What was said once, with every place of every copy."""
        quotes = [mention for speech in speeches for mention in speech.mentions]
        quotes += echoed
        reports = told.reports if told else ()
        return Utterance(
            quotes=tuple(sorted(self._quotes(quotes), key=lambda each: each.passage)),
            speaker=_speaker(speeches, reports),
            is_translation=any(map(self._is_foreign, speeches)),
            reports=tuple(sorted(self._reports(reports), key=lambda each: each.passage)),
            unmarked=tuple(sorted(self._passages(copied))),
        )

    def _is_foreign(self, speech: Speech) -> bool:
        key = speech.path, speech.person
        if key not in self._foreign:
            self._foreign[key] = speaks_foreign(speech, self.copies[speech.path][0])
        return self._foreign[key]

    def _quotes(self, mentions: Sequence[QuoteMention]) -> list[QuoteMention]:
        return [
            QuoteMention(copy.path, mention.quote)
            for mention in mentions
            for copy in self.copies[mention.path]
        ]

    def _reports(self, mentions: Sequence[ReportMention]) -> list[ReportMention]:
        return [
            replace(mention, path=copy.path)
            for mention in mentions
            for copy in self.copies[mention.path]
        ]

    def _passages(self, passages: Sequence[Passage]) -> list[Passage]:
        return [
            replace(passage, path=copy.path)
            for passage in passages
            for copy in self.copies[passage.path]
        ]


def _speaker(speeches: Sequence[Speech], reports: Sequence[ReportMention]) -> str | None:
    """The name most of the quotations have for who spoke, or most of the reports."""
    people = [speech.person for speech in speeches if speech.person]
    if not people:
        said = [mention.report.speaker for mention in reports]
        people = [speaker.person for speaker in said if speaker and speaker.person]
    named = sorted(set(people), key=lambda person: (-people.count(person), -len(person), person))
    return named[0] if named else None
