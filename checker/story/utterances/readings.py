"""The wordings in which one utterance stands, and the words in which they differ."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

from checker.compare.verdict import Comparison, Verdict
from checker.compare.wording_tokens import Token, TokenKind
from checker.compare.wordings import Difference, Weight, Wording, compare_tokens
from checker.story.utterances.align import connected
from checker.story.utterances.passages import joined, passages_of, stretch, value_of
from checker.story.utterances.same_words import Likeness, judged
from checker.story.utterances.speeches import Speech, speeches_in
from checker.story.utterances.voices import voices_among
from checker.types import Passage, Quote, QuoteForm, Reading, Story, Utterance

_Range: TypeAlias = tuple[int, int]

#: Quotations of one utterance that are compared, each with each: 45,000 comparisons, two or three
#: seconds. In 97 stories of up to 22 articles the most are 16; an article that repeats a sentence
#: with another number a thousand times would need hours.
MOST_COMPARED = 300

#: Words that turn a sentence round. "No" is left out: it is an answer, and an interjection.
_NEGATIONS = frozenset("not never cannot neither nor".split())


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
    negation: str | None = None
    """The "not" or the like that one of two wordings has where the other has none."""


@dataclass(frozen=True)
class _Pair:
    left: int
    right: int
    wording: Wording

    @property
    def conflicts(self) -> bool:
        """Whether the two cannot both be what was said."""
        return self.wording.comparison.verdict is Verdict.CONFLICT


def read_wordings(utterance: Utterance, story: Story) -> Wordings | None:
    """Sort the quotations of an utterance into readings; none where no two conflict.

    Of more than ``MOST_COMPARED`` quotations each article's first are compared, then each one's
    second and so on, until there are so many; the rest takes no side.
    """
    speeches = _first_of_each(tuple(_speeches(utterance, story)))
    pairs = _compared(speeches)
    conflicts = [pair for pair in pairs if pair.conflicts]
    if not conflicts:
        return None
    groups = _groups(pairs, speeches, story)
    differing = _differing(pairs)
    readings = _distinct([_reading(group, speeches, differing, story) for group in groups])
    if len(readings) < 2:
        return None
    wordings = [pair.wording for pair in conflicts]
    return Wordings(
        readings=readings,
        similarity=min(wording.similarity for wording in wordings),
        matched=max(wording.matched for wording in wordings),
        is_contraction=all(
            difference.weight is Weight.CONTRACTION
            for wording in wordings
            for difference in wording.differences
        ),
        negation=next((word for pair in conflicts if (word := _negation(pair, speeches))), None),
    )


def _negation(pair: _Pair, speeches: Sequence[Speech]) -> str | None:
    """The negation that one of two wordings has in the words that differ."""
    left, right = speeches[pair.left].tokens, speeches[pair.right].tokens
    for difference in pair.wording.differences:
        a = _negations(left[slice(*difference.left)])
        b = _negations(right[slice(*difference.right)])
        if len(a) != len(b) and not (a and b):
            return (a or b)[0]
    return None


def _negations(words: Sequence[Token]) -> list[str]:
    return [
        word.key
        for word in words
        if word.kind is TokenKind.WORD and (word.key in _NEGATIONS or word.key.endswith("n't"))
    ]


def _speeches(utterance: Utterance, story: Story) -> Iterator[Speech]:
    voices = voices_among(story.entities)
    by_path: dict[str, list[Quote]] = defaultdict(list)
    for mention in utterance.quotes:
        by_path[mention.path].append(mention.quote)
    for passage in utterance.unmarked:
        by_path[passage.path].append(_unmarked(passage, story))
    for path, quotes in sorted(by_path.items()):
        yield from speeches_in(story.by_path[path], sorted(quotes, key=_start), voices)


def _first_of_each(speeches: tuple[Speech, ...]) -> tuple[Speech, ...]:
    """As many speeches as are compared, in order: each article's first before any second."""
    if len(speeches) <= MOST_COMPARED:
        return speeches
    count: Counter[str] = Counter()
    ranked = []
    for number, speech in enumerate(speeches):
        ranked.append((count[speech.path], number))
        count[speech.path] += 1
    return tuple(
        speeches[number] for number in sorted(n for _, n in sorted(ranked)[:MOST_COMPARED])
    )


def _unmarked(passage: Passage, story: Story) -> Quote:
    """Words without marks, as if they had them."""
    start, end = passage.start, passage.end
    return Quote(start, end, story.words(passage), passage.span, QuoteForm.SPEECH)


def _start(quote: Quote) -> int:
    return quote.start


