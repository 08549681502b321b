"""The browser that tests of the HTML report run in: Debian's Chromium, headless and offline."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

#: What the same browser is called in different places.
NAMES = ("chromium", "chromium-browser", "google-chrome")
#: It neither asks its maker for anything nor needs a screen; without its sandbox it runs as root.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",
)


def chromium() -> str | None:
    """The browser's command; none where this machine has none."""
    return next(filter(None, map(shutil.which, NAMES)), None)


@contextmanager
def running(command: str) -> Iterator[Browser]:
    """The browser while it runs."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=command, args=list(ARGUMENTS))
        try:
            yield browser
        finally:
            browser.close()
