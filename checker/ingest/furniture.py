"""Page furniture: what stands around an article on its page and is not part of what it says."""

from __future__ import annotations

import re

from checker.ingest.phrases import CONTROLS, NOTICES, TEASERS

_URL = re.compile(r"(?:https?://|www\.)\S{1,2000}")
_TAG = re.compile(r"<!--.*?-->|</?[a-zA-Z][^<>]{0,500}>", re.DOTALL)
_FEED_TIME = re.compile(r"\b(?:19|20)\d\d-\d\d-\d\d[ T]\d\d:\d\d")

_WHOLE = re.compile(
    rf"\A(?:please )?(?:{'|'.join((*CONTROLS, *TEASERS, *NOTICES))})[\s.:»>›…!|]{{0,6}}",
    re.IGNORECASE,
)
_RULE = re.compile(r"[\W_]{1,400}")


def is_url_line(words: str) -> bool:
    """Whether a line is one web address and nothing else."""
    return _URL.fullmatch(words.strip("<> ")) is not None


def url_in(words: str) -> str | None:
    """The first web address of a line."""
    match = _URL.search(words)
    return match[0].rstrip(",;)") if match else None


def is_feed_line(words: str) -> bool:
    """Whether a line is a record of a news feed: fields with commas, a time stamp, addresses."""
    return bool(_FEED_TIME.search(words) and _URL.search(words) and words.count(",") >= 3)


def is_furniture(words: str) -> bool:
    """Whether a line belongs to the page: share buttons, teasers, rules, comments, tags."""
    bare = _TAG.sub("", words).strip()
    return not bare or _RULE.fullmatch(bare) is not None or _WHOLE.fullmatch(bare) is not None
