"""An article from the lines of its text and the facts its front matter gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.ingest.datelines import read_dateline
from checker.ingest.frontmatter import FrontMatter
from checker.ingest.layout import lay_out
from checker.ingest.lines import Line
from checker.ingest.masthead import read_masthead
from checker.types import SPEAKING, Article, Block, BlockKind


def assemble(path: str, text: str, front: FrontMatter, lines: Sequence[Line]) -> Article:
    """Name the blocks and gather what is known; front matter outweighs what the text says."""
    blocks = lay_out(lines, front.title)
    found = read_masthead(text, blocks, front.url)
    datelines = (block for block in blocks if block.kind is BlockKind.DATELINE)
    published = front.published or found.published
    return Article(
        path=path,
        text=text,
        blocks=(*_front_headline(front, blocks), *blocks),
        title=front.title or found.title,
        source=front.source or found.source,
        author=front.author or found.author,
        url=found.url,
        published=published,
        dateline=next((read_dateline(text, block, published) for block in datelines), None),
    )


def _front_headline(front: FrontMatter, blocks: Sequence[Block]) -> Iterator[Block]:
    """The title in front matter, which is the headline of a text that has none."""
    kinds = {block.kind for block in blocks}
    if front.headline and BlockKind.HEADLINE not in kinds and kinds & SPEAKING:
        yield Block(BlockKind.HEADLINE, *front.headline)
