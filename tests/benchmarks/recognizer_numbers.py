"""Whether our reading of a sentence has the numbers that a case of Recognizers-Text lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any

from checker.extract.numbers.readers import read_sentence
from checker.lexicon.currencies import CURRENCY_WORDS, SCALED_CURRENCY_WORDS
from checker.lexicon.hedges import Hedge, hedge_sense
from checker.lexicon.units import UNIT_SYMBOLS, UNIT_WORDS, UNITS, to_base
from checker.types import NumberKind, NumberMention

Case = dict[str, Any]
Found = dict[str, Any]

#: Microsoft prints fifteen figures; shares in words are read to three.
NEAR = 1e-6
SHARE = 0.002

COUNTS = frozenset({NumberKind.COUNT, NumberKind.BARE})
#: What the plain number reader may be given a number as: "half" is a share with us.
NUMBERS = frozenset(NumberKind)
_TEMPERATURES = frozenset({"C", "F", "degree"})

#: Names of Microsoft's currencies where we have another word for them.
_MONEY_NAMES = {"Dollar": "USD", "Pound": "GBP", "Sen": "sen", "Fen": "fen"}


def _place(found: Found) -> tuple[int, int]:
    return found["Start"], found["End"] + 1


def _at(mentions: Sequence[NumberMention], found: Found) -> list[NumberMention]:
    start, end = _place(found)
    return [mention for mention in mentions if mention.start < end and start < mention.end]


def _value(found: Found) -> float | None:
    written = str((found.get("Resolution") or {}).get("value")).rstrip("%")
    try:
        return float(Decimal(written))
    except InvalidOperation:
        return None


def _is_near(ours: Decimal | None, theirs: float) -> bool:
    return ours is not None and abs(float(ours) - theirs) <= NEAR * max(1e-6, abs(theirs))


def _is_share(mention: NumberMention, theirs: float) -> bool:
    return abs(float(mention.value) - theirs) <= SHARE * abs(theirs)


def _all_right(
    case: Case,
    kinds: frozenset[NumberKind],
    spare: frozenset[NumberKind],
    matches: Callable[[NumberMention, Found], bool],
) -> bool:
    """Whether each figure listed is matched by a mention, and no mention of a kind is spare."""
    mentions = [mention for mention in read_sentence(case["Input"]) if mention.kind in kinds]
    listed = [found for found in case["Results"] if _value(found) is not None]
    if not all(
        any(matches(mention, found) for mention in _at(mentions, found)) for found in listed
    ):
        return False
    matched = {mention.span for found in case["Results"] for mention in _at(mentions, found)}
    return all(mention.span in matched for mention in mentions if mention.kind in spare)


def is_number_right(case: Case) -> bool:
    """Plain numbers, whatever we take them for; only a count beside them is one too many."""

    def matches(mention: NumberMention, found: Found) -> bool:
        value = _value(found) or 0.0
        if mention.kind is NumberKind.PERCENT and _is_share(mention, 100 * value):
            return True
        return _is_near(mention.value, value) or _is_near(mention.high, value)

    return _all_right(case, NUMBERS, COUNTS, matches)


def is_ordinal_right(case: Case) -> bool:
    """Ordinals with their rank; relative ones ("last") are nothing with us."""
    ordinals = frozenset({NumberKind.ORDINAL})
    return _all_right(case, ordinals, ordinals, _has_value)


def is_percent_right(case: Case) -> bool:
    """Percentages, and shares in words."""
    percents = frozenset({NumberKind.PERCENT})

    def matches(mention: NumberMention, found: Found) -> bool:
        return _is_share(mention, _value(found) or 0.0)

    return _all_right(case, percents, percents, matches)


def is_age_right(case: Case) -> bool:
    """Ages with their unit."""
    ages = frozenset({NumberKind.AGE})

    def matches(mention: NumberMention, found: Found) -> bool:
        return _has_value(mention, found) and mention.unit == found["Resolution"]["unit"].lower()

    return _all_right(case, ages, ages, matches)


def is_money_right(case: Case) -> bool:
    """Sums of money with their currency."""
    money = frozenset({NumberKind.MONEY})

    def matches(mention: NumberMention, found: Found) -> bool:
        return _has_value(mention, found) and mention.unit in _currencies(found)

    return _all_right(case, money, money, matches)


def _currencies(found: Found) -> set[str]:
    """The codes under which we may have a currency of Microsoft's."""
    resolution = found["Resolution"]
    name = str(resolution["unit"])
    word = name.lower()
    codes = {resolution.get("isoCurrency", ""), _MONEY_NAMES.get(name, "")}
    for plural in (word, f"{word}s"):
        codes |= {CURRENCY_WORDS.get(plural, ""), SCALED_CURRENCY_WORDS.get(plural, "")}
    return codes - {""}


