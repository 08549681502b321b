from __future__ import annotations

from dataclasses import replace

import pytest

from checker.report.hidden import hidden
from tests.samples import report, story

NOTHING = report([story({"a.txt": "The flood."})])


@pytest.mark.parametrize(
    ("suppressed", "listed", "known", "expected"),
    [
        (0, 0, 0, ""),
        (1, 0, 0, "1 finding hidden by a comment"),
        (2, 0, 0, "2 findings hidden by comments"),
        (1, 1, 0, "1 finding hidden by the configuration"),
        (0, 0, 3, "3 findings hidden by the baseline"),
        (1, 0, 2, "3 findings hidden: 2 by the baseline, 1 by a comment"),
        (3, 1, 0, "3 findings hidden: 2 by comments, 1 by the configuration"),
        (2, 1, 4, "6 findings hidden: 4 by the baseline, 1 by a comment, 1 by the configuration"),
    ],
)
def test_what_is_hidden_is_told_with_what_hides_it(
    suppressed: int, listed: int, known: int, expected: str
) -> None:
    told = replace(NOTHING, suppressed=suppressed, listed=listed, known=known)
    assert hidden(told) == expected
