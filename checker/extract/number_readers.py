"""All numbers of one sentence: the special shapes first, then every amount that is left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from checker.extract.ages import find_ages
from checker.extract.counted import counted_noun
from checker.extract.magnitudes import find_magnitudes
from checker.extract.number_hedges import hedge_after, hedge_before
from checker.extract.number_lookalikes import (
    find_lookalikes,
    is_capitalised_name,
    is_part_of_name,
    is_title_case,
)
from checker.extract.numerals import last_place
from checker.extract.ordinals import find_ordinals
from checker.extract.quantities import Quantity
from checker.extract.ranges import read_amount
from checker.extract.scores import find_scores
from checker.lexicon.hedges import VAGUE_HEDGE
from checker.lexicon.numerals import (
    DENOMINATORS,
    GROUPS,
    PAIRS,
    SCALES,
    SMALL,
    VAGUE,
    VAGUE_FIGURES,
)
from checker.types import NumberKind, NumberMention, Span

_SCALE_WORDS = "|".join((*SCALES, *GROUPS))
_STARTS = re.compile(
    r"(?<![\w#/&])(?<![\d.:]\.)(?<!\d[.:])(?<!\w[-–])(?:\d|\.\d)|[½⅓⅔¼¾]"
    r"|(?<=minus-)\d|(?<=\bRs)\d|(?<=euro)\d|(?<=[A-Z]{3})\d(?=[\d,.]{0,9}\s?(?:million|billion|bn|m\b))"
    rf"|(?<=\b(?:USD|EUR|GBP|AUD|CAD|INR|RUB|JPY|CNY|CHF))\d"
    r"|(?<=Dh)\d|(?<=Dhs)\d|(?<=\bAED)\d|(?<=US\$-)\d"
    rf"|(?<![\w'’])(?<!\w-)(?i:{'|'.join(SMALL)}|{'|'.join(VAGUE)}|{'|'.join(PAIRS)}|half|"
    rf"(?:{'|'.join(VAGUE_FIGURES)}) (?:{_SCALE_WORDS})|"
    rf"an?[ -](?:{_SCALE_WORDS}|{'|'.join(DENOMINATORS)})|twice)(?![A-Za-z])"
)
_NEGATED = re.compile(
    r"(?:^|\W)(?:no|any|some|every|each|this|that|which|the|another|loved)[ -]$", re.I
)
#: What may stand after "one" where it is a pronoun or an idiom, and counts nothing.
_PRONOUN_AFTER = re.compile(
    r"(?:-(?:sided|time|off|way|liner|upmanship|stop|size)|[ -](?:of|another|day|who|that|"
    r"which|is|was|has|had|can|could|would|will|may|might|should|must|does|did|thing|in|on|at|by|to|for|from|with|and|or|but|the|a|time|way|point|"
    r"more|side|hand|step|word|reason|too|as|if|when|where|how)\b)|\s?[.,;:!?)’'\"”—–-]\s?(?![a-z])|$",
    re.I,
)


def read_sentence(sentence: str, dates: Sequence[Span] = ()) -> tuple[NumberMention, ...]:
    """Every number of a sentence, in order, with offsets into the sentence.

    ``dates`` are the stretches that dates have taken; no amount begins inside one.
    """
    special = _special(sentence)
    taken = [mention.span for mention in special]
    others = [
        mention
        for mention in _amounts(sentence, (*taken, *dates))
        if not any(span.overlaps(mention.span) for span in taken)
    ]
    mentions = sorted((*special, *others), key=lambda mention: (mention.start, -mention.end))
    return tuple(_with_shared_units(sentence, mentions))


def _special(sentence: str) -> list[NumberMention]:
    """Ages, magnitudes, scores and ordinals; where two overlap, the earlier kind wins."""
    lookalikes = find_lookalikes(sentence)
    kept: list[NumberMention] = []
    for mention in _shapes(sentence):
        is_free = not any(other.span.overlaps(mention.span) for other in kept)
        if is_free and not any(span.overlaps(mention.span) for span in lookalikes):
            kept.append(mention)
    return kept


def _shapes(sentence: str) -> Iterator[NumberMention]:
    for age in find_ages(sentence):
        yield replace(
            _mention(sentence, age.start, age.end, age.value, NumberKind.AGE),
            unit=age.unit,
            high=age.high,
            counted=age.who,
            step=Decimal(1),
        )
    for start, end, value in find_magnitudes(sentence):
        yield replace(_mention(sentence, start, end, value, NumberKind.MEASURE), unit="magnitude")
    for score in find_scores(sentence):
        yield replace(
            _mention(sentence, score.start, score.end, score.first, NumberKind.SCORE),
            high=score.second,
            hedge=None,
            step=Decimal(1),
        )
    for ordinal in find_ordinals(sentence):
        yield replace(
            _mention(sentence, ordinal.start, ordinal.end, ordinal.value, NumberKind.ORDINAL),
            counted=ordinal.counted,
            step=Decimal(1),
        )


def _mention(
    sentence: str, start: int, end: int, value: Decimal, kind: NumberKind
) -> NumberMention:
    return NumberMention(
        start=start,
        end=end,
        text=sentence[start:end],
        value=value,
        kind=kind,
        hedge=hedge_before(sentence, start),
        step=last_place(value),
    )


def _amounts(sentence: str, taken: Sequence[Span]) -> Iterator[NumberMention]:
    lookalikes = find_lookalikes(sentence)
    is_headline = is_title_case(sentence)
    at = 0
    while (match := _STARTS.search(sentence, at)) is not None:
        begin = match.start()
        at = begin + 1
        covering = [s.end for s in (*taken, *lookalikes) if s.start <= begin < s.end]
        if covering:
            at = max(covering)
            continue
        hedge = hedge_before(sentence, begin)
        if match.group().lower() == "twice":
            yield _twice(sentence, begin)
            continue
        amount = read_amount(sentence, begin, is_hedged=hedge is not None)
        if amount is None:
            continue
        at = amount.end
        mention = _described(sentence, amount)
        is_word_name = (
            amount.numeral.is_words
            and not is_headline
            and is_capitalised_name(sentence, mention.start, mention.end)
        )
        if not is_word_name and _counts(sentence, mention):
            yield mention


def _twice(sentence: str, start: int) -> NumberMention:
    twice = _mention(sentence, start, start + len("twice"), Decimal(2), NumberKind.COUNT)
    return replace(twice, counted="time")


def _described(sentence: str, amount: Quantity) -> NumberMention:
    """The amount with its hedge and what it counts."""
    after = hedge_after(sentence, amount.end)
    hedge = hedge_before(sentence, amount.start) or after
    if amount.high is not None and amount.numeral.high == amount.high:
        hedge = VAGUE_HEDGE
    noun = None
    if amount.is_bare:
        hedged_end = amount.end + len(after) + 1 if after else amount.end
        noun = counted_noun(sentence, hedged_end, is_one=amount.value == 1)
    return NumberMention(
        start=amount.start,
        end=amount.end,
        text=sentence[amount.start : amount.end],
        value=amount.value,
        kind=NumberKind.COUNT if noun else amount.kind,
        unit=amount.unit,
        hedge=hedge,
        high=amount.high,
        step=amount.step,
        counted=noun,
    )


def _counts(sentence: str, mention: NumberMention) -> bool:
    """Whether a number is a quantity and not a pronoun, a year or part of a name."""
    if mention.kind not in {NumberKind.BARE, NumberKind.COUNT}:
        return True
    if mention.text.lower() == "one" and mention.hedge is None:
        before = sentence[max(0, mention.start - 10) : mention.start]
        if _NEGATED.search(before) or _PRONOUN_AFTER.match(sentence, mention.end):
            return False
    is_bare = mention.kind is NumberKind.BARE and mention.hedge is None
    is_figure = mention.text[0].isdigit() and "," not in mention.text
    return not (is_bare and is_figure and is_part_of_name(sentence, mention.start))


_LISTED = re.compile(r",? (?:and|or) |, ", re.I)


def _with_shared_units(sentence: str, mentions: Sequence[NumberMention]) -> Iterator[NumberMention]:
    """Give a bare number the unit of the next in its list: "5, 10 and 15 percent"."""
    following: NumberMention | None = None
    shared: list[NumberMention] = []
    for mention in reversed(mentions):
        if (
            following is not None
            and mention.kind is NumberKind.BARE
            and following.kind in {NumberKind.PERCENT, NumberKind.MEASURE, NumberKind.COUNT}
            and _LISTED.fullmatch(sentence[mention.end : following.start])
        ):
            following = replace(
                mention, kind=following.kind, unit=following.unit, counted=following.counted
            )
        else:
            following = mention
        shared.append(following)
    return reversed(shared)
