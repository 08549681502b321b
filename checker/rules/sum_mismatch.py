"""Parts that do not add up to the whole they are given for.

Flags: a whole whose parts follow it and make another sum ("12 people: five men, four women and
two children"), be it people, votes, seats, things or money.

Leaves alone: lists that say they are not of everything ("including", "among them"), lists whose
entries are no parts of the whole ("three years: two wins and four defeats"), figures rounded so
that they may add up, and wholes that are hedged.

Why: sums break when a toll is updated in one place and not in the other. The reader has both
figures before his eyes and does the sum.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from checker.compare.intervals import last_written_place
from checker.lexicon.hedges import Hedge, hedge_sense
from checker.rules.part_kinds import is_of
from checker.rules.reading_at import reading_at
from checker.rules.stated_parts import Breakdown, Part, breakdowns
from checker.rules.stated_totals import totals
from checker.types import (
    AnnotatedArticle,
    Discrepancy,
    Kind,
    NumberMention,
    Severity,
    Story,
)

#: Parts that make less than this share of the whole are examples, and parts that make more than
#: its inverse are counted in something else.
_LEAST_SHARE: Final = Fraction(1, 2)
#: After a dash or a comma parts have to come nearer, or they are told of something else.
_LEAST_LOOSE_SHARE: Final = Fraction(7, 10)
_LOOSE_SIGNS: Final = frozenset({",", "–", "—", "--", "-"})
_ABOUT: Final = Fraction(10, 100)
#: From so many of its last places on a figure is a rounded one: "121 million", not "$12 million".
_LONG: Final = 100
_BOUNDS: Final = frozenset({Hedge.AT_LEAST, Hedge.MORE_THAN, Hedge.AT_MOST, Hedge.LESS_THAN})


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield each whole whose parts make another sum."""
    for annotated in story.articles:
        stated = [found for found in breakdowns(annotated) if is_of(found)]
        for breakdown in [*stated, *totals(annotated)]:
            if not adds_up(breakdown) and _is_comparable(breakdown):
                yield _discrepancy(annotated, breakdown)


def adds_up(breakdown: Breakdown) -> bool:
    """Whether the parts can make the whole, each rounded as it is written."""
    mentions = [breakdown.whole, *(part.mention for part in breakdown.parts if part.mention)]
    finest = min(map(last_written_place, mentions))
    spare = sum((_spare(mention, finest) for mention in mentions), Fraction(0))
    over = _sum(breakdown.parts) - Fraction(breakdown.whole.value)
    return over <= spare if breakdown.is_open else abs(over) <= spare


def _sum(parts: tuple[Part, ...]) -> Fraction:
    return sum((Fraction(part.value) for part in parts), Fraction(0))


def _spare(mention: NumberMention, finest: Fraction) -> Fraction:
    """How far a figure may be off: nothing for a plain count, half a place for "1.2 million".

    "$6 million" is taken as exact beside "$10 million", as rounded beside "$3.4 million".
    """
    value = Fraction(mention.value)
    if hedge_sense(mention.hedge) in {Hedge.ABOUT, Hedge.NEARLY}:
        return value * _ABOUT
    place = last_written_place(mention)
    is_rounded = place < 1 or (place > 1 and (value / place >= _LONG or "." in mention.text))
    return place / 2 if is_rounded or place > finest else Fraction(0)


def _is_comparable(breakdown: Breakdown) -> bool:
    """Whether the figures are exact enough, and near enough, to be whole and parts."""
    mentions = [breakdown.whole, *(part.mention for part in breakdown.parts if part.mention)]
    if any(hedge_sense(mention.hedge) in _BOUNDS for mention in mentions):
        return False
    if any(part.value <= 0 for part in breakdown.parts):
        return False
    share = _sum(breakdown.parts) / Fraction(breakdown.whole.value)
    least = _LEAST_LOOSE_SHARE if breakdown.sign in _LOOSE_SIGNS else _LEAST_SHARE
    return least <= share <= 1 / least


def _discrepancy(annotated: AnnotatedArticle, breakdown: Breakdown) -> Discrepancy:
    whole = breakdown.whole
    figures = [_figure(part) for part in breakdown.parts]
    return Discrepancy(
        kind=Kind.NUMBER,
        severity=Severity.WARNING,
        message=(
            f"{' + '.join(figures)} makes {_plain(_sum(breakdown.parts))}, "
            f"the text says {whole.text}"
        ),
        readings=(
            reading_at(annotated, whole.span),
            reading_at(annotated, breakdown.span),
        ),
        confidence=0.7 if breakdown.sign in _LOOSE_SIGNS else 0.8,
    )


def _figure(part: Part) -> str:
    return _plain(Fraction(part.value)) if part.mention is None else part.mention.text


def _plain(value: Fraction) -> str:
    """A sum in figures, in millions where it has that many."""
    for scale, word in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million")):
        if value >= scale:
            return f"{float(value / scale):,.2f}".rstrip("0").rstrip(".") + f" {word}"
    return f"{float(value):,.2f}".rstrip("0").rstrip(".")
