"""What the exit status of a run says."""

from __future__ import annotations

from typing import Final

#: Nothing was found, or nothing as severe as asked for.
CLEAN: Final = 0
#: There are findings at least as severe as ``--fail-on``.
FINDINGS: Final = 1
#: The command was not understood, or an input could not be read.
UNUSABLE: Final = 2
#: A fault of checker itself (EX_SOFTWARE of sysexits.h).
CRASHED: Final = 70
#: Stopped from the keyboard (128 and the number of SIGINT, as shells have it).
INTERRUPTED: Final = 130
