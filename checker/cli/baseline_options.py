"""``--baseline`` and its kin: the file of findings that are known already."""

from __future__ import annotations

from pathlib import Path

import click

from checker.cli.completing import complete_file
from checker.cli.invocation import Invocation

baseline = click.option(
    "--baseline",
    type=click.Path(path_type=Path),
    metavar="FILE",
    shell_complete=complete_file,
    help="Hide the findings that this file knows; --update-baseline writes it.",
)

no_baseline = click.option(
    "--no-baseline",
    is_flag=True,
    help="Show what the configuration's baseline knows too.",
)

update_baseline = click.option(
    "--update-baseline",
    is_flag=True,
    help="Write all that is found to the baseline, so that it is known from now on; show what is "
    "new, and exit 0.",
)


def require_single_run(asked: Invocation) -> None:
    """Refuse to update a baseline for as long as somebody writes."""
    if asked.watch and asked.update_baseline:
        raise click.UsageError(
            "--update-baseline with --watch would hide every finding as soon as it is there. "
            "Leave out one of them."
        )
