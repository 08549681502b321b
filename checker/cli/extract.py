"""``checker extract``: show what is read in each article, before anything is compared."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from checker.cli import options
from checker.cli.completing import complete_file
from checker.cli.output import write_report
from checker.cli.progress import progress
from checker.cli.words import Word


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILES...", shell_complete=complete_file)
@click.option(
    "--format",
    type=Word(["json"]),
    expose_value=False,
    default="json",
    show_default=True,
    help="Format of the dump.",
)
@options.language_model
@options.published
@options.config
@options.no_config
def extract(
    files: tuple[str, ...],
    language_model: str | None,
    published: date | None,
    config: Path | None,
    no_config: bool,
) -> int:
    """Show the sentences, names, dates, numbers and quotations read in each article.

    FILES are files (.txt, .md) or folders of them. Every mention comes with its place, counted
    in characters from the beginning of the file. The configuration says which files are left
    out of folders, and which language model reads.
    """
    from checker import pipeline
    from checker.config.read import configuration_for
    from checker.ingest.reading import find_files
    from checker.report.extraction import render_extraction

    configured = configuration_for(files, file=config, is_isolated=no_config)
    found = find_files(files, configured.exclude or (), configured.folder)
    articles = pipeline.read_articles(found, published=published)
    model = language_model or configured.language_model
    with progress() as tell:
        annotated = pipeline.annotate_all(articles, tell, language_model=model)
    write_report(render_extraction(annotated), None)
    return 0
