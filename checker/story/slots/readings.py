"""The versions of a fact that the fillers of one slot give."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from checker.compare.verdict import Verdict
from checker.lexicon.calendar import MONTH_NAMES
from checker.lexicon.plurals import singular
from checker.story.slots.values import Value, compare_told, value_key
from checker.types import (
    DateBasis,
    DateMention,
    Filler,
    NumberMention,
    Reading,
    Slot,
    Story,
)

#: The counted noun stands within a few words: "24 mostly young people".
_WORDS = re.compile(r"(?:[\s-]{1,3}[^\W\d_]{1,40}){1,4}")
_DAY = re.compile(r"\d{4}-(\d\d)-(\d\d)")
_WORD = re.compile(r"[^\W\d_]+")

Group = tuple[Filler, ...]
Readings = tuple[Reading, ...]
Compare = Callable[[Filler, Filler], Verdict]


def disagreements(slots: Sequence[Slot], story: Story) -> Iterator[tuple[Slot, Readings]]:
    """The slots whose fillers cannot all be true, each with its readings."""
    for slot in slots:
        readings = conflicting_readings(slot, story)
        if readings:
            yield slot, readings


def conflicting_readings(slot: Slot, story: Story) -> Readings:
    """The readings of a slot that cannot all be true, the best supported first.

    Equal values are one reading. A value that fits exactly one reading joins it, and one that
    fits several says nothing and is left out, unless it conflicts with another.
    Empty where nothing conflicts.
    """

    def compare(one: Filler, other: Filler) -> Verdict:
        told = tuple(story.by_path[filler.path].article.published for filler in (one, other))
        return compare_told(one.mention, other.mention, (told[0], told[1]))

    groups = _join_compatible(_equal_groups(slot.fillers, compare), compare)
    loud = _loud([group[0] for group in groups], compare)
    readings = [_reading(groups[at], story) for at in sorted(loud)]
    return tuple(sorted(readings, key=lambda reading: story.weight(reading.passages)))


def _equal_groups(fillers: Sequence[Filler], compare: Compare) -> list[Group]:
    groups: list[Group] = []
    for filler in fillers:
        for at, group in enumerate(groups):
            if _is_same_value(group[0], filler) or compare(group[0], filler) is Verdict.SAME:
                groups[at] = (*group, filler)
                break
        else:
            groups.append((filler,))
    return groups


def _is_same_value(one: Filler, other: Filler) -> bool:
    """Whether two fillers name one value, hedges aside: "about 100" and "more than 100"."""
    return value_key(one.mention) == value_key(other.mention)


def _loud(firsts: Sequence[Filler], compare: Compare) -> set[int]:
    """The places of those that conflict with at least one other."""
    return {
        at
        for one, other in combinations(range(len(firsts)), 2)
        if compare(firsts[one], firsts[other]) is Verdict.CONFLICT
        for at in (one, other)
    }


def _join_compatible(groups: list[Group], compare: Compare) -> list[Group]:
    loud = _loud([group[0] for group in groups], compare)
    joined = dict(enumerate(groups))
    for at, group in enumerate(groups):
        fits = [
            other
            for other in joined
            if other != at and compare(group[0], groups[other][0]) is Verdict.COMPATIBLE
        ]
        if len(fits) == 1 and (at not in loud or len(group) < len(groups[fits[0]])):
            joined[fits[0]] = (*joined[fits[0]], *joined.pop(at))
    return list(joined.values())


def _reading(group: Group, story: Story) -> Reading:
    passages = tuple(sorted({filler.passage for filler in group}))
    texts = [shown(filler, story) for filler in group]
    best = max(texts, key=lambda text: (texts.count(text), -texts.index(text)))
    return Reading(best, passages)


def shown(filler: Filler, story: Story) -> str:
    """The value with the noun it counts, as its article writes them: "22 people"."""
    mention, text = filler.mention, story.by_path[filler.path].text
    end = mention.end
    if isinstance(mention, NumberMention) and mention.counted is not None:
        following = _WORDS.match(text, mention.end, filler.sentence.end)
        for word in _WORD.finditer(text, mention.end, following.end() if following else end):
            if singular(word.group().lower()) == mention.counted:
                end = word.end()
                break
    words = " ".join(text[mention.start : end].split())
    return words + _resolved(mention)


def _resolved(mention: Value) -> str:
    """The day that a relative date comes to: two articles may mean two days by "Saturday"."""
    if not isinstance(mention, DateMention) or mention.basis is not DateBasis.RELATIVE:
        return ""
    day = _DAY.match(mention.value)
    return f", {MONTH_NAMES[int(day[1]) - 1]} {int(day[2])}" if day else ""
