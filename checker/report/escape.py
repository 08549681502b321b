"""Article text inside Markdown: it is shown as it stands and can never become markup.

What has to be escaped is from CommonMark 0.31 and the GitHub extensions (tables, strikethrough,
bare links, mathematics between dollar signs).
"""

from __future__ import annotations

import re
import unicodedata

#: Characters that begin or end markup anywhere in a line.
_INLINE = re.compile(r"[\\`*_\[\]<>|~$]")
#: An entity ("&amp;") would be shown as the character it names.
_ENTITY = re.compile(r"&(?=#?[0-9A-Za-z]{1,32};)")
#: GitHub makes links of bare addresses; an editor must not follow one by mistake.
_BARE_LINK = re.compile(r"(?i)(?<=\b(?:http|sftp))(?=://)|(?<=\bhttps)(?=://)|(?<=\bftp)(?=://)")
_BARE_HOST = re.compile(r"(?i)(?<=\bwww)(?=\.)")
#: What is a heading, a quotation, a list or a rule only at the beginning of a line.
_LINE_START = re.compile(r"^(?:[#+=-]|\d{1,9}(?=[.)](?:\s|$)))")
#: Characters that have no form of their own: they can hide text or turn its direction round.
_INVISIBLE = frozenset("\u061c\u200b\u200e\u200f\u2028\u2029\ufeff") | {
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2060, 0x206A))
}


def tidy(text: str) -> str:
    """Put text on one line; characters without a form of their own become U+FFFD."""
    return visible(" ".join(text.split()))


def visible(text: str) -> str:
    """Put U+FFFD for each character without a form of its own; blanks stay as they are."""
    return "".join("\ufffd" if _is_invisible(character) else character for character in text)


def escape(text: str) -> str:
    """Write text so that Markdown shows exactly its words, on one line."""
    line = _INLINE.sub(r"\\\g<0>", tidy(text))
    line = _ENTITY.sub(r"\\&", line)
    line = _BARE_HOST.sub(r"\\", _BARE_LINK.sub(r"\\", line))
    return _LINE_START.sub(_escape_start, line)


def bold(text: str, before: str = "", after: str = "") -> str:
    """Write text in bold, between what stands before and after it in its line.

    Two asterisks work only where the characters on both sides allow it (CommonMark's flanking
    rules); elsewhere the HTML element does the same.
    """
    words = tidy(text)
    if not words:
        return ""
    if _allows(before[-1:], words[0]) and _allows(after[:1], words[-1]):
        return f"**{escape(words)}**"
    return f"<b>{escape(words)}</b>"


def _escape_start(found: re.Match[str]) -> str:
    """Escape the first character of a line, or the point that would follow a number."""
    return found[0] + "\\" if found[0][0].isdigit() else "\\" + found[0]


def _is_invisible(character: str) -> bool:
    # Unicode's 66 noncharacters have no form either, and no page of HTML or XML may hold one.
    code = ord(character)
    is_none = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
    return is_none or character in _INVISIBLE or unicodedata.category(character) in {"Cc", "Cs"}


def _allows(outside: str, inside: str) -> bool:
    """Whether two asterisks between these characters can turn bold on or off."""
    return _is_word(inside) or not _is_word(outside)


def _is_word(character: str) -> bool:
    """Whether the character is neither white space, punctuation, symbol nor the line's end."""
    if not character or character.isspace():
        return False
    return unicodedata.category(character)[0] not in "PS"
