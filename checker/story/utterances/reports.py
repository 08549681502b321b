"""Which indirect speech tells of which utterance, and which tells what other articles report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.embed.encoder import Encoder
from checker.story.groups import Groups, Pair
from checker.story.utterances.accounts import Account, account_of, candidates, scored
from checker.story.utterances.speeches import Speech
from checker.story.utterances.voices import Voices
from checker.types import (
    AnnotatedArticle,
    IndirectSpeech,
    Passage,
    ReportMention,
    Span,
    overlapping,
)

#: A report tells of an utterance by way of another report only where both steps are that sure: one
#: that adds what the damage cost would lead from an apology to the costs.
_NEXT = 0.75
#: A quotation of no more words is compared by the sentence around it.
FEW = 4


@dataclass(frozen=True)
class Told:
    """Indirect speech that belongs together, with the quotations of which it tells."""

    home: int | None
    """The number of the group of speeches it tells of; none where nobody quotes it."""
    reports: tuple[ReportMention, ...]


@dataclass(frozen=True)
class _Accounts:
    """All accounts of a story: first those of speeches, by group, then those of reports."""

    accounts: tuple[Account, ...]
    homes: tuple[int, ...]
    """For each account of a speech the number of its group."""
    reports: tuple[IndirectSpeech, ...]

    def report(self, number: int, score: float) -> ReportMention:
        """The report that an account was made of."""
        path = self.accounts[number].passage.path
        return ReportMention(path, self.reports[number - len(self.homes)], score)


def tell_reports(
    articles: Sequence[AnnotatedArticle],
    groups: Sequence[Sequence[Speech]],
    voices: Voices,
    encoder: Encoder,
) -> tuple[Told, ...]:
    """Give each report to the group of speeches it tells of, the others to one another.

    ``groups`` are speeches of one utterance each; a report joins no two of them. A report goes
    where the best pair is, directly or through reports that say the same. Reports in whose words
    nobody agrees are left out.
    """
    story = _accounts(articles, groups, voices)
    spoken = len(story.homes)
    wanted = [pair for pair in candidates(story.accounts) if pair[1] >= spoken]
    pairs = dict(scored(story.accounts, wanted, encoder))
    home, score = _homes(story, pairs)
    told: dict[int, list[ReportMention]] = defaultdict(list)
    for number, group in home.items():
        told[group].append(story.report(number, score[number]))
    unquoted = []
    for reports in _unquoted(story, pairs, frozenset(home)):
        framed = _framed(reports, story)
        if framed is None:
            unquoted.append(Told(None, _ordered(reports)))
        else:
            told[framed] += reports
    found = [Told(group, _ordered(reports)) for group, reports in sorted(told.items())]
    return (*found, *unquoted)


def _accounts(
    articles: Sequence[AnnotatedArticle], groups: Sequence[Sequence[Speech]], voices: Voices
) -> _Accounts:
    texts = {annotated.path: annotated for annotated in articles}
    accounts, homes, reports = [], [], []
    for number, group in enumerate(groups):
        for speech in group:
            passage = Passage(speech.path, speech.span.start, speech.span.end)
            is_framed = len(speech.words) <= FEW
            words = _spoken_words(speech, texts[speech.path], is_framed)
            accounts.append(account_of(passage, words, speech.voice, is_framed=is_framed))
            homes.append(number)
    for annotated in articles:
        for report in annotated.indirect:
            passage = Passage(annotated.path, report.start, report.end)
            voice = voices.of(annotated.path, report.speaker)
            accounts.append(account_of(passage, report.text, voice))
            reports.append(report)
    return _Accounts(tuple(accounts), tuple(homes), tuple(reports))


def _spoken_words(speech: Speech, annotated: AnnotatedArticle, is_framed: bool) -> str:
    if not is_framed:
        return annotated.text[speech.span.start : speech.span.end]
    start = speech.span.start
    around = overlapping(annotated.sentences, Span(start, start + 1))
    return "".join(annotated.text[sentence.start : sentence.end] for sentence in around)


def _homes(
    story: _Accounts, pairs: Mapping[Pair, float]
) -> tuple[dict[int, int], dict[int, float]]:
    """For each report the group it tells of, and how surely; one step further in each round.

    Of equal scores the one of the richest words decides, so that no order of articles does.
    """
    near: dict[int, list[tuple[float, str, int]]] = defaultdict(list)
    for (left, right), score in pairs.items():
        near[right].append((score, story.accounts[left].words, left))
        if left >= len(story.homes):
            near[left].append((score, story.accounts[right].words, right))
    spoken = len(story.homes)
    home = dict(enumerate(story.homes))
    score_of: dict[int, float] = {}
    least, fresh = 0.0, True
    while fresh:
        known = {number for number in home if number < spoken or score_of[number] >= least}
        found = {
            number: max(steps)
            for number, around in near.items()
            if number not in home
            and (steps := [one for one in around if one[2] in known and one[0] >= least])
        }
        home |= {number: home[best[2]] for number, best in found.items()}
        score_of |= {number: best[0] for number, best in found.items()}
        least, fresh = _NEXT, bool(found)
    return {number: home[number] for number in score_of}, score_of


def _unquoted(
    story: _Accounts, pairs: Mapping[Pair, float], taken: frozenset[int]
) -> Iterator[list[ReportMention]]:
    """Reports that say the same, of what nobody quotes as a whole."""
    spoken = len(story.homes)
    best: dict[int, float] = {}
    groups = Groups(len(story.accounts))
    for pair, score in pairs.items():
        if pair[0] >= spoken and not taken & set(pair):
            groups.join(*pair)
            for number in pair:
                best[number] = max(score, best.get(number, 0))
    for group in groups.sets():
        if len(group) > 1:
            yield [story.report(number, best[number]) for number in group]


def _framed(reports: Sequence[ReportMention], story: _Accounts) -> int | None:
    """The one group of speeches whose few words two of the reports and more have within them."""
    inside: dict[int, set[Passage]] = defaultdict(set)
    for account, home in zip(story.accounts, story.homes, strict=False):
        for report in reports:
            here = report.passage
            if here.contains(account.passage):
                inside[home].add(here)
    homes = [home for home, places in inside.items() if len(places) > 1]
    return homes[0] if len(homes) == 1 else None


def _ordered(reports: Sequence[ReportMention]) -> tuple[ReportMention, ...]:
    return tuple(sorted(reports, key=lambda mention: mention.passage))
