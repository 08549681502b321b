"""Currencies by symbol, by word and by ISO 4217 code.

A plain "$" or "dollar" is taken as USD, as news outside Australia and Canada writes it; those
write "A$" or "C$" where they mean to be understood abroad. No rates are kept: sums in two
currencies cannot be compared.
"""

from __future__ import annotations

from typing import Final


def _by_word(rows: str) -> dict[str, str]:
    """Read rows of "code: word, word" into a table from word to code."""
    table = (row.split(":") for row in rows.strip().splitlines())
    return {word.strip(): code.strip() for code, words in table for word in words.split(",")}


#: Signs that stand before (rarely after) the figure. A bare "euro" is the sign lost on the way
#: through a feed: "euro110 billion".
CURRENCY_SIGNS: Final[dict[str, str]] = _by_word("""
    USD: US$, US $, $US, U.S.$, USD$, $
    AUD: AU$, A$, $A, AUD$
    CAD: CA$, C$, CDN$, CAD$
    NZD: NZ$
    HKD: HK$
    SGD: S$
    TWD: NT$
    BRL: R$
    MXN: MX$
    GBP: £
    EUR: €, euro
    JPY: ¥
    CNY: RMB
    INR: ₹, Rs., Rs
    RUB: ₽
    KRW: ₩
    ILS: ₪
    UAH: ₴
    TRY: ₺
    NGN: ₦
    PHP: ₱
    AED: Dh, Dhs
""")

#: ISO 4217 codes of the currencies that reach the news, before or after the figure.
CURRENCY_CODES: Final[frozenset[str]] = frozenset(
    """AED ARS AUD BDT BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR IRR JPY KES
    KRW KWD LKR MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TRY TWD UAH USD
    VND ZAR""".split()
)

#: Words after the figure.
CURRENCY_WORDS: Final[dict[str, str]] = _by_word("""
    USD: dollar, dollars, us dollar, us dollars, u.s. dollars, american dollars, bucks
    AUD: australian dollars
    CAD: canadian dollars
    NZD: new zealand dollars
    HKD: hong kong dollars
    SGD: singapore dollars
    EUR: euro, euros
    GBP: pound sterling, pounds sterling, british pounds
    JPY: yen
    CNY: yuan, renminbi, rmb
    RUB: ruble, rubles, rouble, roubles
    INR: rupee, rupees, indian rupees
    PKR: pakistani rupees
    CHF: swiss franc, swiss francs
    SEK: swedish kronor, kronor
    NOK: norwegian kroner
    DKK: danish kroner
    UAH: hryvnia, hryvnias
    PLN: zloty, zlotys
    HUF: forint, forints
    TRY: lira, liras
    ILS: shekel, shekels
    AED: dirham, dirhams
    SAR: riyal, riyals
    IRR: rial, rials
    ZAR: rand
    NGN: naira
    BRL: reais
    THB: baht
    IDR: rupiah
    MYR: ringgit
    peso: peso, pesos
    dinar: dinar, dinars
    franc: francs
    cent: cent, cents
    penny: pence
    GRD: drachmas
    DEM: deutschmarks
""")

#: Words that are money only after a scale ("3 million pounds"; "200 pounds" is a weight).
SCALED_CURRENCY_WORDS: Final[dict[str, str]] = {"pounds": "GBP", "pound": "GBP", "won": "KRW"}
