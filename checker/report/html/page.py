"""The report as one page of HTML: nothing beside it is needed, and nothing is fetched.

All text from articles reaches the page through Jinja's autoescaping and ``_as_text``; the script
holds no text at all, and the page's own policy lets neither another script nor a style in, nor
any request out.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from checker.report.agreement import agreement_heading
from checker.report.counts import NOUNS, counts
from checker.report.escape import visible
from checker.report.head import day_in_words, made, scope, title
from checker.report.html.shapes import hue, shape
from checker.report.html.view import View
from checker.report.places import Places
from checker.report.readings import heading, is_name, is_quotation
from checker.types import Report

if TYPE_CHECKING:
    from jinja2 import Environment

_BLANKS = re.compile(r"\s+")


def render_html(report: Report, folder: str = ".") -> str:
    """The whole page, with links to the articles as seen from the folder it will lie in."""
    view = View(Places(report, folder))
    page = _templates().get_template("page.html")
    return page.render(view=view, places=view.places, report=report)


@cache
def _templates() -> Environment:
    """The templates beside this module, with everything they may call."""
    # Loaded here: not every run writes a page.
    from jinja2 import Environment, FunctionLoader, StrictUndefined
    from markupsafe import Markup

    made_ready = Environment(
        loader=FunctionLoader(_file),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_as_text,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    style, script = _file("report.css"), _file("report.js")
    # Our own files: what stands in them is no text of an article.
    ours = {"style": Markup(style), "script": Markup(script)}  # noqa: S704 - our own two files only
    hashes = {"style_hash": _hash(style), "script_hash": _hash(script)}
    wording = {"counts": counts, "made": made, "scope": scope, "title": title}
    agreed = {"agreement_heading": agreement_heading}
    shown = {"day": day_in_words, "heading": heading, "shape": shape, "hue": hue, "nouns": NOUNS}
    asked = {"is_name": is_name, "is_quotation": is_quotation}
    made_ready.globals.update(ours | hashes | wording | agreed | shown | asked)
    return made_ready


def _as_text(value: object) -> object:
    """Text as a reader may see it: blanks are plain, and no character hides or turns others."""
    from markupsafe import Markup

    if isinstance(value, str) and not isinstance(value, Markup):
        return visible(_BLANKS.sub(" ", value))
    return value


def _file(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")


def _hash(text: str) -> str:
    """The source expression that lets exactly this text in (Content Security Policy Level 3)."""
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
