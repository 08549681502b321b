"""What holds of every page of HTML: the articles' own words, all of them, and nothing injected."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from xml.etree.ElementTree import Element

import pytest
from hypothesis import example, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from checker.lexicon.phrases import shorten
from checker.report.escape import tidy, visible
from checker.report.html.page import render_html
from checker.report.places import Places
from checker.report.readings import heading
from checker.types import Finding, Kind, Passage, Reading, Report, Severity, Story
from tests.report.hostile import HOSTILE, KINDS, hostile
from tests.report.page_form import all_of, by_id, check_form, parsed, tags, text_of
from tests.report.test_inert import full
from tests.samples import annotated, story_of

MARKUP = [
    "</script><script>alert(1)</script>",
    "</style><style>body{display:none}</style>",
    "</title><meta http-equiv=refresh content='0;url=https://example.org'>",
    '" onmouseover="alert(1)" x="',
    "' autofocus onfocus='alert(1)",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "</textarea></select></bdi></mark></a><h1>taken</h1>",
    "{{ 7 * 7 }} {% raw %} {# away #}",
    "--><b>x</b><!--",
    "<base href=//example.org>",
    "javascript:alert(1)",
    "&#x3c;b&#x3e; &colon; &NewLine; &notit; &amp",
    "<![CDATA[ <b> ]]> <?php x ?>",
    "\ud800 half a pair \udfff",
    "\u2028\u2029\u0085\x1c\x0c",
    "\ufdd0\ufffe\U0010ffff",
    "x" * 3000,
]
#: Pieces that mean something to HTML, Jinja or our own page, and some that are hard to show.
ALPHABET = "ab1 <>&\"'`=/{}%#;!-.\n\t“”é\u202e\u00ad\x00\x1b\x85\ud800\ufffeש"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.value)
@pytest.mark.parametrize("words", [*HOSTILE, *MARKUP], ids=lambda words: repr(words)[:30])
def test_no_words_become_markup_wherever_they_stand(words: str, kind: Kind) -> None:
    told = hostile(words, kind)
    root = check_form(render_html(told))
    assert set(tags(root)) <= set(tags(parsed(render_html(hostile("words", kind)))))
    check_words(root, told)


@pytest.mark.parametrize("words", [*HOSTILE, *MARKUP], ids=lambda words: repr(words)[:30])
def test_words_stand_in_the_page_as_an_eye_reads_them(words: str) -> None:
    told = full(words)
    root = check_form(render_html(told))
    first = told.articles[0].article
    row = next(r for r in all_of(root, "table", "compared")[0].iter("tr") if "a.txt" in text_of(r))
    assert [text_of(each) for each in all_of(row, "span", "title")] == [tidy(first.title or "")]
    assert [text_of(each) for each in all_of(row, "span", "outlet")] == [tidy(first.source or "")]
    (notice, _) = all_of(all_of(root, "ul", "notices")[0], "li")
    assert text_of(notice) == tidy(f"A:1 {words} unused-suppression")
    check_words(root, told)


@hypothesis_settings(max_examples=60, deadline=None)
@given(words=st.text(alphabet=ALPHABET, min_size=1, max_size=30).filter(str.strip))
def test_no_mixture_of_signs_becomes_markup(words: str) -> None:
    told = hostile(words)
    root = check_form(render_html(told))
    assert set(tags(root)) <= set(tags(parsed(render_html(hostile("words")))))
    check_words(root, told)


#: No file system gives a name with half a pair that stands for no byte.
NAMES = [words.replace("\x00", "") for words in MARKUP[:-1] if "\ud800" not in words]


@pytest.mark.parametrize("path", [f"in/{name}.txt" for name in NAMES])
def test_no_name_of_a_file_becomes_markup(path: str) -> None:
    told = hostile("words", path=path)
    page = render_html(told)
    root = check_form(page.encode(errors="strict").decode())
    names = [text_of(each) for each in all_of(root, "a", "file")]
    assert tidy(path.rpartition("/")[2]) in names
    assert set(tags(root)) <= set(tags(parsed(render_html(hostile("words")))))


def check_words(root: Element, told: Report) -> None:
    """The articles' text, each message and each reading are on the page as they are."""
    places = Places(told)
    for path, letter in places.letters.items():
        article = places.articles[path].article
        (shown,) = all_of(by_id(root, f"article-{letter}"), "div", "text")
        assert text_of(shown) == tidy(" ".join(map(article.words, article.blocks)))
    for number, finding in enumerate(told.findings, 1):
        part = by_id(root, f"f{number}")
        assert text_of(by_id(root, f"f{number}-title")) == tidy(f"{number} {heading(finding)}")
        if finding.kind is not Kind.QUOTE:
            for reading in finding.readings:
                assert tidy(shorten(reading.value, 120)) in text_of(part)


