"""How an error is told to the person at the keyboard."""

from __future__ import annotations

import os

from checker.errors import CheckerError


def told(error: Exception) -> tuple[str, ...]:
    """The lines for an error that a user can act on; none for a fault of checker itself."""
    if isinstance(error, CheckerError):
        first, *others = error.lines
        return (f"Error: {first}", *others)
    if isinstance(error, OSError) and error.filename is not None:  # a file, not a fault of ours
        reason = (error.strerror or "unusable").lower()
        remedy = "Check the path, and that you may use what it names."
        return (f"Error: {os.fsdecode(error.filename)}: {reason}. {remedy}",)
    if isinstance(error, FileNotFoundError):  # asked of the system itself: where are we?
        return ("Error: the current folder is gone. Change into another one.",)
    return ()
