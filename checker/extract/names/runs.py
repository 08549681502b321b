"""Runs of capitalised words, joined over small words and cut after titles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.extract.names.words import Word, runs_on
from checker.lexicon.organizations import ORGANIZATION_HEADS, PLACE_HEADS, PLACE_OPENERS
from checker.lexicon.tables import common_words, demonyms, given_names, places
from checker.lexicon.titles import COURTESY, OFFICES, SUFFIXES, UNIONS, WIDENERS


@dataclass(frozen=True, slots=True)
class Run:
    """The words of one name, with the title written before it."""

    words: tuple[Word, ...]
    title: tuple[Word, ...] = ()
    acronym: str | None = None
    """The letters that stand in brackets after the name."""

    @property
    def folded(self) -> tuple[str, ...]:
        """The words as they are looked up."""
        return tuple(word.folded for word in self.words)


def find_runs(text: str, words: Sequence[Word], marks: Mapping[int, bool]) -> Iterator[Run]:
    """The names of a sentence, titles cut off."""
    index = 0
    while index < len(words):
        if marks[index]:
            end = _run_end(text, words, marks, index)
            yield from _cut(tuple(words[index:end]))
            index = end
        else:
            index += 1


#: Words back at which a name begins anew.
_REPEATS = 6


def _run_end(text: str, words: Sequence[Word], marks: Mapping[int, bool], start: int) -> int:
    """Index after the last word of the name that begins here."""
    end = start + 1
    while end < len(words):
        # Pages set a name twice, "Jane Doe Jane Ann Doe"; "Sirhan Sirhan" is one.
        near = words[max(start, end - _REPEATS) : end - 1]
        if any(word.folded == words[end].folded for word in near):
            break
        beside = runs_on(text, words[end - 1], words[end]) and marks[end]
        if beside or _is_suffix(text, words[end - 1], words[end]):
            end += 1
        else:
            bridge = _bridge(text, words, marks, start, end)
            if not bridge:
                break
            end += bridge
    return end


def _is_suffix(text: str, before: Word, word: Word) -> bool:
    """Whether a suffix follows a comma ("Martin Luther King, Jr.")."""
    return word.folded in {"jr", "sr"} and text[before.end : word.start].strip() == ","


def _bridge(
    text: str, words: Sequence[Word], marks: Mapping[int, bool], start: int, end: int
) -> int:
    """How many words lead from the run before ``end`` into the name after it, 0 for none."""
    small: list[str] = []
    at = end
    while at < len(words) and words[at].folded in {"of", "for", "and", "the"} and len(small) < 2:
        small.append(words[at].folded)
        at += 1
    if not small or at >= len(words) or not marks[at] or at == end:
        return 0
    if not all(runs_on(text, words[i], words[i + 1]) for i in range(end - 1, at)):
        return 0
    return at - end + 1 if _joins(words[start:end], small, words[at]) else 0


def _joins(run: Sequence[Word], small: Sequence[str], after: Word) -> bool:
    last = run[-1].folded
    if small[0] == "and":
        return small == ["and"] and _is_list_in_name(run, after)
    if small[0] == "the":
        return False
    if small[0] == "for":
        return last in ORGANIZATION_HEADS
    if last in OFFICES and last not in ORGANIZATION_HEADS:
        return small == ["of"] and after.folded in WIDENERS | {"foreign", "defence"}
    heads = last in ORGANIZATION_HEADS or last in PLACE_OPENERS or last in PLACE_HEADS
    plain = last in common_words() and last not in demonyms() and after.folded not in places()
    return heads or plain


def _is_list_in_name(run: Sequence[Word], after: Word) -> bool:
    """Whether "and" stands inside a name ("Motion Picture Arts and Sciences")."""
    inside = any(word.folded in {"of", "for"} for word in run)
    bodies = [word.folded in ORGANIZATION_HEADS for word in run]
    head = not bodies[-1] and (any(bodies) or run[0].folded in WIDENERS)
    last = run[-1].folded
    plain = last in common_words() and after.folded in common_words()
    plural = inside and last.endswith("s") and after.folded.endswith(("s", "da"))
    own = after.folded in ORGANIZATION_HEADS or after.folded in places()
    return (plain or plural) and (inside or head) and not own


def _cut(words: tuple[Word, ...]) -> Iterator[Run]:
    """Cut a run into the names it holds: what stands before a title, and who bears it."""
    cut = _title_end(words)
    if cut:
        lead = cut
        while lead and _is_title_word(words[lead - 1]):
            lead -= 1
        if lead:
            yield from _split_demonym(words[:lead])
        yield Run(words[cut:], words[:cut])
    elif not all(_is_title_word(word) for word in words) or _is_body(words) or _is_land(words):
        yield from _split_demonym(words)


def _is_title_word(word: Word) -> bool:
    known = word.folded in OFFICES or word.folded in WIDENERS or word.folded in COURTESY
    return known or word.folded in {"of", "for", "and", "the"}


def _is_body(words: Sequence[Word]) -> bool:
    """Whether words of office name a body after all ("Supreme Court", "Senate")."""
    return words[-1].folded in ORGANIZATION_HEADS and words[-1].folded not in OFFICES


def _is_land(words: Sequence[Word]) -> bool:
    """Whether a word that may open an office stands alone as the name it is ("US", "the U.N.")."""
    return len(words) == 1 and words[0].is_acronym and words[0].folded in UNIONS


def _title_end(words: Sequence[Word]) -> int:
    """Index after the last word of the title before a person's name, 0 without one."""
    last = words[-1].folded
    if last in ORGANIZATION_HEADS or (last in PLACE_HEADS and last not in given_names()):
        return 0
    for index in range(len(words) - 2, -1, -1):
        word = words[index]
        if word.folded not in OFFICES and word.folded not in COURTESY:
            continue
        rest = words[index + 1 :]
        joined = rest[0].folded in {"of", "for", "and"}
        if joined and word.folded in ORGANIZATION_HEADS:
            continue
        if joined:
            rest = _after_office_of(rest)
            named = bool(rest) and not all(map(_is_title_word, rest))
            return len(words) - len(rest) if named else 0
        if _bears_title(word, rest):
            return index + 1
    return 0


