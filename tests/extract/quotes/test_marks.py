from __future__ import annotations

import pytest

from checker.extract.quotes.marks import is_read, quoted_stretches
from checker.types import Article, Block, BlockKind, Span
from tests.extract.paragraphs import article_of


def spans_of(article: Article) -> list[Span]:
    return [stretch.span for stretch in quoted_stretches(article)]


def quoted(text: str) -> list[str]:
    return [text[span.start : span.end] for span in spans_of(article_of(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "no" and left.', ['"no"']),
        ("He said “no” and left.", ["“no”"]),
        ("He said ``no'' and left.", ["``no''"]),
        ("Il a dit «non» hier.", ["«non»"]),
        ("Il a dit « non » hier.", ["« non »"]),
        ("Er sagte „nein“ und ging.", ["„nein“"]),
        ('"We go," she said. "We stay."', ['"We go,"', '"We stay."']),
        ('"We go", she said.', ['"We go"']),
        ('The plan ("a disaster") failed.', ['"a disaster"']),
        ('They call it "a disaster"; he does not.', ['"a disaster"']),
        ('It cost "$5" then.', ['"$5"']),
        ('"...and so it went," she said.', ['"...and so it went,"']),
        ('"[The mayor] knew," she said.', ['"[The mayor] knew,"']),
        ('The law—"a disaster"—passed.', ['"a disaster"']),
        ('"I was going to—" he said.', ['"I was going to—"']),
        ('"What?" "Nothing."', ['"What?"', '"Nothing."']),
        ("“Who?“ he asked.", ["“Who?“"]),
        ("He said ”no” and left.", ["”no”"]),
    ],
)
def test_marks_of_all_sorts_are_paired(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Apparently,\"The Ark'' was late.", ["\"The Ark''"]),
        ('It was "a plain mistake"on the night.', ['"a plain mistake"']),
        ('He said " no " and left.', ['" no "']),
        ("He said “ no ” and left.", ["“ no ”"]),
        ('"Stop. \' " He ran.', ['"Stop. \' "']),
    ],
)
def test_spaces_that_went_astray_lose_no_quotation(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"He never came, she said. "He is late," she said.', ['"He is late,"']),
        ('He never came," she said. "He is late," she said.', ['"He is late,"']),
        ('"He never came, she said.\nIt was "late" then.', ['"late"']),
        ("“He never came, she said. “He is late,” she said.", ["“He is late,”"]),
        ('He called it "a disaster.\nNothing followed.', []),
        ('Only a closing mark" stands here.', []),
    ],
)
def test_a_lost_mark_costs_one_quotation_only(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He is 6\'4" tall and "quick" too.', ['"quick"']),
        ('"He is 6\'4" and quick," she said.', ['"He is 6\'4" and quick,"']),
        ("The '90s were kind.", []),
        ("", []),
        ('""', []),
    ],
)
def test_other_uses_of_the_signs_quote_nothing(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "\"It looks like 'a paper boat' to me,\" she said.",
        "“It looks like ‘a paper boat’ to me,” she said.",
        "\"They told me, 'Wait.'\" That was all.",
    ],
)
def test_a_quotation_inside_a_quotation_belongs_to_the_outer_one(text: str) -> None:
    (found,) = quoted_stretches(article_of(text))
    assert found.span.start == 0
    assert text[found.span.end - 1] in '"”'


def test_a_quotation_over_paragraphs_that_reopen_gives_one_stretch_in_each() -> None:
    text = '"We go.\n"We stay.\n"It is over," she said.'
    first, second, third = quoted_stretches(article_of(text))
    assert (first.is_opened, first.is_closed) == (True, False)
    assert (second.is_opened, second.is_closed) == (True, False)
    assert (third.is_opened, third.is_closed) == (True, True)
    assert [text[found.inner.start : found.inner.end] for found in (first, second, third)] == [
        "We go.",
        "We stay.",
        "It is over,",
    ]


def test_a_quotation_may_go_on_in_the_next_lines_without_a_mark() -> None:
    """Newswire files set each sentence on a line of its own."""
    text = "''It was fun.\nWe liked it.\nWe go on,\" she said.\nNobody spoke."
    found = quoted_stretches(article_of(text))
    assert [text[one.span.start : one.span.end] for one in found] == [
        "''It was fun.",
        "We liked it.",
        'We go on,"',
    ]
    assert [one.is_opened for one in found] == [True, False, False]
    assert [one.is_closed for one in found] == [False, False, True]


