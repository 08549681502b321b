"""What one sentence denies and another asserts, read from real parses."""

from __future__ import annotations

from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from checker.ingest.reading import read_articles
from checker.pipeline import annotate_all
from checker.story.oppositions.clauses import Telling, telling
from checker.story.oppositions.negations import confidence, denials, seam
from checker.types import Claim

_NUMBER = count()


@cache
def told(text: str) -> Telling:
    """The first sentence of a text."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{next(_NUMBER)}.txt"
        path.write_text(text, "utf-8")
        (annotated,) = annotate_all(read_articles([path]))
    return telling(annotated, (Claim(annotated.path, annotated.sentences[0]),))


def surest(one: str, other: str) -> float:
    """How surely the first text denies what the second asserts."""
    return max((confidence(found, 0.9) for found in denials(told(one), told(other))), default=0)


@pytest.mark.parametrize(
    ("text", "negators"),
    [
        ("He was not hurt.", ["not"]),
        ("He wasn't hurt.", ["n't"]),
        ("He hadn’ t been hurt.", ["t"]),
        ("He didn’t speak.", ["n’t"]),
        ("He never spoke.", ["never"]),
        ("Nobody was hurt.", ["nobody"]),
        ("He beat the No. 1 team.", []),
        ("Noting the rain, he spoke.", []),
        ("He was hurt.", []),
    ],
)
def test_words_that_negate(text: str, negators: list[str]) -> None:
    sentence = told(text)
    start = sentence.words.start
    assert [sentence.forms[at - start] for at in sorted(sentence.negators)] == negators


def test_no_negates_the_verb_too() -> None:
    sentence = told("No injuries were reported.")
    assert {sentence.key(n.predicate) for n in sentence.negations} == {"hurt", "report"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The man was not wearing a helmet.", "The man was wearing a helmet."),
        ("The council has not approved the plan.", "The council has approved the plan."),
        ("The store didn't open on Friday.", "The store did open on Friday."),
        ("The mine is not safe for visitors.", "The mine is safe for visitors."),
        (
            "Harlow police said the driver had not been drinking before the crash.",
            "The driver had been drinking before the crash, Harlow police said.",
        ),
        (
            "The jury has not convicted a Harlow man of two counts of murder.",
            "The jury has convicted a Harlow man of two counts of murder.",
        ),
    ],
)
def test_what_one_denies_and_the_other_asserts(one: str, other: str) -> None:
    assert surest(one, other) >= 0.5
    assert surest(other, one) == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The man was not wearing a helmet.", "The man was not wearing a helmet."),
        ("The man was not wearing a helmet.", "The man wasn't wearing a helmet."),
        ("He did not appear in court on Friday.", "He failed to appear in court on Friday."),
        ("I don't think that he won the vote.", "I think that he did not win the vote."),
        ("Not only the mill was destroyed.", "The mill was destroyed."),
        ("The mill is no longer open.", "The mill is open."),
        ("If he does not pay the fine, he goes to jail.", "He pays the fine."),
        ("Was he not wearing a helmet?", "He was wearing a helmet."),
        ("He would not have put the man on the bench.", "He put the man on the bench."),
        ("To not pay the fine is a mistake.", "He was to pay the fine."),
        ("The passenger was not hurt in the crash.", "The driver was hurt in the crash."),
        ("Jane Doe was not hurt in the crash.", "John Roe was hurt in the crash."),
        ("She never checked into Harlow House.", "She checked into the Portsea Centre."),
    ],
)
def test_what_is_no_contradiction(one: str, other: str) -> None:
    assert surest(one, other) == 0


def test_a_sentence_never_denies_itself() -> None:
    sentence = told("The council has not approved the plan, but it has approved the bridge.")
    assert list(denials(sentence, sentence)) == []


@pytest.mark.parametrize(
    ("one", "other", "run"),
    [
        ("He was not hurt in the crash.", "He was hurt in the crash.", 7),
        ("The man was not hurt at all.", "A woman was hurt in the crash.", 2),
        ("He was not hurt.", "He has been hurt.", 0),
        ("Not he was hurt.", "He was hurt.", 0),
    ],
)
def test_the_words_around_a_negation_that_the_other_has_in_one_row(
    one: str, other: str, run: int
) -> None:
    sentence = told(one)
    (negator,) = sentence.negators
    assert seam(sentence, negator, told(other))[0] == run


def test_a_copied_sentence_is_surer_than_a_paraphrase() -> None:
    denied = "The climber was not wearing a helmet when he slipped on Mount Harlow."
    copied = "The climber was wearing a helmet when he slipped on Mount Harlow."
    retold = "He was wearing a helmet, a spokesman for the rescue team in Portsea told reporters."
    assert surest(denied, copied) > surest(denied, retold)
