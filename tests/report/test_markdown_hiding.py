from __future__ import annotations

from dataclasses import replace

from checker.report.markdown.page import render_markdown
from checker.types import Notice, Passage
from tests.samples import discrepancy, report, story

TOLD = story({"in/a.txt": "It rained.\nIt killed 24 people.", "in/b.txt": "It killed 22 people."})
NOTHING = report([TOLD])
FOUND = report(
    [TOLD],
    ("number-conflict", discrepancy(TOLD, "24 people", "22 people")),
    ("contradiction", discrepancy(TOLD, "It rained", "It killed")),
)


def test_the_fingerprint_of_each_finding_is_beside_its_number() -> None:
    page = render_markdown(FOUND)
    heading = "<details><summary>How to hide a finding that is in order</summary>"
    (line,) = [line for line in page.partition(heading)[2].splitlines() if line.startswith("1 ")]
    first, second = FOUND.findings
    assert line == f"1 `{first.fingerprint}` · 2 `{second.fingerprint}`"
    assert f"`<!-- checker: ignore {first.rule} -->`" in page


def test_where_nothing_is_found_nothing_is_to_be_hidden() -> None:
    page = render_markdown(NOTHING)
    assert "How to hide" not in page
    assert "hidden" not in page


def test_notices_stand_near_the_end_with_a_link_where_they_have_a_place() -> None:
    notices = (
        Notice("unused-suppression", "Remove | it.", Passage("in/a.txt", 11, 13)),
        Notice("unused-suppression", "c0ffee is not found."),
    )
    page = render_markdown(replace(FOUND, notices=notices), "out")
    section = page.partition("## To be tidied up\n\n")[2].splitlines()[:2]
    assert section == [
        "- [A:2](../in/a.txt#L2) Remove \\| it. `unused-suppression`",
        "- c0ffee is not found. `unused-suppression`",
    ]
    assert page.index("## To be tidied up") > page.index("### 2.")
    assert "## To be tidied up" not in render_markdown(FOUND)


def test_what_is_hidden_is_told_in_the_first_lines() -> None:
    page = render_markdown(replace(FOUND, suppressed=1, known=2))
    assert "3 findings hidden: 2 by the baseline, 1 by a comment." in page.splitlines()[2]


def test_what_a_hidden_finding_disputes_is_no_agreement() -> None:
    told = story(
        {
            "a.txt": "The flood of Monday night in Dorn killed 24 people by the river.",
            "b.txt": "In Dorn 22 people were killed on Monday night when the river rose.",
        }
    )
    shown = report([told], ("number-conflict", discrepancy(told, "24 people", "22 people")))
    nothing = replace(shown, findings=())
    assert "agree on" in render_markdown(nothing)
    assert "agree on" not in render_markdown(replace(nothing, known=1, untold=shown.findings))
