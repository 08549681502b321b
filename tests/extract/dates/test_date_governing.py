"""The verb a date hangs on decides whether the day lies behind or ahead."""

from __future__ import annotations

from datetime import date

import pytest

from checker.extract.dates.find import find_dates
from checker.extract.dates.governing import parsed_tense, verb_of
from checker.extract.dates.tense import Tense
from checker.types import Article, Block, BlockKind, DateMention, Parse, Sentence, Span
from tests.extract.dates.hand_parsed import parsed

#: A Wednesday.
PUBLISHED = date(2025, 10, 8)

SAID = """
They  they   PRON  PRP nsubj 2
said  say    VERB  VBD root  0
Friday friday PROPN NNP obl 2
talks talk   NOUN  NNS nsubj 6
will  will   AUX   MD  aux   6
end   end    VERB  VB  ccomp 2
"""
WILL = """
They  they   PRON  PRP nsubj 3
will  will   AUX   MD  aux   3
meet  meet   VERB  VB  root  0
Friday friday PROPN NNP obl 3
"""
TIMETABLE = """
Talks talk   NOUN  NNS nsubj 2
open  open   VERB  VBP root  0
on    on     ADP   IN  case  4
Friday friday PROPN NNP obl 2
"""
HEADLINE = """
Mayor mayor  NOUN  NN  nsubj 2
denies deny  VERB  VBZ root  0
claim claim  NOUN  NN  obj   2
Friday friday PROPN NNP obl 2
"""
COPULA = """
The   the    DET   DT  det   2
vote  vote   NOUN  NN  nsubj 4
is    be     AUX   VBZ cop   4
Friday friday PROPN NNP root 0
"""
WAS = """
The   the    DET   DT  det   2
vote  vote   NOUN  NN  nsubj 4
was   be     AUX   VBD cop   4
Friday friday PROPN NNP root 0
"""
PLANNED = """
They  they   PRON  PRP nsubj 2
planned plann VERB VBD root  0
to    to     PART  TO  mark  4
leave leave  VERB  VB  xcomp 2
Friday friday PROPN NNP obl 4
"""
HAD_PLANNED = """
They  they   PRON  PRP nsubj 3
had   have   AUX   VBD aux   3
planned plan VERB  VBN root  0
to    to     PART  TO  mark  5
leave leave  VERB  VB  xcomp 3
Friday friday PROPN NNP obl 5
"""
WENT = """
They  they   PRON  PRP nsubj 2
went  go     VERB  VBD root  0
to    to     PART  TO  mark  4
meet  meet   VERB  VB  advcl 2
Friday friday PROPN NNP obl 4
"""
A_PLAN = """
They  they   PRON  PRP nsubj 2
made  make   VERB  VBD root  0
a     a      DET   DT  det   4
plan  plan   NOUN  NN  obj   2
to    to     PART  TO  mark  6
meet  meet   VERB  VB  acl   4
Friday friday PROPN NNP obl 6
"""
POSTPONED_ON = """
They  they   PRON  PRP nsubj 2
postponed postpone VERB VBD root 0
it    it     PRON  PRP obj   2
Friday friday PROPN NNP obl 2
"""
POSTPONED_TO = """
They  they   PRON  PRP nsubj 2
postponed postpone VERB VBD root 0
it    it     PRON  PRP obj   2
to    to     ADP   IN  case  5
Friday friday PROPN NNP obl 2
"""
MET_ON_MONTH = """
They  they   PRON  PRP nsubj 2
met   meet   VERB  VBD root  0
in    in     ADP   IN  case  4
December december PROPN NNP obl 2
"""
WOULD_HAVE = """
They  they   PRON  PRP nsubj 4
would would  AUX   MD  aux   4
have  have   AUX   VB  aux   4
met   meet   VERB  VBN root  0
Friday friday PROPN NNP obl 4
"""
PERFECT = """
They  they   PRON  PRP nsubj 3
have  have   AUX   VBP aux   3
met   meet   VERB  VBN root  0
since since  ADP   IN  case  5
Friday friday PROPN NNP obl 3
"""
DECIDED = """
They  they   PRON  PRP nsubj 2
decided decide VERB VBD root  0
to    to     PART  TO  mark  4
meet  meet   VERB  VB  xcomp 2
Friday friday PROPN NNP obl 4
"""
TO_BE = """
Rules rule   NOUN  NNS root  0
to    to     PART  TO  mark  4
be    be     AUX   VB  aux:pass 4
made  make   VERB  VBN acl   1
Friday friday PROPN NNP obl 4
"""
IF_HEARD = """
They  they   PRON  PRP nsubj 2
lost  lose   VERB  VBD root  0
if    if     SCONJ IN  mark  6
it    it     PRON  PRP nsubj:pass 6
is    be     AUX   VBZ aux:pass 6
heard hear   VERB  VBN advcl 2
Friday friday PROPN NNP obl 6
"""
RULING = """
They  they   PRON  PRP nsubj 3
will  will   AUX   MD  aux   3
fight fight  VERB  VB  root  0
Friday friday PROPN NNP nmod:poss 6
's    's     PART  POS case  4
ruling ruling NOUN NN  obj   3
"""
MATCH = RULING.replace("ruling ruling", "match match")
NO_VERB = """
Talks talk   NOUN  NNS root  0
Friday friday PROPN NNP nmod 1
"""


