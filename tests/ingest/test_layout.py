from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.ingest.layout import lay_out
from checker.ingest.lines import paragraphs
from checker.types import BlockKind

BODY = "The bridge over the river reopened on Friday after two years of work, the council said."


def kinds(text: str, title: str | None = None) -> list[tuple[str, str]]:
    return [
        (block.kind.value, text[block.start : block.end])
        for block in lay_out(paragraphs(text), title)
    ]


def test_address_headline_date_and_text_are_told_apart() -> None:
    text = f"http://example.org/a\nBridge reopens\nMay 2, 2013\n{BODY}\n"
    assert kinds(text) == [
        ("metadata", "http://example.org/a"),
        ("headline", "Bridge reopens"),
        ("metadata", "May 2, 2013"),
        ("paragraph", BODY),
    ]


@pytest.mark.parametrize(
    "first",
    [
        "Bridge reopens after two years",
        "Mayor: 'Bridge will open'",
        "BRIDGE REOPENS",
        "5.1 magnitude quake felt in three valleys",
        "Will the Mayor’s Bridge Hold?",
        "Bridge Opens at Last in Norhaven!",
        "Who is Jane Doe, the mayor who shut the bridge?",
        "Long shut: Can a new mayor open the bridge?",
    ],
)
def test_a_first_line_without_a_full_stop_is_a_headline(first: str) -> None:
    assert kinds(f"{first}\n{BODY}")[0] == ("headline", first)


@pytest.mark.parametrize(
    "first",
    [
        BODY,
        "It was about time, right?",
        '"We are glad," she said.',
        "She was 85.",
        " ".join(["word"] * 40),
    ],
)
def test_a_first_line_that_is_a_sentence_is_no_headline(first: str) -> None:
    assert kinds(f"{first}\n{BODY}")[0][0] == "paragraph"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Will the bridge open?", "May 2, 2013"),
        ("The bridge reopens.", "Published: May 2, 2013"),
        ("Bridge reopens", "By Jane Doe"),
    ],
)
def test_a_line_above_a_date_or_byline_is_a_headline(first: str, second: str) -> None:
    assert kinds(f"{first}\n{second}\n{BODY}")[0] == ("headline", first)


def test_lines_between_headline_and_date_are_the_standfirst() -> None:
    text = f"Bridge reopens\nIt had been shut for two years.\nMay 2, 2013\n{BODY}"
    assert [kind for kind, _ in kinds(text)] == ["headline", "standfirst", "metadata", "paragraph"]


def test_a_crosshead_inside_the_text_stays_text() -> None:
    text = f"Bridge reopens\n{BODY}\nEarly years\n{BODY}"
    assert [kind for kind, _ in kinds(text)] == ["headline", "paragraph", "paragraph", "paragraph"]


def test_the_line_that_repeats_the_title_is_the_headline() -> None:
    assert kinds(f"It opened. \n\n{BODY}", title="It Opened")[0] == ("headline", "It opened.")


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("WASHINGTON (AP) — The house voted.", "WASHINGTON (AP) —"),
        ("WASHINGTON -- The house voted.", "WASHINGTON --"),
        ("ATHENS, Greece - Police said so.", "ATHENS, Greece -"),
        ("KANSAS CITY, Mo. — Leaders met.", "KANSAS CITY, Mo. —"),
        ("Denver (AP) – The top officer spoke.", "Denver (AP) –"),
        ("Mannheim, Germany (Sports Network) - He won.", "Mannheim, Germany (Sports Network) -"),
        ("LONDON, Oct. 8 (Reuters) - “No,” he said.", "LONDON, Oct. 8 (Reuters) -"),
    ],
)
def test_a_dateline_is_a_block_of_its_own(line: str, dateline: str) -> None:
    found = kinds(f"{line}\n{BODY}")
    assert found[:2] == [("dateline", dateline), ("paragraph", line[len(dateline) + 1 :])]


@pytest.mark.parametrize(
    "line",
    [
        "UPDATE: The bridge is open.",
        "VIDEO -- The bridge is open.",
        "Harlow – 13, Portsea – 10 was the score.",
        "Sunday, she became the first mayor -- One of six.",
        "The mayor -- Jane Doe -- was there.",
        "US - Russia talks went on.",
    ],
)
def test_other_dashes_make_no_dateline(line: str) -> None:
    assert "dateline" not in [kind for kind, _ in kinds(f"{BODY}\n{line}")]


