"""Calls of ``checker check`` with nothing asked for but what a test says."""

from __future__ import annotations

from typing import Any

from checker.cli.check import check
from checker.cli.invocation import Invocation


def invocation(**asked: Any) -> Invocation:  # noqa: ANN401 - any option may be asked for
    """What the command line makes of one article and no options, and of what is asked."""
    context = check.make_context("check", ["a.txt"])
    return Invocation(**{**context.params, **asked})
