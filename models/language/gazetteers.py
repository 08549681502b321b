"""Lists of names that lend a vector to names too rare to have one of their own."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Matrix = NDArray[np.float32]

#: Names seen less often among Wikidata's people are mostly slips of its alignment.
FEWEST = 3


def towns(folder: Path) -> frozenset[str]:
    """Towns of the world of more than 15,000 people, those whose name is one word (GeoNames)."""
    places = json.loads((folder / "cities.json").read_text("utf-8")).values()
    return frozenset(place["name"] for place in places if place["name"].isalpha())


def people(folder: Path) -> frozenset[str]:
    """Parts of people's names, as Wikidata writes them in Latin letters."""
    seen = Counter[str]()
    path = folder / "derived_latin_token_variant_groups.tsv"
    for line in path.read_text("utf-8").splitlines()[1:]:
        for spelling in line.split("\t")[2].split():
            name, _, times = spelling.rpartition(":")
            seen[name] += int(times)
    return frozenset(
        name.capitalize() for name, times in seen.items() if times >= FEWEST and name.isalpha()
    )


def lent(
    table: Matrix, rows: Mapping[str, int], lists: Sequence[frozenset[str]]
) -> tuple[Matrix, dict[str, int]]:
    """The table with a row more for each list, and who gets it: names that had none.

    The new row is the mean of the list's names that have one. A name on several lists gets the
    mean of them all, which comes last.
    """
    means = [
        np.mean([table[rows[name]] for name in sorted(names) if name in rows], axis=0)
        for names in lists
    ]
    grown = np.vstack([table, *means, np.mean(means, axis=0)]).astype("f4")
    added: dict[str, int] = {}
    for number, names in enumerate(lists):
        for name in sorted(names - rows.keys()):
            added[name] = len(grown) - 1 if name in added else len(table) + number
    return grown, added
