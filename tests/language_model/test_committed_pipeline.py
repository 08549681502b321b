"""The pipeline as it comes along."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from checker.model_folder import model_folder

TEXT = (
    "British Prime Minister Clara Whitcombe met the mayor of Paris on Tuesday. "
    '"We will not wait," she told reporters in London.'
)


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.load(model_folder("language"))


def test_an_article_is_read_alike_each_time(nlp: Language) -> None:
    again = spacy.load(model_folder("language"))
    assert nlp(TEXT).to_json() == nlp(TEXT).to_json() == again(TEXT).to_json()


def test_the_labels_are_those_of_universal_dependencies(nlp: Language) -> None:
    labels = set(nlp.pipe_labels["parser"])
    assert {"ROOT", "nsubj", "nsubj:pass", "obl", "case", "ccomp", "nmod:poss"} <= labels
    assert not labels & {"pobj", "prep", "dobj"}
    assert set(nlp.pipe_labels["ner"]) == {"PERSON", "ORG", "LOC", "NORP", "MISC"}
    assert {"VBD", "NNP", "PRP$"} <= set(nlp.pipe_labels["tagger"])


def test_names_are_found_and_told_apart(nlp: Language) -> None:
    found = {span.text: span.label_ for span in nlp(TEXT).ents}
    assert found["Clara Whitcombe"] == "PERSON"
    assert found["Paris"] == found["London"] == "LOC"


def test_words_have_tags_lemmas_and_heads(nlp: Language) -> None:
    words = {token.text: token for token in nlp(TEXT)}
    met = words["met"]
    assert (met.tag_, met.pos_, met.lemma_, met.dep_) == ("VBD", "VERB", "meet", "ROOT")
    assert words["mayor"].head.text == "met"
    assert words["mayor"].dep_ == "obj"
    assert words["told"].lemma_ == "tell"


def test_sentences_begin_where_they_are_said_to_begin(nlp: Language) -> None:
    doc = nlp.make_doc("No breaks here Ana swims and Bo runs to Oslo")
    for token in doc:
        token.is_sent_start = token.text in {"No", "Ana"}
    for name, component in nlp.pipeline:
        assert name
        doc = component(doc)
    assert [sent.text for sent in doc.sents] == [
        "No breaks here",
        "Ana swims and Bo runs to Oslo",
    ]
    assert all(token.head.sent == token.sent for token in doc)


def test_an_empty_text_is_no_trouble(nlp: Language) -> None:
    assert len(nlp("")) == 0
    assert len(nlp("\n\n").ents) == 0
