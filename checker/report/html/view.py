"""What the templates ask of a report: addresses within the page, and what to show where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import PurePath

from checker.report.agreement import agreements, claims_of
from checker.report.head import SECTIONS, events, findings_of, reprints
from checker.report.hidden import hidden
from checker.report.html.marked import Mark, Paragraph, anchor_at, marks_by_path, paragraphs
from checker.report.html.matrix import Matrix, matrices
from checker.report.places import Places
from checker.report.readings import row
from checker.report.sides import Side, sides
from checker.report.unsupported import EXPECTATION, HEADING, is_nearest, is_unsupported
from checker.story.claims.agreements import Agreement
from checker.types import AnnotatedArticle, Finding, Passage, Report, Severity


@dataclass(frozen=True, slots=True)
class Group:
    """The findings of one severity, or of what no source has, numbered."""

    name: str
    heading: str
    expectation: str
    findings: tuple[tuple[int, Finding], ...]


@dataclass(frozen=True)
class View:
    """A report as the templates see it."""

    places: Places

    @property
    def report(self) -> Report:
        """The report itself."""
        return self.places.report

    @property
    def articles(self) -> tuple[AnnotatedArticle, ...]:
        """The articles, those whose side the report takes first."""
        return self.places.shown

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The findings by severity, the most severe first; last what no source has."""
        numbered = list(enumerate(self.report.findings, start=1))
        alone = [pair for pair in numbered if self.is_unsupported(pair[1])]
        others = (pair for pair in numbered if not self.is_unsupported(pair[1]))
        groups = [
            Group(severity.label, *SECTIONS[severity], tuple(findings))
            for severity, findings in groupby(others, key=lambda pair: pair[1].severity)
        ]
        if alone:
            groups.append(Group("alone", HEADING, EXPECTATION, tuple(alone)))
        return tuple(groups)

    def is_unsupported(self, finding: Finding) -> bool:
        """Whether a finding says that no source has something of a draft."""
        return is_unsupported(finding, self.report)

    @cached_property
    def severities(self) -> list[tuple[Severity, int]]:
        """The severities of the findings, with how many have each, the most severe first."""
        found = Counter(finding.severity for finding in self.report.findings)
        return sorted(found.items(), reverse=True)

    @cached_property
    def rules(self) -> list[tuple[str, int]]:
        """The rules that found something, by name, and how much each did."""
        return sorted(Counter(finding.rule for finding in self.report.findings).items())

    @cached_property
    def taking_part(self) -> Mapping[str, Sequence[int]]:
        """The numbers of the findings each article takes part in, by path."""
        return findings_of(self.report)

    @cached_property
    def matrices(self) -> tuple[Matrix, ...]:
        """Who says what, by story."""
        return tuple(matrices(self.places))

    @cached_property
    def remarks(self) -> tuple[str, ...]:
        """What is to be known about the articles as a whole, a sentence each."""
        left_out = hidden(self.report)
        told = (f"{left_out}.",) if left_out else ()
        return (*told, *reprints(self.places), *events(self.places))

    @cached_property
    def agreements(self) -> tuple[Agreement, ...]:
        """The claims that several sources make."""
        return agreements(self.report)

    def paragraphs(self, annotated: AnnotatedArticle) -> tuple[Paragraph, ...]:
        """The article's text with its marks."""
        return paragraphs(annotated.article, self._marks.get(annotated.path, ()))

    def sides_of(self, finding: Finding) -> tuple[Side, ...]:
        """What to show of each reading of a finding, from the side of the drafts if any."""
        if self.report.drafts:
            return tuple(sides(finding, self.places))
        readings = range(len(finding.readings))
        return tuple(Side(at, row(finding, at, self.places)) for at in readings)

    def is_nearest(self, finding: Finding, at: int) -> bool:
        """Whether a reading is only the place elsewhere that comes nearest."""
        return is_nearest(finding, finding.readings[at])

    def nearest(self, finding: Finding) -> list[Passage]:
        """Where in the sources to look for what none of them has."""
        readings = (reading for reading in finding.readings if is_nearest(finding, reading))
        return [place for reading in readings for place in reading.passages]

    def letters(self, finding: Finding) -> str:
        """The articles that take part in a finding."""
        passages = (place for reading in finding.readings for place in reading.passages)
        return self.places.letters_of(place.path for place in passages)

    def words(self, passage: Passage) -> str:
        """The words of a passage."""
        return self.places.articles[passage.path].text[passage.start : passage.end]

    def sides(self, finding: Finding) -> str:
        """The letters of two articles that have different readings, a draft's first."""
        ordered = list(self.places.letters)
        chosen: list[str] = []
        for reading in finding.readings:
            paths = {place.path for place in reading.passages}.difference(chosen)
            chosen += [path for path in ordered if path in paths][:1]
        two = sorted(chosen[:2], key=ordered.index)
        return " ".join(self.places.letters[path] for path in two)

    def claims(self, agreed: Agreement) -> list[Passage]:
        """Where the claims stand that agree, those of drafts first."""
        return [claim.passage for claim in claims_of(agreed, self.report)]

    def label(self, passage: Passage) -> str:
        """A passage by the letter of its article and its line: "A:12"."""
        return f"{self.places.letters[passage.path]}:{self.places.line(passage)}"

    def address(self, passage: Passage) -> str:
        """Where on the page a passage is marked, or else where its article begins.

        An article that is not shown, since no draft is compared with it, is its file, if any.
        """
        letter = self.places.letters[passage.path]
        if passage.path not in self._anchors:
            return self._target(passage.path)
        start = anchor_at(self._anchors[passage.path], passage.span)
        return f"#article-{letter}" if start is None else f"#{letter}-{start}"

    def file_name(self, annotated: AnnotatedArticle) -> str:
        """The last part of the article's path."""
        return PurePath(annotated.path).name

    def file_address(self, annotated: AnnotatedArticle) -> str:
        """Where the article's file lies as seen from the page; empty where it is nowhere."""
        return self._target(annotated.path)

    def outlet(self, annotated: AnnotatedArticle) -> str:
        """What to call an article by beside its letter."""
        return annotated.article.source or self.file_name(annotated)

    def _target(self, path: str) -> str:
        return self.places.target(path) if self.places.has_address(path) else ""

    @cached_property
    def _marks(self) -> Mapping[str, Sequence[Mark]]:
        return marks_by_path(self.report)

    @cached_property
    def _anchors(self) -> Mapping[str, Sequence[int]]:
        """Where the marked segments of each article begin."""
        return {
            annotated.path: [
                segment.start
                for paragraph in self.paragraphs(annotated)
                for part in paragraph.parts
                for segment in part.segments
                if segment.is_marked
            ]
            for annotated in self.articles
        }
