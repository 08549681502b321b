"""``checker check``: compare articles and report where they do not agree."""

from __future__ import annotations

from typing import Any

import click

from checker.cli import baseline_options as baselines
from checker.cli import options, sides
from checker.cli.completing import complete_file
from checker.cli.invocation import Invocation
from checker.cli.targets import output, report_format


@click.command()
@click.argument("paths", nargs=-1, metavar="PATHS...", shell_complete=complete_file)
@sides.drafts
@sides.changed_since
@sides.unsupported
@sides.stdin_name
@output
@report_format
@options.fail_on
@options.min_confidence
@options.rule_names("--select", "Run only this rule.")
@options.rule_names("--also", "Run this rule too, though it is off by default.")
@options.rule_names("--ignore", "Do not run this rule.")
@options.model
@options.language_model
@options.cache
@options.published
@baselines.baseline
@baselines.no_baseline
@baselines.update_baseline
@options.jobs
@options.watch
@options.config
@options.no_config
@click.option("-v", "--verbose", is_flag=True, help="Tell on stderr what was read and compared.")
def check(**given: Any) -> int:  # noqa: ANN401 - click hands over every option by name
    """Compare articles on one event and report where they do not agree.

    PATHS are files (.txt, .md) or folders of them, or "-" for standard input. Articles on
    different events may be given together; each event is compared in itself. Exit status: 0 clean,
    1 findings at least as severe as --fail-on, 2 usage or an input that cannot be read.
    """
    asked = Invocation(**given)
    sides.require_sides(asked)
    baselines.require_single_run(asked)
    from checker.cli.checking import check_once

    if asked.watch:
        from checker.cli.watching import check_again

        return check_again(asked)
    return check_once(asked)
