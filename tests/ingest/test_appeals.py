from pathlib import Path

import pytest

from checker.ingest.appeals import appeal_lines, appealing_outlet
from checker.ingest.lines import paragraphs

SEEDS = Path(__file__).parents[2] / "seeds"
TEXT = "The bridge reopened on Friday, the council said."
APPEAL = [
    "A Message from The Daily Bridge:",
    "Dear readers,",
    'We are called a "hostile" paper for our work.',
    "You can support us from $2 a month.",
    "Thank you.",
]


def test_an_appeal_runs_from_its_opening_to_its_last_word() -> None:
    lines = paragraphs("\n".join([TEXT, *APPEAL, TEXT]))
    assert appeal_lines(lines) == {1, 2, 3, 4, 5}


def test_the_appeal_of_a_seed_is_found_whole() -> None:
    lines = paragraphs((SEEDS / "001_5d154ad52f60f342.txt").read_text("utf-8"))
    first = next(n for n, line in enumerate(lines) if line.text.startswith("A Message from"))
    assert appeal_lines(lines) == set(range(first, len(lines)))


def test_words_of_others_in_quotation_marks_do_not_prolong_an_appeal() -> None:
    lines = paragraphs("\n".join([*APPEAL, 'The mayor said "we will support you" on Friday.']))
    assert appeal_lines(lines) == set(range(len(APPEAL)))


@pytest.mark.parametrize(
    "lines",
    [
        [TEXT, "A message from the president:", "The war is over.", TEXT],
        [TEXT, "We support our troops, she said.", TEXT],
        ["Dear readers", "The bridge is open."],
        [TEXT, "Donations can be made at the town hall.", TEXT],
    ],
)
def test_messages_that_ask_for_nothing_are_no_appeal(lines: list[str]) -> None:
    assert appeal_lines(paragraphs("\n".join(lines))) == frozenset()


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("A Message from The Moscow Times:", "The Moscow Times"),
        ("A note from the Editor", "the Editor"),
        ("A message from the past came to light in the attic. It was old.", None),
    ],
)
def test_an_appeal_names_its_outlet(line: str, outlet: str | None) -> None:
    assert appealing_outlet(line) == outlet
