"""The four things a comparison of two values can say, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """How two values relate, from agreement to not knowing."""

    SAME = "same"
    """Equal as far as either side says."""
    COMPATIBLE = "compatible"
    """Different words, but both can be true: one is vaguer, rounded, hedged or shorter."""
    CONFLICT = "conflict"
    """At the precision both sides wrote, they cannot both be true."""
    UNKNOWN = "unknown"
    """They cannot be compared: another kind, another unit, or a value nobody can resolve."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """A verdict and, in words a person can read, why it was reached."""

    verdict: Verdict
    reason: str
