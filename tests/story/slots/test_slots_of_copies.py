from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.story.claims.gather import claim_texts, claims_of
from checker.story.copies import copies_of
from checker.story.slots.find import number_slots
from checker.types import AnnotatedArticle, Slot
from tests.story.slots.slot_building import WordCounter, annotated

SENTENCES = (
    "The landslide in Bener killed {} people on Monday.",
    "In Bener {} people died in the landslide.",
    "Rescuers said {} homes were destroyed in Aceh.",
)


def told(path: str, values: Sequence[int]) -> AnnotatedArticle:
    lines = zip(SENTENCES, values, strict=False)
    return annotated(path, [(line.format(n), [str(n)]) for line, n in lines])


def slots_of(articles: Sequence[AnnotatedArticle]) -> tuple[Slot, ...]:
    encoder = WordCounter()
    claims = claims_of(articles)
    vectors = np.asarray(encoder.encode(claim_texts(articles, claims)))
    return number_slots(articles, claims, vectors, encoder)


def without(path: str, slots: Sequence[Slot]) -> tuple[Slot, ...]:
    return tuple(
        replace(slot, fillers=tuple(filler for filler in slot.fillers if filler.path != path))
        for slot in slots
    )


VALUES = st.lists(st.integers(20, 40), min_size=1, max_size=3)


@settings(deadline=None, max_examples=60)
@given(st.lists(VALUES, min_size=2, max_size=4), st.data())
def test_an_article_given_twice_changes_no_slot(
    listed: list[list[int]], data: st.DataObject
) -> None:
    articles = [told(f"{at}.txt", values) for at, values in enumerate(listed)]
    twice = data.draw(st.sampled_from(articles))
    copy = replace(twice, article=replace(twice.article, path="copy.txt"))
    assert without("copy.txt", slots_of([*articles, copy])) == slots_of(articles)


def test_the_fillers_of_a_copy_stand_beside_those_of_its_first() -> None:
    first, other = told("a.txt", [22, 24]), told("b.txt", [25, 26])
    copy = replace(first, article=replace(first.article, path="c.txt"))
    for slot in slots_of([first, other, copy]):
        paths = [filler.path for filler in slot.fillers]
        assert paths == sorted(paths)
        assert paths.count("a.txt") == paths.count("c.txt")


def test_a_text_of_another_day_is_no_copy() -> None:
    first = told("a.txt", [22])
    later = replace(first.article, path="b.txt", published=date(2020, 1, 2))
    other = replace(first, article=later)
    assert copies_of([first, other]) == {"a.txt": (first,), "b.txt": (other,)}
    assert copies_of([first, other], lambda each: each.text) == {"a.txt": (first, other)}
