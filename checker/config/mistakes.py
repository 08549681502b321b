"""What is wrong in a configuration, and at which key."""

from __future__ import annotations

import json
from collections.abc import Collection

from checker.errors import CheckerError, suggestion

#: The way to a value: names of keys, and places in lists counted from 0.
KeyPath = tuple[str | int, ...]


class ConfigError(CheckerError):
    """A configuration that cannot be used; each line names file, line, key and remedy."""

    def __init__(self, *lines: str) -> None:
        super().__init__(" ".join(lines))
        self._lines = lines

    @property
    def lines(self) -> tuple[str, ...]:
        """One line for each mistake, and for each line of an example."""
        return self._lines


class Mistake(Exception):  # noqa: N818 - a reader's word, never seen outside this package
    """A value that is not what its key takes; the reader of the file says where."""

    def __init__(self, problem: str, *at: str | int) -> None:
        super().__init__(problem)
        self.problem = problem
        self.at: KeyPath = at

    def below(self, *outer: str | int) -> Mistake:
        """The same mistake, seen from further out."""
        return Mistake(self.problem, *outer, *self.at)


def no_such_key(word: str, known: Collection[str]) -> str:
    """Say that a key is none of those known, which of them is nearest, and which there are.

    >>> no_such_key("min_confidance", ["cache", "min-confidence"])
    "no such key. Did you mean 'min-confidence'? The keys are: cache, min-confidence"
    """
    return f"no such key.{suggestion(word, known)} The keys are: {', '.join(known)}"


def no_such_rule(word: str, known: Collection[str]) -> str:
    """Say that a rule is none of those known, which of them is nearest, and which there are."""
    return f"there is no rule '{word}'.{suggestion(word, known)} The rules are: {', '.join(known)}"


def written(path: KeyPath) -> str:
    """A way to a value as people write it.

    >>> written(("paths", "a/**", "min-confidence")), written(("select", 0)), written(())
    ('paths."a/**".min-confidence', 'select[1]', '')
    """
    text = ""
    for part in path:
        if isinstance(part, int):
            text += f"[{part + 1}]"
        else:
            text += ("." if text else "") + (part if _is_bare(part) else quoted(part))
    return text


def quoted(text: str) -> str:
    """A text of TOML in quotation marks; its escapes are JSON's, but for one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _is_bare(key: str) -> bool:
    """Whether a key needs no quotation marks in TOML."""
    return key.isascii() and key.replace("-", "").replace("_", "").isalnum()
