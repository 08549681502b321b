"""Reprints and wire copy count as one source."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest.reading import read_articles
from checker.story.events.sources import _is_reprint, _text, independent_sources
from checker.story.groups import Groups
from checker.types import (
    AnnotatedArticle,
    Article,
    Block,
    BlockKind,
    Dateline,
    Sentence,
    Span,
)
from tests.samples import annotated
from tests.story.utterances.quoting import quoting

SEEDS = Path(__file__).resolve().parents[3] / "seeds"

WIRE = (
    "The old harbour bridge reopened to traffic on Friday after eleven months of repairs. "
    "Engineers replaced forty steel cables and all bearings of the western tower. "
    "The mayor called it a good day for the town and thanked the crews for their work."
)
OWN = (
    "Drivers no longer have to go the long way round the bay. Since Friday cars roll over the "
    "harbour bridge once more. Forty cables are new, and the western tower rests on new bearings."
)
OTHER = (
    "A fire broke out in a bakery in the north of the town late on Saturday. Nobody was hurt. "
    "The cause is not known yet, a police officer told this newspaper on Sunday morning."
)


def sources(*texts: str) -> tuple[int, ...]:
    """The source of each text."""
    return independent_sources([annotated(f"{at}.txt", text) for at, text in enumerate(texts)])


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ((), ()),
        ((WIRE,), (0,)),
        ((WIRE, WIRE), (0, 0)),
        ((WIRE, OWN), (0, 1)),
        ((WIRE, OTHER), (0, 1)),
        ((OTHER, WIRE, OWN, WIRE), (0, 1, 2, 1)),
        ((WIRE, WIRE.upper()), (0, 0)),
        ((WIRE, WIRE.replace(",", " -").replace(".", " .")), (0, 0)),
        ((WIRE, WIRE[: len(WIRE) // 2]), (0, 0)),
        ((WIRE, WIRE + " " + OTHER), (0, 0)),
        ((WIRE, OTHER, WIRE + " " + OTHER), (0, 0, 0)),
        (("", ""), (0, 1)),
        (("Four words are these.", "Four words are these."), (0, 1)),
    ],
)
def test_sources(texts: tuple[str, ...], expected: tuple[int, ...]) -> None:
    assert sources(*texts) == expected


def test_one_quotation_in_common_makes_no_reprint() -> None:
    quotation = '"We are glad that the bridge is open again and that nobody came to harm," he said.'
    assert sources(f"{OWN} {quotation}", f"{OTHER} {quotation}") == (0, 1)


STATEMENT = (
    '"We have worked through eleven long months of wind and ice, and not one of our people came to '
    "harm. I thank every single one of them, their families too, and all who waited so patiently. "
    'This bridge will carry our children and their children for a hundred years," the mayor said.'
)


def quoted(*texts: str) -> tuple[int, ...]:
    """The source of each text, its quotations read."""
    return independent_sources([quoting(f"{at}.txt", text) for at, text in enumerate(texts)])


def test_a_long_statement_that_two_outlets_quote_makes_no_reprint() -> None:
    """More than half of each is the mayor's, the rest their own."""
    assert quoted(f"{OWN} {STATEMENT}", f"{OTHER} {STATEMENT}") == (0, 1)


def test_a_statement_printed_as_it_was_sent_out_is_a_reprint() -> None:
    assert quoted(STATEMENT, f"It is open. {STATEMENT}") == (0, 0)


LONG_WIRE = (
    f"{WIRE} The work had been planned for two years and cost nine million pounds, a third "
    "more than the council had set aside. A second bridge, farther north, is to follow within "
    "the decade. Ferries had carried people over the bay during the works, free of charge and day "
    "and night. Shops in the old harbour say that they lost every second customer in those months."
)


def test_wire_copy_cut_to_a_third_with_words_around_it_is_one_source() -> None:
    cut = f"Cars roll again over the bay. {WIRE} Our readers had their doubts about the price."
    assert sources(LONG_WIRE, cut) == (0, 0)


def test_some_sentences_taken_over_make_no_reprint() -> None:
    taken = WIRE[: WIRE.index(" Engineers")]
    assert sources(LONG_WIRE, f"{OWN} {taken} {OTHER}") == (0, 1)


def by_agency(path: str, agency: str, text: str) -> AnnotatedArticle:
    """An article whose dateline names an agency."""
    opening = f"PORT ({agency}) — "
    words = f"{opening}{text}"
    dateline = Dateline(0, len(opening), agency=Span(6, 6 + len(agency)))
    told = annotated(path, words)
    return replace(told, article=replace(told.article, dateline=dateline))


