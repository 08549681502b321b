"""Where a text gives a whole with its parts: "12 people: five men, four women and two children"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from checker.rules.spoken_numbers import spoken_numbers
from checker.types import AnnotatedArticle, NumberKind, NumberMention, Sentence, overlapping
from checker.types.article import Span

#: What stands between a whole and its parts, apart from the noun of the whole; after the first
#: group the text itself says that the parts follow, after a dash or a comma it only may.
_OPENING: Final = re.compile(
    r"(?P<noun>[^.;:!?()\[\]\d–—\n]{0,60}?)"
    r"(?P<sign>\s?:|\s?\(|,?\s(?:comprising|consisting of|made up of|comprised of|composed of|"
    r"which comprises|that includes only|divided into|divided between|divided among|"
    r"split between|split among|split into|broken down into|broken down as|namely|that is)\b|"
    r"\s?[–—]|\s--|\s-(?=\s)|,)"
    r"\s?(?:namely,?\s|with\s)?"
)
#: How an entry of the list begins; anything longer before its figure is no entry.
_LEAD: Final = (
    r"(?:(?:and|plus|with|the|another|an additional|an estimated|about|some|around|roughly|"
    r"approximately|nearly|almost|only|just|other|to)\s){0,3}"
)
_ONE: Final = re.compile(
    rf"{_LEAD}(?P<one>an?|another|one)\s(?!\d|few\b|number\b|total\b|half\b|third\b)"
)
_NUMBER: Final = re.compile(rf"{_LEAD}[$€£]?")
_SPLIT: Final = re.compile(r"[,;]\s(?:(?:and|plus|while)\s)?|\s(?:and|plus|&|as well as|while)\s")
#: With such words a list is not of all the parts.
_OPEN_LIST: Final = re.compile(
    r"\b(?:includ(?:ing|es?)|respectively|among (?:them|others)|others|several|many|most|dozens|"
    r"scores|the rest|the remainder|for example|such as|each|every|apiece|at least|more than|"
    r"up to|as many as|or more|or so|etc|per|compared|versus|vs|from \$?\d)\b"
)
#: "24 people: 12 soldiers, five of them officers, and 12 civilians".
_PART_OF_PART: Final = re.compile(r"(?:of|among) (?:them|whom|which|those|these)\b")
#: What stands before a whole: "the jury of 12", "a total of 12"; but of "nine of the court's 15
#: judges — five Democrats and four Republicans" it is the nine who are parted.
_BEFORE: Final = re.compile(r"(?:\b([^\W\d_]{1,20})\s)?\b[Oo]f\s(?:[^\W\d_]+(?:['’]s)?\s){0,3}$")
_COLLECTIVES: Final = frozenset(
    """total family jury group crew team panel party crowd board committee council commission
    gang squad cabinet up consisted consisting consists composed comprised toll""".split()
)
_GROUPS: Final = frozenset("family jury group crew team panel party board squad gang".split())
#: "a 12-member jury", where the hyphen does not make the number a name of something else.
_MEMBERS: Final = re.compile(r"-(?:member|person|seat|strong|man|judge|vote)\b")
_NEXT_WORD: Final = re.compile(r"[\s-]?[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_FARTHEST: Final = 260


@dataclass(frozen=True, slots=True)
class Part:
    """One entry of a list of parts: its figure, and the words that say what is counted."""

    span: Span
    value: Decimal
    noun: str
    mention: NumberMention | None = None
    """The figure as it was read; none for "a child"."""


@dataclass(frozen=True, slots=True)
class Breakdown:
    """A whole with the parts that the text gives for it."""

    whole: NumberMention
    noun: str
    """The words after the figure of the whole, up to the sign."""
    sign: str
    """What opens the list: ":", "(", "–", ",", or the words that say so."""
    parts: tuple[Part, ...]
    is_open: bool = False
    """Whether there may be parts that are not told: "Of the 12 people, five were men and"."""

    @property
    def span(self) -> Span:
        """From the first part to the last."""
        return Span(self.parts[0].span.start, self.parts[-1].span.end)


def breakdowns(annotated: AnnotatedArticle) -> Iterator[Breakdown]:
    """Every whole of an article that is followed by two parts or more, right or wrong."""
    for sentence, numbers in spoken_numbers(annotated):
        for whole in numbers:
            found = _breakdown(annotated, sentence, whole)
            if found is not None:
                yield found


def _breakdown(
    annotated: AnnotatedArticle, sentence: Sentence, whole: NumberMention
) -> Breakdown | None:
    if whole.kind not in {NumberKind.COUNT, NumberKind.BARE, NumberKind.MONEY} or whole.high:
        return None
    before = _BEFORE.search(annotated.text, max(sentence.start, whole.start - 50), whole.start)
    is_open = before is not None and before[1] is None
    if before is not None and not is_open and before[1].lower() not in _COLLECTIVES:
        return None
    end = min(sentence.end, whole.end + _FARTHEST)
    opening = _opening(annotated, whole, end)
    if opening is None:
        return None
    sign = opening["sign"].strip(" ,") or ","
    parts = tuple(_parts(annotated, _scope(annotated.text, opening.end(), end, sign), whole.kind))
    if len(parts) < 2 or any(part.value > whole.value for part in parts):
        return None
    noun = " ".join(opening["noun"].split()).removeprefix("-")
    if not noun and before is not None and before[1] in _GROUPS:
        noun = "members"
    return Breakdown(whole, noun, sign, parts, is_open)


def _opening(annotated: AnnotatedArticle, whole: NumberMention, end: int) -> re.Match[str] | None:
    """The words and the sign between a whole and a list, where no other number stands there."""
    opening = _OPENING.match(annotated.text, whole.end, end)
    if opening is None:
        return None
    if opening["noun"].startswith("-") and not _MEMBERS.match(opening["noun"]):
        return None
    between = Span(whole.start, opening.start("sign"))
    return opening if len(overlapping(annotated.numbers, between)) == 1 else None


def _scope(text: str, start: int, end: int, sign: str) -> Span:
    """The stretch that may hold the list: to the closing bracket or dash, or to the end."""
    if sign == "(":
        return Span(start, max(start, text.find(")", start, end)))
    if sign in {"–", "—", "--", "-"}:
        closing = text.find(sign, start + 1, end)
        return Span(start, closing if closing > 0 else end)
    return Span(start, end)


def _parts(annotated: AnnotatedArticle, scope: Span, kind: NumberKind) -> Iterator[Part]:
    """The entries of the list, up to the first stretch after a comma that is none."""
    text = annotated.text
    if _OPEN_LIST.search(text, scope.start, scope.end):
        return
    entries = list(_entries(text, scope))
    for number, (start, end, is_joined) in enumerate(entries):
        part = _part(annotated, Span(start, end), kind)
        if part is not None:
            if number == 0 or not _PART_OF_PART.match(part.noun):
                yield part
        elif number == 0 or not is_joined:
            return


def _entries(text: str, scope: Span) -> Iterator[tuple[int, int, bool]]:
    """Start and end of each stretch between commas and "and", and whether "and" alone opens it."""
    start, is_joined = scope.start, False
    for split in _SPLIT.finditer(text, scope.start, scope.end):
        yield start, split.start(), is_joined
        start, is_joined = split.end(), split[0][0] not in ",;"
    yield start, scope.end, is_joined


def _part(annotated: AnnotatedArticle, entry: Span, kind: NumberKind) -> Part | None:
    text = annotated.text
    mention = next(iter(overlapping(annotated.numbers, entry)), None)
    if mention is not None and _NUMBER.fullmatch(text, entry.start, mention.start):
        return _counted(text, entry, mention, kind)
    one = _ONE.match(text, entry.start, entry.end)
    if one is None or kind is NumberKind.MONEY:
        return None
    span = Span(one.start("one"), word_end(text, one.end(), entry.end))
    return Part(span, Decimal(1), text[one.end() : entry.end].strip())


def _counted(text: str, entry: Span, mention: NumberMention, kind: NumberKind) -> Part | None:
    is_money = kind is NumberKind.MONEY
    if (mention.kind is NumberKind.MONEY) is not is_money or mention.high is not None:
        return None
    if mention.kind not in {NumberKind.COUNT, NumberKind.BARE, NumberKind.MONEY}:
        return None
    noun = text[mention.end : entry.end].strip()
    end = mention.end if is_money else word_end(text, mention.end, entry.end)
    return Part(Span(mention.start, end), mention.value, noun, mention)


def word_end(text: str, at: int, end: int) -> int:
    """The end of the word after a figure, so that a reading says what is counted."""
    word = _NEXT_WORD.match(text, at, end)
    return word.end() if word else at
