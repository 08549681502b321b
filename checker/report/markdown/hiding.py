"""At the end of the page: suppressions that hide nothing, and how to hide a finding."""

from __future__ import annotations

from collections.abc import Iterator

from checker.report.escape import escape
from checker.report.places import Places
from checker.types import Notice, Report


def notices(places: Places) -> Iterator[str]:
    """A heading and one line for each notice; nothing where there is none."""
    if places.report.notices:
        yield "## To be tidied up"
        yield "\n".join(_line(notice, places) for notice in places.report.notices)


def _line(notice: Notice, places: Places) -> str:
    link = f"{places.link(notice.passage)} " if notice.passage else ""
    return f"- {link}{escape(notice.message)} `{notice.name}`"


def how_to_hide(report: Report) -> Iterator[str]:
    """What hides each finding, folded away until an editor has found one to be in order."""
    if not report.findings:
        return
    first = report.findings[0]
    names = " · ".join(f"{at} `{f.fingerprint}`" for at, f in enumerate(report.findings, start=1))
    yield (
        "<details><summary>How to hide a finding that is in order</summary>\n\n"
        "Put a comment with its rule above the paragraph, such as "
        f"`<!-- checker: ignore {first.rule} -->`. Or put its fingerprint, from this list, under "
        f'`[[suppress]]` into the configuration, such as `fingerprint = "{first.fingerprint}"`:\n\n'
        f"{names}\n\n</details>"
    )
