import time
from collections.abc import Callable

import pytest

from checker.ingest.appeals import appeal_lines
from checker.ingest.bylines import is_byline, is_name
from checker.ingest.captions import foreign_lines, is_caption, is_image
from checker.ingest.furniture import is_feed_line, is_furniture, is_url_line
from checker.ingest.lines import paragraphs
from checker.ingest.markdown import read_markdown
from checker.ingest.outlets import outlet_at
from checker.ingest.plain import read_plain
from checker.ingest.stamps import read_stamps, read_written_days

HOSTILE = {
    "digits": "1" * 20_000,
    "spaces": " " * 20_000 + "a",
    "straight marks": '"' * 20_000,
    "curly marks": "“" * 20_000,
    "capitals": "A" * 20_000,
    "capitalised words": "Aa " * 7_000,
    "dates": "May 2, 2013 " * 1_700,
    "dashes": "AB - " * 4_000,
    "brackets": "![" * 10_000,
    "comments": "<!--" * 5_000,
    "stars": "*" * 20_000,
    "lines": "Aa\n" * 7_000,
    "suppressions": "<!-- checker: ignore full-name -->\n\nIt rained.\n\n" * 2_000,
    "suppressions in code": "```\n<!-- checker: ignore x -->\n```\n\nIt rained.\n\n" * 2_000,
    "suppressions in a line": "It rained. <!-- checker: ignore full-name --> " * 2_000,
}

READERS: dict[str, Callable[[str], object]] = {
    "byline": is_byline,
    "name": is_name,
    "caption": is_caption,
    "image": is_image,
    "feed": is_feed_line,
    "furniture": is_furniture,
    "address": is_url_line,
    "outlet": outlet_at,
    "stamps": read_stamps,
    "written days": lambda text: read_written_days(text, 2013),
    "appeals": lambda text: appeal_lines(paragraphs(text)),
    "foreign": lambda text: foreign_lines(paragraphs(text)),
    "plain": lambda text: read_plain("a.txt", text),
    "markdown": lambda text: read_markdown("a.md", text),
}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_read_in_under_a_second(reader: str, text: str) -> None:
    started = time.process_time()
    READERS[reader](HOSTILE[text])
    assert time.process_time() - started < 1.0
