from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from tests.rules.case_file import load_cases, strip_marks

DAY_DIFFERS = """
day_differs:
  articles:
    wire: "The bridge reopened on [[3 May 2024]]."
    local: {text: "It reopened on [[5 May]].", published: 2024-05-06}
  flags: "5 May / 3 May 2024"
  severity: warning
vaguer:
  articles: {wire: "In May 2024.", local: "In May."}
  flags: nothing
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "date-conflict.yaml"
    path.write_text(text, "utf-8")
    return path


def test_a_case_file_is_read_with_marks_taken_out(tmp_path: Path) -> None:
    day, vaguer = load_cases(written(tmp_path, DAY_DIFFERS))
    assert (day.rule, day.name) == ("date-conflict", "day_differs")
    assert [article.name for article in day.articles] == ["local", "wire"]
    assert day.words == [("local", "5 May"), ("wire", "3 May 2024")]
    assert day.articles[0].published == datetime.date(2024, 5, 6)
    assert day.articles[1].text == "The bridge reopened on 3 May 2024."
    assert day.flags == ("5 May / 3 May 2024",)
    assert day.severity == "warning"
    assert vaguer.is_silence
    assert not day.is_silence


@pytest.mark.parametrize(
    ("marked", "plain", "spans"),
    [
        ("", "", ()),
        ("no mark", "no mark", ()),
        ("[[all]]", "all", ((0, 3),)),
        ("a [[b]] c [[d]]", "a b c d", ((2, 3), (6, 7))),
        ("a [single] bracket", "a [single] bracket", ()),
    ],
)
def test_marks_are_stripped(marked: str, plain: str, spans: tuple[tuple[int, int], ...]) -> None:
    assert strip_marks(marked) == (plain, spans)


@pytest.mark.parametrize("text", ["[[a", "a]]", "[[a [[b]]", "]]a[["])
def test_a_mark_without_its_partner_is_an_error_of_the_case(text: str) -> None:
    with pytest.raises(ValueError, match="without its partner"):
        strip_marks(text)


@pytest.mark.parametrize(
    "text",
    [
        'a: {articles: {x: "[[1]]"}, flags: nothing}',
        'a: {articles: {x: "1"}, flags: "1 / 2"}',
        'a: {articles: {x: "1"}}',
        'a: {articles: {x: "1"}, flags: nothing, flag: "1"}',
        'a: {articles: {x: {words: "1"}}, flags: nothing}',
    ],
)
def test_a_case_that_says_two_things_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises((ValueError, KeyError)):
        load_cases(written(tmp_path, text))


def test_a_case_names_the_other_rules_that_rightly_speak(tmp_path: Path) -> None:
    text = DAY_DIFFERS.replace("  severity", "  others: [number-conflict]\n  severity")
    day, vaguer = load_cases(written(tmp_path, text))
    assert day.others == {"number-conflict"}
    assert vaguer.others == frozenset()
