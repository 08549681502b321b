"""The baseline of a run: read before it, compared with what it finds, written after it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from checker.cli.invocation import Invocation
from checker.cli.output import say, write_report
from checker.cli.targets import Target, require_targets
from checker.config.configuration import Configuration
from checker.errors import CheckerError
from checker.policy.baseline import Baseline, gone, renewed, total, without_known
from checker.policy.baseline_file import parse_baseline, render_baseline
from checker.types import Report


@dataclass(frozen=True, slots=True)
class KeptBaseline:
    """The baseline of a run: its file, what the file said, and whether it is to be written."""

    file: Path
    known: Baseline
    is_updated: bool


def open_baseline(asked: Invocation, configured: Configuration) -> KeptBaseline | None:
    """Read the baseline that the command line or the configuration names, where one does.

    Raises ``CheckerError`` for a file that is not there or is no baseline, and for an update that
    would look at less than the baseline knows, or has no file to go to.
    """
    if asked.no_baseline and (asked.baseline or asked.update_baseline):
        raise CheckerError("--no-baseline contradicts --baseline and --update-baseline.")
    file = None if asked.no_baseline else asked.baseline or configured.baseline
    if asked.update_baseline:
        _require_update(asked, file)
    if file is None:
        return None
    is_new = asked.update_baseline and not file.exists()
    return KeptBaseline(file, Baseline() if is_new else _read(file), asked.update_baseline)


def _require_update(asked: Invocation, file: Path | None) -> None:
    if file is None:
        raise CheckerError(
            "--update-baseline: no file is named. Give --baseline FILE, or put "
            'baseline = "checker-baseline.json" into the configuration.'
        )
    if asked.drafts or asked.changed_since is not None:
        raise CheckerError(
            "--update-baseline: what is found from the side of drafts is not all. Leave out "
            "--draft and --changed-since."
        )
    require_targets((*asked.outputs, Target(file, "json")), asked.inputs, asked.format_name)


def _read(file: Path) -> Baseline:
    if file.exists() and not file.is_file():
        raise CheckerError(f"{file}: the baseline cannot be read (it is no file).")
    try:
        return parse_baseline(file.as_posix(), file.read_bytes())
    except FileNotFoundError as error:
        raise CheckerError(
            f"{file}: there is no such baseline. Run once with --update-baseline to write it."
        ) from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise CheckerError(f"{file}: the baseline cannot be read ({reason}).") from error


def apply_baseline(report: Report, kept: KeptBaseline) -> Report:
    """The report without what was known, after saying what of it is no longer there."""
    compared = without_known(report, kept.known)
    lost = gone(compared, kept.known)
    if lost and not kept.is_updated:
        are = "finding of the baseline is" if lost == 1 else "findings of the baseline are"
        say(f"{kept.file}: {lost} {are} gone; run --update-baseline to drop {_them(lost)}.")
    return compared.report


def save_baseline(report: Report, kept: KeptBaseline) -> None:
    """Write what is found now, known and new, where the file is to be written."""
    if not kept.is_updated:
        return
    now = renewed(kept.known, report)
    write_report(render_baseline(now), kept.file)
    before, after = total(kept.known.findings), total(now.findings)
    say(f"{kept.file}: {after} finding{'' if after == 1 else 's'} ({before} before)")
    if now.articles < kept.known.articles:
        say(
            f"{kept.file}: it was of {kept.known.articles} articles and is now of {now.articles}; "
            "what was known of the others is no longer in it. Where they are still there, give "
            "all folders again."
        )


def _them(number: int) -> str:
    return "it" if number == 1 else "them"
