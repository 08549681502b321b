"""Points of the compass that two sentences set before the same words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from checker.compare.directions import bearing
from checker.lexicon.words import STOP_WORDS
from checker.story.oppositions.clauses import Telling
from checker.story.oppositions.find import aligned_tellings
from checker.story.oppositions.sides import Opposition, Side, same_words
from checker.types import Story

#: Words before a point of the compass with which it is the end of a stretch: "as far north as".
_STRETCH = frozenset("far to from and or through".split())
#: Sentences less likely to tell one thing are not compared.
_ALIGNED = 0.4
#: Confidence where the words around are one text, and where only what follows is the same. In 97
#: stories five pairs of directions stand before the same words in aligned sentences; the gold has
#: three of them, and two are ends of a stretch.
_SURE, _LIKELY = 0.75, 0.5
_COPIED_RUN = 4


class _Point(NamedTuple):
    """A point of the compass in a sentence, by the places of its first and last word."""

    telling: Telling
    first: int
    last: int
    degrees: float | str

    @property
    def before(self) -> list[str]:
        """The words before, the nearest first, numbers left out: "26 miles" and "20 miles"."""
        return [form for form in self.telling.forms[: self.first][::-1] if form[0].isalpha()]

    @property
    def ends_stretch(self) -> bool:
        """Whether it is one end of something long: "from north of Sacramento"."""
        return self.telling.forms[: self.first][-1:] in [(word,) for word in _STRETCH]

    @property
    def after(self) -> Sequence[str]:
        """The words that follow."""
        return self.telling.forms[self.last + 1 :]

    def side(self, more: int) -> Side:
        """The point with so many of the words that follow."""
        start = self.telling.words.start
        return Side(self.telling, start + self.first, start + self.last + more, f"{self.degrees}")


def turned(story: Story) -> Iterator[Opposition]:
    """Two points of the compass before the same words: "north" and "south of Santa Rosa"."""
    for left, right, _ in aligned_tellings(story, _ALIGNED):
        mine, theirs = tuple(_points(left)), tuple(_points(right))
        for one, other in product(mine, theirs):
            yield from _opposed(one, other, (mine, theirs))


def _points(telling: Telling) -> Iterator[_Point]:
    """The points of the compass in a sentence, in order."""
    forms, at = telling.forms, 0
    while at < len(forms):
        last = at
        while forms[last + 1 : last + 2] == ("-",) and last + 2 < len(forms):
            last += 2
        degrees = point("".join(forms[at : last + 1]))
        if degrees is not None:
            yield _Point(telling, at, last, degrees)
        at = last + 1


def point(form: str) -> float | str | None:
    """A point of the compass in degrees, or as written where there is no such point.

    >>> point("northern"), point("south-northeast"), point("central")
    (0.0, 'south-northeast', None)
    """
    degrees = bearing(form)
    parts = form.split("-")
    if degrees is None and len(parts) > 1 and all(bearing(part) is not None for part in parts):
        return form
    return degrees


def _opposed(
    one: _Point, other: _Point, points: tuple[Sequence[_Point], Sequence[_Point]]
) -> Iterator[Opposition]:
    mine, theirs = points
    after = same_words(one.after, other.after)
    last = _told(after)
    if last is None or one.degrees == other.degrees or one.ends_stretch or other.ends_stretch:
        return
    if _has(theirs, one, after) or _has(mine, other, after):
        return
    is_copied = len(same_words(one.before, other.before)) + len(after) >= _COPIED_RUN
    yield Opposition(one.side(last + 1), other.side(last + 1), _SURE if is_copied else _LIKELY)


def _told(after: Sequence[str]) -> int | None:
    """Where the words end that tell what the point is of: "of Santa Rosa", "city of Rome"."""
    last = None
    for at, form in enumerate(after):
        if not form.isalpha() or (last is not None and form in STOP_WORDS - {"of"}):
            break
        if form not in STOP_WORDS:
            last = at
    return last


def _has(points: Sequence[_Point], other: _Point, after: Sequence[str]) -> bool:
    """Whether one of the points is the other one before the same words: both are told of."""
    many = len(after)
    return any(
        known.degrees == other.degrees and list(known.after[:many]) == list(after)
        for known in points
    )
