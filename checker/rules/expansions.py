"""Names that an article writes out with their letters in brackets: "Full Name (FN)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.types import AnnotatedArticle, Passage

#: Words that give no letter to an acronym, or give one ("Department of Defense", "DoD").
SMALL = frozenset("of for and the in on to at a an & de la del des du".split())
_NAME_WORD = r"(?:[A-Z][\w'’.&-]{0,30}|of|for|and|the|in|on|to|at|&|de)"
_PAIR = re.compile(
    rf"(?P<name>(?:{_NAME_WORD}[ \n]){{2,9}})\((?P<letters>[A-Z][A-Za-z]{{0,5}}[A-Z])s?\)"
)
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Expansion:
    """One place where an article writes a name out and gives its letters."""

    path: str
    letters: str
    words: tuple[str, ...]
    """The words before the bracket as far as the letters reach; all of them where they do not."""
    name: Passage
    bracket: Passage
    """The letters between the brackets."""
    fits: bool
    """Whether the letters are those of the words."""


def expansions_of(annotated: AnnotatedArticle) -> Iterator[Expansion]:
    """Every name of an article with its letters in brackets, in order."""
    for match in _PAIR.finditer(annotated.text):
        spans = list(_WORD.finditer(annotated.text, match.start("name"), match.end("name")))
        words = [span[0] for span in spans]
        first = spelled_from(words, match["letters"])
        kept = first if first is not None else _first_capital(words)
        yield Expansion(
            annotated.path,
            match["letters"],
            tuple(words[kept:]),
            Passage(annotated.path, spans[kept].start(), spans[-1].end()),
            Passage(annotated.path, *match.span("letters")),
            first is not None,
        )


def _first_capital(words: Sequence[str]) -> int:
    return next((at for at, word in enumerate(words) if word not in SMALL), 0)


def spelled_from(words: Sequence[str], letters: str) -> int | None:
    """Place of the first of the last words whose initials these letters are; none if they are not.

    >>> spelled_from("the World Health Organization".split(), "WHO")
    1
    >>> spelled_from("World Health Organization".split(), "WTO") is None
    True
    """
    return _spelled(words, len(words), letters.casefold())


def _spelled(words: Sequence[str], at: int, left: str) -> int | None:
    """The same for the first ``at`` words; small words are used only where the rest needs them."""
    if not left or at == 0:
        return at if not left else None
    word = words[at - 1].casefold()
    endings = _initials(word)
    if word in SMALL:
        endings = ("", *endings)
    for initials in endings:
        if left.endswith(initials):
            first = _spelled(words, at - 1, left[: len(left) - len(initials)])
            if first is not None:
                return first
    return None


def _initials(word: str) -> tuple[str, ...]:
    """The letters a word may give: "tp" or "t" for "trans-pacific"."""
    parts = [part for part in re.split(r"[-/]", word) if part]
    if not parts:
        return ()
    return (parts[0][0],) if len(parts) == 1 else (parts[0][0] + parts[-1][0], parts[0][0])
