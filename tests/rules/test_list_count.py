"""Which lists a number announces, and how many entries they have."""

from __future__ import annotations

import pytest

from checker.extract.annotate import annotate
from checker.language.load import load_parser
from checker.rules.counted_lists import counted_lists
from checker.rules.list_count import check
from checker.types import AnnotatedArticle, Article, Block, BlockKind, Severity, Story


def annotated(title: str, text: str) -> AnnotatedArticle:
    """An article with a headline over one block of text."""
    whole = f"{title}\n{text}"
    blocks = (
        Block(BlockKind.HEADLINE, 0, len(title)),
        Block(BlockKind.PARAGRAPH, len(title) + 1, len(whole)),
    )
    return annotate(Article("a.txt", whole, blocks), load_parser(None))


LISTS = [
    ("Four things to know", "1. Taxes.\n2. Buses.\n3. Schools.\n", [(4, 3)]),
    ("3 takeaways from the debate", "1) Taxes.\n2) Buses.\n3) Schools.\n", [(3, 3)]),
    ("Three reasons to go", "3. Taxes.\n2. Buses.\n1. Schools.\n", [(3, 3)]),
    ("Three ways to save", "- Walk there.\n- Eat less.\n", [(3, 2)]),
    ("Three ways to save", "• Walk there.\n- Eat less.\n", []),
    ("Three ways to save", "1. Walk there.\n4. Eat less.\n5. Sleep.\n", []),
    ("Ten ways to save", "1. Walk there.\n2. Eat less.\n", []),
    ("Storm hits two towns", "1. Walk there.\n2. Eat less.\n3. Sleep.\n", []),
    ("News", "He gave three reasons: first, the cost; second, the time.", [(3, 2)]),
    ("News", "He had two questions. First, who paid? Second, who knew? Then he left.", [(2, 2)]),
    ("News", "He gave three reasons. The first time was bad, the second worse.", []),
    ("News", "It opens in three cities: London, Paris and Berlin.", [(3, 3)]),
    ("News", "It opens in four cities: London, Paris and Berlin.", [(4, 3)]),
    ("News", "It opens in four cities, London, Paris and Berlin among them.", []),
]


@pytest.mark.parametrize(("title", "text", "counts"), LISTS)
def test_a_list_has_the_entries_a_reader_counts(
    title: str, text: str, counts: list[tuple[int, int]]
) -> None:
    found = list(counted_lists(annotated(title, text)))
    assert [(int(one.number.value), len(one.entries)) for one in found] == counts


def test_the_finding_shows_every_entry() -> None:
    article = annotated("Four things to know", "1. Taxes rise.\n2. Buses.\n3. Schools.\n")
    (discrepancy,) = check(Story((article,), (0,)))
    assert discrepancy.severity is Severity.WARNING
    assert [len(reading.passages) for reading in discrepancy.readings] == [1, 3]
    assert discrepancy.message == "“Four things” stands over a list of 3 entries"
