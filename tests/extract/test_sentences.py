from __future__ import annotations

import pytest

from checker.extract.sentences import split_sentences
from checker.types import Article, Block, BlockKind
from tests.extract.paragraphs import article_of


def sentences(text: str) -> list[str]:
    return [text[one.start : one.end] for one in split_sentences(article_of(text))]


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. President met the U.N. chief in Washington, D.C., on Monday.",
        "It began on Aug. 15 and ended on Sept. 3.",
        "Mr. Roe met Mrs. Poe, Dr. Doe, Sen. Foe and Rep. Low.",
        "Sen. Jane Doe, D-Ill., and Rep. John Roe, R-Ind., voted.",
        "The writer J. K. Roe came with John F. Doe and R.L. Poe.",
        "It opened at 5 p.m. Wednesday and closed at 9 a.m. Eastern time.",
        "It opened at 5 p. m. Wednesday.",
        "It opened at 7 a.m. local time.",
        "See No. 5 and Nos. 6 in the list.",
        "He lives in St. Paul near Mt. Hood and Ft. Worth.",
        "Acme Inc. makes it and Roe Corp. Chairman Jane Doe sells it.",
        "Acme Inc. makes it.",
        "Martin Roe Jr. Day was kept.",
        "He was a relatable ... everyday guy.",
        "He was a relatable… everyday guy.",
        "It rose 3.5 percent to 1.25 million, or $4.50 each.",
        "Read http://example.org/a.b?c=d.e or www.example.org/News.Today for more.",
        "He wrote the book “What Now?” in a week.",
        "Doe vs. Roe was heard in the Ill. court.",
        "The firm Yahoo! was sold.",
        "Gen. Roe and Lt. Gov. Doe came, i.e. the whole staff, e.g. Maj. Poe.",
    ],
)
def test_what_is_one_sentence_stays_whole(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He came. She left.", ["He came.", "She left."]),
        ("Did he come? She left! It rained.", ["Did he come?", "She left!", "It rained."]),
        ("He lives in the U.S. They do not.", ["He lives in the U.S.", "They do not."]),
        ("He came at 5 p.m. Police left.", ["He came at 5 p.m.", "Police left."]),
        (
            "It belongs to Acme Inc. The firm is old.",
            ["It belongs to Acme Inc.", "The firm is old."],
        ),
        ("He said no. Then he left.", ["He said no.", "Then he left."]),
        ("It was plan B. It failed.", ["It was plan B.", "It failed."]),
        ("He came (late.) She left.", ["He came (late.)", "She left."]),
        ("He came in 2010. 12 others left.", ["He came in 2010.", "12 others left."]),
        ("He waited … The rain came.", ["He waited …", "The rain came."]),
        ("He waited.... The rain came.", ["He waited....", "The rain came."]),
        ("Sales fell. iPhone sales rose.", ["Sales fell.", "iPhone sales rose."]),
        ("He came.  \tShe left.  ", ["He came.", "She left."]),
        ("It began in August. The end was near.", ["It began in August.", "The end was near."]),
    ],
)
def test_sentences_end_where_they_end(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        '"We go. We stay. It is over," she said.',
        "“We go. We stay. It is over,” she said.",
        '"Why? When?" she asked.',
        '"Why?" Jane Doe asked.',
        '"Why?" the mayor asked.',
        '"Never again!" President Doe shouted on Monday.',
        '"We are going." Doe said.',
        "They had a 'No. No. Never.' attitude.",
    ],
)
def test_no_sentence_ends_inside_a_quotation_or_before_its_speaker(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We go." She left.', ['"We go."', "She left."]),
        ('"We go," she said. "We stay."', ['"We go," she said.', '"We stay."']),
        (
            'He called it "a disaster." Nobody answered.',
            ['He called it "a disaster."', "Nobody answered."],
        ),
        ('"No!" Doe said that it was over.', ['"No!"', "Doe said that it was over."]),
        ('"We go." Doe said it was over.', ['"We go."', "Doe said it was over."]),
        ("“We go!”After the vote he left.", ["“We go!”", "After the vote he left."]),
        ('"We go."“We stay.”', ['"We go."', "“We stay.”"]),
    ],
)
def test_a_sentence_ends_after_a_quotation(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_a_lost_mark_does_not_join_the_sentences_after_it() -> None:
    text = 'He called it "a disaster. Nobody came. It rained.'
    assert sentences(text) == ['He called it "a disaster.', "Nobody came.", "It rained."]


def test_a_quotation_over_paragraphs_ends_its_sentence_with_each_paragraph() -> None:
    text = '"We go. We stay.\n"It is over. Gone," she said. He left.'
    assert sentences(text) == ['"We go. We stay.', '"It is over. Gone," she said.', "He left."]


def test_each_sentence_knows_its_block() -> None:
    text = "A headline\nHe came. She left."
    blocks = (Block(BlockKind.HEADLINE, 0, 10), Block(BlockKind.PARAGRAPH, 11, len(text)))
    found = split_sentences(Article("a.txt", text, blocks))
    assert [(one.block, one.paragraph) for one in found] == [
        (BlockKind.HEADLINE, 0),
        (BlockKind.PARAGRAPH, 1),
        (BlockKind.PARAGRAPH, 1),
    ]
    assert all(one.speaks for one in found)


@pytest.mark.parametrize(
    ("kind", "count"),
    [
        (BlockKind.PARAGRAPH, 2),
        (BlockKind.STANDFIRST, 2),
        (BlockKind.CAPTION, 2),
        (BlockKind.FURNITURE, 0),
        (BlockKind.METADATA, 0),
        (BlockKind.BYLINE, 0),
        (BlockKind.DATELINE, 0),
    ],
)
def test_only_blocks_that_speak_and_captions_have_sentences(kind: BlockKind, count: int) -> None:
    found = split_sentences(article_of("He came. She left.", kind))
    assert len(found) == count


def test_a_caption_has_sentences_that_claim_nothing() -> None:
    (found,) = split_sentences(article_of("The mayor on Aug. 15.", BlockKind.CAPTION))
    assert not found.speaks


def test_an_article_without_blocks_has_no_sentences() -> None:
    assert split_sentences(Article("a.txt", "", ())) == ()
