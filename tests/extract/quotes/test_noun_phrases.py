from __future__ import annotations

import pytest

from checker.extract.quotes.noun_phrases import (
    clause_subject,
    first_subject,
    is_clause_verb,
    subject_after,
    subject_before,
)
from tests.extract.paragraphs import frame, place, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said so.", "The mayor"),
        ("The mayor of Oldtown said so.", "The mayor of Oldtown"),
        ("A spokesman for the Doe campaign said so.", "A spokesman for the Doe campaign"),
        ("Jane Doe also said so.", "Jane Doe"),
        ("Jane Doe has repeatedly said so.", "Jane Doe"),
        ("Jane Doe on Monday said so.", "Jane Doe"),
        ("Jane Doe Monday said so.", "Jane Doe"),
        ("Jane Doe, the mayor, said so.", "Jane Doe"),
        ("Jane Doe, who left early, said so.", "Jane Doe"),
        ("Jane Doe, chairwoman of the board, said so.", "Jane Doe"),
        ("Jane Doe, 42, said so.", "Jane Doe"),
        ("Sen. Jane Doe, D-Ill., said so.", "Sen. Jane Doe"),
        ("Jane Doe (D-Ill.) said so.", "Jane Doe"),
        ("Jane Doe — the mayor — said so.", "Jane Doe"),
        ("Jane Doe and John Roe said so.", "Jane Doe and John Roe"),
        ("He came and she said so.", "she"),
        ("He knew that Doe said so.", "Doe"),
        ("A man who said so left.", "A man"),
        ("After the vote Doe said so.", "Doe"),
        ("In May the mayor said so.", "the mayor"),
        ("On the same day, Jan Poe, head of the board, said so.", "Jan Poe"),
        ('The "Ark" star said so.', 'The "Ark" star'),
    ],
)
def test_the_subject_before_a_verb(text: str, expected: str) -> None:
    made = frame(text)
    assert words(made, subject_before(made, place(made, "said"))) == expected


@pytest.mark.parametrize(
    "text",
    [
        "said so.",
        '"We go now," said so.',
        "He came and said so.",
        "After said so.",
        "— said so.",
        ", said so.",
        ") said so.",
    ],
)
def test_where_no_phrase_stands_before_a_verb_there_is_no_subject(text: str) -> None:
    made = frame(text)
    assert subject_before(made, place(made, "said")) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("said Jane Doe.", "Jane Doe"),
        ("said Jane Doe, the mayor.", "Jane Doe"),
        ("said Jane Doe in a speech.", "Jane Doe"),
        ("said Jane Doe on Monday.", "Jane Doe"),
        ("said the mayor of Oldtown in a speech.", "the mayor of Oldtown"),
        ("said the mayor who left.", "the mayor"),
        ("said he would go.", "he"),
        ("said one voter.", "one voter"),
        ("said a Wednesday editorial.", "a Wednesday editorial"),
        ("said Jane Doe and John Roe.", "Jane Doe and John Roe"),
        ("said Jane Doe has left.", "Jane Doe"),
    ],
)
def test_the_subject_after_a_verb(text: str, expected: str) -> None:
    made = frame(text)
    assert words(made, subject_after(made, 0)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "said in a speech.",
        "said there's no way.",
        "said that he left.",
        "said was.",
        "said",
        "said,",
    ],
)
def test_where_no_phrase_stands_after_a_verb_there_is_no_subject(text: str) -> None:
    made = frame(text)
    assert subject_after(made, 0) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor came late.", "The mayor"),
        ("Doe was late.", "Doe"),
        ("In a speech on Monday, Doe was late.", "Doe"),
        ("Speaking on Monday, Doe was late.", "Doe"),
        ("But Doe was late.", "Doe"),
        ("Unfortunately, Doe was late.", "Doe"),
        ("However, the mayor was late.", "the mayor"),
        ("When it rained, Doe was late.", "Doe"),
        ("When it rained he was late.", "he"),
        ('"We go," Doe was told.', "Doe"),
    ],
)
def test_the_subject_with_which_a_sentence_begins(text: str, expected: str) -> None:
    made = frame(text)
    assert words(made, first_subject(made)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It ended, and Doe has changed her tone, X it so.", "Doe"),
        ("Doe was late and X it so.", "Doe"),
        ("The bridge was shut because he was late, X it so.", "he"),
        ("Doe, which is odd, was late, X it so.", "Doe"),
        ("The bridge was shut, X it so.", "The bridge"),
    ],
)
def test_the_subject_of_the_clause_is_somebody_where_it_can_be(text: str, expected: str) -> None:
    made = frame(text)
    assert words(made, clause_subject(made, place(made, "X"))) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("was", True),
        ("said", True),
        ("called", True),
        ("knows", True),
        ("mayor", False),
        ("Will", False),
    ],
)
def test_verbs_at_which_a_phrase_ends(word: str, expected: bool) -> None:
    assert is_clause_verb(frame(f"{word} x").tokens[0]) is expected


def test_an_endless_row_of_words_gives_a_phrase_of_bounded_length() -> None:
    made = frame("Aa " * 500 + "said so.")
    phrase = subject_before(made, place(made, "said"))
    assert phrase is not None
    assert phrase[1] - phrase[0] < 20
