"""What holds of every run, on articles made up of sentences that agree or do not."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.embed.load import load_encoder
from checker.pipeline import check
from checker.settings import Settings
from checker.types import Finding, Report
from tests.events import read

#: What an article may say of one storm: of each line one wording, or none.
LINES = (
    (
        "The storm killed 22 people in the port of Sella, police said.",
        "The storm killed 24 people in the port of Sella, police said.",
        "At least 20 people died in the port of Sella when the storm came.",
    ),
    (
        "It reached the coast of Varnik on Jan. 4, 2021, shortly before noon.",
        "It reached the coast of Varnik on Jan. 5, 2021, shortly before noon.",
        "It reached the coast of Varnik in January 2021.",
    ),
    (
        "Mayor Ilda Brandvik opened two schools to families without a roof.",
        "Mayor Ilda Branvik opened two schools to families without a roof.",
        "Brandvik said that the schools stay open as long as they are needed.",
    ),
    (
        '"We will rebuild every house by the end of the summer," Brandvik said.',
        '"We will rebuild each house by the end of the summer," Brandvik said.',
        '"We will rebuild every house," Brandvik said.',
    ),
    (
        "The harbour loses 3 million euros a week while it is closed.",
        "The harbour loses 5 million euros a week while it is closed.",
    ),
)

ARTICLES = st.tuples(
    *(st.sampled_from(("", *wordings)) for wordings in LINES),
).map(lambda said: "\n\n".join(["Storm hits Sella", *filter(None, said)]) + "\n")

PILES = st.lists(ARTICLES, min_size=1, max_size=4)

#: Everything is raised, however unsure, so that nothing hides behind a threshold.
ALL = Settings(min_confidence=0.0)

laws = settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def report_on(texts: dict[str, str]) -> Report:
    """What is raised in these texts, by their paths."""
    return check(read(texts), settings=ALL)


def named(texts: Sequence[str]) -> dict[str, str]:
    """Texts as files."""
    return {f"{at}.txt": text for at, text in enumerate(texts)}


def said(finding: Finding) -> tuple[str, tuple[str, ...]]:
    """What a finding says, whoever says it."""
    return finding.rule, tuple(sorted(reading.value for reading in finding.readings))


def test_the_made_up_articles_do_not_agree() -> None:
    """Else the laws below would hold of nothing."""
    texts = ["\n\n".join(["Storm hits Sella", *(line[at] for line in LINES)]) for at in (0, 1)]
    rules = {finding.rule for finding in report_on(named(texts)).findings}
    assert {"name-spelling", "quote-wording"} <= rules


@laws
@given(PILES, st.randoms(use_true_random=False))
def test_the_order_of_the_articles_changes_nothing(texts: list[str], chance: Random) -> None:
    """Neither that in which they are given nor that in which they were read."""
    pile = named(texts)
    paths = list(pile)
    chance.shuffle(paths)
    assert report_on({path: pile[path] for path in paths}) == report_on(pile)


@laws
@given(PILES, st.data())
def test_an_article_given_twice_adds_no_disagreement_and_loses_none(
    texts: list[str], data: st.DataObject
) -> None:
    pile = named(texts)
    copied = data.draw(st.sampled_from(sorted(pile)))
    twice = report_on({**pile, "zz-copy.txt": pile[copied]})
    assert sorted(map(said, twice.findings)) == sorted(map(said, report_on(pile).findings))
    for story in twice.stories:
        paths = story.source_of.keys()
        assert (copied in paths) == ("zz-copy.txt" in paths)


@laws
@given(PILES)
def test_a_pile_of_copies_does_not_disagree_with_itself(texts: list[str]) -> None:
    """Five copies say what one says; headline and text of one may still differ."""
    alone = report_on({"0.txt": texts[0]})
    copies = report_on({f"{at}.txt": texts[0] for at in range(5)})
    assert sorted(map(said, copies.findings)) == sorted(map(said, alone.findings))
    assert len(copies.stories) == 1


@settings(max_examples=8, deadline=None)
@given(
    st.lists(st.sampled_from([word for line in LINES for word in line]), min_size=1, max_size=6),
    st.data(),
)
def test_embeddings_do_not_depend_on_what_is_encoded_with_them(
    sentences: list[str], data: st.DataObject
) -> None:
    encoder = load_encoder()
    at = data.draw(st.integers(0, len(sentences) - 1))
    first, last = encoder.encode(sentences[:at]), encoder.encode(sentences[at:])
    together = encoder.encode(sentences)
    assert together.tobytes() == first.tobytes() + last.tobytes()
    assert encoder.encode(sentences[::-1])[::-1].tobytes() == together.tobytes()
