"""The spellings of one entity's name, with every place each of them stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.compare.names import Likeness, NamePart, likeness, part_spans
from checker.lexicon.titles import PARTICLES, SUFFIXES
from checker.types import Entity, EntityMention, NameKind, Passage, Reading, Story

#: Small words that open a surname; "Ben" and "Al" are given names far more often.
_PARTICLES = PARTICLES - {"ben", "al", "el", "y", "e"}


@dataclass(frozen=True)
class Version:
    """One spelling: its folded parts, its letters, how it is shown, and where it stands."""

    parts: tuple[str, ...]
    spelled: str
    text: str
    passages: tuple[Passage, ...]

    @property
    def reading(self) -> Reading:
        """The spelling as a finding shows it."""
        return Reading(self.text, self.passages)


@dataclass(frozen=True, slots=True)
class _Written:
    parts: tuple[str, ...]
    spelled: str
    text: str
    passage: Passage


def is_person(entity: Entity) -> bool:
    """Whether an entity is a person known by given name and surname, whose parts can be compared.

    A lone name ("Madonna") has no parts: its spellings are compared as those of things are.
    """
    return entity.kind is NameKind.PERSON and len(part_spans(entity.name)) > 1


def surname_versions(entity: Entity, story: Story) -> tuple[Version, ...]:
    """The spellings of a person's surname, best supported first."""
    return _versions(_part_written(entity, story, "surname"), entity, story)


def given_versions(entity: Entity, story: Story) -> tuple[Version, ...]:
    """The spellings of a person's given name, best supported first.

    Each is shown with the surname after it where that is written too.
    """
    return _versions(_part_written(entity, story, "given"), entity, story)


def thing_versions(entity: Entity, story: Story) -> tuple[Version, ...]:
    """The spellings of the name of an organisation, place or other thing, best supported first."""
    written = []
    for mention in entity.mentions:
        parts = part_spans(mention.name.text)
        text = " ".join(mention.name.text.split())
        folded = tuple(part.folded for part in parts)
        written.append(_Written(folded, text.replace("’", "'"), text, mention.passage))
    return _versions(written, entity, story)


def by_support(versions: Iterable[Version], entity: Entity, story: Story) -> tuple[Version, ...]:
    """Most independent sources first, then most places, then the one in the entity's name."""

    def rank(version: Version) -> tuple[int, int, bool, str]:
        other = version.spelled not in entity.name
        support = story.support(version.passages)
        return -support, -len(version.passages), other, version.text.casefold()

    return tuple(sorted(versions, key=rank))


def _versions(written: Sequence[_Written], entity: Entity, story: Story) -> tuple[Version, ...]:
    usual = _usual_spellings(written)
    grouped: dict[tuple[tuple[str, ...], str], list[_Written]] = {}
    for one in written:
        spelled = usual[one.parts] if one.spelled.isupper() else one.spelled
        grouped.setdefault((one.parts, spelled), []).append(one)
    versions = [
        Version(
            parts,
            spelled,
            _usual([one.text for one in group]),
            tuple(one.passage for one in group),
        )
        for (parts, spelled), group in grouped.items()
    ]
    return by_support(versions, entity, story)


def _usual_spellings(written: Sequence[_Written]) -> dict[tuple[str, ...], str]:
    """The commonest writing of each spelling: that of a headline in capitals is not known."""
    grouped: dict[tuple[str, ...], list[str]] = {}
    for one in written:
        grouped.setdefault(one.parts, []).append(one.spelled)
    return {parts: _usual(spelled) for parts, spelled in grouped.items()}


def _usual(texts: Sequence[str]) -> str:
    """The commonest way to write it, capitals throughout last of all."""
    counts = Counter(texts)
    return min(counts, key=lambda text: (text.isupper(), -counts[text], text))


def _part_written(entity: Entity, story: Story, which: str) -> list[_Written]:
    """Each place of one part of a person's name."""
    if entity.kind is not NameKind.PERSON:
        return []
    main = _core(part_spans(entity.name))
    if len(main) < 2:
        return []
    written = []
    for mention in entity.mentions:
        parts = _core(part_spans(mention.name.text))
        surname, given = _roles(parts, main)
        part = surname if which == "surname" else given
        if part is None or _is_family(mention, part, main, story):
            continue
        last = surname if which == "given" and surname is not None else part
        written.append(_cut(mention, part, last, story))
    return written


def _is_family(
    mention: EntityMention, part: NamePart, main: Sequence[NamePart], story: Story
) -> bool:
    """Whether "the Does" are the bearers of a surname, and no spelling of it."""
    before = story.by_path[mention.path].text[: mention.name.start].rstrip()
    plural = {main[-1].folded + "s", main[-1].folded + "es"}
    return part.folded in plural and before[-4:].casefold().strip() in {"the", "both", "two"}


def _core(parts: Sequence[NamePart]) -> tuple[NamePart, ...]:
    return tuple(part for part in parts if part.folded not in SUFFIXES) or tuple(parts)


def _roles(
    parts: Sequence[NamePart], main: Sequence[NamePart]
) -> tuple[NamePart | None, NamePart | None]:
    """The surname and the given name of a mention, where it has them."""
    if len(parts) > 1 and not (len(parts) == 2 and parts[0].folded in _PARTICLES):
        return _with_particle(parts), _given(parts, main)
    part = _with_particle(parts)
    as_surname = likeness(parts[-1].folded, main[-1].folded)
    as_given = likeness(part.folded, main[0].folded)
    if as_given > as_surname and as_given is not Likeness.DIFFERENT:
        return None, part
    return part, None


def _with_particle(parts: Sequence[NamePart]) -> NamePart:
    """The surname with the particle before it ("Del Giudice"), the given name left out."""
    last = parts[-1]
    if len(parts) < 2 or parts[-2].folded not in _PARTICLES:
        return last
    return NamePart(f"{parts[-2].folded} {last.folded}", parts[-2].start, last.end)


def _given(parts: Sequence[NamePart], main: Sequence[NamePart]) -> NamePart | None:
    """The given name of a longer mention; words before it ("Kicker") are none of it."""
    if len(parts) < len(main) and [p.folded for p in parts] == [
        p.folded for p in main[-len(parts) :]
    ]:
        return None
    same = [part for part in parts[:-1] if part.folded == main[0].folded]
    if same:
        return same[0]
    # "Jake Doe" is what friends call William Jacob Doe: the middle name, and no other first one.
    is_middle = likeness(parts[0].folded, main[0].folded) is Likeness.DIFFERENT and any(
        likeness(parts[0].folded, part.folded) >= Likeness.VARIANT for part in main[1:-1]
    )
    return None if is_middle else parts[0]


def _cut(mention: EntityMention, part: NamePart, last: NamePart, story: Story) -> _Written:
    """The stretch of a mention from one part to another; spelled by the first."""
    at = mention.name.start
    passage = Passage(mention.path, at + part.start, at + last.end)
    spelled = mention.name.text[part.start : part.end].replace("’", "'")
    return _Written((part.folded,), spelled, " ".join(story.words(passage).split()), passage)
