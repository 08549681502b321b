from __future__ import annotations

import tomllib
from dataclasses import fields, replace
from pathlib import Path

import pytest

from checker.cli.choices import choose
from checker.config.configuration import Configuration
from checker.config.find import Found
from checker.config.keys import BY_NAME, KEYS, Key
from checker.config.read import read
from checker.config.template import template, uncommented
from checker.settings import Settings
from tests.cli.invocations import invocation


def configured(text: str) -> Configuration:
    return read(Found(Path("checker.toml"), text, tomllib.loads(text)))


def test_the_template_as_it_is_changes_nothing() -> None:
    assert tomllib.loads(template()) == {}


def test_the_template_in_force_has_every_key_and_no_mistake() -> None:
    text = uncommented(template())
    assert set(tomllib.loads(text)) == set(BY_NAME)
    configured(text)


def test_what_the_template_shows_of_keys_with_a_default_is_the_default() -> None:
    text = "".join(f"{key.name} = {key.default}\n" for key in KEYS if key.default is not None)
    settings = replace(choose(invocation(), configured(text)), folder=None)
    unset = choose(invocation(), Configuration())
    assert settings == unset
    assert (unset.min_confidence, unset.fail_on) == (Settings().min_confidence, Settings().fail_on)


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_the_example_of_a_key_is_right(key: Key) -> None:
    value = getattr(configured(key.shown), key.field)
    assert value is not None
    assert value != getattr(Configuration(), key.field)


def test_each_key_has_its_field() -> None:
    names = [field.name for field in fields(Configuration) if field.name != "file"]
    assert [key.field for key in KEYS] == sorted(names, key=[key.field for key in KEYS].index)
    assert len(names) == len(KEYS)


def test_lines_are_no_wider_than_a_page() -> None:
    assert max(map(len, template().splitlines())) <= 100


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_a_key_stands_below_its_meaning(key: Key) -> None:
    shown = key.shown.splitlines()[0] if key.default is None else f"{key.name} = {key.default}"
    above = template().partition(f"\n#{shown}\n")[0].rpartition("\n\n")[2]
    words = above.replace("\n# ", " ").removeprefix("# ")
    assert words.startswith(" ".join(key.meaning.split()))
