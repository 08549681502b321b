from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from checker.report.json_report import render_json
from checker.types import Notice, Passage
from tests.samples import annotated, cluster, discrepancy, report, story, story_of

ARTICLES = (
    annotated("a.txt", "The flood.\nIt killed 24 people — “all” 🌊.", title="Flood", source="Post"),
    annotated("b.txt", "🌊 killed 22 people.", published=date(2024, 5, 3)),
)
TOLD = story_of(ARTICLES)
TOLD = replace(TOLD, clusters=(cluster(TOLD, "killed"),))
REPORT = report([TOLD], ("number-conflict", discrepancy(TOLD, "24 people", "22 people")))
PAGE = json.loads(render_json(REPORT))


def test_the_articles_are_named_with_what_is_known_of_them() -> None:
    assert PAGE["version"] == 1
    assert PAGE["articles"] == [
        {"path": "a.txt", "title": "Flood", "source": "Post", "published": None, "draft": False},
        {
            "path": "b.txt",
            "title": None,
            "source": None,
            "published": "2024-05-03",
            "draft": False,
        },
    ]


def test_a_finding_has_every_key_of_the_contract() -> None:
    (finding,) = PAGE["findings"]
    assert {key: finding[key] for key in ("rule", "kind", "severity", "confidence", "message")} == {
        "rule": "number-conflict",
        "kind": "number",
        "severity": "warning",
        "confidence": 0.9,
        "message": "The articles say 24 people or 22 people.",
    }
    assert finding["fingerprint"] == REPORT.findings[0].fingerprint
    assert [reading["value"] for reading in finding["readings"]] == ["24 people", "22 people"]
    assert [reading["sources"] for reading in finding["readings"]] == [1, 1]


def test_evidence_points_at_its_words_in_code_points() -> None:
    texts = {article.path: article.text for article in ARTICLES}
    (finding,) = PAGE["findings"]
    evidence = [place for reading in finding["readings"] for place in reading["evidence"]]
    assert evidence[0] == {
        "path": "a.txt",
        "start": 21,
        "end": 30,
        "line": 2,
        "column": 11,
        "text": "24 people",
    }
    for place in evidence:
        assert texts[place["path"]][place["start"] : place["end"]] == place["text"]
        line = texts[place["path"]].split("\n")[place["line"] - 1]
        assert line[place["column"] - 1 :].startswith(place["text"])


def test_notices_have_their_place_or_none() -> None:
    notices = (
        Notice("unused-suppression", "Remove it.", Passage("a.txt", 11, 13)),
        Notice("unused-suppression", "Not found."),
    )
    page = json.loads(render_json(replace(REPORT, notices=notices)))
    place = {"path": "a.txt", "start": 11, "end": 13, "line": 2, "column": 1, "text": "It"}
    assert page["notices"] == [
        {"name": "unused-suppression", "message": "Remove it.", "place": place},
        {"name": "unused-suppression", "message": "Not found.", "place": None},
    ]
    assert PAGE["notices"] == []


def test_what_is_hidden_is_counted_by_what_hides_it() -> None:
    page = json.loads(render_json(replace(REPORT, suppressed=5, listed=2, known=7)))
    assert page["hidden"] == {"by_comments": 3, "by_configuration": 2, "by_baseline": 7}
    assert set(PAGE["hidden"].values()) == {0}


def test_what_the_findings_rest_on_is_listed() -> None:
    (known,) = PAGE["clusters"]
    assert known["id"] == "c-killed"
    assert [claim["path"] for claim in known["claims"]] == ["a.txt", "b.txt"]
    assert set(known["claims"][0]) == {"path", "start", "end"}
    assert PAGE["stories"] == [["a.txt", "b.txt"]]


def test_two_stories_are_two_lists() -> None:
    other = story({"c.txt": "A fire."})
    page = json.loads(render_json(report([TOLD, other])))
    assert page["stories"] == [["a.txt", "b.txt"], ["c.txt"]]
    assert page["findings"] == []


def test_letters_are_written_as_they_are() -> None:
    assert "“all”" not in render_json(report([TOLD]))
    hostile = replace(REPORT.findings[0], message="“é” 🌊")
    assert '"“é” 🌊"' in render_json(replace(REPORT, findings=(hostile,)))
