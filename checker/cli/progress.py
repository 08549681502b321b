"""A progress bar on stderr, where somebody is looking at it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

#: The form of ``checker.pipeline.Progress``: what is being done, how much is, how much there is.
Tell = Callable[[str, int, int], None]


@contextmanager
def progress() -> Iterator[Tell | None]:
    """A bar for the run inside; none where stderr is no terminal, so that logs stay clean."""
    if sys.stderr is None or not sys.stderr.isatty():  # the shell may have closed it
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=None)
        yield lambda stage, done, total: bar.update(
            task, description=stage, completed=done, total=total
        )
