"""All numbers of one sentence: the special shapes first, then every amount that is left."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from checker.extract.numbers.counted import counted_noun
from checker.extract.numbers.hedges import hedge_after, hedge_before, hedge_behind_noun
from checker.extract.numbers.lookalikes import (
    find_lookalikes,
    is_capitalised_name,
    is_part_of_name,
    is_title_case,
)
from checker.extract.numbers.quantities import read_quantity
from checker.extract.numbers.ranges import read_amount
from checker.extract.numbers.rates import rate_of
from checker.extract.numbers.shapes import Taken, find_shapes, shaped_mention
from checker.extract.numbers.values import Quantity
from checker.lexicon.hedges import VAGUE_HEDGE, Hedge, hedge_sense
from checker.lexicon.numerals import (
    DENOMINATORS,
    FRACTION_SIGNS,
    GROUPS,
    ORDINAL_WORDS,
    PAIRS,
    SCALE_ORDINALS,
    SCALES,
    SMALL,
    VAGUE,
    VAGUE_FIGURES,
)
from checker.types import NumberKind, NumberMention, Span

_SCALE_WORDS = "|".join((*SCALES, *GROUPS))
_STARTS = re.compile(
    r"(?<![\w#&])(?<![\d.]/)(?<![\d.:]\.)(?<!\d[.:])(?<!\w[-–])(?:\d|\.\d)|["
    rf"{''.join(FRACTION_SIGNS)}]"
    r"|(?<=minus-)\d|(?<=\bRs)\d|(?<=euro)\d|(?<=[A-Z]{3})\d(?=[\d,.]{0,9}\s?(?:million|billion|bn|m\b))"
    rf"|(?<=\b(?:USD|EUR|GBP|AUD|CAD|INR|RUB|JPY|CNY|CHF))\d"
    r"|(?<=\bNRs)\d|(?<=\bKSh)\d|(?<=\bKsh)\d|(?<=\bTk)\d|(?<=\bRM)\d|(?<=\bRp)\d|(?<=\bQR)\d"
    r"|(?<=\$US)\d|(?<=\$A)\d|(?<=Dh)\d|(?<=Dhs)\d|(?<=\bAED)\d|(?<=US\$-)\d"
    rf"|(?<![\w'’])(?<!\w-)(?i:{'|'.join(SMALL)}|{'|'.join(VAGUE)}|{'|'.join(PAIRS)}|half|"
    rf"(?:{'|'.join(VAGUE_FIGURES)}) (?:{_SCALE_WORDS})|"
    rf"an?[ -](?:{_SCALE_WORDS}|{'|'.join(DENOMINATORS)})|twice|"
    r"(?<=(?:the|his|her|its|eir) )dozen)(?![A-Za-z])"
)
#: Some figure or number word; most sentences have none and need no further look.
_NUMBER_WORD = re.compile(
    rf"[\d{''.join(FRACTION_SIGNS)}]"
    rf"|(?i:\b(?:{'|'.join(sorted({*SMALL, *ORDINAL_WORDS, *SCALE_ORDINALS, *PAIRS}))}|"
    r"(?:hundred|thousand|million|billion|trillion|dozen|quarter)s?|lakh|crore|"
    r"tens|scores|half|halves|twice)(?![A-Za-z]))"
)
#: "a mother of 12" has as many children.
_PARENT_OF = re.compile(r"\b(?:mother|father|parent|mom|mum|dad)s? of $", re.I)
_NEGATED = re.compile(
    r"(?:^|\W)(?:no|any|some|every|each|this|that|which|the|another|loved)[ -]$", re.I
)
#: What may stand after "one" where it is a pronoun or an idiom, and counts nothing.
_PRONOUN_AFTER = re.compile(
    r"(?:-(?:sided|time|off|way|liner|upmanship|stop|size)|[ -](?:of|another|day|who|that|"
    r"which|is|was|has|had|can|could|would|will|may|might|should|must|does|did|thing|in|on|at|by|to|for|from|with|and|or|but|the|a|time|way|point|"
    r"more|side|hand|step|word|reason|too|as|if|when|where|how)\b)|['’]s\b|\s?[.,;:!?)’'\"”—–-]\s?(?![a-z])|$",
    re.I,
)


def read_sentence(sentence: str, dates: Sequence[Span] = ()) -> tuple[NumberMention, ...]:
    """Every number of a sentence, in order, with offsets into the sentence.

    ``dates`` are the stretches that dates have taken. No amount has its figures in one; its unit
    may stand there ("90 miles an hour"), and so may an age ("15-year").
    """
    if _NUMBER_WORD.search(sentence) is None:
        return ()
    taken = Taken(len(sentence))
    for span in find_lookalikes(sentence):
        taken.mark(span)
    shapes = find_shapes(sentence, taken)
    dated = Taken(len(sentence))
    for span in dates:
        dated.mark(span)
    shapes = [shape for shape in shapes if shape.kind is NumberKind.AGE or _is_free(shape, dated)]
    amounts = _amounts(sentence, taken, dated)
    mentions = sorted((*shapes, *amounts), key=lambda mention: mention.start)
    return tuple(_with_points(sentence, list(_with_shared_units(sentence, mentions))))


def _is_free(mention: NumberMention, dated: Taken) -> bool:
    return not dated.overlaps(mention.span)


def _amounts(sentence: str, taken: Taken, dated: Taken) -> Iterator[NumberMention]:
    is_headline = is_title_case(sentence)
    at = 0
    while (match := _STARTS.search(sentence, at)) is not None:
        begin = match.start()
        at = max(begin + 1, taken.next_free(begin))
        if at > begin + 1 or taken.overlaps(Span(begin, begin + 1)):
            continue
        if match.group().lower() == "twice":
            yield _twice(sentence, begin)
            continue
        amount = _free_amount(sentence, begin, taken, dated)
        if amount is None:
            continue
        at = max(at, amount.end)
        mention = _described(sentence, amount)
        if amount.numeral.is_words and not is_headline and _is_name(sentence, mention):
            continue
        if _counts(sentence, mention):
            yield mention


def _free_amount(sentence: str, begin: int, taken: Taken, dated: Taken) -> Quantity | None:
    """The amount at ``begin``, without its upper end where that is taken ("from 3 to 7 p.m.")."""
    is_hedged = hedge_before(sentence, begin) is not None
    for read in (read_amount, read_quantity):
        amount = read(sentence, begin, is_hedged=is_hedged)
        if amount is None or taken.overlaps(Span(amount.start, amount.end)):
            continue
        is_range = amount.high is not None and amount.numeral.high is None
        figures = Span(begin, amount.end if is_range else amount.numeral.end)
        if not dated.overlaps(figures):
            return amount
    return None


def _is_name(sentence: str, mention: NumberMention) -> bool:
    return is_capitalised_name(sentence, mention.start, mention.end)


def _twice(sentence: str, start: int) -> NumberMention:
    twice = shaped_mention(sentence, start, start + len("twice"), Decimal(2), NumberKind.COUNT)
    return replace(twice, counted="time")


def _described(sentence: str, amount: Quantity) -> NumberMention:
    """The amount with its hedge and what it counts."""
    after = hedge_after(sentence, amount.end)
    before = hedge_before(sentence, amount.start)
    hedge = after if after and hedge_sense(before) in {None, Hedge.ABOUT} else before
    if amount.high is not None and amount.numeral.high == amount.high:
        hedge = VAGUE_HEDGE
    noun = None
    if amount.is_bare:
        hedged_end = amount.end + len(after) + 1 if after else amount.end
        noun = counted_noun(sentence, hedged_end, is_one=amount.value == 1)
        if noun is None and _PARENT_OF.search(sentence, max(0, amount.start - 16), amount.start):
            noun = "child"
        hedge = hedge or hedge_behind_noun(sentence, hedged_end)
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
        per=rate_of(sentence, amount.start, amount.end),
    )


def _counts(sentence: str, mention: NumberMention) -> bool:
    """Whether a number is a quantity and not a pronoun, a year or part of a name."""
    if mention.kind not in {NumberKind.BARE, NumberKind.COUNT}:
        return True
    if mention.text.lower() == "one" and mention.hedge is None:
        before = sentence[max(0, mention.start - 10) : mention.start]
        if _NEGATED.search(before) or _PRONOUN_AFTER.match(sentence, mention.end):
            return False
    is_figure = mention.text[0].isdigit() and "," not in mention.text
    if is_figure and sentence[mention.end : mention.end + 1].isalpha():
        return mention.text[-1].isalpha()  # "76ers", "1st"; a scale may stick to what follows
    is_bare = mention.kind is NumberKind.BARE and mention.hedge is None
    return not (is_bare and is_figure and is_part_of_name(sentence, mention.start))


#: What gives its unit to those before it; a share in words ("two thirds") has none to give.
_WRITTEN_UNIT = re.compile(r"%|\d|per[ -]?cent|pct", re.I)
_LISTED = re.compile(r",? (?:and|or) |, ", re.I)


def _with_shared_units(sentence: str, mentions: Sequence[NumberMention]) -> Iterator[NumberMention]:
    """Give a bare number the unit of the next in its list: "5, 10 and 15 percent"."""
    following: NumberMention | None = None
    shared: list[NumberMention] = []
    for mention in reversed(mentions):
        if (
            following is not None
            and mention.kind is NumberKind.BARE
            and _gives_unit(following)
            and _LISTED.fullmatch(sentence[mention.end : following.start])
        ):
            following = replace(
                mention, kind=following.kind, unit=following.unit, counted=following.counted
            )
        else:
            following = mention
        shared.append(following)
    return reversed(shared)


def _gives_unit(mention: NumberMention) -> bool:
    if mention.kind is NumberKind.PERCENT:
        return _WRITTEN_UNIT.search(mention.text) is not None
    return mention.kind in {NumberKind.MEASURE, NumberKind.COUNT}


#: A lead or a rise in points beside percentages is at most this; an index moves by more.
_MOST_POINTS = 40
_POINTS_AFTER = re.compile(r"[ -]points?\b(?!,? (?:or|to)\b)")


def _with_points(sentence: str, mentions: Sequence[NumberMention]) -> Iterator[NumberMention]:
    """Take "points" beside a percentage for percentage points: "66 percent, two points higher"."""
    has_percent = any(mention.unit == "%" for mention in mentions)
    for mention in mentions:
        if (
            has_percent
            and mention.counted == "point"
            and mention.value <= _MOST_POINTS
            and (points := _POINTS_AFTER.match(sentence, mention.end)) is not None
        ):
            yield replace(
                mention,
                end=points.end(),
                text=sentence[mention.start : points.end()],
                kind=NumberKind.POINTS,
                unit="points",
                counted=None,
            )
        else:
            yield mention
