"""One browser for all tests of the HTML report, and the pages they look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Dialog, Page, Request

from checker import check, read_articles
from checker.report.html.page import render_html
from tests.browser.chromium import chromium, running

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Opened:
    """A page in a browser, and what it did that a report must not do."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    """What its console said, errors of its script, dialogs, and requests other than its own."""


#: Opens a file; keywords are those of a new browser context (``viewport``, ``color_scheme``).
Open = Callable[..., Opened]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A running browser."""
    command = chromium()
    if command is None:
        pytest.skip("no Chromium on this machine: install Debian's package chromium")
    with running(command) as started:
        yield started


@pytest.fixture(scope="session")
def seeds_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report on the articles in seeds/."""
    file = tmp_path_factory.mktemp("page") / "seeds.html"
    file.write_text(render_html(check(read_articles([ROOT / "seeds"]))), "utf-8")
    return file


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Open]:
    """Opens files, and closes them when the test is over."""
    contexts = []

    def opens(file: Path, hash_: str = "", **choices: Any) -> Opened:  # noqa: ANN401 - Playwright's own
        context = browser.new_context(offline=True, **choices)
        context.set_default_timeout(5_000)
        contexts.append(context)
        page = context.new_page()
        opened = Opened(page)
        own = file.as_uri()

        def asked(request: Request) -> None:
            if not request.url.startswith(own):
                opened.complaints.append(f"asks for {request.url}")

        def refused(dialog: Dialog) -> None:
            opened.complaints.append(f"dialog: {dialog.message}")
            dialog.dismiss()

        page.on("console", lambda said: opened.complaints.append(f"{said.type}: {said.text}"))
        page.on("pageerror", lambda error: opened.complaints.append(str(error)))
        page.on("dialog", refused)
        page.on("request", asked)
        page.goto(f"{own}{hash_}")
        return opened

    yield opens
    for context in contexts:
        context.close()


@pytest.fixture
def seeds(open_page: Open, seeds_page: Path) -> Opened:
    """The report on the seeds, on a wide screen."""
    return open_page(seeds_page, viewport={"width": 1280, "height": 900})
