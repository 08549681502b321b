"""The file of a baseline, as it is written, read back, and refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import CheckerError
from checker.policy.baseline import Baseline, Known
from checker.policy.baseline_file import parse_baseline, render_baseline

NAME = Known(
    "name-spelling",
    (("brandvik", "ilsa brandvik"), ("branvik",)),
    "Ilsa Brandvik is spelled “Branvik” in one article",
    "4d8b2031a5079c9e",
)
PAGE = """\
{
  "checker-baseline": 1,
  "articles": 3,
  "findings": [
    {
      "rule": "name-spelling",
      "fingerprint": "4d8b2031a5079c9e",
      "message": "Ilsa Brandvik is spelled “Branvik” in one article",
      "count": 1,
      "readings": [
        ["brandvik", "ilsa brandvik"],
        ["branvik"]
      ]
    }
  ]
}
"""


def test_a_finding_is_a_few_lines_of_json() -> None:
    assert render_baseline(Baseline((NAME,), 3)) == PAGE


def test_an_empty_baseline_is_a_file_too() -> None:
    page = render_baseline(Baseline((), 2))
    assert page == '{\n  "checker-baseline": 1,\n  "articles": 2,\n  "findings": []\n}\n'
    assert parse_baseline("b.json", page.encode()) == Baseline((), 2)


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SIDES = st.lists(st.lists(TEXT, min_size=1, max_size=3).map(tuple), min_size=1, max_size=3)
ENTRIES = st.builds(
    Known, TEXT, SIDES.map(lambda sides: tuple(sorted(sides))), TEXT, TEXT, st.integers(0, 9)
)


@given(st.lists(ENTRIES, max_size=4), st.integers(0, 9))
def test_what_is_written_is_read_back(entries: list[Known], articles: int) -> None:
    """Whatever the articles hold: quotation marks, line breaks, other scripts."""
    baseline = Baseline(tuple(sorted(entries)), articles)
    page = render_baseline(baseline)
    assert parse_baseline("b.json", page.encode()) == baseline
    assert json.loads(page)["checker-baseline"] == 1


def test_the_order_of_a_file_does_not_matter() -> None:
    """Git may merge the entries of two branches in any order."""
    other = Known("date-conflict", (("friday",), ("saturday",)))
    entries = render_baseline(Baseline((NAME, other), 3))
    assert parse_baseline("b.json", entries.encode()) == Baseline((other, NAME), 3)


@pytest.mark.parametrize(
    ("page", "problem"),
    [
        ("", "Expecting value in line 1"),
        ("Flood kills 24\n", "Expecting value in line 1"),
        (PAGE[:-30], "Unterminated string in line 12."),
        (PAGE.replace('  "articles"', '<<<<<<< HEAD\n  "articles"'), "it has marks of a merge"),
        ("[]", 'it has no "checker-baseline"'),
        ('{"version": 1, "findings": []}', 'it has no "checker-baseline"'),
        (PAGE.replace("[\n    {", "7, [\n    {"), "in line 4"),
        (PAGE.replace('"count": 1', '"count": "1"'), "an entry is not as checker writes it"),
        (PAGE.replace('"count": 1', '"count": -1'), "an entry is not as checker writes it"),
        (PAGE.replace('["branvik"]', "[7]"), "an entry is not as checker writes it"),
        (PAGE.replace('["branvik"]', "7"), "an entry is not as checker writes it"),
        (PAGE.replace('"rule"', '"ruler"'), "an entry is not as checker writes it"),
        (PAGE.replace('"articles": 3', '"articles": null'), "an entry is not as checker"),
        ('{"checker-baseline": 1, "articles": 1}', "an entry is not as checker writes it"),
        ('{"checker-baseline": 1, "articles": 1, "findings": {}}', '"findings" is no list'),
        ("[" * 100_000, "nested too deeply"),
        (PAGE.replace('"count": 1', f'"count": 1{"0" * 5_000}'), "a number in it is too long"),
    ],
)
def test_what_is_no_baseline_is_refused_with_what_is_wrong(page: str, problem: str) -> None:
    with pytest.raises(CheckerError) as refused:
        parse_baseline("in/b.json", page.encode())
    message = str(refused.value)
    assert message.startswith("in/b.json: is no baseline of checker: ")
    assert problem in message
    assert message.endswith("or name another file and write it with --update-baseline.")


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(CheckerError, match="is no baseline of checker: it is no UTF-8 text"):
        parse_baseline("b.json", b'{"a": "\xff"}')


def test_a_baseline_of_a_later_version_is_refused() -> None:
    page = PAGE.replace('"checker-baseline": 1', '"checker-baseline": 2')
    with pytest.raises(CheckerError) as refused:
        parse_baseline("b.json", page.encode())
    assert str(refused.value) == (
        "b.json: it is of version 2, and this checker reads 1. Update checker, or write another "
        "file."
    )
