"""What holds of utterances and their wordings, whatever is quoted."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checker.compare.verdict import Verdict
from checker.compare.wordings import compare_tokens
from checker.story.utterances.readings import Wordings, read_wordings
from checker.story.utterances.same_words import coverage_of, likeness_of
from checker.story.utterances.speeches import same_speaker, speeches_of
from checker.types import Story
from tests.story.utterances.quoting import quoting, told

#: Sentences, the second of each pair a slip of the first.
SAID = (
    "We have never broken any rules or regulations of the service",
    "We have never broken any rules and regulations of the service",
    "Nobody in the valley saw a flood of this size coming at night",
    "Nobody in the valley saw the flood of this size coming at night",
    "The school needs a new roof before the winter comes to town",
)
SPEAKERS = ("Jane Doe", "Richard Roe", "the spokesman")

QUOTATIONS = st.builds(
    lambda words, speaker, cut: f'"{" ".join(words.split()[cut:])}," said {speaker}.',
    st.sampled_from(SAID),
    st.sampled_from(SPEAKERS),
    st.integers(0, 3),
)
ARTICLES = st.lists(
    st.lists(QUOTATIONS, min_size=1, max_size=3).map("\n".join), min_size=1, max_size=4
)


def story(articles: list[str]) -> Story:
    return told({f"{at}.txt": text for at, text in enumerate(articles)})


def wordings(of: Story) -> list[Wordings]:
    found = (read_wordings(utterance, of) for utterance in of.utterances)
    return [each for each in found if each is not None]


def values(of: Story) -> list[list[str]]:
    """The wordings of each utterance in dispute, without regard to order."""
    return sorted(sorted(r.value for r in each.readings) for each in wordings(of))


@settings(max_examples=40, deadline=None)
@given(ARTICLES)
def test_a_quotation_is_in_one_utterance_at_most(articles: list[str]) -> None:
    found = story(articles)
    mentions = [mention for utterance in found.utterances for mention in utterance.quotes]
    assert len(mentions) == len(set(mentions))
    for utterance in found.utterances:
        assert len(utterance.quotes) > 1


@settings(max_examples=40, deadline=None)
@given(ARTICLES, st.data())
def test_the_names_of_the_files_change_no_group(articles: list[str], data: st.DataObject) -> None:
    def groups(of: list[str]) -> list[list[str]]:
        found = story(of)
        return sorted(sorted(m.quote.text for m in each.quotes) for each in found.utterances)

    assert groups(data.draw(st.permutations(articles))) == groups(articles)


@settings(max_examples=40, deadline=None)
@given(ARTICLES, st.data())
def test_an_article_given_twice_adds_no_wording(articles: list[str], data: st.DataObject) -> None:
    """Of wordings that nobody disputed without it, none is in dispute."""
    copy = data.draw(st.sampled_from(articles))
    before = {value for each in values(story(articles)) for value in each}
    after = {value for each in values(story([*articles, copy])) for value in each}
    assert after == before


#: Two cuts that both say "and" differ from each other only through a third that says "or".
_TWO_CUTS = [
    f'"{SAID[0][14:]}," said Jane Doe.',
    (
        f'"{SAID[0][3:]}," said Jane Doe.\n"{SAID[1][14:]}," said Jane Doe.\n'
        f'"{SAID[1]}," said Richard Roe.'
    ),
]


@settings(max_examples=40, deadline=None)
@given(ARTICLES)
@example(_TWO_CUTS)
def test_readings_differ_and_show_where(articles: list[str]) -> None:
    found = story(articles)
    for each in wordings(found):
        assert len(each.readings) >= 2
        assert 0 <= each.similarity <= 1
        assert len({reading.value for reading in each.readings}) == len(each.readings)
        for reading in each.readings:
            assert reading.passages
            assert list(reading.passages) == sorted(set(reading.passages))
            for mark in reading.marks:
                assert any(
                    place.path == mark.path and place.span.contains(mark.span)
                    for place in reading.passages
                )
        for left, right in combinations(each.readings, 2):
            assert not set(left.passages) & set(right.passages)


@settings(max_examples=60, deadline=None)
@given(QUOTATIONS, QUOTATIONS)
def test_likeness_is_mutual(left: str, right: str) -> None:
    (one,) = speeches_of(quoting("a.txt", left))
    (other,) = speeches_of(quoting("b.txt", right))
    assert likeness_of(one, other) is likeness_of(other, one)
    assert same_speaker(one, other) == same_speaker(other, one)
    wording = compare_tokens(one.tokens, other.tokens)
    assert 0 <= coverage_of(wording, one, other) <= 1
    assert 0 <= wording.similarity <= 1


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(SAID), min_size=2, max_size=4))
def test_wordings_are_in_dispute_where_two_of_them_conflict(said: list[str]) -> None:
    """Comparing all pairs is the slow oracle."""
    articles = [f'"{words}," said Jane Doe.' for words in said]
    speeches = [speeches_of(quoting(f"{n}.txt", text))[0] for n, text in enumerate(articles)]
    conflicts = [
        compare_tokens(left.tokens, right.tokens).comparison.verdict is Verdict.CONFLICT
        and likeness_of(left, right) == 2
        for left, right in combinations(speeches, 2)
    ]
    assert bool(wordings(story(articles))) == any(conflicts)


SPEAKING = [
    ("Jane Doe", "Jane Doe", True),
    ("Jane Doe", "Doe", True),
    ("Jane Doe", "Mayor Doe", True),
    ("Jane Doe", "John Doe", True),  # a surname is all that later paragraphs give
    ("Jane Doe", "Richard Roe", False),
]


@pytest.mark.parametrize(("left", "right", "expected"), SPEAKING)
def test_who_spoke_is_compared_by_surname(left: str, right: str, expected: bool) -> None:
    texts = [f'Jane Doe and John Doe were there. "We left early," said {s}.' for s in (left, right)]
    (one,), (other,) = (speeches_of(quoting("a.txt", text)) for text in texts)
    assert same_speaker(one, other) is expected
