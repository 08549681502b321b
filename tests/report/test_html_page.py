"""The page of HTML as a whole: valid, reachable, closed against the network, the same each time."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from datetime import date
from importlib.resources import files
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest

from checker.report.hidden import hidden
from checker.report.html.page import render_html
from checker.types import UNNAMED, Block, BlockKind, Notice, Passage, Report, Severity
from tests.report.page_form import all_of, by_id, check_form, parsed, text_of
from tests.samples import annotated, discrepancy, report, story, story_of

TOLD = story({"in/a.txt": "It rained.\nIt killed 24 people.", "in/b.txt": "It killed 22 people."})
FOUND = report(
    [TOLD],
    ("number-conflict", discrepancy(TOLD, "24 people", "22 people", severity=Severity.ERROR)),
    ("contradiction", discrepancy(TOLD, "It rained", "It killed")),
)
EMPTY = Report((), (), (), "none", "none", (), "0.1.0")
ALONE = report([story({"in/a.txt": "It killed 24 people. It killed 22 people."})])
BLOCKS = (
    Block(BlockKind.HEADLINE, 0, 5),
    Block(BlockKind.DATELINE, 6, 12),
    Block(BlockKind.PARAGRAPH, 13, 23),
    Block(BlockKind.HEADLINE, 24, 29),
    Block(BlockKind.CAPTION, 30, 37),
)


def blocked() -> Report:
    """A report on an article with headlines, a dateline and a caption."""
    one = annotated(
        "in/a.txt", "Flood\nKYIV — It rained.\nAfter\nA river", published=date(2024, 5, 4)
    )
    one = replace(one, article=replace(one.article, blocks=BLOCKS, title="Flood", source="Post"))
    return report([story_of([one, annotated("in/b.txt", "It rained.")])])


def many(articles: int = 20, findings: int = 60) -> Report:
    """A large report: articles as long as news are, and findings that all of them share."""
    filler = " ".join(
        f"The river rose by the bridge in the town of Dorn on day {n}." for n in range(45)
    )
    texts = {
        f"in/{at:02}.txt": f"{filler}\n"
        + " ".join(f"It cost {n}{at % 3} euros." for n in range(1, findings + 1))
        for at in range(articles)
    }
    told = story(texts)
    words = [[f"cost {n}{other} euros" for other in range(3)] for n in range(1, findings + 1)]
    return report([told], *(("number-conflict", discrepancy(told, *each)) for each in words))


def policy(root: Element) -> dict[str, list[str]]:
    """The page's Content Security Policy by directive."""
    (meta,) = (m for m in all_of(root, "meta") if m.get("http-equiv") == "Content-Security-Policy")
    parts = [part.split() for part in meta.attrib["content"].split(";")]
    return {part[0]: part[1:] for part in parts}


@pytest.mark.parametrize(
    "told",
    [
        EMPTY,
        ALONE,
        FOUND,
        blocked(),
        replace(FOUND, findings=()),
        replace(FOUND, drafts=frozenset({"in/b.txt"})),
        replace(FOUND, drafts=frozenset({"in/a.txt", "in/b.txt"})),
        report([TOLD, story({"in/c.txt": "A strike.", "in/d.txt": "A strike."})]),
        replace(EMPTY, notices=(Notice("baseline", "It is old."),)),
    ],
)
def test_every_page_is_valid_and_every_link_has_its_target(told: Report) -> None:
    check_form(render_html(told))


def test_the_policy_lets_in_only_the_style_and_the_script_of_the_package() -> None:
    page = render_html(FOUND)
    root = parsed(page)
    allowed = policy(root)
    assert allowed["default-src"] == ["'none'"]
    assert allowed["base-uri"] == allowed["form-action"] == ["'none'"]
    assert allowed["require-trusted-types-for"] == ["'script'"]
    for tag, directive, name in (
        ("style", "style-src", "report.css"),
        ("script", "script-src", "report.js"),
    ):
        shipped = files("checker.report.html").joinpath(name).read_text("utf-8")
        (between,) = re.findall(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(between.encode()).digest()).decode()
        assert between == shipped
        assert allowed[directive] == [f"'sha256-{digest}'"]
        assert len(all_of(root, tag)) == 1


