"""The stretches of a quotation that a finding shows."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.story.utterances.passages import joined, passages_of, stretch, value_of
from checker.story.utterances.speeches import Speech, speeches_of
from checker.types import Span
from tests.story.utterances.quoting import quoting

SHORT = 'Jane Doe said on Friday: "We built the old bridge by night." Nobody answered.'
BROKEN = '"We built the bridge," said Jane Doe, "and we shall mend it again."'
SENTENCE = "There were many of them at the time and nobody counted. "
LONG = f'"{SENTENCE * 12}We broke no rules of the service. {SENTENCE * 12}" said Jane Doe.'


def speech(text: str) -> Speech:
    (found,) = speeches_of(quoting("a.txt", text))
    return found


def at(spoken: Speech, words: str) -> tuple[int, int]:
    """The range of the tokens that are these words."""
    keys = [token.key for token in spoken.tokens]
    wanted = words.split()
    start = next(n for n in range(len(keys)) if keys[n : n + len(wanted)] == wanted)
    return start, start + len(wanted)


def shown(text: str, *words: str) -> list[str]:
    """The passages that show some words of the one speech in a text."""
    spoken = speech(text)
    spans = joined(sorted(stretch(spoken, at(spoken, each)) for each in words))
    return [text[passage.start : passage.end] for passage in passages_of(spoken, spans)]


def value(text: str, *words: str) -> str:
    spoken = speech(text)
    return value_of(spoken, [at(spoken, each) for each in words], text)


@pytest.mark.parametrize(
    ("words", "expected"),
    [("old", "old"), ("we", "We"), ("night", "night"), ("old bridge by", "old bridge by")],
)
def test_a_stretch_is_where_its_words_stand(words: str, expected: str) -> None:
    spoken = speech(SHORT)
    span = stretch(spoken, at(spoken, words))
    assert SHORT[span.start : span.end] == expected


@pytest.mark.parametrize(
    ("place", "expected"), [(0, "We"), (3, "the old"), (6, "by night"), (7, "night")]
)
def test_where_words_are_missing_the_words_on_either_side_are_shown(
    place: int, expected: str
) -> None:
    spoken = speech(SHORT)
    span = stretch(spoken, (place, place))
    assert SHORT[span.start : span.end] == expected


def test_words_missing_where_a_quotation_breaks_off_are_shown_on_one_side_of_it() -> None:
    spoken = speech(BROKEN)
    after = at(spoken, "bridge")[1]
    span = stretch(spoken, (after, after))
    assert "said" not in BROKEN[span.start : span.end]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("old",), "the old bridge"),
        (("we",), "We built"),
        (("night",), "by night"),
        (("built", "by"), "We built the … bridge by night"),
        (("old", "bridge"), "the old bridge by"),
        (("we built the old bridge by night",), "We built the old bridge by night"),
    ],
)
def test_a_value_has_a_word_on_either_side(words: tuple[str, ...], expected: str) -> None:
    assert value(SHORT, *words) == expected


def test_a_value_does_not_leave_its_quotation() -> None:
    assert value(BROKEN, "bridge") == "the bridge"
    assert value(BROKEN, "and") == "and we"


def test_a_long_value_is_cut() -> None:
    spoken = speech(LONG)
    whole = value_of(spoken, [(0, len(spoken.tokens))], LONG)
    assert len(whole) <= 160
    assert whole.endswith("…")


def test_a_short_quotation_is_shown_whole_once() -> None:
    assert shown(SHORT, "old", "by") == ['"We built the old bridge by night."']


def test_of_a_speech_in_parts_only_the_parts_in_question_are_shown() -> None:
    assert shown(BROKEN, "built") == ['"We built the bridge,"']
    assert shown(BROKEN, "mend") == ['"and we shall mend it again."']
    assert shown(BROKEN, "built", "mend") == BROKEN.split(" said Jane Doe, ")


def test_a_long_quotation_is_shown_around_its_words() -> None:
    (passage,) = shown(LONG, "no rules of")
    assert "We broke no rules of the service." in passage
    assert len(passage) <= 300
    assert passage == passage.strip()
    assert passage[0].isalpha()


def test_words_far_apart_in_a_long_quotation_are_shown_apart() -> None:
    text = LONG.replace("There were", "Here were", 1)
    first, second = shown(text, "here were", "no rules of")
    assert first.startswith("Here were")
    assert "no rules" in second


SPANS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 9)).map(lambda pair: Span(pair[0], sum(pair))),
    max_size=8,
).map(sorted)


@given(SPANS)
def test_joined_spans_cover_the_same_places_and_do_not_overlap(spans: list[Span]) -> None:
    found = joined(spans)
    assert all(before.end <= after.start for before, after in pairwise(found))
    covered = {place for span in found for place in range(span.start, span.end)}
    assert covered == {place for span in spans for place in range(span.start, span.end)}
    assert joined(found) == found


@given(st.data(), st.sampled_from([SHORT, BROKEN, LONG]))
def test_any_words_are_shown_inside_the_quotations(data: st.DataObject, text: str) -> None:
    spoken = speech(text)
    start = data.draw(st.integers(0, len(spoken.tokens)))
    end = data.draw(st.integers(start, len(spoken.tokens)))
    span = stretch(spoken, (start, end))
    assert spoken.span.contains(span)
    for passage in passages_of(spoken, [span]):
        assert any(quote.span.contains(passage.span) for quote in spoken.quotes)
        assert 0 < passage.end - passage.start <= 600
    assert len(value_of(spoken, [(start, end)], text)) <= 160
