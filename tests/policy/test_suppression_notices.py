"""What is said of suppressions that hide nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from checker.ingest.markdown import read_markdown
from checker.policy.drafts import from_the_side_of
from checker.policy.suppression import suppress
from checker.settings import Settings, SuppressedFinding
from checker.types import AnnotatedArticle, Notice, Passage, Report
from tests.samples import discrepancy, report, story_of

RULE = "number-conflict"
COMMENT = f"<!-- checker: ignore {RULE} -->"
OTHER = {"b.md": "It killed 22 people.\n"}
#: The rules that ran besides.
RAN = ("name-spelling", RULE)


def found(texts: Mapping[str, str], *differing: str) -> Report:
    """A report on articles as they are read, perhaps with words that differ."""
    articles = [AnnotatedArticle(read_markdown(path, text)) for path, text in texts.items()]
    told = story_of(articles)
    numbers = [(RULE, discrepancy(told, *differing))] if differing else []
    return replace(report([told], *numbers), rules=RAN)


def notices(before: Report, *drafts: str, **chosen: object) -> tuple[Notice, ...]:
    """What is said of the suppressions in a report."""
    settings = Settings(**chosen)  # type: ignore[arg-type]  # any choice may be given
    side = frozenset(drafts)
    shown = from_the_side_of(side, before.findings, before.stories)
    return suppress(replace(before, findings=shown, drafts=side), before.findings, settings).notices


def messages(text: str, *differing: str) -> list[str]:
    """What is said of a first article against another one."""
    return [n.message for n in notices(found({"a.md": text, **OTHER}, *differing))]


def test_a_comment_that_hides_a_finding_is_not_spoken_of() -> None:
    assert messages(f"{COMMENT}\nIt killed 24 people.\n", "24 people", "22 people") == []


def test_a_comment_where_nothing_is_found_is_told_at_its_place() -> None:
    text = f"It killed 24 people.\n\n{COMMENT}\nMore followed.\n"
    (notice,) = notices(found({"a.md": text, **OTHER}, "24 people", "22 people"))
    at = text.index("<!--")
    assert notice == Notice(
        "unused-suppression",
        "This comment hides nothing: number-conflict finds nothing in this paragraph. Remove it.",
        Passage("a.md", at, at + len(COMMENT)),
    )


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        (
            "<!-- checker: ignore -->",
            "This comment hides nothing: name a rule, as in 'checker: ignore name-spelling'.",
        ),
        (
            "<!-- checker: ignore-file -->",
            "This comment hides nothing: name a rule, as in 'checker: ignore-file name-spelling'.",
        ),
        (
            "<!-- checker: -->",
            "This comment hides nothing: write 'checker: ignore name-spelling'.",
        ),
        (
            "<!-- checker: ignor name-spelling -->",
            "This comment hides nothing: write 'checker: ignore name-spelling'.",
        ),
        (
            "<!-- checker: disable name-spelling -->",
            "This comment hides nothing: write 'checker: ignore name-spelling'.",
        ),
        (
            "<!-- checker: ignore name-speling -->",
            "There is no rule 'name-speling'. Did you mean 'name-spelling'?",
        ),
        (
            "<!-- checker: ignore xxxx -->",
            "There is no rule 'xxxx'. A reason stands behind a colon.",
        ),
        (
            f"<!-- checker: ignore {'x' * 99} -->",
            f"There is no rule '{'x' * 40}'. A reason stands behind a colon.",
        ),
        (
            "<!-- checker: ignore-file name-spelling -->",
            "This comment hides nothing: name-spelling finds nothing in this article. Remove it.",
        ),
        (
            "<!-- checker: ignore name-spelling, name-spelling -->",
            "This comment hides nothing: name-spelling finds nothing in this paragraph. Remove it.",
        ),
    ],
)
def test_what_is_wrong_with_a_comment_is_told(comment: str, expected: str) -> None:
    assert messages(f"{comment}\nIt killed 24 people.\n") == [expected]


@pytest.mark.parametrize("words", ["please see to his age", "done", "Jane has the tape"])
def test_a_note_to_a_colleague_who_checks_facts_is_none_of_ours(words: str) -> None:
    assert messages(f"<!-- checker: {words} -->\nIt killed 24 people.\n") == []


def test_a_comment_below_the_last_paragraph_is_told() -> None:
    (message,) = messages(f"It killed 24 people.\n\n{COMMENT}\n")
    assert message == "This comment hides nothing: no paragraph follows it."


def test_a_comment_without_an_end_is_told() -> None:
    (message,) = messages(f"It killed 24 people.\n\n<!-- checker: ignore {RULE}\nMore.\n")
    assert message == "This comment hides nothing: '-->' is missing at its end."


def test_of_several_rules_the_unused_one_is_told() -> None:
    comment = f"<!-- checker: ignore {RULE}, name-spelling -->"
    (message,) = messages(f"{comment}\nIt killed 24 people.\n", "24 people", "22 people")
    assert "name-spelling finds nothing" in message


def test_a_comment_at_one_of_several_places_says_how_the_finding_goes() -> None:
    text = f"{COMMENT}\nIt killed 24 people.\n\nYes, 24 people.\n"
    (notice,) = notices(found({"a.md": text, **OTHER}, "24 people", "22 people"))
    assert notice.name == "partial-suppression"
    assert notice.message == (
        "This comment covers only a part of what number-conflict finds, and hides nothing yet: "
        "what it covers also stands at a.md:4. Put a comment there too."
    )
    assert notice.passage == Passage("a.md", 0, len(COMMENT))


def test_the_first_of_many_places_are_named() -> None:
    again = "\n\n24 people, it says.\n\n24 people." * 4
    text = f"{COMMENT}\nIt killed 24 people.{again}\n"
    (message,) = messages(text, "24 people", "22 people")
    named = "a.md:4, a.md:6, a.md:8, a.md:10, a.md:12 and 3 more. Put a comment there too."
    assert message.endswith(f"also stands at {named}")


def test_places_with_a_comment_of_their_own_are_not_named() -> None:
    text = f"{COMMENT}\n24 people.\n\n{COMMENT}\n24 people.\n\n24 people.\n"
    told = messages(text, "24 people", "22 people")
    assert len(told) == 2
    assert all("also stands at a.md:7. Put" in message for message in told)


def test_a_comment_at_one_of_three_versions_says_where_the_others_stand() -> None:
    texts = {"a.md": f"{COMMENT}\nIt killed 24 people.\n", **OTHER, "c.md": "No, 23 people.\n"}
    (notice,) = notices(found(texts, "24 people", "22 people", "23 people"))
    assert notice.name == "partial-suppression"
    assert notice.message == (
        "This comment covers only one version of what number-conflict finds, and hides nothing "
        "yet: others still differ, at b.md:1 and c.md:1. Put a comment at all versions but one."
    )


def test_comments_at_all_places_are_used_together() -> None:
    text = f"{COMMENT}\nIt killed 24 people.\n\n{COMMENT}\nYes, 24 people.\n"
    assert messages(text, "24 people", "22 people") == []


def test_a_rule_that_did_not_run_is_not_judged() -> None:
    text = "<!-- checker: ignore quote-wording -->\nIt killed 24 people.\n"
    assert messages(text) == []


def test_an_article_that_was_compared_with_nothing_is_not_judged() -> None:
    """Alone on the command line of a pre-commit hook, it would be asked to drop what it needs."""
    assert notices(found({"a.md": f"{COMMENT}\nIt killed 24 people.\n"})) == ()


def test_what_is_wrong_in_itself_is_told_of_a_lone_article_too() -> None:
    (notice,) = notices(found({"a.md": "<!-- checker: ignore xxxx -->\nIt killed 24 people.\n"}))
    assert notice.name == "broken-suppression"


THREE = {
    "a.md": f"{COMMENT}\nIt killed 24 people.\n",
    "b.md": "It killed 22 people.\n",
    "draft.md": "The bridge fell.\n",
}


def test_a_comment_in_a_source_is_judged_by_what_is_found_among_sources() -> None:
    before = found(THREE, "24 people", "22 people")
    assert notices(before) == ()
    assert notices(before, "draft.md") == ()


def test_a_comment_that_hides_from_the_side_of_a_draft_is_used() -> None:
    """The sources disagree without the draft, which is told of no more."""
    texts = {**OTHER, "c.md": "It killed 24 people.\n", "draft.md": f"{COMMENT}\n24 people died.\n"}
    before = found(texts, "24 people", "22 people")
    assert notices(before, "draft.md") == ()
    (notice,) = notices(before)
    assert notice.message.endswith("what it covers also stands at c.md:1. Put a comment there too.")


TWO = {"a.md": "It killed 24 people.\n", **OTHER}
GONE = SuppressedFinding("0123456789abcdef", "agreed")


def test_a_fingerprint_that_nothing_has_is_told() -> None:
    (notice,) = notices(found(TWO), suppress=(GONE,))
    message = "The configuration suppresses 0123456789abcdef, which is not found."
    assert notice == Notice("unused-suppression", message)


def test_fingerprints_that_nothing_has_are_told_in_one_line() -> None:
    gone = (GONE, SuppressedFinding("fedcba9876543210"))
    (notice,) = notices(found(TWO), suppress=gone)
    assert notice.message == (
        "The configuration suppresses findings that are not found: 0123456789abcdef, "
        "fedcba9876543210."
    )


def test_fingerprints_are_not_judged_where_few_rules_were_to_run() -> None:
    assert notices(found(TWO), suppress=(GONE,), select=frozenset({RULE})) == ()


def test_fingerprints_are_not_judged_by_one_article_alone() -> None:
    assert notices(found(OTHER), suppress=(GONE,)) == ()


def test_a_fingerprint_is_judged_by_what_is_found_beside_the_drafts_too() -> None:
    before = found(THREE, "24 people", "22 people")
    named = (SuppressedFinding(before.findings[0].fingerprint),)
    assert notices(before, "draft.md", suppress=named) == ()
