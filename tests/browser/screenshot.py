"""Takes the picture of the seeds' report that the README shows.

python -m tests.browser.screenshot [--dark] [--width 1200] [--height 800] [--to FILE]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.browser.chromium import chromium, running

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "reports" / "seeds.html"


def main() -> int:
    """Open the page, bring the first finding's matrix into sight, and write what is seen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--width", type=int, default=1200)
    parser.add_argument("--height", type=int, default=1150)
    parser.add_argument("--at", default="matrix", help="the part of the page to begin with")
    parser.add_argument("--to", type=Path, default=ROOT / "reports" / "seeds.png")
    chosen = parser.parse_args()
    command = chromium()
    if command is None:
        sys.exit("No Chromium on this machine: install Debian's package chromium.")
    with running(command) as browser:
        page = browser.new_page(
            viewport={"width": chosen.width, "height": chosen.height},
            color_scheme="dark" if chosen.dark else "light",
            reduced_motion="reduce",  # else the picture is taken on the way
        )
        page.goto(f"{PAGE.as_uri()}#{chosen.at}")
        page.screenshot(path=chosen.to, animations="disabled")
    return 0


if __name__ == "__main__":
    sys.exit(main())
