"""Reading sentences with trees."""

from __future__ import annotations

from pathlib import Path

from models.language.treebanks import read_ewt, read_gum, read_treebank

TINY = """\
# newdoc id = letter-1
# sent_id = letter-1-0001
# text = Ana can't swim, she said.
1	Ana	Ana	PROPN	NNP	Number=Sing	4	nsubj	_	_
2-3	can't	_	_	_	_	_	_	_	_
2	ca	can	AUX	MD	VerbForm=Fin	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	swim	swim	VERB	VB	VerbForm=Inf	7	ccomp	_	SpaceAfter=No
5	,	,	PUNCT	,	_	4	punct	_	_
6	she	she	PRON	PRP	Case=Nom	7	nsubj	_	_
7	said	say	VERB	VBD	Tense=Past	0	root	_	SpaceAfter=No
7.1	swim	swim	VERB	VB	_	_	_	7:dep	_
8	.	.	PUNCT	.	_	7	punct	_	_

# sent_id = letter-1-0002
# text = No.
1	No	no	INTJ	UH	_	0	root	_	SpaceAfter=No
2	.	.	PUNCT	.	_	1	punct	_	_
"""


def test_words_come_with_their_grammar() -> None:
    first, second = read_treebank(TINY.splitlines())
    assert first.document == second.document == "letter-1"
    assert [word.text for word in first.words] == "Ana ca n't swim , she said .".split()
    assert [word.lemma for word in first.words][1:3] == ["can", "not"]
    assert [word.tag for word in second.words] == ["UH", "."]


def test_the_root_hangs_on_itself_and_is_called_as_spacy_calls_it() -> None:
    first, _ = read_treebank(TINY.splitlines())
    assert first.words[6].head == 6
    assert first.words[6].relation == "ROOT"
    assert first.words[0].head == 3


def test_a_space_follows_a_contraction_but_stands_not_within_it() -> None:
    first, _ = read_treebank(TINY.splitlines())
    text = "".join(word.text + " " * word.has_space for word in first.words)
    assert text.strip() == "Ana can't swim, she said."


def test_words_that_are_only_understood_are_left_out() -> None:
    first, _ = read_treebank(TINY.splitlines())
    assert len(first.words) == 8


def test_no_document_of_ewt_is_in_two_parts(tmp_path: Path) -> None:
    sources = tmp_path / "not-to-release" / "sources" / "email"
    sources.mkdir(parents=True)
    for number in (1, 2, 3):
        text = TINY.replace("letter-1", f"letter-{number}")
        (sources / f"{number}.conllu").write_text(text, "utf-8")
    for part, number in (("dev", 2), ("test", 3)):
        text = TINY.replace("letter-1", f"letter-{number}")
        (tmp_path / f"en_ewt-ud-{part}.conllu").write_text(text, "utf-8")
    bank = read_ewt(tmp_path)
    assert {sentence.document for sentence in bank.train} == {"letter-1"}
    assert {sentence.document for sentence in bank.dev} == {"letter-2"}
    assert {sentence.document for sentence in bank.test} == {"letter-3"}


def test_of_gum_only_genres_are_read_whose_licence_permits_it(tmp_path: Path) -> None:
    names = ("GUM_news_a", "GUM_news_b", "GUM_court_c", "GUM_whow_d", "GENTLE_legal_e")
    (tmp_path / "dep").mkdir()
    for name in names:
        text = TINY.replace("letter-1", name)
        (tmp_path / "dep" / f"{name}.conllu").write_text(text, "utf-8")
    splits = "## dev\n\n  * GUM_news_b\n\n## test\n  * GUM_court_c\n\n## train\n  * GUM_news_a\n"
    (tmp_path / "splits.md").write_text(splits + "  * GUM_whow_d\n", "utf-8")
    bank = read_gum(tmp_path)
    assert {sentence.document for sentence in bank.train} == {"GUM_news_a"}
    assert {sentence.document for sentence in bank.dev} == {"GUM_news_b"}
    assert {sentence.document for sentence in bank.test} == {"GUM_court_c"}
