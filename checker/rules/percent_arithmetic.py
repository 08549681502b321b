"""Percentages that do not follow from the figures beside them.

Flags: a change in percent beside the two figures it is of ("rose from 40 to 50, a 20 percent
increase", which is 25); a share beside its part and whole ("12 of 60 voters, or 25 percent"); a
doubling, tripling or halving between figures that are not; a rise to a lower figure; and answers
to one question that make more than 100 percent ("60 percent for and 45 percent against").

Leaves alone: what rounding explains, hedged figures ("nearly doubled"), changes in percentages
(see percent-points), ranges, and percentages of other things in the same sentence.

Why: percentages are worked out at the desk, often from the wrong one of the two figures. Both
figures stand in the text, and a reader can do the sum.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from checker.compare.percentages import (
    change_in_percent,
    fits_change,
    fits_multiple,
    fits_share,
    plain,
    share_in_percent,
)
from checker.rules.reading_at import reading_at
from checker.rules.stated_changes import FALLING, RISING, Change, changes, stated_rate
from checker.rules.stated_shares import shares, splits
from checker.types import (
    AnnotatedArticle,
    Discrepancy,
    Kind,
    NumberMention,
    Reading,
    Severity,
    Story,
)
from checker.types.article import Span

_MULTIPLES: Final = {
    "doubl": 2.0,
    "tripl": 3.0,
    "trebl": 3.0,
    "quadrupl": 4.0,
    "halv": 0.5,
}
_MULTIPLE: Final = re.compile(
    r"(?i)\b(?P<hedge>(?:more than|nearly|almost|about|roughly|over|practically|virtually|"
    r"less than|not quite|at least|would|could|will|to)\s)?"
    r"(?P<word>(?P<stem>doubl|tripl|trebl|quadrupl|halv)(?:ed|ing|es?))\b"
    r"(?P<rest>(?:\s[^\W\d_]+){0,6},?\s)(?:from|to)\s[^.;:\d]{0,20}$"
)
#: The verb right before "from": "rose from 50 to 40".
_MOVED: Final = re.compile(
    rf"(?i)\b(?:(?P<up>{RISING})|(?P<down>{FALLING}))(?:\s(?:sharply|slightly|again|steadily))?"
    r"\sfrom\s[^.;:\d]{0,12}$"
)


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield each percentage, multiple or direction that its figures do not bear out."""
    for annotated in story.articles:
        yield from _wrong_changes(annotated)
        yield from _wrong_shares(annotated)


def _wrong_changes(annotated: AnnotatedArticle) -> Iterator[Discrepancy]:
    for change, numbers, sentence in changes(annotated):
        if change.is_rate:
            continue
        rate = stated_rate(annotated.text, change, numbers, sentence)
        if rate is None or rate.unit != "%":
            led = Span(max(sentence.start, change.span.start - 80), change.span.start)
            yield from _wrong_words(annotated, change, led)
        elif not fits_change(change.old, change.new, rate):
            yield _wrong_change(annotated, change, rate)


def _wrong_words(annotated: AnnotatedArticle, change: Change, led: Span) -> Iterator[Discrepancy]:
    """A multiple or a direction in words, right before the figures, that they do not bear out."""
    multiple = _MULTIPLE.search(annotated.text, led.start, led.end)
    if multiple is not None:
        factor, hedge = _MULTIPLES[multiple["stem"].lower()], (multiple["hedge"] or "").strip()
        if not fits_multiple(change.old, change.new, factor, hedge.lower()):
            yield _wrong_multiple(annotated, change, Span(*multiple.span("word")))
        return
    moved = _MOVED.search(annotated.text, led.start, led.end)
    if moved is not None and _goes_other_way(change, is_up=moved["up"] is not None):
        span = Span(*moved.span("up" if moved["up"] else "down"))
        yield _wrong_way(annotated, change, span)


def _goes_other_way(change: Change, *, is_up: bool) -> bool:
    difference = change.new.value - change.old.value
    return difference < 0 if is_up else difference > 0


def _wrong_change(annotated: AnnotatedArticle, change: Change, rate: NumberMention) -> Discrepancy:
    percent = change_in_percent(change.old, change.new)
    more = "more" if percent >= 0 else "less"
    message = (
        f"{_words(change.old)} to {_words(change.new)} is {plain(abs(percent))} percent {more}, "
        f"the text says {_words(rate)}"
    )
    readings = (_change_reading(annotated, change), reading_at(annotated, rate.span))
    return Discrepancy(Kind.NUMBER, Severity.WARNING, message, readings, 0.75)


def _change_reading(annotated: AnnotatedArticle, change: Change) -> Reading:
    """Both figures in one stretch, or each by itself where the percentage stands between them."""
    if change.rate is None:
        return reading_at(annotated, change.span)
    spans = sorted([change.old.span, change.new.span])
    return reading_at(annotated, *spans, value=f"{_words(change.old)} to {_words(change.new)}")


def _wrong_multiple(annotated: AnnotatedArticle, change: Change, word: Span) -> Discrepancy:
    times = float(change.new.value / change.old.value)
    said = annotated.text[word.start : word.end]
    message = (
        f"{_words(change.old)} to {_words(change.new)} is {times:.2g} times as much, "
        f"the text says “{said}”"
    )
    return _finding(annotated, message, change.span, word, 0.7)


def _wrong_way(annotated: AnnotatedArticle, change: Change, word: Span) -> Discrepancy:
    way = "up" if change.new.value > change.old.value else "down"
    said = annotated.text[word.start : word.end]
    message = f"{_words(change.old)} to {_words(change.new)} is {way}, the text says “{said}”"
    return _finding(annotated, message, change.span, word, 0.6)


def _wrong_shares(annotated: AnnotatedArticle) -> Iterator[Discrepancy]:
    for share in shares(annotated):
        if not fits_share(share.part, share.whole, share.rate):
            percent = plain(share_in_percent(share.part, share.whole))
            message = (
                f"{_words(share.part)} of {_words(share.whole)} is {percent} percent, "
                f"the text says {_words(share.rate)}"
            )
            yield _finding(annotated, message, share.span, share.rate.span, 0.75)
    for one, other in splits(annotated):
        total = plain(float(one.value + other.value))
        message = (
            f"{_words(one)} and {_words(other)} of one whole make {total} percent, more than all"
        )
        yield _finding(annotated, message, one.span, other.span, 0.7)


def _finding(
    annotated: AnnotatedArticle, message: str, left: Span, right: Span, confidence: float
) -> Discrepancy:
    readings = (reading_at(annotated, left), reading_at(annotated, right))
    return Discrepancy(Kind.NUMBER, Severity.WARNING, message, readings, confidence)


def _words(mention: NumberMention) -> str:
    """A figure as it stands; the two ends of a range each in figures."""
    words = " ".join(mention.text.split())
    if " to " not in words:
        return words
    return plain(float(mention.value))
