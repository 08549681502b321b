"""The whole run: articles in, a report out. The same calls serve the command line and Python."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace

from checker import __version__
from checker.embed.ahead import encoding_ahead
from checker.extract.annotate import outline
from checker.extract.memory import read_once
from checker.ingest.reading import read_articles
from checker.language.load import load_parser
from checker.policy.decide import decide
from checker.policy.drafts import from_the_side_of, require_drafts
from checker.policy.suppression import suppress
from checker.rules.registry import all_rules, rule
from checker.settings import Settings
from checker.story.build import build_stories
from checker.story.claims.gather import claim_texts, claims_of
from checker.types import AnnotatedArticle, Article, Report

__all__ = ["Progress", "check", "read_articles"]

#: Told what is being done, how much of it is done, and how much there is.
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class _Silent:
    """A progress that nobody looks at."""

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Say nothing."""


def _unheard(_message: str) -> None:
    """A warning that nobody listens to."""


def annotate_all(
    articles: Sequence[Article],
    progress: Progress | None = None,
    *,
    language_model: str | None = None,
) -> tuple[AnnotatedArticle, ...]:
    """Read the mentions of each article, in order of the paths that name them.

    Raises ``ModelError`` where the named language model cannot be loaded.
    """
    return _with_mentions(_outlines(articles), progress or _Silent(), language_model)


def _outlines(articles: Sequence[Article]) -> tuple[AnnotatedArticle, ...]:
    """The articles in order of their paths, with their sentences."""
    return tuple(map(outline, sorted(articles, key=lambda article: article.path)))


def _with_mentions(
    outlined: Sequence[AnnotatedArticle], tell: Progress, language_model: str | None
) -> tuple[AnnotatedArticle, ...]:
    parser = load_parser(language_model)
    annotated = []
    for number, article in enumerate(outlined):
        tell("Reading", number, len(outlined))
        annotated.append(read_once(article, parser))
    return tuple(annotated)


def check(
    articles: Sequence[Article],
    *,
    drafts: Set[str] = frozenset(),
    settings: Settings | None = None,
    progress: Progress | None = None,
    warn: Callable[[str], None] | None = None,
) -> Report:
    """Find where articles on one event do not agree.

    Articles of different events may be given together: each story is checked in itself, and one
    article alone is checked against itself. The order of the articles changes nothing.
    ``drafts`` are the paths of the articles whose side the report takes: all are compared, and
    the findings in which a draft takes part are reported. ``warn`` is told of what went wrong
    without spoiling the run, such as a cache that cannot be written.

    Raises ``ModelError`` where a named model cannot be loaded, and ``CheckerError`` for a draft
    that is none of the articles and for a rule in the settings that does not exist.
    """
    chosen = settings or Settings()
    tell = progress or _Silent()
    require_drafts(drafts, articles)
    for name in sorted(chosen.select | chosen.also | chosen.ignore):
        rule(name)  # a mistyped one would run nothing, and find nothing
    outlined = _outlines(articles)
    texts = [claim_texts([article], claims_of([article])) for article in outlined]
    with encoding_ahead(
        texts, chosen.model, chosen.cache, warn or _unheard, chosen.jobs
    ) as encoded:
        annotated = _with_mentions(outlined, tell, chosen.language_model)
        tell("Comparing", 0, 2)
        encoder, vectors = encoded()
    stories = tuple(
        replace(story, style=chosen.style, drafts=frozenset(drafts & story.by_path.keys()))
        for story in build_stories(annotated, encoder, vectors)
    )
    tell("Comparing", 1, 2)
    rules = tuple(known for known in all_rules() if chosen.wants(known))
    found = [(each, story, tuple(each.check(story))) for story in stories for each in rules]
    decided = decide(found, chosen, drafts)
    tell("Comparing", 2, 2)
    report = Report(
        articles=annotated,
        stories=stories,
        findings=from_the_side_of(drafts, decided, stories),
        encoder=encoder.name,
        language_model=load_parser(chosen.language_model).name,
        rules=tuple(each.name for each in rules),
        version=__version__,
        drafts=frozenset(drafts),
        fail_on=chosen.fail_on,
    )
    return suppress(report, decided, chosen)
