"""Slips and traps of the kinds that newspapers print, each in a story of its own."""

from __future__ import annotations

import pytest

from checker.rules import name_spelling, name_style
from checker.types import Discrepancy
from tests.named_story import named_story

Spellings = list[set[str]]


def spelled(found: list[Discrepancy]) -> Spellings:
    """The readings of each finding."""
    return [{reading.value for reading in one.readings} for one in found]


def mistakes(*texts: str) -> Spellings:
    """What name-spelling finds in a story of these articles."""
    return spelled(list(name_spelling.check(named_story(*texts))))


def styles(*texts: str) -> Spellings:
    """What name-style finds in a story of these articles."""
    return spelled(list(name_style.check(named_story(*texts))))


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            ("The party chose Reince Priebus. Later Priebus spoke.", "They chose Reince Preibus."),
            {"Priebus", "Preibus"},
        ),
        (
            ("They met Andrew Wetzler, director of the group.", "They met Andrew Welzler there."),
            {"Wetzler", "Welzler"},
        ),
        (
            ("Later Karen Olson spoke. Olson left.", "They met Karen Olson. Then Olsen left."),
            {"Olson", "Olsen"},
        ),
        (
            ("The star was Hugh Hefner. Hefner smiled.", "They asked Hugh Hefner. Hefnner left."),
            {"Hefner", "Hefnner"},
        ),
        (
            ("The forward Andre Iguodala scored.", "Then Anre Iguodala scored again."),
            {"Andre Iguodala", "Anre Iguodala"},
        ),
        (
            ("Senator Bob Corker spoke. Corker left.", "Then Senator Bob Coorker spoke."),
            {"Corker", "Coorker"},
        ),
        (
            ("President Barack Obama spoke. Obama left.", "Critics of President Obaama spoke."),
            {"Obama", "Obaama"},
        ),
        (
            ("The spokesman Paul Browne spoke.", "It was spokesman John Browne who spoke."),
            {"Paul Browne", "John Browne"},
        ),
        (
            ("They met the singer LaTanya Reed.", "They met the singer Latanya Reed."),
            {"LaTanya Reed", "Latanya Reed"},
        ),
        (
            ("They live in Brownsville. Brownsville slept.", "They live in Browsnville now."),
            {"Brownsville", "Browsnville"},
        ),
        (
            ("The Motion Picture Arts Academy met.", "The Motion Pictures Arts Academy left."),
            {"Motion Picture Arts Academy", "Motion Pictures Arts Academy"},
        ),
        (
            ("The Defenders of Wildlife won.", "The Defenders of the Wildlife won."),
            {"Defenders of Wildlife", "Defenders of the Wildlife"},
        ),
        (
            (
                "The Justice Department won. The Justice Department left.",
                "The Justice Deparment won.",
            ),
            {"Department", "Deparment"},
        ),
        (
            ("They met Turkmenistan's men. Turkmenistan won.", "They left Turkeminstan's capital."),
            {"Turkmenistan", "Turkeminstan"},
        ),
    ],
)
def test_a_slip_is_found(texts: tuple[str, ...], expected: set[str]) -> None:
    assert mistakes(*texts) == [expected]


