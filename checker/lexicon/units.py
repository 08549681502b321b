"""Units of measure with their dimension and exact factor to a base unit.

Factors are exact by definition: the international yard and pound of 1959, the US gallon of 231
cubic inches, the imperial gallon of 4.54609 litres. A unit whose name means several sizes (ton,
gallon, pint) carries every one, and two measures agree when any of them does.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Final


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: ``base = value * factor + offset``, with one factor for each size it may mean."""

    name: str
    dimension: str
    factors: tuple[Fraction, ...]
    words: tuple[str, ...] = ()
    """How it is written out, lower case; matched in any case."""
    symbols: tuple[str, ...] = ()
    """Short forms, matched letter for letter."""
    offset: Fraction = Fraction(0)


def _unit(name: str, dimension: str, factor: str, words: str = "", symbols: str = "") -> Unit:
    return Unit(
        name,
        dimension,
        tuple(Fraction(size) for size in factor.split()),
        tuple(word for word in words.split("|") if word),
        tuple(symbol for symbol in symbols.split("|") if symbol),
    )


#: Metres.
_LENGTHS = (
    _unit("km", "length", "1000", "kilometer|kilometers|kilometre|kilometres|kms", "km|kms|Km|KM"),
    _unit("m", "length", "1", "meter|meters|metre|metres", "m"),
    _unit("cm", "length", "0.01", "centimeter|centimeters|centimetre|centimetres", "cm|cms"),
    _unit("dm", "length", "0.1", "decimeter|decimeters|decimetre|decimetres", "dm"),
    _unit("mm", "length", "0.001", "millimeter|millimeters|millimetre|millimetres", "mm"),
    _unit("mile", "length", "1609.344", "mile|miles", "mi"),
    _unit("yard", "length", "0.9144", "yard|yards", "yd|yds"),
    _unit("foot", "length", "0.3048", "foot|feet", "ft"),
    _unit("inch", "length", "0.0254", "inch|inches", "in"),
    _unit("nautical mile", "length", "1852", "nautical mile|nautical miles", "nmi"),
)

#: Kilograms. The tons are short, long and metric.
_MASSES = (
    _unit("kg", "mass", "1", "kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos", "kg|kgs|Kg"),
    _unit("g", "mass", "0.001", "gram|grams|gramme|grammes", "g"),
    _unit("mg", "mass", "0.000001", "milligram|milligrams", "mg"),
    _unit("µg", "mass", "0.000000001", "microgram|micrograms", "µg|μg|mcg"),
    _unit("tonne", "mass", "1000", "tonne|tonnes|metric ton|metric tons|metric tonnes", "t"),
    _unit("ton", "mass", "907.18474 1016.0469088 1000", "ton|tons"),
    _unit("pound", "mass", "0.45359237", "pound|pounds", "lb|lbs"),
    _unit("ounce", "mass", "0.028349523125 0.0311034768", "ounce|ounces", "oz"),
    _unit("stone", "mass", "6.35029318", "", "st"),
)

#: Square metres.
_AREAS = (
    _unit(
        "square km",
        "area",
        "1000000",
        "square kilometer|square kilometers|square kilometre|"
        "square kilometres|sq km|sq. km|square km|sq kilometers|sq kilometres",
        "km2|km²|sqkm",
    ),
    _unit(
        "square m",
        "area",
        "1",
        "square meter|square meters|square metre|square metres|sq m|"
        "sq. m|square m|sq meters|sq metres|sq. meters|sq. metres",
        "m2|m²|sqm",
    ),
    _unit(
        "square cm",
        "area",
        "0.0001",
        "square centimeter|square centimeters|square centimetre|square centimetres",
        "cm2|cm²",
    ),
    _unit("hectare", "area", "10000", "hectare|hectares", "ha"),
    _unit(
        "square mile",
        "area",
        "2589988.110336",
        "square mile|square miles|sq mile|sq miles|sq. mile|sq. miles|sq mi|sq. mi",
        "mi2|mi²",
    ),
    _unit("acre", "area", "4046.8564224", "acre|acres"),
    _unit("square yard", "area", "0.83612736", "square yard|square yards|sq yards"),
    _unit(
        "square foot",
        "area",
        "0.09290304",
        "square foot|square feet|sq foot|sq feet|sq ft|sq. ft|sq. foot|sq. feet",
        "ft2|ft²|sqft",
    ),
    _unit("square inch", "area", "0.00064516", "square inch|square inches|sq in"),
)

#: Litres. Gallon and pint are US and imperial, the barrel is that of oil.
_VOLUMES = (
    _unit("liter", "volume", "1", "liter|liters|litre|litres", "L"),
    _unit("ml", "volume", "0.001", "milliliter|milliliters|millilitre|millilitres", "ml|mL"),
    _unit(
        "cubic m",
        "volume",
        "1000",
        "cubic meter|cubic meters|cubic metre|cubic metres|cu m",
        "m3|m³",
    ),
    _unit(
        "cubic km",
        "volume",
        "1000000000000",
        "cubic kilometer|cubic kilometers|cubic kilometre|cubic kilometres",
        "km3|km³",
    ),
    _unit("gallon", "volume", "3.785411784 4.54609", "gallon|gallons", "gal"),
    _unit("pint", "volume", "0.473176473 0.56826125", "pint|pints"),
    _unit("quart", "volume", "0.946352946 1.1365225", "quart|quarts"),
    _unit("cubic foot", "volume", "28.316846592", "cubic foot|cubic feet|cu ft|cu. ft"),
    _unit("cubic yard", "volume", "764.554857984", "cubic yard|cubic yards"),
    _unit("cubic mile", "volume", "4168181825440.579584", "cubic mile|cubic miles"),
    _unit("tablespoon", "volume", "0.01478676478125 0.015", "tablespoon|tablespoons", "tbsp"),
    _unit("teaspoon", "volume", "0.00492892159375 0.005", "teaspoon|teaspoons", "tsp"),
    _unit("cup", "volume", "0.2365882365 0.25", "cup|cups"),
    _unit(
        "fluid ounce",
        "volume",
        "0.0295735295625 0.0284130625",
        "fluid ounce|fluid ounces|fl oz|fl. oz|fl. ozs",
    ),
    _unit("barrel", "volume", "158.987294928", "barrel|barrels"),
)