def _read(rows: str) -> DateMention:
    text, parse = parsed(rows)
    blocks = (Block(BlockKind.PARAGRAPH, 0, len(text)),)
    article = Article("a.txt", text, blocks, published=PUBLISHED)
    return find_dates(article, [Sentence(0, len(text), BlockKind.PARAGRAPH, 0)], parse)[0]


@pytest.mark.parametrize(
    ("rows", "value", "verb"),
    [
        (SAID, "2025-10-03", "say"),
        (WILL, "2025-10-10", "meet"),
        (TIMETABLE, "2025-10-10", "open"),
        (HEADLINE, "2025-10-03", "deny"),
        (COPULA, "2025-10-10", "vote"),
        (WAS, "2025-10-03", "vote"),
        (PLANNED, "2025-10-10", "leave"),
        (WENT, "2025-10-03", "meet"),
        (A_PLAN, "2025-10-10", "meet"),
        (POSTPONED_ON, "2025-10-03", "postpone"),
        (POSTPONED_TO, "2025-10-10", "postpone"),
        (MET_ON_MONTH, "2024-12", "meet"),
        (WOULD_HAVE, "2025-10-03", "meet"),
        (PERFECT, "2025-10-03", "meet"),
        (DECIDED, "2025-10-10", "meet"),
        (TO_BE, "2025-10-10", "make"),
        (IF_HEARD, "2025-10-10", "hear"),
        (RULING, "2025-10-03", "fight"),
        (MATCH, "2025-10-10", "fight"),
        (NO_VERB, "2025-10-03", None),
    ],
)
def test_a_weekday_lies_where_its_verb_puts_it(rows: str, value: str, verb: str | None) -> None:
    mention = _read(rows)
    assert mention.value == value
    assert mention.verb == verb


@pytest.mark.parametrize(
    ("rows", "tense"),
    [
        (SAID, Tense.PAST),
        (WILL, Tense.FUTURE),
        (TIMETABLE, Tense.FUTURE),
        (HEADLINE, Tense.UNKNOWN),
        (WAS, Tense.PAST),
        (HAD_PLANNED, Tense.UNKNOWN),
        (A_PLAN, Tense.FUTURE),
        (WOULD_HAVE, Tense.PAST),
        (NO_VERB, Tense.UNKNOWN),
    ],
)
def test_tense_of_the_verb_above(rows: str, tense: Tense) -> None:
    text, parse = parsed(rows)
    at = text.find("Friday")
    assert parsed_tense(parse, Span(at, at + len("Friday"))) is tense


def test_without_a_parse_nothing_is_known() -> None:
    assert parsed_tense(Parse(), Span(0, 6)) is Tense.UNKNOWN
    assert verb_of(Parse(), Span(0, 6)) is None


def test_words_directly_before_a_date_outweigh_the_parse() -> None:
    """A slip of the parse does not undo "until"."""
    rows = MET_ON_MONTH.replace("in    in ", "until until ").replace(
        "December december", "Friday friday"
    )
    assert _read(rows).value == "2025-10-10"
