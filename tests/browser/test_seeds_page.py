"""The report on the seeds as somebody at the desk uses it: filters, keys, links, phone, paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open, Opened

PHONE = {"width": 360, "height": 740}


def shown(page: Page) -> list[str]:
    """The numbers of the findings that can be seen."""
    return [
        str(finding.get_attribute("data-finding"))
        for finding in page.locator(".finding").all()
        if finding.is_visible()
    ]


def hash_of(page: Page) -> str:
    return str(page.evaluate("location.hash"))


def fits(page: Page) -> bool:
    """Whether nothing makes the page wider than its window."""
    width = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    return bool(page.evaluate(width))


def test_it_shows_all_findings_and_complains_of_nothing(seeds: Opened) -> None:
    assert seeds.page.title() == "Where 5 articles disagree"
    assert shown(seeds.page) == list("123456")
    assert seeds.page.locator("#shown").inner_text() == "Showing 6 of 6 findings"
    assert seeds.page.locator(".article mark").count() > 20
    assert seeds.complaints == []


def test_it_fits_a_wide_window(seeds: Opened) -> None:
    assert fits(seeds.page)


@pytest.mark.parametrize(
    ("name", "left"), [("error", "23456"), ("warning", "156"), ("info", "1234")]
)
def test_a_severity_is_left_out_and_comes_back(name: str, left: str, seeds: Opened) -> None:
    box = seeds.page.locator(f"#filters [name=severity][value={name}]")
    box.uncheck()
    assert shown(seeds.page) == list(left)
    told = f"Showing {len(left)} of 6 findings"
    assert seeds.page.get_by_role("status").inner_text() == told
    box.check()
    assert shown(seeds.page) == list("123456")
    assert seeds.complaints == []


def test_with_no_severity_nothing_is_shown_and_that_is_said(seeds: Opened) -> None:
    for box in seeds.page.locator("#filters [name=severity]").all():
        box.uncheck()
    assert shown(seeds.page) == []
    assert seeds.page.locator("#shown").inner_text() == "Showing 0 of 6 findings"
    assert not seeds.page.locator(".group h3").first.is_visible()


@pytest.mark.parametrize(
    ("rule", "left"), [("name-spelling", "1"), ("quote-wording", "234"), ("name-style", "56")]
)
def test_one_rule_alone_is_shown_in_findings_and_matrix(
    rule: str, left: str, seeds: Opened
) -> None:
    seeds.page.get_by_label("of rule").select_option(rule)
    assert shown(seeds.page) == list(left)
    rows = [row for row in seeds.page.locator(".matrix tbody tr").all() if row.is_visible()]
    assert [row.get_attribute("data-finding") for row in rows] == list(left)


@pytest.mark.parametrize(("letter", "left"), [("A", "12356"), ("C", "123"), ("D", "1245")])
def test_one_article_alone_is_shown(letter: str, left: str, seeds: Opened) -> None:
    seeds.page.get_by_label("in article").select_option(letter)
    assert shown(seeds.page) == list(left)


def test_filters_join_and_one_button_takes_all_away(seeds: Opened) -> None:
    page = seeds.page
    page.get_by_label("in article").select_option("C")
    page.get_by_label("of rule").select_option("quote-wording")
    assert shown(page) == ["2", "3"]
    page.get_by_role("button", name="Show all").click()
    assert shown(page) == list("123456")
    assert page.get_by_label("of rule").input_value() == ""


def test_a_link_that_is_shared_shows_the_same(
    seeds: Opened, open_page: Open, seeds_page: Path
) -> None:
    page = seeds.page
    page.locator("#filters [name=severity][value=info]").uncheck()
    page.get_by_label("in article").select_option("D")
    assert shown(page) == ["1", "2", "4"]
    again = open_page(seeds_page, hash_of(page)).page
    assert shown(again) == ["1", "2", "4"]
    assert not again.locator("#filters [name=severity][value=info]").is_checked()
    assert again.get_by_label("in article").input_value() == "D"


@pytest.mark.parametrize(
    "hash_",
    [
        "#severity=",
        "#finding=indings",
        "#finding=1-title&at=f1",
        "#severity=&rule=no-such-rule",
        "#article=ZZ",
        "#at=nowhere&finding=999",
        "#%E0%A4%A",
        "#finding=%22%3E%3Cscript%3E",
        "#left=Q&right=Q&sides=all",
    ],
)
def test_a_broken_link_breaks_nothing(hash_: str, open_page: Open, seeds_page: Path) -> None:
    opened = open_page(seeds_page, hash_)
    assert opened.page.locator(".finding").count() == 6
    opened.page.get_by_role("button", name="Show all").click()
    assert shown(opened.page) == list("123456")
    assert opened.complaints == []


def test_keys_walk_through_the_findings_that_are_shown(seeds: Opened) -> None:
    page = seeds.page
    page.get_by_label("of rule").select_option("quote-wording")
    page.locator("body").click(position={"x": 2, "y": 2})
    for key, number in zip("jnjjkp", "234432", strict=True):
        page.keyboard.press(key)
        expect(page.locator(".finding.current")).to_have_attribute("data-finding", number)
    expect(page.locator("#f2")).to_be_focused()
    assert seeds.complaints == []


def test_keys_can_be_switched_off(seeds: Opened) -> None:
    page = seeds.page
    page.locator("#keys summary").click()
    page.get_by_label("Use these keys").uncheck()
    page.keyboard.press("j")
    assert page.locator(".finding.current").count() == 0


def test_back_takes_a_step_back(seeds: Opened) -> None:
    page = seeds.page
    page.locator("body").click(position={"x": 2, "y": 2})
    for number in "12":
        page.keyboard.press("j")
        expect(page.locator(".finding.current")).to_have_attribute("data-finding", number)
    page.go_back()
    expect(page.locator(".finding.current")).to_have_attribute("data-finding", "1")


def test_a_cell_of_the_matrix_leads_to_its_words_in_the_article(seeds: Opened) -> None:
    page = seeds.page
    page.locator(".matrix .saying", has_text="Rybakov").click()
    expect(page.locator(":focus")).to_have_text("Rybakov")
    expect(page.locator(":focus")).to_be_in_viewport()
    expect(page.locator(".finding.current")).to_have_attribute("data-finding", "1")


def test_marked_words_lead_to_their_finding(seeds: Opened) -> None:
    page = seeds.page
    page.locator(".article:visible .text a", has_text=re.compile("^Rybakov$")).first.click()
    expect(page.locator("#f1")).to_be_focused()
    expect(page.locator("#f1")).to_be_in_viewport()


def test_two_articles_stand_side_by_side_and_others_can_be_chosen(seeds: Opened) -> None:
    page = seeds.page

    def beside() -> list[str]:
        articles = [each for each in page.locator(".article").all() if each.is_visible()]
        return [str(each.get_attribute("data-letter")) for each in articles]

    assert len(beside()) == 2
    page.locator("#sides [name=left]").select_option("B")
    page.locator("#sides [name=right]").select_option("D")
    assert beside() == ["B", "D"]
    boxes = [page.locator(f"#article-{letter}").bounding_box() for letter in "BD"]
    assert boxes[0]
    assert boxes[1]
    assert boxes[0]["x"] < boxes[1]["x"]
    assert boxes[0]["y"] == boxes[1]["y"]
    page.get_by_label("All articles").check()
    assert beside() == list("ABCDE")


def test_a_link_to_a_finding_that_is_filtered_away_brings_it_back(seeds: Opened) -> None:
    page = seeds.page
    page.locator("#filters [name=severity][value=error]").uncheck()
    page.locator(".compared .numbers a", has_text="1").first.click()
    expect(page.locator("#f1")).to_be_visible()
    expect(page.locator("#f1")).to_be_focused()
    assert shown(page) == list("123456")


def test_words_of_findings_filtered_away_are_no_stop_of_the_keyboard(seeds: Opened) -> None:
    page = seeds.page
    page.get_by_label("of rule").select_option("name-spelling")
    assert page.locator(".text a.off").count() > 5
    assert page.locator(".text a.off:not([tabindex='-1'])").count() == 0
    page.get_by_role("button", name="Show all").click()
    assert page.locator(".text a[tabindex]").count() == 0


def test_going_back_to_no_finding_says_so(seeds: Opened) -> None:
    page = seeds.page
    words = page.locator("#current").inner_text()
    page.locator(".compared .numbers a", has_text="2").first.click()
    expect(page.locator("#current")).to_contain_text("Vladimir Putin")
    page.go_back()
    expect(page.locator("#current")).to_have_text(words)


def test_walking_beside_the_articles_shows_both_sides_each_time(seeds: Opened) -> None:
    page = seeds.page
    page.locator("#next").scroll_into_view_if_needed()
    page.evaluate("document.getElementById('walk').scrollIntoView()")
    for number in "1234":
        page.locator("#next").click()
        current = page.locator(f".article:visible .current[data-findings~='{number}']")
        expect(current.first).to_be_in_viewport()
    page.locator("#previous").click()
    current = page.locator(".article:visible .current[data-findings~='3']")
    expect(current.first).to_be_in_viewport()


def test_an_article_that_is_shown_stays_where_it_is(seeds: Opened) -> None:
    page = seeds.page
    page.locator("#sides [name=left]").select_option("C")
    page.locator("#sides [name=right]").select_option("B")
    page.locator(".compared a", has_text=re.compile("^B$")).click()
    expect(page.locator("#article-B")).to_be_focused()
    assert page.locator("#sides [name=left]").input_value() == "C"
    assert page.locator("#sides [name=right]").input_value() == "B"


def test_printing_leaves_what_was_folded_folded(seeds: Opened) -> None:
    page = seeds.page
    folded = page.locator("details:not([open])").count()
    assert folded
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator("details:not([open])").count() == folded


def test_the_skip_link_is_the_first_stop_of_the_keyboard(seeds: Opened) -> None:
    page = seeds.page
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Skip to the findings"
    assert page.locator(":focus").is_visible()


def test_without_script_everything_can_be_read(open_page: Open, seeds_page: Path) -> None:
    page = open_page(seeds_page, java_script_enabled=False).page
    assert shown(page) == list("123456")
    assert all(article.is_visible() for article in page.locator(".article").all())
    assert not page.locator("#filters").is_visible()


def test_a_phone_needs_no_scrolling_to_the_side(open_page: Open, seeds_page: Path) -> None:
    opened = open_page(seeds_page, viewport=PHONE, is_mobile=True, has_touch=True)
    assert fits(opened.page)
    assert shown(opened.page) == list("123456")
    assert opened.complaints == []


def test_paper_has_all_findings_and_articles_and_no_controls(seeds: Opened) -> None:
    page = seeds.page
    page.get_by_label("of rule").select_option("name-style")
    page.emulate_media(media="print")
    assert shown(page) == list("123456")
    assert not page.locator("#filters").is_visible()
    assert all(article.is_visible() for article in page.locator(".article").all())


def test_paper_is_light_where_the_screen_is_dark(seeds: Opened) -> None:
    paper = "getComputedStyle(document.documentElement).backgroundColor"
    light = seeds.page.evaluate(paper)
    seeds.page.emulate_media(color_scheme="dark")
    dark = seeds.page.evaluate(paper)
    assert dark != light
    seeds.page.emulate_media(media="print", color_scheme="dark")
    assert seeds.page.evaluate(paper) in {light, "rgb(255, 255, 255)"}


def test_it_prints_on_a_few_sheets(seeds: Opened) -> None:
    pdf = seeds.page.pdf(format="A4")
    assert pdf.startswith(b"%PDF")
    assert 3 <= len(re.findall(rb"/Type\s*/Page\b", pdf)) <= 20
