"""What a story answers about its articles: words, sources, support."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, is_dataclass, replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import checker.types
from checker.types import (
    BlockKind,
    Claim,
    Cue,
    DateBasis,
    DateMention,
    EntityMention,
    Filler,
    IndirectSpeech,
    Mention,
    NameKind,
    NameMention,
    NumberKind,
    NumberMention,
    Passage,
    Quote,
    QuoteForm,
    QuoteMention,
    ReportMention,
    Sentence,
    Severity,
    Span,
    Speaker,
    Story,
    TimexType,
    Utterance,
)
from tests.samples import places, story

TOLD = {
    "local.txt": "The bridge is open. Ann Poe cut the ribbon.",
    "paper.txt": "The bridge is open again. It cost $2 million.",
    "wire.txt": "Open is the bridge. Zoë Poe, 9, was first.",
}


def test_articles_are_found_by_their_paths() -> None:
    told = story(TOLD)
    assert list(told.by_path) == ["local.txt", "paper.txt", "wire.txt"]
    assert told.by_path["wire.txt"].text == TOLD["wire.txt"]


@pytest.mark.parametrize(
    ("passage", "words"),
    [
        (Passage("local.txt", 0, 10), "The bridge"),
        (Passage("paper.txt", 34, 44), "$2 million"),
        (Passage("wire.txt", 20, 27), "Zoë Poe"),
        (Passage("wire.txt", 20, 20), ""),
    ],
)
def test_a_passage_gives_its_words(passage: Passage, words: str) -> None:
    assert story(TOLD).words(passage) == words


def test_a_passage_of_an_article_of_another_story_has_no_words() -> None:
    with pytest.raises(KeyError):
        story(TOLD).words(Passage("other.txt", 0, 1))


@pytest.mark.parametrize(
    ("sources", "words", "support"),
    [
        ((0, 1, 2), "bridge", 3),
        ((0, 0, 1), "bridge", 2),
        ((0, 0, 0), "bridge", 1),
        ((0, 1, 0), "bridge", 2),
        ((0, 1, 2), "Poe", 2),
        ((4, 7, 4), "Poe", 1),
        ((0, 1, 2), "million", 1),
        ((0, 1, 2), "nowhere", 0),
    ],
)
def test_support_counts_sources_and_not_places(
    sources: tuple[int, ...], words: str, support: int
) -> None:
    """A reprint adds no source, and a word said twice by one outlet has that one behind it."""
    told = story(TOLD, sources)
    assert told.support(places(told, words)) == support


def test_an_article_given_twice_in_a_passage_counts_once() -> None:
    told = story(TOLD)
    passage = Passage("local.txt", 0, 3)
    assert told.support((passage, passage, Passage("local.txt", 4, 10))) == 1


def test_every_article_needs_its_source() -> None:
    told = replace(story(TOLD), sources=(0, 1))
    with pytest.raises(ValueError, match="shorter"):
        told.support((Passage("local.txt", 0, 1),))


@given(st.lists(st.sampled_from(sorted(TOLD)), max_size=9), st.permutations(sorted(TOLD)))
def test_support_knows_no_order(paths: list[str], order: list[str]) -> None:
    told = story(TOLD, (0, 1, 1))
    passages = tuple(Passage(path, 0, 1) for path in paths)
    reordered = tuple(sorted(passages, key=lambda passage: order.index(passage.path)))
    assert told.support(passages) == told.support(reordered) <= len(passages)


def test_passages_sort_by_path_and_then_by_place() -> None:
    shuffled = [Passage("b", 0, 1), Passage("a", 5, 6), Passage("a", 5, 5), Passage("a", 0, 9)]
    assert [(p.path, p.start, p.end) for p in sorted(shuffled)] == [
        ("a", 0, 9),
        ("a", 5, 5),
        ("a", 5, 6),
        ("b", 0, 1),
    ]


SENTENCE = Sentence(10, 30, BlockKind.PARAGRAPH, 0)
QUOTE = Quote(12, 20, '"so far"', Span(13, 19), QuoteForm.PARTIAL)
REPORT = IndirectSpeech(30, 38, "it rains")
NAME = NameMention(14, 17, "Poe", NameKind.PERSON)
NUMBER = NumberMention(14, 18, "nine", Decimal(9), NumberKind.COUNT)
DATE = DateMention(14, 18, "2012", TimexType.DATE, "2012", DateBasis.WRITTEN)


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        (Claim("a", SENTENCE).passage, Passage("a", 10, 30)),
        (EntityMention("a", NAME).passage, Passage("a", 14, 17)),
        (QuoteMention("a", QUOTE).passage, Passage("a", 12, 20)),
        (ReportMention("a", REPORT, 0.8).passage, Passage("a", 30, 38)),
        (Filler("a", SENTENCE, NUMBER).passage, Passage("a", 14, 18)),
        (Filler("a", SENTENCE, DATE).passage, Passage("a", 14, 18)),
    ],
)
def test_what_stands_in_an_article_has_its_passage(passage: Passage, expected: Passage) -> None:
    assert passage == expected
    assert passage.span == Span(expected.start, expected.end)


@pytest.mark.parametrize(
    "mention",
    [NAME, NUMBER, DATE, QUOTE, Speaker(1, 4, "she"), Cue(5, 9, "said"), Mention(0, 2, "it")],
)
def test_mentions_know_their_stretch(mention: Mention) -> None:
    assert mention.span == Span(mention.start, mention.end)
    assert len(mention.text) == mention.end - mention.start


@pytest.mark.parametrize(
    ("block", "speaks"), [(BlockKind.PARAGRAPH, True), (BlockKind.CAPTION, False)]
)
def test_a_sentence_speaks_with_its_block(block: BlockKind, speaks: bool) -> None:
    sentence = Sentence(0, 4, block, 0)
    assert sentence.speaks is speaks
    assert sentence.span == Span(0, 4)


def test_what_was_not_written_is_not_assumed() -> None:
    """A bare number has no unit, no hedge and no range; a bare quotation nobody who spoke it."""
    assert (NUMBER.unit, NUMBER.hedge, NUMBER.high, NUMBER.counted) == (None,) * 4
    assert Decimal(1) == NUMBER.step
    assert (QUOTE.speaker, QUOTE.cue, QUOTE.continues) == (None, None, False)
    assert (NAME.person, NAME.title, DATE.weekday) == (None, None, None)


def test_an_utterance_stands_wherever_it_is_quoted_or_reported() -> None:
    said = Utterance(
        (QuoteMention("b", QUOTE), QuoteMention("a", QUOTE)),
        reports=(ReportMention("a", REPORT, 0.8),),
    )
    assert said.passages == (Passage("a", 12, 20), Passage("a", 30, 38), Passage("b", 12, 20))
    assert Utterance(()).passages == ()


def test_a_story_begins_with_its_articles_alone() -> None:
    told = Story((), ())
    assert told.by_path == {}
    assert told.support(()) == 0
    shared = (told.claims, told.clusters, told.entities, told.utterances)
    assert not any((*shared, told.number_slots, told.date_slots))


def test_severities_rank_and_have_their_words() -> None:
    assert Severity.INFO < Severity.WARNING < Severity.ERROR
    assert [severity.label for severity in Severity] == ["info", "warning", "error"]


TYPES = [
    value
    for name in checker.types.__all__
    if is_dataclass(value := getattr(checker.types, name)) and isinstance(value, type)
]


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.__name__)
def test_values_are_frozen_and_hold_nothing_that_changes(kind: type) -> None:
    """Whatever passes from one stage to the next can be shared and compared safely."""
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]  # dataclasses have it
    for field in fields(kind):
        assert not str(field.type).startswith(("list", "dict", "set", "bytearray"))


def test_no_field_of_a_value_can_be_set() -> None:
    with pytest.raises(FrozenInstanceError):
        NAME.text = "Roe"  # type: ignore[misc]  # that it is refused is what is tested


def test_everything_public_is_exported_once() -> None:
    exported = checker.types.__all__
    assert len(exported) == len(set(exported))
    assert len(TYPES) > 20