WORD = re.compile(r"\S+")


@st.composite
def passages(draw: st.DrawFn, told: Story) -> Passage:
    """Some neighbouring words of an article."""
    article = draw(st.sampled_from(told.articles))
    found = list(WORD.finditer(article.text))
    first = draw(st.integers(0, len(found) - 1))
    last = draw(st.integers(first, min(first + 6, len(found) - 1)))
    return Passage(article.path, found[first].start(), found[last].end())


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Articles of any words, and findings whose passages may overlap and cross lines.

    They are in order of their severity, as policy leaves them.
    """
    texts = draw(
        st.lists(
            st.text(alphabet=ALPHABET, min_size=1, max_size=120).filter(str.strip),
            min_size=1,
            max_size=3,
        )
    )
    told = story_of([annotated(f"{'abc'[at]}.txt", text) for at, text in enumerate(texts)])
    found = draw(st.lists(_findings(told), max_size=3))
    findings = tuple(sorted(found, key=lambda finding: -finding.severity))
    drafts = draw(st.frozensets(st.sampled_from([a.path for a in told.articles]), max_size=1))
    made = Report(told.articles, (told,), findings, "none", "none", (), "0.1.0")
    taking_part = [p.path for f in findings for r in f.readings for p in r.passages]
    return replace(made, drafts=drafts) if drafts <= set(taking_part) else made


@st.composite
def _findings(draw: st.DrawFn, told: Story) -> Finding:
    kind = draw(st.sampled_from([Kind.NUMBER, Kind.NAME, Kind.QUOTE]))
    placed = st.lists(passages(told), min_size=1, max_size=4, unique=True)
    readings = []
    for _ in range(draw(st.integers(1, 3))):
        chosen = sorted(draw(placed))
        marks = tuple(draw(st.lists(st.sampled_from(chosen), max_size=2, unique=True)))
        readings.append(Reading(told.words(chosen[0]), tuple(chosen), tuple(sorted(marks))))
    if draw(st.booleans()):
        readings.append(Reading("the house's own", ()))
    support = tuple(told.support(reading.passages) for reading in readings)
    message = draw(st.text(alphabet=ALPHABET, min_size=1, max_size=40).filter(str.strip))
    severity = draw(st.sampled_from(Severity))
    return Finding("rule", kind, severity, 0.9, message, "c0ffee", tuple(readings), support)


@hypothesis_settings(max_examples=120, deadline=None)
@given(told=reports())
@example(told=hostile("a\nb"))
def test_all_is_on_the_page_and_every_mark_is_a_passage(told: Report) -> None:
    root = check_form(render_html(told))
    check_words(root, told)
    places = Places(told)
    texts = {path: annotated.text for path, annotated in places.articles.items()}
    for number, finding in enumerate(told.findings, 1):
        for path, letter in places.letters.items():
            shown = marked_in(by_id(root, f"article-{letter}"), number)
            assert "".join(shown.split()) == covered(texts[path], finding, path)
        part = by_id(root, f"f{number}")
        edges = list(ends_of(finding, texts))
        for mark in all_of(part, "mark"):
            assert text_of(mark) in edges
        assert named(part) == {
            f"{places.letters[p.path]}:{places.line(p)}"
            for reading in finding.readings
            for p in reading.passages
        }


def marked_in(article: Element, number: int) -> str:
    """The words of an article that are marked as a finding's."""
    links = (a for a in article.iter("a") if str(number) in a.get("data-findings", "").split())
    return "".join("".join(each.itertext()) for each in links)


def covered(text: str, finding: Finding, path: str) -> str:
    """The same words by their offsets, without blanks."""
    spans = [p.span for r in finding.readings for p in r.passages if p.path == path]
    offsets = sorted({at for span in spans for at in range(span.start, span.end)})
    return visible("".join("".join(text[at] for at in offsets).split()))


def ends_of(finding: Finding, texts: dict[str, str]) -> Iterator[str]:
    """The words from where a passage of an article begins to where one ends."""
    for reading in finding.readings:
        for one in (*reading.passages, *reading.marks):
            for other in (*reading.passages, *reading.marks):
                if one.path == other.path and one.start < other.end:
                    yield tidy(texts[one.path][one.start : other.end])


def named(part: Element) -> set[str]:
    """The lines that a finding names."""
    return {text_of(each) for each in part.iter() if "place" in each.get("class", "").split()}
