"""Which cuts of a quotation are looked for behind a negation."""

from __future__ import annotations

from unittest.mock import Mock

import pytest

from checker.rules import quote_negation
from checker.rules.quote_negation import check
from checker.types import Story
from tests.story.utterances.quoting import told

WHOLE = '"I will not support the bill in the house, and never have done so," said Lois Doe.'
CUT = 'Lois Doe said in the evening that she would "support the bill in the house".'


def repeated(count: int) -> Story:
    """Two articles that quote one sentence with another number each time."""
    lines = [
        f'"We will never close bridge number {number} to the public," said Lois Doe.'
        for number in range(10, 10 + count)
    ]
    return told({"a.txt": "\n\n".join(lines[::2]), "b.txt": "\n\n".join(lines[1::2])})


def test_a_cut_that_loses_its_negation_is_found() -> None:
    (discrepancy,) = check(told({"a.txt": WHOLE, "b.txt": CUT}))
    assert "is quoted without “not”" in discrepancy.message


def test_two_words_may_stand_between_the_negation_and_the_cut() -> None:
    really = WHOLE.replace("not support", "not really support")
    assert len(list(check(told({"a.txt": really, "b.txt": CUT})))) == 1
    now = WHOLE.replace("not support", "not ever again support")
    assert list(check(told({"a.txt": now, "b.txt": CUT}))) == []


def test_quotations_are_not_compared_each_with_each(monkeypatch: pytest.MonkeyPatch) -> None:
    story = repeated(60)
    looked = Mock(return_value=iter(()))
    monkeypatch.setattr(quote_negation, "_lost", looked)
    assert len(story.utterances[0].quotes) == 60
    assert list(check(story)) == []
    assert looked.call_count == 0
