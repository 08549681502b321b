"""Any spaCy pipeline is read through the real loading code, its labels turned into our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.errors import ModelError
from checker.language.load import load_parser
from checker.types import Parse, Span
from tests.language.tiny import make_pipeline

TEXT = "By A. Writer\n\nDoe flew to Oslo on Friday.\nDoe is a\nminister."
FIRST = Span(TEXT.index("Doe"), TEXT.index("\nDoe is"))
SECOND = Span(TEXT.index("Doe is"), len(TEXT))


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A folder with a trained tagger, parser and entity recognizer."""
    folder = tmp_path_factory.mktemp("pipelines") / "tiny"
    parts = ("tagger", "morphologizer", "trainable_lemmatizer", "parser", "ner")
    return str(make_pipeline(folder, *parts))


@pytest.fixture(scope="module")
def parse(pipeline: str) -> Parse:
    """The two sentences of the text, read by that pipeline."""
    return load_parser(pipeline).parse(TEXT, (FIRST, SECOND))


def words(parse: Parse) -> list[str]:
    return [TEXT[token.start : token.end] for token in parse.tokens]


def test_every_word_of_the_sentences_is_read_and_nothing_outside_them(parse: Parse) -> None:
    said = TEXT[FIRST.start :].replace(".", " .").split()
    assert words(parse) == said


@pytest.mark.parametrize(
    ("word", "dep", "head"),
    [
        ("flew", "root", "flew"),
        ("Oslo", "obl", "flew"),
        ("to", "case", "Oslo"),
        ("Friday", "obl", "flew"),
        ("minister", "root", "minister"),
        ("is", "cop", "minister"),
        ("a", "det", "minister"),
    ],
)
def test_the_grammar_of_the_words_is_in_universal_labels(
    parse: Parse, word: str, dep: str, head: str
) -> None:
    found = words(parse)
    token = parse.tokens[found.index(word)]
    assert (token.dep, found[token.head]) == (dep, head)


def test_tags_lemmas_and_parts_of_speech_come_along(parse: Parse) -> None:
    token = parse.tokens[words(parse).index("is")]
    assert (token.tag, token.pos, token.lemma) == ("VBZ", "AUX", "be")


def test_the_names_stand_where_the_text_has_them(parse: Parse) -> None:
    found = [(TEXT[name.start : name.end], name.label) for name in parse.entities]
    assert found == [("Doe", "PERSON"), ("Oslo", "GPE"), ("Doe", "PERSON")]


def test_no_word_hangs_on_a_word_of_another_sentence(parse: Parse) -> None:
    for sentence in (FIRST, SECOND):
        within = parse.within(sentence)
        assert {parse.tokens[at].head for at in within} <= set(within)


def test_reading_twice_gives_the_same(pipeline: str, parse: Parse) -> None:
    assert load_parser(pipeline).parse(TEXT, (FIRST, SECOND)) == parse


def test_long_texts_are_read_in_parts_that_join(pipeline: str) -> None:
    sentence = "Doe flew to Oslo on Friday. "
    text = sentence * 1_500  # 10,500 words, three parts
    spans = [Span(at, at + len(sentence) - 1) for at in range(0, len(text), len(sentence))]
    parse = load_parser(pipeline).parse(text, spans)
    assert len(parse.tokens) == 7 * 1_500
    assert all(text[token.start : token.end].strip() for token in parse.tokens)
    assert parse.tokens[-1].head // 7 == 1_499
    assert len(parse.entities) == 2 * 1_500


def test_a_pipeline_without_parser_still_gives_words_and_names(tmp_path: Path) -> None:
    parser = load_parser(str(make_pipeline(tmp_path / "names-only", "ner")))
    parse = parser.parse(TEXT, (FIRST, SECOND))
    assert [TEXT[name.start : name.end] for name in parse.entities] == ["Doe", "Oslo", "Doe"]
    assert [token.head for token in parse.tokens] == list(range(len(parse.tokens)))


def test_no_sentences_no_words(pipeline: str) -> None:
    assert load_parser(pipeline).parse(TEXT, ()) == Parse()


def test_a_pipeline_that_is_not_installed_is_an_error_that_says_what_to_do() -> None:
    with pytest.raises(ModelError, match=r"'en_core_web_trf' cannot be loaded.*Install one"):
        load_parser("en_core_web_trf")


def test_a_folder_without_a_pipeline_is_such_an_error(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be loaded"):
        load_parser(str(tmp_path))


def test_the_pipeline_has_the_name_it_was_loaded_by(pipeline: str) -> None:
    assert load_parser(pipeline).name == pipeline


def test_equal_words_and_labels_are_kept_once(pipeline: str) -> None:
    """Thousands of articles lie in memory at once."""
    again = load_parser(pipeline).parse(TEXT, (FIRST, SECOND))
    tokens = [*load_parser(pipeline).parse(TEXT, (FIRST, SECOND)).tokens, *again.tokens]
    for field in ("lemma", "pos", "tag", "dep"):
        values = [getattr(token, field) for token in tokens]
        assert len(set(map(id, values))) == len(set(values))
