"""Lists of links under a heading, and notes on the author."""

from __future__ import annotations

import pytest

from checker.ingest.asides import aside_lines
from checker.ingest.lines import physical_lines

BODY = "The bridge over the river reopened after two years of work, the council said."


def asides(text: str) -> list[str]:
    lines = tuple(physical_lines(text))
    return [lines[number].text for number in sorted(aside_lines(lines))]


@pytest.mark.parametrize("heading", ["READ MORE:", "Related", "Most popular", "More on this story"])
def test_links_under_a_heading_are_asides(heading: str) -> None:
    text = f"{BODY}\n{heading}\nFerry to close\nIs the bridge safe?\n{BODY}\nA crosshead\n{BODY}"
    assert asides(text) == ["Ferry to close", "Is the bridge safe?"]


@pytest.mark.parametrize(
    "heading", ["Early years", "Read more: Ferry to close", "The related question", "Advertisement"]
)
def test_lines_under_other_lines_are_not(heading: str) -> None:
    assert asides(f"{BODY}\n{heading}\nFerry to close\n{BODY}") == []


def test_a_list_of_links_ends() -> None:
    links = "\n".join(f"Link {number}" for number in range(12))
    assert len(asides(f"{BODY}\nRelated\n{links}")) == 8


@pytest.mark.parametrize(
    "note",
    [
        "— Jane Doe is a columnist of The Daily Bridge.",
        "• Jane Doe is editor emeritus of The Daily Bridge.",
        "Jane Doe is a reporter. Follow her on Twitter: @janedoe",
        "Columnist Jane Doe can be reached at 555-0100 or jane@example.org.",
        "Follow Jane Doe on Twitter @janedoe",
        "— Jane Doe’s address is jane@example.org.",
    ],
)
def test_notes_on_the_author_are_asides_at_the_foot(note: str) -> None:
    assert asides(f"{BODY}\n{BODY}\n{note}\nAdvertisement") == [note]
    later = "\n".join([BODY] * 8)
    assert asides(f"{BODY}\n{note}\n{later}") == []


@pytest.mark.parametrize(
    "line",
    [
        "Jane Doe is the director of the museum.",
        "— She was there when it opened.",
        "The director of the museum was there.",
        "He can be found on the bridge.",
        "It is not known whether a deal can be reached with the council.",
    ],
)
def test_sentences_at_the_foot_are_not(line: str) -> None:
    assert asides(f"{BODY}\n{BODY}\n{line}") == []
