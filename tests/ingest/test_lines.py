from hypothesis import given
from hypothesis import strategies as st

from checker.ingest.lines import paragraphs, physical_lines

WRAPPED = """The bridge over the river reopened on Friday after two
years of work that had cost twice what the council had
planned, and the first to cross it was a boy of nine
on a bicycle that he had been given for his birthday.

Nobody from the council came to see the ribbon being cut,
although the mayor had said at the weekend that she would
be there if the weather allowed it and her cold was gone.
"""


def test_each_line_is_a_paragraph_where_lines_end_with_sentences() -> None:
    text = "One sentence here.\nAnother “sentence.”\n\n  A headline without a stop \n"
    assert [line.text for line in paragraphs(text)] == [
        "One sentence here.",
        "Another “sentence.”",
        "A headline without a stop",
    ]


def test_text_wrapped_by_hand_is_joined_up_to_the_empty_line() -> None:
    found = paragraphs(WRAPPED)
    assert len(found) == 2
    assert found[0].text.endswith("for his birthday.")
    assert found[1].text.startswith("Nobody")


def test_all_line_ends_are_line_ends() -> None:
    assert [line.text for line in paragraphs("a.\r\nb.\rc.\nd.")] == ["a.", "b.", "c.", "d."]


def test_reading_may_start_inside_the_text() -> None:
    assert [line.text for line in physical_lines("skip\nread", 5)] == ["read"]


@given(st.text(alphabet="ab. \n\r\t\ufeff", max_size=120))
def test_lines_hold_their_own_words(text: str) -> None:
    for line in paragraphs(text):
        assert text[line.start : line.end] == line.text
        assert line.text == line.text.strip()
