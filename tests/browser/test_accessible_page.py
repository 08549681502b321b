"""The report against the rules of WCAG 2.2 that a machine can check, by axe-core."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from checker.report.html.page import render_html
from tests.browser.conftest import Open
from tests.samples import discrepancy, report, story

#: All levels that laws on accessibility ask for, and what axe-core counts as good practice.
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 740}


def violations(page: Any) -> list[str]:  # noqa: ANN401 - Playwright's page, as Axe takes it
    """What axe-core finds wrong, one line each."""
    found = Axe().run(page, options=RULES).response["violations"]
    return [
        f"{rule['id']}: {node['html'][:120]} {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("color_scheme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [WIDE, PHONE], ids=["wide", "phone"])
def test_the_report_breaks_no_rule(
    color_scheme: str, viewport: dict[str, int], open_page: Open, seeds_page: Path
) -> None:
    # axe-core is a script of its own, which the page's policy keeps out.
    opened = open_page(
        seeds_page, "#f1", color_scheme=color_scheme, viewport=viewport, bypass_csp=True
    )
    for details in opened.page.locator("summary").all():
        details.click()
    assert violations(opened.page) == []


def test_a_report_without_findings_breaks_no_rule(open_page: Open, tmp_path: Path) -> None:
    told = story({"a.txt": "It rained.", "b.txt": "It rained on Monday."})
    file = tmp_path / "clean.html"
    file.write_text(render_html(report([told])), "utf-8")
    assert violations(open_page(file, bypass_csp=True).page) == []


def test_a_report_from_a_draft_s_side_breaks_no_rule(open_page: Open, tmp_path: Path) -> None:
    told = story({"a.txt": "24 people died.", "b.txt": "22 people died.", "c.txt": "It rained."})
    found = discrepancy(told, "24 people", "22 people")
    page = replace(report([told], ("number-conflict", found)), drafts=frozenset({"a.txt"}))
    file = tmp_path / "draft.html"
    file.write_text(render_html(page), "utf-8")
    assert violations(open_page(file, bypass_csp=True).page) == []
