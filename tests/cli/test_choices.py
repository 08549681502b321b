from __future__ import annotations

from pathlib import Path

import pytest

from checker.cli.choices import choose
from checker.config.configuration import Configuration
from checker.settings import PathChoices, Settings, SuppressedFinding
from checker.types import HouseStyle, Preference, Severity
from tests.cli.invocations import invocation

A, B, C = "age-conflict", "contact", "dateline"


@pytest.mark.parametrize(
    ("field", "asked", "configured", "default"),
    [
        ("model", "one", "two", None),
        ("language_model", "one", "two", None),
        ("min_confidence", 0.0, 0.7, Settings().min_confidence),
        ("select", frozenset({A}), frozenset({B}), frozenset()),
        ("also", frozenset({A}), frozenset({B}), frozenset()),
        ("ignore", frozenset({A}), frozenset({B}), frozenset()),
    ],
)
def test_the_command_line_beats_the_configuration_and_that_the_default(
    field: str, asked: object, configured: object, default: object
) -> None:
    file = Configuration(**{field: configured})  # type: ignore[arg-type]  # one field of many types
    call = invocation(**{field: asked})
    assert getattr(choose(call, file), field) == asked
    assert getattr(choose(call, Configuration()), field) == asked
    assert getattr(choose(invocation(), file), field) == configured
    assert getattr(choose(invocation(), Configuration()), field) == default


@pytest.mark.parametrize(
    ("asked", "configured", "least"),
    [
        (None, None, Severity.ERROR),
        (None, "warning", Severity.WARNING),
        (None, "never", None),
        ("info", "never", Severity.INFO),
        ("never", "info", None),
        ("error", "info", Severity.ERROR),
    ],
)
def test_what_makes_a_run_fail_is_chosen_the_same_way(
    asked: str | None, configured: str | None, least: Severity | None
) -> None:
    settings = choose(invocation(fail_on=asked), Configuration(fail_on=configured))
    assert settings.fail_on is least


@pytest.mark.parametrize(
    ("asked", "configured", "is_kept"),
    [(None, None, True), (None, False, False), (True, False, True), (False, True, False)],
)
def test_vectors_are_kept_where_the_first_to_speak_wants_it(
    asked: bool | None, configured: bool | None, is_kept: bool
) -> None:
    settings = choose(invocation(cache=asked), Configuration(cache=configured))
    assert (settings.cache is not None) is is_kept


@pytest.mark.parametrize(
    ("asked", "configured", "ignored"),
    [
        ({}, {"ignore": frozenset({A})}, {A}),
        ({}, {"severity": {A: None}}, {A}),
        ({}, {"ignore": frozenset({A}), "severity": {B: None, C: Severity.INFO}}, {A, B}),
        ({"select": frozenset({A})}, {"ignore": frozenset({A, B})}, {B}),
        ({"also": frozenset({A})}, {"severity": {A: None}}, set()),
        ({"ignore": frozenset({C})}, {"ignore": frozenset({A}), "severity": {B: None}}, {B, C}),
        ({"ignore": frozenset({A}), "select": frozenset({A})}, {}, {A}),
        (
            {"ignore": frozenset({A}), "select": frozenset({A, B})},
            {"severity": {B: None}},
            {A},
        ),
    ],
)
def test_a_rule_named_on_the_command_line_is_ignored_by_the_command_line_only(
    asked: dict[str, object], configured: dict[str, object], ignored: set[str]
) -> None:
    file = Configuration(**configured)  # type: ignore[arg-type]  # one field of many types
    assert choose(invocation(**asked), file).ignore == ignored


def test_what_only_a_file_can_say_is_handed_on() -> None:
    file = Configuration(
        file=Path("desk/checker.toml"),
        exclude=("archive/",),
        severity={A: Severity.INFO, B: None},
        paths=(PathChoices(pattern="a"),),
        accept=HouseStyle(names=frozenset({"Jon Smyth"}), words=frozenset({"2.4 m"})),
        style=HouseStyle((Preference("Kyiv", ("Kiev",)),)),
        suppress=(SuppressedFinding("8ca658755dd3a6e4"),),
    )
    settings = choose(invocation(), file)
    assert settings.severity == {A: Severity.INFO}
    assert settings.style == HouseStyle(
        file.style.preferences, file.accept.names, file.accept.words
    )
    assert (settings.paths, settings.suppress) == (file.paths, file.suppress)
    assert (settings.exclude, settings.folder) == (("archive/",), Path("desk"))
