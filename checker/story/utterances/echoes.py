"""A few quoted words that others quote within a sentence, or put in other words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from checker.compare.wording_tokens import TokenKind, tokens
from checker.compare.wordings import compare_tokens, is_content
from checker.story.groups import Pair
from checker.story.utterances.reports import FEW, Told
from checker.story.utterances.speeches import Speech, titles_left_out
from checker.story.utterances.voices import same_voice
from checker.types import AnnotatedArticle, Quote, QuoteForm, QuoteMention, ReportMention, Span

#: Words put in the place of quoted ones; more are another clause.
_INSTEAD = 4
#: Equal words around a few quoted ones that make sure of the place in the sentence.
_FRAME = 4


def echoes(
    articles: Sequence[AnnotatedArticle], groups: Sequence[Sequence[Speech]]
) -> Mapping[int, tuple[QuoteMention, ...]]:
    """For each group of speeches the words that articles put in marks without saying whose.

    Words are given to the one utterance in which another article has them in a row; words that
    several utterances have tell nothing.
    """
    places = _places(groups)
    found: dict[int, list[QuoteMention]] = defaultdict(list)
    for annotated in articles:
        for quote, words in _marked(annotated):
            row = f" {' '.join(words)} "
            around = min((places.get(word, []) for word in words), key=len)
            homes = {
                number
                for number, speech in around
                if row in _row(speech) and speech.path != annotated.path
            }
            if len(homes) == 1:
                found[homes.pop()].append(QuoteMention(annotated.path, quote))
    return {number: tuple(mentions) for number, mentions in found.items()}


def contained(groups: Sequence[Sequence[Speech]]) -> Iterator[Pair]:
    """Groups of which one is a few words that stand in a row in the other, and in no third.

    One word of meaning is enough by the same speaker, two where nobody is known to have spoken.
    """
    places = _places(groups)
    for number, group in enumerate(groups):
        few = group[0]
        if len(group) > 1 or len(few.words) > FEW or not few.content:
            continue
        row = _row(few)
        around = min((places[word] for word in few.content), key=len)
        holding = [(home, other) for home, other in around if home != number and row in _row(other)]
        homes = {home for home, other in holding if other.path != few.path}
        voices = {same_voice(few.voice, other.voice) for _, other in holding}
        is_sure = voices == {True} or (len(few.content) > 1 and False not in voices)
        if len({home for home, _ in holding}) == 1 == len(homes) and is_sure:
            home = homes.pop()
            yield min(number, home), max(number, home)


def _places(groups: Sequence[Sequence[Speech]]) -> dict[str, list[tuple[int, Speech]]]:
    """For each word of meaning the speeches that have it, with the numbers of their groups."""
    places: dict[str, list[tuple[int, Speech]]] = defaultdict(list)
    for number, group in enumerate(groups):
        for speech in group:
            for word in speech.content:
                places[word].append((number, speech))
    return places


def _row(speech: Speech) -> str:
    """The words of a speech, to be searched for words in a row."""
    return f" {' '.join(token.key for token in speech.words)} "


def _marked(annotated: AnnotatedArticle) -> Iterator[tuple[Quote, list[str]]]:
    """Words in marks of distance with their keys, where all of them carry meaning."""
    for quote in titles_left_out(annotated):
        if quote.form is QuoteForm.SCARE:
            found = tokens(quote.text, quote.start)
            if found and all(is_content(token) for token in found):
                yield quote, [token.key for token in found]


def reworded(
    articles: Sequence[AnnotatedArticle],
    groups: Sequence[Sequence[Speech]],
    told: Sequence[Told],
) -> Iterator[Pair]:
    """Groups of speeches that are one utterance but for a few words in the same place.

    Where one article reports that the fix came "very shortly" and another quotes "the fix came
    fairly shortly", the report is the frame in which the few words are compared.
    """
    texts = {annotated.path: annotated.text for annotated in articles}
    short = defaultdict(list)
    for number, group in enumerate(groups):
        if len(group) == 1 and len(group[0].words) <= FEW:
            short[group[0].path].append((number, group[0]))
    for one in told:
        for report in one.reports if one.home is not None else ():
            for number, speech in short[report.path]:
                is_within = report.passage.span.contains(speech.span)
                if is_within and number != one.home and one.home is not None:
                    home = groups[one.home]
                    if any(_differs(report, speech, other, texts) for other in home):
                        yield min(number, one.home), max(number, one.home)


def _differs(
    report: ReportMention, speech: Speech, other: Speech, texts: Mapping[str, str]
) -> bool:
    """Whether another speech has other words exactly where a report quotes its few."""
    if other.path == report.path or same_voice(speech.voice, other.voice) is False:
        return False
    start, end = report.passage.start, report.passage.end
    frame = tokens(texts[report.path][start:end], start)
    wording = compare_tokens(frame, other.tokens)
    if wording.matched < _FRAME:
        return False
    for difference in wording.differences:
        ours, theirs = frame[slice(*difference.left)], other.tokens[slice(*difference.right)]
        is_quoted = all(speech.span.contains(Span(word.start, word.end)) for word in ours)
        are_words = {token.kind for token in (*ours, *theirs)} == {TokenKind.WORD}
        if ours and theirs and is_quoted and are_words and len(theirs) <= _INSTEAD:
            return True
    return False
