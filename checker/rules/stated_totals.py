"""Where a text gives parts and then their whole: "five men and four women, nine people in all"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from checker.rules.spoken_numbers import spoken_numbers
from checker.rules.stated_parts import Breakdown, Part, word_end
from checker.types import AnnotatedArticle, NumberKind, NumberMention, Sentence
from checker.types.article import Span

#: Before the whole: "for a total of", "a total of", "making".
_TOTAL_BEFORE: Final = re.compile(
    r"[,–—(-]\s?(?:or\s|for\s|making\s(?:it\s)?|which makes\s|"
    r"giving\s(?:them\s|it\s|him\s|her\s)?)?"
    r"a\s(?:combined\s|grand\s|overall\s)?total\sof\s$|"
    r"[,–—(-]\s?(?:in all|altogether|all told),?\s$"
)
#: After it, with at most the noun between: "nine people in all".
_TOTAL_AFTER: Final = re.compile(
    r"(?:\s[^\W\d_]+){0,2}\s(?:in all|in total|altogether|all told|all together)\b"
)
_BEFORE_AFTER: Final = re.compile(r"(?:[,–—(-]|\bor)\s?$")
_JOINT: Final = re.compile(
    r"(?:,\s(?:and\s|plus\s)?|\s(?:and|plus)\s)(?:a(?:nother)?\s|the\sother\s)?$"
)
#: Words in a gap after which the next figure belongs to another statement.
_BREAK: Final = re.compile(
    r"[.;:!?()]|\b(?:but|while|after|before|when|than|from|of them|of whom|includ\w+|compared|"
    r"against|at least|more than|each|per)\b"
)
_KINDS: Final = frozenset({NumberKind.COUNT, NumberKind.BARE, NumberKind.MONEY})


def totals(annotated: AnnotatedArticle) -> Iterator[Breakdown]:
    """Every whole of an article that is said to be the sum of the figures before it."""
    for sentence, numbers in spoken_numbers(annotated):
        for at, whole in enumerate(numbers):
            if at < 2 or whole.kind not in _KINDS or not _is_total(annotated, sentence, whole):
                continue
            parts = tuple(_parts(annotated, numbers[:at], whole))
            if len(parts) > 1:
                noun = annotated.text[whole.end : word_end(annotated.text, whole.end, sentence.end)]
                yield Breakdown(whole, noun.strip(), "total", parts)


def _is_total(annotated: AnnotatedArticle, sentence: Sentence, whole: NumberMention) -> bool:
    before = annotated.text[max(sentence.start, whole.start - 40) : whole.start]
    if _TOTAL_BEFORE.search(before):
        return True
    is_apart = _BEFORE_AFTER.search(before) is not None
    return is_apart and _TOTAL_AFTER.match(annotated.text, whole.end, sentence.end) is not None


def _parts(
    annotated: AnnotatedArticle, before: Sequence[NumberMention], whole: NumberMention
) -> Iterator[Part]:
    """The figures before the whole, back to the first that is not joined to the next by "and"."""
    text, following = annotated.text, whole
    chosen: list[NumberMention] = []
    for mention in reversed(before):
        gap = text[mention.end : following.start]
        if mention.kind not in _KINDS or mention.high is not None or _BREAK.search(gap):
            break
        if (mention.kind is NumberKind.MONEY) is not (whole.kind is NumberKind.MONEY):
            break
        if chosen and not _JOINT.search(gap):
            break
        chosen.append(mention)
        following = mention
    for mention in reversed(chosen):
        end = mention.end
        if whole.kind is not NumberKind.MONEY:
            end = word_end(text, mention.end, mention.end + 40)
        yield Part(
            Span(mention.start, end), mention.value, text[mention.end : end].strip(), mention
        )