def _after_office_of(rest: Sequence[Word]) -> Sequence[Word]:
    """What follows "of State" in "Secretary of State Hillary Clinton"."""
    at = 1
    while at < len(rest) and _is_title_word(rest[at]):
        at += 1
    return rest[at:]


def _bears_title(office: Word, rest: Sequence[Word]) -> bool:
    if office.folded in COURTESY or rest[0].folded in SUFFIXES:
        return office.folded in COURTESY
    if len(rest) > 1:
        return not all(word.folded in common_words() for word in rest)
    # "General Motors", "Justice Department": one plain word after an office is no surname,
    # except where the office can be nothing else ("Sen. Reid", "President Bush").
    return rest[0].folded not in common_words() or office.folded in _SURE_OFFICES


#: Offices after which even a plain word is a surname ("President Bush", "Rep. King").
_SURE_OFFICES = frozenset(
    """president senator sen rep representative gov governor mayor judge congressman congresswoman
    secretary minister inspector detective sgt lt capt col gen officer sheriff commissioner
    spokesman spokeswoman coach chancellor ambassador""".split()
)


def _split_demonym(words: tuple[Word, ...]) -> Iterator[Run]:
    """Part "Russian" from the person it stands before; keep "American Airlines" whole."""
    first = words[0].folded
    plain = first in common_words() and first not in given_names()
    people = plain or first in demonyms() or first in WIDENERS
    if len(words) == 2 and first in WIDENERS and words[1].folded in places():
        words = words[1:]
    if (
        people
        and len(words) > 2
        and words[1].folded in given_names()
        and (words[-1].folded not in ORGANIZATION_HEADS)
    ):
        yield Run(words[:1])
        yield Run(words[1:])
    elif words[-1].folded in SUFFIXES and len(words) == 1:
        return
    else:
        yield Run(words)