def is_unit_right(case: Case) -> bool:
    """Measures with their unit, temperatures aside."""
    return _is_measure_right(case, is_temperature=False)


def is_temperature_right(case: Case) -> bool:
    """Temperatures with their scale."""
    return _is_measure_right(case, is_temperature=True)


def _is_measure_right(case: Case, *, is_temperature: bool) -> bool:
    measures = frozenset({NumberKind.MEASURE})
    mentions = [
        mention
        for mention in read_sentence(case["Input"])
        if mention.kind in measures
        and (is_temperature or mention.unit == "degree" or mention.unit not in _TEMPERATURES)
        and (not is_temperature or mention.unit in _TEMPERATURES)
    ]
    listed = [found for found in case["Results"] if _value(found) is not None]
    if not all(
        any(_same_measure(mention, found) for mention in _at(mentions, found)) for found in listed
    ):
        return False
    matched = {mention.span for found in case["Results"] for mention in _at(mentions, found)}
    return all(
        mention.span in matched
        or (not is_temperature and mention.unit == "degree")
        or mention.unit in _NOT_LISTED
        for mention in mentions
    )


#: Units that Microsoft has elsewhere (durations are dates) or nowhere.
_NOT_LISTED = frozenset("s min h day week month year decade caliber magnitude".split())


def _same_measure(mention: NumberMention, found: Found) -> bool:
    """Whether two measures are one size, in whatever unit."""
    name = str(found["Resolution"]["unit"])
    theirs = UNITS.get(name) or UNIT_WORDS.get(name.lower()) or UNIT_SYMBOLS.get(name)
    ours = UNITS.get(mention.unit or "")
    value = _value(found)
    if theirs is None or ours is None or value is None or theirs.dimension != ours.dimension:
        return False
    wanted = [float(size) for size in to_base(Fraction(value), theirs)]
    ends = [mention.value] if mention.high is None else [mention.value, mention.high]
    got = [float(size) for end in ends for size in to_base(Fraction(end), ours)]
    return any(abs(one - other) <= NEAR * max(1.0, abs(other)) for one in got for other in wanted)


def _has_value(mention: NumberMention, found: Found) -> bool:
    return _is_near(mention.value, _value(found) or 0.0)


_BOUNDS = re.compile(r"[\[(]([^,]*),([^)\]]*)[)\]]")
_LOW = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN})
_HIGH = frozenset({Hedge.AT_MOST, Hedge.LESS_THAN})


def is_range_right(case: Case) -> bool:
    """Ranges: each bound is the end of a range of ours, or a number with a hedge of that sense."""
    mentions = read_sentence(case["Input"])
    return all(_has_bounds(_at(mentions, found), found) for found in case["Results"])


def _has_bounds(mentions: Sequence[NumberMention], found: Found) -> bool:
    match = _BOUNDS.match(found["Resolution"]["value"])
    low, high = match.groups() if match else ("", "")
    if low == high:
        return any(_is_size(mention.value, low) for mention in mentions)
    lows = {m.value for m in mentions if hedge_sense(m.hedge) in _LOW or m.high is not None}
    highs = {m.value for m in mentions if hedge_sense(m.hedge) in _HIGH}
    highs |= {m.high for m in mentions if m.high is not None}
    has_low = not low or any(_is_size(value, low) for value in lows)
    return has_low and (not high or any(_is_size(value, high) for value in highs))


def _is_size(ours: Decimal, theirs: str) -> bool:
    return _is_near(ours, float(theirs)) or _is_near(ours / 100, float(theirs))
