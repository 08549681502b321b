"""Magnitudes of earthquakes: "magnitude 7.6", "a 7.6-magnitude quake", "measuring 7.6 and 7.4"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

_FIGURE = r"\d(?:\.\d)?(?![\w,]|\.\d)"
_QUAKE = r"(?:quakes?|earthquakes?|temblors?|tremors?|aftershocks?|foreshocks?)"
_AFTER_WORD = re.compile(
    rf"\b(?:magnitudes?|mag\.?)(?: of| was| at)?(?: an?)?(?: (?:about|at least|estimated|over))? "
    rf"?(?:M\s?)?({_FIGURE})(?:(?: and |, | or |-)(?:magnitude )?({_FIGURE}))?",
    re.I,
)
_BEFORE_WORD = re.compile(
    rf"(?<![\w.,$-])(?:({_FIGURE})(?: and | or |-))?({_FIGURE})(?:[ -]magnitude\b|"
    rf" on the (?:Richter|moment)|[ -](?:strong |powerful |big )?{_QUAKE}\b)",
    re.I,
)
_MEASURING = re.compile(
    rf"\bmeasur(?:ing|ed)(?: at)?(?: a)? (\d\.\d)(?![\w,]|\.\d| ?(?:m|cm|km|mm|feet|inch\w*|"
    rf"met\w+|mile\w*|percent))(?:(?: and |, | or )({_FIGURE}))?",
    re.I,
)
_RICHTER = re.compile(r"\b(\d\.\d) (?:on|by) the Richter", re.I)

#: The strongest earthquake ever measured had 9.5 (Chile, 1960).
STRONGEST = Decimal("9.9")


def find_magnitudes(sentence: str) -> Iterator[tuple[int, int, Decimal]]:
    """Every magnitude of a sentence as (start, end, value), in no order."""
    for pattern in (_AFTER_WORD, _BEFORE_WORD, _MEASURING, _RICHTER):
        for match in pattern.finditer(sentence):
            is_sure = "." in match.group() or pattern is _AFTER_WORD
            for group, figure in enumerate(match.groups(), 1):
                if figure and is_sure and Decimal(figure) <= STRONGEST:
                    yield match.start(group), match.end(group), Decimal(figure)