def test_the_policy_stands_before_everything_it_governs() -> None:
    head = list(all_of(parsed(render_html(FOUND)), "head")[0])
    assert [each.get("charset") for each in head[:1]] == ["utf-8"]
    assert head[1].get("http-equiv") == "Content-Security-Policy"


def test_the_script_makes_no_markup_of_text_and_asks_for_nothing() -> None:
    script = files("checker.report.html").joinpath("report.js").read_text("utf-8")
    forbidden = (
        r"innerHTML|outerHTML|insertAdjacent|document\.write|createElement|eval\(|new Function"
        r"|fetch\(|XMLHttp|WebSocket|sendBeacon|import\(|localStorage|cookie|window\.open|</"
    )
    assert re.findall(forbidden, script) == []
    assert "https:" not in script


def test_a_page_about_no_article_says_so_and_offers_nothing_else() -> None:
    root = parsed(render_html(EMPTY))
    assert [text_of(each) for each in all_of(root, "h1")] == ["No article to check"]
    assert "Nothing found in no article: there was none to check." in text_of(root)
    for tag in ("table", "nav", "form", "article", "select"):
        assert all_of(root, tag) == []


def test_one_article_alone_needs_no_choice_of_articles() -> None:
    told = story({"in/a.txt": "It killed 24 people. It killed 22 people."})
    root = check_form(render_html(report([told], ("age", discrepancy(told, "24", "22")))))
    assert text_of(all_of(root, "h1")[0]) == "One article, checked in itself"
    assert {form.get("id") for form in all_of(root, "form")} == {"filters"}
    assert all_of(root, "table", "matrix") == []
    assert len(all_of(root, "article", "finding")) == 1


def test_headlines_of_parts_and_captions_are_told_apart() -> None:
    root = check_form(render_html(blocked()))
    text = by_id(root, "article-A")
    assert [text_of(each) for each in all_of(text, "h4", "headline")] == ["Flood", "After"]
    assert [text_of(each) for each in all_of(text, "p", "caption")] == ["A river"]
    (line,) = all_of(text, "p", "paragraph")
    assert text_of(line) == "KYIV — It rained."
    assert [text_of(each) for each in all_of(line, "span", "dateline")] == ["KYIV —"]
    assert [each.get("data-line") for each in all_of(text, "div", "text")[0]] == [
        "1",
        "2",
        "3",
        "4",
    ]
    assert "4 May 2024" in text_of(text)


def test_what_is_hidden_is_told_at_the_top_in_the_words_of_every_format() -> None:
    told = replace(FOUND, suppressed=2, listed=1, known=3)
    remarks = [text_of(each) for each in all_of(parsed(render_html(told)), "p", "remark")]
    assert remarks[0] == f"{hidden(told)}."
    assert "hidden" not in text_of(all_of(parsed(render_html(FOUND)), "header")[0])


def test_notices_stand_at_the_end_with_a_link_where_they_have_a_place() -> None:
    notices = (
        Notice("unused-suppression", "Remove <b>it</b>.", Passage("in/a.txt", 11, 13)),
        Notice("baseline", "c0ffee is not found."),
    )
    root = check_form(render_html(replace(FOUND, notices=notices)))
    assert text_of(all_of(root, "h2")[-1]) == "To be tidied up"
    first, second = all_of(all_of(root, "ul", "notices")[0], "li")
    assert text_of(first) == "A:2 Remove <b>it</b>. unused-suppression"
    assert text_of(second) == "c0ffee is not found. baseline"
    assert [each.get("href") for each in all_of(first, "a")] == ["#A-11"]
    assert all_of(second, "a") == []
    assert "To be tidied up" not in render_html(FOUND)


