"""Options that several commands share, and how their values are read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import click

from checker.cli.completing import complete_file, complete_rule
from checker.cli.words import Cores, Day, Share, Word
from checker.settings import NEVER, Settings
from checker.types import Severity

#: What an option decorates: a function, or what another option has made of it.
Decorated = TypeVar("Decorated", bound=Callable[..., object])

_DEFAULTS = Settings()


published = click.option(
    "--published",
    type=Day(),
    metavar="YYYY-MM-DD",
    help="Publication date of the articles that name none themselves; 'on Friday' counts from it.",
)


min_confidence = click.option(
    "--min-confidence",
    type=Share(),
    metavar="NUMBER",
    help=f"Leave out findings less probable than this.  [default: {_DEFAULTS.min_confidence}]",
)


model = click.option(
    "--model",
    metavar="NAME_OR_PATH",
    shell_complete=complete_file,
    help="Compare sentences with this sentence-transformers model instead of the built-in one.",
)


language_model = click.option(
    "--language-model",
    metavar="NAME_OR_PATH",
    shell_complete=complete_file,
    help="Read with this installed spaCy pipeline instead of the built-in one.",
)


cache = click.option(
    "--cache/--no-cache",
    default=None,
    help="Keep vectors of sentences in your own cache folder, so that the next run is quicker.  "
    "[default: cache]",
)


fail_on = click.option(
    "--fail-on",
    type=Word([*(s.label for s in sorted(Severity, reverse=True)), NEVER]),
    help="Exit 1 where a finding is at least this severe.  [default: error]",
)


def _as_rules(
    _context: click.Context, _option: click.Parameter, values: Sequence[str]
) -> frozenset[str] | None:
    """Names of rules, given one by one or with commas, each of which must exist."""
    if not values:
        return None
    from checker.rules.registry import rule

    names = [name.strip() for value in values for name in value.split(",")]
    return frozenset(rule(name).name for name in names if name)


def rule_names(flag: str, purpose: str) -> Callable[[Decorated], Decorated]:
    """An option that takes names of rules and may be given several times."""
    return click.option(
        flag,
        multiple=True,
        metavar="RULE",
        callback=_as_rules,
        shell_complete=complete_rule,
        help=f"{purpose} Repeatable.",
    )


config = click.option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    shell_complete=complete_file,
    help="Read this configuration.  [default: the nearest checker.toml, or pyproject.toml with "
    "[tool.checker], above the first input]",
)


no_config = click.option(
    "--no-config",
    "--isolated",
    is_flag=True,
    help="Read no configuration.",
)


jobs = click.option(
    "--jobs",
    type=Cores(),
    metavar="NUMBER",
    help='Use this many processor cores at most; "auto" or 0 for all there are.  [default: auto]',
)


watch = click.option(
    "--watch",
    is_flag=True,
    help="Stay, and check again whenever an article or the configuration changes.",
)
