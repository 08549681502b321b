"""Lines, columns and blocks of an article."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest.reading import read_articles
from checker.types import SPEAKING, Article, Block, BlockKind, Span

SEEDS = Path(__file__).parents[2] / "seeds"


def article(text: str) -> Article:
    return Article("a.txt", text, ())


@pytest.mark.parametrize(
    ("text", "offset", "place"),
    [
        ("The bridge is open.", 0, (1, 1)),
        ("The bridge is open.", 4, (1, 5)),
        ("The bridge is open.", 19, (1, 20)),
        ("One.\nTwo.", 4, (1, 5)),
        ("One.\nTwo.", 5, (2, 1)),
        ("One.\nTwo.", 8, (2, 4)),
        ("One.\n\nTwo.", 5, (2, 1)),
        ("One.\n\nTwo.", 6, (3, 1)),
        ("\nOne.", 1, (2, 1)),
        ("One.\n", 5, (2, 1)),
        ("One.\r\nTwo.", 6, (2, 1)),
        ("", 0, (1, 1)),
    ],
)
def test_an_offset_has_its_line_and_column(text: str, offset: int, place: tuple[int, int]) -> None:
    assert article(text).position(offset) == place


@pytest.mark.parametrize(
    ("text", "word", "place"),
    [
        ("Zoë was there.\nŁódź was not.", "not", (2, 10)),
        ("\U0001f6a8 Breaking\nThe \U0001f6a8 rang.", "rang", (2, 7)),
        ("Привет, мир.\nПока.", "Пока", (2, 1)),
        ("e\u0301t\u0301\nfin", "fin", (2, 1)),
    ],
)
def test_columns_count_code_points(text: str, word: str, place: tuple[int, int]) -> None:
    """Neither bytes nor UTF-16 units: what Python's own indexing counts."""
    assert article(text).position(text.index(word)) == place


@pytest.mark.parametrize("mark", ["\u2028", "\u2029", "\x0b", "\x0c", "\x85", "\r"])
def test_only_a_line_feed_begins_a_line(mark: str) -> None:
    """Editors and ``grep -n`` count line feeds; ``str.splitlines`` would count these too."""
    assert article(f"One.{mark}Two.").position(5) == (1, 6)


@given(st.text(alphabet="ab\n\r é\U0001f6a8", max_size=60), st.data())
def test_line_and_column_lead_back_to_the_offset(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    line, column = article(text).position(offset)
    lines = text.split("\n")
    assert sum(len(before) + 1 for before in lines[: line - 1]) + column - 1 == offset
    assert 1 <= column <= len(lines[line - 1]) + 1


@given(st.text(alphabet="ab\n", max_size=60))
def test_places_rise_with_offsets(text: str) -> None:
    places = [article(text).position(offset) for offset in range(len(text) + 1)]
    assert places == sorted(set(places))


def test_line_starts_belong_to_the_text_and_not_to_the_object() -> None:
    one = article("One.\nTwo.")
    assert one.line_starts == (0, 5)
    assert replace(one, text="One, two.").line_starts == (0,)


@pytest.mark.parametrize(
    ("kind", "speaks"),
    [
        (BlockKind.HEADLINE, True),
        (BlockKind.STANDFIRST, True),
        (BlockKind.PARAGRAPH, True),
        (BlockKind.BYLINE, False),
        (BlockKind.DATELINE, False),
        (BlockKind.CAPTION, False),
        (BlockKind.METADATA, False),
        (BlockKind.FURNITURE, False),
    ],
)
def test_headlines_and_paragraphs_speak(kind: BlockKind, speaks: bool) -> None:
    assert Block(kind, 0, 1).speaks is speaks
    assert (kind in SPEAKING) is speaks


def test_every_kind_of_block_is_told_above() -> None:
    assert len(BlockKind) == 8


def test_a_block_knows_its_stretch() -> None:
    assert Block(BlockKind.PARAGRAPH, 3, 9).span == Span(3, 9)


@pytest.mark.parametrize("read", read_articles([SEEDS]), ids=lambda read: Path(read.path).stem)
def test_blocks_of_the_seeds_are_in_order_apart_and_without_white_space(read: Article) -> None:
    end = 0
    for block in read.blocks:
        assert end <= block.start < block.end <= len(read.text)
        words = read.text[block.start : block.end]
        assert words == words.strip()
        end = block.end


@pytest.mark.parametrize("read", read_articles([SEEDS]), ids=lambda read: Path(read.path).stem)
def test_a_place_in_a_seed_is_where_an_editor_finds_it(read: Article) -> None:
    lines = read.text.split("\n")
    for block in read.blocks:
        line, column = read.position(block.start)
        first = read.text[block.start : block.end].split("\n")[0]
        assert lines[line - 1][column - 1 :].startswith(first)


def test_the_parts_of_an_article_are_at_hand() -> None:
    kinds = [*BlockKind, BlockKind.HEADLINE]
    blocks = tuple(Block(kind, at, at + 1) for at, kind in enumerate(kinds))
    whole = replace(article("abcdefghi"), blocks=blocks)
    assert whole.headline == blocks[0]
    parts = [
        *whole.standfirsts,
        *whole.bylines,
        *whole.paragraphs,
        *whole.captions,
        *whole.furniture,
    ]
    assert [part.kind.value for part in parts] == [
        "standfirst",
        "byline",
        "paragraph",
        "caption",
        "furniture",
    ]
    assert article("abc").headline is None
    assert replace(article("a \n b"), blocks=()).words(Block(BlockKind.PARAGRAPH, 0, 5)) == "a b"