def _compared(speeches: Sequence[Speech]) -> tuple[_Pair, ...]:
    """Each two speeches whose words can be compared, and each two renderings.

    Families of wordings that share no words are renderings of one another; they differ as a whole.
    """
    pairs = []
    for a, b in combinations(range(len(speeches)), 2):
        wording = compare_tokens(speeches[a].tokens, speeches[b].tokens)
        agrees = wording.comparison.verdict in {Verdict.SAME, Verdict.COMPATIBLE}
        # "very shortly" is no cut of "it comes fairly shortly", though nothing between differs.
        is_cut = agrees and not wording.apart
        if is_cut or judged(wording, speeches[a], speeches[b]) is not Likeness.DIFFERENT:
            pairs.append(_Pair(a, b, wording))
    groups = connected(len(speeches), [(pair.left, pair.right) for pair in pairs])
    for family, other in combinations(groups, 2):
        pairs += [
            _Pair(min(a, b), max(a, b), _whole(speeches[min(a, b)], speeches[max(a, b)]))
            for a in family
            for b in other
            if speeches[a].path != speeches[b].path
        ]
    return tuple(pairs)


def _whole(left: Speech, right: Speech) -> Wording:
    """Two renderings, of which every word counts as different."""
    a, b = (0, len(left.tokens)), (0, len(right.tokens))
    conflict = Comparison(Verdict.CONFLICT, "other words for one utterance")
    return Wording(conflict, 0, 0, a, b, (Difference(a, b, Weight.WORDS),))


def _groups(
    pairs: Sequence[_Pair], speeches: Sequence[Speech], story: Story
) -> list[tuple[int, ...]]:
    """The speeches that differ from another, those together that do not differ.

    A speech that conflicts with none takes the side of one whose differing words it has too; one
    that does not reach them says nothing about them. The first has most independent sources.
    """
    foes: dict[int, set[int]] = defaultdict(set)
    for pair in pairs:
        if pair.conflicts:
            foes[pair.left].add(pair.right)
            foes[pair.right].add(pair.left)
    groups: list[list[int]] = []
    for number in sorted(foes, key=lambda n: (-len(speeches[n].words), n)):
        home = next((group for group in groups if not foes[number] & set(group)), None)
        if home is None:
            groups.append([number])
        else:
            home.append(number)
    friends: dict[int, set[int]] = defaultdict(set)
    for number, friend, _ in _friends(pairs):
        friends[number].add(friend)
    for number in sorted(friends):
        homes = [group for group in groups if friends[number] & set(group)]
        if len(homes) == 1:
            homes[0].append(number)
    return sorted(
        (tuple(sorted(group)) for group in groups),
        key=lambda group: (-story.support(_spans(group, speeches)), group),
    )


def _friends(pairs: Sequence[_Pair]) -> Iterator[tuple[int, int, _Range]]:
    """Speeches that have words others dispute: who, whose they are too, and where they stand.

    The second is a speech that differs from another; the first agrees with it there.
    """
    disputed: dict[int, list[_Range]] = defaultdict(list)
    for pair in pairs:
        for difference in pair.wording.differences:
            disputed[pair.left].append(difference.left)
            disputed[pair.right].append(difference.right)
    for pair in pairs:
        wording = pair.wording
        sides = (pair.left, wording.left), (pair.right, wording.right)
        for (number, own), (friend, theirs) in (sides, sides[::-1]):
            for start, end in disputed[friend] if number not in disputed else ():
                if theirs[0] <= start and end <= theirs[1]:
                    shift = own[0] - theirs[0]
                    yield number, friend, (min(start + shift, own[1]), min(end + shift, own[1]))


def _spans(group: Sequence[int], speeches: Sequence[Speech]) -> tuple[Passage, ...]:
    return tuple(
        Passage(speeches[n].path, speeches[n].span.start, speeches[n].span.end) for n in group
    )


def _differing(pairs: Sequence[_Pair]) -> dict[int, list[_Range]]:
    """For each speech the ranges of its words that another has differently, in order."""
    found: dict[int, set[_Range]] = defaultdict(set)
    for pair in pairs:
        for difference in pair.wording.differences:
            found[pair.left].add(difference.left)
            found[pair.right].add(difference.right)
    for number, _, part in _friends(pairs):
        found[number].add(part)
    return {number: sorted(parts) for number, parts in found.items()}


def _distinct(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings, those that show the same words as one.

    Two that differ from a third in the same words may differ elsewhere too, by a cut or a clause
    of their own; an editor would read the same words twice.
    """
    by_value: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        by_value[reading.value].append(reading)
    return tuple(
        Reading(
            value=value,
            passages=tuple(sorted({p for reading in same for p in reading.passages})),
            marks=tuple(sorted({m for reading in same for m in reading.marks})),
        )
        for value, same in by_value.items()
    )


def _reading(
    group: Sequence[int],
    speeches: Sequence[Speech],
    differing: Mapping[int, Sequence[_Range]],
    story: Story,
) -> Reading:
    passages: set[Passage] = set()
    marks: set[Passage] = set()
    for number in group:
        speech = speeches[number]
        spans = joined(sorted(stretch(speech, part) for part in differing[number]))
        passages.update(passages_of(speech, spans))
        marks.update(Passage(speech.path, span.start, span.end) for span in spans)
    first = speeches[group[0]]
    return Reading(
        value=value_of(first, differing[group[0]], story.by_path[first.path].text),
        passages=tuple(sorted(passages)),
        marks=tuple(sorted(marks)),
    )
