from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.config.lines import line_of
from checker.config.mistakes import KeyPath

TEXT = """\
# select = []
select = ["a",
  "b = 1",
]
"odd key" = 1
a.b = 2
[ severity ]  # with a note
name-style = "off"

[paths."a/[b]/**"]
ignore = []
[paths."a/[b]/**".severity]
x = "off"
[[suppress]]
fingerprint = "1"
[[ suppress ]]
fingerprint = "2"
broken line = = 3
"""


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("select",), 2),
        (("select", 1), 2),
        (("odd key",), 5),
        (("a",), 6),
        (("a", "b"), 6),
        (("severity",), 7),
        (("severity", "name-style"), 8),
        (("severity", "other"), 7),
        (("paths",), 10),
        (("paths", "a/[b]/**", "ignore", 3), 11),
        (("paths", "a/[b]/**", "severity", "x"), 13),
        (("suppress", 0, "fingerprint"), 15),
        (("suppress", 1), 16),
        (("suppress", 1, "fingerprint"), 17),
        (("nowhere",), None),
        ((), None),
    ],
)
def test_a_key_is_found_on_its_line(path: KeyPath, line: int | None) -> None:
    assert line_of(TEXT, path) == line


@given(st.text(max_size=200), st.text(min_size=1, max_size=5))
def test_no_text_is_too_odd_to_look_through(text: str, key: str) -> None:
    line = line_of(text, (key,))
    assert line is None or 1 <= line <= len(text.splitlines())
