"""The year of birth that an article gives with a person's name."""

from __future__ import annotations

import re

from checker.story.roles.said import Said
from checker.types import AnnotatedArticle, EntityMention, Passage

#: "Jane Doe was born on May 3, 1950", "Jane Doe (born 1950)", "Doe, born in Ohio in 1950,".
_BORN = re.compile(
    r"(?:,?\s\(?|,\swho\s|\s)(?:was\s|is\s)?born\b(?P<between>[^.;()\n]{0,40}?)\s"
    r"(?P<year>1[89]\d\d|20\d\d)\b(?!-)"
)
_MONTH_STOP = re.compile(r"\b(Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.")


def birth_said(annotated: AnnotatedArticle, mention: EntityMention) -> Said | None:
    """Read the year of birth behind a name; none where a clause stands between the two."""
    text, end = annotated.text, mention.name.end
    # "born Aug. 3, 1950": the full stop of a month ends no sentence; lengths stay as they are.
    near = _MONTH_STOP.sub(r"\1 ", text[end : end + 90])
    found = _BORN.match(near)
    if found is None:
        return None
    passage = Passage(mention.path, mention.name.start, end + found.end("year"))
    shown = " ".join(text[passage.start : passage.end].split())
    return Said(found["year"], shown, passage, mention.name.text)
