"""The Markdown report as the summary of a CI job, which may hold only so much."""

from __future__ import annotations

import re

from checker.report.markdown.page import render_markdown
from checker.types import Report

#: "Job summaries are isolated between steps and each step is restricted to a maximum size of 1MiB";
#: what is larger is not shown at all (docs.github.com, "Workflow commands", step isolation).
MOST = 1024 * 1024

#: Where a finding, or the part of the page after the findings, begins. No line of article text can
#: begin so: the hash would be escaped.
_HEADING = re.compile(r"^#{2,3} (?:(\d+)\. )?", re.MULTILINE)
#: Room for the last line, and for what the page was joined with.
_ROOM = 300


def render_summary(report: Report, folder: str, address: str, most: int = MOST) -> str:
    """The page, cut after the last finding that fits into so many bytes of UTF-8.

    ``address`` is what a link leads to, with the article's path at its braces. The last line says
    how many findings are left out.
    """
    page = "\n" + render_markdown(report, folder, address)
    if len(page.encode(errors="replace")) <= most:
        return page
    return _cut(page, len(report.findings), most)


def _cut(page: str, findings: int, most: int) -> str:
    """The page up to the last heading that is within the bytes."""
    kept, shown, last, size, at = 0, 0, 0, 0, 0
    for found in _HEADING.finditer(page):
        size += len(page[at : found.start()].encode(errors="replace"))
        at = found.start()
        if size > most - _ROOM:
            break
        kept, shown = at, last
        last = int(found[1]) if found[1] else last
    told = f"{findings - shown} of {findings} findings are left out: a summary holds 1 MiB."
    return f"{page[:kept]}*{told} The job's log has them all.*\n" if most > _ROOM else ""
