"""What tells the slots of dates apart: how finely they are written, and from when."""

from __future__ import annotations

from checker.story.slots.contexts import Context
from checker.story.slots.values import granularity
from checker.types import DateBasis, DateMention, TimexType

#: The names of the features, in the order of ``date_pair_features``.
DATE_FEATURES = (
    "granularity is the same",
    "both are clock times",
    "both are durations",
    "both are years",
    "both are months",
    "both are days",
    "both are relative",
    "both are weekdays",
    "weekdays differ",
    "days between the publication dates",
    "both written out",
    "both say when somebody spoke",
    "only one says when somebody spoke",
)

#: Articles published more than this many days apart count as far apart, however far.
_FAR = 30


def date_pair_features(left: Context, right: Context) -> list[float]:
    """The features of a pair of dates, in the order of ``DATE_FEATURES``; zeros for numbers."""
    a, b = left.filler.mention, right.filler.mention
    if not (isinstance(a, DateMention) and isinstance(b, DateMention)):
        return [0.0] * len(DATE_FEATURES)
    one, other = granularity(a), granularity(b)
    both = one if one == other else ""
    bases = {a.basis, b.basis}
    weekdays = None not in {a.weekday, b.weekday}
    return [
        float(bool(both)),
        *(float(both == name) for name in ("clock", "duration", "year", "month", "day")),
        float(bases == {DateBasis.RELATIVE}),
        float(weekdays),
        float(weekdays and a.weekday != b.weekday),
        _days_between(left, right),
        float(bases == {DateBasis.WRITTEN} and a.type is not TimexType.DURATION),
        float(left.is_of_speaking and right.is_of_speaking),
        float(left.is_of_speaking != right.is_of_speaking),
    ]


def _days_between(left: Context, right: Context) -> float:
    if left.published is None or right.published is None:
        return 0.0
    return float(min(_FAR, abs((left.published - right.published).days)))
