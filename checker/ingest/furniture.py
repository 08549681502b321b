"""Page furniture: what stands around an article on its page and is not part of what it says."""

from __future__ import annotations

import re
from typing import Final

_URL = re.compile(r"(?:https?://|www\.)\S{1,2000}")
_TAG = re.compile(r"<!--.*?-->|</?[a-zA-Z][^<>]{0,500}>", re.DOTALL)
_FEED_TIME = re.compile(r"\b(?:19|20)\d\d-\d\d-\d\d[ T]\d\d:\d\d")

#: Whole lines that pages carry around articles; each is a regular expression, case ignored.
_PHRASES: Final[tuple[str, ...]] = (
    r"share(?: this(?: (?:article|story|post|page))?| on .{1,40})?",
    r"tweet(?: this)?",
    r"(?:e-?mail|print)(?: this.{0,20})?",
    r"(?:follow (?:us|@\w{1,40})|like us on).{0,60}|facebook|twitter|join the conversation",
    r"recommended for you",
    r"(?:read|see|watch|view) (?:more|next|also|full story)\b.{0,80}",
    r"click here (?:for|to) .{1,80}",
    r"for more (?:information|news|stories|details|on|from)\b.{0,80}",
    r"(?:view )?(?:more |all )?related (?:stories|articles|content|links|topics|coverage)\b.{0,80}",
    r"more (?:on this story|from .{1,40}|stories)",
    r"most (?:read|popular|viewed).{0,30}|related|trending(?: now)?",
    r"(?:top|latest|breaking) (?:stories|news|headlines)|(?:load|show|see) more",
    r"(?:privacy|cookie) policy|terms of (?:use|service)|(?:contact|about) us|sign in|register",
    r"(?:play|watch)(?: the)? video|(?:image|photo|slide)? ?\d{1,3} (?:of|/) ?\d{1,3}",
    r"advertisement|sponsored(?: content)?",
    r"story continues below.{0,40}|continue reading.{0,80}",
    r"(?:sign up|subscribe)\b.{0,160}",
    r"get (?:our|the) .{0,80}newsletter.{0,80}|download (?:our|the) .{0,60}app\b.{0,60}",
    r"support (?:our (?:work|journalism|newsroom)|independent journalism)\b.{0,80}",
    r"support us|donate(?: now| today)?",
    r"(?:view |show |add |leave a )?(?:\d[\d,]* )?comments?(?: \(\d+\)| here)?",
    r"\d[\d,]* (?:shares|views|likes)",
    r"(?:site )?(?:mobile )?navigation|skip to .{1,40}|toggle .{1,40}",
    r"back to top|home|menu|search|log ?in|next article|loading",
    r"all rights reserved|copyright\s?(?:\(c\)|©|\d{4}|by ).{0,160}|©.{0,160}|\(c\) \d{4}.{0,160}",
    r"this material may not be .{1,120}",
    r"\((?:additional |with )?(?:reporting|writing|editing) by [^()]{1,240}\)",
    r"(?:additional )?(?:reporting|writing) by [^;.]{1,160}; ?(?:writing|editing) by .{1,160}",
    r"-30-|\(?ends\)?",
    r"remind me later",
    r"\d{1,3} (?:min|mins|minutes?) read|reading time:? \d{1,3} min.{0,6}",
    r"listen to (?:this )?article.{0,40}",
)
_WHOLE = re.compile(rf"(?:please )?(?:{'|'.join(_PHRASES)})[\s.:»>›…!|]{{0,6}}", re.IGNORECASE)
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
