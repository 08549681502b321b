"""Whether the verb beside a date looks back or ahead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.dates.tense import Tense, tense_at

PAST = [
    "The bridge opened [Friday].",
    "The vote, [Friday], was lost.",
    "[Friday] the bridge opened.",
    "He said [Friday] that it will open.",
    "He says it was lost [Friday].",
    "The bridge would have opened [Friday].",
    "The bridge had been expected to open [Friday].",
    "It has not rained since [Friday].",
    "He had left by [Friday].",
    "She won [Friday] and will stay.",
    "The ship sank [Friday].",
    "Talks fell apart [Friday].",
    "He needed to leave [Friday].",
]
FUTURE = [
    "The council said it will vote [Friday].",
    "The bridge is to open [Friday].",
    "The bridge would open [Friday], they said.",
    "The deadline is [Friday].",
    "He was scheduled to leave [Friday].",
    "The talks, set for [Friday], matter.",
    "[Friday] the bridge will open.",
    "They won't meet [Friday].",
    "They won’t meet [Friday].",
    "She's to speak [Friday].",
    "Talks were postponed until [Friday].",
    "Dividends are payable [Friday].",
    "He plans to leave [Friday].",
    "He planned to leave [Friday].",
    "It will be released [Friday].",
    "It will probably be released [Friday].",
    "It shall not be moved [Friday].",
    "It is expected to be opened [Friday].",
    "The term expires [Friday].",
    "He is due in court [Friday].",
    "They vowed to return [Friday].",
]
UNKNOWN = [
    "The bridge opens [Friday].",
    "The vote is [Friday].",
    "A bridge on [Friday].",
    "The red bus on [Friday]",
    "[Friday]",
    "To leave on [Friday] is wise.",
]


def tense(marked: str) -> Tense:
    """The tense at the words in square brackets."""
    start, end = marked.index("["), marked.index("]") - 1
    return tense_at(marked.replace("[", "").replace("]", ""), start, end)


@pytest.mark.parametrize("marked", PAST)
def test_what_was(marked: str) -> None:
    assert tense(marked) is Tense.PAST


@pytest.mark.parametrize("marked", FUTURE)
def test_what_will_be(marked: str) -> None:
    assert tense(marked) is Tense.FUTURE


@pytest.mark.parametrize("marked", UNKNOWN)
def test_what_no_verb_tells(marked: str) -> None:
    assert tense(marked) is Tense.UNKNOWN


def test_a_verb_farther_than_a_clause_tells_nothing() -> None:
    assert tense(f"The bridge opened{' and so on' * 12}, [Friday]") is Tense.UNKNOWN
    assert tense(f"[Friday]{' and so on' * 12} it opened") is Tense.UNKNOWN


@given(st.text(max_size=120), st.data())
def test_any_words_have_a_tense(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert tense_at(text, start, end) in Tense


@given(st.sampled_from(PAST + FUTURE + UNKNOWN))
def test_words_of_the_sentence_before_change_nothing(marked: str) -> None:
    """The date's own sentence is all that is given: blanks around it are no words."""
    assert tense(f"   {marked}   ") is tense(marked)
