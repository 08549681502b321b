from pathlib import Path

from checker.embed.load import load_encoder
from checker.ingest.reading import read_articles
from checker.rules.quote_wording import check
from checker.story.utterances.align import align_quotes
from checker.types import Discrepancy, Severity, Story
from tests.story.utterances.quoting import quoting, told

SEEDS = Path(__file__).parents[2] / "seeds"
OR = '"I have not broken any rules or regulations of the service," said Lois Doe.'
AND = '"I have not broken any rules and regulations of the service," said Lois Doe.'


def found_in_seeds() -> list[Discrepancy]:
    articles = tuple(quoting(article.path, article.text) for article in read_articles([SEEDS]))
    utterances = align_quotes(articles, load_encoder())
    return list(check(Story(articles, tuple(range(5)), utterances=utterances)))


def test_the_seeds_have_three_utterances_in_several_wordings() -> None:
    found = found_in_seeds()
    assert [len(discrepancy.readings) for discrepancy in found] == [3, 3, 2]
    assert {discrepancy.severity for discrepancy in found} == {Severity.WARNING}


def test_two_seeds_with_the_same_words_are_one_reading() -> None:
    momentum = found_in_seeds()[0]
    best = momentum.readings[0]
    assert {Path(passage.path).name[:3] for passage in best.passages} == {"002", "004"}
    assert momentum.message.startswith("Sergei Ryabkov is quoted in three wordings: “")
    assert momentum.message.endswith("; perhaps different translations")


def test_the_message_shows_the_words() -> None:
    (discrepancy,) = check(told({"a.txt": OR, "b.txt": AND}))
    assert discrepancy.message == (
        "Lois Doe is quoted in two wordings: “rules or regulations” / “rules and regulations”"
    )
    assert discrepancy.severity is Severity.ERROR


def test_an_utterance_without_a_speaker_is_still_worded_plainly() -> None:
    texts = {"a.txt": OR.replace("Lois Doe", "a man"), "b.txt": AND.replace("Lois Doe", "a man")}
    (discrepancy,) = check(told(texts))
    assert discrepancy.message.startswith("An utterance is quoted in two wordings: ")


def test_longer_agreement_is_surer() -> None:
    short = told(
        {"a.txt": '"rules or great regulations"', "b.txt": '"rules and great regulations"'}
    )
    (sure,) = check(told({"a.txt": OR, "b.txt": AND}))
    for unsure in check(short):
        assert unsure.confidence < sure.confidence
    assert 0 < sure.confidence < 1


def test_a_story_without_quotations_is_silent() -> None:
    assert list(check(told({"a.txt": "It opened.", "b.txt": "It opened on Friday."}))) == []
