"""Options that say which articles are drafts, checked against the rest."""

from __future__ import annotations

from dataclasses import replace

import click

from checker.cli.completing import complete_file
from checker.cli.invocation import STDIN, Invocation
from checker.settings import Settings

#: The rule that tells what one source alone has; of drafts, what no source has.
UNSUPPORTED = "single-source"
drafts = click.option(
    "--draft",
    "drafts",
    multiple=True,
    metavar="PATH",
    shell_complete=complete_file,
    help="Report from the side of this article, or of all in this folder, against the other "
    'PATHS. "-" is standard input. Repeatable.',
)

changed_since = click.option(
    "--changed-since",
    metavar="REV",
    help="Report from the side of the articles under PATHS that changed since this revision of "
    "git left their branch, or are new.",
)

unsupported = click.option(
    "--unsupported",
    is_flag=True,
    help="Tell also which numbers, days and quotations of a draft no source has.",
)

stdin_name = click.option(
    "--stdin-name",
    metavar="NAME",
    shell_complete=complete_file,
    help='Path of the article that "-" reads; its suffix names the format.  [default: plain text]',
)


def require_sides(asked: Invocation) -> None:
    """Refuse what leaves open which articles are to be read, and which of them are drafts."""
    problem = _problem(asked)
    if problem:
        raise click.UsageError(problem, click.get_current_context(silent=True))


def with_unsupported(settings: Settings, asked: Invocation) -> Settings:
    """The settings, with the rule that ``--unsupported`` stands for."""
    if not asked.unsupported:
        return settings
    return replace(
        settings, also=settings.also | {UNSUPPORTED}, ignore=settings.ignore - {UNSUPPORTED}
    )


def _problem(asked: Invocation) -> str | None:
    if not asked.paths and not asked.drafts:
        return "Missing argument 'PATHS...'."
    if asked.drafts and asked.changed_since is not None:
        return "--draft and --changed-since both say which articles are the drafts. Give one."
    if asked.unsupported and not asked.drafts and asked.changed_since is None:
        return (
            "--unsupported tells what of a draft no source has: name it with --draft, or give "
            f"--changed-since. Among peers, --also {UNSUPPORTED} tells what one source alone has."
        )
    if (*asked.paths, *asked.drafts).count(STDIN) > 1:
        return '"-" is given twice, and standard input can be read only once.'
    return None
