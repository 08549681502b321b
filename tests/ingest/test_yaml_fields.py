"""The fields of front matter, and when what reads them is loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

from checker.errors import ArticleError
from checker.ingest.yaml_fields import read_fields


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("title: The bridge\n", {"title": "The bridge"}),
        ("date: 2025-10-08\n", {"date": "2025-10-08"}),
        ("date: 2025-02-30\n", {"date": "2025-02-30"}),
        ("authors: [Jane Doe, John Roe]\n", {"authors": ["Jane Doe", "John Roe"]}),
        ("- a list\n", None),
        ("words alone\n", None),
        ("", None),
    ],
)
def test_fields_are_read_and_days_are_left_as_they_are_written(
    text: str, fields: dict[object, object] | None
) -> None:
    assert read_fields("a.md", text) == fields


def test_the_line_of_a_mistake_is_counted_from_the_top_of_the_file() -> None:
    with pytest.raises(ArticleError, match=r"cannot be read: .* in line 4\."):
        read_fields("a.md", "title: The bridge\nsource: [Agency\n: ]")


def test_an_article_without_front_matter_is_read_without_loading_yaml() -> None:
    code = (
        "import sys; from checker.ingest.frontmatter import read_front_matter as read; "
        "read('a.txt', 'The bridge is open.'); assert 'yaml' not in sys.modules; "
        "read('a.md', '---\\ntitle: The bridge\\n---\\n'); assert 'yaml' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
