"""The report as a step of GitHub Actions prints it: annotations first, then every finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker.lexicon.phrases import count_of
from checker.report.ci.github_commands import command, log_line
from checker.report.ci.statement import plain, statement
from checker.report.places import Places
from checker.types import Finding, Notice, Passage, Report, Severity

#: Annotations of each level that a step may have: "10 warning annotations, 10 error annotations,
#: and 10 notice annotations per step" (github.com/actions/toolkit, docs/problem-matchers.md). All
#: three together stay below the 50 of a job; what is beyond is dropped without a word.
_MOST = 10
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class _Annotation:
    level: str
    title: str
    message: str
    passage: Passage | None
    line: str
    """The same in one line of the log, without its severity."""

    severity: str


def render_github(report: Report, folder: str = ".") -> str:
    """Workflow commands, the worst first, then one line for each finding and notice.

    Paths are as seen from the folder, the root of the repository. Nothing is printed where there
    is nothing to tell.
    """
    places = Places(report, folder)
    known = [*(_finding(each, places) for each in report.findings)]
    known += [_notice(each, places) for each in report.notices]
    if not known:
        return ""
    shown = _within_caps(known)
    left = len(known) - len(shown)
    lines = [_command(each, places) for each in shown]
    if left:
        told = f"{left} of {len(known)} are not annotated: GitHub shows {_MOST} of each severity"
        lines.append(command(_NOTICE, {"title": "checker"}, f"{told}. The job's log has them all."))
    lines += _log(known)
    if left:
        lines.append(log_line("checker:", f"{told}. All stand above."))
    return "".join(lines)


def _within_caps(known: Iterable[_Annotation]) -> list[_Annotation]:
    """The first of each level; where not all can be shown, a notice that says so has its place."""
    grouped: dict[str, list[_Annotation]] = {"error": [], "warning": [], _NOTICE: []}
    for annotation in known:
        grouped[annotation.level].append(annotation)
    is_cut = any(len(group) > _MOST for group in grouped.values())
    return [
        annotation
        for level, group in grouped.items()
        for annotation in group[: _MOST - 1 if is_cut and level == _NOTICE else _MOST]
    ]


def _log(known: list[_Annotation]) -> Iterator[str]:
    """Every finding and notice in one line, folded in the log."""
    counted = Counter("notice" if each.severity == _NOTICE else "finding" for each in known)
    told = " and ".join(count_of(number, noun) for noun, number in counted.items())
    yield command("group", {}, f"checker: {told}")
    for each in known:
        yield log_line(each.severity, each.line)
    yield command("endgroup", {}, "")


def _finding(finding: Finding, places: Places) -> _Annotation:
    passage = finding.told_at(places.report.drafts)
    return _Annotation(
        _LEVELS[finding.severity],
        finding.rule,
        "\n".join(statement(finding, plain(places), places.report.drafts)),
        passage,
        f"{_at(passage, places)} {finding.rule} {finding.message}",
        finding.severity.label,
    )


def _notice(notice: Notice, places: Places) -> _Annotation:
    at = f"{_at(notice.passage, places)} " if notice.passage else ""
    line = f"{at}{notice.name} {notice.message}"
    return _Annotation(_NOTICE, notice.name, notice.message, notice.passage, line, _NOTICE)


def _command(annotation: _Annotation, places: Places) -> str:
    place = _place(annotation.passage, places) if annotation.passage else {}
    return command(annotation.level, {**place, "title": annotation.title}, annotation.message)


def _place(passage: Passage, places: Places) -> dict[str, str]:
    """Where to show it; columns are taken only within one line, so a longer place has none."""
    article = places.articles[passage.path].article
    line, column = article.position(passage.start)
    end, end_column = article.position(passage.end)
    known = {"file": places.relative(passage.path), "line": line, "endLine": end}
    if line == end:
        known |= {"col": column, "endColumn": end_column}
    return {name: str(value) for name, value in known.items()}


def _at(passage: Passage, places: Places) -> str:
    _, column = places.articles[passage.path].article.position(passage.start)
    return f"{places.where(passage)}:{column}"
