"""What a sentence says of its subjects, read from real parses."""

from __future__ import annotations

import pytest

from checker.story.oppositions.clauses import Telling
from tests.story.oppositions.test_negations import told


def word(sentence: Telling, form: str) -> int:
    """The number of a word in the parse."""
    return sentence.words.start + sentence.forms.index(form)


@pytest.mark.parametrize(
    ("text", "form", "subject"),
    [
        ("The driver was hurt.", "hurt", {"driver"}),
        ("He was hurt.", "hurt", set()),
        ("The driver stopped and waited.", "waited", {"driver"}),
        ("The harbour master wants to leave.", "leave", {"harbour", "master"}),
    ],
)
def test_the_subject_of_a_predicate(text: str, form: str, subject: set[str]) -> None:
    sentence = told(text)
    assert sentence.subject(word(sentence, form)) == subject


@pytest.mark.parametrize(
    ("text", "form", "modal"),
    [
        ("He will leave.", "leave", "will"),
        ("He would leave.", "leave", "will"),
        ("He could leave.", "leave", "can"),
        ("He has left.", "left", None),
    ],
)
def test_how_sure_a_clause_is(text: str, form: str, modal: str | None) -> None:
    sentence = told(text)
    assert sentence.modal(word(sentence, form)) == modal


@pytest.mark.parametrize(
    ("text", "form", "is_predicate"),
    [
        ("He left the mill.", "left", True),
        ("He left the mill.", "mill", False),
        ("The mill is safe.", "safe", True),
        ("There were injuries.", "injuries", True),
        ("He was a teacher.", "teacher", True),
    ],
)
def test_what_a_clause_is_built_on(text: str, form: str, is_predicate: bool) -> None:
    sentence = told(text)
    assert sentence.is_predicate(word(sentence, form)) is is_predicate


@pytest.mark.parametrize(
    ("text", "form", "is_finite", "is_perfect"),
    [
        ("He has left the mill.", "left", True, True),
        ("He had left the mill.", "left", True, False),
        ("He left the mill.", "left", True, False),
        ("He wants to leave the mill.", "leave", False, False),
    ],
)
def test_how_a_clause_stands_in_time(
    text: str, form: str, is_finite: bool, is_perfect: bool
) -> None:
    sentence = told(text)
    at = word(sentence, form)
    assert (sentence.is_finite(at), sentence.is_perfect(at)) == (is_finite, is_perfect)


@pytest.mark.parametrize(
    ("text", "form", "is_supposed"),
    [
        ("If he leaves, the mill will close.", "leaves", True),
        ("Did he leave the mill?", "leave", True),
        ("He asked whether the mill would close.", "close", True),
        ("He left the mill.", "left", False),
    ],
)
def test_conditions_and_questions_assert_nothing(text: str, form: str, is_supposed: bool) -> None:
    sentence = told(text)
    assert sentence.is_supposed(word(sentence, form)) is is_supposed


def test_a_clause_tells_its_words_and_its_subject_and_no_other_clause() -> None:
    sentence = told("The driver stopped at the mill and the guard opened the gate.")
    assert sentence.told(word(sentence, "stopped")) == {"driver", "end", "mill"}


def test_the_names_in_a_clause() -> None:
    sentence = told("She moved to Houston.")
    assert sentence.named(word(sentence, "moved")) == {"houston"}
    assert sentence.named_subject(word(sentence, "moved")) == set()
