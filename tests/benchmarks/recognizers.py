"""Runs Microsoft's English cases for numbers, units and dates through our reading.

    python tests/benchmarks/recognizers.py SPECS_FOLDER [--misses GROUP]

SPECS_FOLDER is ``Specs`` of https://github.com/microsoft/Recognizers-Text (MIT licence): files of
sentences, each with what Microsoft's reader finds in it. A case comes out right when everything
listed is read with its value and unit, and nothing of that kind is read beside it; a case that
lists nothing is right when we are silent.

Which files and which cases are within the purpose of reading news is decided by file and by
properties of a case that a program can tell (``OUTSIDE_FILES``, ``OUTSIDE_CASES``), never one by
one; what is outside is listed in the output with its own figure and the reason. Values of dates
are held against the reading of the past or of the future, as either is Microsoft's answer.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.recognizer_dates import is_date_right
from tests.benchmarks.recognizer_numbers import (
    is_age_right,
    is_money_right,
    is_number_right,
    is_ordinal_right,
    is_percent_right,
    is_range_right,
    is_temperature_right,
    is_unit_right,
)

Case = dict[str, Any]
Judge = Callable[[Case], bool]

#: The files within purpose, with what decides whether one of their cases comes out right.
FILES: dict[str, Judge] = {
    "Number/English/NumberModel": is_number_right,
    "Number/English/NumberModelExperimentalMode": is_number_right,
    "Number/English/NumberModelPercentMode": is_number_right,
    "Number/English/NumberRangeModel": is_range_right,
    "Number/English/NumberRangeModelExperimentalMode": is_range_right,
    "Number/English/OrdinalModel": is_ordinal_right,
    "Number/English/OrdinalModelSuppressExtendedTypes": is_ordinal_right,
    "Number/English/PercentModel": is_percent_right,
    "Number/English/PercentModelPercentMode": is_percent_right,
    "NumberWithUnit/English/AgeModel": is_age_right,
    "NumberWithUnit/English/CurrencyModel": is_money_right,
    "NumberWithUnit/English/DimensionModel": is_unit_right,
    "NumberWithUnit/English/TemperatureModel": is_temperature_right,
    "DateTime/English/DateParser": is_date_right,
    "DateTime/English/DatePeriodParser": is_date_right,
    "DateTime/English/DurationParser": is_date_right,
    "DateTime/English/HolidayParser": is_date_right,
    "DateTime/English/SetParser": is_date_right,
    "DateTime/English/DateTimeParser": is_date_right,
}

#: Files that stand aside as a whole: how they are judged, and why they are no news.
OUTSIDE_FILES: dict[str, tuple[Judge, str]] = {
    "DateTime/English/TimeParser": (
        is_date_right,
        "hours told to an alarm clock ('set an alarm for eight forty')",
    ),
    "DateTime/English/TimePeriodParser": (
        is_date_right,
        "hours of a calendar ('set up a meeting from 11 to 3'), which no article disagrees on",
    ),
    "DateTime/English/DateTimePeriodParser": (
        is_date_right,
        "hours of a calendar ('let's meet Tuesday late night')",
    ),
}

#: Files that are not run, because they test what the others test or something we do not read.
NOT_RUN = """\
*Extractor, MergedParser, DateTimeModel*   the expressions of the date parsers once more, as spans
                                           or through modes of an assistant's calendar
