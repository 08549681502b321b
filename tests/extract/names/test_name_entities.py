from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.extract.names.entities import Entities, kind_of
from checker.extract.names.find import find_names
from checker.types import (
    Article,
    Block,
    BlockKind,
    NameKind,
    NameMention,
    Parse,
    ParsedEntity,
    Sentence,
)

Marks = dict[str, str]


def parse_of(text: str, marks: Marks) -> Parse:
    """A parse in which each of the given stretches is an entity, wherever it stands."""
    entities = []
    for words, label in marks.items():
        at = text.find(words)
        while at >= 0:
            entities.append(ParsedEntity(at, at + len(words), label))
            at = text.find(words, at + 1)
    return Parse(entities=tuple(sorted(entities, key=lambda entity: entity.start)))


def names_of(text: str, marks: Marks) -> tuple[NameMention, ...]:
    article = Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    sentence = Sentence(0, len(text), BlockKind.PARAGRAPH, 0)
    return find_names(article, (sentence,), parse_of(text, marks))


def kinds_of(text: str, marks: Marks) -> list[tuple[str, str]]:
    return [(name.text, name.kind.value) for name in names_of(text, marks)]


@pytest.mark.parametrize(
    ("text", "marks", "kinds"),
    [
        # The kind of a name that the words alone cannot tell.
        ("It was told by Afrexa.", {"Afrexa": "ORG"}, [("Afrexa", "organization")]),
        ("They flew over Yabara.", {"Yabara": "GPE"}, [("Yabara", "place")]),
        ("The hall by Nuland was full.", {"Nuland": "PERSON"}, [("Nuland", "person")]),
        ("He read Brunfel.", {"Brunfel": "MISC"}, [("Brunfel", "other")]),
        # A label outweighs what is likely, and never what is sure.
        ("It was told by Paris.", {"Paris": "PERSON"}, [("Paris", "person")]),
        ("They met in New York.", {"New York": "PERSON"}, [("New York", "place")]),
        ("Mr. Nuland spoke.", {"Nuland": "ORG"}, [("Nuland", "person")]),
        # An article before the name and a stop after it are no difference.
        ("They met the Brunfel Co.", {"the Brunfel Co": "ORG"}, [("Brunfel Co", "organization")]),
        # Several runs become one name, small words between them and all.
        (
            "It said the Voice of Norland was silent.",
            {"Voice of Norland": "ORG"},
            [("Voice of Norland", "organization")],
        ),
        (
            "They saw Misuzi ka Zwelani there.",
            {"Misuzi ka Zwelani": "PERSON"},
            [("Misuzi ka Zwelani", "person")],
        ),
        (
            'They wore "Anna Brunfel Is Boss" shirts.',
            {"Anna Brunfel Is Boss": "PERSON"},
            [("Anna Brunfel", "person"), ("Boss", "other")],
        ),
        # No name goes over a comma, and no person over a title.
        (
            "They met in Aldermoor, Norland, again.",
            {"Aldermoor, Norland": "GPE"},
            [("Aldermoor", "place"), ("Norland", "other")],
        ),
        # A person's full name is cut from the words before it.
        (
            "They heard Norland Andrus Braggen speak.",
            {"Andrus Braggen": "PERSON"},
            [("Norland", "other"), ("Andrus Braggen", "person")],
        ),
        # A name the capitals did not show, at the head of a sentence.
        ("Sources said so.", {"Sources": "ORG"}, []),
        ("Now Labor said so.", {"Labor": "ORG"}, [("Labor", "organization")]),
        ("On Monday they met.", {"Monday": "ORG"}, []),
        ("They went down the river.", {"river": "LOC"}, []),
        ("It cost $5.", {"$5": "MONEY"}, []),
    ],
)
def test_entities_are_evidence(text: str, marks: Marks, kinds: list[tuple[str, str]]) -> None:
    assert kinds_of(text, marks) == kinds


def test_an_article_decides_together() -> None:
    text = "They met at Brunfel. They know Brunfel. They left Brunfel. Brunfel said so."
    at = text.find("Brunfel", 30)
    entities = (
        ParsedEntity(12, 19, "ORG"),
        ParsedEntity(31, 38, "ORG"),
        ParsedEntity(text.rfind("Brunfel"), text.rfind("Brunfel") + 7, "PERSON"),
    )
    article = Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    sentence = Sentence(0, len(text), BlockKind.PARAGRAPH, 0)
    found = find_names(article, (sentence,), Parse(entities=entities))
    assert at > 0
    assert {name.kind for name in found} == {NameKind.ORGANIZATION}


def test_what_is_never_a_person_is_nobody_s_short_form() -> None:
    text = "Brunfel grew. So the Anna Brunfel plan for Brunfel and Brunfel was told. Brunfel won."
    marks = {"Brunfel": "MISC", "Anna Brunfel": "PERSON"}
    entities = [e for e in parse_of(text, marks).entities if e.start != text.find("a Brunfel") + 2]
    article = Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    sentence = Sentence(0, len(text), BlockKind.PARAGRAPH, 0)
    found = find_names(article, (sentence,), Parse(entities=tuple(entities)))
    bare = [name for name in found if name.text == "Brunfel"]
    assert len(bare) == 4
    assert {(name.kind, name.person) for name in bare} == {(NameKind.OTHER, None)}


@pytest.mark.parametrize("label", ["DATE", "MONEY", "CARDINAL", "", "person"])
def test_what_is_no_name_is_left_out(label: str) -> None:
    entity = ParsedEntity(0, 5, label)
    assert kind_of(entity) is None
    assert not Entities(Parse(entities=(entity,))).within(0, 5)


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=9),
    st.integers(0, 60),
    st.integers(1, 9),
)
def test_entities_are_found_by_place(
    places: list[tuple[int, int]], start: int, length: int
) -> None:
    spans: list[tuple[int, int]] = []
    for at, size in sorted(places):
        if not spans or at >= spans[-1][1]:
            spans.append((at, at + size))
    entities = tuple(ParsedEntity(a, b, "ORG") for a, b in spans)
    found = Entities(Parse(entities=entities)).within(start, start + length)
    assert list(found) == [e for e in entities if e.start < start + length and start < e.end]


@given(st.text("Ab .,'", max_size=60), st.data())
def test_any_entities_leave_names_in_order(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8, unique=True)))
    labels = st.sampled_from(["PERSON", "ORG", "LOC", "MISC"])
    entities = tuple(
        ParsedEntity(a, b, data.draw(labels)) for a, b in zip(cuts[::2], cuts[1::2], strict=False)
    )
    article = Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    sentence = Sentence(0, len(text), BlockKind.PARAGRAPH, 0)
    found = find_names(article, (sentence,), Parse(entities=entities))
    assert all(text[name.start : name.end] == name.text for name in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_many_entities_are_read_in_time() -> None:
    text = "They met Anna Brunfel at Brunfel House of Norland. " * 2_000
    parse = parse_of(text, {"Anna Brunfel": "PERSON", "Brunfel House of Norland": "FAC"})
    size = len("They met Anna Brunfel at Brunfel House of Norland.")
    sentences = [
        Sentence(at, at + size, BlockKind.PARAGRAPH, 0) for at in range(0, len(text), size + 1)
    ]
    article = Article("a.txt", text, (Block(BlockKind.PARAGRAPH, 0, len(text)),))
    began = time.process_time()
    assert len(find_names(article, sentences, parse)) == 4_000
    assert time.process_time() - began < 3
