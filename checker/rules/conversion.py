"""Measures whose conversion does not work out.

Flags: a measure with its conversion beside it, in brackets, after "or" or between dashes ("75
kilometers (50 miles)", "14 stone (98kg)", "26 miles – 52 km –"), where the two are not one length,
weight, area, volume, speed or temperature; sums of money converted at a rate far off all there
have been; and two conversions between the same currencies in one article more than a tenth apart.

Leaves alone: what rounding explains at the precision written ("100 miles (160 km)", "2,500
kilometers (1,550 miles)"), hedged figures within that rounding, degrees given as a difference
("1.5 C (2.7 F)"), tons and gallons of any country, and sums of money whose rate may have been.

Why: conversions are done in haste and never read again, yet a reader can check them. One of the
two halves is wrong, and which one cannot be told from the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checker.compare.conversions import agrees, converted, ratio, with_scales
from checker.rules.conversion_pairs import Conversion, conversions_of
from checker.rules.exchange_rates import implausible_rates, inconsistent_rates
from checker.types import Discrepancy, Kind, NumberMention, Passage, Reading, Severity, Story

#: A figure off by this much is no rounding at all but a slip; below it an editor may shrug.
_PLAINLY_WRONG = 0.15


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield each conversion that does not work out once, with every place it stands."""
    wrong: dict[tuple[object, ...], list[Conversion]] = {}
    for annotated in story.articles:
        for conversion in conversions_of(annotated):
            if not agrees(*with_scales(conversion.left, conversion.right)):
                wrong.setdefault(conversion.key, []).append(conversion)
    for places in wrong.values():
        yield _discrepancy(places)
    for annotated in story.articles:
        yield from implausible_rates(annotated)
        yield from inconsistent_rates(annotated)


def _discrepancy(places: list[Conversion]) -> Discrepancy:
    first = places[0]
    left, right = with_scales(first.left, first.right)
    return Discrepancy(
        kind=Kind.NUMBER,
        severity=Severity.ERROR,
        message=f"{first.left.text} is {converted(left, right)}; the text says {first.right.text}",
        readings=(
            _reading(first.left, ((place.path, place.left) for place in places)),
            _reading(first.right, ((place.path, place.right) for place in places)),
        ),
        confidence=0.97 if _share_off(left, right) > _PLAINLY_WRONG else 0.85,
    )


def _reading(half: NumberMention, places: Iterable[tuple[str, NumberMention]]) -> Reading:
    passages = sorted({Passage(path, mention.start, mention.end) for path, mention in places})
    return Reading(" ".join(half.text.split()), tuple(passages))


def _share_off(left: NumberMention, right: NumberMention) -> float:
    factor = ratio(left, right)
    return max(factor, 1 / factor) - 1 if factor > 0 else 1.0
