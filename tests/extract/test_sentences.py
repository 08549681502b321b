from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.sentences import grammatical_sentences, split_sentences
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
        "It was written by Anthony M. Roe and Richard M. Poe.",
        "Lewis Roe Jr. , with perjury charged, left.",
        "She holds a Ph. D. in physics.",
        "The town (pop. 2,560) lies in hills; Ann Poe (d. 1990) was born in it.",
        "His Op. 46 was played, as were Nos. 3 and 4.",
        "He was no fool . . . but he was old.",
        "She lives in Newtown, Conn., with Ann Poe.",
        "GRAZ, N.H. — In May the mayor came.",
        "The film Viva Mia! (1965) was shown.",
        "She told Change.Org and Townhall.Com, and Will.I.Am sang.",
        "Rates of 3.5 and 4.5 were paid on B.Sc. days.",
        "1. The first part of the list.",
        "The plan was liked.[3] [4]",
        "The plan was liked (by all).",
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
        ("He saw cats, dogs, etc. Police came.", ["He saw cats, dogs, etc.", "Police came."]),
        ("They met in Newtown, Conn. Poe spoke.", ["They met in Newtown, Conn.", "Poe spoke."]),
        ('It was Poe, R-Fla. "It is," he said.', ["It was Poe, R-Fla.", '"It is," he said.']),
        ("He waited.... Rain came.", ["He waited....", "Rain came."]),
        ("He waited . . . The rain came.", ["He waited . . .", "The rain came."]),
        ("It was liked.[17] Roe left. [3]", ["It was liked.[17]", "Roe left. [3]"]),
        ("He came ! ! ! She left.", ["He came ! ! !", "She left."]),
        ("Ask them. wikiHow is a site.", ["Ask them.", "wikiHow is a site."]),
        ("It is true: 1. Ann came. 2. Bob left.", ["It is true: 1.", "Ann came.", "2. Bob left."]),
    ],
)
def test_sentences_end_where_they_end(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was so, he said.He left.", ["It was so, he said.", "He left."]),
        ("It was an illness.Roe, 50, left.", ["It was an illness.", "Roe, 50, left."]),
        ("It went to the Post.The paper ran it.", ["It went to the Post.", "The paper ran it."]),
        ("It was in 2010.The end came.", ["It was in 2010.", "The end came."]),
        ("It was in the U.S.The end came.", ["It was in the U.S.", "The end came."]),
        ("Was it so?Nobody knew.", ["Was it so?", "Nobody knew."]),
        ("It was bad.U.S. troops left.", ["It was bad.", "U.S. troops left."]),
        ('He spoke on Sunday."We go," he said.', ["He spoke on Sunday.", '"We go," he said.']),
        ('"We go," he said."We stay."', ['"We go," he said.', '"We stay."']),
        ("He left (late).Roe stayed.", ["He left (late).", "Roe stayed."]),
        ("Mr.Roe met Sen.Poe.", ["Mr.Roe met Sen.Poe."]),
        ("See a@b.Com, x.org/News.Today now.", ["See a@b.Com, x.org/News.Today now."]),
    ],
)
def test_sentences_are_parted_where_the_blank_between_them_was_lost(
    text: str, expected: list[str]
) -> None:
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We go. We stay," she said.', ['"We go.', 'We stay," she said.']),
        ('He: "Why? Mr. Roe left. I go."', ['He: "Why?', "Mr. Roe left.", 'I go."']),
        ('"It rose in Sept. 2010," he said.', ['"It rose in Sept. 2010," he said.']),
        ("They call it “a day. No more.” So.", ["They call it “a day.", "No more.”", "So."]),
        ('"We go." Doe said.', ['"We go." Doe said.']),
        ("He left. She came.", ["He left.", "She came."]),
    ],
)
def test_a_parser_is_given_the_sentences_within_a_quotation(text: str, expected: list[str]) -> None:
    article = article_of(text)
    found = grammatical_sentences(article, split_sentences(article))
    assert [text[span.start : span.end] for span in found] == expected


@given(st.text(alphabet="aB.!? \"“”()'1", max_size=120))
def test_grammatical_sentences_part_sentences_and_lose_nothing(text: str) -> None:
    article = article_of(text)
    whole = split_sentences(article)
    parted = grammatical_sentences(article, whole)
    words = "".join("".join(text[span.start : span.end].split()) for span in parted)
    assert words == "".join(text.split())
    starts = {span.start for span in parted}
    assert starts >= {sentence.start for sentence in whole}
