"""The file of a baseline: JSON in a fixed order, a line for each fact, to be kept in git."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

from checker.errors import CheckerError
from checker.policy.baseline import Baseline, Known

_VERSION: Final = 1
_MARK: Final = "checker-baseline"


def render_baseline(baseline: Baseline) -> str:
    """The file's text; the same findings make the same bytes."""
    findings = ",\n".join(map(_entry, baseline.findings))
    listed = f"[\n{findings}\n  ]" if findings else "[]"
    return (
        f'{{\n  "{_MARK}": {_VERSION},\n  "articles": {baseline.articles},\n'
        f'  "findings": {listed}\n}}\n'
    )


def _entry(known: Known) -> str:
    facts = {
        "rule": known.rule,
        "fingerprint": known.fingerprint,
        "message": known.message,
        "count": known.count,
    }
    lines = [f"      {_json(key)}: {_json(value)}," for key, value in facts.items()]
    sides = ",\n".join(f"        {_json(side)}" for side in known.sides)
    return "\n".join(["    {", *lines, f'      "readings": [\n{sides}\n      ]', "    }"])


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def parse_baseline(name: str, page: bytes) -> Baseline:
    """Read a file's content; ``name`` is the file's, for messages.

    Raises ``CheckerError`` for what is no baseline, or one of a later version.
    """
    try:
        read = json.loads(page)
    except UnicodeDecodeError as error:
        raise _refused(name, "it is no UTF-8 text") from error
    except json.JSONDecodeError as error:
        hint = "; it has marks of a merge" if b"<<<<<<<" in page else ""
        problem = error.msg.removesuffix(" starting at")
        raise _refused(name, f"{problem} in line {error.lineno}{hint}") from error
    except ValueError as error:
        raise _refused(name, "a number in it is too long") from error
    except RecursionError as error:
        raise _refused(name, "it is nested too deeply") from error
    if not isinstance(read, dict) or _MARK not in read:
        raise _refused(name, f'it has no "{_MARK}"')
    if read[_MARK] != _VERSION:
        problem = f"it is of version {str(read[_MARK])[:20]}, and this checker reads {_VERSION}"
        raise CheckerError(f"{name}: {problem}. Update checker, or write another file.")
    try:
        findings = tuple(sorted(_known(name, read["findings"])))
        return Baseline(findings, _whole(read["articles"]))
    except (KeyError, TypeError, ValueError) as error:
        raise _refused(name, "an entry is not as checker writes it") from error


def _known(name: str, listed: Any) -> Iterator[Known]:  # noqa: ANN401 - whatever the file holds
    if not isinstance(listed, list):
        raise _refused(name, '"findings" is no list')
    for entry in listed:
        sides = tuple(tuple(map(_text, side)) for side in entry["readings"])
        yield Known(
            rule=_text(entry["rule"]),
            sides=tuple(sorted(sides)),
            message=_text(entry["message"]),
            fingerprint=_text(entry["fingerprint"]),
            count=_whole(entry["count"]),
        )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or value < 0:
        raise TypeError
    return value


def _refused(name: str, problem: str) -> CheckerError:
    return CheckerError(
        f"{name}: is no baseline of checker: {problem}. Restore it, or name another file and "
        "write it with --update-baseline."
    )
