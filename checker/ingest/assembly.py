"""An article from the lines of its text and the facts its front matter gives."""

from __future__ import annotations

from collections.abc import Sequence

from checker.ingest.frontmatter import FrontMatter
from checker.ingest.layout import lay_out
from checker.ingest.lines import Line
from checker.ingest.masthead import read_masthead
from checker.types import Article


def assemble(path: str, text: str, front: FrontMatter, lines: Sequence[Line]) -> Article:
    """Name the blocks and gather what is known; front matter outweighs what the text says."""
    blocks = lay_out(lines, front.title)
    found = read_masthead(text, blocks, front.url)
    return Article(
        path=path,
        text=text,
        blocks=blocks,
        title=front.title or found.title,
        source=front.source or found.source,
        author=front.author or found.author,
        url=found.url,
        published=front.published or found.published,
    )
