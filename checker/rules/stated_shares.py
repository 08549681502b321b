"""Where a text gives a part, its whole and the share: "12 of 60 voters, or 20 percent"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from checker.rules.spoken_numbers import spoken_numbers
from checker.types import AnnotatedArticle, NumberKind, NumberMention
from checker.types.article import Span

_COUNTS: Final = frozenset({NumberKind.COUNT, NumberKind.BARE})
_OF: Final = re.compile(
    r"(?:\s[^\W\d_]+){0,2}\s(?:out\s)?of\s(?:the\s|its\s|their\s|his\s|her\s|all\s|those\s|a\s|"
    r"more than\s|about\s|some\s|nearly\s|total\s|roughly\s|[^\W\d_]+['’]s?\s){0,3}$"
)
_HEDGE: Final = (
    r"(?:(?:or|about|around|roughly|nearly|almost|some|just|over|under|more than|an?|only|"
    r"slightly)\s){0,4}"
)
#: The share after its figures: "12 of 60 voters, or 20 percent", "12 of 60 (20 percent)".
_SHARE_AFTER: Final = re.compile(
    rf"(?:[\s-][^\W\d_]+(?:['’]s?)?){{0,5}}(?:,\sor\s|\sor\s|\s?\(|\s?[–—]\s?|\s--\s|,\s){_HEDGE}$"
)
#: ... and before them: "20 percent, or 12 of 60 voters", "20 percent (12 of 60)".
_SHARE_BEFORE: Final = re.compile(rf"(?:,\sor\s|\sor\s|\s?\(|\s?[–—]\s?|\s--\s){_HEDGE}$")
_CLOSED: Final = re.compile(r"\s?(?:[),.;–—]|--|of\b|$)")


@dataclass(frozen=True, slots=True)
class Share:
    """A part and its whole with the percentage that the text gives for it."""

    part: NumberMention
    whole: NumberMention
    rate: NumberMention

    @property
    def span(self) -> Span:
        """From the part to the whole."""
        return Span(self.part.start, self.whole.end)


def shares(annotated: AnnotatedArticle) -> Iterator[Share]:
    """Every part of a whole in an article beside which its share stands."""
    for _, numbers in spoken_numbers(annotated):
        for at in range(len(numbers) - 1):
            if _is_part(annotated.text, numbers[at], numbers[at + 1]):
                rate = _rate(annotated.text, numbers, at)
                if rate is not None:
                    yield Share(numbers[at], numbers[at + 1], rate)


def _is_part(text: str, part: NumberMention, whole: NumberMention) -> bool:
    are_counts = part.kind in _COUNTS and whole.kind in _COUNTS
    are_sums = part.kind is NumberKind.MONEY and whole.kind is NumberKind.MONEY
    if not (are_counts or (are_sums and part.unit == whole.unit)) or part.high or whole.high:
        return False
    return 0 < part.value <= whole.value and bool(_OF.fullmatch(text, part.end, whole.start))


def _rate(text: str, numbers: Sequence[NumberMention], at: int) -> NumberMention | None:
    part, whole = numbers[at], numbers[at + 1]
    after = next((n for n in numbers[at + 2 : at + 3] if _is_rate(n)), None)
    if after is not None and _CLOSED.match(text, after.end) is None:
        after = None
    if after is not None and _SHARE_AFTER.fullmatch(text, whole.end, after.start):
        return after
    before = next((n for n in numbers[max(0, at - 1) : at] if _is_rate(n)), None)
    if before is not None and _SHARE_BEFORE.fullmatch(text, before.end, part.start):
        return before
    return None


def _is_rate(mention: NumberMention) -> bool:
    return mention.kind is NumberKind.PERCENT and mention.high is None


#: Answers of which nobody gives two.
_OPPOSITES: Final = tuple(
    (re.compile(rf"\b(?:{one})\b"), re.compile(rf"\b(?:{other})\b"))
    for one, other in (
        (r"yes", r"no"),
        (r"for|in favou?r|favou?r\w*|back\w*|support\w*", r"against|oppos\w+"),
        (r"approv\w+", r"disapprov\w+"),
        (r"agree[ds]?", r"disagree[ds]?"),
        (r"men|male|boys", r"women|female|girls"),
        (r"favorabl[ey]|favourabl[ey]|favorable", r"unfavorabl[ey]|unfavourabl[ey]"),
    )
)
#: "beat him by 52 percent to 50 percent".
_CONTEST: Final = re.compile(
    r"\b(?:by|margin of|vote of|ahead|leads?|led|leading|won|beat|beating|defeated|defeating)\s"
    r"(?:[^\W\d_]+\s){0,4}$"
)
_AGAINST_EACH_OTHER: Final = re.compile(r"\s?(?:to|-|–)\s?")
#: "65 percent of men … 45 percent of women": two wholes.
_OTHER_WHOLE: Final = re.compile(r"^\s?of\b|[.;:]|\b(?:compared|from|up|down|among|in)\b")
_OF_SOME: Final = re.compile(r"\s?of\b")
_SAID_OF: Final = 45
#: Two percentages rounded up make 101 at most.
_ALL: Final = 101


def splits(annotated: AnnotatedArticle) -> Iterator[tuple[NumberMention, NumberMention]]:
    """Two shares of one whole that make more than all of it."""
    for sentence, numbers in spoken_numbers(annotated):
        rates = [number for number in numbers if _is_rate(number)]
        for at in range(len(rates) - 1):
            one, other = rates[at], rates[at + 1]
            if one.value + other.value > _ALL and max(one.value, other.value) < 100:
                after = rates[at + 2].start if at + 2 < len(rates) else sentence.end
                if _are_of_one_whole(annotated.text, one, other, Span(sentence.start, after)):
                    yield one, other


def _are_of_one_whole(text: str, one: NumberMention, other: NumberMention, span: Span) -> bool:
    between = text[one.end : other.start]
    led = text[max(span.start, one.start - 50) : one.start]
    if _AGAINST_EACH_OTHER.fullmatch(between):
        return _CONTEST.search(led) is not None
    after = text[other.end : min(span.end, other.end + _SAID_OF)]
    if len(between) > 2 * _SAID_OF or _OTHER_WHOLE.search(between) or _OF_SOME.match(after):
        return False
    for first, second in _OPPOSITES:
        if _only(first, second, between) and _only(second, first, after):
            return True
        if _only(second, first, between) and _only(first, second, after):
            return True
    return False


def _only(wanted: re.Pattern[str], other: re.Pattern[str], words: str) -> bool:
    return wanted.search(words) is not None and other.search(words) is None
