"""The command line: which commands there are, and what every run of one ends with."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from collections.abc import Sequence

import click

from checker.cli.check import check
from checker.cli.completion import completion
from checker.cli.config import config
from checker.cli.exits import CRASHED, INTERRUPTED, UNUSABLE
from checker.cli.extract import extract
from checker.cli.init import init
from checker.cli.output import say
from checker.cli.problems import told
from checker.cli.rules import rules
from checker.cli.version import version


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@version
def cli() -> None:
    """Find where several news articles on one event do not agree.

    Everything runs on this machine; no article leaves it. "checker check FOLDER" is where to
    begin, and "checker COMMAND --help" tells more.
    """


for command in (check, completion, config, extract, init, rules):
    cli.add_command(command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit: 0 clean, 1 findings, 2 usage or unreadable input.

    An interrupted run exits 130, and a fault of checker itself 70 with a traceback, so that
    neither looks like a finding.
    """
    # numpy multiplies on one core unless told otherwise: articles are small, and the other cores
    # encode their sentences. A check of 100 articles took 65 s of the processor on two threads
    # that waited for one another, and 40 on one; five articles 3.7 s, and 2.9.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    # A run makes millions of small values that live as long as it does, and looking through all
    # of them for rings every 700 new ones cost it 6 % (seeds: 2.63 s of the processor, and 2.45).
    gc.set_threshold(200_000, 30, 30)
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status; every error is told on stderr."""
    try:
        status = cli.main(arguments, prog_name="checker", standalone_mode=False)
    except click.Abort:
        say("Interrupted.")
        return INTERRUPTED
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except Exception as error:  # whatever it is, it must not look like a finding
        return _status_of(error)
    return status if isinstance(status, int) else 0


def _status_of(error: Exception) -> int:
    """Tell of an error, and return the exit status that it stands for."""
    if lines := told(error):
        for line in lines:
            say(line)
        return UNUSABLE
    if _was_stopped(error):
        say("Interrupted.")
        return INTERRUPTED
    traceback.print_exception(error)
    return CRASHED


def _was_stopped(error: BaseException | None) -> bool:
    """Whether the keyboard is behind an error: libraries that are loading hide an interruption."""
    while error is not None:
        if isinstance(error, KeyboardInterrupt):
            return True
        error = error.__cause__ or error.__context__
    return False
