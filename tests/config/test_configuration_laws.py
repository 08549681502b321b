"""What holds of configurations, whatever they say."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.config.configuration import Configuration
from checker.config.find import Found
from checker.config.keys import BY_NAME
from checker.config.mistakes import ConfigError
from checker.config.read import read
from checker.config.toml import has_header, toml_of
from checker.rules.registry import all_rules

RULES = st.sampled_from([rule.name for rule in all_rules()])
WORDS = st.text(st.characters(categories=["L", "N", "P"]), min_size=1, max_size=8)
LEVELS = st.sampled_from(["error", "warning", "info", "off"])
SHARES = st.floats(0, 1)
SEVERITIES = st.dictionaries(RULES, LEVELS, max_size=3)
#: Unwanted spellings begin with a sign that no preferred one has, so that none is both.
STYLES = st.dictionaries(
    WORDS.map("+{}".format), WORDS.map(lambda word: [f"-{word}-{len(word)}"]), max_size=3
).map(lambda table: {name: [f"{name}{one}" for one in told] for name, told in table.items()})
PATTERNS = st.from_regex(r"[a-z*]{1,6}(/[a-z*]{1,6}){0,2}", fullmatch=True)
TABLES: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "select": st.lists(RULES, max_size=3),
        "also": st.lists(RULES, max_size=3),
        "ignore": st.lists(RULES, max_size=3),
        "fail-on": st.sampled_from(["error", "warning", "info", "never"]),
        "min-confidence": SHARES,
        "model": WORDS,
        "language-model": WORDS,
        "cache": st.booleans(),
        "baseline": WORDS,
        "jobs": st.integers(1, 64),
        "exclude": st.lists(PATTERNS, max_size=3),
        "severity": SEVERITIES,
        "accept": st.fixed_dictionaries({}, optional={"names": st.lists(WORDS, max_size=2)}),
        "style": STYLES,
        "paths": st.dictionaries(
            PATTERNS,
            st.fixed_dictionaries({}, optional={"severity": SEVERITIES, "min-confidence": SHARES}),
            max_size=2,
        ),
        "suppress": st.lists(
            st.fixed_dictionaries(
                {"fingerprint": st.from_regex(r"[0-9a-f]{16}", fullmatch=True)},
                optional={"reason": WORDS},
            ),
            max_size=2,
        ),
    },
)


def configured(table: dict[str, Any], text: str = "") -> Configuration:
    return read(Found(Path("desk/checker.toml"), text, table))


@given(TABLES)
def test_what_is_written_is_read_the_same(table: dict[str, Any]) -> None:
    ordered = sorted(table.items(), key=lambda pair: has_header(pair[1]))
    lines = [line for name, value in ordered for line in toml_of(name, value)]
    again = tomllib.loads("\n".join(lines))
    assert again == table
    assert configured(again) == configured(table)


@given(TABLES)
def test_each_key_is_read_by_itself(table: dict[str, Any]) -> None:
    whole = configured(table)
    for name, value in table.items():
        alone = configured({name: value})
        assert getattr(alone, BY_NAME[name].field) == getattr(whole, BY_NAME[name].field)


@given(TABLES, st.text(st.characters(categories=["Ll"]), min_size=1, max_size=6))
def test_a_key_too_many_is_always_told(table: dict[str, Any], key: str) -> None:
    if key in BY_NAME:
        return
    with pytest.raises(ConfigError) as raised:
        configured({**table, key: 1})
    (told,) = raised.value.lines
    assert ": no such key." in told


@given(st.sampled_from(sorted(BY_NAME)), st.sampled_from([None, 7.5, -1, "", [[]], {"": {"": 0}}]))
def test_a_value_of_another_kind_is_told_and_never_a_fault(name: str, value: object) -> None:
    if value is None:
        return
    with pytest.raises(ConfigError) as raised:
        configured({name: value})
    assert raised.value.lines[0].startswith("desk/checker.toml: ")
