"""The versions of a fact that the fillers of one slot give."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from checker.compare.verdict import Verdict
from checker.story.slots import compare_values
from checker.types import Filler, Passage, Reading, Slot, Story

Group = tuple[Filler, ...]


def conflicting_readings(slot: Slot, story: Story) -> tuple[Reading, ...]:
    """The readings of a slot that cannot all be true, the best supported first.

    Equal values are one reading. A value that fits exactly one reading joins it, and one that
    fits several says nothing and is left out. Empty where nothing conflicts.
    """
    groups = _join_compatible(_equal_groups(slot.fillers))
    loud = [
        group
        for group in groups
        if any(_verdict(group, other) is Verdict.CONFLICT for other in groups if other != group)
    ]
    readings = [_reading(group, story) for group in loud]
    return tuple(
        sorted(readings, key=lambda r: (-story.support(r.passages), -len(r.passages), r.passages))
    )


def _equal_groups(fillers: Sequence[Filler]) -> list[Group]:
    groups: list[Group] = []
    for filler in fillers:
        for at, group in enumerate(groups):
            if compare_values(group[0].mention, filler.mention) is Verdict.SAME:
                groups[at] = (*group, filler)
                break
        else:
            groups.append((filler,))
    return groups


def _verdict(one: Group, other: Group) -> Verdict:
    return compare_values(one[0].mention, other[0].mention)


def _join_compatible(groups: list[Group]) -> list[Group]:
    loud = {
        at
        for one, other in combinations(range(len(groups)), 2)
        if _verdict(groups[one], groups[other]) is Verdict.CONFLICT
        for at in (one, other)
    }
    joined = dict(enumerate(groups))
    for at, group in enumerate(groups):
        fits = [
            other
            for other in joined
            if other != at and _verdict(group, groups[other]) is Verdict.COMPATIBLE
        ]
        if len(fits) == 1 and (at not in loud or len(group) < len(groups[fits[0]])):
            joined[fits[0]] = (*joined[fits[0]], *joined.pop(at))
    return list(joined.values())


def _reading(group: Group, story: Story) -> Reading:
    passages = tuple(sorted({filler.passage for filler in group}))
    texts = [story.words(passage) for passage in passages]
    best = max(texts, key=lambda text: (texts.count(text), -texts.index(text)))
    return Reading(" ".join(best.split()), passages)


def articles_of(passages: Sequence[Passage]) -> int:
    """How many articles the passages stand in."""
    return len({passage.path for passage in passages})
