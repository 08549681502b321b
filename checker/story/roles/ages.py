"""A person's age as it stands beside the name: "Jane Doe, 34," and "34-year-old Jane Doe"."""

from __future__ import annotations

import re

from checker.lexicon.roles import TRADES
from checker.lexicon.tables import demonyms, fold
from checker.lexicon.titles import COURTESY, OFFICES, WIDENERS
from checker.story.roles.said import Said
from checker.types import AnnotatedArticle, EntityMention, Passage

_AFTER = re.compile(
    r"(?:,\s(?:aged?\s)?|\s\((?:aged?\s)?)(?P<age>\d{1,3})\b(?!\s?(?:and|or|to|-)\s?\d)"
)
_BEFORE = re.compile(r"\b(?P<age>\d{1,3})[- ]year[- ]old\s(?P<between>(?:[\w.'’-]{1,20}\s){0,4})$")
_NEAR, _BESIDE = 90, 25
#: Titles with a full stop are shorter than this ("Capt.", "Sgt.").
_SHORTENED = 5
#: Words of a sentence that may tell of another time, at which the person was younger.
_THEN = re.compile(r"\b(?:when|then|at the time|would have been|turned|turns|in (?:19|20)\d\d)\b")


def age_said(annotated: AnnotatedArticle, mention: EntityMention) -> Said | None:
    """Read the age beside a name; none where it may be that of another day or another person."""
    text, name = annotated.text, mention.name
    after = _AFTER.match(text, name.end)
    if name.age is not None and after is not None and int(after["age"]) == name.age:
        return _said(annotated, mention, name.start, after.end("age"), name.age)
    low = max(0, name.start - _NEAR)
    before = _BEFORE.search(text[low : name.start])
    if before is None or not all(map(_is_title, before["between"].split())):
        return None
    start = low + before.start()
    return _said(annotated, mention, start, name.end, int(before["age"]))


def _said(
    annotated: AnnotatedArticle, mention: EntityMention, start: int, end: int, age: int
) -> Said | None:
    text = annotated.text
    # Only what stands near the name: "who was arrested when he ran" far on tells of no age.
    near = text[max(0, start - _BESIDE) : end + _BESIDE]
    shown = " ".join(text[start:end].split())
    passage = Passage(mention.path, start, end)
    return None if _THEN.search(near) else Said(str(age), shown, passage, mention.name.text)


def _is_title(word: str) -> bool:
    """Whether a word leads from an age to its bearer's name, and ends no sentence."""
    key = fold(word).rstrip(".")
    if word.endswith("."):
        return key in COURTESY or (key in OFFICES and len(key) < _SHORTENED)
    known = key in OFFICES or key in TRADES or key in WIDENERS or key in demonyms()
    return known or key.endswith(("man", "woman")) or key in {"boy", "girl", "native"}
