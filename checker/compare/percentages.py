"""Whether a percentage follows from two figures, within the rounding of all three."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from checker.compare.intervals import last_written_place, written_zeros
from checker.lexicon.hedges import Hedge, hedge_sense
from checker.types import NumberMention

#: Percentages in fives and tens are rounded to them: "a 20 percent increase" is said of 22.
_TO_FIVES: Final = Fraction(3, 2)
_TO_TENS: Final = Fraction(5, 2)
#: "about 20 percent" may be off by a tenth of itself more.
_ABOUT: Final = Fraction(10, 100)
#: A figure of thousands that ends in zeros may be off by so much of it.
_ZEROS: Final = Fraction(1, 100)
#: "doubled" is said of 1.85 times as of 2.2 times.
_LEAST_OF_MULTIPLE, _MOST_OF_MULTIPLE = 0.92, 1.12


def change_in_percent(old: NumberMention, new: NumberMention) -> float:
    """By how many percent of the old figure the new one is more; negative where it is less."""
    return float((Fraction(new.value) / Fraction(old.value) - 1) * 100)


def share_in_percent(part: NumberMention, whole: NumberMention) -> float:
    """How many percent of the whole the part is."""
    return float(Fraction(part.value) / Fraction(whole.value) * 100)


def fits_change(old: NumberMention, new: NumberMention, rate: NumberMention) -> bool:
    """Whether the figures can differ by the percentage, whichever way it goes."""
    lows, highs = _reach(old), _reach(new)
    ends = [(high / low - 1) * 100 for low in lows for high in highs]
    return _meets(sorted(abs(end) for end in ends), rate)


def fits_share(part: NumberMention, whole: NumberMention, rate: NumberMention) -> bool:
    """Whether the part can be the percentage of the whole."""
    ends = [one / all_ * 100 for one in _reach(part) for all_ in _reach(whole)]
    return _meets(sorted(ends), rate)


def fits_multiple(old: NumberMention, new: NumberMention, factor: float, hedge: str) -> bool:
    """Whether the new figure is about ``factor`` times the old, as the hedge before it allows."""
    times = float(Fraction(new.value) / Fraction(old.value))
    share = times / factor if factor > 1 else factor / times
    if hedge in {"more than", "over", "at least"}:
        return 0.97 <= share < 2
    if hedge in {"nearly", "almost", "not quite", "practically", "virtually", "less than"}:
        return 0.75 <= share <= 1.03
    if hedge:
        return 0.8 <= share <= 1.25
    return _LEAST_OF_MULTIPLE <= share <= _MOST_OF_MULTIPLE


def _reach(mention: NumberMention) -> tuple[Fraction, Fraction]:
    """The least and the most that a figure may be before it was rounded."""
    value, place = Fraction(mention.value), last_written_place(mention)
    spare = place / 2 if place != 1 else Fraction(0)
    if written_zeros(mention) >= 2:
        spare = max(spare, min(Fraction(mention.step) / 2, value * _ZEROS))
    if hedge_sense(mention.hedge) is not None:
        spare = max(spare, value * _ABOUT / 2)
    return max(value - spare, value / 2), value + spare


def _meets(ends: list[Fraction], rate: NumberMention) -> bool:
    value, place = Fraction(rate.value), last_written_place(rate)
    spare = max(place / 2, Fraction(1, 10)) + Fraction(1, 10)
    if "." not in rate.text and value % 5 == 0:
        spare = _TO_TENS if value % 10 == 0 else _TO_FIVES
    if not any(character.isdigit() for character in rate.text):
        spare = max(spare, value * _ABOUT)  # "a third", "half"
    sense = hedge_sense(rate.hedge)
    if sense is not None:
        spare += max(value * _ABOUT, Fraction(1))
    low = value - spare
    high = value + spare
    if sense in {Hedge.AT_LEAST, Hedge.MORE_THAN}:
        high = value * Fraction(5, 4) + spare
    return ends[0] <= high and low <= ends[-1]


def plain(value: float) -> str:
    """A percentage or a figure as a newspaper writes it: whole from ten up, else one decimal."""
    text = (
        f"{value:,.0f}"
        if abs(value) >= 10 and abs(value - round(value)) < 0.05
        else f"{value:,.1f}"
    )
    return text.removesuffix(".0")
