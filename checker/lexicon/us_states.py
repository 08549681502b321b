"""The states of the United States as news writes them after a name or before an office."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

#: Each state with its letters, then its older and AP abbreviations.
_STATES: Final = """
Alabama AL Ala|Alaska AK Alas|Arizona AZ Ariz|Arkansas AR Ark|California CA Calif Cal
Colorado CO Colo|Connecticut CT Conn|Delaware DE Del|Florida FL Fla|Georgia GA Ga
Hawaii HI Haw|Idaho ID Ida|Illinois IL Ill|Indiana IN Ind|Iowa IA Ia|Kansas KS Kan Kans
Kentucky KY Ky|Louisiana LA La|Maine ME Me|Maryland MD Md|Massachusetts MA Mass|Michigan MI Mich
Minnesota MN Minn|Mississippi MS Miss|Missouri MO Mo|Montana MT Mont|Nebraska NE Neb Nebr
Nevada NV Nev|New_Hampshire NH|New_Jersey NJ|New_Mexico NM|New_York NY|North_Carolina NC
North_Dakota ND|Ohio OH O|Oklahoma OK Okla|Oregon OR Ore|Pennsylvania PA Pa Penn Penna
Rhode_Island RI|South_Carolina SC|South_Dakota SD|Tennessee TN Tenn|Texas TX Tex|Utah UT Ut
Vermont VT Vt|Virginia VA Va|Washington WA Wash|West_Virginia WV WVa|Wisconsin WI Wis Wisc
Wyoming WY Wyo
"""


@cache
def us_states() -> Mapping[str, str]:
    """Each way of writing a state, letters only and folded, with its name.

    >>> us_states()["wva"], us_states()["newyork"]
    ('West Virginia', 'New York')
    """
    known = {}
    for line in _STATES.replace("\n", "|").split("|"):
        name, *short = line.split() or [""]
        full = name.replace("_", " ")
        for form in (full, *short) if full else ():
            known["".join(filter(str.isalpha, form.casefold()))] = full
    return known


def us_state(written: str) -> str | None:
    """The state that is meant by a name or an abbreviation; none of what is no state.

    >>> us_state("Wisc."), us_state("W. Va."), us_state("Phoenix")
    ('Wisconsin', 'West Virginia', None)
    """
    return us_states().get("".join(filter(str.isalpha, written.casefold())))
