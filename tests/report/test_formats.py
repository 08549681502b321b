from __future__ import annotations

from pathlib import PurePath

import pytest

from checker.errors import CheckerError
from checker.report.formats import FORMATS, Format, format_named, format_of
from tests.samples import discrepancy, report, story

TOLD = story({"in/a.txt": "24 people.", "in/b.txt": "22 people."})
REPORT = report([TOLD], ("number-conflict", discrepancy(TOLD, "24 people", "22 people")))


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("report.md", "markdown"),
        ("out/report.markdown", "markdown"),
        ("REPORT.MD", "markdown"),
        ("a.b.json", "json"),
        ("report.html", "html"),
        ("out/report.HTM", "html"),
        ("report.txt", "text"),
        ("report.sarif", "sarif"),
        ("report.sarif.json", "sarif"),
        ("out/Report.SARIF", "sarif"),
        ("results.xml", "junit"),
        ("gl-code-quality-report.json", "gitlab"),
        ("out/gl-code-quality-report.json", "gitlab"),
        ("my-gl-code-quality-report.json", "json"),
    ],
)
def test_a_suffix_stands_for_a_format(path: str, name: str) -> None:
    assert format_of(PurePath(path)).name == name
    assert format_named(name).name == name


@pytest.mark.parametrize(
    "path", ["report.pdf", "report", ".md", ".sarif", ".sarif.", "folder.md/report"]
)
def test_an_unknown_suffix_is_answered_with_all_choices(path: str) -> None:
    with pytest.raises(CheckerError, match="names no format") as caught:
        format_of(PurePath(path))
    for known in FORMATS:
        for suffix in known.suffixes:
            assert suffix in str(caught.value)


def test_an_unknown_format_is_answered_with_all_names() -> None:
    names = r"text, markdown, json, html.*sarif, github, gitlab, junit"
    with pytest.raises(CheckerError, match=names):
        format_named("pdf")


def test_no_two_formats_share_a_suffix_or_a_name() -> None:
    suffixes = [suffix for known in FORMATS for suffix in known.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert len({known.name for known in FORMATS}) == len(FORMATS)


@pytest.mark.parametrize("known", FORMATS, ids=lambda known: known.name)
def test_every_format_tells_the_rule_the_place_and_the_words(known: Format) -> None:
    page = known.render(REPORT, ".")
    for told in ("number-conflict", "in/a.txt", "24 people", "22 people"):
        assert told in page
    assert page.endswith("\n")