_PER_HOUR = ("per hour", "an hour", "a hour", "/h", "/hr", "/hour", "-per-hour", "-an-hour")


def _per_hour(*lengths: str) -> str:
    return "|".join(
        f"{length}{'' if per[0] in '/-' else ' '}{per}" for length in lengths for per in _PER_HOUR
    )


#: Metres a second.
_SPEEDS = (
    _unit(
        "km/h",
        "speed",
        "5/18",
        _per_hour("kilometer", "kilometers", "kilometre", "kilometres", "km", "kms"),
        "km/h|kph|kmh|kmph|km/hr|KPH|kmp/h",
    ),
    _unit(
        "m/s",
        "speed",
        "1",
        "meters per second|metres per second|meter per second|"
        "metre per second|meters a second|metres a second",
        "m/s|mps",
    ),
    _unit("mph", "speed", "0.44704", _per_hour("mile", "miles"), "mph|MPH|m.p.h."),
    _unit("foot/s", "speed", "0.3048", "feet per second|feet a second|foot per second"),
    _unit("knot", "speed", "463/900", "knot|knots", "kn|kt|kts"),
)

#: Degrees Celsius. A bare "degree" belongs to no scale and compares only with itself.
_TEMPERATURES = (
    _unit(
        "C",
        "temperature",
        "1",
        "degrees celsius|degree celsius|degrees centigrade|celsius|"
        "centigrade|celcius|degrees celcius|degrees c|degree c|deg c",
        "°C|ºC|C|° C|º C",
    ),
    Unit(
        "F",
        "temperature",
        (Fraction(5, 9),),
        (
            "degrees fahrenheit",
            "degree fahrenheit",
            "fahrenheit",
            "degrees f",
            "degree f",
            "deg f",
        ),
        ("°F", "ºF", "F", "° F", "º F"),
        Fraction(-160, 9),
    ),
    _unit("degree", "degree", "1", "degree|degrees|deg.|deg", "°|º"),
)

#: Seconds; months and years have no fixed length in seconds and form a dimension of their own.
_DURATIONS = (
    _unit("s", "duration", "1", "second|seconds", "sec|secs"),
    _unit("min", "duration", "60", "minute|minutes", "min|mins"),
    _unit("h", "duration", "3600", "hour|hours", "hr|hrs"),
    _unit("day", "duration", "86400", "day|days"),
    _unit("week", "duration", "604800", "week|weeks"),
    _unit("month", "calendar", "1", "month|months"),
    _unit("year", "calendar", "12", "year|years", "yr|yrs"),
    _unit("decade", "calendar", "120", "decade|decades"),
)

#: What else the news measures: power in watts, information in bytes, earthquakes, bullets.
_OTHERS = (
    _unit("kW", "power", "1000", "kilowatt|kilowatts", "kW"),
    _unit("MW", "power", "1000000", "megawatt|megawatts", "MW"),
    _unit("GW", "power", "1000000000", "gigawatt|gigawatts", "GW"),
    _unit("hp", "power", "745.69987158227022", "horsepower", "hp|bhp"),
    _unit("bit", "information", "1/8", "bit"),
    _unit("MB", "information", "1000000", "megabyte|megabytes", "MB"),
    _unit("GB", "information", "1000000000", "gigabyte|gigabytes", "GB"),
    _unit("TB", "information", "1000000000000", "terabyte|terabytes", "TB"),
    _unit("magnitude", "magnitude", "1", "magnitude"),
    _unit("caliber", "caliber", "1", "caliber|calibre"),
)

#: Every unit there is, by its canonical name.
UNITS: Final[dict[str, Unit]] = {
    unit.name: unit
    for unit in (
        *_LENGTHS,
        *_MASSES,
        *_AREAS,
        *_VOLUMES,
        *_SPEEDS,
        *_TEMPERATURES,
        *_DURATIONS,
        *_OTHERS,
    )
}

#: Each spelled-out form, lower case, with its unit.
UNIT_WORDS: Final[dict[str, Unit]] = {word: unit for unit in UNITS.values() for word in unit.words}

#: Each symbol with its unit.
UNIT_SYMBOLS: Final[dict[str, Unit]] = {
    symbol: unit for unit in UNITS.values() for symbol in unit.symbols
}


def to_base(value: Fraction, unit: Unit) -> tuple[Fraction, ...]:
    """The value in the base unit of its dimension, once for each size the unit may mean.

    >>> [float(size) for size in to_base(Fraction(10), UNITS["mile"])]
    [16093.44]
    """
    return tuple(value * factor + unit.offset for factor in unit.factors)


def from_base(value: Fraction, unit: Unit) -> tuple[Fraction, ...]:
    """The reverse of ``to_base``.

    >>> [float(size) for size in from_base(Fraction(100), UNITS["F"])]
    [212.0]
    """
    return tuple((value - unit.offset) / factor for factor in unit.factors)
