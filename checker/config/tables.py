"""How the tables of a configuration are read: severities, paths, words let stand, style."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from checker.config.mistakes import Mistake, no_such_key
from checker.config.values import (
    described,
    each,
    fields,
    pattern,
    rule_name,
    rule_names,
    severity,
    share,
    text,
    texts,
)
from checker.settings import LEAST_FINGERPRINT, PathChoices, SuppressedFinding
from checker.types import HouseStyle, Preference, Severity

_Reader = Callable[[object], Any]


def severities(value: object) -> dict[str, Severity | None]:
    """``name-style = "warning"``: a severity, or none where the rule is off, by rule."""
    chosen = {}
    for name, word in fields(value).items():
        try:
            chosen[rule_name(name)] = severity(word)
        except Mistake as mistake:
            raise mistake.below(name) from None
    return chosen


def paths(value: object) -> tuple[PathChoices, ...]:
    """``[paths."archive/**"]``: what holds at a pattern, in the order of the file."""
    if not isinstance(value, dict):
        remedy = 'Write a table for each pattern, such as [paths."archive/**"]'
        raise Mistake(f"must be tables named for patterns, not {described(value)}. {remedy}")
    chosen = []
    for name, table in value.items():
        try:
            chosen.append(_path_choices(_own_pattern(name), table))
        except Mistake as mistake:
            raise mistake.below(name) from None
    return tuple(chosen)


def _own_pattern(name: str) -> str:
    """A pattern that stands alone: there is nothing before it to take back."""
    if name.startswith("!"):
        raise Mistake("must not begin with '!': a later table takes back an earlier one")
    return pattern(name)


#: The keys of one table of ``paths``.
PATH_KEYS: Mapping[str, _Reader] = {
    "ignore": rule_names,
    "severity": severities,
    "min-confidence": share,
}


def _path_choices(name: str, value: object) -> PathChoices:
    known = _known(value, PATH_KEYS)
    ignored = dict.fromkeys(sorted(known.get("ignore", ())))
    return PathChoices(
        pattern=name,
        severity={**known.get("severity", {}), **ignored},
        min_confidence=known.get("min-confidence"),
    )


def accept(value: object) -> HouseStyle:
    """``names = ["Jon Smyth"]``, ``words = [...]``: what is right as it is written."""
    known = _known(value, {"names": texts, "words": texts})
    return HouseStyle(
        names=frozenset(known.get("names", ())), words=frozenset(known.get("words", ()))
    )


def style(value: object) -> HouseStyle:
    """``Kyiv = ["Kiev"]``: a spelling the desk prefers, and those it does not want."""
    preferences: list[Preference] = []
    for name, spellings in fields(value).items():
        try:
            preferences.append(_preference(name, spellings))
        except Mistake as mistake:
            raise mistake.below(name) from None
    _refuse_contradictions(preferences)
    return HouseStyle(preferences=tuple(preferences))


def _preference(name: str, spellings: object) -> Preference:
    unwanted = (text(spellings),) if isinstance(spellings, str) else texts(spellings)
    preferred = text(name)
    if not unwanted:
        raise Mistake("must name at least one spelling that is not wanted")
    if preferred in unwanted:
        raise Mistake(f"'{preferred}' is both preferred and unwanted")
    return Preference(preferred, unwanted)


def _refuse_contradictions(preferences: list[Preference]) -> None:
    """Raise where one spelling is unwanted twice, or here and preferred there."""
    wanted = {preference.preferred for preference in preferences}
    known: dict[str, str] = {}
    for preference in preferences:
        for spelling in preference.unwanted:
            other = spelling if spelling in wanted else known.get(spelling)
            if other is not None:
                problem = f"'{spelling}' is unwanted here, and '{other}' asks for another spelling"
                raise Mistake(problem, preference.preferred)
            known[spelling] = preference.preferred


def suppress(value: object) -> tuple[SuppressedFinding, ...]:
    """``[[suppress]]``: findings hidden by their fingerprints, each with an optional reason."""
    if isinstance(value, dict):
        raise Mistake("must be a list of tables: write [[suppress]] with two brackets")
    return each(value, _suppressed)


def _suppressed(value: object) -> SuppressedFinding:
    known = _known(value, {"fingerprint": _fingerprint, "reason": text})
    if "fingerprint" not in known:
        raise Mistake("needs the fingerprint of a finding, as reports show it")
    return SuppressedFinding(known["fingerprint"], known.get("reason"))


def _fingerprint(value: object) -> str:
    """Small letters and digits, as reports show them."""
    name = text(value)
    if not name.isalnum() or not name.isascii() or name != name.lower():
        raise Mistake(f"is no fingerprint: '{name}'. Reports show those of their findings")
    if len(name) < LEAST_FINGERPRINT:
        raise Mistake(f"is too short: '{name}'. Give {LEAST_FINGERPRINT} characters at least")
    return name


def _known(value: object, readers: Mapping[str, _Reader]) -> dict[str, Any]:
    """The values of a table by key; a key that is none of those known is a mistake."""
    known = {}
    for key, given in fields(value).items():
        if key not in readers:
            raise Mistake(no_such_key(key, readers), key)
        try:
            known[key] = readers[key](given)
        except Mistake as mistake:
            raise mistake.below(key) from None
    return known
