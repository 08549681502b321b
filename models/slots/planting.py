"""Mistakes planted into pairs of equal values, from which slot models learn about slips."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from checker.story.slots.company import COMPANY_FEATURES, Company
from checker.story.slots.contexts import Context
from checker.story.slots.features import FEATURES
from checker.story.slots.linking import Pair
from checker.story.slots.values import value_key
from checker.types import DateMention, Filler, NumberKind, NumberMention, TimexType

#: Share of the planted mistakes that are a slip of a digit or of million for billion.
SLIPS = 0.15


def is_unusual(filler: Filler) -> bool:
    """Whether a date is fine enough that two articles that have it mean the same by it."""
    mention = filler.mention
    return (
        isinstance(mention, DateMention)
        and mention.type is not TimexType.DURATION
        and len(mention.value) >= len("2012-03")
    )


def is_copied(left: Filler, right: Filler) -> bool:
    """Whether two equal numbers count or measure alike, so that they mean the same."""
    a, b = left.mention, right.mention
    if not (isinstance(a, NumberMention) and isinstance(b, NumberMention)):
        return False
    if a.kind in {NumberKind.AGE, NumberKind.SCORE}:
        return True
    if a.kind in {NumberKind.ORDINAL, NumberKind.BARE}:
        return False
    return (a.counted is not None and a.counted == b.counted) or a.unit is not None


@dataclass(frozen=True)
class Told:
    """The values of a story and in what company they stand."""

    contexts: Sequence[Context]
    company: Company


def planted_date(_told: Told, pair: Pair, _chance: random.Random) -> tuple[float, ...]:
    """The features as they would be if one of two equal dates were mistaken."""
    changed = dict(zip(FEATURES, pair.features, strict=True))
    changed["the left value stands in the right article too"] = 0.0
    changed["the right value stands in the left article too"] = 0.0
    if changed["both are weekdays"]:
        changed["weekdays differ"] = 1.0
    return tuple(changed.values())


def planted_number(told: Told, pair: Pair, chance: random.Random) -> tuple[float, ...]:
    """The features as they would be if one of two equal numbers were mistaken.

    A writer who has one number wrong has it wrong wherever the article counts the same by it;
    the others go on giving the right one.
    """
    wrong, right = chance.sample([pair.left, pair.right], 2)
    same = _equals_within(told.contexts, wrong)
    noun = _noun(told.contexts[wrong])
    mistaken = {at for at in same if _noun(told.contexts[at]) == noun}
    changed = dict(zip(FEATURES, pair.features, strict=True))
    side, other = ("left", "right") if right == pair.left else ("right", "left")
    changed[f"the {other} value stands in the {side} article too"] = 0.0
    changed[f"the {side} value stands in the {other} article too"] = float(same > mistaken)
    power = chance.choice((1.0, 3.0)) if chance.random() < SLIPS else 0.0
    changed["values differ by a power of ten"] = float(power > 0)
    changed["logarithm of the ratio of the values"] = power or round(chance.uniform(0.02, 0.5), 6)
    added = told.company.features(
        (pair.left, pair.right), changed["window cosine"], frozenset(mistaken)
    )
    changed.update(zip(COMPANY_FEATURES, added, strict=True))
    return tuple(changed.values())


def _noun(context: Context) -> str | None:
    mention = context.filler.mention
    return mention.counted if isinstance(mention, NumberMention) else None


def _equals_within(contexts: Sequence[Context], at: int) -> set[int]:
    """The places of one article that have the value of one of them."""
    path, key = contexts[at].filler.path, value_key(contexts[at].filler.mention)
    return {
        place
        for place, context in enumerate(contexts)
        if context.filler.path == path and value_key(context.filler.mention) == key
    }


is_plantable = {"numbers": is_copied, "dates": lambda left, _: is_unusual(left)}
planted = {"numbers": planted_number, "dates": planted_date}
