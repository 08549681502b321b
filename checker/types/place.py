"""A place of the world as a gazetteer knows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class PlaceLevel(IntEnum):
    """How much of the world a place takes, the widest first."""

    COUNTRY = 0
    REGION = 1
    """What a country is parted into first: a state, a province."""
    DISTRICT = 2
    """What a region is parted into: a county, a regency."""
    TOWN = 3


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """One country, region, district or town."""

    level: PlaceLevel
    codes: tuple[str, ...]
    """Codes of country, region and district, as GeoNames has them: ("ID", "01", "1110").

    Those of a town say where it lies; a code is empty where the town lies in several.
    """
    key: str
    """The name in lower case without accents ("bireun")."""
    population: int = 0
    """Rounded to one digit; 0 where nobody counted."""
    latitude: float | None = None
    """In degrees, to a tenth; of towns only."""
    longitude: float | None = None
