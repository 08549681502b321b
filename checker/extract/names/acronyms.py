"""Names that an article shortens to letters: "Organization for Security and … (OSCE)"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checker.extract.names.runs import Run
from checker.extract.names.words import Word

#: Small words that give no letter to an acronym, or give one ("Department of Defense", "DoD").
_SMALL = frozenset("of for and the in on to at a an de la del des du et und & -".split())
#: Letters of an acronym worth reading; one letter is none, and longer ones are words.
_LEAST, _MOST = 2, 8


def with_acronyms(text: str, words: Sequence[Word], runs: Sequence[Run]) -> tuple[Run, ...]:
    """The names of a sentence, those with their letters in brackets after them read in full.

    The letters say where the name begins and ends, so that small words inside it are no matter.
    """
    shaped: list[Run] = []
    place_of: dict[int, int] = {}
    for run in runs:
        letters = _letters(text, run)
        if letters and not place_of:
            place_of = {word.start: place for place, word in enumerate(words)}
        name = _spelled_out(text, words, place_of[run.words[0].start], letters) if letters else ()
        if name:
            met: list[Run] = []
            while shaped and _meets(shaped[-1], name):
                met.insert(0, shaped.pop())
            shaped.append(_whole(words, place_of, name, met, letters))
        shaped.append(run)
    return tuple(shaped)


def _whole(
    words: Sequence[Word],
    place_of: Mapping[int, int],
    name: Sequence[Word],
    met: Sequence[Run],
    letters: str,
) -> Run:
    """The name that the letters stand for, with what belongs to it before its first letter."""
    earlier = [run for run in met if not run.title and run.words[0].start < name[0].start]
    first = earlier[0].words[0] if earlier else name[0]
    title = next((run.title for run in met if run.words[0].start == first.start), ())
    return Run(
        tuple(words[place_of[first.start] : place_of[name[-1].start] + 1]), title, acronym=letters
    )


def _letters(text: str, run: Run) -> str:
    """The acronym that a run in brackets is, an empty string for anything else."""
    word = run.words[0]
    bracketed = (
        text[word.start - 1 : word.start] == "(" and text[word.end : word.end + 1] in ')"”,;'
    )
    letters = word.text.replace(".", "")
    capitals = sum(letter.isupper() for letter in letters)
    if len(run.words) > 1 or run.title or not bracketed or not letters.isalpha():
        return ""
    return letters if _LEAST <= len(letters) <= _MOST and 2 * capitals > len(letters) else ""


def _spelled_out(text: str, words: Sequence[Word], end: int, letters: str) -> tuple[Word, ...]:
    """The words before place ``end`` whose first letters these are, () where they do not fit."""
    left = [letter.casefold() for letter in letters]
    at = end
    while left and at > 0 and end - at < 3 * len(letters):
        at -= 1
        word = words[at]
        if "\n\n" in text[word.end : words[at + 1].start] or _parted(text, word, words[at + 1]):
            return ()
        parts = [part for part in word.folded.split("-") if part]
        if left and parts and parts[0][0] == left[-1]:
            left.pop()
        elif left and len(parts) > 1 and parts[-1][0] == left[-1]:
            left.pop()
            if left and parts[0][0] == left[-1]:
                left.pop()
        elif word.folded not in _SMALL:
            return ()
    if left or not words[at].is_capital or end - at < 2:
        return ()
    return tuple(words[at:end])


def _parted(text: str, left: Word, right: Word) -> bool:
    """Whether a mark stands between two words that no name goes over."""
    return bool(set(text[left.end : right.start]) - set(" \n(&/-'’\"“"))


def _meets(run: Run, words: Sequence[Word]) -> bool:
    return run.words[0].start < words[-1].end and words[0].start < run.words[-1].end
