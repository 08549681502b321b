"""Articles that try to become part of the page: their text stays text in a real browser."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from checker.report.html.page import render_html
from tests.browser.conftest import Open
from tests.samples import discrepancy, report, story

HOSTILE = [
    "<script>document.title = 'taken'; alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</style><style>body { display: none }</style>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<iframe src='https://example.org/'></iframe>",
    '" onmouseover="alert(1)" x="',
    "' autofocus onfocus='alert(1)",
    "{{ 7 * 7 }} {% raw %}",
    "--><script>alert(1)</script><!--",
    "<a href='javascript:alert(1)'>see</a>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<base href='https://example.org/'>",
    "<meta http-equiv='refresh' content='0;url=https://example.org/'>",
    "<form action='https://example.org/'><input name=password></form>",
    "<template shadowrootmode=open><b>x</b></template>",
]


def page_of(words: str, file: Path) -> Path:
    """A report on two articles, one of which has the words wherever an article can have any."""
    name = words[:20].replace("/", "")
    told = story({f"a {name}.txt": f"24 died {words} today.", "b.txt": "22 died."})
    first = told.articles[0]
    article = replace(first.article, title=words, source=words, author=words)
    told = replace(told, articles=(replace(first, article=article), *told.articles[1:]))
    found = replace(discrepancy(told, f"24 died {words}", "22 died"), message=f"Told: {words}")
    file.write_text(render_html(report([told], ("number-conflict", found))), "utf-8")
    return file


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_only_words(words: str, open_page: Open, tmp_path: Path) -> None:
    opened = open_page(page_of(words, tmp_path / "page.html"))
    plain = open_page(page_of("x", tmp_path / "plain.html"))
    for part in (".article", "h4"):
        shown = " ".join(opened.page.locator(part).first.inner_text().split())
        assert " ".join(words.split()) in shown
    tags = "[...document.querySelectorAll('*')].map(each => each.tagName)"
    assert opened.page.evaluate(tags) == plain.page.evaluate(tags)
    assert opened.page.title() == "Where 2 articles disagree"
    opened.page.mouse.move(300, 300)
    opened.page.keyboard.press("Tab")
    assert opened.complaints == []


def test_very_long_words_do_not_push_the_page_out(open_page: Open, tmp_path: Path) -> None:
    word = "Donaudampfschifffahrt" * 40
    told = story({f"{'a' * 200}.txt": f"24 {word} died.", "b.txt": f"22 {word} died."})
    found = discrepancy(told, f"24 {word}", f"22 {word}")
    file = tmp_path / "page.html"
    file.write_text(render_html(report([told], ("number-conflict", found))), "utf-8")
    page = open_page(file, viewport={"width": 360, "height": 740}).page
    width = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert page.evaluate(width)


def test_an_article_cannot_turn_the_words_around_it(open_page: Open, tmp_path: Path) -> None:
    told = story({"a.txt": "24 died \u202edeid 42.", "b.txt": "22 died."})
    file = tmp_path / "page.html"
    found = discrepancy(told, "24 died", "22 died")
    file.write_text(render_html(report([told], ("number-conflict", found))), "utf-8")
    opened = open_page(file)
    assert "\u202e" not in opened.page.content()
    assert "\ufffd" in opened.page.locator(".article").first.inner_text()
