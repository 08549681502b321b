"""Words that blur a number, and what each lets the number be."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Hedge(StrEnum):
    """The direction in which a hedged number may be off."""

    ABOUT = "about"  # near it, on either side
    AT_LEAST = "at least"  # it or more
    MORE_THAN = "more than"  # more, never less and not quite it
    AT_MOST = "at most"  # it or less
    LESS_THAN = "less than"  # less, never more and not quite it
    NEARLY = "nearly"  # a little less
    VAGUE = "vague"  # only the order of size


def _phrases(table: dict[Hedge, str]) -> dict[str, Hedge]:
    return {
        " ".join(phrase.split()): sense for sense, row in table.items() for phrase in row.split("|")
    }


#: Hedges that stand before a number, lower case.
HEDGES_BEFORE: Final[dict[str, Hedge]] = _phrases(
    {
        Hedge.ABOUT: """
        about | around | roughly | approximately | approx | approx. | some | circa | an
        estimated | estimated | estimated at | an average of | on average | perhaps |
        maybe | possibly | something like | in the region of | in the neighborhood of |
        more or less | give or take | reportedly | an approximate | ~ | c. | what
        appeared to be | somewhere around | as many as about | a reported
        """,
        Hedge.AT_LEAST: """
        at least | no fewer than | no less than | not less than | not fewer than | a
        minimum of | minimum | a minimum | as few as | as little as | as low as | as young
        as | upwards of | upward of | starting at | greater than or equal to | more than or equal
        to | equal to or more than | equal to or greater than | higher or equal than | bigger or
        equal than | greater or equal than | larger or equal than
        """,
        Hedge.MORE_THAN: """
        more than | over | well over | just over | slightly over | a little over |
        slightly more than | just more than | a little more than | in excess of | above
        | just above | well above | greater than | exceeding | north of | far more than
        | well more than | much more than | topping | surpassing | beyond | a bit over
        | larger than | bigger than | higher than | surpass | surpasses | surpassed | exceed |
        exceeds | exceeded | topped | tops
        """,
        Hedge.AT_MOST: """
        up to | as many as | as much as | as high as | as long as | at most | no more
        than | not more than | a maximum of | as big as | as far as | as old as | as
        large as | as deep as | as fast as | capped at | less than or equal
        to | fewer than or equal to | equal to or less than | less or equal than | lower or equal
        than | smaller or equal than | fewer or equal than
        """,
        Hedge.LESS_THAN: """
        fewer than | less than | under | below | just under | just below | well under |
        well below | short of | just short of | slightly less than | slightly under | a
        little less than | a little under | just less than | slightly fewer than |
        smaller than | lower than
        """,
        Hedge.NEARLY: """
        nearly | almost | close to | approaching | near | not quite | very nearly | as
        close to
        """,
    }
)

#: Hedges that stand after a number, lower case.
HEDGES_AFTER: Final[dict[str, Hedge]] = _phrases(
    {
        Hedge.ABOUT: """
        or so | or thereabouts | or more or less | -odd | -ish | -something | something
        """,
        Hedge.AT_LEAST: """
        or more | or over | or above | or older | and over | and above | and older |
        -plus | plus | + | and more | or higher | or greater | or better | or longer
        | or greater than | or more than
        """,
        Hedge.AT_MOST: """
        or less | or fewer | or under | or younger | and under | and younger | and below
        | or below | or lower
        """,
    }
)

#: Words that are a hedge by being the number itself ("dozens", "several hundred").
VAGUE_HEDGE: Final = "vague"


def hedge_sense(hedge: str | None) -> Hedge | None:
    """What a hedge as written lets its number be; an unknown word is taken as "about".

    >>> hedge_sense("just over"), hedge_sense("or so"), hedge_sense(None)
    (<Hedge.MORE_THAN: 'more than'>, <Hedge.ABOUT: 'about'>, None)
    """
    if hedge is None:
        return None
    if hedge == VAGUE_HEDGE:
        return Hedge.VAGUE
    key = " ".join(hedge.lower().split())
    return HEDGES_BEFORE.get(key) or _AFTER.get(key, Hedge.ABOUT)


_AFTER = {phrase.strip(" -"): sense for phrase, sense in HEDGES_AFTER.items()}
