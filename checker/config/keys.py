"""Every key of the configuration: how it is read, what it means, and what holds without it.

The reader of the file, the commented template and ``checker config`` all go by this table, so
that they cannot drift apart.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from checker.config import tables, values
from checker.settings import NEVER, Settings


@dataclass(frozen=True, slots=True)
class Key:
    """One key at the top of the file."""

    name: str
    read: Callable[[object], Any]
    meaning: str
    """A line or more for the person who edits the file."""
    example: str
    """What may stand behind the name, in TOML; of a table, its lines."""
    default: str | None = None
    """What holds where the file has no such key, in TOML; none where nothing does."""
    header: str | None = None
    """The line above the example of a table; none of a key that is no table."""

    @property
    def shown(self) -> str:
        """The example as it stands in a file."""
        return f"{self.header}\n{self.example}" if self.header else f"{self.name} = {self.example}"

    @property
    def field(self) -> str:
        """The name of its field in ``Configuration``, and of its option."""
        return self.name.replace("-", "_")


_DEFAULTS = Settings()
_FAIL_ON = _DEFAULTS.fail_on.label if _DEFAULTS.fail_on else NEVER

KEYS = (
    Key(
        "select",
        values.rule_names,
        "The only rules to run; an empty list stands for all that are not off by default.",
        '["name-spelling", "date-conflict"]',
        "[]",
    ),
    Key(
        "also",
        values.rule_names,
        "Rules to run besides, for those that are off by default.",
        '["single-source"]',
        "[]",
    ),
    Key("ignore", values.rule_names, "Rules not to run.", '["full-name"]', "[]"),
    Key(
        "fail-on",
        values.fail_on,
        'The least severity that makes a run fail: "error", "warning", "info" or "never".',
        '"warning"',
        f'"{_FAIL_ON}"',
    ),
    Key(
        "min-confidence",
        values.share,
        "Findings less probable than this are left out, 0 to 1. 0.5 gives a quieter report.",
        "0.5",
        str(_DEFAULTS.min_confidence),
    ),
    Key(
        "model",
        values.text,
        "A sentence-transformers model instead of the built-in one: its name, or its folder as\n"
        "./FOLDER beside this file.",
        '"./models/our-encoder"',
    ),
    Key(
        "language-model",
        values.text,
        "An installed spaCy pipeline instead of the built-in one: its name, or its folder as\n"
        "./FOLDER beside this file.",
        '"en_core_web_sm"',
    ),
    Key(
        "cache",
        values.yes_or_no,
        "Keep vectors of sentences in your own cache folder, so that the next run is quicker.",
        "false",
        "true",
    ),
    Key(
        "baseline",
        values.text,
        "A file of findings that are known and not told again, beside this file;\n"
        "--update-baseline writes it.",
        '"checker-baseline.json"',
    ),
    Key(
        "jobs",
        values.whole,
        "Processor cores to use at most; all there are where nothing is said.",
        "4",
    ),
    Key(
        "exclude",
        values.patterns,
        "Files that are left out of folders, as .gitignore writes them, relative to this file.\n"
        "A file that is given by name is read all the same.",
        '["archive/**", "*.draft.md"]',
        "[]",
    ),
    Key(
        "severity",
        tables.severities,
        'How severe the findings of a rule are: "error", "warning", "info", or "off". A rule that\n'
        'is off by default is run by "also", and not by a severity.',
        'name-style = "warning"\nsuperlative-conflict = "off"',
        header="[severity]",
    ),
    Key(
        "accept",
        tables.accept,
        "What is right as it is written. Names are nobody's misspelling; words are never\n"
        "reported, whatever rule finds them odd.",
        'names = ["Jon Smyth", "Chicken Kiev"]\nwords = ["2.4 m"]',
        header="[accept]",
    ),
    Key(
        "style",
        tables.style,
        "The desk's own spellings, and those it does not want: each of these is reported.",
        'Kyiv = ["Kiev"]\n"al-Qaida" = ["al-Qaeda", "Al Qaeda"]',
        header="[style]",
    ),
    Key(
        "paths",
        tables.paths,
        "What holds for findings told in some files, by pattern; of two patterns that both fit,\n"
        "the later one wins.",
        'ignore = ["contradiction"]\nmin-confidence = 0.7\nseverity = { quote-wording = "info" }',
        header='[paths."opinion/**"]',
    ),
    Key(
        "suppress",
        tables.suppress,
        "Findings that are hidden by their fingerprints, which the reports show; one table\n"
        "each. The reason is for whoever reads this file.",
        'fingerprint = "8ca658755dd3a6e4"\nreason = "Two people of one name."',
        header="[[suppress]]",
    ),
)

BY_NAME = {key.name: key for key in KEYS}
