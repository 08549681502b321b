"""Which of command line, configuration and default is in force: the one place that decides."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from checker.cli.invocation import Invocation
from checker.config.configuration import Configuration
from checker.settings import NEVER, Settings
from checker.types import Severity

_Value = TypeVar("_Value")

DEFAULTS = Settings()


def choose(asked: Invocation, configured: Configuration) -> Settings:
    """What holds for a run: the command line before the configuration before the default.

    A rule that the command line names with ``--select`` or ``--also`` runs even where the
    configuration ignores it or puts it off.
    """
    return Settings(
        model=asked.model or configured.model,
        language_model=asked.language_model or configured.language_model,
        cache=_cache_folder(first(asked.cache, configured.cache, True)),
        jobs=first(asked.jobs, configured.jobs, 0) or DEFAULTS.jobs,
        min_confidence=first(
            asked.min_confidence, configured.min_confidence, DEFAULTS.min_confidence
        ),
        select=first(asked.select, configured.select, DEFAULTS.select),
        also=first(asked.also, configured.also, DEFAULTS.also),
        ignore=_ignored(asked, configured),
        fail_on=severity_of(first(asked.fail_on, configured.fail_on, _label(DEFAULTS.fail_on))),
        severity={rule: severity for rule, severity in configured.severity.items() if severity},
        paths=configured.paths,
        suppress=configured.suppress,
        style=replace(configured.accept, preferences=configured.style.preferences),
        exclude=configured.exclude or DEFAULTS.exclude,
        folder=configured.folder,
    )


def first(asked: _Value | None, configured: _Value | None, default: _Value) -> _Value:
    """The value of the command line, or else of the configuration, or else the default."""
    if asked is not None:
        return asked
    return configured if configured is not None else default


def severity_of(label: str) -> Severity | None:
    """The severity a word stands for; none for "never"."""
    return None if label == NEVER else Severity[label.upper()]


def _label(severity: Severity | None) -> str:
    return severity.label if severity else NEVER


def _ignored(asked: Invocation, configured: Configuration) -> frozenset[str]:
    """The rules not to run; one that the command line names is ignored by the command line only."""
    off = frozenset(rule for rule, severity in configured.severity.items() if severity is None)
    named = frozenset().union(asked.select or (), asked.also or ())
    if asked.ignore is not None:
        return asked.ignore | (off - named)
    return (first(None, configured.ignore, DEFAULTS.ignore) | off) - named


def _cache_folder(is_wanted: bool) -> Path | None:
    """Where this machine keeps what programs can make again."""
    if not is_wanted:
        return None
    from platformdirs import user_cache_path

    return user_cache_path("checker", appauthor=False)