def test_a_date_before_the_first_sentence_is_metadata() -> None:
    text = f" date 2025-10-08 {BODY}"
    assert kinds(text) == [("metadata", "date 2025-10-08"), ("paragraph", BODY)]


def test_a_sentence_that_begins_with_a_date_is_text() -> None:
    assert kinds("2025-10-08 was the day it opened.")[0][0] == "paragraph"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Share this", BlockKind.FURNITURE),
        ("![]() |", BlockKind.FURNITURE),
        ("![The bridge at night](b.jpg)", BlockKind.CAPTION),
        ("The bridge at night. Photo: Jane Doe/AFP", BlockKind.CAPTION),
        ("Jane Doe (According to Reuters, AFP)", BlockKind.BYLINE),
        ("By Jane Doe, staff writer", BlockKind.BYLINE),
        ("Jane Doe Oct 08, 2025 · 2 mins read", BlockKind.BYLINE),
        ("Last updated at 22:46 GMT", BlockKind.METADATA),
        ("WASHINGTON, DC, April 28,2009", BlockKind.DATELINE),
        ("https://example.org/news", BlockKind.METADATA),
    ],
)
def test_lines_that_are_not_text_are_named(line: str, kind: BlockKind) -> None:
    found = kinds(f"{BODY}\n{line}\n{BODY}")
    assert found[1] == (kind.value, line)


@pytest.mark.parametrize(
    "line",
    [
        "Correction: December 1, 2010",
        "By all indications, he will stay.",
        "By The Numbers",
        "By Land and Sea",
        "By the mid-1980s the bridge was shut, and a ferry took over.",
        "She shared this with the court.",
        "For more than 20 years it was shut.",
        "Subscribers were told on Monday that prices would rise, the company said.",
        "Copyright law is not the question here.",
        "They painted a clear picture of what happened.",
    ],
)
def test_lines_that_only_look_like_furniture_stay_text(line: str) -> None:
    assert kinds(f"{BODY}\n{line}\n{BODY}")[1] == ("paragraph", line)


def test_a_name_under_a_headline_that_has_it_is_a_caption() -> None:
    text = f"Why Jane Doe is the choice\nJane Doe\nJohn Roe\n{BODY}"
    assert [kind for kind, _ in kinds(text)] == ["headline", "caption", "byline", "paragraph"]


def test_words_of_the_language_under_a_headline_are_no_author() -> None:
    assert kinds(f"Bridge reopens\nEditor’s Note\n{BODY}")[1][0] == "standfirst"


def test_a_line_with_a_dateline_is_neither_headline_nor_standfirst() -> None:
    text = f"Bridge reopens\nWASHINGTON (AP) — The bridge is open, the mayor said\n{BODY}"
    found = [kind for kind, _ in kinds(text)]
    assert found == ["headline", "dateline", "paragraph", "paragraph"]
    assert kinds(f"(CNN) The bridge is open\n{BODY}")[0] == ("dateline", "(CNN)")


def test_links_and_notes_around_the_text_are_furniture() -> None:
    text = f"Bridge reopens\n{BODY}\nRead more:\nFerry to close\n{BODY}\n— Jane Doe is a writer."
    found = [kind for kind, _ in kinds(text)]
    assert found == ["headline", "paragraph", *["furniture"] * 2, "paragraph", "furniture"]


def test_a_title_is_no_furniture_though_it_reads_so() -> None:
    assert kinds(f"Related: the ferry\n{BODY}", title="Related: the ferry")[0][0] == "headline"


@given(st.text(alphabet="aB .,\n\t-—:1/\"'(|![]", max_size=200))
def test_blocks_are_in_order_and_hold_no_white_space_at_their_ends(text: str) -> None:
    blocks = lay_out(paragraphs(text))
    for block in blocks:
        words = text[block.start : block.end]
        assert words
        assert words == words.strip()
    for left, right in pairwise(blocks):
        assert left.end <= right.start


@given(st.text(alphabet="aB .,\n\t-—:1/\"'(|![]", max_size=200))
def test_no_character_is_lost_between_blocks(text: str) -> None:
    covered = {at for block in lay_out(paragraphs(text)) for at in range(block.start, block.end)}
    assert all(at in covered for at, character in enumerate(text) if not character.isspace())
