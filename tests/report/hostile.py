"""Articles that try to break the page they are quoted on, for the tests of every format."""

from __future__ import annotations

from checker.types import Discrepancy, Kind, Passage, Reading, Report, Severity
from tests.samples import annotated, report, story_of

HOSTILE = [
    "a | b | c",
    "<script>alert(1)</script>",
    "</td></table>",
    "[press here](https://example.org)",
    "![picture](https://example.org/x.png)",
    "**bold** and _slanted_ and `code`",
    "https://example.org/?a=1&b=2",
    "&lt;b&gt; &amp; &#60;",
    "$x$ and ~~gone~~",
    "\\| \\[ \\",
    "<!-- away",
    "1. one - two # three",
    "\u202edesrever\u202c",
    "nul \x00 bell \x07 escape \x1b[31m",
    "```",
    "]: x",
    "::error file=x.txt,line=1::planted",
    "\n::set-output name=x::y",
    "\u00ad::add-mask::secret",
    "##[error]planted ##[set-env name=PATH]x",
    "#\u00ad#\u200c[add-mask]secret",
    "::stop-commands::pause",
    "\u0301:: not a command",
    "%0A::error::x %25 %3A",
    "\x1b]8;;https://example.org\x1b\\press\x1b]8;;\x1b\\",
    "\x9b2J \x9d0;title\x9c \x85next",
    "]]> <![CDATA[ x ]]> <!DOCTYPE x> &lol;",
    "\"/><testcase name='x'>",
    "\ufffe \uffff \U0001ffff",
    "{0} {{1}} ${{ secrets.TOKEN }}",
    "[1](https://example.org) [x](1)",
    "e\u0301 \U0001f469\u200d\U0001f467 שלום",
]
KINDS = [Kind.NUMBER, Kind.NAME, Kind.NAME_STYLE, Kind.QUOTE, Kind.DATE]


def hostile(words: str, kind: Kind = Kind.NUMBER, path: str = "in/a.txt") -> Report:
    """A report on two articles with the words around, inside and about what differs."""
    facts = {"title": f"About {words}", "source": f"The {words} Post"}
    left = annotated(path, f"Before {words} it was {words} 24 {words} then. {words}.", **facts)
    right = annotated("in/z.txt", f"It was 22 {words}.", **facts)
    told = story_of([left, right])
    at = left.text.index("24")
    one = Passage(path, left.text.index(words, 6), at + 2)
    other = Passage("in/z.txt", 0, len(right.text))
    readings = (
        Reading(f"24 {words}", (one,), (Passage(path, at, at + 2),)),
        Reading(f"22 {words}", (other,), (Passage("in/z.txt", 7, 9),)),
    )
    found = Discrepancy(kind, Severity.ERROR, f"It is {words} here", readings, 0.9)
    return report([told], ("number-conflict", found))
