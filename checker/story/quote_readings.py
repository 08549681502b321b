"""The wordings in which one utterance stands, and the words in which they differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.compare.verdict import Verdict
from checker.compare.wordings import Weight, Wording, compare_tokens
from checker.story.speeches import Speech, speeches_in
from checker.story.utterances import is_same_wording
from checker.types import Passage, Quote, Reading, Span, Story, Utterance

#: A quotation up to this length is shown whole; of a longer one only what differs, with the words
#: around it. Reports and their readers lose the difference in anything longer.
_LONGEST = 600
#: Characters on either side of the words that differ, where a quotation is cut.
_AROUND = 120


@dataclass(frozen=True)
class Wordings:
    """The readings of one utterance, best supported first, and how far they are apart."""

    readings: tuple[Reading, ...]
    similarity: float
    """Of the two wordings that are least alike, the share of equal words in their overlap."""
    matched: int
    """Equal words of the pair that agrees on most."""
    is_contraction: bool
    """Whether all that differs is "it's" for "it is" and the like."""


@dataclass(frozen=True)
class _Pair:
    left: int
    right: int
    wording: Wording

    @property
    def conflicts(self) -> bool:
        return self.wording.comparison.verdict is Verdict.CONFLICT


def read_wordings(utterance: Utterance, story: Story) -> Wordings | None:
    """Sort the quotations of an utterance into readings; none where no two conflict."""
    speeches = tuple(_speeches(utterance, story))
    pairs = tuple(_compared(speeches))
    conflicts = [pair for pair in pairs if pair.conflicts]
    if not conflicts:
        return None
    groups = _groups(conflicts, speeches, story)
    differing = _differing(conflicts, speeches)
    wordings = [pair.wording for pair in conflicts]
    return Wordings(
        readings=tuple(_reading(group, speeches, differing, story) for group in groups),
        similarity=min(wording.similarity for wording in wordings),
        matched=max(wording.matched for wording in wordings),
        is_contraction=all(
            difference.weight is Weight.CONTRACTION
            for wording in wordings
            for difference in wording.differences
        ),
    )


def _speeches(utterance: Utterance, story: Story) -> Iterator[Speech]:
    by_path: dict[str, list[Quote]] = defaultdict(list)
    for mention in utterance.quotes:
        by_path[mention.path].append(mention.quote)
    for path, quotes in sorted(by_path.items()):
        yield from speeches_in(path, story.by_path[path].text, sorted(quotes, key=_start))


def _start(quote: Quote) -> int:
    return quote.start


def _compared(speeches: Sequence[Speech]) -> Iterator[_Pair]:
    for a, b in combinations(range(len(speeches)), 2):
        wording = compare_tokens(speeches[a].tokens, speeches[b].tokens)
        if is_same_wording(wording, speeches[a], speeches[b]):
            yield _Pair(a, b, wording)


def _groups(
    conflicts: Sequence[_Pair], speeches: Sequence[Speech], story: Story
) -> list[tuple[int, ...]]:
    """The speeches that differ from another, those together that do not differ.

    A speech that conflicts with none does not reach the words in question and says nothing about
    them. The first reading is the one with most independent sources.
    """
    foes: dict[int, set[int]] = defaultdict(set)
    for pair in conflicts:
        foes[pair.left].add(pair.right)
        foes[pair.right].add(pair.left)
    groups: list[list[int]] = []
    for number in sorted(foes, key=lambda n: (-len(speeches[n].words), n)):
        home = next((group for group in groups if not foes[number] & set(group)), None)
        if home is None:
            groups.append([number])
        else:
            home.append(number)
    return sorted(
        (tuple(sorted(group)) for group in groups),
        key=lambda group: (-story.support(_spans(group, speeches)), group),
    )


def _spans(group: Sequence[int], speeches: Sequence[Speech]) -> tuple[Passage, ...]:
    return tuple(
        Passage(speeches[n].path, speeches[n].span.start, speeches[n].span.end) for n in group
    )


def _differing(conflicts: Sequence[_Pair], speeches: Sequence[Speech]) -> dict[int, list[Span]]:
    """For each speech the stretches in which it differs from others, in order."""
    found: dict[int, set[Span]] = defaultdict(set)
    for pair in conflicts:
        for difference in pair.wording.differences:
            found[pair.left].add(_stretch(speeches[pair.left], difference.left))
            found[pair.right].add(_stretch(speeches[pair.right], difference.right))
    return {number: sorted(spans) for number, spans in found.items()}


def _stretch(speech: Speech, part: tuple[int, int]) -> Span:
    start, end = part
    if start == end:  # nothing stands here: show the words on either side
        start, end = max(0, start - 1), min(len(speech.tokens), end + 1)
    return Span(speech.tokens[start].start, speech.tokens[end - 1].end)


def _reading(
    group: Sequence[int],
    speeches: Sequence[Speech],
    differing: dict[int, list[Span]],
    story: Story,
) -> Reading:
    passages = [
        passage for number in group for passage in _passages(speeches[number], differing[number])
    ]
    marks = [
        Passage(speeches[number].path, span.start, span.end)
        for number in group
        for span in differing[number]
    ]
    first = speeches[group[0]]
    return Reading(
        value=_value(first, differing[group[0]], story),
        passages=tuple(sorted(set(passages))),
        marks=tuple(sorted(set(marks))),
    )


def _value(speech: Speech, spans: Sequence[Span], story: Story) -> str:
    """The words that differ, each stretch with a word on either side, joined by dots."""
    text = story.by_path[speech.path].text
    parts: list[Span] = []
    for span in spans:
        wide = _widened(speech, span)
        if parts and wide.start <= parts[-1].end:
            parts[-1] = Span(parts[-1].start, max(parts[-1].end, wide.end))
        else:
            parts.append(wide)
    return " … ".join(" ".join(text[part.start : part.end].split()) for part in parts)


def _widened(speech: Speech, span: Span) -> Span:
    before = [token.start for token in speech.words if token.end <= span.start]
    after = [token.end for token in speech.words if token.start >= span.end]
    return Span(before[-1] if before else span.start, after[0] if after else span.end)


def _passages(speech: Speech, spans: Sequence[Span]) -> Iterator[Passage]:
    """Each quotation that holds words in question: whole, or around them where it is long."""
    for quote in speech.quotes:
        inside = [span for span in spans if span.overlaps(quote.span)]
        if not inside:
            continue
        if quote.end - quote.start <= _LONGEST:
            yield Passage(speech.path, quote.start, quote.end)
            continue
        for span in inside:
            start = max(quote.start, span.start - _AROUND)
            yield Passage(speech.path, start, min(quote.end, span.end + _AROUND, start + _LONGEST))
