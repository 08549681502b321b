"""A quotation cut so that it loses the "not" before it.

Flags: a few quoted words that another article quotes with a negation right before them, where the
sentence around the few words has none: "I will not support the bill" and: he would "support the
bill". It is an error, for the cut turns the meaning round.

Leaves alone: a cut whose sentence says the "not" itself, or denies otherwise (he refused to
"support the bill"), fewer than three words, and a negation that stands farther from the cut.

Why: quotations are cut to fit every day, and a cut is no difference in the words. This one is.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from checker.lexicon.negation import DENIALS, NEGATORS
from checker.lexicon.words import stem
from checker.types import (
    Discrepancy,
    Kind,
    Passage,
    QuoteMention,
    Reading,
    Severity,
    Story,
    overlapping,
)

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
#: Fewer quoted words may stand anywhere in what was said.
_LEAST = 3
#: Words before the cut among which the negation stands: "not really", "never once".
_NEAR = 2
#: None is in 97 stories, so that no bound was set on any; the words agree, which says much.
_CONFIDENCE = 0.7


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each cut that loses its negation."""
    for utterance in story.utterances:
        denied = _after_negations(utterance.quotes, story)
        for cut in utterance.quotes:
            wholes = denied.get(tuple(_words(_inner(cut, story))[:_LEAST]), ())
            elsewhere = (whole for whole in wholes if whole.path != cut.path)
            lost = [place for whole in elsewhere for place in _lost(whole, cut, story)]
            if lost and not _is_denied(cut, story):
                yield _discrepancy(tuple(lost), cut, story)


def _after_negations(
    quotes: Sequence[QuoteMention], story: Story
) -> dict[tuple[str, ...], list[QuoteMention]]:
    """The quotations in order by the words that each has right behind a negation.

    A thousand quotations of one utterance are not compared with each other.
    """
    found: dict[tuple[str, ...], list[QuoteMention]] = defaultdict(list)
    for whole in quotes:
        words = _words(_inner(whole, story))
        negations = [at for at, word in enumerate(words) if _negates(word)]
        starts = {at + after for at in negations for after in range(1, _NEAR + 1)}
        for row in sorted({tuple(words[at : at + _LEAST]) for at in starts}):
            found[row].append(whole)
    return found


def _lost(whole: QuoteMention, cut: QuoteMention, story: Story) -> Iterator[Passage]:
    """The words of the cut where they stand behind a negation, from that on."""
    text = story.by_path[whole.path].text
    said = list(_WORD.finditer(text, whole.quote.inner.start, whole.quote.inner.end))
    kept = _words(_inner(cut, story))
    at = _place([word[0].lower() for word in said], kept)
    if at is None:
        return
    for number in range(at - 1, max(-1, at - 1 - _NEAR), -1):
        if _negates(said[number][0].lower()):
            yield Passage(whole.path, said[number].start(), said[at + len(kept) - 1].end())
            return


def _discrepancy(lost: tuple[Passage, ...], cut: QuoteMention, story: Story) -> Discrepancy:
    inner = cut.quote.inner
    whole, part = story.words(lost[0]), _inner(cut, story)
    negator = _WORD.findall(whole)[0]
    return Discrepancy(
        kind=Kind.QUOTE,
        severity=Severity.ERROR,
        message=f"“{whole}” is quoted without “{negator}” as “{part}”",
        readings=(
            Reading(whole, lost),
            Reading(part, (Passage(cut.path, inner.start, inner.end),)),
        ),
        confidence=_CONFIDENCE,
    )


def _inner(quote: QuoteMention, story: Story) -> str:
    inner = quote.quote.inner
    return story.by_path[quote.path].text[inner.start : inner.end]


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _place(words: list[str], kept: list[str]) -> int | None:
    """Where the quoted words stand in the longer quotation."""
    many = len(kept)
    if many < _LEAST:
        return None
    places = range(1, len(words) - many + 1)
    return next((at for at in places if words[at : at + many] == kept), None)


def _negates(word: str) -> bool:
    plain = word.replace("’", "'")
    return plain in NEGATORS or plain.endswith("n't")


def _is_denied(cut: QuoteMention, story: Story) -> bool:
    """Whether the sentence around the few words denies them itself."""
    annotated = story.by_path[cut.path]
    around = overlapping(annotated.sentences, cut.quote.span)
    words = [w for s in around for w in _words(annotated.text[s.start : s.end])]
    return any(_negates(word) or stem(word) in _denying() for word in words)


@cache
def _denying() -> frozenset[str]:
    """The stems of words that deny."""
    return frozenset(map(stem, DENIALS))