@pytest.mark.parametrize(("agencies", "expected"), [("XY XY", (0, 0)), ("XY ZZ", (0, 1))])
def test_less_in_common_is_enough_where_one_agency_is_named(
    agencies: str, expected: tuple[int, int]
) -> None:
    taken = WIRE[: WIRE.index(" The mayor")]
    texts = LONG_WIRE, f"{OWN} {taken}"
    told = [
        by_agency(f"{at}.txt", agency, text)
        for at, (agency, text) in enumerate(zip(agencies.split(), texts, strict=True))
    ]
    assert independent_sources(told) == expected


@given(
    st.lists(st.sampled_from((WIRE, OWN, OTHER, STATEMENT, LONG_WIRE)), min_size=1, max_size=5),
    st.data(),
)
def test_a_copy_of_an_article_is_no_source_and_parts_no_others(
    texts: list[str], data: st.DataObject
) -> None:
    copy = data.draw(st.integers(0, len(texts) - 1))
    before = sources(*texts)
    after = sources(*texts, texts[copy])
    assert after == (*before, before[copy])


def test_a_few_changed_words_are_still_a_reprint() -> None:
    edited = WIRE.replace("Friday", "Oct. 8").replace("a good day", "a great day")
    assert sources(WIRE, edited) == (0, 0)


def test_captions_and_furniture_do_not_count() -> None:
    """Two articles that share only the outlet's appeal are two sources."""

    def told(path: str, text: str) -> AnnotatedArticle:
        own, appeal = len(text), len(text) + len(WIRE)
        blocks = (Block(BlockKind.PARAGRAPH, 0, own), Block(BlockKind.FURNITURE, own, appeal))
        sentences = tuple(
            Sentence(block.start, block.end, block.kind, at) for at, block in enumerate(blocks)
        )
        return AnnotatedArticle(Article(path, text + WIRE, blocks), sentences)

    assert independent_sources([told("a.txt", OWN), told("b.txt", OTHER)]) == (0, 1)


def test_the_seeds_are_five_sources() -> None:
    articles = [annotated(article.path, article.text) for article in read_articles([SEEDS])]
    assert independent_sources(articles) == (0, 1, 2, 3, 4)


@given(st.lists(st.sampled_from((WIRE, OWN, OTHER, WIRE + " " + OTHER, "")), max_size=6))
def test_numbers_start_at_nought_and_come_in_order(texts: list[str]) -> None:
    found = sources(*texts)
    assert len(found) == len(texts)
    assert list(dict.fromkeys(found)) == list(range(len(set(found))))


@given(st.permutations((WIRE, OWN, OTHER, WIRE[:150])))
def test_the_order_of_the_articles_changes_only_the_numbers(texts: list[str]) -> None:
    found = dict(zip(texts, sources(*texts), strict=True))
    assert found[WIRE] == found[WIRE[:150]]
    assert len({found[WIRE], found[OWN], found[OTHER]}) == 3


def by_all_pairs(articles: Sequence[AnnotatedArticle]) -> tuple[int, ...]:
    """The slow and obvious way."""
    texts = [_text(article) for article in articles]
    groups = Groups(len(articles))
    for left, right in combinations(range(len(articles)), 2):
        if _is_reprint(texts[left], texts[right]):
            groups.join(left, right)
    number = {at: count for count, group in enumerate(groups.sets()) for at in group}
    return tuple(number[at] for at in range(len(articles)))


@given(st.lists(st.lists(st.sampled_from("abc"), max_size=14).map(" ".join), max_size=6))
def test_looking_up_rare_runs_finds_what_comparing_all_pairs_finds(texts: list[str]) -> None:
    articles = [annotated(f"{at}.txt", text) for at, text in enumerate(texts)]
    assert independent_sources(articles) == by_all_pairs(articles)


def test_many_articles_are_compared_at_once() -> None:
    """300 texts apart and 300 copies of one take no time to speak of."""
    own = [" ".join(f"w{at}x{word}" for word in range(300)) for at in range(300)]
    copies = [f"{own[0]} copy{at}" for at in range(300)]
    articles = [annotated(f"{at:04}.txt", text) for at, text in enumerate([*own, *copies])]
    started = time.process_time()
    assert independent_sources(articles) == (*range(300), *[0] * 300)
    assert time.process_time() - started < 5
