"""Which indirect speech tells of which utterance, and which tells what others report."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.embed.load import load_encoder
from checker.story.utterances.accounts import SAME_ACCOUNT, account_of, candidates, scored
from checker.story.utterances.voices import Voice
from checker.types import Passage, Utterance
from tests.story.utterances.quoting import told


def utterances(*texts: str) -> tuple[Utterance, ...]:
    articles = {f"{number}.txt": text for number, text in enumerate(texts)}
    return told(articles, load_encoder()).utterances


def places(found: Utterance) -> list[str]:
    return sorted({passage.path[0] for passage in found.passages})


TOLD = [
    # Another article reports what one quotes.
    (
        '"The bridge was closed on Monday because of rust," said the engineer, Jane Doe.',
        "Jane Doe said that rust had closed the bridge on Monday.",
    ),
    # A few quoted words within a report.
    (
        '"The fire is definitely suspicious and may be arson," said Chief Ann Poe.',
        'Chief Ann Poe said that the fire is "suspicious" and may be arson.',
    ),
    # The same few quoted words within two reports.
    (
        'Jane Doe said that she had "sort of made up her mind" on sending the boats to Port Roe.',
        'Jane Doe said that she had "sort of made up her mind" about the boats for Port Roe.',
    ),
    # Nobody quotes it, two articles report it, of two people.
    (
        "Officer Jane Doe said Roe was on probation for a previous drunken driving arrest.",
        "Roe was on probation for a previous drunken driving arrest, Officer Ann Poe said.",
    ),
    # By two bodies.
    (
        "The Harbor Press reported that the quake began only one mile below ground.",
        "The Geological Survey says that the quake began only one mile below ground level.",
    ),
]


@pytest.mark.parametrize(("left", "right"), TOLD)
def test_a_report_joins_what_others_quote_or_report(left: str, right: str) -> None:
    (found,) = utterances(left, right)
    assert places(found) == ["0", "1"]
    assert found.reports
    assert all(SAME_ACCOUNT <= report.score <= 1 for report in found.reports)


APART = [
    (
        '"The bridge was closed on Monday because of rust," said the engineer, Jane Doe.',
        "Jane Doe said that the school needs a new roof before winter.",
    ),
    # Each official speaks for himself.
    (
        "Officer Jane Doe said she did not know who called the town.",
        "Mayor Ann Poe said he did not know why the gate was open.",
    ),
    (
        "Jane Doe said the team had offered the player a contract.",
        "Richard Roe said the museum had offered visitors a refund.",
    ),
    ("Jane Doe said so.", "Richard Roe said so."),
]


@pytest.mark.parametrize(("left", "right"), APART)
def test_other_reports_stay_apart(left: str, right: str) -> None:
    assert utterances(left, right) == ()


def test_a_report_never_joins_two_utterances() -> None:
    bridge = '"The bridge was closed on Monday because of rust," said Jane Doe.'
    tunnel = '"The tunnel will be closed on Friday for repairs," said Jane Doe.'
    quoted = (bridge, f"{bridge}\n{tunnel}", tunnel)
    reported = (
        "Jane Doe said that rust had closed the bridge on Monday and that repairs will close the "
        "tunnel on Friday."
    )
    before, after = utterances(*quoted), utterances(*quoted, reported)
    assert [each.quotes for each in after] == [each.quotes for each in before]
    assert sum(len(each.reports) for each in after) == 1


def test_a_report_around_a_quotation_is_not_compared_with_it() -> None:
    text = 'Jane Doe said that the bridge "was closed on Monday because of rust in its cables."'
    assert utterances(text) == ()


def test_pairs_of_accounts_do_not_depend_on_their_order() -> None:
    texts = [text for pair in (*TOLD, *APART) for text in pair]
    one = [account_of(Passage(f"{n}.txt", 0, 9), text, Voice()) for n, text in enumerate(texts)]
    encoder = load_encoder()

    def pairs(order: list[int]) -> set[tuple[frozenset[int], float]]:
        accounts = [one[number] for number in order]
        found = scored(accounts, candidates(accounts), encoder)
        return {(frozenset((order[a], order[b])), score) for (a, b), score in found}

    numbers = list(range(len(one)))
    assert pairs(numbers) == pairs(numbers[::-1])


SAID = [text for pair in TOLD for text in pair]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(SAID), min_size=2, max_size=5, unique=True), st.data())
def test_a_copy_of_an_article_moves_no_report(texts: list[str], data: st.DataObject) -> None:
    """What the first articles share is the same with a copy of one of them behind them."""
    copy = data.draw(st.sampled_from(texts))

    def groups(given: list[str]) -> set[frozenset[tuple[str, int, int]]]:
        return {
            frozenset((p.path, p.start, p.end) for p in each.passages if int(p.path[0]) < size)
            for each in utterances(*given)
        }

    size = len(texts)
    assert {g for g in groups([*texts, copy]) if len(g) > 1} == {
        g for g in groups(texts) if len(g) > 1
    }
