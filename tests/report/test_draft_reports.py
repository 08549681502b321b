"""Reports from a draft's side, in every form."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from checker.policy.drafts import from_the_side_of
from checker.report.ci.statement import plain, statement
from checker.report.formats import FORMATS
from checker.report.head import compared, scope, title
from checker.report.json_report import render_json
from checker.report.markdown.page import render_markdown
from checker.report.places import Places
from checker.report.readings import row
from checker.report.sides import sides
from checker.report.text import render_text
from checker.rules.single_source import NEAREST
from checker.types import UNNAMED, Discrepancy, Kind, Reading, Report, Severity, Story
from tests.samples import annotated, discrepancy, places, report, story_of

ARTICLES = (
    annotated("in/a.txt", "The flood killed 24 people.", source="Herald"),
    annotated("in/b.txt", "The flood killed 24 people. It rained.", published=date(2024, 5, 4)),
    annotated("in/c.txt", "The flood killed 22 people."),
    annotated("my draft.md", "The flood killed 22 people. It cost 7 euros."),
    annotated("z.md", "The flood killed 23 people. Then 24 people."),
)
DEAD = ("24 people", "22 people", "23 people")
ALONE = story_of([annotated("in/x.txt", "A strike began.")])


def flood(*paths: str, sources: Sequence[int] = ()) -> Story:
    """The story of some of the articles."""
    return story_of([a for a in ARTICLES if a.path in paths], sources)


ALL = tuple(a.path for a in ARTICLES[:4])


def drafted(told: Story, *drafts: str, found: Discrepancy | None = None) -> Report:
    """A report on the story from the side of these articles."""
    words = [w for w in DEAD if places(told, w)]
    rule = ("number-conflict", found or discrepancy(told, *words))
    made = report([told, ALONE], rule) if len(told.articles) > 1 else report([told])
    findings = from_the_side_of(set(drafts), made.findings, made.stories)
    return replace(made, findings=findings, drafts=frozenset(drafts))


ONE = drafted(flood(*ALL), "my draft.md")
PAGE = render_markdown(ONE)


def table(made: Report) -> list[list[str]]:
    """Who says what and where, as the page has it."""
    page = render_markdown(made)
    under = page.split("### 1. ", 1)[1].split("\n\n", 2)[1]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in under.split("\n")[2:]]


def test_the_page_begins_with_the_draft() -> None:
    lines = PAGE.split("\n")
    assert lines[0] == "# my draft.md against 3 sources"
    assert lines[2] == (
        "**1 warning** in what the draft says, against 3 sources (1 outlet named, 2 without), "
        "4 May 2024. Where only the sources differ is left out. On other events: 1 more article."
    )
    rows = [line.split("|")[1:3] for line in lines if line.startswith("| **")][:4]
    assert [[cell.strip() for cell in each] for each in rows] == [
        ["**Draft**", "[my draft.md](my%20draft.md)"],
        ["**A**", "[a.txt](in/a.txt)"],
        ["**B**", "[b.txt](in/b.txt)"],
        ["**C**", "[c.txt](in/c.txt)"],
    ]
    assert "x.txt" not in PAGE


def test_the_draft_speaks_first_then_who_agrees_then_who_does_not() -> None:
    assert [(who, what) for who, what, _ in table(ONE)] == [
        ("**The draft**", "22 people"),
        ("agrees: C", "the same"),
        ("otherwise: A B", "24 people"),
    ]
    assert [where.split(" ")[0] for _, _, where in table(ONE)] == [
        "[Draft:1](my%20draft.md#L1)",
        "[C:1](in/c.txt#L1)",
        "[A:1](in/a.txt#L1)",
    ]


AB, ABZ = ["in/a.txt", "in/b.txt"], ["in/a.txt", "in/b.txt", "z.md"]
MINE = "my draft.md"


@pytest.mark.parametrize(
    ("paths", "drafts", "sources", "who"),
    [
        (["in/a.txt", MINE], [MINE], (), ["The draft alone", "otherwise: A"]),
        ([*AB, MINE], ["in/a.txt"], (), ["The draft", "agrees: A", "otherwise: B"]),
        (ALL, ["in/c.txt", MINE], (), ["Draft-1 Draft-2 alone", "otherwise: A B"]),
        (
            ALL,
            ["in/a.txt", MINE],
            (),
            ["Draft-1", "agrees: A", "Draft-2", "agrees: B"],
        ),
        (
            ALL,
            [MINE],
            (0, 0, 1, 2),
            ["The draft", "agrees: C", "otherwise: A B (one source)"],
        ),
        (ABZ, ["z.md"], (), ["The draft alone", "The draft", "agree: A B"]),
        (
            ABZ,
            ["z.md"],
            (0, 0, 1),
            ["The draft alone", "The draft", "agree: A B (one source)"],
        ),
        (["z.md"], ["z.md"], (), []),
    ],
)
def test_who_says_it(
    paths: Sequence[str], drafts: list[str], sources: tuple[int, ...], who: list[str]
) -> None:
    made = drafted(flood(*paths, sources=sources), *drafts)
    assert [side.who for told in made.findings for side in sides(told, Places(made))] == who


def test_what_the_desk_prefers_is_nobodys() -> None:
    told = flood("in/a.txt", MINE)
    found = replace(
        discrepancy(told, "22 people"),
        readings=(Reading("22 people", places(told, "22 people")), Reading("two dozen", ())),
    )
    made = drafted(told, MINE, found=found)
    assert [(side.who, side.row.value) for side in sides(made.findings[0], Places(made))] == [
        ("The draft alone", "22 people"),
        ("the house style", "two dozen"),
    ]


def test_a_quotation_is_told_from_the_drafts_side() -> None:
    said = ("“We have lost it all”", "“We have lost it”")
    told = story_of(
        [
            annotated(path, f"{words}, she said.")
            for path, words in zip("abd", (*said[:1], *said), strict=True)
        ]
    )
    readings = tuple(Reading(words, places(told, words)) for words in said)
    quoted = Discrepancy(Kind.QUOTE, Severity.ERROR, "She is quoted in two ways", readings, 0.9)
    assert [[who, where] for who, _, where in table(drafted(told, "d", found=quoted))] == [
        ["**The draft** alone", "[Draft:1](d#L1)"],
        ["otherwise: A B", "[A:1](a#L1) [B:1](b#L1)"],
    ]
    assert [what for _, what, _ in table(drafted(told, "a", found=quoted))][1] == "the same"


@pytest.mark.parametrize(
    ("drafts", "at", "sources"),
    [
        ((), 0, "two sources"),
        ((MINE,), 0, "two sources"),
        ((MINE,), 1, "the draft and one source"),
        ((MINE, "in/c.txt"), 1, "two drafts alone"),
        ((MINE, "in/a.txt"), 1, "the draft and one source"),
    ],
)
def test_no_draft_is_counted_among_the_sources(
    drafts: tuple[str, ...], at: int, sources: str
) -> None:
    made = drafted(flood(*ALL), *drafts)
    assert row(made.findings[0], at, Places(made)).sources == sources


def test_annotations_do_not_count_the_draft_either() -> None:
    made = drafted(flood("in/a.txt", MINE), MINE)
    wording = plain(Places(made))
    assert statement(made.findings[0], wording, made.drafts)[1:] == (
        "“24 people”: one source (in/a.txt:1)",
        "“22 people”: the draft alone (my draft.md:1)",
    )


def test_a_line_is_told_at_the_drafts_place() -> None:
    assert render_text(ONE).startswith("my draft.md:1:18 warning number-conflict ")
    assert render_text(drafted(flood(*ALL), "in/b.txt")).startswith("in/b.txt:1:18 ")


def test_json_marks_the_drafts_and_names_nothing_else_otherwise() -> None:
    page, peers = (json.loads(render_json(made)) for made in (ONE, drafted(flood(*ALL))))
    assert [a["path"] for a in page["articles"] if a["draft"]] == [MINE]
    assert not any(a["draft"] for a in peers["articles"])
    assert page.keys() == peers.keys()
    assert [r["value"] for r in page["findings"][0]["readings"]] == ["24 people", "22 people"]
    assert [r["sources"] for r in page["findings"][0]["readings"]] == [2, 1]
    assert [r["sources"] for r in peers["findings"][0]["readings"]] == [2, 2]


@pytest.mark.parametrize(
    ("paths", "drafts", "heading", "said"),
    [
        (ALL, (), "Where 5 articles disagree", "5 articles"),
        (ALL, (MINE,), "my draft.md against 3 sources", "my draft.md against 3 sources"),
        (ALL, (MINE, "in/a.txt"), "2 drafts against 2 sources", "2 drafts against 2 sources"),
        (
            AB,
            ("in/a.txt",),
            "a.txt against 1 source, no disagreement found",
            "a.txt against 1 source",
        ),
        (
            ALL,
            ("in/x.txt",),
            "x.txt, with no source on the same event, no disagreement found",
            "x.txt, with no source on the same event",
        ),
        (["z.md"], ("z.md",), "One article, checked in itself", "z.md"),
    ],
)
def test_the_title_says_what_was_held_against_what(
    paths: Sequence[str], drafts: tuple[str, ...], heading: str, said: str
) -> None:
    made = drafted(flood(*paths), *drafts)
    if len(paths) == 1:
        made = replace(made, articles=made.stories[0].articles)
    if len(paths) == 2:
        made = replace(made, findings=())
    assert (title(made), compared(made)) == (heading, said)


def test_the_scope_of_a_draft_without_sources_is_short() -> None:
    made = drafted(flood(*ALL), "in/x.txt")
    assert scope(made) == (
        "what the draft says, with no source on the same event. On other events: 4 more articles."
    )
    assert scope(drafted(flood(*ALL), "in/a.txt", "in/b.txt")).startswith(
        "what the 2 drafts say, ag"
    )


def test_what_came_through_standard_input_has_no_link() -> None:
    told = story_of([annotated(UNNAMED, "The flood killed 22 people."), ARTICLES[0]])
    page = render_markdown(drafted(told, UNNAMED))
    assert page.startswith("# The draft against 1 source\n")
    assert "| **Draft** | \\<stdin\\> |" in page
    assert "| **The draft** alone | 22 people | Draft:1 The flood" in page
    assert "stdin\\>](" not in page
    assert "%3Cstdin%3E" not in page


def test_a_draft_that_is_copied_from_a_source_is_told_so() -> None:
    both = drafted(flood("in/c.txt", MINE, sources=(0, 0)), MINE)
    assert "\n\nDraft and A share most of their text.\n\n" in render_markdown(both)
    three = drafted(flood("in/a.txt", "in/b.txt", MINE, sources=(0, 0, 0)), MINE)
    assert "Draft, A and B share most of their text and count as one source." in render_markdown(
        three
    )


def unsupported(made: Story, words: str, other: str, draft: str) -> Discrepancy:
    """What the rule tells of words of a draft, with a sentence of a source."""
    here, there = places(made, words, draft), places(made, other)[:1]
    readings = Reading(words, here), Reading(NEAREST, there)
    message = f"No source has the figure {words}"
    return Discrepancy(Kind.NUMBER, Severity.INFO, message, readings, 0.6)


def test_what_no_source_has_is_one_table_in_the_order_of_the_draft() -> None:
    told = flood("in/b.txt", MINE)
    late, early = (unsupported(told, w, "It rained.", MINE) for w in ("7 euros", "22 people"))
    made = report([told], ("single-source", late), ("single-source", early))
    findings = from_the_side_of({MINE}, made.findings, made.stories)
    page = render_markdown(replace(made, findings=findings, drafts=frozenset({MINE})))
    under = page.split("## What no source has\n", 1)[1].split("\n\n")[1]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in under.split("\n")]
    assert rows[2:] == [
        [
            rows[2][0],
            "[Draft:1](my%20draft.md#L1) The flood killed **22 people**.",
            "[A:1](in/b.txt#L1)",
        ],
        [rows[3][0], "[Draft:1](my%20draft.md#L1) It cost **7 euros**.", "[A:1](in/b.txt#L1)"],
    ]
    assert [number for number, *_ in rows[2:]] == ["1", "2"]
    assert "## Notes" not in page
    assert "## What no source has" not in render_markdown(made)


def test_what_two_drafts_have_alone_is_shown_in_the_words_of_the_first() -> None:
    texts = {"in/b.txt": "It rained.", MINE: "Late at night it cost 7 euros.", "z.md": "7 euros."}
    told = story_of([annotated(path, text) for path, text in texts.items()])
    here = places(told, "7 euros")
    readings = Reading("7 euros", here), Reading(NEAREST, places(told, "It rained."))
    found = Discrepancy(Kind.NUMBER, Severity.INFO, "No source has 7 euros", readings, 0.6)
    made = report([told], ("single-source", found))
    drafts = frozenset({MINE, "z.md"})
    findings = from_the_side_of(drafts, made.findings, made.stories)
    page = render_markdown(replace(made, findings=findings, drafts=drafts))
    words = "[Draft-1:1](my%20draft.md#L1) Late at night it cost **7 euros**."
    assert f"| 1 | {words}<br>also [Draft-2:1](z.md#L1) | [A:1](in/b.txt#L1) |" in page


DAM = {
    "a": "The dam at Lake Terrin above Norhaven broke on Monday and flooded the old town.",
    "b": "On Monday the dam above Norhaven at Lake Terrin broke after days of rain.",
    "d": "The dam at Lake Terrin broke on Monday, and Norhaven lost its school.",
}


def test_what_the_draft_and_the_sources_say_is_told_in_the_drafts_words() -> None:
    made = report([story_of([annotated(path, text) for path, text in DAM.items()])])
    assert "## What the articles agree on" in render_markdown(made)
    page = render_markdown(replace(made, drafts=frozenset("d")))
    under = page.split("## What the draft and most sources say\n\n", 1)[1]
    assert under.startswith(f"- {DAM['d']} ([Draft:1](d#L1) [A:1](a#L1) [B:1](b#L1))\n")
    assert "sources say" not in render_markdown(replace(made, drafts=frozenset("abd")))


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_format_bears_drafts_and_nothing_at_all(form: object) -> None:
    render = form.render  # type: ignore[attr-defined]  # a row of the table of formats
    nothing = Report((), (), (), "none", "none", (), "0.1.0")
    assert isinstance(render(nothing, "."), str)
    assert isinstance(render(drafted(flood(*ALL), MINE, "in/a.txt"), "."), str)
    assert isinstance(render(drafted(flood(MINE), MINE), "."), str)


def test_a_report_on_nothing_says_so() -> None:
    nothing = Report((), (), (), "none", "none", (), "0.1.0")
    lines = render_markdown(nothing).split("\n")
    assert lines[0] == "# No article to check"
    assert lines[2] == "**Nothing found** in no article: there was none to check."
    assert lines[4].startswith("<details>")