TimeZone*                                  zones without a time ("book me a room at pdt")
Sequence/*, Choice/*, Timex/*              identifiers, yes and no, no quantities\
"""


@dataclass(frozen=True)
class Outside:
    """A property of a case that puts it outside, with the reason as printed."""

    name: str
    why: str
    holds: Callable[[Case], bool]


def _texts(case: Case) -> list[str]:
    return [found["Text"] for found in case["Results"]]


def _fails_everywhere(case: Case) -> bool:
    unsupported = str(case.get("NotSupported") or "").lower()
    return all(platform in unsupported for platform in ("dotnet", "java,", "javascript", "python"))


_CALCULATOR = re.compile(r"\^|\d[eE][+-]?\d|\dx10| over |[<>]|=")
_COMMAND = re.compile(
    r"(?i)\b(?:cortana|schedule|reschedule|meeting|appointment|remind|calendar|book (?:me|a)|"
    r"set up|find (?:us|me|a)|please|available|add|cancel|convert|delete|show|turn)\b"
)


def _is_calculated(case: Case) -> bool:
    return any(_CALCULATOR.search(text) for text in _texts(case))


def _has_no_figure(case: Case) -> bool:
    """Whether everything listed is a unit alone, a relative ordinal ("next"), or null."""
    values = [(found.get("Resolution") or {}).get("value") for found in case["Results"]]
    return bool(values) and all(
        value in {None, "null"} or re.match(r"(?:current|end)[+-]", str(value)) for value in values
    )


def _is_split(case: Case) -> bool:
    """Whether Microsoft lists the parts of one identifier: 192.168.1.2, 5/17/2018."""
    ends = [found["End"] for found in case["Results"]]
    starts = [found["Start"] for found in case["Results"]]
    between = [case["Input"][end + 1 : start] for end, start in zip(ends, starts[1:], strict=False)]
    return any(gap in {".", "/", "-"} for gap in between)


def _is_command(case: Case) -> bool:
    return _COMMAND.search(case["Input"]) is not None


#: "4-22", "3-7-2017", "08/12,2015": figures that may be a score or read in two orders.
_FIGURES = re.compile(r"(?:on |from |week of )*[\s\d./,-]+")
_SHORTHAND = re.compile(r"(?i)\btmrw\b|\d(?:ish|-ish|ampm|p\b|a\b|ys\b|h\d|year\b)|\b\d+ H\b")
#: "On 15 at 8:00", "for the 27", "at seven": a number that only a calendar takes for a day or hour.
_BARE = re.compile(
    r"(?i)\b(?:on|the|at|to|around|from|mornings at)\s+(?:the )?(?:\d\d?|seven|five|second|third"
    r"|fifteen|twenty[- ]second)(?:st|nd|rd|th)?(?!\d|[:.]\d|-?\d| ?[ap]\.?m\b| o'clock| [a-z]{3,})"
    r"|\b\d\d?, (?:8pm|tonight)|^\d\d? at"
)
_OWN = re.compile(
    r"(?i)(?:the |my )?(?:rest (?:of )?)?(?:the |my |end of the |end of )?"
    r"(?:day|week|weekend|month|past day|next day)"
)


def _is_in_figures(case: Case) -> bool:
    return any(_FIGURES.fullmatch(text) for text in _texts(case))


def _is_shorthand(case: Case) -> bool:
    return any(_SHORTHAND.search(text) for text in _texts(case))


def _is_bare(case: Case) -> bool:
    return any(_BARE.search(text) for text in _texts(case))


def _is_of_own_calendar(case: Case) -> bool:
    return any(_OWN.fullmatch(text) for text in _texts(case))


def _is_no_day(case: Case) -> bool:
    """Whether Microsoft's own answer is that the calendar has no such day: Feb. 30."""
    values = (found.get("Value") or {} for found in case["Results"])
    return any("0001-01-01" in str(value) for value in values)


NUMBERS, DATES = "Number", "DateTime"

#: Properties that put single cases aside, with the folders they are asked in.
OUTSIDE_CASES: tuple[tuple[str, Outside], ...] = (
    ("", Outside("unsupported", "no platform of Microsoft's own passes it", _fails_everywhere)),
    (
        NUMBERS,
        Outside("calculation", "a formula: 1.1^23, 12e14, one over 3, >= 30", _is_calculated),
    ),
    (NUMBERS, Outside("no figure", "a unit or 'next', 'last' without a figure", _has_no_figure)),
    (NUMBERS, Outside("identifier", "an address or a date listed in its parts", _is_split)),
    (DATES, Outside("command", "an order to an assistant: 'schedule', 'remind'", _is_command)),
    (DATES, Outside("figures", "figures of unknown order, or a score: 4-22, 3-7", _is_in_figures)),
    (DATES, Outside("shorthand", "as in messages: 'tmrw', '9p', '11ish'", _is_shorthand)),
    (DATES, Outside("bare number", "'on 15', 'the 27', 'at 7': no day in print", _is_bare)),
    (
        DATES,
        Outside("own calendar", "'my week', 'the day', 'rest of my week'", _is_of_own_calendar),
    ),
    (DATES, Outside("no day", "no such day in the calendar: Feb. 30", _is_no_day)),
)


@dataclass
class Tally:
    """How many cases came out right, with and without anything to find."""

    right: int = 0
    cases: int = 0
    silent_right: int = 0
    silent: int = 0

    def count(self, case: Case, *, is_right: bool) -> None:
        """Enter one case."""
        if case["Results"]:
            self.cases += 1
            self.right += is_right
        else:
            self.silent += 1
            self.silent_right += is_right

    def add(self, other: Tally) -> None:
        """Enter all cases of another tally."""
        self.right, self.cases = self.right + other.right, self.cases + other.cases
        self.silent_right += other.silent_right
        self.silent += other.silent

    def __str__(self) -> str:
        """The figures as a line of the report has them."""
        both, right = self.cases + self.silent, self.right + self.silent_right
        silent = f" (silence {self.silent_right}/{self.silent})" if self.silent else ""
        return f"{right:4} of {both:4} = {right / max(1, both):6.1%}{silent}"


def read_cases(specs: Path, name: str) -> list[Case]:
    """The cases of one file; those of dates carry their values as the others do."""
    cases: list[Case] = json.loads((specs / f"{name}.json").read_text(encoding="utf-8-sig"))
    return cases


def outside_of(name: str, case: Case) -> str | None:
    """Why a case is outside of our purpose, or None."""
    reasons = (
        out.name for folder, out in OUTSIDE_CASES if name.startswith(folder) and out.holds(case)
    )
    return next(reasons, None)


def judge_file(specs: Path, name: str, judge: Judge) -> Iterator[tuple[Case, str | None, bool]]:
    """Each case of a file with why it is outside and whether it comes out right."""
    for case in read_cases(specs, name):
        yield case, outside_of(name, case), judge(case)


def report(specs: Path) -> Iterator[str]:
    """The lines of the report."""
    outside: dict[str, Tally] = {out.name: Tally() for _, out in OUTSIDE_CASES}
    sums = {NUMBERS: Tally(), DATES: Tally()}
    for name, judge in FILES.items():
        tally = Tally()
        for case, why, is_right in judge_file(specs, name, judge):
            (outside[why] if why else tally).count(case, is_right=is_right)
        sums[DATES if name.startswith(DATES) else NUMBERS].add(tally)
        yield f"{name.rpartition('/')[2]:28} {tally}"
    for label, total in (("numbers, units, ages, money", sums[NUMBERS]), ("dates", sums[DATES])):
        yield f"{label:28} {total}"
    yield "\noutside, by case:"
    reasons = {out.name: out.why for _, out in OUTSIDE_CASES}
    yield from (f"{name:28} {tally}  {reasons[name]}" for name, tally in outside.items())
    yield "outside, by file:"
    for name, (judge, reason) in OUTSIDE_FILES.items():
        tally = Tally()
        for case, _, is_right in judge_file(specs, name, judge):
            tally.count(case, is_right=is_right)
        yield f"{name.rpartition('/')[2]:28} {tally}  {reason}"
    yield f"not run:\n{NOT_RUN}"


def misses(specs: Path, group: str) -> Iterator[str]:
    """The cases of one file that come out wrong, within purpose."""
    name = next(name for name in (*FILES, *OUTSIDE_FILES) if name.endswith("/" + group))
    judge = FILES[name] if name in FILES else OUTSIDE_FILES[name][0]
    for case, why, is_right in judge_file(specs, name, judge):
        if not is_right and why is None:
            yield f"{case['Input']!r}: {json.dumps(case['Results'], ensure_ascii=False)}"


def main(arguments: list[str]) -> None:
    """Print the report, or the misses of one group."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("specs", type=Path, metavar="SPECS_FOLDER")
    parser.add_argument("--misses", metavar="GROUP")
    options = parser.parse_args(arguments)
    lines = misses(options.specs, options.misses) if options.misses else report(options.specs)
    sys.stdout.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main(sys.argv[1:])
