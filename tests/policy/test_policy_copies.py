from __future__ import annotations

from dataclasses import replace

from checker.policy.copies import one_for_copies
from checker.policy.decide import decide
from checker.settings import Settings
from checker.types import Passage, Reading
from tests.samples import discrepancy, rule, story

TEXT = "The flood killed 24 people, five men and six women."
COPIED = story({"a.txt": TEXT, "b.txt": TEXT, "c.txt": "The flood killed 24 people."})
FOUND = discrepancy(COPIED, "24 people", "five men")


def in_article(path: str) -> tuple[Reading, ...]:
    """The readings of the sample, in one article alone."""
    return (
        Reading("24 people", (Passage(path, 17, 26),)),
        Reading("five men", (Passage(path, 28, 36),)),
    )


A = replace(FOUND, readings=in_article("a.txt"))
B = replace(FOUND, readings=in_article("b.txt"))


def test_what_two_copies_of_an_article_have_is_one_discrepancy_with_both_places() -> None:
    (joined,) = one_for_copies([A, B], COPIED)
    assert [[p.path for p in r.passages] for r in joined.readings] == [["a.txt", "b.txt"]] * 2
    assert joined.message == A.message


def test_the_copy_adds_no_finding() -> None:
    findings = decide([(rule("sum-mismatch"), COPIED, (A, B))], Settings())
    assert len(findings) == 1


def test_another_article_with_the_same_words_elsewhere_is_no_copy() -> None:
    other = replace(FOUND, readings=in_article("c.txt"))
    assert len(one_for_copies([A, other], COPIED)) == 2


def test_two_discrepancies_of_one_article_stay_two() -> None:
    other = replace(A, message="Something else.")
    assert one_for_copies([A, other], COPIED) == (A, other)
    assert one_for_copies([], COPIED) == ()
