"""What a United States dollar has bought of other currencies, the least and the most, 1999 to 2025.

Rough bounds, rounded outwards, in the order of the reference rates that the European Central Bank
publishes: enough for a rule that allows twice as much again, and for nothing else. Currencies that
lost most of their worth in that time are left out: of them no sum is implausible.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Final


def _ranges(rows: str) -> dict[str, tuple[Fraction, Fraction]]:
    table = (row.split() for row in rows.strip().splitlines())
    return {code: (Fraction(low), Fraction(high)) for code, low, high in table}


#: Units of the currency for one US dollar, at the dearest and at the cheapest.
PER_DOLLAR: Final[dict[str, tuple[Fraction, Fraction]]] = _ranges("""
    USD 1 1
    EUR 0.62 1.22
    GBP 0.47 0.94
    JPY 75 165
    CNY 6.0 8.3
    INR 39 92
    RUB 23 125
    CHF 0.72 1.83
    CAD 0.91 1.62
    AUD 0.9 2.1
    NZD 1.1 2.6
    HKD 7.7 7.9
    SGD 1.1 1.9
    SEK 5.8 11.4
    NOK 4.9 11.6
    DKK 4.6 9.1
    PLN 2.0 5.0
    CZK 14 42
    HUF 143 445
    ILS 3.0 5.0
    KRW 900 1500
    THB 28 46
    MYR 2.9 4.8
    IDR 6500 17000
    PHP 38 60
    VND 13900 26500
    ZAR 5.6 20
    BRL 1.5 6.4
    MXN 8.9 26
    TWD 27 36
    AED 3.6 3.7
    SAR 3.7 3.8
    QAR 3.6 3.7
    PKR 46 310
    KES 60 165
    BDT 48 125
""")
