"""The shape that stands for a reading beside its colour, for those who cannot tell colours."""

from __future__ import annotations

#: Shapes that differ without colour, and in the fonts of every system. Readings beyond the sixth,
#: of which a finding hardly has any, take them again.
SHAPES = "●▲■◆★✚"


def shape(reading: int) -> str:
    """The shape of the reading at this place.

    >>> shape(0), shape(7)
    ('●', '▲')
    """
    return SHAPES[reading % len(SHAPES)]


def hue(reading: int) -> int:
    """The number of its colour in the style sheet, from 1.

    >>> hue(0), hue(7)
    (1, 2)
    """
    return reading % len(SHAPES) + 1
