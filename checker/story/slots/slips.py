"""Dates that look like slips: what a second model makes of the pairs that differ.

The model of the slots learned what annotators call a disagreement; few of those are plain slips,
and it mistrusts them. This one learned from slips put into real articles.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from checker.compare.verdict import Verdict
from checker.embed.encoder import Encoder
from checker.story.slots.clause import clause_of
from checker.story.slots.contexts import Context
from checker.story.slots.linking import Pair
from checker.story.slots.model import SlotModel
from checker.story.slots.slip_features import SlipFeatures
from checker.story.slots.values import granularity
from checker.types import AnnotatedArticle, DateMention


def slip_rows(
    contexts: Sequence[Context], pairs: Sequence[Pair], clauses: NDArray[np.float32]
) -> list[tuple[float, ...]]:
    """The features of each pair of dates: those of the slot, and those of a slip."""
    slips = SlipFeatures(contexts, clauses)
    return [(*pair.features, *slips.of(pair.left, pair.right)) for pair in pairs]


def with_slips(
    contexts: Sequence[Context],
    pairs: Sequence[Pair],
    probabilities: NDArray[np.float64],
    models: tuple[SlotModel, SlotModel],
    clauses: NDArray[np.float32],
) -> NDArray[np.float64]:
    """The probabilities of the pairs, raised where a conflict looks like a slip.

    ``models`` are that of the slots and that of the slips. What the second gives is put on the
    scale of the first, so that the confidence of the slot comes out as the second means it.
    """
    slots, slips = models
    at = [n for n, pair in enumerate(pairs) if _may_be_slip(contexts, pair)]
    found = slips.probabilities(slip_rows(contexts, [pairs[n] for n in at], clauses))
    raised = probabilities.copy()
    for n, probability in zip(at, found, strict=True):
        raised[n] = max(raised[n], slots.probability(slips.confidence(float(probability))))
    return raised


def _may_be_slip(contexts: Sequence[Context], pair: Pair) -> bool:
    """Whether two days differ: the model has seen no slips in clock times, lengths and years.

    Said of those too, nine of the ten findings it added in stories it had not seen were false.
    """
    mentions = contexts[pair.left].filler.mention, contexts[pair.right].filler.mention
    return pair.verdict is Verdict.CONFLICT and all(
        isinstance(mention, DateMention) and granularity(mention) == "day" for mention in mentions
    )


def date_clauses(
    articles: Sequence[AnnotatedArticle], contexts: Sequence[Context], encoder: Encoder
) -> NDArray[np.float32]:
    """For each date three vectors: of who does what, of the noun it hangs on, of the verb."""
    parses = {annotated.path: annotated.parse for annotated in articles}
    texts: list[str] = []
    for context in contexts:
        clause = clause_of(parses[context.filler.path], context.filler.mention.span)
        done = " ".join(part for part in (clause.subject, clause.verb, clause.object) if part)
        texts += [done, clause.noun, clause.verb]
    known = [at for at, text in enumerate(texts) if text]
    found = encoder.encode([texts[at] for at in known])
    vectors = np.zeros((len(texts), found.shape[1]), np.float32)
    vectors[known] = found
    return vectors.reshape(len(contexts), 3, found.shape[1])
