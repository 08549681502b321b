from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.config.mistakes import written
from checker.config.toml import inline, toml_of

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
SIMPLE = st.one_of(
    TEXTS, st.booleans(), st.integers(-(2**60), 2**60), st.floats(allow_nan=False, width=32)
)
VALUES = st.recursive(
    SIMPLE,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


@given(TEXTS, VALUES)
def test_what_is_written_is_read_again(name: str, value: object) -> None:
    assert tomllib.loads("\n".join(toml_of(name, value))) == {name: value}


@given(TEXTS, VALUES)
def test_a_note_is_a_comment(name: str, value: object) -> None:
    lines = list(toml_of(name, value, "  # checker.toml:1"))
    assert tomllib.loads("\n".join(lines)) == {name: value}
    assert sum("# checker.toml:1" in line for line in lines) >= 1


@pytest.mark.parametrize(
    ("value", "lines"),
    [
        (["a", "b"], ['key = ["a", "b"]']),
        (True, ["key = true"]),
        ({"Kyiv": ["Kiev"]}, ["", "[key]", 'Kyiv = ["Kiev"]']),
        (
            {"a/**": {"ignore": [], "severity": {"x": "off"}}},
            [
                "",
                "[key]",
                "",
                '[key."a/**"]',
                "ignore = []",
                "",
                '[key."a/**".severity]',
                'x = "off"',
            ],
        ),
        ([{"a": 1}, {"a": 2}], ["", "[[key]]", "a = 1", "", "[[key]]", "a = 2"]),
    ],
)
def test_tables_have_headers_of_their_own(value: object, lines: list[str]) -> None:
    assert list(toml_of("key", value)) == lines


@given(TEXTS)
def test_a_key_is_quoted_where_it_must_be(key: str) -> None:
    assert tomllib.loads(f"{written((key,))} = {inline(1)}") == {key: 1}