@pytest.mark.parametrize("lines", [2, 6, 10])
def test_a_monologue_of_many_lines_is_kept(lines: int) -> None:
    text = '"We go on.\n' + "Nobody stops us.\n" * lines + 'We won," she said.\nNobody spoke.'
    assert len(quoted_stretches(article_of(text))) == lines + 2


@pytest.mark.parametrize("sign", ["'", "‘"])
def test_single_marks_may_reopen_in_each_paragraph(sign: str) -> None:
    closing = "’" if sign == "‘" else sign
    text = f"{sign}We go on.\n{sign}We stay.\n{sign}It's over,{closing} she said."
    first, second, third = quoted_stretches(article_of(text))
    assert [one.is_closed for one in (first, second, third)] == [False, False, True]
    assert text[first.inner.start : first.inner.end] == "We go on."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'Tis late.\n'Tis over.", []),
        ("'We go on.\nNobody spoke.", []),
        ("'90s music is back.\n'90s films are too.", []),
    ],
)
def test_an_apostrophe_opens_no_paragraph(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"They said, "Go," and I went," she said.', ['"They said, "Go," and I went,"']),
        ('"They said "no" and "yes"," she said.', ['"They said "no" and "yes","']),
        ('"Go," she said. "Stay," he said.', ['"Go,"', '"Stay,"']),
    ],
)
def test_the_same_marks_within_a_quotation_belong_to_it(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We stay here, "said Doe.', ['"We stay here, "']),
        ('"We stay, "said Doe. "You go! "said Roe.', ['"We stay, "', '"You go! "']),
        # The same words open a quotation where none is open.
        ('Doe, in her letter, "said she was sorry" there.', ['"said she was sorry"']),
        # Other words do not follow a closing mark.
        ('"We stay, "you go," said Doe.', ['"you go,"']),
    ],
)
def test_a_mark_may_have_slipped_over_the_blank_before_it(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('""We stay here," said Doe.', ['""We stay here,"']),
        ('Doe said: ""We stay." Roe left.', ['""We stay."']),
        ('"They said "no"" is a line.', ['"They said "no""']),
        ('The field was "" at first.', []),
    ],
)
def test_a_mark_struck_twice_before_a_word_is_one(text: str, expected: list[str]) -> None:
    assert quoted(text) == expected


def test_a_quotation_does_not_go_on_from_a_headline_into_the_text() -> None:
    text = 'Mayor says "we go\n"We stay," she said.'
    blocks = (
        Block(BlockKind.HEADLINE, 0, 17),
        Block(BlockKind.PARAGRAPH, 18, len(text)),
    )
    spans = spans_of(Article("a.txt", text, blocks))
    assert [text[span.start : span.end] for span in spans] == ['"We stay,"']


def test_a_block_begins_anew_after_a_dateline_on_its_line() -> None:
    text = 'OLDTOWN —"We go," she said.'
    blocks = (Block(BlockKind.DATELINE, 0, 9), Block(BlockKind.PARAGRAPH, 9, len(text)))
    spans = spans_of(Article("a.txt", text, blocks))
    assert [text[span.start : span.end] for span in spans] == ['"We go,"']


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (BlockKind.HEADLINE, True),
        (BlockKind.STANDFIRST, True),
        (BlockKind.PARAGRAPH, True),
        (BlockKind.CAPTION, True),
        (BlockKind.BYLINE, False),
        (BlockKind.METADATA, False),
        (BlockKind.FURNITURE, False),
    ],
)
def test_quotations_are_read_where_the_article_speaks_and_in_captions(
    kind: BlockKind, expected: bool
) -> None:
    text = 'He said "no" then.'
    assert is_read(Block(kind, 0, len(text))) is expected
    assert bool(spans_of(article_of(text, kind))) is expected


def test_single_marks_around_double_ones_are_the_outer_quotation() -> None:
    assert quoted("'They said \"no\",' she told us.") == ["'They said \"no\",'"]


def test_quotations_come_in_the_order_of_the_text() -> None:
    text = "The 'strong' case was \"weak\" and 'odd' then."
    assert quoted(text) == ["'strong'", '"weak"', "'odd'"]
