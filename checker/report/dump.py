"""JSON for other programs that a terminal and an editor can show without harm."""

from __future__ import annotations

import json
import re
from typing import Any

#: DEL, the C1 controls and what hides text or turns its direction round: legal in JSON as they
#: are, and a terminal that shows the file obeys them. The C0 controls JSON escapes itself.
_ACTIVE = re.compile("[\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]")
#: Halves of a character: bytes of a file's name that are no text. Not every reader takes them.
_HALF = re.compile("[\ud800-\udfff]")


def dump_json(page: Any) -> str:  # noqa: ANN401 - JSON is a tree of anything
    """Write values as JSON, indented, with its letters readable and nothing in it active."""
    text = json.dumps(page, ensure_ascii=False, indent=2)
    text = _ACTIVE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    return _HALF.sub("\ufffd", text) + "\n"
