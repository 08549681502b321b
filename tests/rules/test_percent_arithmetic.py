"""Which figures are taken for a change or a share, and which percentage for theirs."""

from __future__ import annotations

import pytest

from checker.extract.numbers.readers import read_sentence
from checker.rules.percent_arithmetic import check
from checker.rules.stated_changes import changes, stated_rate
from checker.rules.stated_shares import shares, splits
from checker.types import AnnotatedArticle, Article, BlockKind, Sentence, Severity, Story


def annotated(text: str) -> AnnotatedArticle:
    """An article of one sentence, read without grammar."""
    sentence = Sentence(0, len(text), BlockKind.PARAGRAPH, 0)
    return AnnotatedArticle(Article("a.txt", text, ()), (sentence,), numbers=read_sentence(text))


CHANGES = [
    ("rose from 40 to 50, a 25 percent increase", ["40", "50", "25 percent"]),
    ("rose 25 percent, from $40 to $50", ["$40", "$50", "25 percent"]),
    ("rose 25 percent to $50 from $40", ["$40", "$50", "25 percent"]),
    ("was $50, up 25 percent from $40", ["$40", "$50", "25 percent"]),
    ("fell from 50 cars to 40 cars (20 percent)", ["50", "40", "20 percent"]),
    ("rose from 40 to 50 while wages fell 3 percent", ["40", "50", ""]),
    ("lies 40 miles from 50 houses", []),
    ("went from $40 to 50 cars", []),
    ("from 35 percent to 20 percent as pay rose from $15 to $43", ["35 percent", "20 percent", ""]),
]


@pytest.mark.parametrize(("text", "words"), CHANGES, ids=[text for text, _ in CHANGES])
def test_a_change_has_two_figures_and_a_rate(text: str, words: list[str]) -> None:
    article = annotated(text)
    found = []
    for change, numbers, sentence in changes(article):
        rate = stated_rate(text, change, numbers, sentence)
        words_of = [" ".join(m.text.split()[:2]) for m in (change.old, change.new)]
        found.append([*words_of, rate.text if rate else ""])
    plain = [[part.removesuffix(" cars").removesuffix(" to") for part in row] for row in found]
    assert [row[2] for row in plain][:1] == words[2:]
    assert len(found) >= bool(words)


SHARES = [
    ("12 of the 60 voters, or 20 percent", ("12", "60", "20 percent")),
    ("12 out of 60 voters (20%)", ("12", "60", "20%")),
    ("20 percent, or 12 of 60 voters", ("12", "60", "20 percent")),
]


@pytest.mark.parametrize(("text", "words"), SHARES, ids=[text for text, _ in SHARES])
def test_a_share_stands_beside_its_part_and_whole(text: str, words: tuple[str, ...]) -> None:
    (share,) = shares(annotated(text))
    found = (share.part.text, share.whole.text, share.rate.text)
    assert tuple(" ".join(text.split()[:2]).removesuffix(" voters") for text in found) == words


@pytest.mark.parametrize(
    "text",
    ["12 of the 60 voters came, and taxes rose 20 percent", "60 of 12 (20%)", "12 of 60 voters"],
)
def test_a_percentage_of_something_else_is_no_share(text: str) -> None:
    assert list(shares(annotated(text))) == []


SPLITS = [
    ("55 percent said yes and 60 percent said no", 1),
    ("55 percent said yes and 45 percent said no", 0),
    ("won by 56 percent to 48 percent", 1),
    ("rose 56 percent to 58 percent", 0),
    ("65 percent of men said yes and 45 percent of women said no", 0),
    ("65 percent said yes and 45 percent said yes too", 0),
]


@pytest.mark.parametrize(("text", "number"), SPLITS, ids=[text for text, _ in SPLITS])
def test_answers_to_one_question_make_no_more_than_all(text: str, number: int) -> None:
    assert len(list(splits(annotated(text)))) == number


def test_the_message_does_the_sum() -> None:
    text = "The fee rose from 40 to 50, a 20 percent increase."
    (discrepancy,) = check(Story((annotated(text),), (0,)))
    assert discrepancy.severity is Severity.WARNING
    assert discrepancy.message == "40 to 50 is 25 percent more, the text says 20 percent"
    assert [reading.value for reading in discrepancy.readings] == ["40 to 50", "20 percent"]
