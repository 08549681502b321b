"""``--watch``: check again whenever an article or the configuration changes."""

from __future__ import annotations

from collections.abc import Callable

from checker.cli.checking import check_once
from checker.cli.invocation import STDIN, Invocation
from checker.cli.output import say
from checker.cli.problems import told
from checker.cli.watched import changed, difference, state_of
from checker.errors import CheckerError
from checker.extract.memory import remembering


def check_again(asked: Invocation, once: Callable[[Invocation], int] = check_once) -> int:
    """Check now, and again after every change, until Ctrl-C.

    Models stay loaded, and an article that stays as it is is read once. What cannot be read is
    told and waited for: half an article is no reason to go.

    Raises ``CheckerError`` where there is nothing that could change, or nothing can be watched.
    """
    if STDIN in (*asked.paths, *asked.drafts):
        raise CheckerError(
            "--watch: standard input is read once and does not change. Name files or folders."
        )
    state = state_of(asked)
    with remembering():
        _attempt(asked, once)
        say("Watching for changes; Ctrl-C ends it.")
        while True:
            later = changed(asked, state)
            say(f"--- {difference(state, later)}")
            state = later
            _attempt(asked, once)


def _attempt(asked: Invocation, once: Callable[[Invocation], int]) -> None:
    try:
        once(asked)
    except Exception as error:
        lines = told(error)
        if not lines:  # a fault of ours must not pass for a quiet day
            raise
        for line in lines:
            say(line)