@pytest.mark.parametrize(
    "texts",
    [
        ("They met Rob Jones. Rob Jones left.", "They met Nick Jones. Nick Jones left."),
        ("The coach met Jean Marsh and Joan Marsh. Jean Marsh and Joan Marsh left.",),
        ("They met Barack Obama. Obama left.", "They met Michelle Obama. Obama left."),
        ("They met George Bush, the father.", "They met Jeb Bush, the brother."),
        ("Dan Hale, 36, and Don Hale, 38, were hurt. Dan Hale died.",),
        ("They met Adam Smith. Smith left.", "They met Eve Smyth. Smyth left."),
        ("They met Erik Hansen. Hansen left.", "They met Olga Hanson. Hanson left."),
        ("They met Alan Henning.", "They met Olga Herring."),
        ("They met Patrick Murphy there.", "They met Brian Murray there."),
        ("They wanted Medicare. They got Medicare.", "They wanted Medicaid. They got Medicaid."),
        ("The Navy SEALs left.", "A Navy SEAL left."),
        ("The Ivy League met.", "An Ivy Leaguer left."),
        ("The Falcons won. The Falcons left.", "One Falcon left. A Falcon won."),
        ("They love Slovakia. Slovakia won.", "They love Slovenia. Slovenia lost."),
        ("They left Niger. Niger won.", "They left Nigeria. Nigeria lost."),
        ("The Republican spoke. Republicans left.", "The Republicans spoke. A Republican left."),
        ("They met Trump. Trumps are cards.", "They met Donald Trump. Trump left."),
        ("The marshal left. Fire Chief Ann Dale spoke.", "The marshals left. Ann Dale spoke."),
        ("She won an Oscar. The Oscars began.", "The Oscars began. He won an Oscar."),
        ("The US team won. US men left.", "The U.S. team won. U.S. men left."),
        ("The UNHCR met. The UNHCR left.", "The UNICEF met. The UNICEF left."),
        ("They read it on ryabkov.com/rybakov today.", "Sergei Ryabkov spoke. Ryabkov left."),
        ("They wrote to rybakov@example.org today.", "Sergei Ryabkov spoke. Ryabkov left."),
        ("They met Nick J. Rahall II.", "They met Nick Rahall.", "They met N. Rahall."),
        ("They met Joe Biden's son.", "They met Joseph R. Biden Jr. there."),
        ("They met Jesse Jackson Jr. there.", "They met Jesse Jackson Sr. there."),
        ("They met Van Buren.", "They met Martin Van Buren. Van Buren left."),
        ("They met De Niro.", "They met Robert De Niro. De Niro left."),
        ("They met SERGEI RYABKOV.", "They met Sergei Ryabkov. Ryabkov left."),
        ("Ryabkov’s men left.", "Sergei Ryabkov spoke. Ryabkov's men left. Ryabkov ' men left."),
    ],
)
def test_a_trap_is_no_slip(texts: tuple[str, ...]) -> None:
    assert mistakes(*texts) == []


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("They left Kiev.", "They left Kyiv."), {"Kiev", "Kyiv"}),
        (("They left Bern.", "They left Berne."), {"Bern", "Berne"}),
        (("They left Salonika.", "They left Thessaloniki."), {"Salonika", "Thessaloniki"}),
        (
            ("They met Moammar Gadhafi.", "They met Moammar Qaddafi."),
            {"Gadhafi", "Qaddafi"},
        ),
        (
            ("They met Karolos Papoulias.", "They met Carolos Papoulias."),
            {"Karolos Papoulias", "Carolos Papoulias"},
        ),
        (
            ("They met Viktor Yanukovych.", "They met Viktor Yanukovich."),
            {"Yanukovych", "Yanukovich"},
        ),
        (
            ("They met Dave Brat.", "They met David Brat."),
            {"Dave Brat", "David Brat"},
        ),
        (
            ("They met Mohamed Morsi.", "They met Mohammed Morsi."),
            {"Mohamed Morsi", "Mohammed Morsi"},
        ),
        (
            ("The Hillside Treatment Center opened.", "The Hillside Treatment Centre opened."),
            {"Hillside Treatment Center", "Hillside Treatment Centre"},
        ),
        (
            ("The SAP-Arena was full.", "The SAP Arena was full."),
            {"SAP-Arena", "SAP Arena"},
        ),
    ],
)
def test_an_accepted_variant_is_a_matter_of_style(
    texts: tuple[str, ...], expected: set[str]
) -> None:
    assert styles(*texts) == [expected]
    assert mistakes(*texts) == []


@pytest.mark.parametrize(
    "texts",
    [
        ("They met Sergei Ryabkov. Ryabkov left.", "They met Mr. Ryabkov. Sergei Ryabkov left."),
        ("They met Nick Rahall.", "They met Nick J. Rahall."),
        ("They met Sergei Ryabkov.", "They met Sergey Lavrov."),
        ("They met Bill Hakim.", "They met William Hale."),
        ("They love Greece.", "They met a Greek."),
        ("They met SERGEI RYABKOV.", "They met Sergei Ryabkov."),
        ("They met Sergei Ryabkov. Rybakov left.",),
        ("They met Nato men.", "They met NATO men."),
        ("The Hague slept.", "They left The Hague."),
        ("They left the U.S. today.", "They left the US today."),
    ],
)
def test_what_is_no_matter_of_style(texts: tuple[str, ...]) -> None:
    assert styles(*texts) == []
