from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from markdown_it import MarkdownIt

from checker.report.markdown.page import render_markdown
from checker.rules.single_source import NAME as SINGLE_SOURCE
from checker.rules.single_source import NEAREST
from checker.types import BlockKind, Discrepancy, Kind, Reading, Report, Severity
from tests.samples import annotated, discrepancy, places, report, story, story_of

PAGE = MarkdownIt("commonmark").enable(["table", "strikethrough"])

ARTICLES = (
    annotated(
        "in/a.txt",
        "Flood in Dorn\nThe flood killed 24 people. Mayor Anna Berg spoke. Berg wept.",
        title="Flood in Dorn",
        source="Herald",
        published=date(2024, 5, 3),
    ),
    annotated("in/b.txt", "The flood killed 24 people.\nBerg spoke.", published=date(2024, 5, 4)),
    annotated("in/c.txt", "The river rose. It killed 22 people. Anna Burg spoke."),
)
FLOOD = story_of(ARTICLES)
DEAD = discrepancy(FLOOD, "24 people", "22 people")
NAME = Discrepancy(
    Kind.NAME,
    Severity.ERROR,
    "Anna Berg is also spelled “Burg”",
    (Reading("Berg", places(FLOOD, "Berg")), Reading("Burg", places(FLOOD, "Burg"))),
    0.97,
)
PAGE_OF_TWO = render_markdown(
    report([FLOOD], ("number-conflict", DEAD), ("name-spelling", NAME)), "out"
)


def rows(page: str, heading: str) -> list[str]:
    """The rows of the table under a heading."""
    under = page.split(heading, 1)[1].split("\n#", 1)[0]
    return [line for line in under.split("\n") if line.startswith("|")][2:]


def test_the_page_begins_with_what_was_compared() -> None:
    lines = PAGE_OF_TWO.split("\n")
    assert lines[0] == "# Where 3 articles disagree"
    assert lines[2] == (
        "**1 error · 1 warning** in one story of 3 articles "
        "(1 outlet named, 2 without), 3–4 May 2024."
    )
    assert rows(PAGE_OF_TWO, "# Where") == [
        "| **A** | [a.txt](../in/a.txt)<br>Flood in Dorn | Herald | 3 May 2024 | 4 | **1** 2 |",
        "| **B** | [b.txt](../in/b.txt) | not named | 4 May 2024 | 2 | **1** 2 |",
        "| **C** | [c.txt](../in/c.txt) | not named | not stated | 3 | **1** 2 |",
    ]


def test_findings_stand_under_their_severity_with_number_message_and_rule() -> None:
    headings = [line for line in PAGE_OF_TWO.split("\n") if line.startswith("#")]
    assert headings[1:] == [
        "## Errors",
        "### 1. Anna Berg is also spelled “Burg” `name-spelling`",
        "## Warnings",
        "### 2. The articles say 24 people or 22 people. `number-conflict`",
    ]


def test_a_reading_shows_its_sources_and_the_sentences_with_the_words_in_bold() -> None:
    assert rows(PAGE_OF_TWO, "### 2.") == [
        (
            "| 24 people | two sources: A B "
            "| [A:2](../in/a.txt#L2) The flood killed **24 people**.<br>"
            "[B:1](../in/b.txt#L1) The flood killed **24 people**. |"
        ),
        "| 22 people | one source: C | [C:1](../in/c.txt#L1) It killed **22 people**. |",
    ]


def test_the_spelling_most_articles_have_is_shown_once_and_its_places_named() -> None:
    assert rows(PAGE_OF_TWO, "### 1.") == [
        (
            "| Berg | two sources: A B, 3 times "
            "| [A:2](../in/a.txt#L2) Mayor Anna **Berg** spoke.<br>"
            "and 2 more: [A:2](../in/a.txt#L2) [B:2](../in/b.txt#L2) |"
        ),
        "| Burg | one source: C | [C:1](../in/c.txt#L1) Anna **Burg** spoke. |",
    ]


def test_many_places_of_one_reading_are_folded_after_three_articles() -> None:
    told = story({f"{name}.txt": "It cost 5 euros.\nYes, 5 euros." for name in "abcd"} | {"e": "9"})
    page = render_markdown(report([told], ("number-conflict", discrepancy(told, "5 euros", "9"))))
    (first, _) = rows(page, "### 1.")
    assert "four sources: A B C D, 8 times" in first
    assert first.count("<br>") == 3
    assert "and 5 more: [A:2](a.txt#L2) [B:2](b.txt#L2) [C:2](c.txt#L2) [D:1](d.txt#L1)" in first


