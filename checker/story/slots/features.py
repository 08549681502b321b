"""How alike the surroundings of two values are, as numbers a small model can weigh."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from math import log10

from checker.compare.dates import compare_dates
from checker.compare.verdict import Verdict
from checker.story.slots.company import COMPANY_FEATURES
from checker.story.slots.contexts import Context
from checker.story.slots.date_features import DATE_FEATURES, date_pair_features
from checker.types import DateMention, NumberKind, NumberMention

#: The names of the features that need no other pair, in the order of ``pair_features``.
PAIR_FEATURES = (
    "sentence cosine",
    "window cosine",
    "window cosine above the next best",
    "sentence cosine above the next best",
    "word after is the same",
    "word before is the same",
    "near words shared",
    "near words shared, share",
    "sentence words shared",
    "sentence words shared, share",
    "names shared, share",
    "both have names and share none",
    "what is counted is the same",
    "what is counted differs",
    "unit is the same",
    "the left value stands in the right article too",
    "the right value stands in the left article too",
    "kind is age",
    "kind is money",
    "kind is percent",
    "kind is measure",
    "kind is score",
    "kind is ordinal",
    "kind is bare",
    "casualty concept differs",
    "both in a headline or first sentence",
    "logarithm of the ratio of the values",
    "values differ by a power of ten",
    "nearest name is the same",
    "nearest name is the same, of ages",
    "only one stands in parentheses",
    "rate differs",
    "rate is the same",
    "dates of the sentences conflict",
    "names differ on both sides",
    "plain words alike before the value",
    "plain words alike after the value",
    "clause cosine",
    "cosine of what is counted",
    "verb cosine",
    "rank of the sentence",
    "sentence cosine against rivals",
    "rank of the window",
    "window cosine against rivals",
    "rank of the words near in the parse",
    "words near in the parse against rivals",
    "rank of the words near in the line",
    "words near in the line against rivals",
    "values are equal or conflict",
    *DATE_FEATURES,
)

#: The names of all features of a pair.
FEATURES = (*PAIR_FEATURES, *COMPANY_FEATURES)

_KINDS = (
    NumberKind.AGE,
    NumberKind.MONEY,
    NumberKind.PERCENT,
    NumberKind.MEASURE,
    NumberKind.SCORE,
    NumberKind.ORDINAL,
    NumberKind.BARE,
)

#: Concepts that say what became of the people counted; two different ones are two slots.
_FATES = frozenset({"dead", "hurt", "arrest", "miss", "home", "destroy"})


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words from the first on are the same.

    >>> _alike(["a", "low"], ["a", "relatively"])
    1
    """
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return sum(1 for _ in pairs)


def _share(shared: int, left: int, right: int) -> float:
    return shared / max(1, min(left, right))


def _counted(left: Context, right: Context) -> tuple[float, float, float]:
    a, b = left.filler.mention, right.filler.mention
    if not (isinstance(a, NumberMention) and isinstance(b, NumberMention)):
        return 0.0, 0.0, 0.0
    known = a.counted is not None and b.counted is not None
    same = known and a.counted == b.counted
    unit = a.unit is not None and a.unit == b.unit
    return float(same), float(known and not same), float(unit)


def _kinds(mention: NumberMention | DateMention) -> list[float]:
    if isinstance(mention, DateMention):
        return [0.0] * len(_KINDS)
    return [float(mention.kind is kind) for kind in _KINDS]


def fates_differ(left: Context, right: Context) -> bool:
    """Whether something else became of those counted: 22 dead and 249 injured."""
    a, b = left.near & _FATES, right.near & _FATES
    return bool(a) and bool(b) and not a & b


def pair_features(
    left: Context, right: Context, cosines: Sequence[float], values: Sequence[bool]
) -> list[float]:
    """The features of one pair, in the order of ``PAIR_FEATURES``.

    ``cosines`` are those of sentence and window, the lead of each over its best rival, and for
    sentence, window, parse and line in turn the pair's rank and how it compares with its rivals
    (see ``checker.story.slots.rivals``). ``values`` says whether each value also stands in the
    other's article, which makes it likely that the two fill different slots, and whether the two
    values are equal or conflict rather than being compatible or beyond comparison.
    """
    near = len(left.near & right.near)
    words = len(left.words & right.words)
    names = len(left.names & right.names)
    has_names = bool(left.names) and bool(right.names)
    sentence, window, lead_sentence, lead_window, *standings = cosines
    return [
        sentence,
        window,
        lead_window,
        lead_sentence,
        float(left.after[:1] == right.after[:1] != ()),
        float(left.before[:1] == right.before[:1] != ()),
        float(near),
        _share(near, len(left.near), len(right.near)),
        float(min(words, 10)),
        _share(words, len(left.words), len(right.words)),
        _share(names, len(left.names), len(right.names)),
        float(has_names and not names),
        *_counted(left, right),
        float(values[0]),
        float(values[1]),
        *_kinds(left.filler.mention),
        float(fates_differ(left, right)),
        float(left.filler.sentence.paragraph <= 1 and right.filler.sentence.paragraph <= 1),
        *_ratio(left.filler.mention, right.filler.mention),
        float(_nearest_is_same(left, right)),
        float(_nearest_is_same(left, right) and _is_age(left) and _is_age(right)),
        float(left.is_aside != right.is_aside),
        float(left.rate != right.rate),
        float(left.rate == right.rate is not None),
        float(dates_conflict(left, right)),
        float(bool(left.names - right.names) and bool(right.names - left.names)),
        float(_alike(left.leading, right.leading)),
        float(_alike(left.trailing, right.trailing)),
        *_clause_cosines(left, right),
        *standings,
        float(values[2]),
        *date_pair_features(left, right),
    ]


def _clause_cosines(left: Context, right: Context) -> list[float]:
    """How alike the clauses, the nouns and the verbs are; zeros where one is not known."""
    cosines = (left.clause_vectors * right.clause_vectors).sum(axis=1)
    return [round(float(cosine), 5) for cosine in cosines]


def _ratio(left: NumberMention | DateMention, right: NumberMention | DateMention) -> list[float]:
    if not (isinstance(left, NumberMention) and isinstance(right, NumberMention)):
        return [0.0, 0.0]
    if left.value <= 0 or right.value <= 0:
        return [0.0, 0.0]
    exponent = abs(log10(left.value / right.value))
    is_slip = exponent > 0.9 and abs(exponent - round(exponent)) < 0.01
    return [round(min(exponent, 3.0), 6), float(is_slip)]


def _nearest_is_same(left: Context, right: Context) -> bool:
    return left.nearest_name is not None and left.nearest_name == right.nearest_name


def _is_age(context: Context) -> bool:
    mention = context.filler.mention
    return isinstance(mention, NumberMention) and mention.kind is NumberKind.AGE


def dates_conflict(left: Context, right: Context) -> bool:
    """Whether both sentences are dated and no date of one can be a date of the other."""
    verdicts = {compare_dates(a, b).verdict for a in left.dates for b in right.dates}
    return verdicts == {Verdict.CONFLICT}
