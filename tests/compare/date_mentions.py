"""Builds date mentions by hand, for the tests that compare them."""

from __future__ import annotations

from checker.types import DateBasis, DateMention, TimexType


def mention(
    value: str,
    text: str = "",
    basis: DateBasis = DateBasis.WRITTEN,
    weekday: int | None = None,
    type_: TimexType | None = None,
) -> DateMention:
    kind = type_ or _kind(value)
    words = text or value
    return DateMention(0, len(words), words, kind, value, basis, weekday)


def _kind(value: str) -> TimexType:
    if value.startswith("P") and not value.endswith("_REF"):
        return TimexType.DURATION
    return TimexType.TIME if "T" in value else TimexType.DATE
