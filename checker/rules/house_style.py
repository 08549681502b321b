"""A spelling that the desk's own style does not want.

Flags: every spelling that the configuration names as unwanted ("Kyiv" = ["Kiev"]), also where all
articles use it: in the text, headlines, captions and datelines, with a possessive ("Kiev's") or a
hyphen behind it ("Kiev-based"), in capitals, and in quotations, whose words are the speaker's and
whose spelling is the desk's. A spelling in small letters is found with a capital too.

Leaves alone: all there is where the configuration prefers nothing; parts of words ("Kievan"), web
addresses, hashtags and names of accounts; longer names that the configuration accepts ("Chicken
Kiev") or prefers; a capital at the beginning of a sentence or in a headline where the style only
asks for a small letter.

Why: readers should find one spelling in all that a newsroom prints. What the articles agree on
can still be against its style, which only the newsroom can know: style books differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from checker.rules.contacts import contacts_of
from checker.types import (
    SPEAKING,
    AnnotatedArticle,
    Block,
    BlockKind,
    Discrepancy,
    HouseStyle,
    Kind,
    Passage,
    Preference,
    Reading,
    Severity,
    Span,
    Story,
)

_READ = SPEAKING | {BlockKind.CAPTION, BlockKind.DATELINE}
#: What may stand between the beginning of a sentence and its first word.
_OPENING = " \n\t\"'“‘«([—–-*_#>"
#: A desk that names a spelling as unwanted wants to see each.
_CONFIDENCE = 1.0


@dataclass(frozen=True, slots=True)
class _Spelling:
    """One unwanted spelling with the preference that names it."""

    preference: Preference
    text: str

    @property
    def differs_in_case_only(self) -> bool:
        return _plain(self.text).casefold() == _plain(self.preference.preferred).casefold()

    def meets(self, words: str) -> bool:
        """Whether words are this spelling: as written, in capitals, or with a first capital."""
        own = _plain(self.text)
        if words == own:
            return True
        if self.differs_in_case_only:
            return False
        return words == own.upper() or (own == own.lower() and words == own[:1].upper() + own[1:])


@dataclass(frozen=True, slots=True)
class _Search:
    """What to look for in an article: unwanted spellings, and what keeps them from being one."""

    pattern: re.Pattern[str]
    spellings: dict[str, tuple[_Spelling, ...]]
    """Unwanted spellings by their words in small letters."""
    exceptions: frozenset[str]
    """Names and words let stand, in small letters."""

    def spelling(self, words: str) -> _Spelling | None:
        """The unwanted spelling that words are; none where they are let stand or preferred."""
        if words.casefold() in self.exceptions:
            return None
        near = self.spellings.get(words.casefold(), ())
        return next((spelling for spelling in near if spelling.meets(words)), None)


def check(story: Story) -> Iterator[Discrepancy]:
    """Yield one discrepancy for each unwanted spelling of each article."""
    if not story.style.preferences:
        return
    search = _search(story.style)
    for annotated in story.articles:
        for spelling, passages in _found(annotated, search).items():
            yield _discrepancy(spelling, passages)


def _found(annotated: AnnotatedArticle, search: _Search) -> dict[_Spelling, list[Passage]]:
    """The places of each unwanted spelling of an article, in order of the first."""
    addresses = [contact.passage.span for contact in contacts_of(annotated)]
    found: dict[_Spelling, list[Passage]] = {}
    for block in annotated.article.blocks:
        if block.kind not in _READ:
            continue
        for match in search.pattern.finditer(annotated.text, block.start, block.end):
            spelling, span = search.spelling(_plain(match[0])), Span(*match.span())
            if spelling is None or any(span.overlaps(address) for address in addresses):
                continue
            if not _may_be_capital(annotated, block, spelling, span):
                place = Passage(annotated.path, span.start, span.end)
                found.setdefault(spelling, []).append(place)
    return found


def _may_be_capital(
    annotated: AnnotatedArticle, block: Block, spelling: _Spelling, span: Span
) -> bool:
    """Whether the spelling is the preferred one with the capital of a sentence or a headline."""
    preferred = _plain(spelling.preference.preferred)
    if _plain(spelling.text) != preferred[:1].upper() + preferred[1:]:
        return False
    if block.kind in {BlockKind.HEADLINE, BlockKind.STANDFIRST}:
        return True
    starts = [s.start for s in annotated.sentences if s.start <= span.start < s.end]
    before = annotated.text[max([block.start, *starts]) : span.start]
    return not before.strip(_OPENING)


def _discrepancy(spelling: _Spelling, passages: list[Passage]) -> Discrepancy:
    preferred = spelling.preference.preferred
    return Discrepancy(
        kind=Kind.NAME_STYLE,
        severity=Severity.WARNING,
        message=f"House style is “{preferred}”, not “{spelling.text}”",
        readings=(Reading(spelling.text, tuple(passages)), Reading(preferred, ())),
        confidence=_CONFIDENCE,
    )


# One run has one style; every story asks for it.
@lru_cache(maxsize=8)
def _search(style: HouseStyle) -> _Search:
    spellings: dict[str, tuple[_Spelling, ...]] = {}
    for preference in style.preferences:
        for unwanted in preference.unwanted:
            key = _plain(unwanted).casefold()
            spellings[key] = (*spellings.get(key, ()), _Spelling(preference, unwanted))
    accepted = style.names | style.words
    unwanted_words = {one for preference in style.preferences for one in preference.unwanted}
    preferred = {preference.preferred for preference in style.preferences}
    pattern = _pattern({_plain(one) for one in unwanted_words | accepted | preferred})
    return _Search(pattern, spellings, frozenset(_plain(one).casefold() for one in accepted))


def _pattern(spellings: set[str]) -> re.Pattern[str]:
    """A pattern of whole words and of signs, the longest first: "Kiev Ballet" before "Kiev"."""
    ordered = sorted(spellings, key=lambda one: (-len(one), one))
    words = "|".join(_spaced(one) for one in ordered if re.match(r"\w", one))
    signs = "|".join(_spaced(one) for one in ordered if not re.match(r"\w", one))
    either = [rf"(?<![\w@#])(?:{words})" if words else "", signs]
    return re.compile("|".join(filter(None, either)), re.IGNORECASE)


def _spaced(words: str) -> str:
    """A pattern of words however their blanks, apostrophes and hyphens are typed."""
    escaped = r"\s+".join(re.escape(word) for word in words.split())
    end = r"(?!\w)" if re.search(r"\w$", words) else ""
    return escaped.replace("'", "['’]").replace(r"\-", "[-‐‑]") + end


def _plain(text: str) -> str:
    """Words with single blanks, straight apostrophes and plain hyphens."""
    return " ".join(re.sub("[‐‑]", "-", text.replace("’", "'")).split())
