"""Whether two speeches agree on so many words that they quote one utterance."""

from __future__ import annotations

from enum import IntEnum

from checker.compare.wordings import Wording, compare_tokens
from checker.story.utterances.speeches import Speech, same_speaker

#: Two speeches are one utterance from this share of equal words inside their overlap. Of the 74
#: differing quotations in the development stories 62 are found and one finding is false; at 0.5
#: 62 and four, at 0.7 58 and one.
_SIMILARITY = 0.6
#: ... when the overlap makes up at least this share of the shorter one, less where four equal
#: words and more carry meaning,
_COVERAGE = 0.5
_COVERAGE_RICH = 0.4
_RICH = 4
#: ... and within one article most of it, for a speaker comes back to one formula.
_COVERAGE_WITHIN = 0.7
#: ... and at least this many of the equal words carry meaning; one less by the same speaker, or
#: where little differs ("somebody touched my arm" / "something touched my arm").
_CONTENT = 3
_SIMILARITY_CLEAR = 0.8

#: By one speaker, long speeches may differ more: "must admit ... largely disappeared" and "have
#: to admit ... to a large extent been exhausted" have 0.53.
_SIMILARITY_RICH = 0.5
_CONTENT_RICH = 5

#: Long near-identical wordings are one utterance even where the articles name two speakers.
_SIMILARITY_ANYBODY = 0.75
_MATCHED_ANYBODY = 8
#: ... and so are shorter ones that both quote whole, without a word more or less.
_MATCHED_WHOLE = 6

#: By one speaker so many words are one utterance though all of them are small ("if there was any
#: more I could give you, I would"), or though each goes on for long: two pieces of one statement.
_MATCHED_ONE = 8
_COVERAGE_ONE = 0.25

#: Below these a pair is not worth a second look by vectors.
_SIMILARITY_LIKELY = 0.5
_CONTENT_LIKELY = 2
_MATCHED_LIKELY = 5


class Likeness(IntEnum):
    """How surely two speeches are one utterance, by their words alone."""

    DIFFERENT = 0
    LIKELY = 1
    SAME = 2


def likeness_of(left: Speech, right: Speech) -> Likeness:
    """Compare two speeches and judge how surely they quote one utterance."""
    return judged(compare_tokens(left.tokens, right.tokens), left, right)


def judged(wording: Wording, left: Speech, right: Speech) -> Likeness:
    """The same for two speeches that have been compared."""
    # One article hardly quotes a sentence twice in two wordings, each with an end of its own.
    if left.path == right.path and (
        wording.apart or coverage_of(wording, left, right) < _COVERAGE_WITHIN
    ):
        return Likeness.DIFFERENT
    if _is_same(wording, left, right):
        return Likeness.SAME
    if coverage_of(wording, left, right) < _COVERAGE_RICH:
        return Likeness.DIFFERENT
    has_enough = wording.content >= _CONTENT_LIKELY or wording.matched >= _MATCHED_LIKELY
    is_likely = has_enough and wording.similarity >= _SIMILARITY_LIKELY
    if same_speaker(left, right) is False:  # "this is a great day for ..." is everybody's
        return Likeness.DIFFERENT
    return Likeness.LIKELY if is_likely and left.path != right.path else Likeness.DIFFERENT


def coverage_of(wording: Wording, left: Speech, right: Speech) -> float:
    """The share of the shorter speech's words that the other has too, 0 to 1."""
    return wording.matched / max(1, min(len(left.words), len(right.words)))


def _is_long_by_one(wording: Wording, left: Speech, right: Speech) -> bool:
    """Whether one speaker is quoted with so many of the same words that it was one occasion."""
    return (
        same_speaker(left, right) is True
        and wording.matched >= _MATCHED_ONE
        and wording.similarity >= _SIMILARITY_CLEAR
        and coverage_of(wording, left, right) >= _COVERAGE_ONE
    )


def _is_same(wording: Wording, left: Speech, right: Speech) -> bool:
    if _is_long_by_one(wording, left, right):
        return True
    enough = _COVERAGE_RICH if wording.content >= _RICH else _COVERAGE
    if coverage_of(wording, left, right) < enough:
        return False
    agree = same_speaker(left, right)
    if agree is False:
        is_long = wording.matched >= _MATCHED_ANYBODY
        is_whole = wording.matched == len(left.words) == len(right.words) >= _MATCHED_WHOLE
        return is_whole or (is_long and wording.similarity >= _SIMILARITY_ANYBODY)
    if wording.apart and wording.matched < (_MATCHED_LIKELY if agree else _MATCHED_ANYBODY):
        return False  # a term that both use ("the critical needs of ...") is no utterance
    if agree and wording.content >= _CONTENT_RICH:
        return wording.similarity >= _SIMILARITY_RICH
    is_clear = agree or (
        wording.similarity >= _SIMILARITY_CLEAR and wording.matched >= _MATCHED_LIKELY
    )
    is_similar = wording.similarity >= _SIMILARITY
    return is_similar and wording.content >= (_CONTENT - 1 if is_clear else _CONTENT)
