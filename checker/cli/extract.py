"""``checker extract``: show what is read in each article, before anything is compared."""

from __future__ import annotations

from datetime import date

import click

from checker.cli import options
from checker.cli.completing import complete_file
from checker.cli.output import write_report
from checker.cli.progress import progress


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILES...", shell_complete=complete_file)
@click.option(
    "--format",
    type=click.Choice(["json"]),
    expose_value=False,
    default="json",
    show_default=True,
    help="Format of the dump.",
)
@options.language_model
@options.published
def extract(files: tuple[str, ...], language_model: str | None, published: date | None) -> int:
    """Show the sentences, names, dates, numbers and quotations read in each article.

    FILES are files (.txt, .md) or folders of them. Every mention comes with its place, counted
    in characters from the beginning of the file.
    """
    from checker import pipeline
    from checker.report.extraction import render_extraction

    articles = pipeline.read_articles(files, published=published)
    with progress() as tell:
        annotated = pipeline.annotate_all(articles, tell, language_model=language_model)
    write_report(render_extraction(annotated), None)
    return 0