def test_words_twice_in_one_sentence_are_shown_in_one_sentence() -> None:
    told = story({"a.txt": "He said 5 and 5 again.", "b.txt": "He said 6."})
    page = render_markdown(report([told], ("number-conflict", discrepancy(told, "5", "6"))))
    assert rows(page, "### 1.")[0] == (
        "| 5 | one source: A, twice | [A:1](a.txt#L1) He said **5** and **5** again. |"
    )


WORDINGS = story(
    {
        "a.txt": "“We have to go home now because it is very late,” she said.",
        "b.txt": "“We must go home now because it is very late,” she said.",
        "c.txt": "She said they “must” go home “today”.",
    }
)


def wording(path: str, quotation: str, *differing: str) -> Reading:
    passages = places(WORDINGS, quotation, path)
    marks = tuple(place for words in differing for place in places(WORDINGS, words, path))
    return Reading(quotation, passages, marks)


def test_wordings_of_a_quotation_stand_side_by_side_with_the_differing_words_in_bold() -> None:
    quoted = Discrepancy(
        Kind.QUOTE,
        Severity.WARNING,
        "One utterance in two wordings",
        (
            wording("a.txt", "“We have to go home now because it is very late,”"),
            wording("b.txt", "“We must go home now because it is very late,”", "must"),
            wording("c.txt", "“must” go home “today”", "today"),
        ),
        0.9,
    )
    page = render_markdown(report([WORDINGS], ("quote-wording", quoted)))
    assert rows(page, "### 1.") == [
        "| “We have to go home now because it is very late,” | one source: A | [A:1](a.txt#L1) |",
        "| “We **must** go home now because it is very late,” | one source: B | [B:1](b.txt#L1) |",
        "| She said they “must” go home “**today**”. | one source: C | [C:1](c.txt#L1) |",
    ]


def quoted(message: str, *readings: Reading) -> str:
    found = Discrepancy(Kind.QUOTE, Severity.WARNING, message, readings, 0.9)
    return render_markdown(report([WORDINGS], ("quote-wording", found)))


LATE = wording("a.txt", "“We have to go home now because it is very late,”")
MUST = wording("b.txt", "“We must go home now because it is very late,”", "must")


@pytest.mark.parametrize(
    ("message", "heading"),
    [
        (
            "Berg is quoted in two wordings: “We have…” / “We must…”",
            "Berg is quoted in two wordings",
        ),
        ("Two wordings: “a” / “b”; perhaps translations", "Two wordings; perhaps translations"),
        ("Berg is quoted in two wordings", "Berg is quoted in two wordings"),
    ],
)
def test_the_heading_of_a_quotation_leaves_the_wordings_to_the_table(
    message: str, heading: str
) -> None:
    assert f"### 1. {heading} `quote-wording`" in quoted(message, LATE, MUST)


def test_the_wording_the_others_are_compared_with_has_nothing_in_bold() -> None:
    marked = replace(LATE, marks=places(WORDINGS, "have", "a.txt"))
    page = quoted("Two wordings", marked, MUST)
    assert rows(page, "### 1.")[0].startswith(
        "| “We have to go home now because it is very late,” |"
    )


def test_a_quotation_in_two_parts_is_shown_without_what_stands_between() -> None:
    told = story(
        {
            "a.txt": "“We have to leave this very evening,” she said, rising. “It is very late.”",
            "b.txt": "“We must leave this very evening. It is very late,” she said.",
        }
    )
    parts = places(told, "“We have to leave this very evening,”", "a.txt")
    parts += places(told, "“It is very late.”", "a.txt")
    whole = places(told, "“We must leave this very evening. It is very late,”", "b.txt")
    found = Discrepancy(
        Kind.QUOTE,
        Severity.WARNING,
        "Two wordings",
        (Reading("have to", parts), Reading("must", whole)),
        0.9,
    )
    page = render_markdown(report([told], ("quote-wording", found)))
    assert rows(page, "### 1.")[0] == (
        "| “We have to leave this very evening,” … “It is very late.” "
        "| one source: A | [A:1](a.txt#L1) |"
    )


