"""Numbers of two things in sentences that run alike: "Smith scored 23", "Jones scored 17"."""

from __future__ import annotations

from collections.abc import Set

from checker.lexicon.roles import RELATIONS
from checker.story.slots.contexts import Context
from checker.story.slots.features import dates_conflict, fates_differ
from checker.types import NumberKind, NumberMention

#: Sentences that share this much of the shorter one's words run alike: what differs between them
#: is a contrast. Of 484 true conflicts in the development stories 84 stand in such sentences,
#: and of those a contrast as below is in some twenty.
ALIKE = 0.6

#: Names that begin alike may be one, spelled differently: Rait, Raite.
_SPELT = 3


def are_of_two_things(left: Context, right: Context) -> bool:
    """Whether two numbers are said of two things, however alike their sentences are.

    They are where something else became of those counted, where two ages stand beside two people,
    and where sentences that run alike differ in what is counted, in their dates, in the name that
    opens them or in the name nearest to the number.
    """
    if not isinstance(left.filler.mention, NumberMention):
        return False
    if fates_differ(left, right) or _are_of_two_people(left, right):
        return True
    return _run_alike(left, right) and (
        _count_unlike(left, right)
        or dates_conflict(left, right)
        or _open_unlike(left, right)
        or _are_near_unlike_names(left, right)
    )


def _run_alike(left: Context, right: Context) -> bool:
    shorter = min(len(left.words), len(right.words))
    return len(left.words & right.words) >= ALIKE * shorter > 0


def _count_unlike(left: Context, right: Context) -> bool:
    a, b = left.filler.mention, right.filler.mention
    if not (isinstance(a, NumberMention) and isinstance(b, NumberMention)):
        return False
    return a.counted is not None and b.counted is not None and a.counted != b.counted


def _open_unlike(left: Context, right: Context) -> bool:
    if not (left.opening and right.opening):
        return False
    return not _shares(left.opening, right.words) and not _shares(right.opening, left.words)


def _are_near_unlike_names(left: Context, right: Context) -> bool:
    one, other = left.nearest_name, right.nearest_name
    if one is None or other is None:
        return False
    return not _shares({one}, right.words) and not _shares({other}, left.words)


def _shares(names: Set[str], words: Set[str]) -> bool:
    """Whether one of the names may be among the words, though spelled differently."""
    return not {name[:_SPELT] for name in names}.isdisjoint(word[:_SPELT] for word in words)


def _are_of_two_people(left: Context, right: Context) -> bool:
    """Whether two ages are of people of two names, or of one with a name and of a relative."""
    if left.person is None or right.person is None:
        return _is_named_and_relative(left, right) or _is_named_and_relative(right, left)
    one = {part[:_SPELT] for part in left.person.lower().split()}
    return one.isdisjoint(part[:_SPELT] for part in right.person.lower().split())


def _is_named_and_relative(named: Context, other: Context) -> bool:
    """Whether one age has a name beside it and the other a relation: "her daughter, 12"."""
    mention = other.filler.mention
    if named.person is None or not isinstance(mention, NumberMention):
        return False
    return mention.kind is NumberKind.AGE and mention.counted in RELATIONS
