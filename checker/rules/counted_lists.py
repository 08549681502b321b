"""Lists of an article that a number announces: of numbered lines, of ordinals, of names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from checker.rules.spoken_numbers import spoken_numbers
from checker.types import AnnotatedArticle, NumberKind, NumberMention, overlapping
from checker.types.article import Span

_COUNTS: Final = frozenset({NumberKind.COUNT, NumberKind.BARE})
#: Headlines that announce a list: "Five things to know", "10 ways the budget changes".
_ANNOUNCED: Final = re.compile(
    r"\s(?!other\b|more\b)(?:[^\W\d_]+\s){0,2}(?:things?|ways?|reasons?|takeaways?|facts?|tips?|questions?|"
    r"points?|lessons?|moments?|steps?|highlights?|myths?|lies|quotes?|rules?|issues?|signs?|"
    r"mistakes?|ideas?|places?|books?|films?|movies?|songs?|stories|charts?|numbers?|examples?|"
    r"people|women|men|candidates|races?|states?|players?|teams?)\b",
    re.I,
)
_NUMBERED: Final = re.compile(r"(?m)^[ \t]*(?:#|No\. ?)?(\d{1,2})[.):]\s+(?=[^\W\d_\"“'‘])")
_BULLET: Final = re.compile(r"(?m)^[ \t]*[•●▪*–-][ \t]+(?=\S)")
_LONGEST: Final = 60
_WORDS: Final = 6
_NEXT_ORDINALS: Final = tuple(
    re.compile(rf"(?:[.;,?!]\s(?:and\s)?|\band\s)(?P<word>{word})\b", re.I)
    for word in (
        *(f"{ordinal}(?:ly)?" for ordinal in ("second", "third", "fourth", "fifth", "sixth")),
        "finally|lastly|last",
    )
)
_ANNOUNCING: Final = re.compile(r"[:.–—]\s*[“\"]?$")
_FIRST: Final = re.compile(r"\bfirst(?:ly)?\b", re.I)
#: "four countries: France, …", "three people – A, B and C –": a plural, a sign, then names.
_SIGN: Final = re.compile(
    r"(?P<noun>(?:\s[^\W\d_]+(?:[-'’][^\W\d_]+)*){1,4})(?:\s?:|\s?[–—]|\s--)\s"
)
_NAME: Final = (
    r"(?:the\s)?[A-Z][\w'’.-]{0,30}(?:\s(?:(?:of|the|de|al|von|van)\s)?[A-Z][\w'’.-]{0,30}){0,4}"
)
_NAMES: Final = re.compile(
    rf"(?P<first>{_NAME})(?P<rest>(?:,\s{_NAME}){{0,8}}),?\sand\s(?P<last>{_NAME})"
    r"(?=\s?[.;)–—]|\s--|,\s(?:who|which|were|are|have|had|was)\b|$)"
)
_PLURAL: Final = re.compile(r"(?:s|people|men|women|children)$")
_OPEN: Final = re.compile(
    r"\b(?:includ\w+|among|such as|others|other|more|like|especially|mainly)\b", re.I
)


@dataclass(frozen=True, slots=True)
class CountedList:
    """A list with the number that announces it."""

    number: NumberMention
    said: Span
    """The number with what it counts."""
    entries: tuple[Span, ...]
    confidence: float


def counted_lists(annotated: AnnotatedArticle) -> Iterator[CountedList]:
    """Every list of an article that a number announces, right or wrong, in order of place."""
    yield from _of_lines(annotated)
    for sentence, numbers in spoken_numbers(annotated):
        for number in numbers:
            if _is_plain(number):
                yield from _of_ordinals(annotated, number, sentence.end)
                yield from _of_names(annotated, number, sentence.end)


def _is_plain(number: NumberMention) -> bool:
    is_count = number.kind in _COUNTS and number.high is None and number.hedge is None
    return is_count and 2 <= number.value <= _LONGEST and number.value % 1 == 0


def _of_lines(annotated: AnnotatedArticle) -> Iterator[CountedList]:
    """The numbered or bulleted lines under a headline that announces them."""
    headline = annotated.article.headline
    if headline is None:
        return
    announced = [
        (number, words)
        for number in overlapping(annotated.numbers, headline.span)
        if _is_plain(number)
        and (words := _ANNOUNCED.match(annotated.text, number.end, headline.end))
    ]
    entries = _numbered(annotated, headline.end) or _bulleted(annotated, headline.end)
    if len(announced) == 1 and len(entries) > 1:
        number, words = announced[0]
        if abs(len(entries) - int(number.value)) <= max(2, int(number.value) // 4):
            yield CountedList(number, Span(number.start, words.end()), entries, 0.75)


def _numbered(annotated: AnnotatedArticle, start: int) -> tuple[Span, ...]:
    """Lines that are numbered one by one, upwards or downwards; none where the row is broken."""
    lines = list(_NUMBERED.finditer(annotated.text, start))
    steps = {int(after[1]) - int(before[1]) for before, after in pairwise(lines)}
    if len(steps) != 1 or not steps <= {1, -1} or not {int(lines[0][1]), int(lines[-1][1])} & {1}:
        return ()
    return tuple(_line(annotated, match) for match in lines)


def _bulleted(annotated: AnnotatedArticle, start: int) -> tuple[Span, ...]:
    lines = list(_BULLET.finditer(annotated.text, start))
    marks = {match[0].strip() for match in lines}
    return tuple(_line(annotated, match) for match in lines) if len(marks) == 1 else ()


def _line(annotated: AnnotatedArticle, match: re.Match[str]) -> Span:
    """The first words of a line, its mark included."""
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    line = annotated.text[match.end() : match.end() + 200].partition("\n")[0]
    words = re.match(rf"\S+(?:[ \t]\S+){{0,{_WORDS}}}", line)
    return Span(start, match.end() + (words.end() if words else 0))


_REASONS: Final = re.compile(
    r"\s(?:[^\W\d_]+\s){0,2}(?:reasons|things|ways|points|questions|steps|problems|conditions|"
    r"options|goals|aims|factors|lessons|issues|rules|demands|arguments)\b"
)


def _of_ordinals(
    annotated: AnnotatedArticle, number: NumberMention, end: int
) -> Iterator[CountedList]:
    """The entries of "three reasons: first …, second …" in one sentence or the next ones."""
    text = annotated.text
    said = _REASONS.match(text, number.end, end)
    if said is None or number.value > len(_NEXT_ORDINALS):
        return
    paragraph = text.find("\n", said.end())
    stop = paragraph if paragraph > 0 else len(text)
    first = _FIRST.search(text, said.end(), min(stop, end + 60))
    if first is None or not _ANNOUNCING.search(text[said.end() : first.start()]):
        return
    entries = [Span(*first.span())]
    for pattern in _NEXT_ORDINALS:
        if match := pattern.search(text, entries[-1].end, stop):
            entries.append(Span(*match.span("word")))
    if len(entries) > 1:
        yield CountedList(number, Span(number.start, said.end()), tuple(entries), 0.65)


def _of_names(
    annotated: AnnotatedArticle, number: NumberMention, end: int
) -> Iterator[CountedList]:
    """The names of "four countries: France, Germany and Italy"."""
    sign = _SIGN.match(annotated.text, number.end, end)
    if sign is None or _OPEN.search(sign["noun"]) or not _PLURAL.search(sign["noun"]):
        return
    names = _NAMES.match(annotated.text, sign.end(), end)
    if names is None or number.value > 2 * _WORDS:
        return
    entries = _entries(names)
    if _are_names(annotated, entries) and abs(len(entries) - number.value) <= 2:
        said = Span(number.start, sign.end("noun"))
        yield CountedList(number, said, tuple(entries), 0.65)


def _entries(names: re.Match[str]) -> list[Span]:
    at = names.start("rest")
    middle = re.finditer(rf",\s({_NAME})", names["rest"])
    inner = [Span(at + match.start(1), at + match.end(1)) for match in middle]
    last = names.start("last") + len(names["last"].rstrip("."))
    return [Span(*names.span("first")), *inner, Span(names.start("last"), last)]


def _are_names(annotated: AnnotatedArticle, entries: Sequence[Span]) -> bool:
    """Whether no entry holds two names, as the reader of names saw them."""
    return all(len(overlapping(annotated.names, entry)) == 1 for entry in entries)
