"""What holds of every format: whatever an article says, no terminal that shows a page obeys it."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from checker.report.extraction import render_extraction
from checker.report.formats import FORMATS, Format
from checker.types import Notice, Passage, Reading, Report
from tests.report.ci.test_github import assert_nothing_active
from tests.report.hostile import HOSTILE, hostile

#: What a terminal, a log or an eye could take for something else than words.
ACTIVE = (
    "\x00\x07\x08\x0b\x1b\x7f\x84\x85\x9b\x9d\u061c\u200b\u202a\u202e\u2028\u2066\u2069\ufeff"
    "a[]:;#1m "
)
each_format = pytest.mark.parametrize("form", FORMATS, ids=lambda known: known.name)


def full(words: str) -> Report:
    """A hostile report with a wording of the house style, drafts and notices of the same words."""
    told = hostile(words)
    (finding,) = told.findings
    readings = (*finding.readings, Reading(words, ()))
    return replace(
        told,
        findings=(replace(finding, readings=readings, support=(*finding.support, 0)),),
        drafts=frozenset({"in/z.txt"}),
        notices=(
            Notice("unused-suppression", words, Passage("in/a.txt", 0, 6)),
            Notice("baseline", words),
        ),
    )


@each_format
@pytest.mark.parametrize("words", HOSTILE)
def test_nothing_on_a_page_is_active(words: str, form: Format) -> None:
    for told in (hostile(words), full(words)):
        page = form.render(told, ".")
        assert_nothing_active(page)
        assert "number-conflict" in page


@each_format
@hypothesis_settings(max_examples=30, deadline=None)
@given(words=st.text(alphabet=ACTIVE, min_size=1, max_size=20))
def test_no_mixture_of_signs_is_active(words: str, form: Format) -> None:
    if words.strip():
        assert_nothing_active(form.render(full(words), "."))


@each_format
@pytest.mark.parametrize(
    "path",
    [
        "in/\x1b[2J.txt",
        "in/\x9b2J.txt",
        "in/\u202etxt.a",
        os.fsdecode(b"in/caf\xe9.txt"),
        "in/a\nb.txt",
    ],
)
def test_the_name_of_no_file_is_active(path: str, form: Format) -> None:
    page = form.render(hostile("words", path=path), ".")
    assert_nothing_active(page)
    page.encode()


@pytest.mark.parametrize("words", HOSTILE)
def test_nothing_in_the_extraction_dump_is_active(words: str) -> None:
    assert_nothing_active(render_extraction(hostile(words).articles))
