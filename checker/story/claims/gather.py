"""What articles say, sentence by sentence."""

from __future__ import annotations

from collections.abc import Sequence

from checker.types import AnnotatedArticle, Claim


def claims_of(articles: Sequence[AnnotatedArticle]) -> tuple[Claim, ...]:
    """Every sentence in which an article itself speaks; captions and furniture make no claim."""
    return tuple(
        Claim(annotated.path, sentence)
        for annotated in articles
        for sentence in annotated.sentences
        if sentence.speaks
    )


def claim_texts(articles: Sequence[AnnotatedArticle], claims: Sequence[Claim]) -> tuple[str, ...]:
    """The words of each claim, with runs of white space as one blank."""
    texts = {annotated.path: annotated.text for annotated in articles}
    return tuple(
        " ".join(texts[claim.path][claim.sentence.start : claim.sentence.end].split())
        for claim in claims
    )
