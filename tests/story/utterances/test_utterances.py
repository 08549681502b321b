from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.embed.load import load_encoder
from checker.ingest.reading import read_articles
from checker.story.utterances.align import align_quotes, connected
from checker.types import AnnotatedArticle
from tests.story.utterances.quoting import ChosenEncoder, quoting, told

SEEDS = Path(__file__).parents[3] / "seeds"


@pytest.fixture(scope="module")
def seeds() -> tuple[AnnotatedArticle, ...]:
    return tuple(quoting(article.path, article.text) for article in read_articles([SEEDS]))


def starts(articles: tuple[AnnotatedArticle, ...]) -> list[set[str]]:
    """For each utterance the seeds that quote it, by number."""
    found = align_quotes(articles, load_encoder())
    return [{Path(mention.path).name[:3] for mention in utterance.quotes} for utterance in found]


def test_the_momentum_of_the_seeds_is_one_utterance(seeds: tuple[AnnotatedArticle, ...]) -> None:
    utterances = [
        utterance
        for utterance in align_quotes(seeds, load_encoder())
        if any(
            "momentum" in mention.quote.text and len(mention.quote.text) > 60
            for mention in utterance.quotes
        )
    ]
    assert len(utterances) == 1
    assert {Path(mention.path).name[:3] for mention in utterances[0].quotes} == {
        "000",
        "001",
        "002",
        "003",  # one word of it: “momentum”
        "004",
    }
    assert utterances[0].speaker == "Sergei Ryabkov"
    assert utterances[0].is_translation


def test_the_escalation_of_the_seeds_is_one_utterance(
    seeds: tuple[AnnotatedArticle, ...],
) -> None:
    assert {"000", "001", "002", "003", "004"} in starts(seeds)


def test_the_order_of_the_articles_changes_no_group(seeds: tuple[AnnotatedArticle, ...]) -> None:
    encoder = load_encoder()
    one = {frozenset(each.quotes) for each in align_quotes(seeds, encoder)}
    other = {frozenset(each.quotes) for each in align_quotes(seeds[::-1], encoder)}
    assert one == other


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            '"We have never seen a flood of this size in the valley," said Jane Doe.',
            'Jane Doe said they had "never seen a flood of such size in the valley."',
        ),
        ('She felt "undeserved negative attention" there.', '"undeserved negative attention"'),
        (
            '"We have never seen a flood of this size in the valley," said Jane Doe.',
            '"We have never seen a flood of this size in the valley," said Richard Roe.',
        ),
    ],
)
def test_quotations_that_agree_on_most_words_are_one_utterance(left: str, right: str) -> None:
    assert len(told({"a.txt": left, "b.txt": right}).utterances) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            '"This is a great day for the town," said Jane Doe.',
            '"This is a great day for the club," said Richard Roe.',
        ),
        (
            '"The bridge will open in spring," said Jane Doe.',
            '"The school needs a new roof," said Jane Doe.',
        ),
        ('"Yes, we can," said Jane Doe.', '"No, we can not do it," said Jane Doe.'),
    ],
)
def test_other_things_said_are_other_utterances(left: str, right: str) -> None:
    assert told({"a.txt": left, "b.txt": right}).utterances == ()


def test_headline_and_text_of_one_article_may_quote_one_utterance() -> None:
    text = (
        "Mayor: 'Nobody saw this flood coming'\nMay 2, 2013\n"
        '"Nobody saw this awful flood coming," said the mayor, Jane Doe.'
    )
    (utterance,) = told({"a.txt": text}).utterances
    assert {mention.path for mention in utterance.quotes} == {"a.txt"}


def test_renderings_are_found_by_vectors() -> None:
    texts = {
        "a.txt": '"Our land stands at the brink of ruin today," said President Carol Papas.',
        "b.txt": '"The nation has come to the edge of an abyss," said President Carol Papas.',
    }
    assert told(texts).utterances == ()
    near = ChosenEncoder({"brink": 0, "abyss": 0})
    assert len(told(texts, near).utterances) == 1


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=12))
def test_groups_hold_every_number_once(pairs: list[tuple[int, int]]) -> None:
    groups = connected(10, pairs)
    assert sorted(number for group in groups for number in group) == list(range(10))
    home = {number: group for group in groups for number in group}
    assert all(home[left] == home[right] for left, right in pairs)