def test_the_fingerprint_of_each_finding_is_folded_away_beside_its_number() -> None:
    root = parsed(render_html(FOUND))
    (fold,) = all_of(root, "details", "hide")
    assert fold.get("open") is None
    assert [text_of(each) for each in all_of(fold, "li")] == [
        f"{at} {finding.fingerprint}" for at, finding in enumerate(FOUND.findings, 1)
    ]
    codes = [text_of(each) for each in all_of(fold, "code")]
    assert f"<!-- checker: ignore {FOUND.findings[0].rule} -->" in codes
    assert "How to hide" not in render_html(replace(FOUND, findings=()))


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("in/a b.txt", "in/a%20b.txt"),
        ("in/#1?x=y&z.txt", "in/%231%3Fx%3Dy%26z.txt"),
        ("javascript:alert(1)", "javascript%3Aalert%281%29"),
        ("data:text/html,x", "data%3Atext/html%2Cx"),
        ("in/ä\"'<>.txt", "in/%C3%A4%22%27%3C%3E.txt"),
        ("in/100%.txt", "in/100%25.txt"),
        ("in/a\\b.txt", "in/a%5Cb.txt"),
        ("in/a\nb\tc.txt", "in/a%0Ab%09c.txt"),
        ("in/\u202etxt.a", "in/%E2%80%AEtxt.a"),
        (os.fsdecode(b"in/caf\xe9.txt"), "in/caf%E9.txt"),
        ("../out/x.txt", "../out/x.txt"),
        ("~x/y.txt", "~x/y.txt"),
    ],
)
def test_the_name_of_a_file_is_only_ever_a_path_beside_the_page(path: str, address: str) -> None:
    told = story({path: "It killed 24 people.", "z.txt": "It killed 22 people."})
    page = render_html(report([told], ("n", discrepancy(told, "24 people", "22 people"))))
    page.encode()
    root = check_form(page)
    links = {each.get("href", "") for each in all_of(root, "a")}
    assert {link for link in links if not link.startswith("#")} == {address, "z.txt"}


def test_links_lead_from_the_folder_the_page_will_lie_in() -> None:
    root = check_form(render_html(FOUND, "out/deep"))
    assert {each.get("href") for each in all_of(root, "a", "file")} == {
        "../../in/a.txt",
        "../../in/b.txt",
    }


@pytest.mark.parametrize(
    "drafts", [frozenset({UNNAMED}), frozenset({"in/x.txt"}), frozenset[str]()]
)
def test_what_is_in_no_file_has_no_link(drafts: frozenset[str]) -> None:
    told = story({UNNAMED: "It killed 24 people.", "in/b.txt": "It killed 22 people."})
    other = story({"in/x.txt": "A strike began."})
    found = discrepancy(told, "24 people", "22 people")
    notices = (Notice("unused-suppression", "Mend it.", Passage(UNNAMED, 0, 2)),)
    made = replace(report([told, other], ("n", found)), drafts=drafts, notices=notices)
    if "in/x.txt" in drafts:
        made = replace(made, findings=())
    root = check_form(render_html(made))
    assert "stdin" not in " ".join(each.get("href", "") for each in all_of(root, "a"))
    assert "Mend it." in text_of(root)


def test_the_page_is_the_same_each_time_and_does_not_know_the_machine(tmp_path: Path) -> None:
    paths = [str(tmp_path / name) for name in ("a.txt", "b.txt")]
    told = story(dict(zip(paths, ("It killed 24 people.", "It killed 22 people."), strict=True)))
    made = replace(
        report([told], ("n", discrepancy(told, "24 people", "22 people"))),
        encoder=str(tmp_path / "model"),
    )
    page = render_html(made, str(tmp_path))
    assert page == render_html(made, str(tmp_path))
    assert str(tmp_path) not in page
    assert page.endswith("</html>\n")


_PRINT = """
from tests.report.test_html_page import FOUND, render_html, replace
print(render_html(replace(FOUND, drafts=frozenset({"in/a.txt", "in/b.txt"}))))
"""


def test_no_order_of_a_set_is_in_the_page() -> None:
    pages = {
        subprocess.run(
            [sys.executable, "-c", _PRINT],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(pages) == 1


def test_the_order_in_which_drafts_are_given_changes_nothing() -> None:
    there, back = (
        frozenset(paths) for paths in (("in/a.txt", "in/b.txt"), ("in/b.txt", "in/a.txt"))
    )
    assert render_html(replace(FOUND, drafts=there)) == render_html(replace(FOUND, drafts=back))


def test_twenty_articles_with_sixty_findings_are_a_page_that_can_be_mailed() -> None:
    made = many()
    page = render_html(made)
    root = check_form(page)
    assert len(all_of(root, "article", "finding")) == 60
    assert len(all_of(root, "article", "article")) == 20
    # 682,331 bytes when this was written: half are the table of who says what.
    assert len(page.encode()) < 750_000
