"""One run of ``checker check``: read, compare, write, and say what came of it."""

from __future__ import annotations

from checker import pipeline
from checker.cli.baselines import apply_baseline, open_baseline, save_baseline
from checker.cli.choices import choose
from checker.cli.exits import CLEAN, FINDINGS
from checker.cli.inputs import read_inputs, tell_of_strangers
from checker.cli.invocation import Invocation
from checker.cli.output import say
from checker.cli.progress import progress
from checker.cli.sides import with_unsupported
from checker.cli.targets import require_spared, require_targets, write_reports
from checker.config.configuration import Configuration
from checker.config.read import configuration_for
from checker.errors import CheckerError
from checker.report.counts import counts
from checker.report.escape import tidy
from checker.report.head import compared
from checker.report.hidden import hidden
from checker.rules.registry import all_rules
from checker.settings import Settings
from checker.types import Report


def check_once(asked: Invocation) -> int:
    """Check what was asked for, and return the exit status.

    Raises ``CheckerError`` for what cannot be read, understood or written. What can be known
    before is told before anything is written; where a disk is full, files written until then stay.
    """
    require_targets(asked.outputs, asked.inputs, asked.format_name)
    configured = _configuration(asked)
    known = asked.baseline or configured.baseline
    require_spared(asked.outputs, {"configuration": configured.file, "baseline": known})
    settings = with_unsupported(choose(asked, configured), asked)
    _require_rules(settings)
    kept = open_baseline(asked, configured)
    found = _compare(asked, settings)
    report = apply_baseline(found, kept) if kept else found
    write_reports(report, asked.outputs, asked.format_name)
    if kept:
        save_baseline(found, kept)
    _talk(report, asked)
    return CLEAN if asked.update_baseline else _status(report, settings)


def _require_rules(settings: Settings) -> None:
    """Refuse a run of no rule: that it finds nothing would say nothing."""
    if not any(map(settings.wants, all_rules())):
        raise CheckerError(
            "no rule is left to run: those that are selected are ignored too. Give fewer of "
            "--ignore, or other ones to --select."
        )


def _configuration(asked: Invocation) -> Configuration:
    """The configuration of the run, found and named."""
    configured = configuration_for(asked.inputs, file=asked.config, is_isolated=asked.no_config)
    if asked.verbose:
        say(f"configuration: {configured.file or 'none'}")
    return configured


def _compare(asked: Invocation, settings: Settings) -> Report:
    read = read_inputs(asked, settings)
    if len(read.articles) == 1:
        say(f"{read.articles[0].path}: one article alone is checked in itself.")
    with progress() as tell:
        report = pipeline.check(
            read.articles, drafts=read.drafts, settings=settings, progress=tell, warn=say
        )
    tell_of_strangers(report)
    return report


def _talk(report: Report, asked: Invocation) -> None:
    """Say what came of the run: in one line, or what was done to get there too."""
    if asked.verbose:
        for annotated in report.articles:
            known = [annotated.article.source, annotated.article.published]
            facts = ", ".join(str(fact) for fact in known if fact) or "no outlet, no date"
            draft = "draft " if annotated.path in report.drafts else ""
            say(f"read {draft}{annotated.path} ({facts})")
        say(f"stories: {len(report.stories)}; encoder: {report.encoder}")
        say(f"language model: {report.language_model}")
        say(f"rules: {', '.join(report.rules) or 'none'}")
        for finding in report.findings:
            say(f"fingerprint {finding.fingerprint}: {finding.rule}, {tidy(finding.message)}")
    files = ", ".join(str(target.path) for target in asked.outputs)
    where = f"; the report is in {files}" if files else ""
    found = f"{counts(report, ', ')} in {compared(report)}" if report.articles else "Nothing to do"
    say(f"{found}{where}")
    if left_out := hidden(report):
        say(left_out)


def _status(report: Report, settings: Settings) -> int:
    least = settings.fail_on
    if least is None or all(finding.severity < least for finding in report.findings):
        return CLEAN
    return FINDINGS
