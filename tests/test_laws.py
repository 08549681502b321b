"""What holds of every run, whatever the articles say."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from itertools import chain, combinations, permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.pipeline import check
from checker.report.formats import FORMATS
from checker.settings import Settings
from checker.types import AnnotatedArticle, Finding, Mention, Passage, Report
from tests.events import EVENTS, FLOOD, STRIKE, TRIAL, read

ROOT = Path(__file__).resolve().parents[1]
SEEDS = {
    path.relative_to(ROOT).as_posix(): path.read_bytes().decode()
    for path in sorted((ROOT / "seeds").glob("*.txt"))
}
STORIES = {**EVENTS, "seeds": SEEDS}

#: A finding by what it says, without the names of the articles.
Said = tuple[str, str, tuple[tuple[str, int], ...]]


@cache
def told(name: str) -> Report:
    """The report on one of the stories, as it is without changes."""
    return check(read(STORIES[name]))


def said(finding: Finding) -> Said:
    values = (reading.value for reading in finding.readings)
    readings = tuple(sorted(zip(values, finding.support, strict=True)))
    return finding.rule, finding.severity.label, readings


def all_said(report: Report) -> list[Said]:
    return sorted(map(said, report.findings))


def passages(finding: Finding) -> Iterator[Passage]:
    for reading in finding.readings:
        yield from reading.passages


def in_every_story(law: Callable[[Report], None]) -> Callable[[str], None]:
    """A test of a law of reports on each of the stories."""

    @pytest.mark.parametrize("name", STORIES)
    def test(name: str) -> None:
        law(told(name))

    return test


def test_the_slips_of_the_invented_events_are_found_and_nothing_else() -> None:
    assert [(f.rule, [r.value for r in f.readings]) for f in told("flood").findings] == [
        ("name-spelling", ["Brandvik", "Branvik"]),
        ("quote-wording", ["the bridge in", "the bridges in"]),
    ]
    assert [(f.rule, [r.value for r in f.readings]) for f in told("strike").findings] == [
        ("name-spelling", ["Olmstead", "Olmsted"]),
        ("quote-wording", ["is an offer", "is a fair offer"]),
    ]
    assert told("trial").findings == ()


# The order of the articles changes nothing.


@pytest.mark.parametrize("name", EVENTS)
def test_the_order_of_the_articles_changes_nothing(name: str) -> None:
    articles = read(STORIES[name])
    for order in list(permutations(articles))[1:]:
        assert check(order) == told(name)


@settings(max_examples=6, deadline=None)
@given(st.permutations(sorted({**FLOOD, **STRIKE, **TRIAL})))
def test_the_order_of_a_pile_of_three_events_changes_nothing(order: list[str]) -> None:
    pile = {**FLOOD, **STRIKE, **TRIAL}
    shuffled = check(read({path: pile[path] for path in order}))
    assert shuffled == check(read(dict(sorted(pile.items()))))


@pytest.mark.parametrize("name", ["strike", "seeds"])
def test_a_report_is_the_same_from_whichever_process(name: str, tmp_path: Path) -> None:
    """The order of sets of words differs from process to process; no byte of a report may."""
    for path, text in STORIES[name].items():
        file = tmp_path / path
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(text.encode())
    pages = set()
    for seed in ("1", "2"):
        command = [sys.executable, "-m", "checker", "check", "--format", "markdown", "."]
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, check=False
        )
        assert done.returncode in {0, 1}, done.stderr.decode()
        pages.add(done.stdout)
    assert len(pages) == 1


# Copies and other names.


@pytest.mark.parametrize(
    "path", sorted(chain(FLOOD, STRIKE, TRIAL)), ids=lambda path: str(path).replace("/", "-")
)
def test_an_article_given_twice_adds_no_disagreement(path: str) -> None:
    name = path.partition("/")[0]
    texts = STORIES[name]
    assert all_said(check(read({**texts, "zz-copy.txt": texts[path]}))) == all_said(told(name))


@pytest.mark.parametrize("name", STORIES)
def test_files_by_other_names_hold_the_same_findings(name: str) -> None:
    """The new names keep the order of the old ones: of equals, the earlier comes first."""
    renamed = {f"moved/{at:02}.md.txt": text for at, text in enumerate(STORIES[name].values())}
    moved = check(read(renamed))
    assert [said(finding) for finding in moved.findings] == [
        said(finding) for finding in told(name).findings
    ]
    assert [f.fingerprint for f in moved.findings] == [f.fingerprint for f in told(name).findings]
    assert {passage.path for finding in moved.findings for passage in passages(finding)} <= set(
        renamed
    )


@pytest.mark.parametrize("name", EVENTS)
def test_names_in_another_order_change_no_fingerprint_and_no_reading(name: str) -> None:
    texts = list(STORIES[name].values())
    turned = check(read({f"{at}.txt": text for at, text in enumerate(reversed(texts))}))
    assert {f.rule for f in turned.findings} == {f.rule for f in told(name).findings}
    assert {f.fingerprint for f in turned.findings} == {f.fingerprint for f in told(name).findings}


# Other events beside it.


@pytest.mark.parametrize(("one", "other"), list(combinations(EVENTS, 2)))
def test_events_given_together_raise_what_each_raises_alone(one: str, other: str) -> None:
    both = check(read({**EVENTS[one], **EVENTS[other]}))
    assert [{a.path for a in story.articles} for story in both.stories] == [
        set(EVENTS[one]),
        set(EVENTS[other]),
    ]
    assert all_said(both) == sorted(all_said(told(one)) + all_said(told(other)))


@pytest.mark.parametrize(("one", "other"), list(combinations(STORIES, 2)))
def test_nothing_is_raised_between_two_events(one: str, other: str) -> None:
    both = check(read({**STORIES[one], **STORIES[other]}))
    for finding in both.findings:
        paths = {passage.path for passage in passages(finding)}
        assert paths <= set(STORIES[one]) or paths <= set(STORIES[other])


@pytest.mark.parametrize(("one", "other"), list(combinations(EVENTS, 2)))
def test_one_article_of_each_of_two_events_has_nothing_in_common(one: str, other: str) -> None:
    for left, right in zip(EVENTS[one], EVENTS[other], strict=True):
        pair = {left: EVENTS[one][left], right: EVENTS[other][right]}
        assert check(read(pair)).findings == ()


# Everything points into the text.


@in_every_story
def test_the_text_is_never_changed(report: Report) -> None:
    texts = {path: text for story in STORIES.values() for path, text in story.items()}
    for annotated in report.articles:
        assert annotated.text == texts[annotated.path]


def mentions(annotated: AnnotatedArticle) -> Iterator[Mention]:
    yield from annotated.names
    yield from annotated.dates
    yield from annotated.numbers
    yield from annotated.quotes
    for quote in annotated.quotes:
        yield from filter(None, (quote.speaker, quote.cue))


@in_every_story
def test_the_words_of_every_mention_stand_where_it_says(report: Report) -> None:
    for annotated in report.articles:
        for mention in mentions(annotated):
            assert annotated.text[mention.start : mention.end] == mention.text


@in_every_story
def test_passages_begin_and_end_at_words_of_their_article(report: Report) -> None:
    texts = {annotated.path: annotated.text for annotated in report.articles}
    for finding in report.findings:
        for passage in passages(finding):
            words = texts[passage.path][passage.start : passage.end]
            assert words
            assert words == words.strip()


@in_every_story
def test_marks_lie_within_the_passages_of_their_reading(report: Report) -> None:
    for finding in report.findings:
        for reading in finding.readings:
            for mark in reading.marks:
                assert any(
                    mark.path == passage.path and passage.span.contains(mark.span)
                    for passage in reading.passages
                )


@in_every_story
def test_passages_of_a_reading_stand_in_order_each_once(report: Report) -> None:
    for finding in report.findings:
        for reading in finding.readings:
            assert list(reading.passages) == sorted(set(reading.passages))


# What a finding is.


@in_every_story
def test_a_finding_has_several_readings_in_several_words(report: Report) -> None:
    for finding in report.findings:
        values = [reading.value for reading in finding.readings]
        assert len(values) >= 2
        assert len(set(values)) == len(values)
        assert all(reading.passages for reading in finding.readings)


@in_every_story
def test_support_counts_sources_and_the_best_supported_reading_comes_first(report: Report) -> None:
    for finding in report.findings:
        assert len(finding.support) == len(finding.readings)
        for support, reading in zip(finding.support, finding.readings, strict=True):
            assert 1 <= support <= len({passage.path for passage in reading.passages})
        assert list(finding.support) == sorted(finding.support, reverse=True)


@in_every_story
def test_findings_are_ordered_named_and_probable(report: Report) -> None:
    severities = [finding.severity for finding in report.findings]
    assert severities == sorted(severities, reverse=True)
    assert all(finding.rule in report.rules for finding in report.findings)
    assert all(0.5 <= finding.confidence <= 1 for finding in report.findings)
    fingerprints = [finding.fingerprint for finding in report.findings]
    assert len(set(fingerprints)) == len(fingerprints)


@in_every_story
def test_no_place_is_on_two_sides_of_one_finding(report: Report) -> None:
    for finding in report.findings:
        for left, right in combinations(finding.readings, 2):
            assert not set(left.passages) & set(right.passages)


@in_every_story
def test_messages_are_one_line_and_name_no_side_as_right(report: Report) -> None:
    for finding in report.findings:
        assert finding.message == " ".join(finding.message.split())
        words = finding.message.casefold()
        assert not any(verdict in words for verdict in ("wrong", "incorrect", "mistake", "should"))


# What is chosen.


@pytest.mark.parametrize("name", STORIES)
def test_each_rule_alone_says_what_it_says_among_the_others(name: str) -> None:
    whole = told(name)
    for rule in {finding.rule for finding in whole.findings}:
        alone = check(read(STORIES[name]), settings=Settings(select=frozenset({rule})))
        assert alone.findings == tuple(f for f in whole.findings if f.rule == rule)
        assert alone.rules == (rule,)


@pytest.mark.parametrize("least", [0.0, 0.6, 0.85, 1.0])
@pytest.mark.parametrize("name", EVENTS)
def test_asking_for_more_confidence_only_leaves_findings_out(name: str, least: float) -> None:
    asked = check(read(STORIES[name]), settings=Settings(min_confidence=least)).findings
    whole = told(name).findings
    if least > 0.5:
        assert asked == tuple(finding for finding in whole if finding.confidence >= least)
    else:
        assert {finding.rule for finding in whole} <= {finding.rule for finding in asked}


@pytest.mark.parametrize("name", EVENTS)
def test_without_any_rule_there_is_a_report_without_findings(name: str) -> None:
    report = check(read(STORIES[name]), settings=Settings(ignore=frozenset(told(name).rules)))
    assert report == replace(told(name), findings=(), rules=())
    assert report.stories == told(name).stories


# Edits that say nothing new.

Edit = Callable[[str], str]

#: Edits that leave what an article says as it is.
EDITS: Mapping[str, Edit] = {
    "line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "a byte-order mark": lambda text: f"\ufeff{text}",
    "blank lines at the end": lambda text: f"{text}\n\n\n",
    "blank lines at the beginning": lambda text: f"\n\n{text}",
    "no line end at the end": str.rstrip,
    "curly marks": lambda text: text.replace(' "', " “").replace('\n"', "\n“").replace('"', "”"),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
@pytest.mark.parametrize("name", EVENTS)
def test_edits_that_say_nothing_new_change_no_finding(name: str, edit: Edit) -> None:
    edited = check(read({path: edit(text) for path, text in STORIES[name].items()}))
    assert all_said(edited) == all_said(told(name))
    assert [f.fingerprint for f in edited.findings] == [f.fingerprint for f in told(name).findings]


@pytest.mark.parametrize("name", ["flood", "strike"])
def test_fingerprints_survive_words_added_above(name: str) -> None:
    """A paragraph after the headline moves everything below it."""
    added = "Roads were closed for hours and many people waited at home for news."
    texts = {
        path: text.replace("\n\n", f"\n\n{added}\n\n", 1) for path, text in STORIES[name].items()
    }
    moved = check(read(texts))
    assert [f.fingerprint for f in moved.findings] == [f.fingerprint for f in told(name).findings]
    places = [next(passages(finding)).start for finding in moved.findings]
    assert places != [next(passages(finding)).start for finding in told(name).findings]


def test_mending_a_slip_takes_its_finding_away_and_no_other() -> None:
    mended = {path: text.replace("Branvik", "Brandvik") for path, text in FLOOD.items()}
    before = [finding.fingerprint for finding in told("flood").findings]
    assert [finding.fingerprint for finding in check(read(mended)).findings] == before[1:]
    mended = {path: text.replace("bridges", "bridge") for path, text in mended.items()}
    assert check(read(mended)).findings == ()


# Any text whatever.

#: Pieces that readers of text stumble over, and pieces of the events.
PIECES = st.one_of(
    st.sampled_from(
        [
            *(line for text in (*FLOOD.values(), *STRIKE.values()) for line in text.split("\n")),
            '"', "“", "”", "‘", "'s", "(", "[", "...", "…", "—", "\n", "\r\n", "\t", "\u2028",
            "24", "1,000,000", "3-2", "50%", "$5", "½", "1/2/2024", "31 February", "at least",
            "Monday", "Mr.", "Mr. Hale", "said", "he said:", "---", "# ", "| a |", "\ufeff",
            "\u202e", "😀", "e\u0301", "İ", "ß", "שלום", "你好。", "\x00", "\x1b[2J", "<b>",
        ]
    ),
    st.text(max_size=12),
)  # fmt: skip
TEXTS = st.lists(PIECES, min_size=1, max_size=25).map(" ".join).filter(str.strip)


@settings(max_examples=25, deadline=None)
@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_any_texts_can_be_checked_and_reported(texts: list[str]) -> None:
    given_texts = {f"{at}.txt": f"A line.\n{text}" for at, text in enumerate(texts)}
    report = check(read(given_texts), settings=Settings(min_confidence=0))
    for annotated in report.articles:
        assert annotated.text == given_texts[annotated.path]
        for mention in mentions(annotated):
            assert annotated.text[mention.start : mention.end] == mention.text
    for finding in report.findings:
        assert len(finding.readings) >= 2
        for passage in passages(finding):
            assert 0 <= passage.start < passage.end <= len(given_texts[passage.path])
    for form in FORMATS:
        assert "\x1b" not in form.render(report, "reports")


def test_progress_is_told_in_order_and_to_the_end() -> None:
    heard: list[tuple[str, int, int]] = []
    check(read(FLOOD), progress=lambda *told: heard.append(told))
    stages = [stage for stage, _, _ in heard]
    assert list(dict.fromkeys(stages)) == ["Reading", "Comparing"]
    assert stages == sorted(stages, reverse=True)
    for _, done, total in heard:
        assert 0 <= done <= total
    assert heard[-1][1] == heard[-1][2]
