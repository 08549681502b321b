"""How the values of options are read, so that a slip is answered with what was meant."""

from __future__ import annotations

from datetime import date, datetime

import click

from checker.errors import suggestion


class Word(click.Choice[str]):
    """One of some words; a slip in it is answered with the nearest."""

    def convert(
        self, value: object, option: click.Parameter | None, context: click.Context | None
    ) -> str:
        """The word; another one is refused with all there are."""
        try:
            return super().convert(str(value), option, context)
        except click.BadParameter as error:
            meant = suggestion(str(value), map(str, self.choices))
            raise click.BadParameter(error.message + meant, context, option) from error


class Share(click.ParamType[float]):
    """A number from 0 to 1; what is no number at all ("nan") would compare with nothing."""

    name = "number"

    def convert(
        self, value: object, option: click.Parameter | None, context: click.Context | None
    ) -> float:
        """The number; anything else is refused with an example."""
        try:
            number = float(str(value))
        except ValueError:
            number = -1.0
        if not 0 <= number <= 1:
            self.fail(f"'{value}' is no number from 0 to 1, such as 0.5.", option, context)
        return number


class Cores(click.ParamType[int]):
    """A number of processor cores; "auto" and 0 stand for all there are."""

    name = "number"

    def convert(
        self, value: object, option: click.Parameter | None, context: click.Context | None
    ) -> int:
        """The number; anything else is refused with what may be given."""
        word = str(value).strip().lower()
        if word == "auto":
            return 0
        if not (word.isdecimal() and word.isascii() and len(word) < 7):
            problem = f"'{value}' is no number of cores. Give one from 1 up, or 'auto'."
            self.fail(problem, option, context)
        return int(word)


class Day(click.ParamType[date]):
    """A day as the calendar of ISO 8601 writes it."""

    name = "day"

    def convert(
        self, value: object, option: click.Parameter | None, context: click.Context | None
    ) -> date:
        """The day; anything else is refused with an example."""
        try:
            # The library takes "20251008" and weeks as well; told is one way, and that is taken.
            return datetime.strptime(str(value), "%Y-%m-%d").date()
        except ValueError:
            self.fail(f"'{value}' is no day. Write it as in 2025-10-08.", option, context)
