"""``checker check``: compare articles and report where they do not agree."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.cli import options
from checker.cli.exits import CLEAN, FINDINGS
from checker.cli.output import require_target, say, write_report
from checker.cli.progress import progress
from checker.settings import Settings
from checker.types import Report, Severity

if TYPE_CHECKING:
    from checker.report.formats import Format

#: The names of ``checker.report.formats``; a test keeps them equal, help must load quickly.
FORMATS = ("text", "markdown", "json")


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATHS...")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, readable=False),  # a page is only written
    metavar="FILE",
    help="Write the report to FILE; .md, .json or .txt choose the format.",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(FORMATS),
    help="Format of the report.  [default: text, or the suffix of -o]",
)
@options.fail_on
@click.option(
    "--min-confidence",
    type=click.FloatRange(0, 1),
    default=Settings().min_confidence,
    show_default=True,
    help="Leave out findings less probable than this.",
)
@options.rule_names("--select", "Run only this rule.")
@options.rule_names("--also", "Run this rule too, though it is off by default.")
@options.rule_names("--ignore", "Do not run this rule.")
@click.option(
    "--model",
    metavar="NAME_OR_PATH",
    help="Compare sentences with this sentence-transformers model instead of the built-in one.",
)
@options.language_model
@options.cache
@options.published
@click.option("-v", "--verbose", is_flag=True, help="Tell on stderr what was read and compared.")
def check(  # noqa: PLR0913 - a parameter for each option
    *,
    paths: tuple[str, ...],
    output: Path | None,
    format_name: str | None,
    fail_on: Severity | None,
    min_confidence: float,
    select: frozenset[str],
    also: frozenset[str],
    ignore: frozenset[str],
    model: str | None,
    language_model: str | None,
    cache: Path | None,
    published: date | None,
    verbose: bool,
) -> int:
    """Compare articles on one event and report where they do not agree.

    PATHS are files (.txt, .md) or folders of them. Articles on different events may be given
    together; each event is compared in itself. Exit status: 0 clean, 1 findings at least as
    severe as --fail-on, 2 usage or an input that cannot be read.
    """
    if output:
        require_target(output, paths)
    form = _form(format_name, output)
    settings = Settings(
        model=model,
        language_model=language_model,
        cache=cache,
        min_confidence=min_confidence,
        select=select,
        also=also,
        ignore=ignore,
        fail_on=fail_on,
    )
    report = _compare(paths, published, settings)
    folder = output.parent if output else Path()
    write_report(form.render(report, str(folder)), output)
    _talk(report, output, verbose=verbose)
    return _status(report, settings)


def _form(name: str | None, output: Path | None) -> Format:
    """The format asked for by name, by the suffix of the file, or text."""
    from checker.report.formats import format_named, format_of

    if name or not output:
        return format_named(name or FORMATS[0])
    return format_of(output)


def _compare(paths: tuple[str, ...], published: date | None, settings: Settings) -> Report:
    from checker import pipeline

    articles = pipeline.read_articles(paths, published=published)
    if len(articles) == 1:
        say(f"{articles[0].path}: one article alone is checked in itself.")
    with progress() as tell:
        return pipeline.check(articles, settings=settings, progress=tell, warn=say)


def _talk(report: Report, output: Path | None, *, verbose: bool) -> None:
    """Say what came of the run: in one line, or what was done to get there too."""
    from checker.report.counts import counts

    if verbose:
        for annotated in report.articles:
            known = [annotated.article.source, annotated.article.published]
            facts = ", ".join(str(fact) for fact in known if fact) or "no outlet, no date"
            say(f"read {annotated.path} ({facts})")
        say(f"stories: {len(report.stories)}; encoder: {report.encoder}")
        say(f"language model: {report.language_model}")
        say(f"rules: {', '.join(report.rules) or 'none'}")
    where = f"; the report is in {output}" if output else ""
    articles = f"{len(report.articles)} article{'s' if len(report.articles) > 1 else ''}"
    say(f"{counts(report, ', ')} in {articles}{where}")


def _status(report: Report, settings: Settings) -> int:
    least = settings.fail_on
    if least is None or all(finding.severity < least for finding in report.findings):
        return CLEAN
    return FINDINGS