def test_a_quotation_that_an_article_has_twice_is_shown_once() -> None:
    said = "“We have to leave this very evening, all of us,”"
    told = story({"a.txt": f"{said} she said. {said} she said again.", "b.txt": said})
    own, other = places(told, said, "a.txt"), places(told, said, "b.txt")
    readings = Reading("have to", own), Reading("must", other)
    found = Discrepancy(Kind.QUOTE, Severity.WARNING, "Two wordings", readings, 0.9)
    page = render_markdown(report([told], ("quote-wording", found)))
    assert rows(page, "### 1.")[0] == f"| {said} | one source: A | [A:1](a.txt#L1) |"


def test_the_nearest_sentence_elsewhere_comes_last_and_is_no_wording() -> None:
    said = "“We have to leave this very evening, all of us,”"
    told = story({"a.txt": "It was late in Dorn.", "b.txt": f"{said} she said."})
    own, there = places(told, said), places(told, "It was late in Dorn.")
    found = Discrepancy(
        Kind.QUOTE,
        Severity.INFO,
        "Only one has it",
        (Reading(said, own), Reading(NEAREST, there)),
        1,
    )
    made = report([told], (SINGLE_SOURCE, found))
    assert rows(render_markdown(made), "### 1.") == [
        f"| {said} | one source: B | [B:1](b.txt#L1) |",
        f"| {NEAREST} | one source: A | [A:1](a.txt#L1) It was late in Dorn. |",
    ]
    assert made.findings[0].told_at().path == "b.txt"


def test_a_name_in_a_caption_is_shown_only_where_the_text_has_none() -> None:
    told = story({"a.txt": "Berg in Dorn.\nMayor Berg spoke.", "b.txt": "Mayor Burg spoke."})
    first = told.articles[0]
    caption = replace(first.sentences[0], block=BlockKind.CAPTION)
    captioned = replace(first, sentences=(caption, *first.sentences[1:]))
    told = story_of([captioned, told.articles[1]])
    page = render_markdown(
        report(
            [told],
            (
                "name-spelling",
                replace(
                    NAME,
                    readings=(
                        Reading("Berg", places(told, "Berg")),
                        Reading("Burg", places(told, "Burg")),
                    ),
                ),
            ),
        )
    )
    assert "| [A:2](a.txt#L2) Mayor **Berg** spoke.<br>and 1 more: [A:1](a.txt#L1) |" in page


def test_an_accepted_spelling_is_shown_once_on_every_side() -> None:
    told = story({"a.txt": "Kyiv fell.\nKyiv rose.", "b.txt": "Kiev fell.\nKiev rose."})
    style = Discrepancy(
        Kind.NAME_STYLE,
        Severity.INFO,
        "Kyiv is written two ways",
        (Reading("Kyiv", places(told, "Kyiv")), Reading("Kiev", places(told, "Kiev"))),
        0.9,
    )
    page = render_markdown(report([told], ("name-style", style)))
    assert [row.count("**") for row in rows(page, "### 1.")] == [2, 2]
    assert page.count("and 1 more: ") == 2


def test_articles_that_are_one_source_are_named() -> None:
    told = story_of(ARTICLES, sources=(0, 0, 1))
    page = render_markdown(report([told], ("number-conflict", DEAD)))
    assert "A and B share most of their text and count as one source." in page
    assert "| 24 people | one source: A B |" in page


def test_one_article_alone_is_said_to_be_alone() -> None:
    page = render_markdown(report([story_of(ARTICLES[:1])]))
    assert page.startswith("# One article, checked in itself\n")
    assert "**Nothing found** in one article, 3 May 2024." in page
    assert "no other to compare it with" in page


def test_nothing_found_is_said_plainly() -> None:
    page = render_markdown(report([FLOOD]))
    assert page.startswith("# 3 articles, no disagreement found\n")
    assert "**Nothing found** in one story of 3 articles" in page
    assert "###" not in page


@pytest.mark.parametrize(
    ("outlets", "told"),
    [
        ((None, None), "(no outlet named)"),
        (("Post", None), "(1 outlet named, 1 without)"),
        (("Post", "Post"), "(1 outlet)"),
        (("Post", "Echo"), "(2 outlets)"),
    ],
)
def test_the_outlets_are_counted(outlets: tuple[str | None, ...], told: str) -> None:
    articles = [annotated(f"{at}.txt", "Rain.", source=name) for at, name in enumerate(outlets)]
    assert f"in one story of 2 articles {told}." in render_markdown(report([story_of(articles)]))


