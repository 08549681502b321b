"""How the page of HTML words findings: who says what, from whose side, and what nobody else has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest

from checker.policy.drafts import from_the_side_of
from checker.report.html.page import render_html
from checker.report.html.shapes import SHAPES
from checker.rules.single_source import NAME, NEAREST
from checker.types import Discrepancy, Kind, Passage, Reading, Report, Severity, Story
from tests.report.page_form import all_of, by_id, check_form, parsed, text_of
from tests.samples import annotated, discrepancy, places, report, story, story_of

TEXTS = {
    "a.txt": "The flood killed 24 people.",
    "b.txt": "The flood killed 24 people. It rained.",
    "c.txt": "The flood killed 22 people.",
    "d.md": "The flood killed 22 people. It cost 7 euros.",
}
FLOOD = story(TEXTS)
DEAD = discrepancy(FLOOD, "24 people", "22 people")


def drafted(told: Story, found: Discrepancy, *drafts: str, name: str = "number-conflict") -> Report:
    """A report on the story from the side of these articles."""
    made = report([told], (name, found))
    findings = from_the_side_of(set(drafts), made.findings, made.stories)
    return replace(made, findings=findings, drafts=frozenset(drafts))


def told_by(root: Element, number: int = 1) -> list[tuple[str, str]]:
    """Who says what in a finding."""
    readings = all_of(by_id(root, f"f{number}"), "li", "reading")
    return [(_one(each, "who"), _one(each, "value").strip(SHAPES + " ")) for each in readings]


def _one(element: Element, class_: str) -> str:
    return text_of(next(each for each in all_of(element, "p", class_)))


def marked(element: Element) -> list[str]:
    return ["".join(each.itertext()) for each in all_of(element, "mark")]


@pytest.mark.parametrize(
    ("drafts", "expected"),
    [
        ((), [("Two sources: A B", "24 people"), ("Two sources: C D", "22 people")]),
        (
            ("d.md",),
            [
                ("The draft", "22 people"),
                ("Agrees: C", "the same"),
                ("Otherwise: A B", "24 people"),
            ],
        ),
        (
            ("c.txt", "d.md"),
            [("Draft-1 Draft-2 alone", "22 people"), ("Otherwise: A B", "24 people")],
        ),
        (
            ("a.txt", "d.md"),
            [
                ("Draft-1", "24 people"),
                ("Agrees: A", "the same"),
                ("Draft-2", "22 people"),
                ("Agrees: B", "the same"),
            ],
        ),
    ],
)
def test_who_says_what(drafts: Sequence[str], expected: list[tuple[str, str]]) -> None:
    assert told_by(check_form(render_html(drafted(FLOOD, DEAD, *drafts)))) == expected


def test_articles_that_are_copies_are_said_to_be_one_source() -> None:
    told = story(TEXTS, sources=(0, 0, 1, 2))
    found = discrepancy(told, "24 people", "22 people")
    page = check_form(render_html(drafted(told, found, "d.md")))
    assert told_by(page)[2] == ("Otherwise: A B (one source)", "24 people")
    remarks = [text_of(each) for each in all_of(page, "p", "remark")]
    assert "A and B share most of their text and count as one source." in remarks


def test_every_letter_of_who_says_it_leads_to_its_article() -> None:
    page = parsed(render_html(drafted(FLOOD, DEAD, "d.md")))
    links = all_of(by_id(page, "f1"), "a", "letter")
    assert [each.get("href") for each in links] == ["#article-C", "#article-A", "#article-B"]


def test_drafts_come_first_everywhere_and_are_marked() -> None:
    page = check_form(render_html(drafted(FLOOD, DEAD, "d.md")))
    first, second = all_of(page, "table", "compared")[0].findall(".//tbody/tr")[:2]
    assert (first.get("class"), second.get("class")) == ("draft", None)
    assert text_of(first).startswith("Draft No outlet named d.md")
    heads = all_of(all_of(page, "table", "matrix")[0], "th")[:2]
    assert [each.get("class") for each in heads] == ["draft", None]
    shown = all_of(page, "article", "article")
    assert [each.get("class") for each in shown] == ["article draft", *["article"] * 3]
    options = [text_of(each) for each in by_id(page, "sides").iter("option")]
    assert options[0] == "Draft · d.md"
    assert by_id(page, "f1").get("data-sides") == "Draft A"
    assert text_of(all_of(page, "h1")[0]) == "d.md against 3 sources"


def test_a_reading_that_stands_nowhere_is_that_of_the_house_style() -> None:
    found = replace(DEAD, readings=(DEAD.readings[1], Reading("two <dozen>", ())))
    for drafts in ((), ("d.md",)):
        page = check_form(render_html(drafted(FLOOD, found, *drafts)))
        assert told_by(page)[-1] == ("The house style", "two <dozen>")


def test_articles_on_another_event_are_not_shown_to_who_checks_a_draft() -> None:
    made = report([FLOOD, story({"x.txt": "A strike began."})], ("number-conflict", DEAD))
    page = check_form(render_html(replace(made, drafts=frozenset({"d.md"}))))
    assert "A strike began" not in text_of(page)
    assert "On other events: 1 more article." in text_of(page)
    assert "A strike began" in text_of(parsed(render_html(made)))


SAID = (
    "“We have lost it all in the flood today and for good”",
    "“We have lost it in the flood today and for good”",
)


def quotation(*paths: str) -> tuple[Story, Discrepancy]:
    """A story in which the last article quotes her in other words, and what a rule says of it."""
    words = [*SAID[:1] * (len(paths) - 1), SAID[1]]
    told = story({path: f"{said}, she said." for path, said in zip(paths, words, strict=True)})
    (differing,) = places(told, "it in", paths[-1])
    readings = tuple(Reading(said, places(told, said)) for said in SAID)
    readings = (readings[0], replace(readings[1], marks=(differing,)))
    message = "She is quoted in two wordings: “We lost all” / “We lost”; one has “no”"
    return told, Discrepancy(Kind.QUOTE, Severity.ERROR, message, readings, 0.9)


def test_a_quotation_is_its_own_evidence_and_its_words_are_marked() -> None:
    told, found = quotation("a", "b", "d")
    page = check_form(render_html(report([told], ("quote", found))))
    finding = by_id(page, "f1")
    assert text_of(all_of(finding, "h4")[0]) == "1 She is quoted in two wordings; one has “no”"
    quoted = all_of(finding, "blockquote")
    assert {text_of(each).strip(SHAPES + " ") for each in quoted} == set(SAID)
    assert marked(finding) == ["it in"]
    who = [_one(each, "who") for each in all_of(finding, "li", "reading")]
    assert who == ["Two sources: A B", "One source: C"]


def test_who_agrees_with_a_drafts_quotation_is_not_quoted_again() -> None:
    told, found = quotation("a", "b", "d")
    page = check_form(render_html(drafted(told, found, "a", name="quote")))
    draft, agreeing, other = all_of(by_id(page, "f1"), "li", "reading")
    assert text_of(all_of(draft, "blockquote")[0]).endswith(SAID[0])
    assert all_of(agreeing, "blockquote") == []
    assert _one(agreeing, "value").endswith("the same")
    assert _one(agreeing, "others") == "A:1"
    assert text_of(all_of(other, "blockquote")[0]).endswith(SAID[1])


def alone(words: str) -> Discrepancy:
    """What the rule tells of words that no source of the draft has."""
    here, there = places(FLOOD, words, "d.md"), places(FLOOD, "It rained.")
    readings = Reading(words, here), Reading(NEAREST, there)
    return Discrepancy(Kind.NUMBER, Severity.INFO, f"No source has {words}", readings, 0.6)


def test_what_no_source_has_stands_apart_in_the_order_of_the_draft() -> None:
    made = report([FLOOD], (NAME, alone("7 euros")), (NAME, alone("flood")), ("number", DEAD))
    findings = from_the_side_of({"d.md"}, made.findings, made.stories)
    page = check_form(render_html(replace(made, findings=findings, drafts=frozenset({"d.md"}))))
    headings = [text_of(each) for each in all_of(page, "h3")[:2]]
    assert headings[0].startswith("Warnings")
    assert headings[1].startswith("What no source has To be checked, or credited")
    group = all_of(page, "section", "group")[1]
    shown = all_of(group, "article", "finding")
    assert [marked(each) for each in shown] == [["flood"], ["7 euros"]]
    for each in shown:
        assert [_one(each, "who")] == ["The draft alone"]
        assert _one(each, "others") == "Nearest in a source: B:1"
        assert len(all_of(each, "li", "reading")) == 1
    (table,) = all_of(page, "table", "matrix")
    assert [row.get("data-finding") for row in table.findall(".//tbody/tr")] == ["1"]
    assert NEAREST not in text_of(page)


def test_among_peers_the_nearest_place_is_nothing_that_is_said() -> None:
    page = check_form(render_html(report([FLOOD], (NAME, alone("7 euros")))))
    row = all_of(page, "table", "matrix")[0].findall(".//tbody/tr/td")
    assert [text_of(cell) for cell in row][:3] == ["–nothing"] * 3
    assert text_of(row[3]).endswith("7 euros")


@pytest.mark.parametrize("kind", [Kind.NUMBER, Kind.QUOTE])
def test_among_peers_the_nearest_sentence_is_told_with_its_place(kind: Kind) -> None:
    page = check_form(render_html(report([FLOOD], (NAME, replace(alone("7 euros"), kind=kind)))))
    (nearest,) = (each for each in all_of(page, "li", "reading") if NEAREST in text_of(each))
    assert text_of(all_of(nearest, "ul", "sentences")[0]) == "B:1 It rained."
    assert marked(nearest) == []


def test_the_table_has_what_each_article_says_and_where() -> None:
    contradicting = story(
        {"a.txt": "24 died. Later 22 died.", "b.txt": "22 died.", "c.txt": "Rain."}
    )
    found = discrepancy(contradicting, "24 died", "22 died")
    page = check_form(render_html(report([contradicting], ("number", found))))
    cells = all_of(page, "table", "matrix")[0].findall(".//tbody/tr/td")
    assert set(text_of(cells[0]).replace("died", "").split()) == {"●", "▲", "24", "22"}
    assert text_of(cells[1]).endswith("22 died")
    assert text_of(cells[2]) == "–nothing"
    for saying in (each for cell in cells for each in all_of(cell, "a", "saying")):
        place = by_id(page, saying.attrib["href"][1:])
        assert text_of(saying).endswith(text_of(place))


def test_each_event_has_a_table_of_its_own_name() -> None:
    other = story({"x.txt": "7 died.", "y.txt": "9 died."})
    findings = (
        *report([FLOOD], ("number", DEAD)).findings,
        *report([other], ("number", discrepancy(other, "7 died", "9 died"))).findings,
    )
    made = replace(report([FLOOD, other]), findings=findings)
    page = check_form(render_html(made))
    names = [each.get("aria-label") for each in all_of(page, "div", "scroll")]
    assert names == ["Table of findings by article, A B C D", "Table of findings by article, E F"]


DAM = {
    "a": "The dam at Lake Terrin above Norhaven broke on Monday and flooded the old town.",
    "b": "On Monday the dam above Norhaven at Lake Terrin broke after days of rain.",
    "d": "The dam at Lake Terrin broke on Monday, and Norhaven lost its school.",
}


@pytest.mark.parametrize(
    ("drafts", "heading", "places_"),
    [
        (frozenset[str](), "What the articles agree on", {"A:1", "B:1", "C:1"}),
        (frozenset("d"), "What the draft and most sources say", {"Draft:1", "A:1", "B:1"}),
    ],
)
def test_what_is_agreed_on_is_told_as_everywhere(
    drafts: frozenset[str], heading: str, places_: set[str]
) -> None:
    made = report([story_of([annotated(path, text) for path, text in DAM.items()])])
    page = check_form(render_html(replace(made, drafts=drafts)))
    (listed,) = all_of(page, "ul", "agreed")
    assert text_of(by_id(page, "agreed")) == heading
    line = text_of(all_of(listed, "li")[0])
    assert {text_of(each) for each in all_of(listed, "a", "place")} == places_
    assert not drafts or line == f"{DAM['d']} (Draft:1 A:1 B:1)"


def test_a_finding_is_filtered_by_what_it_is_and_who_takes_part() -> None:
    finding = by_id(parsed(render_html(report([FLOOD], ("number", DEAD)))), "f1")
    assert {name: finding.get(f"data-{name}") for name in ("severity", "rule", "articles")} == {
        "severity": "warning",
        "rule": "number",
        "articles": "A B C D",
    }


def test_words_in_an_article_that_is_not_split_into_blocks_lead_to_its_beginning() -> None:
    one = annotated("a.txt", "24 died.")
    bare = replace(one, article=replace(one.article, blocks=()))
    told = story_of([bare, annotated("b.txt", "22 died.")])
    found = Discrepancy(
        Kind.NUMBER,
        Severity.ERROR,
        "How many died?",
        (Reading("24", (Passage("a.txt", 0, 2),)), Reading("22", (Passage("b.txt", 0, 2),))),
        0.9,
    )
    page = check_form(render_html(report([told], ("number", found))))
    addresses = [each.get("href") for each in all_of(by_id(page, "f1"), "a", "place")]
    assert addresses == ["#article-A", "#B-0"]


def test_a_place_that_begins_with_a_blank_leads_to_its_first_word() -> None:
    told = story({"a.txt": "It killed 24 people.", "b.txt": "22 died."})
    readings = (
        Reading("24", (Passage("a.txt", 9, 12), Passage("a.txt", 10, 12))),
        Reading("22", places(told, "22")),
    )
    found = Discrepancy(Kind.NUMBER, Severity.ERROR, "How many died?", readings, 0.9)
    page = check_form(render_html(report([told], ("number", found))))
    (cell, _) = all_of(page, "table", "matrix")[0].findall(".//tbody/tr/td")
    assert [each.get("href") for each in all_of(cell, "a")] == ["#A-10"]
