"""Plain text: one paragraph or sentence a line, or wrapped by hand; front matter is welcome."""

from __future__ import annotations

from checker.ingest.assembly import assemble
from checker.ingest.frontmatter import read_front_matter
from checker.ingest.lines import paragraphs
from checker.ingest.suppressions import blank_out, find_comments, with_suppressions
from checker.types import Article


def read_plain(path: str, text: str) -> Article:
    """Read a ``.txt`` file's text; offsets count from its first character."""
    front = read_front_matter(path, text)
    comments = find_comments(text, front.end)
    plain = blank_out(text, comments)
    article = assemble(path, plain, front, paragraphs(plain, front.end))
    return with_suppressions(article, text, comments)
