"""What pages say around their articles: the phrases that a whole line of furniture is made of.

Gathered from lines that come back on many pages: of 9,223 articles of American outlets, from
those read in at least four. Each is a regular expression, read without regard to case.
"""

from __future__ import annotations

from typing import Final

_BUTTON = (
    r"(?:share|tweet|post|pin|save|e-?mail|print|copy link|facebook|twitter|linkedin|reddit"
    r"|whatsapp|comments?)"
)
_PAGE = r"(?:report|article|story|post|page)"

#: Buttons, menus and messages.
CONTROLS: Final[tuple[str, ...]] = (
    r"share(?: this(?: (?:article|story|post|page))?| on .{1,40})?",
    rf"(?:share this {_PAGE}[\s|·,:]{{1,4}})?{_BUTTON}(?:[\s|·,:]{{1,4}}{_BUTTON}){{1,11}}",
    r"tweet(?: this)?",
    r"(?:e-?mail|print)(?: this.{0,20})?",
    r"(?:follow (?:us|@\w{1,40})|like us on).{0,60}|facebook|twitter|join the conversation",
    r"-? ?follow .{1,60} on (?:twitter|facebook|instagram|x\b).{0,60}",
    r"(?:join|find|like|visit) us on .{1,60}",
    r"(?:play|watch)(?: the)? video|(?:image|photo|slide)? ?\d{1,3} (?:of|/) ?\d{1,3}",
    r"(?:next|prev(?:ious)?) image.{0,20}|slide ?show \(\d{1,3} images?\)|view gallery.{0,40}",
    r"(?:hide|show|toggle) caption.{0,20}",
    r"(?:view |show |add |leave a )?(?:\d[\d,]* )?comments?(?: \(\d+\)| here)?",
    r"\d[\d,]* (?:shares|views|likes)",
    r"(?:site )?(?:mobile )?navigation|skip to .{1,40}|toggle .{1,40}",
    r"back to top|home|menu|search|log ?in|next article|loading|close|photo|video|gallery|youtube",
    r"\[(?:pullquote|image|photo|video|gallery|audio-?clip|embed.{0,60})\]",
    r"your (?:message|email) has been sent.{0,40}|remind me later",
    r"\d{1,3} (?:min|mins|minutes?) read|reading time:? \d{1,3} min.{0,6}",
    r"listen to (?:this )?article.{0,40}",
)

#: Teasers: links to other articles, newsletters, polls.
TEASERS: Final[tuple[str, ...]] = (
    r"recommended for you|also (?:see|read|on .{1,30}):?|further reading:?|you may also like",
    r"(?:read|see|watch|view) (?:more|next|also|full story)\b.{0,80}",
    r"\( ?(?:also on .{1,30}|photos|watch|video|gallery|slide ?show|cartoons?|related):.{1,120}",
    r"(?:(?-i:PHOTOS|WATCH|MORE|VIDEO)|related|see also|also read|don't miss): .{1,140}[^.\"”]",
    r"click (?:here )?(?:for|to) .{1,80}|just watched .{1,300}|.{25,160}[^.!?,] (?-i:Read more)",
    r"read or share this story.{0,80}",
    r"for more (?:information|news|stories|details|on|from)\b.{0,80}",
    r"(?:view )?(?:more |all )?related (?:stories|articles|content|links|topics|coverage)\b.{0,80}",
    r"more (?:on this(?: story)?|from .{1,40}|stories)",
    r"most (?:read|popular|viewed).{0,30}|related|trending(?: now)?",
    r"(?:top|latest|breaking) (?:stories|news|headlines)|(?:load|show|see) more",
    r"(?:sign up|subscribe)\b.{0,160}|\W{0,3}want .{1,60} in your inbox.{0,60}",
    r"get (?:our|the) .{0,80}newsletter.{0,80}|download (?:our|the) .{0,60}app\b.{0,60}",
    r"get the .{1,60}(?:delivered to|in) your inbox.{0,100}",
    r".{3,80}delivered to your inbox.{0,80}",
    r"got a (?:tip|question|story)\b.{0,120}",
    r".{3,160}\bvote (?:now|here)(?: now)?(?: in .{1,30})?",
    r"support (?:our (?:work|journalism|newsroom)|independent journalism)\b.{0,80}",
    r"support us|donate(?: now| today)?",
)

#: What outlets say of the text itself: rights, sources, opinions, advertisements.
NOTICES: Final[tuple[str, ...]] = (
    r"(?:advertisement|sponsored(?: content)?)(?: advertisement){0,4}(?: continue reading.{0,80})?",
    r"story continue[sd] below.{0,40}|continue reading.{0,80}|(?:article|story) continues.{0,40}",
    r"(?:news )?analysis ?/ ?opinion:?|(?:our )?original post continues:?",
    r"(?:privacy|cookie) policy|terms of (?:use|service)|(?:contact|about) us|sign in|register",
    r"all rights reserved|copyright\s?(?:\(c\)|©|\d{4}|by ).{0,160}|©.{0,160}|\(c\) \d{4}.{0,160}",
    r"this material may not be .{1,120}",
    r"\((?:additional |with )?(?:reporting|writing|editing) by [^()]{1,240}\)",
    r"(?:additional )?(?:reporting|writing) by [^;.]{1,160}; ?(?:writing|editing) by .{1,160}",
    r"additional (?:reporting|writing) by .{1,160}",
    rf"[^.!?]{{2,160}}(?:\.[^.!?]{{1,80}})? contributed (?:reporting )?to this {_PAGE}",
    r"(?:contributing|contributors?): .{1,160}",
    rf"\W{{0,2}}this {_PAGE} (?:includes|contains|is based in part on) (?:material|wire).{{0,60}}",
    r"this article is more than \d{1,2} (?:years?|months?) old|this article tagged under.{0,80}",
    r"this is a rush transcript.{0,60}|special (?:for|to) (?:the )?[a-z][\w ]{1,30}",
    r"(?:the )?(?:opinions|views) expressed .{1,250}",
    r"(?:tags|filed under|related topics|in this article|topics):.{1,200}",
    r"-30-|\(?ends\)?",
)