def test_two_events_are_told_apart() -> None:
    other = story({"in/d.txt": "A fire."})
    page = render_markdown(report([FLOOD, other]))
    assert "in 2 stories of 4 articles" in page
    assert "The articles tell 2 events, and only articles on the same one" in page
    assert "are compared: A B C · D." in page


def agreeing(page: str) -> str:
    return page.partition("## What the articles agree on")[2]


IN_OWN_WORDS = {
    "a.txt": "The old bridge over the Dorn was closed by police on Monday.",
    "b.txt": "On Monday police shut the bridge that crosses the Dorn, an old one [pictured].",
    "c.txt": "Nobody can cross the Dorn by the old bridge since police barred it on Monday.",
}


def test_what_most_sources_say_in_their_own_words_is_listed_with_its_places() -> None:
    listed = agreeing(render_markdown(report([story(IN_OWN_WORDS)])))
    (line,) = [line for line in listed.splitlines() if line.startswith("- ")]
    assert line.endswith(" ([A:1](a.txt#L1) [B:1](b.txt#L1) [C:1](c.txt#L1))")
    assert line.removeprefix("- ").split(".")[0] in " ".join(IN_OWN_WORDS.values())


def test_nothing_agreed_is_no_heading() -> None:
    assert agreeing(render_markdown(report([story({"a.txt": "Rain.", "b.txt": "Snow."})]))) == ""


def test_at_most_a_handful_of_claims_is_listed() -> None:
    towns = ("Dorn", "Lund", "Ahlen", "Brakel", "Cuxdorf", "Delm", "Emsby", "Fehn", "Gorl")
    one = " ".join(f"The old {town} bridge near {town} was shut by guards." for town in towns)
    two = " ".join(f"Guards shut the {town} bridge, an old thing in {town}." for town in towns)
    page = render_markdown(report([story({"a.txt": one, "b.txt": two})]))
    assert agreeing(page).count("\n- ") == 6


def test_sentences_that_a_finding_sets_against_each_other_are_no_agreement() -> None:
    told = story(
        {
            "a.txt": "The flood of Monday night in Dorn killed 24 people by the river.",
            "b.txt": "In Dorn 22 people were killed on Monday night when the river rose.",
        }
    )
    assert "agree on" in render_markdown(report([told]))
    found = discrepancy(told, "24 people", "22 people")
    assert "agree on" not in render_markdown(report([told], ("number-conflict", found)))


def test_the_footer_names_version_encoder_and_rules_but_no_folder_of_the_machine() -> None:
    made = report([FLOOD], ("number-conflict", DEAD))
    assert "encoder minilm-int8 · language model en-news · rules: number-con" in render_markdown(
        made
    )
    page = render_markdown(replace(made, encoder="/home/anna/models/own-model"))
    assert "encoder own-model" in page
    assert "/home" not in page


HOSTILE = "| a ** `b` <i> [c](d) _e_ <!-- f"


def hostile(words: str, title: str) -> Report:
    one = annotated("in/a | b.txt", f"He said {words} 24 people.", title=title, source=words)
    two = annotated("in/b](x).txt", f"He said 22 people. {words}", title=title, source=words)
    told = story_of([one, two])
    found = replace(discrepancy(told, "24 people", "22 people"), message=f"About {words}")
    return report([told], ("number-conflict", found))


@pytest.mark.parametrize("words", [HOSTILE, "</details>", "# x", "~~~", "\\", "$x$ &lt;"])
def test_hostile_text_changes_nothing_in_the_structure_of_the_page(words: str) -> None:
    def structure(page: str) -> list[str]:
        tokens = [inner for token in PAGE.parse(page) for inner in (token, *(token.children or []))]
        return [token.type for token in tokens if token.type not in {"text", "text_special"}]

    plain = render_markdown(hostile("harmless words", "Title"))
    assert structure(render_markdown(hostile(words, f"{words}\n# Title"))) == structure(plain)


def test_the_same_report_gives_the_same_page_and_ends_with_one_line_break() -> None:
    made = report([FLOOD], ("number-conflict", DEAD))
    assert render_markdown(made) == render_markdown(made)
    assert render_markdown(made).endswith("</details>\n")
