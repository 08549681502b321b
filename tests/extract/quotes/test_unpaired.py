from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.quotes.unpaired import unpaired_marks
from checker.types import Article, Block, BlockKind


def article(*paragraphs: str) -> Article:
    """An article of these paragraphs, a blank line between them."""
    blocks, at = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(BlockKind.PARAGRAPH, at, at + len(paragraph)))
        at += len(paragraph) + 2
    return Article("a.txt", "\n\n".join(paragraphs), tuple(blocks))


def lone(*paragraphs: str) -> list[tuple[str, str]]:
    """Whether each lone mark opens, with the words among which its partner would stand."""
    made = article(*paragraphs)
    return [
        ("opens" if mark.opens else "closes", made.text[mark.where.start : mark.where.end])
        for mark in unpaired_marks(made)
    ]


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (["“We stay,” she said."], []),
        (["“We stay, she said."], [("opens", "We stay, she said.")]),
        (["We stay,” she said."], [("closes", "We stay,")]),
        (["“We stay, she said. “We go.”"], [("opens", "We stay, she said. ")]),
        (["“We stay,” she said. We go.”"], [("closes", " she said. We go.")]),
        (['"We stay, she said.', "They went."], [("opens", "We stay, she said.")]),
        (['"We stay.', '"We go," she said.'], []),
        (['"We stay.', 'We go," she said.'], []),
        (["“We stay. We “never” go.", "She has “no” plans.”"], []),
        (["“They said, “Go,” and I went,” she said."], []),
        (["“Go, she said. We stay,” she said. Stay,”"], [("closes", " she said. Stay,")]),
        ([], []),
    ],
)
def test_marks_without_partner(paragraphs: list[str], expected: list[tuple[str, str]]) -> None:
    assert lone(*paragraphs) == expected


def test_marks_in_furniture_are_not_read() -> None:
    made = Article("a.txt", "“Share", (Block(BlockKind.FURNITURE, 0, 6),))
    assert unpaired_marks(made) == ()


@given(st.lists(st.text(alphabet="ab ,.\"“”'", min_size=1, max_size=30), max_size=4))
def test_lone_marks_are_marks_and_come_in_order(paragraphs: list[str]) -> None:
    made = article(*paragraphs)
    found = unpaired_marks(made)
    assert [mark.mark.start for mark in found] == sorted({mark.mark.start for mark in found})
    assert all(made.text[mark.mark.start] in "\"“”'" for mark in found)


@given(st.lists(st.sampled_from(["“We stay,” she said.", "He “left.”", "Nobody came."])))
def test_whole_quotations_have_no_lone_marks(paragraphs: list[str]) -> None:
    assert lone(*paragraphs) == []
