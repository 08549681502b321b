import pytest

from checker.ingest.bylines import author_of, credited_author, is_byline, is_name


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Doe",
        "BY JANE DOE",
        "by Jane Doe and John Roe",
        "By: Jane Doe, The Associated Press",
        "Written by Jane Doe",
        "By Jane Doe, staff writer",
        "By Jane van der Doe | Reuters",
        "Jane Doe (According to Reuters, AFP)",
        "Vu Hoang (Source: Reuters)",
    ],
)
def test_a_line_with_the_author_alone_is_a_byline(line: str) -> None:
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Friday the bridge was open.",
        "By all accounts, Jane Doe is well.",
        "By the mid-1980s it was shut.",
        "by the staff",
        "Jane Doe was there.",
        "Jane Doe (right)",
        "By",
        "",
    ],
)
def test_a_sentence_that_begins_with_by_is_not(line: str) -> None:
    assert not is_byline(line)


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Jane Doe", "Jane Doe"),
        ("WRITTEN BY: JANE DOE", "JANE DOE"),
        ("Jane Doe (according to AP)", "Jane Doe"),
        ("Jane Doe |", "Jane Doe"),
        ("By ", None),
    ],
)
def test_the_author_is_what_stands_behind_by(line: str, author: str | None) -> None:
    assert author_of(line) == author


def test_a_credit_names_who_wrote_with_an_agency() -> None:
    assert credited_author("Vu Hoang (According to Reuters, AFP)") == "Vu Hoang"
    assert credited_author("The bridge (according to the mayor it is new) is open") is None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Jane Doe", True),
        ("Jane de la Doe", False),
        ("Jane van Doe", True),
        ("Reuters", True),
        ("Jane Doe and John Roe", True),
        ("The bridge", False),
        ("jane doe", False),
        ("Ann Bea Cy Dee Eve Fay", False),
    ],
)
def test_a_name_has_up_to_five_capitalised_words(words: str, expected: bool) -> None:
    assert is_name(words) is expected
